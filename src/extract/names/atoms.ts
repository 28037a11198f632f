import { Gap, Shape } from '../../core/document.ts';
import { entryOf, type Lexicon } from '../../match/lexicon.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { COMMON, PLACE, Word } from '../../match/word-table.ts';
import { Sort } from './lexical.ts';
import type { SentenceView } from './sentence-view.ts';

const AMPERSAND = 38;
const APOSTROPHE = 39;
const QUOTE = 0x2019;
const COMMA = 44;
const DOT = 46;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const SEMICOLON = 59;
const TRADE_MARK = 0x2122;
const REGISTERED = 0xae;
const SLASH = 47;

/** A name never has more tokens: longer runs are tables and shouting. */
export const LONGEST_NAME = 24;

/** Participles that begin what is told of a company behind its name. */
const FOUNDED: ReadonlySet<number> = new Set(
  'founded established headquartered based presented powered hosted launched'.split(' ').map(hashOf),
);

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
const SAINTS = hashes('st st. saint');
/** What shops that bear their keeper's name sell or are. */
const SHOPS = hashes(
  'hardware markets grocery groceries bakery bakeries deli delicatessen diner pizza pizzeria restaurant restaurants grill dairy dairies coffee ' +
    'flowers furniture pharmacy drugstore garage barbecue bbq brewery nursery candies chocolates donuts doughnuts burgers tavern jewelers jewellers',
);
const ROMAN = /^(?:I{2,3}|I[VX]|VI{0,3})$/;

const LOCAL = hashOf('local');
const SINCE = hashOf('since');

/** Reads the parts of names: runs of capitalized words and the signs that may stand inside of them. */
export class Atoms {
  readonly #view: SentenceView;
  readonly #known: Lexicon;

  constructor(view: SentenceView, known: Lexicon) {
    this.#view = view;
    this.#known = known;
  }

