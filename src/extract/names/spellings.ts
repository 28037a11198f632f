import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import type { Candidates } from './candidates.ts';

/** A bit per low half of a hash, so that most words are told at once; empty between documents. */
const MAYBE = new Uint8Array(1 << 16);

/** How else the document writes the words of its candidates: without a capital, or as words of their own. */
export class Spellings {
  readonly #document: Document;
  readonly #lower = new Set<number>();
  readonly #capital = new Set<number>();

  /** One pass over the tokens; only words that a candidate asks for are kept. */
  constructor(document: Document, mask: Uint8Array, candidates: Candidates) {
    this.#document = document;
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

  #half(i: number): number {
    const { tokens, text } = this.#document;
    const half = /^[A-Z][a-z]+([A-Z][a-z]+)$/.exec(text.slice(tokens.start[i], tokens.end[i]));
    return half ? hashOf(half[1]!) : 0;
  }
}
