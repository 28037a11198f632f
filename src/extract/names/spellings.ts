import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { COMMON, joinHash, Word, wordTable } from '../../match/word-table.ts';
import type { Candidates, Form } from './candidates.ts';

/** A bit per low half of a hash, so that most words are told at once; empty between documents. */
const MAYBE = new Uint8Array(1 << 16);

/** Two words in one: `FarmHelium`, and with a second half in capitals `ExcellenceICOR`. */
const GLUED = /^[A-Z][a-z]{3,}([A-Z][a-z]+)$/;
const SHOUTED = /^[A-Z][a-z]+([A-Z]{2,}|[A-Z][a-z]+)$/;

/** How else the document writes the words of its candidates: without a capital, or as words of their own. */
export class Spellings {
  readonly #document: Document;
  readonly #forms: ReadonlyMap<number, Form>;
  readonly #lower = new Set<number>();
  readonly #capital = new Set<number>();

  /** One pass over the tokens; only words that a candidate asks for are kept. */
  constructor(document: Document, mask: Uint8Array, candidates: Candidates) {
    this.#document = document;
    this.#forms = candidates.forms;
    const { tokens } = document;
    const asked = new Set<number>();
    for (const { first, last } of candidates.forms.values()) {
      if (last - first === 1) asked.add(tokens.hash[first]!);
      for (let i = first; i < last; i++) if (tokens.shape[i] === Shape.Mixed) asked.add(this.#half(i));
    }
    for (const hash of asked) MAYBE[hash & 0xffff] = 1;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hash[i]!;
      if (MAYBE[hash & 0xffff] === 0 || mask[i] === 1 || !asked.has(hash)) continue;
      if (tokens.shape[i] === Shape.Lower) this.#lower.add(hash);
      else if (tokens.shape[i] === Shape.Title) this.#capital.add(hash);
    }
    for (const hash of asked) MAYBE[hash & 0xffff] = 0;
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
