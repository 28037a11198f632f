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
  /** The same for endings in small letters, whatever the case of the word. */
  endFolded(word: string): boolean {
    const alike = this.#byLast.get(lastTwo(word) | SMALL);
    return alike?.some((ending) => word.toLowerCase().endsWith(ending)) ?? false;
  }
}

/** Makes ASCII capitals small, in both letters of a key; other signs become other ones, which no ending has. */
const SMALL = 0x200020;

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
