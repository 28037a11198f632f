import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryEnd, type Lexicon } from '../../match/lexicon.ts';
import { PLACE, Word } from '../../match/word-table.ts';
import { Atoms, LONGEST_NAME } from './atoms.ts';
import { type Lexical, Sort } from './lexical.ts';
import { SentenceView } from './sentence-view.ts';

const COMMA = 44;
const HYPHEN = 45;

/** What partners of a firm are called by. */
const PARTNER = Word.Surname | Word.GivenName;

/** Finds where names begin and end, by capitals and by the words that may stand between them. */
export class Chunker {
  readonly #view: SentenceView;
  readonly #atoms: Atoms;
  readonly #known: Lexicon;
  #breaks = false;

  constructor(lexical: Lexical, known: Lexicon) {
    this.#view = new SentenceView(lexical);
    this.#atoms = new Atoms(this.#view, known);
    this.#known = known;
  }

  /**
   * Turns to the sentence that ends before token `last`.
   * @param mask tokens that no name is read from
   * @param breaks whether words that are verbs end a run (in headings every word has a capital)
   */
  open(document: Document, mask: Uint8Array, last: number, breaks: boolean): void {
    this.#view.open(document, mask, last);
    this.#breaks = breaks;
  }

  /** End of the maximal name-like run that begins at a token with a capital or a number; -1 where none does. */
  runFrom(i: number): number {
    return this.#starts(i) && !(this.#breaks && this.#view.isVerb(i)) ? this.#run(i, this.#breaks) : -1;
  }

  /** Tells which words with `'s`, and which with a small word between them are one name in the document that comes. */
  own(pairs: ReadonlySet<number>, bound: ReadonlySet<number>): void {
    this.#view.owned = pairs;
    this.#view.bound = bound;
  }

