import type { Span } from '../core/span.ts';
import { grouped } from './group.ts';
import type { Item } from './items.ts';

/** An item of one side and what the other side has for it; one of the two may be lacking. */
export interface ItemPair {
  readonly before: Item | null;
  readonly after: Item | null;
  readonly equal: boolean;
}

/** Sets the items of two sides against each other, one to one and within their kind: equal ones first, then the nearest. */
export function pairItems(before: readonly Item[], after: readonly Item[]): ItemPair[] {
  const waiting = grouped(after, ({ key }) => key);
  const equal = new Map(before.map((item) => [item, waiting.get(item.key)?.shift() ?? null]));
  const left = [...waiting.values()].flat();
  const near = nearestOf(
    before.filter((item) => equal.get(item) === null),
    left,
  );
  const taken = new Set(near.values());
  return [
    ...before.map((item): ItemPair => {
      const same = equal.get(item) ?? null;
      return { before: item, after: same ?? near.get(item) ?? null, equal: same !== null };
    }),
    ...left.filter((item) => !taken.has(item)).map((item): ItemPair => ({ before: null, after: item, equal: false })),
  ];
}

/** For items without an equal the nearest of the other side, each given once. */
export function nearestOf(items: readonly Item[], others: readonly Item[]): Map<Item, Item> {
  const byKind = grouped(others, ({ kind }) => kind);
  const candidates = items
    .flatMap((item) => (byKind.get(item.kind) ?? []).map((other) => ({ item, other, near: nearness(item, other) })))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.item.start ?? 0) - (b.item.start ?? 0) || (a.other.start ?? 0) - (b.other.start ?? 0));
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { item, other } of candidates) {
    if (pairs.has(item) || taken.has(other)) continue;
    pairs.set(item, other);
    taken.add(other);
  }
  return pairs;
}

/** A shared trigger says more than a shared sentence, a shared type of agreement more than a longer one. */
const OWN_WORDS = 1000;
const SAME_TYPE = 500;

/** How much two items of a kind look like the same thing; 0 where they do not. */
function nearness(a: Item, b: Item): number {
  if (a.kind === 'document') return a.label === b.label ? 1 : 0;
  const own = shared(spansOf(a, 'mentions'), spansOf(b, 'mentions'));
  if (a.kind !== 'agreements') return own;
  const sentences = shared(spansOf(a, 'evidence'), spansOf(b, 'evidence'));
  return own + sentences === 0 ? 0 : OWN_WORDS * own + sentences + (a.fields.type === b.fields.type ? SAME_TYPE : 0);
}

/** The spans that a field of an item lists; its own where there is no such field. */
function spansOf({ fields, start, end }: Item, field: string): readonly Span[] {
  const list = fields[field];
  if (Array.isArray(list)) return list as Span[];
  return start === null || end === null ? [] : [{ start, end }];
}

/** How many code units the spans of two lists share; each list is in text order. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    sum += Math.max(0, Math.min(a[i]!.end, b[j]!.end) - Math.max(a[i]!.start, b[j]!.start));
    if (a[i]!.end < b[j]!.end) i++;
    else j++;
  }
  return sum;
}
