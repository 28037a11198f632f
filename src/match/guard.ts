import type { Document } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { asideOf, edge, edgeOf, isOneToken, mayBeEmpty, reach } from './edges.ts';
import { filterOf, MANY, passes } from './filters.ts';
import { wordsOf } from './lexicon.ts';
import type { Node, Pattern, Spotter } from './pattern.ts';
import { WordSets } from './word-sets.ts';

/** How far from the anchor a guard looks: beyond, almost any word stands somewhere. */
const FARTHEST = 16;

/**
 * A set of words, or a spotter as a number below 0, and at which distances from the first token of the anchor one of it stands; asides
 * do not count, where there may be some: the last entry is their number, or -1.
 */
type Need = readonly [of: number, least: number, most: number, aside: number];

/**
 * Guards say at a glance that a pattern cannot match here: they know what must stand around its anchor, and how far from it. They never
 * refuse what the pattern accepts.
 */
export class Guards {
  readonly #classes: Classes;
  readonly #patterns: readonly Pattern[];
  readonly #list: Uint16Array;
  readonly #sets: WordSets;
  readonly #spotters: Spotter[] = [];
  readonly #asides: NonNullable<Aside>[] = [];
  /** the needs of all patterns, one behind the other, four entries each */
  readonly #needs: number[] = [];
  /** by pattern, where its needs are; -1 until its anchor is first met: most texts meet few */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** of a pattern whose anchor may have several words: what may follow each first word; undefined where anything may */
  readonly #seconds: (ReadonlyMap<number, Uint32Array> | undefined)[];

  /** @param list numbers of patterns, those of one anchor one behind the other */
  constructor(patterns: readonly Pattern[], list: Uint16Array, classes: Classes) {
    this.#classes = classes;
    this.#patterns = patterns;
    this.#list = list;
    this.#sets = new WordSets(classes.lexicons.vocabulary.size);
    this.#from = new Int32Array(patterns.length).fill(-1);
    this.#to = new Int32Array(patterns.length);
    this.#seconds = patterns.map(() => undefined);
  }

  /** The first entry of the list, `from` to `to` (exclusive), whose pattern may match with its anchor at token `i`; `to` where none may. */
  next(from: number, to: number, document: Document, i: number): number {
    const { word, count } = document.tokens;
    const needs = this.#needs;
    for (let k = from; k < to; k++) {
      const row = this.#list[k]!;
      if (this.#from[row]! < 0) this.#add(row);
      const { bits, width } = this.#sets;
      const end = this.#to[row]!;
      let n = this.#from[row]!;
      for (; n < end; n += 4) {
        const of = needs[n]!;
        if (needs[n + 3]! >= 0) {
          if (this.#standsPast(n, document, i)) continue;
          break;
        }
        const last = Math.min(count - 1, i + needs[n + 2]!);
        let at = Math.max(0, i + needs[n + 1]!);
        if (of >= 0) {
          const entry = of >>> 5;
          const bit = 1 << (of & 31);
          while (at <= last && (bits[word[at]! * width + entry]! & bit) === 0) at++;
        } else {
          const spotter = this.#spotters[-1 - of]!;
          const marks = at < i ? spotter.closes!() : spotter.begins!();
          while (at <= last && marks[at] === 0) at++;
        }
        if (at > last) break;
      }
      if (n < end) continue;
      const filter = this.#seconds[row]?.get(word[i]!);
      if (filter === undefined || passes(filter, i + 1 < count ? word[i + 1]! : 0)) return k;
    }
    return to;
  }

  /** Whether one of the words of a need stands within its distance, where every aside between counts as a token. */
  #standsPast(need: number, { tokens }: Document, i: number): boolean {
    const { word, count } = tokens;
    const needs = this.#needs;
    const of = needs[need]!;
    const most = needs[need + 2]!;
    const { opening, closing, longest } = this.#asides[needs[need + 3]!]!;
    const { bits, width } = this.#sets;
    const step = most > 0 ? 1 : -1;
    const opens = most > 0 ? opening : closing;
    let left = most > 0 ? most : -needs[need + 1]!;
    for (let at = i + step; left > 0 && at >= 0 && at < count; at += step, left--) {
      const id = word[at]!;
      if ((bits[id * width + (of >>> 5)]! & (1 << (of & 31))) !== 0) return true;
      if (id === opens) left += longest - 1;
    }
    return false;
  }

  #add(row: number): void {
    const pattern = this.#patterns[row]!;
    const { anchor, after } = pattern;
    this.#from[row] = this.#needs.length;
    this.#needs.push(...this.#needsOf(pattern).flat());
    this.#to[row] = this.#needs.length;
    if (!isOneToken(anchor, this.#classes)) this.#seconds[row] = filtersOf(anchor, after, this.#classes);
  }

  /** What stands around the anchor of a pattern in any case; what is looked for in the fewest places is first. */
  #needsOf({ before, anchor, after }: Pattern): Need[] {
    const classes = this.#classes;
    const needs: Need[] = [];
    const put: Found = (ids, spotter, least, most, aside) => {
      const across = aside === null ? -1 : this.#asides.push(aside) - 1;
      if (ids !== null) needs.push([this.#sets.add(ids), least, most, across]);
      else if (spotter !== null && aside === null) needs.push([-this.#spotters.push(spotter), least, most, across]);
    };
    const [least, most] = reach(anchor, classes);
    put(edge(before, false, classes), null, -1, -1, null);
    if (most === 1) put(edge(after, true, classes), null, 1, 1, null);
    demanded(before, 0, 0, false, classes, (ids, spotter, low, high, aside) => put(ids, spotter, -1 - high, -1 - low, aside));
    demanded(after, least, most, true, classes, put);
    return needs.sort((a, b) => a[2] - a[1] - (b[2] - b[1]));
  }
}

type Aside = NonNullable<Spotter['aside']> | null;
type Found = (ids: Iterable<number> | null, spotter: Spotter | null, least: number, most: number, aside: Aside) => void;

/** Tells what elements must take, within which distances each of it begins (ends, backward), and the asides that may stand between. */
function demanded(nodes: readonly Node[], from: number, to: number, forward: boolean, classes: Classes, found: Found): void {
  let least = from;
  let most = to;
  let aside: Aside = null;
  for (const node of nodes) {
    if (most > FARTHEST) break;
    if (!mayBeEmpty(node)) {
      const ids = edgeOf(node, forward, classes);
      found(ids, ids === null ? markedSpotter(node, classes) : null, least, most, aside);
    }
    const [low, high] = reach(node, classes);
    least += low;
    most += high;
    const other = asideOf(node, classes);
    if (aside && other && other !== aside) break;
    aside ??= other;
  }
}

/** The spotter of an open class, where it knows beforehand at which tokens it stands. */
function markedSpotter(node: Node, classes: Classes): Spotter | null {
  if (node.type === 'slot' || node.type === 'glued') return markedSpotter(node.node, classes);
  if (node.type !== 'class') return null;
  const main = node.names.find(({ not }) => !not);
  const spotter = main ? classes.spotter(main.name) : null;
  return spotter?.begins && spotter.closes ? spotter : null;
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
