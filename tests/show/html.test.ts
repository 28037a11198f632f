import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { html, inline, prose } from '../../src/show/html.ts';

/** What a reader of markup sees: its texts, and the elements with their attributes. */
function seen(markup: string): { readonly text: string; readonly elements: readonly unknown[] } {
  let text = '';
  const elements: unknown[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push([name, attributes]),
    ontext: (part) => (text += part),
  });
  parser.end(markup);
  return { text, elements };
}

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(...'<>&"\'`=/ !-', '<script>', '</b>', '"x="', '&lt;'), fc.string()),
});

describe('html', () => {
  it('keeps any text a text, between tags and in attributes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const printable = text.replace(/[^\x20-\x7e]/g, '');
        const { text: shown, elements } = seen(html`<b title="${printable}">${printable}</b>`.toString());
        expect(shown).toBe(printable);
        expect(elements).toEqual([['b', { title: printable }]]);
      }),
    );
  });

  it('puts in lists, markup and numbers as they are, and nothing for null and false', () => {
    expect(html`<i>${[html`<b>${'&'}</b>`, 1, null, false, 'x']}</i>`.toString()).toBe('<i><b>&amp;</b>1x</i>');
  });

  it('writes out what shows nothing or turns the direction of writing', () => {
    expect(html`${'a\u202Eb\u0000c\ud800'}`.toString()).toBe('a[U+202E]b[U+0000]c[U+D800]');
    expect(prose('a\u2066b\r\nc').toString()).toBe('a<span class="unseen">U+2066</span>b\nc');
    expect(prose('ten\u00a0🇬🇧 👩‍🚀 é\tf').toString()).toBe('ten\u00a0🇬🇧 👩‍🚀 é\tf');
  });

  it('lets no code end its own element', () => {
    expect(() => inline('script', "'</script>'")).toThrow('end');
    expect(inline('style', 'b{}').element.toString()).toBe('<style>b{}</style>');
  });
});
