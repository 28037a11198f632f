import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/core/span.ts';
import { resolve } from '../../src/match/resolve.ts';

const at = (start: number, end: number, rule = 'a', beats: string[] = []) => ({ start, end, rule, beats });

describe('resolve', () => {
  it('keeps the longest of overlapping candidates', () => {
    expect(resolve([at(0, 5), at(3, 12), at(11, 14)])).toEqual([at(3, 12)]);
  });

  it('keeps the leftmost of equally long ones', () => {
    expect(resolve([at(2, 6), at(0, 4)])).toEqual([at(0, 4)]);
  });

  it('lets a rule beat another on the same extent', () => {
    expect(resolve([at(0, 4, 'a'), at(0, 4, 'b', ['a'])])[0]!.rule).toBe('b');
  });

  it('keeps what stands on both sides of a winner', () => {
    expect(resolve([at(0, 4), at(3, 9), at(9, 12)])).toEqual([at(3, 9), at(9, 12)]);
  });

  it('tells of each loser and its winner', () => {
    const lost: string[] = [];
    resolve([at(0, 4, 'short'), at(0, 8, 'long')], (loser, winner) => lost.push(`${loser.rule} < ${winner.rule}`));
    expect(lost).toEqual(['short < long']);
  });

  it('never leaves an overlap, never loses a candidate without a winner that overlaps it, and is independent of order', () => {
    const candidate = fc
      .record({ start: fc.nat(200), size: fc.integer({ min: 1, max: 12 }), rule: fc.constantFrom('a', 'b', 'c') })
      .map(({ start, size, rule }) => at(start, start + size, rule));
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 80 }), (candidates) => {
        const kept = resolve(candidates);
        kept.forEach((one, i) => {
          if (i > 0) expect(overlaps(kept[i - 1]!, one)).toBe(false);
        });
        for (const one of candidates) expect(kept.some((winner) => winner === one || overlaps(winner, one))).toBe(true);
        expect(resolve(candidates.toReversed())).toEqual(kept);
      }),
    );
  });
});
