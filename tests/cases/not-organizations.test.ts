import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { readMarks, tally } from './marks.ts';
import { NO_ORGANIZATIONS } from './not-organizations.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** Share of the phrases that must be left alone; the names of persons alone would need a directory of everybody. */
const FLOOR = 0.95;

describe('capitalized phrases that are no organizations', () => {
  it('are left alone', () => {
    const { share, report } = tally(Object.values(NO_ORGANIZATIONS).flat(), (marked) => {
      const { text, marks } = readMarks(marked);
      const mark = marks[0]!;
      const found = extractor
        .extract({ id: 'case', text })
        .organizations.flatMap(({ mentions }) => mentions)
        .filter(({ start, end }) => start < mark.end && end > mark.start);
      return found.length === 0 ? null : `found ${found.map((mention) => `${mention.text} (${mention.rule})`).join(', ')}`;
    });
    expect(share, report).toBeGreaterThanOrEqual(FLOOR);
  });
});
