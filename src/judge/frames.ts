import { type Counts, ratio, type Shares } from './counts.ts';
import type { Amount, Frame, GoldDocument } from './gold.ts';
import { sameName } from './same-name.ts';

export const FRAME_COUNTS = [
  'gold',
  'predicted',
  'paired',
  'typed',
  'exact',
  'partiesGold',
  'partiesFound',
  'parties',
  'roles',
  'amountsGold',
  'amountsFound',
  'amounts',
  'statuses',
  'instruments',
  'dates',
  'typesGold',
  'typesFound',
  'types',
] as const;
/**
 * What adds up over documents: frames in the gold and found; pairs of the same agreement, of these the ones of the same type, and of
 * these the ones with exactly the same parties; parties, amounts and kinds of agreement in the gold, found, and in both; roles, statuses,
 * instruments and dates that are right in a pair.
 */
export type FrameCounts = Counts<(typeof FRAME_COUNTS)[number]>;

export type FoundFrame = Frame & { readonly rule: string };

export interface FramePair {
  readonly gold: Frame;
  readonly found: FoundFrame;
  /** by place in the lists of gold and found */
  readonly parties: readonly (readonly [number, number])[];
}

/** The frames of one document, set against each other. */
export interface FrameMatch {
  readonly document: GoldDocument;
  readonly gold: readonly Frame[];
  readonly found: readonly FoundFrame[];
  readonly pairs: readonly FramePair[];
}

/** Triggers this far apart (in code units) may name the same agreement though no party is shared. */
const NEAR = 200;

/** Pairs frames one to one, best first: by type, shared parties, nearness of the triggers. A pair shares a party or is near. */
export function matchFrames(document: GoldDocument, found: readonly FoundFrame[]): FrameMatch {
  const gold = document.agreements ?? [];
  const candidates = gold.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const parties = partiesOf(one, other);
      const gap = gapOf(one, other);
      if (parties.length === 0 && gap > NEAR) return [];
      const most = Math.max(1, one.parties.length, other.parties.length);
      const near = gap <= NEAR ? 1 - gap / (2 * NEAR) : 0;
      return [{ i, j, parties, weight: 2 * Number(one.type === other.type) + (2 * parties.length) / most + near }];
    }),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: FramePair[] = [];
  for (const { i, j, parties } of candidates) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    pairs.push({ gold: gold[i]!, found: found[j]!, parties });
  }
  return { document, gold, found, pairs };
}

export function countFrames({ gold, found, pairs }: FrameMatch): FrameCounts {
  const count = (holds: (pair: FramePair) => boolean): number => pairs.filter(holds).length;
  const sum = <T>(list: readonly T[], size: (one: T) => number): number => list.reduce((all, one) => all + size(one), 0);
  const goldTypes = new Set(gold.map(({ type }) => type));
  const foundTypes = new Set(found.map(({ type }) => type));
  return {
    gold: gold.length,
    predicted: found.length,
    paired: pairs.length,
    typed: count(isTyped),
    exact: count(isExact),
    partiesGold: sum(gold, (one) => one.parties.length),
    partiesFound: sum(found, (one) => one.parties.length),
    parties: sum(pairs, (pair) => pair.parties.length),
    roles: sum(
      pairs,
      (pair) => pair.parties.filter(([i, j]) => pair.gold.parties[i]!.role === pair.found.parties[j]!.role).length,
    ),
    amountsGold: sum(gold, (one) => one.amounts.length),
    amountsFound: sum(found, (one) => one.amounts.length),
    amounts: sum(pairs, (pair) => pairUp(pair.gold.amounts, pair.found.amounts, sameAmount).length),
    statuses: count((pair) => pair.gold.status === pair.found.status),
    instruments: count((pair) => pair.gold.instrument === pair.found.instrument),
    // a date where there is none is wrong too
    dates: count((pair) => (pair.gold.date ?? null) === (pair.found.date ?? null)),
    typesGold: goldTypes.size,
    typesFound: foundTypes.size,
    types: [...goldTypes].filter((type) => foundTypes.has(type)).length,
  };
}

export const isTyped = ({ gold, found }: FramePair): boolean => gold.type === found.type;

const isExact = (pair: FramePair): boolean =>
  isTyped(pair) && pair.parties.length === pair.gold.parties.length && pair.parties.length === pair.found.parties.length;

/**
 * `documentTypes`: the kinds of agreement of a document. `detection`: frames that were paired. `frame`: paired, of the right type.
 * `exactFrame`: with exactly the right parties, too. `parties`, `amounts`: slots of paired frames. Accuracies are over what was paired.
 */
export function frameShares(counts: FrameCounts): Shares {
  return {
    ...prf('documentTypes', counts.types, counts.typesFound, counts.typesGold),
    ...prf('detection', counts.paired, counts.predicted, counts.gold),
    ...prf('frame', counts.typed, counts.predicted, counts.gold),
    ...prf('exactFrame', counts.exact, counts.predicted, counts.gold),
    ...prf('parties', counts.parties, counts.partiesFound, counts.partiesGold),
    ...prf('amounts', counts.amounts, counts.amountsFound, counts.amountsGold),
    roleAccuracy: ratio(counts.roles, counts.parties),
    statusAccuracy: ratio(counts.statuses, counts.paired),
    instrumentAccuracy: ratio(counts.instruments, counts.paired),
    dateAccuracy: ratio(counts.dates, counts.paired),
  };
}

/** Precision, recall and their harmonic mean, named after what they are of. */
export function prf(name: string, correct: number, predicted: number, gold: number): Shares {
  const precision = ratio(correct, predicted);
  const recall = ratio(correct, gold);
  const both = (precision ?? 0) + (recall ?? 0);
  const f1 = predicted + gold === 0 ? null : both === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / both;
  return { [`${name}Precision`]: precision, [`${name}Recall`]: recall, [`${name}F1`]: f1 };
}

const partiesOf = (gold: Frame, found: Frame): [number, number][] =>
  pairUp(gold.parties, found.parties, (a, b) => sameName(a.name, b.name));

/** Code units between two triggers; endless where one has no place. */
function gapOf({ trigger: a }: Frame, { trigger: b }: Frame): number {
  if (a?.start == null || a.end == null || b?.start == null || b.end == null) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Gives each entry of the first list the first free one of the second that is the same, by place in the lists. */
function pairUp<A, B>(first: readonly A[], second: readonly B[], same: (a: A, b: B) => boolean): [number, number][] {
  const free = new Set(second.keys());
  return first.flatMap((one, i): [number, number][] => {
    const j = [...free].find((place) => same(one, second[place]!));
    if (j === undefined) return [];
    free.delete(j);
    return [[i, j]];
  });
}

function sameAmount(gold: Amount, found: Amount): boolean {
  if (gold.currency !== found.currency) return false;
  return (['amount', 'min', 'max'] as const).every((part) => {
    const [a, b] = [gold[part], found[part]];
    return a == null || b == null ? (a ?? null) === (b ?? null) : Math.abs(a - b) <= 1e-6 * Math.abs(a);
  });
}
