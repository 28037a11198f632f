import type { Document } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { edge, edgeOf, isOneToken, mayBeEmpty, reach } from './edges.ts';
import { filterOf, MANY, passes } from './filters.ts';
import { wordsOf } from './lexicon.ts';
import type { Node, Pattern, Spotter } from './pattern.ts';

/** How far from the anchor a guard looks: beyond, almost any word stands somewhere. */
const FARTHEST = 16;

/** What a pattern cannot do without: one of these words, or what a spotter tells, at a distance from the first token of the anchor. */
interface Need {
  /** a bit for each vocabulary id; empty where a spotter tells */
  readonly words: Uint32Array;
  readonly spotter: Spotter | null;
  readonly least: number;
  readonly most: number;
}

/**
 * Says at a glance that a pattern cannot match here: it knows what must stand around the anchor, and how far from it. It never refuses
 * what the pattern accepts.
 */
export class Guard {
  readonly #needs: readonly Need[];
  /** of an anchor that may have several words: what may follow each first word; undefined where anything may */
  readonly #seconds: ReadonlyMap<number, Uint32Array> | undefined;

  constructor(pattern: Pattern, classes: Classes) {
    const { anchor, after } = pattern;
    this.#needs = needsOf(pattern, classes);
    this.#seconds = isOneToken(anchor, classes) ? undefined : filtersOf(anchor, after, classes);
  }

  /** Whether the pattern may match with its anchor at token `i`. */
  mayMatch(document: Document, i: number): boolean {
    const { word, count } = document.tokens;
    const needs = this.#needs;
    for (let n = 0; n < needs.length; n++) {
      const { words, spotter, least, most } = needs[n]!;
      const last = Math.min(count - 1, i + most);
      let at = Math.max(0, i + least);
      if (spotter === null) while (at <= last && (words[word[at]! >>> 5]! & (1 << (word[at]! & 31))) === 0) at++;
      else if (at < i) while (at <= last && spotter.backward(document, at + 1) < 0) at++;
      else while (at <= last && spotter.forward(document, at) < 0) at++;
      if (at > last) return false;
    }
    const filter = this.#seconds?.get(word[i]!);
    return filter === undefined || passes(filter, i + 1 < count ? word[i + 1]! : 0);
  }
}

/** What stands around the anchor of a pattern in any case; what is looked for in the fewest places is first. */
function needsOf({ before, anchor, after }: Pattern, classes: Classes): Need[] {
  const needs: Need[] = [];
  const put = (ids: Iterable<number> | null, spotter: Spotter | null, least: number, most: number): void => {
    if (ids !== null || spotter !== null) needs.push({ words: bitsOf(ids ?? [], classes), spotter, least, most });
  };
  const [least, most] = reach(anchor, classes);
  put(edge(before, false, classes), null, -1, -1);
  if (most === 1) put(edge(after, true, classes), null, 1, 1);
  demanded(before, 0, 0, false, classes, (ids, spotter, least, most) => put(ids, spotter, -1 - most, -1 - least));
  demanded(after, least, most, true, classes, put);
  return needs.sort((a, b) => a.most - a.least - (b.most - b.least));
}

function bitsOf(ids: Iterable<number>, { lexicons }: Classes): Uint32Array {
  const bits = new Uint32Array((lexicons.vocabulary.size + 31) >>> 5);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
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
