import { describe, expect, it } from 'vitest';
import { compare, isGood } from '../../src/judge/compare.ts';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { Truth } from '../../src/judge/truth.ts';
import { findingLines, gapLines } from '../../src/show/findings.ts';
import { agreement, money, result, truthOf } from './stand-ins.ts';

describe('what a mark speaks of, found otherwise', () => {
  const base = result({ agreements: [agreement('a1', 20)] });
  const [item] = truthOf(base).agreements;
  const marked = (verdict: 'missing' | 'spurious'): Truth => ({
    ...truthOf(base),
    agreements: [{ ...item!, review: { verdict, why: 'because' } }],
  });
  const other = result({ agreements: [agreement('a1', 20, { status: 'signed' })] });

  it.each(['missing', 'spurious'] as const)('is told with the %s item', (verdict) => {
    const found = compare(marked(verdict), other);
    expect(found.filter((one) => !isGood(one)).map(({ outcome }) => outcome)).toEqual(
      verdict === 'missing' ? ['new'] : ['gone', 'new'],
    );
    for (const one of found.filter(({ item: { kind } }) => kind === 'agreements')) {
      expect(one.near).not.toBeNull();
      expect(findingLines([one])).toEqual(
        one.outcome === (verdict === 'missing' ? 'new' : 'gone')
          ? [expect.stringMatching(/known gap, though not quite it|found otherwise now/), ...differing]
          : [],
      );
    }
  });
  const differing = ['      - status: "agreed"', '      + status: "signed"'];
});

describe('known gaps', () => {
  it('are one where something is missing and something else stands in its place', () => {
    const found = result({ money: [money('m1', 5, '1'), money('m2', 10, '2'), money('m3', 30, '3')] });
    const truth = truthOf(found);
    const [one, two, three] = truth.money;
    const why = 'because';
    const marks: Truth = {
      ...truth,
      money: [
        { ...one!, amount: '7', review: { verdict: 'missing', why } },
        { ...one!, review: { verdict: 'spurious', why } },
        { ...two!, review: { verdict: 'spurious', why } },
        three!,
        { ...three!, id: 'm9', start: 50, end: 53, review: { verdict: 'missing', why } },
      ],
    };
    const findings = compare(marks, found);
    expect(findings.every(isGood)).toBe(true);
    expect(gapsOf(findings).map(({ expected, found: there }) => [expected?.start ?? null, there?.start ?? null])).toEqual([
      [5, 5],
      [50, null],
      [null, 10],
    ]);
    expect(gapLines(findings)).toEqual([
      '  money "abc" 5-8: known gap, not quite found: because',
      '      - amount: "7"',
      '      + amount: "1"',
      '  money "abc" 50-53: known gap, missing: because',
      '  money "abc" 10-13: known gap, spurious: because',
    ]);
  });
});
