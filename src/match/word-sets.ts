/** Sets of words over one vocabulary, kept by word: what is asked of a word for many sets lies together. Equal sets are kept once. */
export class WordSets {
  readonly #size: number;
  /** by their words in order */
  readonly #known = new Map<string, number>();
  /** a bit a set: set s of word w is bit s % 32 of entry width * w + s / 32; both change when sets are added */
  bits: Uint32Array;
  width = 1;

  /** @param size one more than the highest id of a word */
  constructor(size: number) {
    this.#size = size;
    this.bits = new Uint32Array(size);
  }

  /** The number of the set of these words. */
  add(words: Iterable<number>): number {
    const ids = [...new Set(words)].sort((a, b) => a - b);
    const key = ids.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const set = this.#known.size;
    this.#known.set(key, set);
    if (set === 32 * this.width) this.#widen();
    for (const id of ids) this.bits[id * this.width + (set >>> 5)]! |= 1 << (set & 31);
    return set;
  }

  #widen(): void {
    const [old, from, to] = [this.bits, this.width, this.width + 2];
    this.bits = new Uint32Array(this.#size * to);
    for (let word = 0; word < this.#size; word++) for (let k = 0; k < from; k++) this.bits[word * to + k] = old[word * from + k]!;
    this.width = to;
  }
}
