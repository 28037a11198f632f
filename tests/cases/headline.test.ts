import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { HEADLINES } from './headline.ts';
import { readMarks, tally, type Verdict } from './marks.ts';

const extractor = createExtractor();
const FLOOR = 0.9;

/** Whether there is an agreement of the type between the two marked parties. */
function judge(type: string, marked: string): Verdict {
  const { text, marks } = readMarks(marked);
  const { agreements } = extractor.extract({ id: 'case', text, published: '2024-03-05' });
  const holds = agreements.some(
    (agreement) => agreement.type === type && marks.every((mark) => agreement.parties.some((party) => party.name === mark.text)),
  );
  if (holds) return null;
  const found = agreements.map(
    (agreement) =>
      `${agreement.type} "${agreement.trigger.text}" of ${agreement.parties.map((party) => party.name).join(' | ') || 'nobody'}`,
  );
  return `not ${type}: ${found.join('; ') || 'no agreement'}`;
}

describe('headlines and leads', () => {
  it('tell the type and the two parties', () => {
    const typeOf = new Map(Object.entries(HEADLINES).flatMap(([type, texts]) => texts.map((text) => [text, type] as const)));
    const { share, report } = tally([...typeOf.keys()], (marked) => judge(typeOf.get(marked)!, marked));
    expect(share, report).toBeGreaterThanOrEqual(FLOOR);
  });
});
