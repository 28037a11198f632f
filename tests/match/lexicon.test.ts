import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/match/lexicon.ts';
import { tokenize } from '../../src/match/tokenize.ts';
import { hashOf, Vocabulary } from '../../src/match/vocabulary.ts';

describe('the words of a form', () => {
  it('are the tokens that a text with it has', () => {
    const parts = fc.constantFrom('a', 'U', 'Inc', 'eBay', 'McX', ' ', '  ', 'AND', 's', '-', '3', 'é', '&');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (pieces) => {
        const form = pieces.join('');
        const vocabulary = new Vocabulary();
        const words = wordsOf(form, vocabulary);
        const tokens = tokenize(form, vocabulary, new Map());
        expect(words).toEqual([...tokens.word]);
      }),
    );
  });

  it('own a full stop where those of a text do', () => {
    const stops = new Map([[hashOf('inc'), 'capitalized' as const]]);
    const parts = fc.constantFrom('a', 'U', 'Inc', 'inc', 'St', ' ', '.', 'U.S', '3');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (pieces) => {
        const form = pieces.join('');
        const vocabulary = new Vocabulary();
        const words = wordsOf(form, vocabulary, stops);
        expect(words).toEqual([...tokenize(form, vocabulary, stops).word]);
      }),
    );
  });
});
