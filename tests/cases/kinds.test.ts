import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { KINDS_OF_ORGANIZATIONS } from './kinds.ts';
import { readMarks, tally, type Verdict } from './marks.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** Whether the marked organization is found with this extent and kind. */
function judge(kind: string, marked: string): Verdict {
  const { text, marks } = readMarks(marked);
  const { organizations } = extractor.extract({ id: 'case', text });
  const mark = marks[0]!;
  const found = organizations.find(({ mentions }) => mentions.some(({ start, end }) => start === mark.start && end === mark.end));
  if (found) return found.kind === kind ? null : `is ${found.kind}, not ${kind}`;
  const others = organizations.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
  return `not found; found ${others.join(', ') || 'nothing'}`;
}

describe('organizations in sentences', () => {
  it('mark one organization each', () => {
    const wrong = Object.values(KINDS_OF_ORGANIZATIONS)
      .flat()
      .filter((marked) => readMarks(marked).marks.length !== 1);
    expect(wrong).toEqual([]);
  });

  it('are found with their extent and kind in 85 % of cases', () => {
    const cases = Object.entries(KINDS_OF_ORGANIZATIONS).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
    const kindOf = new Map(cases.map(([kind, text]) => [text, kind]));
    const { share, report } = tally([...kindOf.keys()], (marked) => judge(kindOf.get(marked)!, marked));
    expect(share, report).toBeGreaterThanOrEqual(0.85);
  });
});
