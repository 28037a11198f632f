import type { SourceMap } from '../core/document.ts';

/** Where pieces of a clean text stand in the decoded source; a piece is taken over unit by unit, or stands for something else. */
export class Segments {
  readonly #text: number[] = [];
  readonly #size: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** @param text offset in the clean text; pieces come in text order */
  add(text: number, size: number, from: number, to: number): void {
    if (size === 0) return;
    this.#text.push(text);
    this.#size.push(size);
    this.#from.push(from);
    this.#to.push(to);
  }

  /** The segment that holds the code unit at `offset`, or the first behind it. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#text[middle]! + this.#size[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Offset in the source where the code unit at `offset` starts; `end` where there is none. */
  startOf(offset: number, end: number): number {
    const k = this.#at(offset);
    if (k === this.#text.length) return end;
    const inside = Math.max(0, offset - this.#text[k]!);
    return this.#plain(k) ? this.#from[k]! + inside : this.#from[k]!;
  }

  /** Offset in the source where the code unit before `offset` ends; 0 where there is none. */
  endOf(offset: number): number {
    // the last segment that starts before the offset
    let k = this.#at(offset - 1);
    if (k === this.#text.length || this.#text[k]! >= offset) k--;
    if (k < 0) return 0;
    const inside = offset - this.#text[k]!;
    return inside >= this.#size[k]! || !this.#plain(k) ? this.#to[k]! : this.#from[k]! + inside;
  }

  #plain(k: number): boolean {
    return this.#to[k]! - this.#from[k]! === this.#size[k]!;
  }
}

/**
 * The map from a clean text to the bytes it was read from.
 * @param positions byte offset of each code unit of the decoded source, and of its end
 */
export function createSourceMap(segments: Segments, positions: Uint32Array): SourceMap {
  const end = positions.length - 1;
  return {
    byteAt: (offset) => positions[segments.startOf(offset, end)]!,
    byteEnd(offset) {
      let unit = segments.endOf(offset);
      // behind the first unit of a pair is behind the pair
      while (unit > 0 && unit < end && positions[unit] === positions[unit - 1]) unit++;
      return positions[unit]!;
    },
  };
}
