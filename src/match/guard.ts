import type { Document } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { edge, edgeOf, isOneToken, mayBeEmpty, reach } from './edges.ts';
import { filterOf, MANY, passes } from './filters.ts';
import { wordsOf } from './lexicon.ts';
import type { Node, Pattern, Spotter } from './pattern.ts';
import { WordSets } from './word-sets.ts';

/** How far from the anchor a guard looks: beyond, almost any word stands somewhere. */
const FARTHEST = 16;

/** What must stand around the anchor of a pattern: a part of the list of needs. */
export interface Guard {
  readonly from: number;
  /** exclusive */
  readonly to: number;
  /** of an anchor that may have several words: what may follow each first word; undefined where anything may */
  readonly seconds: ReadonlyMap<number, Uint32Array> | undefined;
}

/** A set of words, or a spotter as a number below 0, and at which distances from the first token of the anchor one of it stands. */
type Need = readonly [of: number, least: number, most: number];

/**
 * Guards say at a glance that a pattern cannot match here: they know what must stand around its anchor, and how far from it. They never
 * refuse what the pattern accepts.
 */
export class Guards {
  readonly #classes: Classes;
  readonly #sets: WordSets;
  readonly #spotters: Spotter[] = [];
  /** the needs of all guards, one behind the other, three entries each */
  readonly #needs: number[] = [];

  constructor(classes: Classes) {
    this.#classes = classes;
    this.#sets = new WordSets(classes.lexicons.vocabulary.size);
  }

  guard(pattern: Pattern): Guard {
    const { anchor, after } = pattern;
    const from = this.#needs.length;
    this.#needs.push(...this.#needsOf(pattern).flat());
    const seconds = isOneToken(anchor, this.#classes) ? undefined : filtersOf(anchor, after, this.#classes);
    return { from, to: this.#needs.length, seconds };
  }

  /** Whether the guarded pattern may match with its anchor at token `i`. */
  mayMatch({ from, to, seconds }: Guard, document: Document, i: number): boolean {
    const { word, count } = document.tokens;
    const needs = this.#needs;
    for (let n = from; n < to; n += 3) {
      const of = needs[n]!;
      const last = Math.min(count - 1, i + needs[n + 2]!);
      let at = Math.max(0, i + needs[n + 1]!);
      if (of >= 0) while (at <= last && !this.#sets.has(of, word[at]!)) at++;
      else {
        const spotter = this.#spotters[-1 - of]!;
        if (at < i) while (at <= last && spotter.backward(document, at + 1) < 0) at++;
        else while (at <= last && spotter.forward(document, at) < 0) at++;
      }
      if (at > last) return false;
    }
    const filter = seconds?.get(word[i]!);
    return filter === undefined || passes(filter, i + 1 < count ? word[i + 1]! : 0);
  }

  /** What stands around the anchor of a pattern in any case; what is looked for in the fewest places is first. */
  #needsOf({ before, anchor, after }: Pattern): Need[] {
    const classes = this.#classes;
    const needs: Need[] = [];
    const put = (ids: Iterable<number> | null, spotter: Spotter | null, least: number, most: number): void => {
      if (ids !== null) needs.push([this.#sets.add(ids), least, most]);
      else if (spotter !== null) needs.push([-this.#spotters.push(spotter), least, most]);
    };
    const [least, most] = reach(anchor, classes);
    put(edge(before, false, classes), null, -1, -1);
    if (most === 1) put(edge(after, true, classes), null, 1, 1);
    demanded(before, 0, 0, false, classes, (ids, spotter, low, high) => put(ids, spotter, -1 - high, -1 - low));
    demanded(after, least, most, true, classes, put);
    return needs.sort((a, b) => a[2] - a[1] - (b[2] - b[1]));
  }
}

/** Tells what elements must take, and within which distances each of it begins (ends, backward). */
function demanded(
  nodes: readonly Node[],
  from: number,
  to: number,
  forward: boolean,
  classes: Classes,
  found: (ids: Iterable<number> | null, spotter: Spotter | null, least: number, most: number) => void,
): void {
  let least = from;
  let most = to;
  for (const node of nodes) {
    if (most > FARTHEST) break;
    if (!mayBeEmpty(node)) {
      const ids = edgeOf(node, forward, classes);
      found(ids, ids === null ? quickSpotter(node, classes) : null, least, most);
    }
    const [low, high] = reach(node, classes);
    least += low;
    most += high;
  }
}

/** The spotter that tells an open class, where it is quick to ask. */
function quickSpotter(node: Node, classes: Classes): Spotter | null {
  if (node.type === 'slot' || node.type === 'glued') return quickSpotter(node.node, classes);
  if (node.type !== 'class') return null;
  const main = node.names.find(({ not }) => !not);
  const spotter = main ? classes.spotter(main.name) : null;
  return spotter?.quick ? spotter : null;
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
