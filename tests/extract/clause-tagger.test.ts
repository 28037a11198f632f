import { describe, expect, it } from 'vitest';
import { tagVerb } from '../../src/extract/clause-tagger.ts';

describe('the clause tagger', () => {
  it.each([
    ['Globex Ltd ', 'licenses', ' technology to Acme Corp', true],
    ['The three new ', 'licenses', ' are valid for a year', false],
  ])('tells of "%s%s%s" whether the word is a verb: %s', (before, word, after, verb) => {
    expect(tagVerb(before, word, after).verb).toBe(verb);
  });

  it('is shown no more than 1,000 characters, signs squeezed', () => {
    const { characters } = tagVerb('. '.repeat(50_000), 'orders', '!'.repeat(100_000));
    expect(characters).toBeLessThanOrEqual(1000);
  });

  it('takes odd spaces for spaces', () => {
    expect(tagVerb('Globex\u00a0Ltd\u00a0', 'licenses', '\u00a0technology').verb).toBe(true);
  });
});
