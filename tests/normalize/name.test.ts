import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreWords, initialsOf, nameWords, squeezed } from '../../src/normalize/name.ts';

const FORMS = new Set(['inc', 'ltd', 'corp', 'co', 'plc']);
const core = (name: string): string => coreWords(nameWords(name), (word) => FORMS.has(word)).join(' ');

describe('names of organizations', () => {
  it.each([
    ['Acme, Inc.', 'acme inc'],
    ['The Globe & Mail', 'globe and mail'],
    ['Toshiba Information Systems (U.K.) Ltd', 'toshiba information systems uk ltd'],
    ['McDonald’s Corp.', "mcdonald's corp"],
    ['Allis-Chalmers', 'allis chalmers'],
  ])('%s has the words %s', (name, words) => {
    expect(nameWords(name).join(' ')).toBe(words);
  });

  it.each([
    ['Acme, Inc.', 'acme'],
    ['First Union Corp of Georgia', 'first union'],
    ['Goldman Sachs and Co', 'goldman sachs'],
    ['Inc. Magazine', 'inc magazine'],
    ['Cable and Wireless Plc', 'cable and wireless'],
  ])('%s is at its core %s', (name, words) => {
    expect(core(name)).toBe(words);
  });

  it('have initials with and without small words', () => {
    expect(initialsOf(nameWords('Bank of New York'))).toEqual(['bny', 'bony']);
    expect(initialsOf(nameWords('Acme'))).toEqual([]);
  });

  it('are the same squeezed, however they are spaced', () => {
    expect(squeezed(nameWords('J.P. Morgan'))).toBe(squeezed(nameWords('JP Morgan')));
    expect(squeezed(nameWords('AT&T'))).toBe(squeezed(nameWords('AT & T')));
  });

  it('never fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = nameWords(text);
        expect(words.every((word) => word !== '' && !/\s/.test(word))).toBe(true);
        expect(coreWords(words, () => true).length).toBeLessThanOrEqual(Math.max(1, words.length));
      }),
    );
  });
});