  /** End of the run of capitalized words and inner signs that begins at token `i` of a name that begins at `from`. */
  atom(from: number, i: number, breaks: boolean): number {
    const { shape } = this.#view.document.tokens;
    let at = shape[i] === Shape.Number ? (this.#view.sign(i + 1) === HYPHEN ? i + 4 : i + 2) : i + 1;
    while (at < this.#view.end && at - from < LONGEST_NAME) {
      const next = this.#more(from, i, at, breaks);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** End of what token `at` adds to the atom that began at `i`, or -1 where it adds nothing. */
  #more(from: number, i: number, at: number, breaks: boolean): number {
    const { shape, gap } = this.#view.document.tokens;
    const before = this.#view.sort(at - 1);
    const closed =
      at - 1 > from && (before & Sort.Legal) !== 0 && (before & Sort.WeakLegal) === 0 && this.#view.sign(at) !== HYPHEN;
    if (this.#view.continues(at)) {
      if (breaks && this.#view.isVerb(at)) return -1;
      if (closed && (this.#view.sort(at) & (Sort.Legal | Sort.LowerHead)) === 0) return this.#isSecond(at) ? at + 1 : -1;
      if (this.#isPersonBehindHead(from, at)) return -1;
      if (this.#isFounded(at)) return -1;
      if ((this.#view.sort(at) & Sort.Pairing) !== 0 && (this.#view.sort(at + 1) & Sort.With) !== 0) return -1;
      return at + 1;
    }
    // `B2i Digital`
    if (shape[at] === Shape.Lower && gap[at] === Gap.None && shape[at - 1] === Shape.Number && this.#view.continues(at + 1))
      return at + 2;
    if (shape[at] === Shape.Lower) return this.#lowerForm(from, at) ? at + 1 : -1;
    if (shape[at] === Shape.Number) return this.#number(at);
    if (shape[at] === Shape.Possessive) {
      if (entryOf(this.#known, this.#view.document.tokens, from, at + 1) !== null) return at + 1;
      if (!this.#view.continues(at + 1)) return -1;
      if ((before & Sort.OpeningPossessive) !== 0 || this.#view.isOwned(at) || this.#isNamedFor(from, at)) return at + 2;
      return (this.#view.sort(at + 1) & (Sort.Legal | Sort.WeakLegal)) === Sort.Legal && !this.#view.hasHead(from, at)
        ? at + 2
        : -1;
    }
    switch (this.#view.sign(at)) {
      case APOSTROPHE:
      case QUOTE:
        return (before & Sort.OpeningPossessive) !== 0 && gap[at] === Gap.None && this.#view.continues(at + 1) ? at + 2 : -1;
      case AMPERSAND:
      case PLUS:
        return this.#ampersand(at);
      case HYPHEN:
        return this.#hyphen(at);
      case SLASH:
        if (gap[at] !== Gap.None || gap[at + 1] !== Gap.None) return -1;
        // `A/S` closes a name, `A/B` opens none
        if (shape[at - 1] === Shape.Initial && (at - 1 === from || shape[at + 1] !== Shape.Initial)) return -1;
        return this.#view.continues(at + 1) ? at + 2 : -1;
      case DOT:
        return this.#domain(i, at);
      case OPEN:
        return this.#bracket(at);
      case COMMA:
        return this.#comma(i, at);
      case TRADE_MARK:
      case REGISTERED:
        // `Orvane™ Biologics`
        return this.#view.continues(at + 1) && (this.#view.sort(at + 1) & (Sort.Legal | Sort.Head | Sort.Business)) !== 0
          ? at + 2
          : -1;
      default:
        return -1;
    }
  }

  /** `… Economic Development John Smith`: a given name behind a head noun begins another name. */
  #isPersonBehindHead(from: number, at: number): boolean {
    if ((this.#view.bits(at) & Word.GivenName) === 0 || (this.#view.bits(at) & COMMON) !== 0) return false;
    // `District of Puerto Rico`
    return at - from > 1 && this.#view.hasHead(from, at) && !this.#view.isCity(at - 1);
  }

  /** `About Acme Corp Founded in 1990, …`: a participle before a small word begins a sentence that lost its line. */
  #isFounded(at: number): boolean {
    const { shape, gap } = this.#view.document.tokens;
    if (shape[at] !== Shape.Title || gap[at + 1] !== Gap.Space) return false;
    // `Acme Group Since 1977`
    if (this.#view.document.tokens.hash[at] === SINCE) return shape[at + 1] === Shape.Lower || shape[at + 1] === Shape.Number;
    if (shape[at + 1] !== Shape.Lower) return false;
    return FOUNDED.has(this.#view.document.tokens.hash[at]!) && (this.#view.bits(at + 1) & Word.Function) !== 0;
  }

  /** `St Aldate's College`, `Hanley's Hardware`: a body named for a saint, a shop for its keeper. */
  #isNamedFor(from: number, at: number): boolean {
    const { hash } = this.#view.document.tokens;
    if (at - 2 >= from && SAINTS.has(hash[at - 2]!))
      return !this.#view.isPlace(at - 2, at) && (this.#view.sort(at + 1) & Sort.Head) !== 0;
    if (at - 1 !== from || (this.#view.bits(from) & (PLACE | COMMON | Word.Demonym)) !== 0) return false;
    return SHOPS.has(hash[at + 1]!) || (this.#view.continues(at + 2) && SHOPS.has(hash[at + 2]!));
  }

  /** `Acme Acquisition Corp. II`: a Roman number that tells one company of a series from the others. */
  #isSecond(at: number): boolean {
    const { shape, start, end } = this.#view.document.tokens;
    return shape[at] === Shape.Upper && ROMAN.test(this.#view.document.text.slice(start[at], end[at]));
  }

  /** `Acme plc`: some legal forms are written small. */
  #lowerForm(from: number, at: number): boolean {
    return (this.#view.sort(at) & Sort.LowerForm) !== 0 && this.#view.mask[at] === 0 && this.#view.joined(at) && at > from;
  }

  #number(at: number): number {
    const { gap, word } = this.#view.document.tokens;
    if (gap[at] === Gap.None) return at + 1;
    // `Blackwell 3D Construction`
    if (this.#view.joined(at) && at + 1 < this.#view.end && gap[at + 1] === Gap.None && this.#view.isName(at + 1)) return at + 2;
    // `Growth Fund 2`
    if ((this.#view.sort(at - 1) & Sort.Series) !== 0 && this.#view.length(at) <= 2 && this.#view.joined(at)) return at + 1;
    // `Transit Workers Local 1140`
    if (this.#view.document.tokens.hash[at - 1] === LOCAL && this.#view.joined(at)) return at + 1;
    // `Hut 8 Corp`: a small number goes on only where more of the name follows
    return word[at]! <= 4 &&
      this.#view.joined(at) &&
      this.#view.continues(at + 1) &&
      (this.#view.sort(at + 1) & (Sort.Legal | Sort.Head)) !== 0
      ? at + 2
      : -1;
  }

  /** `Harlow & Finch`, and `Harlow &amp; Finch` as pages write it. */
  #ampersand(at: number): number {
    const { gap, start, end } = this.#view.document.tokens;
    if (!this.#view.joined(at)) return -1;
    const entity =
      this.#view.sign(at + 2) === SEMICOLON &&
      gap[at + 1] === Gap.None &&
      gap[at + 2] === Gap.None &&
      this.#view.document.text.slice(start[at + 1], end[at + 1]) === 'amp';
    const next = entity ? at + 3 : at + 1;
    return this.#view.continues(next) ? next + 1 : -1;
  }

  #hyphen(at: number): number {
    const { shape, gap } = this.#view.document.tokens;
    if (gap[at] !== Gap.None || at + 1 >= this.#view.end || gap[at + 1] !== Gap.None) return -1;
    if (this.#view.isName(at + 1)) return at + 2;
    if (shape[at + 1] === Shape.Number) return at + 2;
    if (shape[at + 1] !== Shape.Lower || (this.#view.sort(at + 1) & Sort.CompoundEnd) !== 0) return -1;
    return this.#view.length(at - 1) <= 4 && shape[at - 1] === Shape.Title ? at + 2 : -1;
  }

  #domain(i: number, at: number): number {
    const { gap, shape } = this.#view.document.tokens;
    if (
      (at !== i + 1 && gap[at - 1] === Gap.None) ||
      gap[at] !== Gap.None ||
      at + 1 >= this.#view.end ||
      gap[at + 1] !== Gap.None
    )
      return -1;
    if ((this.#view.sort(at + 1) & Sort.Domain) === 0) return -1;
    // `Acme.In` is the end of a sentence more often than a name
    return shape[at + 1] === Shape.Title && this.#view.length(at + 1) !== 3 ? -1 : at + 2;
  }

  /** `(Group)`, `(China)` inside a name. */
  #bracket(at: number): number {
    let close = at + 1;
    while (close < at + 4 && close < this.#view.end && this.#view.isName(close)) close++;
    if (close === at + 1 || this.#view.sign(close) !== CLOSE || !this.#view.continues(close + 1)) return -1;
    const next = this.#view.sort(close + 1);
    if ((next & (Sort.Legal | Sort.Head | Sort.Business)) === 0) return -1;
    for (let i = at + 1; i < close; i++) {
      if ((this.#view.bits(i) & PLACE) === 0 && (this.#view.sort(i) & (Sort.Head | Sort.Business | Sort.OtherAcronym)) === 0)
        return -1;
    }
    return close + 2;
  }

  #comma(i: number, at: number): number {
    if (!this.#view.continues(at + 1)) return -1;
    const next = this.#view.sort(at + 1);
    // `Las Vegas, NV` is a state, `Acme, NV` a legal form
    const city = (this.#view.bits(at - 1) & PLACE) !== 0 || (at - i > 1 && this.#view.isCity(at - 2));
    if (city && this.#view.length(at + 1) === 2) return -1;
    if ((next & Sort.Legal) !== 0 && (next & Sort.WeakLegal) === 0) return at + 2;
    // `Craig, Kelley & Faultless`
    // `At Craig, Kelley & Faultless`
    const opens = at === i + 1 || (at === i + 2 && (this.#view.sort(i) & Sort.NotFirst) !== 0);
    if (!opens || (this.#view.bits(at - 1) & PLACE) !== 0) return -1;
    let last = at + 1;
    while (this.#view.sign(last + 1) === COMMA && this.#view.continues(last + 2) && last - at < 8) last += 2;
    // `Craig, Kelley, AT&T` are three
    if (this.#view.sign(last + 1) === AMPERSAND)
      return this.#view.document.tokens.gap[last + 1] === Gap.None ? -1 : this.#ampersand(last + 1);
    if (!this.#view.continues(last + 2)) return -1;
    // `Craig, Kelley and Co`
    const company = (this.#view.sort(last + 1) & Sort.And) !== 0 && (this.#view.sort(last + 2) & Sort.Legal) !== 0;
    return company ? last + 3 : -1;
  }
}
