import type { Tokens } from '../core/document.ts';
import { Gap } from '../core/document.ts';
import { type StopRule, tokenize } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';

/** Word lists as authors write them: plain forms, or forms with what they stand for (`yuan: 'CNY'`). One form each, case folded. */
export type LexiconData = readonly string[] | Readonly<Record<string, string>>;

interface Phrase {
  readonly words: readonly number[];
  readonly entry: string;
}

/** A compiled word list: single words by id, longer entries by their first and last word. */
export interface Lexicon {
  readonly name: string;
  /** 1 where the word alone is an entry; indexed by word id */
  readonly single: Uint8Array;
  /** what a word stands for, by word id; the word itself where the list gives nothing */
  readonly entries: ReadonlyMap<number, string>;
  /** longest first */
  readonly byFirst: ReadonlyMap<number, readonly Phrase[]>;
  readonly byLast: ReadonlyMap<number, readonly Phrase[]>;
  /** tokens of its longest entry */
  readonly longest: number;
}

const NO_STOPS: ReadonlyMap<number, StopRule> = new Map();

/** One full stop, at the end. */
const STOPPED = /^[^.]+\.$/;

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * Splits a form as a text is split, and gives the ids of its tokens; the words are added to the vocabulary.
 * @param stops words that own a full stop behind them: `Corp.` is one token, known by its letters
 */
export function wordsOf(form: string, vocabulary: Vocabulary, stops = NO_STOPS): readonly number[] {
  if (stops !== NO_STOPS) return split(form, vocabulary, stops);
  const known = vocabulary.forms.get(form);
  if (known) return known;
  const words = split(form, vocabulary, stops);
  vocabulary.forms.set(form, words);
  return words;
}

function split(form: string, vocabulary: Vocabulary, stops: ReadonlyMap<number, StopRule>): readonly number[] {
  // most forms, told apart without columns of their own: start-up is counted in thousands of forms
  if (PLAIN.test(form)) return form.split(' ').map((word) => vocabulary.add(word));
  const tokens = tokenize(form, EMPTY, stops);
  const ids: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const token = form.slice(tokens.start[i], tokens.end[i]);
    ids.push(tokens.word[i]! > 0 ? tokens.word[i]! : vocabulary.add(STOPPED.test(token) ? token.slice(0, -1) : token));
  }
  return ids;
}

const EMPTY = new Vocabulary();

/** Lexicons by name over one vocabulary. Add all lists, then `seal` before tokens are matched. */
export class Lexicons {
  readonly vocabulary = new Vocabulary();
  readonly #data = new Map<string, { words: readonly number[]; entry: string }[]>();
  readonly #built = new Map<string, Lexicon>();
  readonly #stops: ReadonlyMap<number, StopRule>;

  /** @param stops those that texts are split with; a list has the same words then */
  constructor(stops = NO_STOPS) {
    this.#stops = stops;
  }

  /** Adds a list; a list with a known name is extended. */
  add(name: string, data: LexiconData): this {
    const rows = this.#data.get(name) ?? [];
    const pairs: Iterable<readonly [string, string]> = Array.isArray(data)
      ? (data as readonly string[]).map((form) => [form, form] as const)
      : Object.entries(data);
    for (const [form, entry] of pairs) rows.push({ words: wordsOf(form, this.vocabulary, this.#stops), entry });
    this.#data.set(name, rows);
    this.#built.delete(name);
    return this;
  }

  has(name: string): boolean {
    return this.#data.has(name);
  }

  names(): string[] {
    return [...this.#data.keys()];
  }

  /** The compiled list; call after all words are in the vocabulary, since its column is as long as the vocabulary. */
  get(name: string): Lexicon {
    const known = this.#built.get(name);
    if (known && known.single.length >= this.vocabulary.size) return known;
    const rows = this.#data.get(name);
    if (!rows) throw new Error(`no lexicon is named "${name}"; there are ${this.names().join(', ')}`);
    const single = new Uint8Array(this.vocabulary.size);
    const entries = new Map<number, string>();
    const byFirst = new Map<number, Phrase[]>();
    const byLast = new Map<number, Phrase[]>();
    for (const { words, entry } of rows) {
      if (words.length === 1) {
        single[words[0]!] = 1;
        entries.set(words[0]!, entry);
      } else if (words.length > 1) {
        push(byFirst, words[0]!, { words, entry });
        push(byLast, words.at(-1)!, { words, entry });
      }
    }
    // of equal entries the one that was added last counts, as among single words
    for (const list of [...byFirst.values(), ...byLast.values()]) list.reverse().sort((a, b) => b.words.length - a.words.length);
    const longest = rows.reduce((most, { words }) => Math.max(most, words.length), 1);
    const built = { name, single, entries, byFirst, byLast, longest };
    this.#built.set(name, built);
    return built;
  }
}

function push(map: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

/** End of the longest entry that starts at token `i` (exclusive), or -1. */
export function entryEnd(lexicon: Lexicon, tokens: Tokens, i: number): number {
  const phrases = lexicon.byFirst.size === 0 ? undefined : lexicon.byFirst.get(tokens.word[i]!);
  if (phrases) {
    for (const { words } of phrases) if (stands(words, tokens, i)) return i + words.length;
  }
  return lexicon.single[tokens.word[i]!] === 1 ? i + 1 : -1;
}

/** Start of the longest entry that ends before token `end`, or -1. */
export function entryStart(lexicon: Lexicon, tokens: Tokens, end: number): number {
  const phrases = lexicon.byLast.size === 0 ? undefined : lexicon.byLast.get(tokens.word[end - 1]!);
  if (phrases) {
    for (const { words } of phrases) {
      const first = end - words.length;
      if (first >= 0 && stands(words, tokens, first)) return first;
    }
  }
  return lexicon.single[tokens.word[end - 1]!] === 1 ? end - 1 : -1;
}

/** What the lexicon says of the tokens `first` to `last`; null where they are no entry. */
export function entryOf(lexicon: Lexicon, tokens: Tokens, first: number, last: number): string | null {
  if (last - first === 1) return lexicon.entries.get(tokens.word[first]!) ?? null;
  for (const { words, entry } of lexicon.byFirst.get(tokens.word[first]!) ?? []) {
    if (words.length === last - first && stands(words, tokens, first)) return entry;
  }
  return null;
}

function stands(words: readonly number[], tokens: Tokens, first: number): boolean {
  if (first + words.length > tokens.count) return false;
  for (let k = 0; k < words.length; k++) {
    if (tokens.word[first + k] !== words[k]) return false;
    if (k > 0 && tokens.gap[first + k] === Gap.Paragraph) return false;
  }
  return true;
}
