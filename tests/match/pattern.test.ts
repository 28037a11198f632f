import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { TokenMatch } from '../../src/core/rule.ts';
import { Classes } from '../../src/match/classes.ts';
import { Lexicons } from '../../src/match/lexicon.ts';
import { parsePattern } from '../../src/match/pattern.ts';
import { Scanner } from '../../src/match/scan.ts';
import { tokenize } from '../../src/match/tokenize.ts';

const NO_STOPS = new Map();

/** The extents that a pattern finds in a text, with the slots of the first. */
function find(pattern: string, text: string): { extents: string[]; slots: (name: string) => string | null } {
  const lexicons = new Lexicons()
    .add('unit', { yuan: 'CNY', 'hong kong dollars': 'HKD', dollars: 'USD' })
    .add('month', ['march', 'may']);
  const rules = [{ id: 'test/one', patterns: [pattern] }];
  Scanner.prepare(rules, new Classes(lexicons));
  const classes = new Classes(lexicons);
  const document = { text, tokens: tokenize(text, lexicons.vocabulary, NO_STOPS) } as Document;
  const matches: TokenMatch[] = [];
  new Scanner(rules, classes).scan(document, (_, match) => matches.push(match));
  const { start, end } = document.tokens;
  return {
    extents: matches.map(({ first, last }) => text.slice(start[first], end[last - 1])),
    slots: (name) => matches[0]?.slot(name)?.text ?? null,
  };
}

describe('token patterns', () => {
  it('match left and right of the anchor', () => {
    expect(find('<number> @<unit>', 'They paid 20 yuan and 5 Hong Kong dollars.').extents).toEqual([
      '20 yuan',
      '5 Hong Kong dollars',
    ]);
  });

  it('keep context outside of the extent', () => {
    const { extents, slots } = find('q:(about|more than)? [ n:<number> @yuan ]', 'It cost more than 20 yuan.');
    expect(extents).toEqual(['20 yuan']);
    expect(slots('q')).toBe('more than');
    expect(slots('n')).toBe('20');
  });

  it('leave the slot of an absent element empty', () => {
    expect(find('q:(about)? n:<number> @yuan', 'It cost 20 yuan.').slots('q')).toBeNull();
  });

  it('give back what a repeat took when the rest needs it', () => {
    expect(find('@start <lower>* end', 'start a b end c').extents).toEqual(['start a b end']);
  });

  it('tell glued tokens from spaced ones', () => {
    expect(find('@$ ~<number>', '$5 and $ 6').extents).toEqual(['$5']);
    expect(find('<number> ~@yuan', '5yuan and 6 yuan').extents).toEqual(['5yuan']);
    expect(find('<upper> ~@$', 'US$ and HK $').extents).toEqual(['US$']);
  });

  it('ask all classes of one token', () => {
    expect(find('@<month&title> <d2>', 'In March 5 they may 6').extents).toEqual(['March 5']);
    expect(find('@<month&!title> <d2>', 'In March 5 they may 6').extents).toEqual(['may 6']);
  });

  it('look ahead and back without taking', () => {
    expect(find('@<d4> !<unit>', '2000 yuan in 2024').extents).toEqual(['2024']);
    expect(find('!in @<d4>', 'of 2000 in 2024').extents).toEqual(['2000']);
  });

  it('never cross a paragraph break', () => {
    expect(find('<number> @yuan', 'Section 20\n\nyuan').extents).toEqual([]);
    expect(find('<number> @yuan', 'paid 20\nyuan').extents).toEqual(['20\nyuan']);
  });

  it('count between the bounds of a repeat', () => {
    expect(find('<lower>{2,3} @yuan', 'one two three four yuan').extents).toEqual(['two three four yuan']);
    expect(find('<lower>{2,3} @yuan', 'Only one yuan').extents).toEqual([]);
  });

  it.each([
    ['<number> yuan', 'an anchor @'],
    ['@yuan (a | b', '")"'],
    ['@yuan ?', 'a word'],
    ['@a @b', 'one anchor'],
  ])('refuse %s', (pattern, expected) => {
    expect(() => parsePattern(pattern)).toThrow(expected);
  });

  it('name the rule and the known classes where a class is unknown', () => {
    expect(() => find('@<unti>', 'x')).toThrow(/rule test\/one: no class is named <unti>; there are .*unit/);
  });

  it('refuse an anchor of an open class', () => {
    expect(() => find('@<title>', 'x')).toThrow(/open class/);
  });

  it('end on hostile repetition', () => {
    const text = 'a '.repeat(50_000);
    expect(find('<lower>* <lower>* <lower>* @yuan', `${text}yuan`).extents).toHaveLength(1);
  });
});
