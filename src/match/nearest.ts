import { type Document, Shape } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { type Compiled, compile } from './compile.ts';
import type { Machine } from './machine.ts';
import { type Node, type Pattern, parsePattern } from './pattern.ts';
import { COMMON, Word, wordTable } from './word-table.ts';

/** The longest part of a pattern that stands somewhere, and the first element that does not. */
export interface Near<R> {
  readonly rule: R;
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
  /** the element as the pattern writes it */
  readonly missing: string;
}

/** A part of a pattern around one of its elements. */
interface Row<R> {
  readonly rule: R;
  readonly pattern: number;
  readonly compiled: Compiled;
  /** elements that the pattern demands, and how many of them this part has */
  readonly demands: number;
  readonly has: number;
  readonly anchored: boolean;
  readonly missing: string;
}

/**
 * Says how far patterns match where none matches whole. Every part of a pattern is a row: those around its anchor, and its other elements
 * alone. That asks much more than a scan does, so it is for explanations.
 */
export class Nearest<R extends { readonly patterns: readonly string[] }> {
  readonly #rows = new Map<number, Row<R>[]>();
  #slots = 0;

  /** All words must be in the vocabulary, as for a scanner. */
  constructor(rules: readonly R[], classes: Classes) {
    for (const rule of rules)
      rule.patterns.forEach((source, pattern) => {
        for (const row of partsOf(rule, pattern, parsePattern(source), classes)) {
          this.#slots = Math.max(this.#slots, row.compiled.slotNames.length);
          for (const id of row.compiled.anchors) {
            const rows = this.#rows.get(id);
            if (rows) rows.push(row);
            else this.#rows.set(id, [row]);
          }
        }
      });
  }

  /**
   * The pattern that got furthest among the tokens `from` to `to` (exclusive); of equals the first; null where no part of any stands.
   * @param isOut tokens at which no part is looked for
   */
  within(document: Document, from: number, to: number, isOut: (i: number) => boolean): Near<R> | null {
    let best: Near<R> | null = null;
    let most = 0;
    const machine: Machine = {
      document,
      tokens: document.tokens,
      anchor: 0,
      first: 0,
      last: 0,
      extentFirst: -1,
      extentLast: -1,
      slots: new Int32Array(2 * this.#slots),
    };
    for (let i = from; i < to; i++) {
      if (isOut(i)) continue;
      for (const { rule, pattern, compiled, demands, has, anchored, missing } of this.#rows.get(document.tokens.word[i]!) ?? []) {
        if (!anchored && !tells(document, i)) continue;
        const score = (anchored ? 1 : 0) + has + has / demands;
        if (score <= most) continue;
        machine.anchor = i;
        machine.slots.fill(-1);
        if (!compiled.run(machine, i) || machine.first < from || machine.last > to) continue;
        most = score;
        best = { rule, pattern, first: machine.first, last: machine.last, anchor: i, missing };
      }
    }
    return best;
  }
}

const WORDS: readonly number[] = [Shape.Lower, Shape.Title];

/** Whether a word says something by itself, without the anchor that it belongs to. */
function tells({ tokens }: Document, i: number): boolean {
  const bits = wordTable().bits(tokens.hash[i]!) & COMMON;
  return (
    (bits & (Word.Function | Word.Adverb | Word.Numeral)) === 0 &&
    WORDS.includes(tokens.shape[i]!) &&
    tokens.end[i]! - tokens.start[i]! > 3
  );
}

/** Whether an element must take something. */
const isDemanded = (node: Node): boolean =>
  node.type !== 'open' && node.type !== 'close' && node.type !== 'not' && !(node.type === 'repeat' && node.min === 0);

function partsOf<R>(rule: R, pattern: number, whole: Pattern, classes: Classes): Row<R>[] {
  const { source, before, anchor, after } = whole;
  const demands = [...before, anchor, ...after].filter(isDemanded).length;
  if (demands === 1) return [];
  const rows: Row<R>[] = [];
  const put = (part: Pattern, missing: Node, anchored: boolean): void => {
    const has = [...part.before, part.anchor, ...part.after].filter(isDemanded).length;
    rows.push({ rule, pattern, compiled: compile(part, classes), demands, has, anchored, missing: written(missing) });
  };
  // ends right before an element that is demanded and missing
  after.forEach((node, k) => {
    if (isDemanded(node)) put({ source, before: [], anchor, after: upTo(after, k) }, node, true);
  });
  before.forEach((node, k) => {
    if (isDemanded(node)) put({ source, before: upTo(before, k), anchor, after }, node, true);
  });
  for (const node of [...before, ...after])
    if (isDemanded(node) && isClosed(node, classes)) put({ source, before: [], anchor: node, after: [] }, anchor, false);
  return rows;
}

/** The elements before one, without those in front of it that may take nothing. */
function upTo(nodes: readonly Node[], k: number): readonly Node[] {
  return nodes.slice(0, nodes.slice(0, k).findLastIndex(isDemanded) + 1);
}

/** Whether an element can be looked for by its words. */
function isClosed(node: Node, classes: Classes): boolean {
  if (node.type === 'word') return true;
  if (node.type === 'group') return node.choices.every(([first]) => first !== undefined && isClosed(first, classes));
  return node.type === 'class' && node.names.some(({ name, not }) => !not && classes.ids(name) !== null);
}

/** An element as patterns write it. */
function written(node: Node): string {
  switch (node.type) {
    case 'word':
      return node.word;
    case 'class':
      return `<${node.names.map(({ name, not }) => `${not ? '!' : ''}${name}`).join('&')}>`;
    case 'group':
      return `(${node.choices.map((nodes) => nodes.map(written).join(' ')).join('|')})`;
    case 'repeat':
      return `${written(node.node)}${node.min === 0 && node.max === 1 ? '?' : `{${node.min},${node.max}}`}`;
    case 'slot':
      return `${node.name}:${written(node.node)}`;
    case 'glued':
      return `~${written(node.node)}`;
    case 'not':
      return `!${written(node.node)}`;
    case 'open':
      return '[';
    case 'close':
      return ']';
  }
}
