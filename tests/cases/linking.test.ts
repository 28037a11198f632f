import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { LINKED } from './linking.ts';
import { readMarks, tally, type Verdict } from './marks.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** Whether marks of one number share an entity, and marks of different numbers never do. */
function judge(marked: string): Verdict {
  const { text, marks } = readMarks(marked);
  const { organizations } = extractor.extract({ id: 'case', text });
  const entities = marks.map(
    (mark) =>
      organizations.find(({ mentions }) => mentions.some((mention) => mention.start === mark.start && mention.end === mark.end))
        ?.id,
  );
  const lost = marks.filter((_, index) => entities[index] === undefined);
  const pairs = marks.flatMap((one, first) =>
    marks.slice(first + 1).flatMap((two, offset) => {
      const [left, right] = [entities[first], entities[first + 1 + offset]];
      if (left === undefined || right === undefined || (left === right) === (one.number === two.number)) return [];
      return [`${left === right ? 'merges' : 'parts'} ${one.text} and ${two.text}`];
    }),
  );
  if (lost.length === 0 && pairs.length === 0) return null;
  const entity = organizations.map(({ mentions }) => mentions.map((mention) => mention.text).join(' = ')).join('; ');
  return [...lost.map((mark) => `lost ${mark.text}`), ...pairs, `entities: ${entity || 'none'}`].join('; ');
}

describe('mentions of one organization belong together', () => {
  for (const [form, cases] of Object.entries(LINKED)) {
    it(`by ${form}`, () => {
      const { share, report } = tally(cases, judge);
      expect(share, report).toBe(1);
    });
  }
});
