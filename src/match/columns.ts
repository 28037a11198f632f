import type { Tokens } from '../core/document.ts';

/** Columns that are used up before the next text is split; those of a longer text are not held for good. */
const KEPT = 1 << 15;

/** The columns of tokens while they grow. There is room for a token a character, so that no push has to ask. */
export class Columns {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;

  private constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.gap = new Uint8Array(capacity);
  }

  static readonly #kept = new Columns(KEPT);

  /** Empty columns for a text of so many characters; the ones before are given up. */
  static for(length: number): Columns {
    if (length > KEPT) return new Columns(length);
    Columns.#kept.count = 0;
    return Columns.#kept;
  }

  push(start: number, end: number, word: number, hash: number, shape: number, gap: number): void {
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.word[i] = word;
    this.hash[i] = hash;
    this.shape[i] = shape;
    this.gap[i] = gap;
  }

  /** Copies of the columns, as long as they are full. */
  done(): Tokens {
    const n = this.count;
    // one piece of memory for all columns: pieces cost more than what is in them
    const memory = new ArrayBuffer(n * 22);
    const wide = (k: number, from: Int32Array): Int32Array => {
      const column = new Int32Array(memory, 4 * n * k, n);
      column.set(from.subarray(0, n));
      return column;
    };
    const narrow = (k: number, from: Uint8Array): Uint8Array => {
      const column = new Uint8Array(memory, n * (20 + k), n);
      column.set(from.subarray(0, n));
      return column;
    };
    return {
      count: n,
      start: wide(0, this.start),
      end: wide(1, this.end),
      word: wide(2, this.word),
      hash: wide(3, this.hash),
      sentence: new Int32Array(memory, 16 * n, n),
      shape: narrow(0, this.shape),
      gap: narrow(1, this.gap),
    };
  }
}
