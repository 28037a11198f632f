import type { Result } from '../core/result.ts';
import { type Item, itemsOf } from './items.ts';
import { nearestOf } from './near.ts';
import type { Truth } from './truth.ts';

/**
 * How an item fares. Good: `correct`; `known-missing` and `known-spurious`, as the truth marks them. Bad: `missing` (true, unmarked, not
 * found), `new` (found, and nobody has judged it), `found` (marked missing, and found now), `gone` (marked spurious, and not found now).
 */
export type Outcome = 'correct' | 'known-missing' | 'known-spurious' | 'missing' | 'new' | 'found' | 'gone';

export interface Finding {
  readonly item: Item;
  readonly outcome: Outcome;
  /** what was found for an item of the truth that is not, though not quite it; of something new, what it was found for */
  readonly near: Item | null;
}

const GOOD: ReadonlySet<Outcome> = new Set(['correct', 'known-missing', 'known-spurious']);

export const isGood = ({ outcome }: Finding): boolean => GOOD.has(outcome);

/**
 * Compares a result with the truth, item by item. Equal means equal in every field; places stand for ids.
 * @param zoned the rules of zones by their place, where they are known
 */
export function compare(truth: Truth, result: Result, zoned?: ReadonlyMap<number, string>): Finding[] {
  const left = new Map<string, Item[]>();
  for (const item of itemsOf(result, zoned)) left.set(item.key, [...(left.get(item.key) ?? []), item]);
  const take = (key: string): boolean => left.get(key)?.shift() !== undefined;
  const expected = itemsOf(truth).map((item): [Item, Outcome] => [item, outcomeOf(item, take(item.key))]);
  const over = [...left.values()].flat();
  const having = (...outcomes: readonly Outcome[]): Item[] =>
    expected.filter(([, outcome]) => outcomes.includes(outcome)).map(([item]) => item);
  const missed = nearestOf(having('missing'), over);
  const taken = new Set(missed.values());
  // what a mark speaks of may be found otherwise than it says
  const marked = nearestOf(
    having('gone', 'known-missing'),
    over.filter((item) => !taken.has(item)),
  );
  const near = new Map([...missed, ...marked]);
  const nearBy = new Map([...near].map(([item, other]) => [other, item]));
  // a document has each fact once: a wrong one is told by the missing one
  const rest = over.filter(({ kind }) => kind !== 'document');
  return [
    ...expected.map(([item, outcome]): Finding => ({ item, outcome, near: near.get(item) ?? null })),
    ...rest.map((item): Finding => ({ item, outcome: 'new', near: nearBy.get(item) ?? null })),
  ];
}

/** A finding in one word: a missing item that was found nearly is partial where its extent differs, and wrong where it does not. */
export type Verdict = 'correct' | 'partial' | 'wrong' | 'missing' | 'spurious' | 'known' | 'found' | 'gone';

export function verdictOf({ item, outcome, near }: Finding): Verdict {
  if (outcome === 'known-missing' || outcome === 'known-spurious') return 'known';
  if (outcome === 'new') return 'spurious';
  if (outcome !== 'missing') return outcome;
  if (!near) return 'missing';
  return item.start === near.start && item.end === near.end ? 'wrong' : 'partial';
}

function outcomeOf({ review }: Item, there: boolean): Outcome {
  if (review?.verdict === 'missing') return there ? 'found' : 'known-missing';
  if (review?.verdict === 'spurious') return there ? 'known-spurious' : 'gone';
  return there ? 'correct' : 'missing';
}
