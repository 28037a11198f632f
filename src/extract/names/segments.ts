import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryOf, type Lexicon } from '../../match/lexicon.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { COMMON, joinHash, Word } from '../../match/word-table.ts';
import { type Lexical, Sort } from './lexical.ts';
import { ABOUT, isManagement, isNoCharge, MS, OPENING_KINDS, WILL } from './titles.ts';

const COMMA = 44;
const DOT = 46;
/** Short forms of states have no more letters, their full stop included. */
const LONGEST_SHORT = 6;
/** Room for the parts of a run. */
const PARTS = 128;
/** Participles that open a note on a deal and no name: `Acquired Acme Ltd`. */
const ACTS: ReadonlySet<number> = new Set('acquired announced bought completed launched signed sold'.split(' ').map(hashOf));

const LAWYERS = hashOf('lawyers');
const BOARD = hashOf('board');

/** Cuts a name-like run into the parts that may be names: before and behind the office of a person, without leading small words. */
export class Segmenter {
  readonly #lexical: Lexical;
  readonly #known: Lexicon;

  constructor(lexical: Lexical, known: Lexicon) {
    this.#lexical = lexical;
    this.#known = known;
  }

  /** the parts that were found last: first and last token of each, one after the other */
  readonly parts = new Int32Array(PARTS);
  #size = 0;

