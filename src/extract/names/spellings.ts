import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { COMMON, joinHash, Word, wordTable } from '../../match/word-table.ts';
import type { Candidates, Form } from './candidates.ts';

/** A mark per low bits of a hash, so that most words are told at once; empty between documents, and small enough to stay at hand. */
const MAYBE = new Uint8Array(1 << 12);
const LOW = MAYBE.length - 1;

/** Two words in one: `FarmHelium`, and with a second half in capitals `ExcellenceICOR`. */
const GLUED = /^[A-Z][a-z]{3,}([A-Z][a-z]+)$/;
const SHOUTED = /^[A-Z][a-z]+([A-Z]{2,}|[A-Z][a-z]+)$/;

/** How else the document writes the words of its candidates: without a capital, or as words of their own. */
export class Spellings {
  readonly #document: Document;
  readonly #forms: ReadonlyMap<number, Form>;
  readonly #lower: ReadonlySet<number>;
  readonly #capital: ReadonlySet<number>;

  /** One pass over the tokens, or two where words are glued; only words that a candidate asks for are kept. */
  constructor(document: Document, mask: Uint8Array, candidates: Candidates) {
    this.#document = document;
    this.#forms = candidates.forms;
    const { hash, shape } = document.tokens;
    const singles = new Set<number>();
    const halves = new Set<number>();
    for (const { first, last } of candidates.list) {
      if (last - first === 1) singles.add(hash[first]!);
      for (let i = first; i < last; i++) {
        const half = shape[i] === Shape.Mixed ? this.#half(i) : 0;
        if (half !== 0) halves.add(half);
      }
    }
    this.#lower = this.#written(Shape.Lower, singles, mask);
    this.#capital = this.#written(Shape.Title, halves, mask);
  }

  /** Which of the words asked for stand somewhere in letters of a shape. */
  #written(wanted: Shape, asked: ReadonlySet<number>, mask: Uint8Array): ReadonlySet<number> {
    const found = new Set<number>();
    if (asked.size === 0) return found;
    const { hash, shape, count } = this.#document.tokens;
    for (const word of asked) MAYBE[word & LOW] = 1;
    for (let i = 0; i < count; i++) {
      if (shape[i] === wanted && MAYBE[hash[i]! & LOW] === 1 && mask[i] === 0 && asked.has(hash[i]!)) found.add(hash[i]!);
    }
    for (const word of asked) MAYBE[word & LOW] = 0;
    return found;
  }

  /** Whether the word at token `i` also stands without a capital. */
  isLower(i: number): boolean {
    return this.#lower.has(this.#document.tokens.hash[i]!);
  }

  /** Whether token `i` is two words in one, as broken pages glue them (`FarmHelium`), and the second also stands alone. */
  isGlued(i: number): boolean {
    const half = this.#half(i);
    return half !== 0 && this.#capital.has(half);
  }

  /** Whether a word of the name is glued to one before it, and what begins with its second half is a name of the document. */
  isGluedName({ first, last }: Form): boolean {
    const { shape, hash } = this.#document.tokens;
    for (let i = first; i < last; i++) {
      if (shape[i] !== Shape.Mixed || last - i < 2) continue;
      const half = this.#half(i, SHOUTED);
      if (half === 0) continue;
      let key = half;
      for (let k = i + 1; k < last; k++) key = joinHash(key, hash[k]!);
      if (this.#forms.has(key)) return this.#isWord(i);
    }
    return false;
  }

  /** Whether the first half of a glued word is an everyday word. */
  #isWord(i: number): boolean {
    const { tokens, text } = this.#document;
    const word = /^[A-Z][a-z]+/.exec(text.slice(tokens.start[i], tokens.end[i]));
    return word !== null && (wordTable().bits(hashOf(word[0])) & (COMMON | Word.Plain)) !== 0;
  }

  #half(i: number, glued = GLUED): number {
    const { tokens, text } = this.#document;
    const half = glued.exec(text.slice(tokens.start[i], tokens.end[i]));
    return half ? hashOf(half[1]!) : 0;
  }
}
