import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import type { Classes } from '../../match/classes.ts';
import { COMMON, PLACE, Word, type WordTable, wordTable } from '../../match/word-table.ts';

/** What the lexicons of organizations say of a word; one bit each. */
export const Sort = {
  Legal: 1 << 0,
  WeakLegal: 1 << 1,
  Head: 1 << 2,
  Business: 1 << 3,
  Opening: 1 << 4,
  Bare: 1 << 5,
  OtherHead: 1 << 6,
  PlaceHead: 1 << 7,
  OtherAcronym: 1 << 8,
  Title: 1 << 9,
  Rank: 1 << 10,
  TitleModifier: 1 << 11,
  NotFirst: 1 << 12,
  Particle: 1 << 13,
  Domain: 1 << 14,
  OpeningPossessive: 1 << 15,
  CompoundEnd: 1 << 16,
  LowerHead: 1 << 17,
  And: 1 << 18,
  /** `of`, `for`, `on` */
  Of: 1 << 19,
  The: 1 << 20,
  /** `at`, which names a campus: `University of Texas at Austin` */
  At: 1 << 21,
  StateBody: 1 << 22,
  /** a noun that is a verb before `with`: `Partners with` */
  Pairing: 1 << 23,
  With: 1 << 24,
  /** a legal form that a place may follow: `Trust Co of New York` */
  OfPlace: 1 << 25,
  /** ends a name in a heading */
  Break: 1 << 26,
  /** goes on behind `and` */
  Bound: 1 << 27,
  /** `my`, `your`: opens names of products and companies */
  Owner: 1 << 28,
  /** a legal form that may be written in small letters */
  LowerForm: 1 << 29,
  /** names of funds that a number may follow: `Fund III` */
  Series: 1 << 30,
  /** a first word that short forms drop: `Grupo` */
  Shell: 1 << 31,
} as const;

const LEXICONS: Readonly<Record<string, number>> = {
  'organization-legal-form': Sort.Legal,
  'organization-weak-form': Sort.WeakLegal,
  'organization-head': Sort.Head,
  'organization-business': Sort.Business,
  'organization-opening': Sort.Opening,
  'organization-bare': Sort.Bare,
  'organization-other-head': Sort.OtherHead,
  'organization-place-head': Sort.PlaceHead,
  'organization-other-acronym': Sort.OtherAcronym,
  'organization-person-title': Sort.Title,
  'organization-person-rank': Sort.Rank,
  'organization-title-modifier': Sort.TitleModifier,
  'organization-not-first': Sort.NotFirst,
  'organization-particle': Sort.Particle,
  'organization-domain': Sort.Domain,
  'organization-opening-possessive': Sort.OpeningPossessive,
  'organization-compound-end': Sort.CompoundEnd,
  'organization-lower-head': Sort.LowerHead,
  'organization-and': Sort.And,
  'organization-of': Sort.Of,
  'organization-the': Sort.The,
  'organization-at': Sort.At,
  'organization-state-body': Sort.StateBody,
  'organization-pairing': Sort.Pairing,
  'organization-with': Sort.With,
  'organization-of-place': Sort.OfPlace,
  'organization-owner': Sort.Owner,
  'organization-lower-form': Sort.LowerForm,
  'organization-series': Sort.Series,
  'organization-shell': Sort.Shell,
  'organization-bound': Sort.Bound,
  'organization-heading-break': Sort.Break,
};

/** Words that are no names, although the general lexicon may not have them. */
const EVERYDAY = Sort.Business | Sort.Head | Sort.OtherHead | Sort.TitleModifier;

/** A word of everyday language by either lexicon. */
export const SMALL = COMMON | Word.Plain;

/** Shapes that a word of a name may have. */
const NAME_SHAPE = new Uint8Array(16);
for (const shape of [Shape.Title, Shape.Upper, Shape.Initial, Shape.Mixed, Shape.Camel]) NAME_SHAPE[shape] = 1;

/** Looks words up: in our lexicons by vocabulary id, in the general table by hash. */
export class Lexical {
  readonly general: WordTable = wordTable();
  readonly #sorts: Int32Array;

  constructor(classes: Classes) {
    this.#sorts = new Int32Array(classes.lexicons.vocabulary.size);
    for (const [name, bit] of Object.entries(LEXICONS)) {
      for (const id of classes.lexicons.get(name).entries.keys()) this.#sorts[id]! |= bit;
    }
  }

  sort({ tokens }: Document, i: number): number {
    return this.#sorts[tokens.word[i]!]!;
  }

  /** What the general lexicon says of a token. */
  bits({ tokens }: Document, i: number): number {
    return this.general.bits(tokens.hash[i]!);
  }

  /** Whether the word is one of everyday language or of business, not a name or a place. */
  isEveryday(document: Document, i: number): boolean {
    const bits = this.bits(document, i);
    return (bits & PLACE) === 0 && ((bits & SMALL) !== 0 || (this.sort(document, i) & EVERYDAY) !== 0);
  }

  /** Whether one of the tokens is more than an everyday word. */
  hasProper(document: Document, first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      if (document.tokens.shape[i] !== Shape.Sign && !this.isEveryday(document, i)) return true;
    }
    return false;
  }

  /** `III`, `12`: what counts funds and clubs. */
  isNumeral({ tokens, text }: Document, i: number): boolean {
    return tokens.shape[i] === Shape.Number || /^[IVX]+$/.test(text.slice(tokens.start[i], tokens.end[i]));
  }

  /** Whether a head noun stands before a place that ends a name. */
  isCampus(document: Document, i: number): boolean {
    return (this.bits(document, i) & PLACE) !== 0 && (this.sort(document, i - 1) & Sort.Head) !== 0;
  }

  isName({ tokens }: Document, i: number): boolean {
    return NAME_SHAPE[tokens.shape[i]!] === 1;
  }

  /** A given name with what may be a surname, and nothing that names of bodies have. */
  isPersonLike(document: Document, first: number, last: number): boolean {
    if (last - first < 2 || last - first > 3) return false;
    const bits = this.bits(document, first);
    if ((bits & Word.GivenName) === 0 || (bits & (COMMON | PLACE)) !== 0) return false;
    for (let i = first; i < last; i++) {
      if ((this.sort(document, i) & (Sort.Head | Sort.Legal | Sort.Business)) !== 0 || !this.isName(document, i)) return false;
    }
    return true;
  }
}
