import type { Result } from '../core/result.ts';
import { type Item, itemsOf } from './items.ts';
import type { Truth } from './truth.ts';

/**
 * How an item fares. Good: `correct`; `known-missing` and `known-spurious`, as the truth marks them. Bad: `missing` (true, unmarked, not
 * found), `new` (found, and nobody has judged it), `found` (marked missing, and found now), `gone` (marked spurious, and not found now).
 */
export type Outcome = 'correct' | 'known-missing' | 'known-spurious' | 'missing' | 'new' | 'found' | 'gone';

export interface Finding {
  readonly item: Item;
  readonly outcome: Outcome;
  /** of a missing item that was found nearly: field by field, what was expected and what came */
  readonly differences: readonly string[];
}

const GOOD: ReadonlySet<Outcome> = new Set(['correct', 'known-missing', 'known-spurious']);

export const isGood = ({ outcome }: Finding): boolean => GOOD.has(outcome);

/** Compares a result with the truth, item by item. Equal means equal in every field; places stand for ids. */
export function compare(truth: Truth, result: Result): Finding[] {
  const left = new Map<string, Item[]>();
  for (const item of itemsOf(result)) left.set(item.key, [...(left.get(item.key) ?? []), item]);
  const take = (key: string): boolean => left.get(key)?.shift() !== undefined;
  const expected = itemsOf(truth).map((item): [Item, Outcome] => [item, outcomeOf(item, take(item.key))]);
  const over = [...left.values()].flat();
  // a document has each fact once: a wrong one is told by the missing one
  const rest = over.filter(({ kind }) => kind !== 'document');
  return [
    ...expected.map(
      ([item, outcome]): Finding => ({ item, outcome, differences: outcome === 'missing' ? nearly(item, over) : [] }),
    ),
    ...rest.map((item): Finding => ({ item, outcome: 'new', differences: [] })),
  ];
}

function outcomeOf({ review }: Item, there: boolean): Outcome {
  if (review?.verdict === 'missing') return there ? 'found' : 'known-missing';
  if (review?.verdict === 'spurious') return there ? 'known-spurious' : 'gone';
  return there ? 'correct' : 'missing';
}

/** What the nearest item of the same kind has otherwise; empty where none overlaps. */
function nearly(item: Item, rest: readonly Item[]): string[] {
  const near = rest.find((other) => other.kind === item.kind && touches(item, other));
  if (!near) return [];
  return [...new Set([...Object.keys(item.fields), ...Object.keys(near.fields)])].flatMap((name) => {
    const [expected, got] = [JSON.stringify(item.fields[name]), JSON.stringify(near.fields[name])];
    return expected === got ? [] : [`${name}: expected ${expected}, got ${got}`];
  });
}

function touches(a: Item, b: Item): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return sameFields(a, b);
  return a.start < b.end && b.start < a.end;
}

/** Facts about the document have no place: they are told apart by the names of their fields. */
const sameFields = (a: Item, b: Item): boolean => Object.keys(a.fields).join() === Object.keys(b.fields).join();
