import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnnotatedText, type Mark } from '../../src/show/annotate.ts';

const mark = (start: number, end: number, kind: string, to: string | null = kind): Mark => ({
  element: 'mark',
  start,
  end,
  kind,
  of: [kind],
  to,
  label: '',
});

const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '');

/** Whether every element is closed by its own tag, in the right order. */
function nests(markup: string): boolean {
  const open: string[] = [];
  for (const [, end, name] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (!end) open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('an annotated text', () => {
  it('nests marks of any layers that overlap in any way, and keeps every character in its place', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 4 }), fc.nat(20), fc.nat(20), (layers, from, length) => {
        const text = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 20);
        const marks = layers.map((layer, depth) =>
          layer.map(([start, width]) =>
            mark(start, Math.min(20, start + width), `layer-${depth}`, depth % 2 ? null : `e${depth}`),
          ),
        );
        const annotated = new AnnotatedText(text, marks);
        const range = { start: from, end: Math.min(20, from + length) };
        const markup = annotated.render(range, new Set()).toString();
        expect(nests(markup)).toBe(true);
        expect(plain(markup)).toBe(text.slice(range.start, Math.max(range.start, range.end)));
        expect(markup).not.toMatch(/<a [^>]*>[^<]*<a /);
      }),
    );
  });

  it('marks each character with all that covers it', () => {
    const annotated = new AnnotatedText('abcdef', [[mark(0, 4, 'outer')], [mark(2, 6, 'inner')]]);
    expect(annotated.render({ start: 0, end: 6 }).toString()).toBe(
      '<mark class="outer" data-of="outer"><a href="#outer" title="">ab</a>' +
        '<mark class="inner" data-of="inner"><a href="#inner" title="">cd</a></mark></mark>' +
        '<mark class="inner" data-of="inner"><a href="#inner" title="">ef</a></mark>',
    );
  });

  it('has a place for every mark, shown or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 9 })), { maxLength: 9 }), (spans) => {
        const marks = spans.map(([start, width]) => mark(start, Math.min(20, start + width), 'x'));
        const annotated = new AnnotatedText('x'.repeat(20), [marks], '2-');
        const markup = annotated.render({ start: 0, end: 20 }, new Set()).toString();
        const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of marks) expect(ids).toContain(annotated.place(one).slice(1));
      }),
    );
  });

  it('gives a mark to all that it belongs to', () => {
    const annotated = new AnnotatedText('ab', [[mark(0, 2, 'a1'), { ...mark(0, 2, 'a2'), kind: 'a1' }]]);
    expect(annotated.render({ start: 0, end: 2 }).toString()).toContain('data-of="a1 a2"');
  });
});
