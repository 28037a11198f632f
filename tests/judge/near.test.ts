import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { compareFields, fieldScores } from '../../src/judge/fields.ts';
import { changesBetween, Impact } from '../../src/judge/impact.ts';
import { itemsOf } from '../../src/judge/items.ts';
import { pairItems } from '../../src/judge/near.ts';
import { emptyResult } from '../run/stand-in.ts';

type Money = Result['money'][number];

const money = (start: number, end: number, more: Partial<Money> = {}): Money => ({
  ...{ id: `m${start}`, start, end, text: 'x'.repeat(end - start), amount: '1', min: null, max: null, currency: 'USD' },
  ...{ candidates: [], modifier: 'exact', per: null, equivalentOf: null, rule: 'money/a', confidence: 0.9 },
  ...more,
});
const result = (...all: Money[]): Result => ({ ...emptyResult('a', 'x'.repeat(200)), money: all });
const changes = (before: Result, after: Result) => changesBetween(before, after, () => null);

describe('items of two sides', () => {
  it('pair equal ones first, then the one that shares most, each once', () => {
    const pairs = pairItems(
      itemsOf(result(money(0, 10), money(20, 30))),
      itemsOf(result(money(4, 10), money(20, 30), money(8, 14))),
    );
    const places = pairs
      .filter(({ before, after }) => (before ?? after)!.kind === 'money')
      .map(({ before, after, equal }) => [before?.start ?? null, after?.start ?? null, equal]);
    expect(places).toEqual([
      [0, 4, false],
      [20, 20, true],
      [null, 8, false],
    ]);
  });

  it('are each told once, whatever they are', () => {
    const some = fc
      .uniqueArray(fc.record({ at: fc.nat(40), size: fc.integer({ min: 1, max: 9 }), amount: fc.nat(2) }), {
        maxLength: 9,
        selector: ({ at }) => at,
      })
      .map((list) => result(...list.map(({ at, size, amount }) => money(at, at + size, { amount: String(amount) }))));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const pairs = pairItems(itemsOf(a), itemsOf(b));
        expect(pairs.flatMap(({ before }) => before ?? []).length).toBe(itemsOf(a).length);
        expect(new Set(pairs.flatMap(({ after }) => after ?? [])).size).toBe(itemsOf(b).length);
        expect(changes(a, a)).toEqual([]);
        const there = changes(a, b).map(({ what }) => what);
        const back = changes(b, a).map(({ what }) => what);
        expect(there.filter((what) => what === 'added').length).toBe(back.filter((what) => what === 'removed').length);
      }),
    );
  });
});

describe('fields', () => {
  const [expected] = itemsOf(result(money(10, 20, { per: 'share', candidates: [{ currency: 'AUD', because: 'x' }] }))).filter(
    ({ kind }) => kind === 'money',
  );
  const [got] = itemsOf(
    result(
      money(12, 20, {
        currency: 'CAD',
        equivalentOf: 'm1',
        candidates: [
          { currency: 'AUD', because: 'x' },
          { currency: 'NZD', because: 'x' },
        ],
      }),
    ),
  ).filter(({ kind }) => kind === 'money');

  it('are correct, partial, wrong, missing or spurious', () => {
    const verdicts = Object.fromEntries(compareFields(expected!, got!).map(({ field, verdict }) => [field, verdict]));
    expect(verdicts).toEqual({
      ...{ extent: 'partial', amount: 'correct', currency: 'wrong', modifier: 'correct' },
      ...{ candidates: 'partial', per: 'missing', equivalentOf: 'spurious' },
    });
  });

  it('add up by kind and name', () => {
    const findings = [expected!, expected!].flatMap((one) => compareFields(one, got!).map((field) => ['money', field] as const));
    expect(fieldScores(findings)).toContainEqual({
      kind: 'money',
      field: 'per',
      correct: 0,
      partial: 0,
      wrong: 0,
      missing: 2,
      spurious: 0,
    });
  });
});

describe('impact', () => {
  const before = result(money(0, 5), money(10, 15), money(20, 25), money(30, 35));
  const after = result(money(0, 5), money(10, 15, { currency: 'EUR' }), money(20, 25, { rule: 'money/b' }), money(40, 45));

  it('tells what was added, removed and altered, a change of the rule too', () => {
    expect(changes(before, after).map(({ what, rule, fields }) => [what, rule, fields.map(({ field }) => field)])).toEqual([
      ['altered', 'money/a', ['currency']],
      ['altered', 'money/b', ['rule']],
      ['removed', 'money/a', []],
      ['added', 'money/a', []],
    ]);
  });

  it('counts by rule and by field, and keeps so many of each rule', () => {
    const impact = new Impact(1);
    impact.add(changes(before, after));
    impact.add(changes(before, before));
    expect([impact.documents, impact.changed]).toEqual([2, 1]);
    expect(impact.rules()[0]).toEqual({ name: 'money/a', added: 1, removed: 1, altered: 1 });
    expect(impact.fields()).toContainEqual({ name: 'money.currency', added: 0, removed: 0, altered: 1 });
    expect(impact.examplesOf('money/a')).toHaveLength(1);
  });
});
