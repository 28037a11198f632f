import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import type { Classes } from '../match/classes.ts';
import { entryEnd, entryOf, type Lexicon } from '../match/lexicon.ts';
import { COMMON, Word, wordTable } from '../match/word-table.ts';

/** What a word can be in a clause; several at once, one bit each. */
export const Part = {
  Preposition: 1,
  Auxiliary: 2,
  Adverb: 4,
  /** a new clause or subject begins behind it */
  Break: 8,
  Relative: 16,
  Joiner: 32,
  Group: 64,
  Self: 128,
  Stake: 256,
  Verb: 512,
  /** a word of stance begins here, perhaps */
  Stance: 1024,
  /** brings in somebody who is no party of the clause */
  Other: 2048,
} as const;

/** What a word can open that may be a party, one bit each. */
export const Opening = {
  State: 1,
  Pair: 2,
  /** `the`, `a`: perhaps a fund by its description */
  Article: 4,
  Pronoun: 8,
  /** `the`, `this`: perhaps the company itself */
  Definite: 16,
  Group: 32,
  /** `a`, `several`: perhaps a side that is left unnamed */
  Unnamed: 64,
} as const;

const SINGLES: readonly (readonly [string, number])[] = [
  ['agreement-preposition', Part.Preposition],
  ['agreement-auxiliary', Part.Auxiliary],
  ['agreement-adverb', Part.Adverb],
  ['agreement-break', Part.Break],
  ['agreement-relative', Part.Relative],
  ['agreement-joiner', Part.Joiner],
  ['agreement-group', Part.Group],
  ['agreement-self', Part.Self],
  ['agreement-stake', Part.Stake],
  ['agreement-verb-form', Part.Verb],
  ['agreement-stance', Part.Stance],
  ['agreement-other', Part.Other],
];

/** Lists of nouns of trade, by how a name takes them, and of acronyms that name nobody (`AI`); those of the later lists count. */
const TRADES: readonly (readonly [string, number])[] = [
  ['organization-head', 1],
  ['organization-business', 1],
  ['agreement-trade', 1],
  ['agreement-kind', 2],
  ['organization-other-acronym', 3],
];

const VERB = Word.Verb | Word.Present | Word.Past;

/** The closed classes of the clause analysis as one column over the vocabulary. */
export class Grammar {
  readonly parts: Uint16Array;
  /** by word id, 1 for nouns that names of firms and bodies end in, 2 for those that stand in front of such names, 3 for acronyms that name nobody */
  readonly trades: Uint8Array;
  /** by word id, what it can open */
  readonly openings: Uint8Array;
  readonly #classes: Classes;
  readonly #lexicons = new Map<string, Lexicon>();
  readonly #ids = new Map<string, number>();
  /** by id, the words of the vocabulary as they are asked for: in lower case */
  readonly #words: string[] = [];

  constructor(classes: Classes) {
    this.#classes = classes;
    this.parts = new Uint16Array(classes.lexicons.vocabulary.size);
    for (const [name, part] of SINGLES) for (const id of this.lexicon(name).entries.keys()) this.parts[id]! |= part;
    this.trades = new Uint8Array(classes.lexicons.vocabulary.size);
    for (const [name, use] of TRADES) for (const id of this.lexicon(name).entries.keys()) this.trades[id] = use;
    for (const id of this.lexicon('agreement-stance').byFirst.keys()) this.parts[id]! |= Part.Stance;
    this.openings = this.#openings();
    const { vocabulary } = classes.lexicons;
    for (let id = 0; id < vocabulary.size; id++) this.#words.push(vocabulary.word(id));
  }

  lexicon(name: string): Lexicon {
    let lexicon = this.#lexicons.get(name);
    if (!lexicon) {
      lexicon = this.#classes.lexicons.get(name);
      this.#lexicons.set(name, lexicon);
    }
    return lexicon;
  }

