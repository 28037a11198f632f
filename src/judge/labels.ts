import { AGREEMENT_TYPES } from '../core/terms.ts';
import type { Counts, Shares } from './counts.ts';
import { prf } from './frames.ts';
import type { GoldDocument } from './gold.ts';

export const LABEL_COUNTS = ['gold', 'predicted', 'both'] as const;
/** Sentences that have a label in the gold, that were given it, and both. */
export type LabelCounts = Counts<(typeof LABEL_COUNTS)[number]>;

const TAKEOVERS: readonly string[] = ['acquisition', 'merger'];
/** What economic news files under labels of its own, and not under deals. */
const APART: readonly string[] = [...TAKEOVERS, 'equity-investment', 'debt-financing', 'settlement', 'labor'];

/** Labels of sentences that report an agreement, as SentiVent names them, with the types of agreement that they stand for. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  'Merger/Acquisition': TAKEOVERS,
  Deal: AGREEMENT_TYPES.filter((type) => !APART.includes(type)),
};

export function countLabel(label: string, document: GoldDocument, found: readonly { readonly type: string }[]): LabelCounts {
  const gold = (document.labels ?? []).includes(label);
  const predicted = found.some(({ type }) => LABELS[label]!.includes(type));
  return { gold: Number(gold), predicted: Number(predicted), both: Number(gold && predicted) };
}

export const labelShares = ({ gold, predicted, both }: LabelCounts): Shares => prf('', both, predicted, gold);
