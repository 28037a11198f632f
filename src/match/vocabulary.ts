/**
 * The words that rules know, interned: every token of a document carries the id of its word, so that rules compare numbers.
 * A word is folded (lower case, straight apostrophe). Numbers have ids by form, see NumberForm.
 */

/** Ids of number tokens by their form: the word of a number is its form, not its digits. */
export const NumberForm = {
  /** plain digits by count: `7`, `13`, `300`, `2024` */
  D1: 1,
  D2: 2,
  D3: 3,
  D4: 4,
  /** five plain digits or more */
  Long: 5,
  /** with grouping commas: `1,234`, `1,00,000` */
  Grouped: 6,
  /** with a decimal point, grouped or not: `1.5`, `1,234.50`, `.5` */
  Decimal: 7,
  /** with colons: `10:30` */
  Clock: 8,
  /** any other mix: `13.09.2024`, `3,5`, `1.234.567` */
  Mixed: 9,
} as const;
export const FIRST_WORD = 10;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Folds one code unit: lower case for ASCII and the common alphabets, straight apostrophe. */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc) return 39;
  if (unit < 0xc0) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

export const HASH_START = OFFSET | 0;

/** Adds one folded code unit to a hash (FNV-1a). */
export function hashUnit(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, PRIME);
}

const CURLED = /[’‘ʼ]/g;

export function fold(word: string): string {
  return word.replace(CURLED, "'").toLowerCase();
}

/** The hash that a token with these letters carries in its column. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, foldUnit(word.charCodeAt(i)));
  return hash;
}

function widened<T extends Uint16Array | Int32Array>(old: T, wide: T): T {
  wide.set(old);
  return wide;
}

export class Vocabulary {
  /** ids of the tokens of forms that patterns write: they are asked for many times while rules are compiled */
  readonly forms = new Map<string, readonly number[]>();
  /** by folded word */
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = new Array<string>(FIRST_WORD).fill('');
  /** code units of all words, one behind the other; those of word id end at #ends[id] and begin at #ends[id - 1] */
  #letters = new Uint16Array(1 << 14);
  #ends = new Int32Array(1 << 11);
  /** hash and id of the word in each slot, so that most other words are told apart without a look at their letters */
  #slots = new Int32Array(1 << 13);
  #mask = this.#slots.length - 1;

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** One more than the highest id. */
  get size(): number {
    return this.#words.length;
  }

  /** The id of a word, which is added where it is new. Only while rules are compiled. */
  add(word: string): number {
    const known = this.id(word);
    if (known) return known;
    const folded = fold(word);
    if (this.#words.length * 4 > this.#slots.length) this.#grow();
    const id = this.#words.push(folded) - 1;
    this.#ids.set(folded, id);
    this.#spell(id, folded);
    this.#place(id);
    return id;
  }

  /** The id of a word; 0 where it is unknown. */
  id(word: string): number {
    return this.#ids.get(word) ?? this.#ids.get(fold(word)) ?? 0;
  }

  /** The id of the word at `start` to `end` of a text's code units, given its hash; 0 where it is unknown. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const id = slots[at + 1]!;
      if (id === 0) return 0;
      if (slots[at] === hash && this.#same(id, units, start, end)) return id;
    }
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  #same(id: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    let at = this.#ends[id - 1]!;
    if (this.#ends[id]! - at !== end - start) return false;
    for (let i = start; i < end; i++, at++) {
      const unit = units[i]!;
      if (unit !== letters[at] && foldUnit(unit) !== letters[at]) return false;
    }
    return true;
  }

  #spell(id: number, word: string): void {
    const from = this.#ends[id - 1]!;
    const to = from + word.length;
    if (to > this.#letters.length) this.#letters = widened(this.#letters, new Uint16Array(2 * to));
    if (id === this.#ends.length) this.#ends = widened(this.#ends, new Int32Array(2 * id));
    for (let i = 0; i < word.length; i++) this.#letters[from + i] = word.charCodeAt(i);
    this.#ends[id] = to;
  }

  #place(id: number): void {
    const hash = hashOf(this.#words[id]!);
    let at = (hash << 1) & this.#mask;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & this.#mask;
    this.#slots[at] = hash;
    this.#slots[at + 1] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let id = FIRST_WORD; id < this.#words.length; id++) this.#place(id);
  }
}
