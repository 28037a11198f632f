import type { Tokens } from '../core/document.ts';
import type { Refusal } from './refusals.ts';
import type { Trigger } from './triggers.ts';

/** The words of one stretch at a time, asked for what rules want and shun: one look at each word, whatever the number of rules. */
export class Presence {
  /** by word id, the last stretch that had it */
  readonly #seen: Int32Array;
  #stretch = 0;
  #amounts = false;

  /** @param size of the vocabulary */
  constructor(size: number) {
    this.#seen = new Int32Array(size);
  }

  /** Turns to the tokens `first` to `last` (exclusive). @param amounts whether amounts are told in them */
  turnTo({ word }: Tokens, first: number, last: number, amounts: boolean): void {
    this.#stretch++;
    this.#amounts = amounts;
    for (let i = first; i < last; i++) this.#seen[word[i]!] = this.#stretch;
    // a word that no rule knows is none that a rule asks for
    this.#seen[0] = 0;
  }

  /** Whether a rule that wants an amount or one of some words may find it here. */
  offers({ by, where }: Pick<Trigger, 'by' | 'where'>): boolean {
    return (!by.amount || this.#amounts) && (where === null || this.#hasAny(where));
  }

  /** What speaks against a trigger here, whatever its parties are; null where nothing does. */
  against({ by, unless, where }: Trigger): Refusal | null {
    if (by.amount && !this.#amounts) return 'amount';
    if (this.#hasAny(unless)) return 'unless';
    return where === null || this.#hasAny(where) ? null : 'where';
  }

  #hasAny(words: readonly number[]): boolean {
    for (let k = 0; k < words.length; k++) if (this.#seen[words[k]!] === this.#stretch) return true;
    return false;
  }
}
