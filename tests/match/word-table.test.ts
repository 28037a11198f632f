import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/match/tokenize.ts';
import { hashOf, Vocabulary } from '../../src/match/vocabulary.ts';
import { COMMON, joinHash, PLACE, Word, WordTable, wordTable } from '../../src/match/word-table.ts';

const table = wordTable();
const bits = (word: string): number => table.bits(hashOf(word));
const entry = (form: string): number => {
  const tokens = tokenize(form, new Vocabulary(), new Map());
  return table.entry(tokens, 0, tokens.count);
};

describe('the word table', () => {
  it.each([
    ['agreed', Word.Past],
    ['acquires', Word.Present],
    ['analyst', Word.Actor],
    ['laura', Word.GivenName],
    ['Garcia', Word.Surname],
    ['France', Word.Country],
    ['Chongqing', Word.Region],
    ['Kurdish', Word.Demonym],
    ['January', Word.Calendar],
    ['the', Word.Function],
  ])('knows %s', (word, bit) => {
    expect(bits(word) & bit).toBe(bit);
  });

  it('knows places of several words, whole ones alone', () => {
    expect(entry('New York') & PLACE).not.toBe(0);
    expect(entry('Hong Kong') & PLACE).not.toBe(0);
    expect(entry('New York Times Square Garden')).toBe(0);
  });

  it('does not know made-up words', () => {
    expect(bits('zemtrix')).toBe(0);
    expect(bits('Varnholt') & COMMON).toBe(0);
  });

  it('gives back what is packed, whatever it is', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 2 ** 25 })), {
      selector: ([hash]) => hash,
      maxLength: 200,
    });
    fc.assert(
      fc.property(entries, fc.integer(), (list, other) => {
        const packed = new WordTable(WordTable.pack(new Map(list)));
        for (const [hash, value] of list) expect(packed.bits(hash)).toBe(value);
        if (!list.some(([hash]) => hash === other)) expect(packed.bits(other)).toBe(0);
      }),
    );
  });

  it('joins hashes by order', () => {
    expect(joinHash(1, 2)).not.toBe(joinHash(2, 1));
  });
});
