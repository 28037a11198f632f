import { overlaps, type Span } from '../core/span.ts';
import { type Counts, ratio, type Shares } from './counts.ts';
import type { Amount, FoundMention, GoldDocument, GoldMention, GoldValue } from './gold.ts';

export const MENTION_COUNTS = [
  'gold',
  'predicted',
  'strict',
  'strictJudged',
  'strictRight',
  'relaxed',
  'relaxedJudged',
  'relaxedRight',
  'documents',
  'f1',
] as const;
/**
 * What adds up over documents: mentions in the gold and found; pairs of the same extent (strict) and of any overlap (relaxed), of these
 * the ones whose gold has a value and whose value is right; documents with mentions, and the sum of their strict F1.
 */
export type MentionCounts = Counts<(typeof MENTION_COUNTS)[number]>;

/** A gold mention and what was found for it. */
export interface Pair {
  readonly gold: GoldMention;
  readonly found: FoundMention;
  readonly exact: boolean;
  /** null where the gold has no value */
  readonly right: boolean | null;
}

/** Mentions of one type in one document, set against each other. */
export interface Match {
  readonly document: GoldDocument;
  readonly type: string;
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldMention[];
  readonly spurious: readonly FoundMention[];
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isExact = (gold: GoldMention, found: Span): boolean =>
  [gold, ...(gold.alt ?? [])].some(({ start, end }) => start === found.start && end === found.end);

/** Pairs mentions one to one: equal extents first, then the largest overlap. What only overlaps an optional mention does not count. */
export function matchMentions(
  document: GoldDocument,
  type: string,
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
): Match {
  const required = gold.filter(({ optional }) => !optional);
  const candidates = required
    .flatMap((one) =>
      found
        .filter((other) => overlaps(one, other))
        .map((other) => ({ gold: one, found: other, shared: shared(one, other), exact: isExact(one, other) })),
    )
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) || b.shared - a.shared || a.gold.start - b.gold.start || a.found.start - b.found.start,
    );
  const taken = new Set<GoldMention | FoundMention>();
  const pairs: Pair[] = [];
  for (const { gold: one, found: other, exact } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ gold: one, found: other, exact, right: isRight(one.value, other.value) });
  }
  const excused = gold.filter(({ optional }) => optional);
  return {
    document,
    type,
    pairs,
    missed: required.filter((one) => !taken.has(one)),
    spurious: found.filter((one) => !taken.has(one) && !excused.some((other) => overlaps(other, one))),
  };
}

export function countMentions({ pairs, missed, spurious }: Match): MentionCounts {
  const gold = pairs.length + missed.length;
  const predicted = pairs.length + spurious.length;
  const exact = pairs.filter((pair) => pair.exact);
  return {
    gold,
    predicted,
    strict: exact.length,
    strictJudged: exact.filter(({ right }) => right !== null).length,
    strictRight: exact.filter(({ right }) => right).length,
    relaxed: pairs.length,
    relaxedJudged: pairs.filter(({ right }) => right !== null).length,
    relaxedRight: pairs.filter(({ right }) => right).length,
    documents: gold + predicted > 0 ? 1 : 0,
    f1: ratio(2 * exact.length, gold + predicted) ?? 0,
  };
}

/** Strict: the same extent. Relaxed: any overlap. `valueF1` is relaxed F1 times value accuracy, `macroF1` the mean of the documents' strict F1. */
export function mentionShares(counts: MentionCounts): Shares {
  const level = (level: 'strict' | 'relaxed'): Shares => ({
    [`${level}Precision`]: ratio(counts[level], counts.predicted),
    [`${level}Recall`]: ratio(counts[level], counts.gold),
    [`${level}F1`]: ratio(2 * counts[level], counts.gold + counts.predicted),
    [`${level}ValueAccuracy`]: ratio(counts[`${level}Right`], counts[`${level}Judged`]),
  });
  const relaxed = level('relaxed');
  const { relaxedF1, relaxedValueAccuracy } = relaxed;
  const valueF1 = relaxedF1 == null || relaxedValueAccuracy == null ? null : relaxedF1 * relaxedValueAccuracy;
  return { ...level('strict'), ...relaxed, valueF1, macroF1: ratio(counts.f1, counts.documents) };
}

const CENTS = /^(?:cent|pence|penny|sen)$/i;

/** Whether a value is right; null where the gold has none. */
function isRight(gold: GoldValue | null | undefined, found: Amount | string | null): boolean | null {
  if (gold === null || gold === undefined) return null;
  if (typeof gold === 'string') return sameDate([gold], found);
  if ('timex' in gold) return sameDate([...gold.timex, ...gold.resolved], found);
  const amount = typeof found === 'object' ? found : null;
  if ('min' in gold) {
    const same = (end: 'min' | 'max'): boolean => (gold[end] === null ? amount?.[end] == null : close(gold[end], amount?.[end]));
    return same('min') && same('max') && gold.currency === amount?.currency;
  }
  if (gold.amount === null) return null;
  // an amount of a minor unit may be told in it or in the currency
  const amounts = CENTS.test(gold.unit ?? '') ? [gold.amount, gold.amount / 100] : [gold.amount];
  return amounts.some((one) => close(one, amount?.amount)) && (gold.currency === null || gold.currency === amount?.currency);
}

const close = (a: number, b: number | null | undefined): boolean =>
  typeof b === 'number' && (a === b || Math.abs(a - b) < 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

const sameDate = (readings: readonly string[], found: Amount | string | null): boolean =>
  readings.some((reading) => plainDate(reading) === plainDate(typeof found === 'string' ? found : ''));

/** Case, spaces, zero seconds and the width of a week number make no difference. */
const plainDate = (value: string): string =>
  value
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(T\d\d:\d\d):00(?!\d)/g, '$1')
    .replace(/-W(\d)(?!\d)/g, '-W0$1');
