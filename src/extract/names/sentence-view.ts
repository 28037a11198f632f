import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { joinHash, PLACE, Word } from '../../match/word-table.ts';
import { bondOf } from './bound.ts';
import { type Lexical, SMALL, Sort } from './lexical.ts';

/** A line shorter than this ends where it ends; only full lines are broken inside names. */
const FULL_LINE = 36;

/** Endings of words that are learned, not given: `Supervision`, `Procurement`. */
const ABSTRACT = /^(?:\w{2,}(?:ion|ment|ing|ics|ity|ance|ence|ure|ship|ism|ies|ogy|omy|al|ic)s?|Affairs|Rights|Works|Arts)$/;

/** One sentence as names are read from it: what its tokens are, and whether they hold together. */
export class SentenceView {
  document!: Document;
  /** 1 on tokens that no name is read from */
  mask!: Uint8Array;
  /** behind the last token of the sentence */
  end = 0;
  /** joined hashes of the words around `'s` where these are one name, such as `Marco's Pizza` */
  owned: ReadonlySet<number> = new Set();
  /** bonds of the words around `for`, `of` and `and` where these are one name */
  bound: ReadonlySet<number> = new Set();
  readonly #lexical: Lexical;

  constructor(lexical: Lexical) {
    this.#lexical = lexical;
  }

  /** Turns to the sentence that ends before token `end`. */
  open(document: Document, mask: Uint8Array, end: number): void {
    this.document = document;
    this.mask = mask;
    this.end = end;
  }

  /** Whether the words around the possessive at token `at` are one name. */
  isOwned(at: number): boolean {
    const { hash } = this.document.tokens;
    return this.owned.size > 0 && this.owned.has(joinHash(hash[at - 1]!, hash[at + 1]!));
  }

  /** Whether the words around the small word at token `at` are one name. */
  isBound(at: number): boolean {
    return this.bound.size > 0 && this.bound.has(bondOf(this.document, at));
  }

  /** Whether the token has the look of a word of a name. */
  isName(i: number): boolean {
    return this.#lexical.isName(this.document, i);
  }

  /** What our lexicons say of the word, see Sort. */
  sort(i: number): number {
    return this.#lexical.sort(this.document, i);
  }

  /** What the general lexicon says of the word, see Word. */
  bits(i: number): number {
    return this.#lexical.bits(this.document, i);
  }

  /** The code unit of a sign; 0 of any other token. */
  sign(i: number): number {
    return this.document.tokens.shape[i] === Shape.Sign ? this.document.text.charCodeAt(this.document.tokens.start[i]!) : 0;
  }

  /** Whether the tokens are the name of a country, as far as the comma behind it. */
  isCountry(first: number, last: number): boolean {
    for (let end = first + 1; end <= last; end++) {
      if ((this.#lexical.general.entry(this.document.tokens, first, end) & Word.Country) !== 0) return true;
    }
    return false;
  }

  /** Whether the tokens are the name of a place. */
  isPlace(first: number, last: number): boolean {
    return (this.#lexical.general.entry(this.document.tokens, first, last) & PLACE) !== 0;
  }

  /** Whether a city's name begins at the token. */
  isCity(i: number): boolean {
    const { general } = this.#lexical;
    const { tokens } = this.document;
    return [1, 2].some((n) => i + n <= this.end && (general.entry(tokens, i, i + n) & PLACE) !== 0);
  }

  /** Whether the word is a month or a weekday. */
  isCalendar(i: number): boolean {
    return (this.bits(i) & Word.Calendar) !== 0;
  }

  /** Whether token `i` may be a word of a name and follows on the one before it. */
  continues(i: number): boolean {
    return i < this.end && this.mask[i] === 0 && this.isName(i) && this.joined(i) && !this.isCalendar(i);
  }

  /** Whether nothing but a space, or the break of a full line, stands before token `i`. */
  joined(i: number): boolean {
    const { gap, end } = this.document.tokens;
    if (gap[i]! < Gap.Line) return true;
    if (gap[i] === Gap.Paragraph) return false;
    const line = this.document.text.lastIndexOf('\n', end[i - 1]! - 1);
    return end[i - 1]! - line >= FULL_LINE;
  }

  /** Whether the word is a verb, as far as its form tells: it ends a name in a heading. */
  isVerb(i: number): boolean {
    const sort = this.sort(i);
    if ((sort & Sort.Break) !== 0) return true;
    const bits = this.bits(i);
    if ((bits & (Word.GivenName | Word.Organization)) !== 0 || (sort & (Sort.Head | Sort.Business | Sort.Legal)) !== 0)
      return false;
    if ((bits & (Word.Present | Word.Past | Word.Gerund | Word.Function)) !== 0) return true;
    // `Forms`, `Plans`: verbs by their look, although they may be nouns
    return (bits & Word.Verb) !== 0 && ((bits & Word.Plural) !== 0 || (bits & (Word.Noun | Word.Adjective)) === 0);
  }

  /** Code units of the token. */
  length(i: number): number {
    return this.document.tokens.end[i]! - this.document.tokens.start[i]!;
  }

  /** Whether a head noun or a legal form is among the tokens. */
  hasHead(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if ((this.sort(i) & (Sort.Head | Sort.Legal)) !== 0) return true;
    return false;
  }

  /** Whether a head noun with `of` stands among the tokens. */
  hasBody(first: number, last: number): boolean {
    for (let i = first; i + 1 < last; i++) {
      if ((this.sort(i) & Sort.Opening) !== 0 && (this.sort(i + 1) & Sort.Of) !== 0) return true;
    }
    return false;
  }

  /** Whether all words are everyday words, none of them a place. */
  isDescriptive(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      if (this.document.tokens.shape[i] === Shape.Sign) continue;
      const bits = this.bits(i);
      if ((bits & PLACE) !== 0) return false;
      if ((bits & SMALL) !== 0 || (this.sort(i) & (Sort.Business | Sort.Head | Sort.TitleModifier)) !== 0) continue;
      if (!ABSTRACT.test(this.document.text.slice(this.document.tokens.start[i], this.document.tokens.end[i]))) return false;
    }
    return true;
  }
}
