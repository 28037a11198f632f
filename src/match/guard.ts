import type { Document } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { wordsOf } from './lexicon.ts';
import type { Node, Pattern } from './pattern.ts';

/**
 * A guard says at a glance that a pattern cannot match here: it knows which words may stand right before the anchor and right
 * after its first word. A small Bloom filter a side: it never refuses what the pattern accepts.
 */
const WORDS = 8;
const MANY = 120;

export class Guards {
  /** 2 × WORDS entries a pattern: before, after; all ones where anything may stand there */
  readonly #bits: Uint32Array;
  /** of a row whose anchor may have several words: what may follow each first word; absent where anything may */
  readonly #seconds: (ReadonlyMap<number, Uint32Array> | undefined)[] = [];

  constructor(patterns: readonly Pattern[], classes: Classes) {
    this.#bits = new Uint32Array(patterns.length * 2 * WORDS).fill(0xffffffff);
    patterns.forEach(({ before, anchor, after }, row) => {
      this.#set(2 * row, edge(before, false, classes));
      if (isOneToken(anchor, classes)) this.#set(2 * row + 1, edge(after, true, classes));
      else this.#seconds[row] = filtersOf(anchor, after, classes);
    });
  }

  /** Whether the pattern of this row may match with its anchor at token `i`. */
  mayMatch(row: number, document: Document, i: number): boolean {
    const { word, count } = document.tokens;
    const left = i > 0 ? word[i - 1]! : 0;
    const right = i + 1 < count ? word[i + 1]! : 0;
    const base = 2 * row * WORDS;
    if ((this.#bits[base + ((left >>> 5) & 7)]! & (1 << (left & 31))) === 0) return false;
    const seconds = this.#seconds[row];
    if (seconds === undefined) return (this.#bits[base + WORDS + ((right >>> 5) & 7)]! & (1 << (right & 31))) !== 0;
    const filter = seconds.get(word[i]!);
    return filter === undefined || passes(filter, right);
  }

  #set(side: number, ids: ReadonlySet<number> | null): void {
    if (ids === null || ids.size > MANY) return;
    this.#bits.set(filterOf(ids), side * WORDS);
  }
}

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

function filterOf(ids: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array(WORDS);
  for (const id of ids) bits[(id >>> 5) & 7]! |= 1 << (id & 31);
  return bits;
}

/** For each first word of an anchor, a filter of the words that may stand behind it; undefined where an anchor is told by code. */
function filtersOf(anchor: Node, after: readonly Node[], classes: Classes): ReadonlyMap<number, Uint32Array> | undefined {
  const found = new Map<number, Set<number> | null>();
  if (!collectSeconds(anchor, () => edge(after, true, classes), classes, found)) return undefined;
  const filters = new Map<number, Uint32Array>();
  for (const [first, ids] of found) if (ids !== null && ids.size <= MANY) filters.set(first, filterOf(ids));
  return filters;
}

/**
 * Tells which words may follow each first word of a node, null for any; false where its first words cannot be listed.
 * @param next gives the words that may follow the node
 */
function collectSeconds(
  node: Node,
  next: () => Iterable<number> | null,
  classes: Classes,
  found: Map<number, Set<number> | null>,
): boolean {
  const allow = (first: number, ids: Iterable<number> | null): void => {
    const known = found.get(first);
    if (known === null) return;
    if (ids === null) found.set(first, null);
    else if (known) for (const id of ids) known.add(id);
    else found.set(first, new Set(ids));
  };
  switch (node.type) {
    case 'word': {
      const [first, second] = wordsOf(node.word, classes.lexicons.vocabulary);
      allow(first!, second === undefined ? next() : [second]);
      return true;
    }
    case 'group':
      return node.choices.every(([head, ...rest]) => {
        if (!head) return false;
        return collectSeconds(head, () => (rest.length === 0 ? next() : edge(rest, true, classes)), classes, found);
      });
    case 'slot':
    case 'glued':
      return collectSeconds(node.node, next, classes, found);
    case 'class': {
      const [only, ...others] = node.names;
      const lexicon = only && !only.not && others.length === 0 ? classes.listed(only.name) : null;
      if (!lexicon) return false;
      const ids = next();
      for (const first of lexicon.entries.keys()) allow(first, ids);
      for (const [first, phrases] of lexicon.byFirst) {
        allow(
          first,
          phrases.map(({ words }) => words[1]!),
        );
      }
      return true;
    }
    default:
      return false;
  }
}

/** The words that the nodes can begin with (end with, backward); null where that is open or they may take nothing. */
function edge(nodes: readonly Node[], forward: boolean, classes: Classes): Set<number> | null {
  const found = new Set<number>();
  for (const node of nodes) {
    if (node.type === 'open' || node.type === 'close' || node.type === 'not') continue;
    const ids = edgeOf(node, forward, classes);
    if (ids === null) return null;
    for (const id of ids) found.add(id);
    if (!mayBeEmpty(node)) return found;
  }
  return null;
}

function edgeOf(node: Node, forward: boolean, classes: Classes): Iterable<number> | null {
  switch (node.type) {
    case 'word': {
      const words = wordsOf(node.word, classes.lexicons.vocabulary);
      return [forward ? words[0]! : words.at(-1)!];
    }
    case 'class': {
      for (const { name, not } of node.names) {
        const ids = not ? null : classes.edgeIds(name, forward);
        if (ids) return ids;
      }
      return null;
    }
    case 'group': {
      const all = new Set<number>();
      for (const choice of node.choices) {
        const ids = edge(forward ? choice : choice.toReversed(), forward, classes);
        if (ids === null) return null;
        for (const id of ids) all.add(id);
      }
      return all;
    }
    case 'repeat':
    case 'slot':
    case 'glued':
      return edgeOf(node.node, forward, classes);
    default:
      return null;
  }
}

function mayBeEmpty(node: Node): boolean {
  switch (node.type) {
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.node);
    case 'slot':
    case 'glued':
      return mayBeEmpty(node.node);
    case 'group':
      return node.choices.some((choice) => choice.every(mayBeEmpty));
    case 'open':
    case 'close':
    case 'not':
      return true;
    default:
      return false;
  }
}

function isOneToken(node: Node, classes: Classes): boolean {
  switch (node.type) {
    case 'word':
      return wordsOf(node.word, classes.lexicons.vocabulary).length === 1;
    case 'class':
      return node.names.some(({ name, not }) => !not && classes.isOneToken(name));
    case 'group':
      return node.choices.every((choice) => choice.length === 1 && isOneToken(choice[0]!, classes));
    case 'slot':
    case 'glued':
      return isOneToken(node.node, classes);
    default:
      return false;
  }
}
