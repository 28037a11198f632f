import type { Finding } from './compare.ts';
import { ITEM_KINDS, type ItemKind } from './items.ts';

/** How well one kind of item is found, in the words of the Message Understanding Conferences. */
export interface Score {
  readonly kind: ItemKind;
  readonly correct: number;
  readonly missing: number;
  readonly spurious: number;
  /** shares from 0 to 1; null where there is nothing to divide */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Scores of all kinds over any number of comparisons. What a mark excuses still counts as missing or spurious. */
export function scoresOf(findings: readonly Finding[]): Score[] {
  return ITEM_KINDS.map((kind) => {
    const count = (...outcomes: readonly Finding['outcome'][]): number =>
      findings.filter((finding) => finding.item.kind === kind && outcomes.includes(finding.outcome)).length;
    const correct = count('correct', 'found');
    const missing = count('missing', 'known-missing');
    const spurious = count('new', 'known-spurious');
    return { kind, correct, missing, spurious, precision: share(correct, spurious), recall: share(correct, missing) };
  });
}

const share = (good: number, bad: number): number | null => (good + bad === 0 ? null : good / (good + bad));
