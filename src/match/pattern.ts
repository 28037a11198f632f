/**
 * Token patterns: how rules say what a form looks like.
 *
 *   word            a token, folded: `agreed`, `$`, `u.s.`; signs of the syntax are quoted: `'('`
 *   <name>          a token or entry of a class: a lexicon, a shape, a number form, or a spotter that reads several tokens
 *   <a&b>  <!a>     both classes on one token (the longer extent must agree); not the class
 *   (a | b c | <d>) one of several sequences
 *   x? x* x+ x{2,3} optional, up to 8 times, one to 8 times, between m and n times
 *   ~x              no space before x
 *   slot:x          what x matched, under a name
 *   !x              (alone) the next token is not x; takes nothing
 *   @x              the anchor: the rule runs only where a word of x stands; exactly one, required, a closed class
 *   [ … ]           the extent of the mention; what stands outside is context. Without brackets all of it is the extent
 *
 * Matching never crosses a paragraph break, never takes more than a bounded number of tokens, and tries longer repeats first.
 */
import type { Document } from '../core/document.ts';

export type Node =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'class'; readonly names: readonly { readonly name: string; readonly not: boolean }[] }
  | { readonly type: 'group'; readonly choices: readonly (readonly Node[])[] }
  | { readonly type: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly type: 'slot'; readonly name: string; readonly node: Node }
  | { readonly type: 'glued'; readonly node: Node }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'open' }
  | { readonly type: 'close' };

export interface Pattern {
  readonly source: string;
  /** left of the anchor, the nearest first */
  readonly before: readonly Node[];
  readonly anchor: Node;
  readonly after: readonly Node[];
}

/** Reads a span of several tokens for a class: a quantity, a party, a mention found before. */
export interface Spotter {
  /** end (exclusive) of what starts at token `i`, or -1 */
  forward(document: Document, i: number): number;
  /** start of what ends before token `end`, or -1 */
  backward(document: Document, end: number): number;
  /** vocabulary ids of the only tokens that it can begin with; absent where any may */
  readonly starts?: readonly number[];
  /** vocabulary ids of the only tokens that it can end with; absent where any may */
  readonly ends?: readonly number[];
  /** the most tokens that it takes, asides left out; absent where that is open */
  readonly longest?: number;
  /** what it takes as well beyond its longest: an aside, by the words around it and the most tokens that it has with them */
  readonly aside?: { readonly opening: number; readonly closing: number; readonly longest: number };
  /** by token of the document at hand, 0 where it cannot begin (end); absent where that is not known beforehand */
  readonly begins?: () => Int32Array;
  readonly closes?: () => Int32Array;
  /** 1 for each Shape that it stands for, where it is any one token of such a shape */
  readonly shapes?: Uint8Array;
  /** 1 for each vocabulary id that it stands for, where it is any one token of such a word */
  readonly words?: Uint8Array;
}

const LIMIT = 8;

/** A pattern that does not parse or compile. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  /** what is wrong, without the pattern */
  readonly reason: string;
  /** where in the pattern it goes wrong, in UTF-16 code units from 0 */
  readonly at: number;

  constructor(source: string, reason: string, at: number) {
    super(`pattern "${source}": ${reason} (character ${at + 1})`);
    this.reason = reason;
    this.at = at;
  }
}

const SLOT = /[a-z][a-zA-Z0-9]*:(?=\S)/y;
const CLASS = /<([^<>\s]+)>/y;
const QUOTED = /'([^']+)'/y;
const WORD = /([^\s()|?*+{}<>[\]@~:!]+)/y;
const REPEAT = /\?|\*|\+|\{(\d),(\d)\}/y;

class Reader {
  readonly #source: string;
  #at = 0;
  anchor = -1;

  constructor(source: string) {
    this.#source = source;
  }

  sequence(depth: number): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      this.#skip();
      const char = this.#source[this.#at];
      if (char === undefined || char === ')' || char === '|') return nodes;
      if (char === '[' || char === ']') {
        this.#at++;
        nodes.push({ type: char === '[' ? 'open' : 'close' });
        continue;
      }
      if (char === '@' || this.#source.startsWith('~@', this.#at)) {
        if (char === '@') this.#at++;
        if (this.anchor >= 0 || depth > 0) this.fail('one anchor, outside of brackets');
        this.anchor = nodes.length;
      }
      nodes.push(this.#element(depth));
    }
  }

  #element(depth: number): Node {
    const slot = this.#next(SLOT);
    if (slot) {
      this.#at += slot[0].length;
      return { type: 'slot', name: slot[0].slice(0, -1), node: this.#element(depth) };
    }
    const char = this.#source[this.#at]!;
    if (char === '~') {
      this.#at++;
      if (this.#source[this.#at] === '@') this.#at++;
      return { type: 'glued', node: this.#element(depth) };
    }
    if (char === '!') {
      this.#at++;
      return { type: 'not', node: this.#element(depth) };
    }
    return this.#repeated(this.#atom(depth));
  }

  #atom(depth: number): Node {
    if (this.#source[this.#at] === '(') {
      this.#at++;
      const choices: Node[][] = [];
      for (;;) {
        choices.push(this.sequence(depth + 1));
        const char = this.#source[this.#at++];
        if (char === ')') break;
        if (char !== '|') this.fail('")"');
      }
      return { type: 'group', choices };
    }
    const cls = this.#next(CLASS);
    if (cls) {
      this.#at += cls[0].length;
      return {
        type: 'class',
        names: cls[1]!.split('&').map((name) => (name[0] === '!' ? { name: name.slice(1), not: true } : { name, not: false })),
      };
    }
    const word = this.#next(QUOTED) ?? this.#next(WORD);
    if (!word) return this.fail('a word, <class> or group');
    this.#at += word[0].length;
    return { type: 'word', word: word[1]! };
  }

  #repeated(node: Node): Node {
    const mark = this.#next(REPEAT);
    if (!mark) return node;
    this.#at += mark[0].length;
    const [min, max] =
      mark[0] === '?' ? [0, 1] : mark[0] === '*' ? [0, LIMIT] : mark[0] === '+' ? [1, LIMIT] : [Number(mark[1]), Number(mark[2])];
    return { type: 'repeat', node, min, max };
  }

  #next(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at;
    return form.exec(this.#source);
  }

  #skip(): void {
    while (/\s/.test(this.#source[this.#at] ?? '')) this.#at++;
  }

  fail(expected: string): never {
    const got = this.#source.slice(this.#at, this.#at + 12);
    throw new PatternError(this.#source, `expected ${expected}, got ${got ? `"${got}"` : 'the end'}`, this.#at);
  }

  end(): void {
    if (this.#at < this.#source.length) this.fail('the end');
  }
}

const parsed = new Map<string, Pattern>();

/** Parses a pattern, once in a process; throws with the place where it goes wrong. */
export function parsePattern(source: string): Pattern {
  const known = parsed.get(source);
  if (known) return known;
  const reader = new Reader(source);
  const nodes = reader.sequence(0);
  reader.end();
  if (reader.anchor < 0) reader.fail('an anchor @ somewhere');
  const at = reader.anchor;
  const anchor = nodes[at];
  if (!anchor || anchor.type === 'open' || anchor.type === 'close') return reader.fail('an element');
  const pattern = { source, before: nodes.slice(0, at).reverse(), anchor, after: nodes.slice(at + 1) };
  parsed.set(source, pattern);
  return pattern;
}
