import type { Finding } from './compare.ts';
import type { Item } from './items.ts';
import { nearestOf } from './near.ts';

/** A deviation that the marks of a truth know of. */
export interface Gap {
  /** as it is in truth; null for something found that should not be */
  readonly expected: Item | null;
  /** what is found in its place; null where nothing is */
  readonly found: Item | null;
}

/** The known gaps of a comparison. What is marked missing and what is marked spurious in its place are one gap. */
export function gapsOf(findings: readonly Finding[]): Gap[] {
  const having = (outcome: Finding['outcome']): Item[] =>
    findings.filter((finding) => finding.outcome === outcome).map(({ item }) => item);
  const [missing, spurious] = [having('known-missing'), having('known-spurious')];
  const pairs = nearestOf(missing, spurious);
  const taken = new Set(pairs.values());
  return [
    ...missing.map((expected): Gap => ({ expected, found: pairs.get(expected) ?? null })),
    ...spurious.filter((item) => !taken.has(item)).map((found): Gap => ({ expected: null, found })),
  ];
}
