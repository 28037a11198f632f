import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { withinBudget } from '../../src/read/budget.ts';

const cut = (text: string, maxCharacters: number) => withinBudget(text, { maxCharacters, overlong: 'cut' });

describe('a text over its budget', () => {
  it('is cut behind the last paragraph, line or word that fits', () => {
    expect(cut('one two\n\nthree\nfour five', 12).text).toBe('one two\n\n');
    expect(cut('one two three\nfour five', 16).text).toBe('one two three\n');
    expect(cut('one two three four', 12).text).toBe('one two ');
    expect(cut('onetwothree', 6).text).toBe('onetwo');
  });

  it('is not cut in its first half for the sake of a paragraph', () => {
    expect(cut(`a\n\n${'b'.repeat(50)} ${'c'.repeat(50)}`, 60).text).toBe(`a\n\n${'b'.repeat(50)} `);
  });

  it('is a head of the text that fits, with every character whole, and a warning that tells where it ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const { text: head, warnings } = cut(text, most);
        expect(text.startsWith(head)).toBe(true);
        expect(head.length).toBeLessThanOrEqual(most);
        expect(head).not.toMatch(/\p{Surrogate}/u);
        expect(warnings.map(({ code, start }) => [code, start])).toEqual(text.length <= most ? [] : [['text-cut', head.length]]);
      }),
    );
  });
});

describe('the budget of an extractor', () => {
  const DEAL = 'Acme Inc. agreed to buy Globex Corp. for $5 million.\n\n';
  const text = DEAL.repeat(4);

  it('cuts records, texts and pages alike', () => {
    const extractor = createExtractor({ maxCharacters: 2 * DEAL.length });
    const result = extractor.extract({ id: 'a', text });
    expect(result.document.length).toBe(2 * DEAL.length);
    expect(result.money).toHaveLength(2);
    expect(result.warnings).toMatchObject([{ code: 'text-cut', start: 2 * DEAL.length, end: null }]);
    for (const [format, content] of [
      ['text', text],
      ['html', `<p>${DEAL}</p>`.repeat(4)],
      ['json', JSON.stringify({ id: 'a', text })],
    ] as const) {
      const read = extractor.read({ id: 'a', uri: null, bytes: Buffer.from(content), format });
      expect(read.ok && read.value.warnings.map(({ code }) => code)).toEqual(['text-cut']);
      expect(read.ok && extractor.extractDocument(read.value).money).toHaveLength(2);
    }
  });

  it('leaves the hash of the input as it is', () => {
    const whole = createExtractor().extract({ id: 'a', text }).document.sha256;
    expect(createExtractor({ maxCharacters: 60 }).extract({ id: 'a', text }).document.sha256).toBe(whole);
  });

  it('refuses where it is told to', () => {
    const extractor = createExtractor({ maxCharacters: 60, overlong: 'refuse' });
    expect(() => extractor.extract({ id: 'a', text })).toThrow(`expected a text of at most 60 characters, got ${text.length}`);
    expect(extractor.read({ id: 'a', uri: null, bytes: Buffer.from(text) })).toMatchObject({
      ok: false,
      issues: [{ code: 'text-too-long', where: 'a', hint: expect.stringContaining('maxCharacters') }],
    });
    expect(extractor.extract({ id: 'b', text: DEAL }).money).toHaveLength(1);
  });
});
