import * as z from 'zod';
import { type Counts, type Interval, intervals, type Shares, total } from './counts.ts';
import { countFrames, FRAME_COUNTS, type FrameMatch, frameShares, matchFrames } from './frames.ts';
import type { GoldDocument, Prediction } from './gold.ts';
import { grouped } from './group.ts';
import { countLabel, LABEL_COUNTS, LABELS, labelShares } from './labels.ts';
import { countMentions, type Match, MENTION_COUNTS, matchMentions, mentionShares } from './mentions.ts';

/** What can be counted of a document, and what shares follow from the sums. */
interface Measure {
  readonly names: readonly string[];
  readonly shares: (sum: Counts<string>) => Shares;
}

export const MEASURES = {
  mentions: { names: MENTION_COUNTS, shares: mentionShares as Measure['shares'] },
  agreements: { names: FRAME_COUNTS, shares: frameShares as Measure['shares'] },
  labels: { names: LABEL_COUNTS, shares: labelShares as Measure['shares'] },
} as const satisfies Record<string, Measure>;

const share = z.number().nullable();

export const Score = z.object({
  measure: z.enum(['mentions', 'agreements', 'labels']),
  of: z.string().describe('type of mention, agreements, or a label'),
  counts: z.record(z.string(), z.number()),
  shares: z.record(z.string(), share),
  intervals: z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()).describe('95 %, by bootstrap over documents'),
  documents: z.record(z.string(), z.array(z.number())).describe('by id: the counts in the order of their names'),
});
/** How well one kind of thing is found, and what each document adds to it. */
export type Score = z.infer<typeof Score>;

/** How well the documents of one gold file are read. */
export interface Evaluation {
  readonly documents: number;
  /** documents with a result; the others count as having nothing found */
  readonly answered: number;
  /** UTF-16 code units of all texts */
  readonly characters: number;
  readonly scores: readonly Score[];
  readonly mentions: readonly Match[];
  readonly frames: readonly FrameMatch[];
}

export interface EvaluationOptions {
  /** types of mention to score; those that the gold annotates and the extractor knows unless said */
  readonly types?: readonly string[] | undefined;
  /** types that count as another one, on both sides */
  readonly alias?: Readonly<Record<string, string>> | undefined;
}

/** The types of mention that can be scored. */
export const MENTION_TYPES: readonly string[] = ['organization', 'money', 'date', 'time', 'duration', 'set'];

/** Scores what was found against gold documents: mentions by type, agreements, labels of sentences, as far as the gold has them. */
export function evaluate(
  gold: readonly GoldDocument[],
  found: ReadonlyMap<string, Prediction>,
  { types, alias = {} }: EvaluationOptions = {},
): Evaluation {
  const as = <T extends { readonly type: string }>(one: T): T => ({ ...one, type: alias[one.type] ?? one.type });
  const annotated = gold.flatMap(({ mentions }) => mentions ?? []).map(({ type }) => type);
  const wanted = new Set((types ?? MENTION_TYPES.filter((type) => annotated.includes(type))).map((type) => alias[type] ?? type));
  const mentions: Match[] = [];
  for (const document of gold) {
    if (!document.mentions) continue;
    const golds = grouped(document.mentions.map(as), ({ type }) => type);
    const finds = grouped((found.get(document.id)?.mentions ?? []).map(as), ({ type }) => type);
    for (const type of wanted) mentions.push(matchMentions(document, type, golds.get(type) ?? [], finds.get(type) ?? []));
  }
  const frames = gold
    .filter(({ agreements }) => agreements)
    .map((document) => matchFrames(document, found.get(document.id)?.agreements ?? []));
  return {
    documents: gold.length,
    answered: gold.filter(({ id }) => found.has(id)).length,
    characters: gold.reduce((sum, { text }) => sum + text.length, 0),
    scores: [...scoresOf(mentions, frames), ...labelScores(gold, found)],
    mentions,
    frames,
  };
}

/** Scores of matches: those of mentions by their type, those of agreements together. */
export function scoresOf(mentions: readonly Match[], frames: readonly FrameMatch[]): Score[] {
  const byType = grouped(mentions, ({ type }) => type);
  return [
    ...[...byType].map(([type, matches]) =>
      scoreOf('mentions', type, new Map(matches.map((match) => [match.document.id, countMentions(match)]))),
    ),
    ...(frames.length > 0 ? [frameScore('agreements', frames)] : []),
  ];
}

/** The score of the agreements of some documents. */
export const frameScore = (of: string, frames: readonly FrameMatch[]): Score =>
  scoreOf('agreements', of, new Map(frames.map((match) => [match.document.id, countFrames(match)])));

function labelScores(gold: readonly GoldDocument[], found: ReadonlyMap<string, Prediction>): Score[] {
  const labeled = gold.filter(({ labels }) => labels);
  if (labeled.length === 0) return [];
  return Object.keys(LABELS).map((label) =>
    scoreOf(
      'labels',
      label,
      new Map(labeled.map((document) => [document.id, countLabel(label, document, found.get(document.id)?.agreements ?? [])])),
    ),
  );
}

function scoreOf(measure: Score['measure'], of: string, documents: ReadonlyMap<string, Counts<string>>): Score {
  const { names, shares } = MEASURES[measure] as Measure;
  const all = [...documents.values()];
  const counts = total(names, all);
  return {
    measure,
    of,
    counts,
    shares: shares(counts),
    intervals: intervals(names, all, shares) as Record<string, [number, number] | null>,
    documents: Object.fromEntries([...documents].map(([id, one]) => [id, names.map((name) => one[name]!)])),
  };
}

/** How a share changed from one evaluation to another. */
export interface Change {
  readonly before: number | null;
  readonly now: number | null;
  /** of the difference, by bootstrap over the same documents; null where the documents differ */
  readonly interval: Interval | null;
}

/** How each share of a score differs from an earlier score of the same thing. */
export function changesOf(before: Score, now: Score): Readonly<Record<string, Change>> {
  const { names, shares } = MEASURES[now.measure] as Measure;
  const ids = Object.keys(now.documents);
  const same = ids.length === Object.keys(before.documents).length && ids.every((id) => id in before.documents);
  const split = (sum: Counts<string>, side: string): Counts<string> =>
    Object.fromEntries(names.map((name) => [name, sum[side + name]!]));
  const differences = (sum: Counts<string>): Shares => {
    const [then, later] = [shares(split(sum, 'before ')), shares(split(sum, 'now '))];
    return Object.fromEntries(
      Object.entries(later).map(([name, value]) => [name, value === null || then[name] == null ? null : value - then[name]]),
    );
  };
  const both = ids.map((id) =>
    Object.fromEntries(
      names.flatMap((name, k) => [
        [`before ${name}`, before.documents[id]?.[k] ?? 0],
        [`now ${name}`, now.documents[id]![k]!],
      ]),
    ),
  );
  const spread = same
    ? intervals(
        names.flatMap((name) => [`before ${name}`, `now ${name}`]),
        both,
        differences,
      )
    : {};
  return Object.fromEntries(
    Object.keys(now.shares).map((name) => [
      name,
      { before: before.shares[name] ?? null, now: now.shares[name]!, interval: spread[name] ?? null },
    ]),
  );
}