  #openings(): Uint8Array {
    const openings = new Uint8Array(this.parts.length);
    const open = (words: Iterable<number>, opening: number): void => {
      for (const id of words) openings[id]! |= opening;
    };
    const firsts = ({ entries, byFirst }: Lexicon): number[] => [...entries.keys(), ...byFirst.keys()];
    open(firsts(this.lexicon('state')), Opening.State);
    open(firsts(this.lexicon('agreement-pair')), Opening.Pair);
    open([this.id('the'), this.id('a'), this.id('an')], Opening.Article);
    open([this.id('the'), this.id('this')], Opening.Definite);
    open([this.id('a'), this.id('an')], Opening.Unnamed);
    open(firsts(this.lexicon('agreement-several')), Opening.Unnamed);
    open(this.lexicon('agreement-pronoun').entries.keys(), Opening.Pronoun);
    open(this.lexicon('agreement-group').entries.keys(), Opening.Group);
    openings[0] = 0;
    return openings;
  }

  /** The vocabulary id of a word; 0 where no rule knows it. */
  id(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#classes.lexicons.vocabulary.id(word);
      this.#ids.set(word, id);
    }
    return id;
  }

  /** Whether token `i` is this word. */
  is(document: Document, i: number, word: string): boolean {
    const id = document.tokens.word[i];
    // to compare the words costs half of what it takes to look one up
    return id !== undefined && id !== 0 && this.#words[id] === word;
  }

  has(document: Document, i: number, part: number): boolean {
    return (this.parts[document.tokens.word[i]!]! & part) !== 0;
  }

  /** What a lexicon says of the one word at token `i`; null where it is no entry. */
  says(name: string, document: Document, i: number): string | null {
    const id = document.tokens.word[i];
    if (!id) return null;
    const { single, entries } = this.lexicon(name);
    return single[id] === 1 ? entries.get(id)! : null;
  }

  /** The longest entry of a lexicon that starts at token `i`, with what it stands for. */
  entry(name: string, document: Document, i: number): { readonly last: number; readonly value: string } | null {
    const lexicon = this.lexicon(name);
    const last = entryEnd(lexicon, document.tokens, i);
    if (last < 0) return null;
    const value = entryOf(lexicon, document.tokens, i, last);
    return value === null ? null : { last, value };
  }

  /** `quickly`, `also`, `today`: what may stand between a subject and its verb. */
  isAdverb(document: Document, i: number): boolean {
    const { shape, start, end } = document.tokens;
    if (this.has(document, i, Part.Adverb)) return true;
    return shape[i] === Shape.Lower && end[i]! - start[i]! > 4 && document.text.slice(end[i]! - 2, end[i]!) === 'ly';
  }

  /** A lower-case word that the general lexicon knows as a verb and nothing else. */
  isVerbOnly({ tokens }: Document, i: number): boolean {
    if (tokens.shape[i] !== Shape.Lower) return false;
    const bits = wordTable().bits(tokens.hash[i]!);
    return (bits & VERB) !== 0 && (bits & COMMON & ~VERB) === 0;
  }

  /** Whether the general lexicon knows the word as a noun, too. */
  canBeNoun({ tokens }: Document, i: number): boolean {
    return (wordTable().bits(tokens.hash[i]!) & (Word.Noun | Word.Plural)) !== 0;
  }

  /** A lower-case word of no closed class: what could go on a noun phrase. */
  isBare(document: Document, i: number): boolean {
    const { shape, hash } = document.tokens;
    if (shape[i] !== Shape.Lower || this.parts[document.tokens.word[i]!] !== 0) return false;
    return (wordTable().bits(hash[i]!) & (Word.Function | Word.Adverb)) === 0;
  }

  /** Whether a lower-case word can be a finite verb. */
  canBeFinite({ tokens }: Document, i: number): boolean {
    return tokens.shape[i] === Shape.Lower && (wordTable().bits(tokens.hash[i]!) & VERB) !== 0;
  }

  canBeVerb({ tokens }: Document, i: number): boolean {
    return tokens.shape[i] === Shape.Lower && (wordTable().bits(tokens.hash[i]!) & Word.Verb) !== 0;
  }

  /** A lower-case word that ends as past forms do, and is not the second half of a compound (`state-owned`). */
  isPastForm(document: Document, i: number): boolean {
    const { shape, start, end } = document.tokens;
    if (shape[i] !== Shape.Lower || end[i]! - start[i]! < 5) return false;
    if (document.text.slice(end[i]! - 2, end[i]!) !== 'ed') return false;
    return document.text.charCodeAt(start[i]! - 1) !== 45;
  }
}
