/** Endings of words, told apart by their last two letters before any is compared. */
export class Endings {
  readonly #byLast = new Map<number, string[]>();

  /** @param endings of two letters and more, with spaces between them */
  constructor(endings: string) {
    for (const ending of endings.split(' ')) {
      const alike = this.#byLast.get(lastTwo(ending)) ?? [];
      this.#byLast.set(lastTwo(ending), [...alike, ending]);
    }
  }

  /** Whether one of them ends a word. */
  end(word: string): boolean {
    const alike = this.#byLast.get(lastTwo(word));
    return alike?.some((ending) => word.endsWith(ending)) ?? false;
  }
}

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
