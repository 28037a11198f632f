import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tokens } from '../core/document.ts';

/** What the general lexicon says of a word; one bit each. */
export const Word = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  /** base form: `agree` */
  Verb: 1 << 2,
  /** third person: `agrees` */
  Present: 1 << 3,
  /** past tense or participle: `agreed` */
  Past: 1 << 4,
  Gerund: 1 << 5,
  Adjective: 1 << 6,
  Adverb: 1 << 7,
  /** article, pronoun, preposition, conjunction, auxiliary, question word */
  Function: 1 << 8,
  /** what a person does: `analyst` */
  Actor: 1 << 9,
  Honorific: 1 << 10,
  GivenName: 1 << 11,
  Surname: 1 << 12,
  /** a person known by this very name */
  Person: 1 << 13,
  City: 1 << 14,
  Region: 1 << 15,
  Country: 1 << 16,
  Demonym: 1 << 17,
  Organization: 1 << 18,
  Team: 1 << 19,
  /** month or weekday */
  Calendar: 1 << 20,
  Currency: 1 << 21,
  Unit: 1 << 22,
  /** number in letters */
  Numeral: 1 << 23,
  /** verb with a particle; phrases only */
  Phrasal: 1 << 24,
  /** first word of entries of several words */
  Opens: 1 << 25,
  /** written without a capital in running text; of a second, larger lexicon without its parts of speech */
  Plain: 1 << 26,
} as const;

/** A word of everyday language, not a name alone. */
export const COMMON =
  Word.Noun |
  Word.Plural |
  Word.Verb |
  Word.Present |
  Word.Past |
  Word.Gerund |
  Word.Adjective |
  Word.Adverb |
  Word.Function |
  Word.Actor |
  Word.Numeral |
  Word.Unit;
export const PLACE = Word.City | Word.Region | Word.Country;

/** Entries have at most so many tokens. */
export const LONGEST_ENTRY = 5;

/** Adds a token to the hash of an entry of several tokens. */
export function joinHash(phrase: number, token: number): number {
  return Math.imul(phrase ^ (token + 0x9e3779b9), 0x85ebca6b);
}

/**
 * The general lexicon, as the build compiles it: an open-addressed table from the hash of a folded word (the one that tokens
 * carry in their column) to its bits. Entries of several words are kept by their joined hashes.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param data hashes, then bits; each column has the same power of two of entries, empty ones have no bits */
  constructor(data: Int32Array) {
    const size = data.length >> 1;
    this.#hashes = data.subarray(0, size);
    this.#bits = data.subarray(size);
    this.#mask = size - 1;
  }

  /** Bits of the word or joined entry with this hash; 0 where it is unknown. */
  bits(hash: number): number {
    if (this.#mask < 0) return 0;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const bits = this.#bits[slot]!;
      if (bits === 0 || this.#hashes[slot] === hash) return bits;
    }
  }

  /** Bits of the tokens `first` to `last` (exclusive) as one entry; 0 where they are none. */
  entry(tokens: Tokens, first: number, last: number): number {
    if (last - first === 1) return this.bits(tokens.hash[first]!);
    if (last - first > LONGEST_ENTRY || (this.bits(tokens.hash[first]!) & Word.Opens) === 0) return 0;
    let hash = tokens.hash[first]!;
    for (let i = first + 1; i < last; i++) hash = joinHash(hash, tokens.hash[i]!);
    return this.bits(hash);
  }

  /** Columns of a table for these entries. */
  static pack(entries: ReadonlyMap<number, number>): Int32Array {
    let size = 16;
    while (size < entries.size * 2) size *= 2;
    const data = new Int32Array(size * 2);
    for (const [hash, bits] of [...entries].sort(([a], [b]) => a - b)) {
      let slot = hash & (size - 1);
      while (data[size + slot] !== 0) slot = (slot + 1) & (size - 1);
      data[slot] = hash;
      data[size + slot] = bits;
    }
    return data;
  }
}

/** Where the build puts the table; the same from `src` and from `dist`. */
export const WORD_TABLE_FILE = fileURLToPath(new URL('../../dist/data/words.bin', import.meta.url));

let loaded: WordTable | null = null;

/** The table of this package, read once. Throws where the package was not built. */
export function wordTable(): WordTable {
  if (loaded) return loaded;
  if (!existsSync(WORD_TABLE_FILE)) throw new Error(`${WORD_TABLE_FILE} is missing; run "npm run build"`);
  const bytes = readFileSync(WORD_TABLE_FILE);
  const columns = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  loaded = new WordTable(columns);
  return loaded;
}
