import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryOf, type Lexicon } from '../../match/lexicon.ts';
import { COMMON, PLACE, Word } from '../../match/word-table.ts';
import { type Lexical, Sort } from './lexical.ts';

const AMPERSAND = 38;
const APOSTROPHE = 39;
const QUOTE = 0x2019;
const APOSTROPHE_S = Shape.Possessive;
const COMMA = 44;
const DOT = 46;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const SLASH = 47;

/** A name never has more tokens: longer runs are tables and shouting. */
const LONGEST_NAME = 24;
/** A line shorter than this ends where it ends; only full lines are broken inside names. */
const FULL_LINE = 36;

/** Endings of words that are learned, not given: `Supervision`, `Procurement`. */
const ABSTRACT = /^\w{2,}(?:ion|ment|ing|ics|ity|ance|ence|ure|ship|ism|ies|ogy|omy|al|ic)s?$/;

/** Finds where names begin and end, by capitals and by the words that may stand between them. */
export class Chunker {
  readonly #lexical: Lexical;
  readonly #known: Lexicon;
  #document!: Document;
  #mask!: Uint8Array;
  #end = 0;

  constructor(lexical: Lexical, known: Lexicon) {
    this.#lexical = lexical;
    this.#known = known;
  }

  /**
   * Tells of every maximal name-like run of the tokens `first` to `last` (one sentence), left to right.
   * @param mask tokens that no name is read from
   * @param breaks whether words that are verbs end a run (in headings every word has a capital)
   */
  chunks(
    document: Document,
    mask: Uint8Array,
    first: number,
    last: number,
    breaks: boolean,
    found: (first: number, last: number) => void,
  ): void {
    this.#document = document;
    this.#mask = mask;
    this.#end = last;
    for (let i = first; i < last; ) {
      if (!this.#starts(i) || (breaks && this.#isVerb(i))) {
        i++;
        continue;
      }
      const end = this.#run(i, breaks);
      found(i, end);
      i = end;
    }
  }

