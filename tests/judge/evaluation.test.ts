import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRule, byType } from '../../src/judge/by-rule.ts';
import { changesOf, evaluate } from '../../src/judge/evaluation.ts';
import type { FoundMention, Frame, GoldDocument, GoldMention, Prediction } from '../../src/judge/gold.ts';
import { countMentions, matchMentions } from '../../src/judge/mentions.ts';
import { frameMistakes, mentionMistakes } from '../../src/judge/mistakes.ts';
import { sameName } from '../../src/judge/same-name.ts';

const TEXT = 'Acme Corp. paid Globex $5 million on Monday and 30 cents on Tuesday. '.repeat(2);

const gold = (start: number, end: number, more: Partial<GoldMention> = {}): GoldMention => ({
  type: 'money',
  start,
  end,
  ...more,
});
const found = (start: number, end: number, value: FoundMention['value'] = null, rule = 'money/a'): FoundMention => ({
  ...{ type: 'money', start, end, value, rule },
});
const document = (mentions: readonly GoldMention[], id = 'a'): GoldDocument => ({ id, text: TEXT, mentions: [...mentions] });
const prediction = (mentions: readonly FoundMention[], id = 'a'): Prediction => ({ id, mentions, agreements: [] });

const scored = (golds: readonly GoldMention[], finds: readonly FoundMention[]) =>
  evaluate([document(golds)], new Map([['a', prediction(finds)]])).scores[0]!;

describe('mentions', () => {
  it('are right when their extent is, and half right when they overlap', () => {
    const { counts, shares } = scored([gold(0, 10), gold(16, 22), gold(23, 33)], [found(0, 10), found(16, 33), found(40, 44)]);
    expect(counts).toMatchObject({ gold: 3, predicted: 3, strict: 1, relaxed: 2 });
    expect(shares.strictF1).toBeCloseTo(1 / 3);
    expect(shares.relaxedRecall).toBeCloseTo(2 / 3);
  });

  it('prefer the equal extent, then the larger overlap', () => {
    const { pairs } = matchMentions(document([]), 'money', [gold(0, 10), gold(10, 20)], [found(0, 20), found(0, 10)]);
    expect(pairs.map((pair) => [pair.gold.start, pair.found.end, pair.exact])).toEqual([
      [0, 10, true],
      [10, 20, false],
    ]);
  });

  it('take other extents that are as good, and leave out what is optional', () => {
    const { counts } = scored(
      [gold(0, 10, { alt: [{ start: 2, end: 10 }] }), gold(20, 30, { optional: true })],
      [found(2, 10), found(21, 25)],
    );
    expect(counts).toMatchObject({ gold: 1, predicted: 1, strict: 1 });
  });

  it.each([
    [{ amount: 5, currency: 'USD' }, { amount: 5, currency: 'USD' }, 1],
    [{ amount: 5, currency: 'USD' }, { amount: 5, currency: 'CAD' }, 0],
    [{ amount: 5, currency: null }, { amount: 5, currency: 'CAD' }, 1],
    [{ amount: 30, currency: 'USD', unit: 'Cent' }, { amount: 0.3, currency: 'USD' }, 1],
    [{ min: 1, max: 2, currency: 'USD' }, { min: 1, max: 2, currency: 'USD' }, 1],
    [{ min: 1, max: 2, currency: 'USD' }, { amount: 1, currency: 'USD' }, 0],
    ['2024-W5', '2024-w05', 1],
    [{ timex: ['2024'], resolved: ['2023'] }, '2023', 1],
    ['2024', null, 0],
  ] as const)('%j is told by %j: %i', (value, told, right) => {
    const { counts } = scored([gold(0, 5, { value: structuredClone(value) as never })], [found(0, 5, told)]);
    expect(counts).toMatchObject({ strictJudged: 1, strictRight: right });
  });

  it('count the other way round when gold and found change places', () => {
    const extents = fc
      .uniqueArray(fc.nat(20), { maxLength: 8 })
      .map((starts) => starts.map((start) => [3 * start, 3 * start + 2] as const));
    fc.assert(
      fc.property(extents, extents, (a, b) => {
        const golds = (list: typeof a) => list.map(([start, end]) => gold(start, end));
        const finds = (list: typeof a) => list.map(([start, end]) => found(start, end));
        const there = countMentions(matchMentions(document([]), 'money', golds(a), finds(b)));
        const back = countMentions(matchMentions(document([]), 'money', golds(b), finds(a)));
        expect([there.strict, there.gold, there.predicted]).toEqual([back.strict, back.predicted, back.gold]);
      }),
    );
  });

  it('tell what is wrong, in its words and with the rule', () => {
    const match = matchMentions(
      document([]),
      'money',
      [gold(23, 33, { value: { amount: 5e6, currency: 'USD' } }), gold(0, 4)],
      [found(23, 25, { amount: 5, currency: 'USD' }), found(48, 56)],
    );
    expect(mentionMistakes(match).map(({ what, rule, detail }) => [what, rule, detail])).toEqual([
      ['missed', null, ''],
      ['spurious', 'money/a', ''],
      ['extent', 'money/a', 'expected "$5 million"'],
      ['value', 'money/a', 'expected {"amount":5000000,"currency":"USD"}, got {"amount":5,"currency":"USD"}'],
    ]);
    expect(mentionMistakes(match)[1]!.context).toContain('and [30 cents] on');
    expect(byRule([match], [])).toEqual([{ rule: 'money/a', found: 2, right: 0, partial: 1, spurious: 1, wrongValue: 1 }]);
  });
});

