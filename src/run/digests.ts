import { hash } from 'node:crypto';

/** Words of 32 bits of a key: of a SHA-256, so many that no two keys of a run are ever the same by chance. */
const WORDS = 4;
/** A table grows when it is this full. */
const FULL = 0.8;

/**
 * A number for each of very many texts, of which only digests are kept: 60 bytes an entry at most, where a map of texts takes 150.
 * A number is at least 0.
 */
export class Digests {
  #capacity = 1024;
  #keys = new Uint32Array(this.#capacity * WORDS);
  #values = new Float64Array(this.#capacity).fill(-1);
  #size = 0;

  get(text: string): number | undefined {
    const value = this.#values[this.#slotOf(wordsOf(text))]!;
    return value < 0 ? undefined : value;
  }

  set(text: string, value: number): void {
    const words = wordsOf(text);
    if (this.#put(words, value) && ++this.#size > FULL * this.#capacity) this.#grow();
  }

  /** Whether the slot was free. */
  #put(words: Uint32Array, value: number): boolean {
    const slot = this.#slotOf(words);
    const free = this.#values[slot]! < 0;
    this.#keys.set(words, slot * WORDS);
    this.#values[slot] = value;
    return free;
  }

  /** The slot of a key, or the free one where it would go. */
  #slotOf(words: Uint32Array): number {
    for (let slot = words[0]! & (this.#capacity - 1); ; slot = (slot + 1) & (this.#capacity - 1)) {
      if (this.#values[slot]! < 0) return slot;
      let same = 0;
      while (same < WORDS && this.#keys[slot * WORDS + same] === words[same]) same++;
      if (same === WORDS) return slot;
    }
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#capacity *= 2;
    this.#keys = new Uint32Array(this.#capacity * WORDS);
    this.#values = new Float64Array(this.#capacity).fill(-1);
    for (let slot = 0; slot < values.length; slot++) {
      if (values[slot]! >= 0) this.#put(keys.subarray(slot * WORDS, (slot + 1) * WORDS), values[slot]!);
    }
  }
}

function wordsOf(text: string): Uint32Array {
  const digest = hash('sha256', text, 'buffer');
  return new Uint32Array(digest.buffer.slice(digest.byteOffset, digest.byteOffset + 4 * WORDS));
}
