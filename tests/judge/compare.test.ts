import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { accept } from '../../src/judge/accept.ts';
import { compare, isGood, verdictOf } from '../../src/judge/compare.ts';
import { compareFields } from '../../src/judge/fields.ts';
import { fixturesOf } from '../../src/judge/fixtures.ts';
import { scoresOf } from '../../src/judge/scores.ts';
import type { Truth } from '../../src/judge/truth.ts';
import { agreement, money, result, truthOf } from './stand-ins.ts';

const bad = (truth: Truth, found: Result) =>
  compare(truth, found)
    .filter((finding) => !isGood(finding))
    .map(({ item, outcome }) => `${item.kind} ${item.label}: ${outcome}`);

describe('a comparison', () => {
  const whole = result({
    money: [money('m1', 5, '1'), money('m2', 10, '2')],
    agreements: [agreement('a1', 20, { amounts: ['m2'] })],
  });

  it('is good where every field is equal', () => expect(bad(truthOf(whole), whole)).toEqual([]));

  it('does not look at rules, confidence and origin', () => {
    const other = { ...whole, money: whole.money.map((one) => ({ ...one, rule: 'money/other', confidence: 0.1 })) };
    expect(bad(truthOf(whole), other)).toEqual([]);
  });

  it('follows references to their places, so that ids may shift', () => {
    const shifted = result({
      money: [money('m1', 1, '9'), money('m2', 5, '1'), money('m3', 10, '2')],
      agreements: [agreement('a1', 20, { amounts: ['m3'] })],
    });
    expect(bad(truthOf(whole), shifted)).toEqual(['money "abc": new']);
    const wrong = { ...whole, agreements: [agreement('a1', 20, { amounts: ['m1'] })] };
    expect(bad(truthOf(whole), wrong)).toEqual(['agreements acquisition "buy": missing', 'agreements acquisition "buy": new']);
  });

  it('takes a wrong value for a missing and a new item, and says which field differs', () => {
    const wrong = { ...whole, money: [money('m1', 5, '7', { modifier: 'about' }), money('m2', 10, '2')] };
    expect(bad(truthOf(whole), wrong)).toEqual(['money "abc": missing', 'money "abc": new']);
    const [one, two] = compare(truthOf(whole), wrong).filter((finding) => !isGood(finding));
    expect([one!.near, two!.near]).toEqual([two!.item, one!.item]);
    expect([verdictOf(one!), one!.near!.rule]).toEqual(['wrong', 'money/symbol-amount']);
    expect(compareFields(one!.item, one!.near).filter(({ verdict }) => verdict !== 'correct')).toEqual([
      { field: 'amount', verdict: 'wrong', expected: '1', got: '7' },
      { field: 'modifier', verdict: 'wrong', expected: 'exact', got: 'about' },
    ]);
  });

  it('counts equal items one by one', () => {
    const zones = [
      { kind: 'body' as const, start: 0, end: 9 },
      { kind: 'body' as const, start: 0, end: 9 },
    ];
    const twice = result({ document: { ...result().document, zones } });
    expect(bad(truthOf(twice), { ...twice, document: { ...twice.document, zones: zones.slice(1) } })).toEqual([
      'zones body: missing',
    ]);
  });

  it('tells facts about the document one by one', () => {
    const titled = result({
      document: { ...result().document, title: 'One', published: { value: '2024-01-01', source: 'input' } },
    });
    const other = { ...titled, document: { ...titled.document, title: 'Two', published: null } };
    expect(bad(truthOf(titled), other)).toEqual(['document title: missing', 'document published: missing']);
  });
});

describe('a mark', () => {
  const found = result({ money: [money('m1', 5, '1')] });
  const {
    money: [item],
    ...rest
  } = truthOf(found);
  const marked = (verdict: 'missing' | 'spurious'): Truth => ({
    ...rest,
    money: [{ ...item!, review: { verdict, why: 'because' } }],
  });

  it('of a missing item holds while it is not found and fails once it is', () => {
    expect(bad(marked('missing'), result())).toEqual([]);
    expect(bad(marked('missing'), found)).toEqual(['money "abc": found']);
  });

  it('of a spurious item holds while it is found and fails once it is gone', () => {
    expect(bad(marked('spurious'), found)).toEqual([]);
    expect(bad(marked('spurious'), result())).toEqual(['money "abc": gone']);
  });

  it('counts against the score all the same', () => {
    const score = (truth: Truth, one: Result) => scoresOf(compare(truth, one)).find(({ kind }) => kind === 'money');
    expect(score(truthOf(found), found)).toMatchObject({ correct: 1, missing: 0, spurious: 0, precision: 1, recall: 1 });
    expect(score(marked('missing'), result())).toMatchObject({ correct: 0, missing: 1, precision: null, recall: 0 });
    expect(score(marked('spurious'), found)).toMatchObject({ correct: 0, spurious: 1, precision: 0, recall: null });
  });
});

describe('acceptance', () => {
  const old = result({
    money: [money('m1', 5, '1'), money('m2', 10, '2')],
    agreements: [agreement('a1', 20, { amounts: ['m2'] })],
  });
  const found = result({
    document: { ...result().document, title: 'Other', zones: [{ kind: 'body', start: 0, end: 99 }] },
    money: [money('m1', 1, '9'), money('m2', 10, '2'), money('m3', 30, '3', { equivalentOf: 'm1' })],
    agreements: [agreement('a1', 40, { amounts: ['m1', 'm2'], type: 'merger' })],
  });

  it('marks every difference, keeps the truth and its ids, and gives what is new ids of its own', () => {
    const accepted = accept(truthOf(old), found);
    expect(bad(accepted, found)).toEqual([]);
    const items = (list: readonly { id: string; review?: { verdict: string } | undefined }[]) =>
      list.map(({ id, review }) => `${id} ${review?.verdict ?? ''}`.trim());
    expect(items(accepted.money)).toEqual(['m3 spurious', 'm1 missing', 'm2', 'm4 spurious']);
    expect(accepted.money[3]).toMatchObject({ equivalentOf: 'm3' });
    expect(accepted.money[3]).not.toHaveProperty('rule');
    expect(items(accepted.agreements)).toEqual(['a1 missing', 'a2 spurious']);
    expect(accepted.agreements[1]).toMatchObject({ amounts: ['m3', 'm2'], type: 'merger' });
    expect(accepted.document).toMatchObject({
      title: null,
      review: { title: { verdict: 'missing' } },
      zones: [{ review: { verdict: 'spurious' } }],
    });
  });

  it('keeps reasons that hold and drops marks that no longer do', () => {
    const accepted = accept(truthOf(old), found);
    const reasoned = {
      ...accepted,
      money: accepted.money.map((one) => (one.review ? { ...one, review: { ...one.review, why: 'known' } } : one)),
    };
    expect(accept(reasoned, found)).toEqual(reasoned);
    expect(accept(reasoned, old)).toEqual(truthOf(old));
  });
});

describe('fixtures', () => {
  it('are articles with their truth beside them', () => {
    const files = ['a/x.json', 'a/x.txt', 'a/y.html', 'b/z.html', 'b/z.json'].map((path) => ({
      path,
      id: path.replace(/\..*/, ''),
    }));
    expect(fixturesOf(files)).toEqual([
      { name: 'a/x', article: 'a/x.txt', truth: 'a/x.json' },
      { name: 'b/z', article: 'b/z.html', truth: 'b/z.json' },
    ]);
  });
});