  #sort(i: number): number {
    return this.#lexical.sort(this.#document, i);
  }

  #bits(i: number): number {
    return this.#lexical.bits(this.#document, i);
  }

  #sign(i: number): number {
    return this.#document.tokens.shape[i] === Shape.Sign ? this.#document.text.charCodeAt(this.#document.tokens.start[i]!) : 0;
  }

  #isCalendar(i: number): boolean {
    return (this.#bits(i) & (Word.Calendar | Word.GivenName)) === Word.Calendar || isMonthLike(this.#bits(i));
  }

  /** Whether token `i` may be a word of a name and follows on the one before it. */
  #continues(i: number): boolean {
    return (
      i < this.#end && this.#mask[i] === 0 && this.#lexical.isName(this.#document, i) && this.#joined(i) && !this.#isCalendar(i)
    );
  }

  /** Whether nothing but a space, or the break of a full line, stands before token `i`. */
  #joined(i: number): boolean {
    const { gap, end } = this.#document.tokens;
    if (gap[i]! < Gap.Line) return true;
    if (gap[i] === Gap.Paragraph) return false;
    const line = this.#document.text.lastIndexOf('\n', end[i - 1]! - 1);
    return end[i - 1]! - line >= FULL_LINE;
  }

  #isVerb(i: number): boolean {
    const sort = this.#sort(i);
    if ((sort & Sort.Break) !== 0) return true;
    const bits = this.#bits(i);
    if ((bits & (Word.GivenName | Word.Organization)) !== 0 || (sort & (Sort.Head | Sort.Business | Sort.Legal)) !== 0)
      return false;
    if ((bits & (Word.Present | Word.Past | Word.Gerund | Word.Function)) !== 0) return true;
    // `Forms`, `Plans`: verbs by their look, although they may be nouns
    return (bits & Word.Verb) !== 0 && ((bits & Word.Plural) !== 0 || (bits & (Word.Noun | Word.Adjective)) === 0);
  }

  #starts(i: number): boolean {
    if (this.#mask[i] === 1) return false;
    const { shape, gap, count } = this.#document.tokens;
    if (this.#lexical.isName(this.#document, i)) {
      // the letters of `3D` and `401K` begin nothing
      return !this.#isCalendar(i) && !(gap[i] === Gap.None && i > 0 && shape[i - 1] === Shape.Number);
    }
    if (shape[i] !== Shape.Number || i + 1 >= count) return false;
    // `3M`, `24-7Press`, `360 Security` starts only where the letters are glued
    const previous = i > 0 && gap[i] === Gap.None ? this.#document.text.charCodeAt(this.#document.tokens.start[i]! - 1) : 32;
    if (previous === 36 || previous === 163 || previous === 0x20ac || previous === 165) return false;
    let at = i + 1;
    if (this.#sign(at) === HYPHEN && gap[at] === Gap.None && shape[at + 1] === Shape.Number && gap[at + 1] === Gap.None) at += 2;
    if (at >= this.#end || gap[at] !== Gap.None || !this.#lexical.isName(this.#document, at)) return false;
    return shape[at] === Shape.Mixed || (shape[at] === Shape.Title && this.#length(at) > 4);
  }

  #length(i: number): number {
    return this.#document.tokens.end[i]! - this.#document.tokens.start[i]!;
  }

  #run(from: number, breaks: boolean): number {
    let at = this.#atom(from, from, breaks);
    while (at < this.#end && at - from < LONGEST_NAME) {
      const next = this.#joint(from, at, breaks);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** End of the run of capitalized words and inner signs that begins at token `i` of a name that begins at `from`. */
  #atom(from: number, i: number, breaks: boolean): number {
    const { shape } = this.#document.tokens;
    let at = shape[i] === Shape.Number ? (this.#sign(i + 1) === HYPHEN ? i + 4 : i + 2) : i + 1;
    while (at < this.#end && at - from < LONGEST_NAME) {
      const next = this.#more(from, i, at, breaks);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** End of what token `at` adds to the atom that began at `i`, or -1 where it adds nothing. */
  #more(from: number, i: number, at: number, breaks: boolean): number {
    const { shape, gap } = this.#document.tokens;
    const before = this.#sort(at - 1);
    const closed = at - 1 > from && (before & Sort.Legal) !== 0 && (before & Sort.WeakLegal) === 0 && this.#sign(at) !== HYPHEN;
    if (this.#continues(at)) {
      if (breaks && this.#isVerb(at)) return -1;
      if (closed && (this.#sort(at) & (Sort.Legal | Sort.LowerHead)) === 0) return -1;
      if (this.#isPersonBehindHead(from, at)) return -1;
      if ((this.#sort(at) & Sort.Pairing) !== 0 && (this.#sort(at + 1) & Sort.With) !== 0) return -1;
      return at + 1;
    }
    if (shape[at] === Shape.Number) return this.#number(at);
    if (shape[at] === APOSTROPHE_S) {
      if (entryOf(this.#known, this.#document.tokens, from, at + 1) !== null) return at + 1;
      if (!this.#continues(at + 1)) return -1;
      if ((before & Sort.OpeningPossessive) !== 0) return at + 2;
      return (this.#sort(at + 1) & (Sort.Legal | Sort.WeakLegal)) === Sort.Legal && !this.#hasHead(from, at) ? at + 2 : -1;
    }
    switch (this.#sign(at)) {
      case APOSTROPHE:
      case QUOTE:
        return (before & Sort.OpeningPossessive) !== 0 && gap[at] === Gap.None && this.#continues(at + 1) ? at + 2 : -1;
      case AMPERSAND:
      case PLUS:
        return this.#continues(at + 1) && this.#joined(at) ? at + 2 : -1;
      case HYPHEN:
        return this.#hyphen(at);
      case SLASH:
        return gap[at] === Gap.None && gap[at + 1] === Gap.None && this.#continues(at + 1) ? at + 2 : -1;
      case DOT:
        return this.#domain(i, at);
      case OPEN:
        return this.#bracket(at);
      case COMMA:
        return this.#comma(i, at);
      default:
        return -1;
    }
  }

  /** `… Economic Development John Smith`: a given name behind a head noun begins another name. */
  #isPersonBehindHead(from: number, at: number): boolean {
    if ((this.#bits(at) & Word.GivenName) === 0 || (this.#bits(at) & COMMON) !== 0) return false;
    return at - from > 1 && this.#hasHead(from, at);
  }

  #hasHead(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if ((this.#sort(i) & (Sort.Head | Sort.Legal)) !== 0) return true;
    return false;
  }

  #number(at: number): number {
    const { gap, word } = this.#document.tokens;
    if (gap[at] === Gap.None) return at + 1;
    // `Blackwell 3D Construction`
    if (this.#joined(at) && at + 1 < this.#end && gap[at + 1] === Gap.None && this.#lexical.isName(this.#document, at + 1))
      return at + 2;
    // `Hut 8 Corp`: a small number goes on only where more of the name follows
    return word[at]! <= 4 && this.#joined(at) && this.#continues(at + 1) && (this.#sort(at + 1) & (Sort.Legal | Sort.Head)) !== 0
      ? at + 2
      : -1;
  }

  #hyphen(at: number): number {
    const { shape, gap } = this.#document.tokens;
    if (gap[at] !== Gap.None || at + 1 >= this.#end || gap[at + 1] !== Gap.None) return -1;
    if (this.#lexical.isName(this.#document, at + 1)) return at + 2;
    if (shape[at + 1] === Shape.Number) return at + 2;
    if (shape[at + 1] !== Shape.Lower || (this.#sort(at + 1) & Sort.CompoundEnd) !== 0) return -1;
    return this.#length(at - 1) <= 4 && shape[at - 1] === Shape.Title ? at + 2 : -1;
  }

  #domain(i: number, at: number): number {
    const { gap } = this.#document.tokens;
    if ((at !== i + 1 && gap[at - 1] === Gap.None) || gap[at] !== Gap.None || at + 1 >= this.#end || gap[at + 1] !== Gap.None)
      return -1;
    return (this.#sort(at + 1) & Sort.Domain) !== 0 ? at + 2 : -1;
  }

  /** `(Group)`, `(China)` inside a name. */
  #bracket(at: number): number {
    let close = at + 1;
    while (close < at + 4 && close < this.#end && this.#lexical.isName(this.#document, close)) close++;
    if (close === at + 1 || this.#sign(close) !== CLOSE || !this.#continues(close + 1)) return -1;
    const next = this.#sort(close + 1);
    if ((next & (Sort.Legal | Sort.Head | Sort.Business)) === 0) return -1;
    for (let i = at + 1; i < close; i++) {
      if ((this.#bits(i) & PLACE) === 0 && (this.#sort(i) & (Sort.Head | Sort.Business | Sort.OtherAcronym)) === 0) return -1;
    }
    return close + 2;
  }

  #comma(i: number, at: number): number {
    if (!this.#continues(at + 1)) return -1;
    const next = this.#sort(at + 1);
    // `Las Vegas, NV` is a state, `Acme, NV` a legal form
    if ((this.#bits(at - 1) & PLACE) !== 0 && this.#length(at + 1) === 2) return -1;
    if ((next & Sort.Legal) !== 0 && (next & Sort.WeakLegal) === 0) return at + 2;
    // `Craig, Kelley & Faultless`
    if (at !== i + 1 || (this.#bits(i) & PLACE) !== 0) return -1;
    let last = at + 1;
    while (this.#sign(last + 1) === COMMA && this.#continues(last + 2) && last - at < 8) last += 2;
    return this.#sign(last + 1) === AMPERSAND && this.#continues(last + 2) ? last + 3 : -1;
  }

  /** End of the name that goes on behind a small word at token `at`, or -1. */
  #joint(from: number, at: number, breaks: boolean): number {
    if (!this.#joined(at)) return -1;
    const sort = this.#sort(at);
    if ((sort & Sort.Of) !== 0) return this.#of(from, at, breaks);
    if ((sort & Sort.And) !== 0) return this.#and(from, at, breaks);
    if (this.#document.tokens.shape[at] !== Shape.Lower) return -1;
    if ((sort & Sort.Particle) !== 0) {
      let next = at + 1;
      if ((this.#sort(next) & Sort.Particle) !== 0) next++;
      return this.#continues(next) ? this.#atom(from, next, breaks) : -1;
    }
    if ((sort & Sort.LowerHead) !== 0 && at - from <= 2) return at + 1;
    return -1;
  }

  #of(from: number, at: number, breaks: boolean): number {
    const before = this.#sort(at - 1);
    const takes = (before & Sort.Opening) !== 0 || ((before & Sort.OfPlace) !== 0 && at - 1 > from);
    if (!takes || (before & Sort.Title) !== 0) return -1;
    let next = at + 1;
    if ((this.#sort(next) & Sort.The) !== 0 && this.#document.tokens.shape[next] === Shape.Lower) next++;
    if (!this.#continues(next) && !(this.#continues(next + 1) && (this.#sort(next) & Sort.Of) !== 0)) return -1;
    const end = this.#atom(from, next, breaks);
    return this.#enumeration(from, next, end, breaks);
  }

  /** `… of Commerce, Trade and Industry`: goes on over common words in a list. */
  #enumeration(from: number, first: number, end: number, breaks: boolean): number {
    if (!this.#isDescriptive(first, end)) return end;
    let at = end;
    while (this.#sign(at) === COMMA && this.#continues(at + 1) && at - from < LONGEST_NAME) {
      const next = this.#atom(from, at + 1, breaks);
      if (!this.#isDescriptive(at + 1, next)) break;
      at = next;
    }
    let and = at;
    if (this.#sign(and) === COMMA) and++;
    if ((this.#sort(and) & Sort.And) === 0 || !this.#continues(and + 1)) return end;
    const last = this.#atom(from, and + 1, breaks);
    return this.#isDescriptive(and + 1, last) || (this.#sort(last - 1) & Sort.Legal) !== 0 ? last : end;
  }

  /** Whether all words are everyday words, none of them a place. */
  #isDescriptive(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      if (this.#document.tokens.shape[i] === Shape.Sign) continue;
      const bits = this.#bits(i);
      if ((bits & PLACE) !== 0) return false;
      if ((bits & COMMON) !== 0 || (this.#sort(i) & (Sort.Business | Sort.Head | Sort.TitleModifier)) !== 0) continue;
      if (!ABSTRACT.test(this.#document.text.slice(this.#document.tokens.start[i], this.#document.tokens.end[i]))) return false;
    }
    return true;
  }

  /** `Securities and Exchange Commission`, `Goldman Sachs and Co`: one name where neither side stands alone. */
  #and(from: number, at: number, breaks: boolean): number {
    if (!this.#continues(at + 1)) return -1;
    const next = this.#sort(at + 1);
    if ((next & Sort.Legal) !== 0 && (next & Sort.WeakLegal) === 0) return this.#atom(from, at + 1, breaks);
    const before = this.#sort(at - 1);
    if ((before & (Sort.Legal | Sort.Title | Sort.Rank)) !== 0 || ((before & Sort.Head) !== 0 && at - 1 > from)) return -1;
    if ((this.#bits(at + 1) & (PLACE | Word.Demonym)) !== 0) return -1;
    const end = this.#atom(from, at + 1, breaks);
    const last = this.#sort(end - 1);
    if ((last & (Sort.Head | Sort.Legal)) === 0 || end - at < 3) return -1;
    if ((next & Sort.Bound) !== 0) return end;
    let first = from;
    while (first < at - 1 && ((this.#sort(first) & Sort.NotFirst) !== 0 || (this.#bits(first) & PLACE) !== 0)) first++;
    return this.#isDescriptive(first, at) && this.#isDescriptive(at + 1, at + 2) ? end : -1;
  }
}

/** Months that are names of persons too, which the general table says of April, June and others. */
function isMonthLike(bits: number): boolean {
  return (bits & Word.Calendar) !== 0;
}