  #starts(i: number): boolean {
    if (this.#view.mask[i] === 1) return false;
    const { shape, gap, count } = this.#view.document.tokens;
    if (this.#view.isName(i)) {
      // the letters of `3D` and `401K` begin nothing
      return !this.#view.isCalendar(i) && !(gap[i] === Gap.None && i > 0 && shape[i - 1] === Shape.Number);
    }
    if (shape[i] !== Shape.Number || i + 1 >= count) return false;
    // `3M`, `24-7Press`, `360 Security` starts only where the letters are glued
    const previous =
      i > 0 && gap[i] === Gap.None ? this.#view.document.text.charCodeAt(this.#view.document.tokens.start[i]! - 1) : 32;
    if (previous === 36 || previous === 163 || previous === 0x20ac || previous === 165) return false;
    let at = i + 1;
    if (this.#view.sign(at) === HYPHEN && gap[at] === Gap.None && shape[at + 1] === Shape.Number && gap[at + 1] === Gap.None)
      at += 2;
    if (at >= this.#view.end || gap[at] !== Gap.None || !this.#view.isName(at)) return false;
    return shape[at] === Shape.Mixed || ((shape[at] === Shape.Title || shape[at] === Shape.Upper) && this.#view.length(at) > 3);
  }

  #run(from: number, breaks: boolean): number {
    let at = this.#atoms.atom(from, from, breaks);
    while (at < this.#view.end && at - from < LONGEST_NAME) {
      const next = this.#joint(from, at, breaks);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** End of the name that goes on behind a small word at token `at`, or -1. */
  #joint(from: number, at: number, breaks: boolean): number {
    if (!this.#view.joined(at)) return -1;
    const sort = this.#view.sort(at);
    if ((sort & (Sort.Of | Sort.And)) !== 0) {
      // `Standard and Poor's`
      const end = entryEnd(this.#known, this.#view.document.tokens, from);
      if (end > at && end <= this.#view.end) return this.#isFormAt(end) ? end + 1 : end;
    }
    if (this.#view.isBound(at) && this.#view.continues(at + 1)) return this.#atoms.atom(from, at + 1, breaks);
    if ((sort & Sort.Of) !== 0) return this.#of(from, at, breaks);
    if ((sort & Sort.And) !== 0) return this.#and(from, at, breaks);
    if (this.#view.document.tokens.shape[at] !== Shape.Lower) return -1;
    if ((sort & Sort.Particle) !== 0) {
      let next = at + 1;
      if ((this.#view.sort(next) & Sort.Particle) !== 0) next++;
      return this.#view.continues(next) ? this.#atoms.atom(from, next, breaks) : -1;
    }
    if ((sort & Sort.LowerHead) !== 0 && at - from <= 2) return at + 1;
    // `University of Texas at El Paso`
    if ((sort & Sort.At) !== 0 && this.#isBodyOf(from) && this.#view.isCity(at + 1))
      return this.#view.continues(at + 1) ? this.#atoms.atom(from, at + 1, breaks) : -1;
    return -1;
  }

  #of(from: number, at: number, breaks: boolean): number {
    const before = this.#view.sort(at - 1);
    // `Ministry of Health of Ukraine`: a body that is named already may add its country
    const nation = this.#isBodyOf(from) && this.#view.isCountry(at + 1, Math.min(at + 2, this.#view.end));
    const takes = nation || (before & Sort.Opening) !== 0 || ((before & Sort.OfPlace) !== 0 && at - 1 > from);
    if (!takes && (before & Sort.PlaceHead) !== 0) return this.#placeBody(from, at, breaks);
    if (!takes || (before & Sort.Title) !== 0) return -1;
    let next = at + 1;
    // `the Commission on Monday`
    if (this.#view.isCalendar(next)) return -1;
    if ((this.#view.sort(next) & Sort.The) !== 0 && this.#view.document.tokens.shape[next] === Shape.Lower) next++;
    if (!this.#view.continues(next) && !(this.#view.continues(next + 1) && (this.#view.sort(next) & Sort.Of) !== 0)) return -1;
    const end = this.#atoms.atom(from, next, breaks);
    // `Kia Motor Corp of South Korea` tells where the company is, `Insurance Company of China, Ltd.` its name
    // `Acme Corp of Canada Inc`
    const closed = (this.#view.sort(end - 1) & Sort.Legal) !== 0 || this.#isFormBehindComma(end);
    if ((before & Sort.OfPlace) !== 0 && this.#view.isCountry(next, end) && !closed) return -1;
    return this.#enumeration(from, next, end, breaks);
  }

  /** `Port of Calloway Authority`, `City of Harlow Council`: bodies named after a place. */
  #placeBody(from: number, at: number, breaks: boolean): number {
    if (!this.#view.continues(at + 1)) return -1;
    const end = this.#atoms.atom(from, at + 1, breaks);
    // `Court for the Southern District of New York`
    if (this.#view.hasBody(from, at)) return (this.#view.bits(at + 1) & PLACE) !== 0 || this.#view.isCity(at + 1) ? end : -1;
    return end - at > 2 && (this.#view.sort(end - 1) & (Sort.Head | Sort.Business)) === Sort.Head ? end : -1;
  }

  /** Whether a name opens with a head noun and `of`. */
  #isBodyOf(from: number): boolean {
    const at = (this.#view.sort(from) & Sort.NotFirst) !== 0 ? from + 1 : from;
    return (this.#view.sort(at) & Sort.Opening) !== 0 && (this.#view.sort(at + 1) & Sort.Of) !== 0;
  }

  /** `Acme National Bank and Trust Co` */
  #isTrust(at: number): boolean {
    return (this.#view.sort(at) & Sort.Bound) !== 0 && (this.#view.sort(at + 1) & Sort.Legal) !== 0;
  }

  #isFormAt(at: number): boolean {
    return this.#view.continues(at) && (this.#view.sort(at) & (Sort.Legal | Sort.WeakLegal)) === Sort.Legal;
  }

  #isFormBehindComma(at: number): boolean {
    return this.#view.sign(at) === COMMA && (this.#view.sort(at + 1) & Sort.Legal) !== 0;
  }

  /** `… of Commerce, Trade and Industry`: goes on over common words in a list. */
  #enumeration(from: number, first: number, end: number, breaks: boolean): number {
    if (!this.#view.isDescriptive(first, end)) return end;
    let at = end;
    while (this.#view.sign(at) === COMMA && this.#view.continues(at + 1) && at - from < LONGEST_NAME) {
      const next = this.#atoms.atom(from, at + 1, breaks);
      if (!this.#view.isDescriptive(at + 1, next)) break;
      at = next;
    }
    let and = at;
    if (this.#view.sign(and) === COMMA) and++;
    if ((this.#view.sort(and) & Sort.And) === 0 || !this.#view.continues(and + 1)) return end;
    const last = this.#atoms.atom(from, and + 1, breaks);
    return this.#view.isDescriptive(and + 1, last) || (this.#view.sort(last - 1) & Sort.Legal) !== 0 ? last : end;
  }

  /** `Securities and Exchange Commission`, `Goldman Sachs and Co`: one name where neither side stands alone. */
  #and(from: number, at: number, breaks: boolean): number {
    if (!this.#view.continues(at + 1)) return -1;
    const next = this.#view.sort(at + 1);
    if ((next & Sort.Legal) !== 0 && (next & Sort.WeakLegal) === 0) return this.#atoms.atom(from, at + 1, breaks);
    const before = this.#view.sort(at - 1);
    // `The Securities and …` at the start of a sentence
    const opening = (this.#view.sort(from) & Sort.The) !== 0 ? from + 1 : from;
    if (
      (before & (Sort.Legal | Sort.Title | Sort.Rank)) !== 0 ||
      ((before & Sort.Head) !== 0 && at - 1 > opening && !this.#isTrust(at + 1))
    )
      return -1;
    if ((this.#view.bits(at + 1) & (PLACE | Word.Demonym)) !== 0) return -1;
    const end = this.#atoms.atom(from, at + 1, breaks);
    const last = this.#view.sort(end - 1);
    if (this.#isFirm(from, at, end)) return end;
    if ((last & (Sort.Head | Sort.Legal)) === 0 || end - at < 3) return -1;
    if ((next & Sort.Bound) !== 0) return end;
    let first = from;
    // `North American Deck and Railing Association`
    for (let i = from; i < at - 1; i++) if ((this.#view.bits(i) & Word.Demonym) !== 0) first = i + 1;
    // `U.N. Economic and Social Council`
    if (first < at - 1 && entryEnd(this.#known, this.#view.document.tokens, first) === first + 1) first++;
    while (first < at - 1 && ((this.#view.sort(first) & Sort.NotFirst) !== 0 || this.#view.isCity(first)))
      first += (this.#view.bits(first) & PLACE) === 0 && this.#view.isCity(first) && first + 2 < at ? 2 : 1;
    return this.#view.isDescriptive(first, at) && this.#view.isDescriptive(at + 1, at + 2) ? end : -1;
  }

  /** `Wagner and Brown Ltd`: the surnames of two partners before a legal form. */
  #isFirm(from: number, at: number, end: number): boolean {
    if (at - from !== 1 || (this.#view.sort(at + 2) & (Sort.Legal | Sort.WeakLegal)) !== Sort.Legal || end - at < 3) return false;
    const one = this.#view.bits(from);
    const two = this.#view.bits(at + 1);
    if (((one | two) & (Word.Organization | PLACE)) !== 0 || ((one | two) & Word.Surname) === 0) return false;
    return (one & PARTNER) !== 0 && (two & PARTNER) !== 0;
  }
}
