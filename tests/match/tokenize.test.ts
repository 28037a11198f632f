import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, Shape } from '../../src/core/document.ts';
import { Char, charClass } from '../../src/match/characters.ts';
import { tokenize } from '../../src/match/tokenize.ts';
import { NumberForm, Vocabulary } from '../../src/match/vocabulary.ts';
import { STOPS } from '../../src/rules/zone/index.ts';

const vocabulary = new Vocabulary(['inc', 'u.s.', "'s", 'bank', '€']);
const columns = (text: string) => tokenize(text, vocabulary, STOPS);
const words = (text: string): string[] => {
  const { count, start, end } = columns(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};
const shapes = (text: string): number[] => [...columns(text).shape];
const gaps = (text: string): number[] => [...columns(text).gap];

describe('words', () => {
  it.each([
    ['Acme Inc. bought it.', ['Acme', 'Inc.', 'bought', 'it', '.']],
    ['the U.S. and the U.K.-based', ['the', 'U.S.', 'and', 'the', 'U.K.', '-', 'based']],
    ['J. P. Morgan, J.P. Morgan, J.P.Morgan', ['J.', 'P.', 'Morgan', ',', 'J.P.', 'Morgan', ',', 'J.P.', 'Morgan']],
    ['Eni S.p.A. and a Ph.D. at 9 a.m. today', ['Eni', 'S.p.A.', 'and', 'a', 'Ph.D.', 'at', '9', 'a.m.', 'today']],
    ["Moody's O'Neill's banks' O’Hare’s", ['Moody', "'s", "O'Neill", "'s", 'banks', "'", 'O’Hare', '’s']],
    ["Acme Inc.'s U.S.'s (ACM)'s 2023's", ['Acme', 'Inc.', "'s", 'U.S.', "'s", '(', 'ACM', ')', "'s", '2023', "'s"]],
    ['No. 5 said no. Rs. 12', ['No.', '5', 'said', 'no', '.', 'Rs.', '12']],
    ['it closed in Sept. or in sept. 2', ['it', 'closed', 'in', 'Sept.', 'or', 'in', 'sept', '.', '2']],
    ['Q3 20th 1.2bn $5m', ['Q', '3', '20', 'th', '1.2', 'bn', '$', '5', 'm']],
    ['www.acme.com a@b.org', ['www', '.', 'acme', '.', 'com', 'a', '@', 'b', '.', 'org']],
    ['Société Générale Ørsted 中国银行', ['Société', 'Générale', 'Ørsted', '中国银行']],
    ['re\u00adport Zu\u0308rich', ['re\u00adport', 'Zu\u0308rich']],
    ['deal🎉done 👍🏽', ['deal', '🎉', 'done', '👍', '🏽']],
  ])('of %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('carry a shape', () => {
    expect(shapes('bank Bank NATO J. McDonald eBay 银行 7 .')).toEqual([
      ...[Shape.Lower, Shape.Title, Shape.Upper, Shape.Initial, Shape.Mixed, Shape.Camel, Shape.Other, Shape.Number, Shape.Sign],
    ]);
    expect(shapes("U.S. A bank's")).toEqual([Shape.Upper, Shape.Initial, Shape.Lower, Shape.Possessive]);
  });

  it('find their word whatever their case, and their stop or soft hyphen hides them from nothing else', () => {
    const { word } = columns('Inc. INC inc U.S. BANK BANK’S');
    const [inc, us, bank, possessive] = ['inc', 'u.s.', 'bank', "'s"].map((form) => vocabulary.id(form));
    expect([...word]).toEqual([inc, inc, inc, us, bank, bank, possessive]);
  });

  it('have equal hashes where they are equal but for case', () => {
    const { hash } = columns('Globex GLOBEX globex Glöbex 🎉 🎊');
    expect(new Set(hash.slice(0, 3)).size).toBe(1);
    expect(new Set(hash).size).toBe(4);
  });
});

describe('numbers', () => {
  it.each([
    ['1,234.50', ['1,234.50'], [NumberForm.Decimal]],
    ['1,00,000', ['1,00,000'], [NumberForm.Grouped]],
    ['13.09.2024', ['13.09.2024'], [NumberForm.Mixed]],
    ['10:30', ['10:30'], [NumberForm.Clock]],
    ['.5', ['.5'], [NumberForm.Decimal]],
    ['7 13 300 2024 12345', ['7', '13', '300', '2024', '12345'], [1, 2, 3, 4, 5]],
    ['2020,300', ['2020', ',', '300'], [NumberForm.D4, 0, NumberForm.D3]],
    ['1,2345', ['1', ',', '2345'], [NumberForm.D1, 0, NumberForm.D4]],
  ])('of %s', (text, expected, forms) => {
    expect(words(text)).toEqual(expected);
    expect([...columns(text).word]).toEqual(forms);
  });
});

describe('gaps', () => {
  it('tell nothing, space, line and paragraph apart', () => {
    expect(gaps('a-b c\nd\n\ne\r\nf\r\n\r\ng \n h')).toEqual([
      ...[Gap.Paragraph, Gap.None, Gap.None, Gap.Space, Gap.Line, Gap.Paragraph, Gap.Line, Gap.Paragraph, Gap.Line],
    ]);
  });

  it('know odd spaces and line ends', () => {
    expect(gaps('a\u00a0b\u202fc\u200bd\u2028e\u0085f')).toEqual([
      ...[Gap.Paragraph, Gap.Space, Gap.Space, Gap.Space, Gap.Line, Gap.Line],
    ]);
  });
});

describe('any text', () => {
  const blank = (unit: number): boolean =>
    charClass(unit) === Char.Space || charClass(unit) === Char.Newline || charClass(unit) === Char.Mark;
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    // lone surrogates as well
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('a', 'B', '.', ',', "'", 's', '5', ' ', '\n', '\u00ad', '\ud83d', 'é', '$', '-'))
      .map((parts) => parts.join('')),
  );

  it('is covered by its tokens, in order, but for blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = columns(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(at);
          expect(end[i]).toBeGreaterThan(start[i]!);
          for (let k = at; k < start[i]!; k++) expect(blank(text.charCodeAt(k))).toBe(true);
          at = end[i]!;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        for (let k = at; k < text.length; k++) expect(blank(text.charCodeAt(k))).toBe(true);
      }),
    );
  });

  it('is split, whatever character it repeats', () => {
    for (const unit of [
      'a',
      'A',
      '5',
      '.',
      ',',
      "'",
      '-',
      ' ',
      '\n',
      'é',
      '中',
      '\u0301',
      '\u00ad',
      '\ud835',
      '🎉',
      'a.',
      "'s",
      '1,',
      'U.',
    ]) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      expect(columns(text).count, JSON.stringify(unit)).toBeLessThanOrEqual(text.length);
    }
  });
});