describe('confidence intervals', () => {
  const documents = Array.from({ length: 40 }, (_, k) => document([gold(0, 4), gold(10, 14)], `d${k}`));
  const half = new Map(documents.map(({ id }, k) => [id, prediction(k % 2 ? [found(0, 4)] : [found(0, 4), found(10, 14)], id)]));
  const full = new Map(documents.map(({ id }) => [id, prediction([found(0, 4), found(10, 14)], id)]));

  it('hold the share, and are the same every time', () => {
    const [one, two] = [evaluate(documents, half).scores[0]!, evaluate(documents, half).scores[0]!];
    const [low, high] = one.intervals.strictRecall!;
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
    expect(high - low).toBeLessThan(0.25);
    expect(two).toEqual(one);
    expect(one.intervals.strictPrecision).toEqual([1, 1]);
  });

  it('of a difference leave out zero where every document says so', () => {
    const change = changesOf(evaluate(documents, half).scores[0]!, evaluate(documents, full).scores[0]!).strictRecall!;
    expect(change).toMatchObject({ before: 0.75, now: 1 });
    expect(change.interval![0]).toBeGreaterThan(0);
    const other = changesOf(evaluate(documents.slice(1), half).scores[0]!, evaluate(documents, full).scores[0]!).strictRecall!;
    expect(other.interval).toBeNull();
  });
});

describe('agreements', () => {
  const frame = (type: string, names: readonly string[], at: number, more: Partial<Frame> = {}): Frame & { rule: string } => ({
    ...{ type, instrument: 'agreement', status: 'signed', trigger: { start: at, end: at + 4 } },
    ...{ parties: names.map((name) => ({ name, role: 'party' })), amounts: [], date: null, rule: 'agreement/a' },
    ...more,
  });
  const score = (golds: readonly Frame[], finds: readonly (Frame & { rule: string })[]) =>
    evaluate(
      [{ id: 'a', text: 'x'.repeat(2000), agreements: [...golds] }],
      new Map([['a', { id: 'a', mentions: [], agreements: finds }]]),
    );

  it('pair by shared parties or near triggers, the same type first', () => {
    const { scores, frames } = score(
      [frame('supply', ['Acme'], 0), frame('lease', ['Globex'], 1000)],
      [frame('lease', ['Initech'], 1100), frame('supply', ['Acme Corp.'], 900), frame('merger', ['Hooli'], 1500)],
    );
    expect(scores[0]!.counts).toMatchObject({ gold: 2, predicted: 3, paired: 2, typed: 2, exact: 1, parties: 1, roles: 1 });
    expect(frames.flatMap(frameMistakes)).toMatchObject([
      { what: 'spurious', detail: 'merger, agreement, signed: Hooli (party)' },
    ]);
    expect(byType(frames).find(({ type }) => type === 'merger')).toEqual({ type: 'merger', gold: 0, predicted: 1, typed: 0 });
  });

  it('count slots of frames that were not found as missed', () => {
    const { scores } = score([frame('supply', ['Acme', 'Globex'], 0, { amounts: [{ amount: 1, currency: 'USD' }] })], []);
    expect(scores[0]!.shares).toMatchObject({ detectionRecall: 0, partiesRecall: 0, amountsRecall: 0, roleAccuracy: null });
  });

  it.each([
    ['Acme Holdings plc', 'ACME', true],
    ['Bank of America Corp.', 'BOA', true],
    ['China National Oil', 'National Oil Company', true],
    ['Globex', 'Globex’s', true],
    ['Acme', 'Globex', false],
    ['The Group', 'The Company', false],
  ])('know %s and %s as one party: %s', (a, b, same) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([same, same]);
  });
});
