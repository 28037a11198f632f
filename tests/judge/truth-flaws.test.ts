import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { truthOf } from '../../src/judge/accept.ts';
import type { Truth } from '../../src/judge/truth.ts';
import { flawsOf, placesOf } from '../../src/judge/truth-flaws.ts';

const TEXT = 'Acme Inc. agreed to buy Globex Corp. for $5 million. Acme Inc. paid on March 5, 2024.';
const good = (): Truth => truthOf(createExtractor().extract({ id: 'a', text: TEXT }));

const flaws = (change: (truth: Truth) => void): string[] => {
  const truth = good();
  change(truth);
  return flawsOf(truth, TEXT).map(({ path, message, hint }) => `${path.join('.')}: ${message}${hint ? ` (${hint})` : ''}`);
};

describe('a truth', () => {
  it('fits its article where every word stands where it says', () => {
    expect(good().agreements).toHaveLength(1);
    expect(flaws(() => {})).toEqual([]);
  });

  it.each<[string, (truth: Truth) => void, string]>([
    [
      'names words that stand elsewhere',
      (truth) => Object.assign(truth.organizations[0]!.mentions[0]!, { start: 1, end: 10 }),
      'organizations.0.mentions.0: expected "Acme Inc." at 1-10 of the text, got "cme Inc. " (it stands at 0-9, 53-62)',
    ],
    [
      'names words that stand nowhere',
      (truth) => Object.assign(truth.money[0]!, { text: '$6 million' }),
      'money.0: expected "$6 million" at 41-51 of the text, got "$5 million" (these words stand nowhere in it)',
    ],
    [
      'names an empty range',
      (truth) => Object.assign(truth.dates[0]!, { end: truth.dates[0]!.start }),
      'dates.0: expected "March 5, 2024" at 71-71 of the text, got nothing (it stands at 71-84)',
    ],
    [
      'has evidence behind the end of the text',
      (truth) => Object.assign(truth.agreements[0]!.evidence[0]!, { end: 999 }),
      'agreements.0.evidence.0: expected a range of the 85 characters, got 0-999',
    ],
    [
      'refers to nothing',
      (truth) => Object.assign(truth.agreements[0]!.parties[0]!, { organization: 'o9' }),
      'agreements.0.parties.0.organization: expected the id of something in this file, got "o9"',
    ],
    [
      'has an id twice',
      (truth) => Object.assign(truth.organizations[1]!, { id: 'o1' }),
      'organizations.1.id: expected an id of its own, got "o1" again',
    ],
  ])('does not fit where it %s', (_, change, expected) => expect(flaws(change)).toContain(expected));

  it('finds words that overlap themselves', () => expect(placesOf('aa', 'aaa')).toEqual([0, 1]));
});
