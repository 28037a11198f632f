import type { Classes } from './classes.ts';
import { edge, edgeOf } from './edges.ts';
import type { Node } from './pattern.ts';

/** Small Bloom filters of words: so many entries each; a set of more words than `MANY` has none. */
const ENTRIES = 8;
export const MANY = 120;

/** Whether a filter may hold this word. */
export function passes(filter: Uint32Array, id: number): boolean {
  return (filter[(id >>> 5) & 7]! & (1 << (id & 31))) !== 0;
}

/** A filter of the words that a node can begin with (end with, backward); null where that is open. */
export function openingOf(node: Node, forward: boolean, classes: Classes): Uint32Array | null {
  const ids = edgeOf(node, forward, classes);
  if (ids === null) return null;
  const all = new Set(ids);
  return all.size > MANY ? null : filterOf(all);
}

/** A filter of the words that a sequence can begin with, in the order of reading; null where that is open or it may take nothing. */
export function edgeFilter(nodes: readonly Node[], forward: boolean, classes: Classes): Uint32Array | null {
  const ids = edge(nodes, forward, classes);
  return ids === null || ids.size > MANY ? null : filterOf(ids);
}

export function filterOf(ids: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array(ENTRIES);
  for (const id of ids) bits[(id >>> 5) & 7]! |= 1 << (id & 31);
  return bits;
}
