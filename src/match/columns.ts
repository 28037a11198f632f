import type { Tokens } from '../core/document.ts';

/** The columns of tokens while they grow. */
export class Columns {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  word = new Int32Array(0);
  hash = new Int32Array(0);
  shape = new Uint8Array(0);
  gap = new Uint8Array(0);

  constructor(capacity: number) {
    this.#resize(capacity);
  }

  push(start: number, end: number, word: number, hash: number, shape: number, gap: number): void {
    if (this.count === this.start.length) this.#resize(this.count * 2);
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.word[i] = word;
    this.hash[i] = hash;
    this.shape[i] = shape;
    this.gap[i] = gap;
  }

  #resize(capacity: number): void {
    const wide = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const column = new Int32Array(capacity);
      column.set(old);
      return column;
    };
    const narrow = (old: Uint8Array): Uint8Array<ArrayBuffer> => {
      const column = new Uint8Array(capacity);
      column.set(old);
      return column;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.word = wide(this.word);
    this.hash = wide(this.hash);
    this.shape = narrow(this.shape);
    this.gap = narrow(this.gap);
  }

  done(): Tokens {
    const n = this.count;
    return {
      count: n,
      start: this.start.subarray(0, n),
      end: this.end.subarray(0, n),
      word: this.word.subarray(0, n),
      hash: this.hash.subarray(0, n),
      shape: this.shape.subarray(0, n),
      gap: this.gap.subarray(0, n),
      sentence: new Int32Array(n),
    };
  }
}