  /**
   * Finds every part, left to right; returns how many entries of `parts` they take.
   * @param openers small words, joined with the next word, that begin a name in this document
   */
  segments(document: Document, first: number, last: number, opensSentence: boolean, openers: ReadonlySet<number>): number {
    this.#size = 0;
    let from = first;
    for (let i = first; i < last; i++) {
      if (!this.#isTitle(document, i, first, last)) continue;
      let left = i;
      while (left > from && this.#belongsToTitle(document, i, left - 1, from) && !this.#isBodyOf(document, left - 1, from))
        left--;
      if (document.tokens.shape[left] === Shape.Sign) left++;
      this.#part(document, from, left, opensSentence && from === first, openers);
      // `Secretary-General`
      from =
        document.tokens.shape[i + 1] === Shape.Sign && document.tokens.gap[i + 2] === Gap.None ? Math.min(last, i + 3) : i + 1;
    }
    this.#part(document, from, last, opensSentence && from === first, openers);
    return this.#size;
  }

  #isTitle(document: Document, i: number, first: number, last: number): boolean {
    const sort = this.#lexical.sort(document, i);
    if ((sort & Sort.Title) === 0) {
      return (
        (sort & Sort.Rank) !== 0 &&
        i === first &&
        last - first > 1 &&
        document.tokens.shape[i + 1] !== Shape.Possessive &&
        (this.#lexical.bits(document, i + 1) & COMMON) === 0 &&
        (this.#lexical.sort(document, last - 1) & (Sort.Legal | Sort.Head | Sort.Business)) === 0 &&
        !this.#isPlacedBody(document, first, last)
      );
    }
    // `Council of Ministers`, but no board of directors
    if (
      this.#isBodyOf(document, i, first) &&
      (this.#lexical.sort(document, i - 2) & Sort.Head) !== 0 &&
      !this.#isBoard(document, i - 2)
    )
      return false;
    if (document.tokens.hash[i] === MS && i > first && document.tokens.gap[i] === Gap.None) return false;
    if (i + 1 >= last) return !this.#isPractice(document, i, first);
    return (this.#lexical.sort(document, i + 1) & (Sort.Legal | Sort.Head)) === 0;
  }

  /** `Cardinal Savings Bank of Harlow`: a body by its place, whatever it opens with. */
  #isPlacedBody(document: Document, first: number, last: number): boolean {
    if (last - first < 5 || (this.#lexical.sort(document, last - 2) & Sort.Of) === 0) return false;
    return (this.#lexical.sort(document, last - 3) & (Sort.Head | Sort.Opening)) === (Sort.Head | Sort.Opening);
  }

  /** `Harlow Injury Lawyers`, `Harlow Asset Managers`: a firm by the name and the field of its practice. */
  #isPractice(document: Document, i: number, first: number): boolean {
    const { hash } = document.tokens;
    if (i - 2 >= first && isManagement(document, i)) return true;
    if (i - 2 < first || hash[i] !== LAWYERS || document.tokens.shape[i] !== Shape.Title) return false;
    return this.#lexical.isEveryday(document, i - 1) && !this.#lexical.isEveryday(document, first);
  }

  /** Whether a head noun with `of` stands right before the token: `Department of Agriculture`. */
  #isBodyOf(document: Document, i: number, from: number): boolean {
    if (i - 2 < from || (this.#lexical.sort(document, i - 1) & Sort.Of) === 0) return false;
    return (this.#lexical.sort(document, i - 2) & Sort.Opening) !== 0;
  }

  #isBoard({ tokens }: Document, i: number): boolean {
    // with a full stop that belongs to it, it would be a short form
    return tokens.hash[i] === BOARD && tokens.end[i]! - tokens.start[i]! === 5;
  }

  /** `Acme Therapeutics Board of Directors`: the board is one of the company before it. */
  #isBoardOf(document: Document, first: number, last: number): boolean {
    if (last - first < 2 || !this.#isBoard(document, last - 1) || (this.#lexical.sort(document, last) & Sort.Of) === 0)
      return false;
    return (this.#lexical.sort(document, last + 1) & Sort.Title) !== 0;
  }

  /** Where the company begins in `Board of Acme Corp.`, `Supervisory Board of Acme SE`; elsewhere the first token. */
  #behindBoard(document: Document, first: number, last: number): number {
    const board = this.#isBoard(document, first) || !this.#lexical.isEveryday(document, first) ? first : first + 1;
    if (last - board < 4 || !this.#isBoard(document, board) || (this.#lexical.sort(document, board + 1) & Sort.Of) === 0)
      return first;
    const from = (this.#lexical.sort(document, board + 2) & Sort.The) !== 0 ? board + 3 : board + 2;
    return (this.#lexical.sort(document, last - 1) & Sort.Legal) !== 0 && last - from > 1 ? from : first;
  }

  #belongsToTitle(document: Document, title: number, i: number, from: number): boolean {
    if (i > from && isNoCharge(document, title, i)) return false;
    if ((this.#lexical.sort(document, i) & (Sort.TitleModifier | Sort.Title)) !== 0) return true;
    // `Co-Founder`
    return document.tokens.shape[i] === Shape.Sign && document.tokens.gap[i] === Gap.None && i > from;
  }

  /** `U.N. Security Council Resolution`: what follows the head noun names something else. */
  #cut(document: Document, from: number, to: number): number {
    if ((this.#lexical.sort(document, to - 1) & (Sort.OtherHead | Sort.Head)) !== Sort.OtherHead) return to;
    for (let i = to - 2; i > from; i--) {
      // `Institute for Human Rights` goes on behind its head noun
      if ((this.#lexical.sort(document, i + 1) & Sort.Of) !== 0) return to;
      if ((this.#lexical.sort(document, i) & (Sort.Head | Sort.Legal)) !== 0)
        return this.#isEveryday(document, from, i + 1) ? to : i + 1;
    }
    return to;
  }

  /** Whether a name keeps the adjective of a nation before it: `British Airways`, `American Bureau of …`, but not `Turkish Ministry`. */
  #needsNation(document: Document, first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const sort = this.#lexical.sort(document, i);
      // `Iraqi National Congress` is a party, `Turkish Foreign Ministry` the ministry of Turkey
      if ((sort & Sort.StateBody) !== 0) return i > first && (this.#lexical.sort(document, first) & Sort.TitleModifier) === 0;
      if ((sort & (Sort.Head | Sort.Legal)) !== 0) return true;
    }
    return (this.#lexical.sort(document, last - 1) & Sort.Business) !== 0;
  }

  #isEveryday(document: Document, first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (!this.#lexical.isEveryday(document, i)) return false;
    return true;
  }

  #isKnown({ tokens }: Document, first: number, last: number): boolean {
    return entryOf(this.#known, tokens, first, last) !== null;
  }

  /** `Finnish Red Cross`: national societies of a body that is known by its name. */
  #isSociety({ tokens }: Document, first: number, last: number): boolean {
    return entryOf(this.#known, tokens, first, last) === 'nonprofit';
  }

  #part(document: Document, from: number, to: number, opensSentence: boolean, openers: ReadonlySet<number>): void {
    let first = from;
    let last = this.#cut(document, from, to);
    while (first < last && this.#isLoose(document, first, openers)) first++;
    // `Web3 Ventures`: what is left of a word that names nobody
    while (
      first > from &&
      first < last &&
      document.tokens.shape[first] === Shape.Number &&
      document.tokens.gap[first] === Gap.None
    )
      first++;
    if (opensSentence && first === from) while (last - first > 1 && this.#opens(document, first)) first++;
    const { tokens } = document;
    // adjectives of nations stay only before a name that needs them
    if (last - first > 1 && (this.#lexical.bits(document, first) & Word.Demonym) !== 0 && !this.#isKnown(document, first, last)) {
      if (
        !this.#needsNation(document, first + 1, last) &&
        !this.#isSociety(document, first + 1, last) &&
        !this.#isNoun(document, first + 1, last)
      )
        first++;
    }
    first = this.#behindBoard(document, first, last);
    while (last > first && this.#isLooseEnd(document, last - 1)) last--;
    if (this.#isBoardOf(document, first, last)) {
      last--;
      // `… on the Board of Directors`
      while (last > first && tokens.shape[last - 1] === Shape.Lower) last--;
    }
    while (last > first && (tokens.shape[first] === Shape.Sign || tokens.shape[first] === Shape.Possessive)) first++;
    if (last <= first || this.#isRegion(document, first, last)) return;
    this.parts[this.#size++] = first;
    this.parts[this.#size++] = last;
  }

  /** `Little Rock, Ark.`: a short form behind a comma that keeps its full stop. */
  #isRegion(document: Document, first: number, last: number): boolean {
    const { tokens, text } = document;
    const length = tokens.end[first]! - tokens.start[first]!;
    if (last - first !== 1 || first < 2 || length > LONGEST_SHORT || text.charCodeAt(tokens.end[first]! - 1) !== DOT)
      return false;
    if (text.charCodeAt(tokens.start[first - 1]!) !== COMMA || !this.#lexical.isName(document, first - 2)) return false;
    return tokens.shape[first] === Shape.Title && (this.#lexical.sort(document, first) & Sort.Legal) === 0;
  }

  /** Small words, signs and particles that no name begins with. */
  #isLoose(document: Document, i: number, openers: ReadonlySet<number>): boolean {
    const shape = document.tokens.shape[i]!;
    if (shape === Shape.Lower || shape === Shape.Possessive) return true;
    if (shape === Shape.Sign) return true;
    const { hash, count, gap } = document.tokens;
    if (hash[i] === WILL && i > 0 && (this.#lexical.sort(document, i - 1) & (Sort.Title | Sort.Rank)) !== 0) return false;
    if ((this.#lexical.sort(document, i) & Sort.NotFirst) === 0) return false;
    // `ABOUT Acme`, but `IT Solutions`
    if (shape === Shape.Upper && (hash[i] !== ABOUT || document.tokens.shape[i + 1] === Shape.Upper)) return false;
    // `A2Z`, `Web3MediaWire`
    const numbered = i + 2 < count && gap[i + 1] === Gap.None && document.tokens.shape[i + 1] === Shape.Number;
    if (numbered && (shape === Shape.Initial || (gap[i + 2] === Gap.None && this.#lexical.isName(document, i + 2)))) return false;
    return i + 1 >= count || !openers.has(joinHash(hash[i]!, hash[i + 1]!));
  }

  /** `British Land`, `Canadian Imperial`: a single everyday word is no name without the nation before it. */
  #isNoun(document: Document, first: number, last: number): boolean {
    const body = Sort.Head | Sort.Bare | Sort.StateBody | Sort.OtherHead | Sort.PlaceHead | Sort.Title | Sort.TitleModifier;
    return last - first === 1 && (this.#lexical.sort(document, first) & body) === 0 && this.#lexical.isEveryday(document, first);
  }

  /** Signs, and an `and` whose other side was cut off. */
  #isLooseEnd(document: Document, i: number): boolean {
    if (document.tokens.shape[i] === Shape.Sign) return true;
    return document.tokens.shape[i] === Shape.Lower && (this.#lexical.sort(document, i) & (Sort.And | Sort.Of)) !== 0;
  }

  /** Function words and adverbs that have a capital only because they open a sentence. */
  #opens(document: Document, i: number): boolean {
    const bits = this.#lexical.bits(document, i);
    if (document.tokens.shape[i] !== Shape.Title) return false;
    if (ACTS.has(document.tokens.hash[i]!)) return true;
    if (OPENING_KINDS.has(document.tokens.hash[i]!)) return this.#lexical.isName(document, i + 1);
    if ((bits & (Word.Function | Word.Adverb)) !== 0) return (bits & (Word.Noun | Word.Organization)) === 0;
    return (bits & Word.Gerund) !== 0 && (bits & COMMON & ~(Word.Gerund | Word.Verb)) === 0;
  }
}
