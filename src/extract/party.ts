import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import type { Entity } from '../core/mention.ts';
import type { PartyKind } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { Word, wordTable } from '../match/word-table.ts';
import { type Grammar, Part } from './grammar.ts';
import type { Unlisted } from './unlisted.ts';

/** A noun phrase that can be a party: named, counted, or standing for one named before. */
export interface Participant extends Span {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly kind: PartyKind;
  readonly entity: Entity | null;
  readonly count: number | null;
  /** equal for mentions of the same party */
  readonly key: string;
  /** a pronoun or `the company` */
  readonly stands: boolean;
  /** the name that a pronoun stands for, where its sentence has it */
  readonly own?: Participant;
  /** an unnamed group without a number: a party only where a role asks for one */
  readonly weak: boolean;
  /** sides without a name: `a customer`, `several banks` */
  readonly unnamed?: 'one' | 'several';
  /** a name that only its role makes a party */
  readonly guess: boolean;
  /** a guess that ends as names of firms and bodies do */
  readonly likely: boolean;
  /** `its`, `our`: who owns what follows, and plays no part itself */
  readonly owner: boolean;
}

/** What every participant says of itself unless it is told otherwise. */
export const PLAIN = {
  entity: null,
  count: null,
  stands: false,
  weak: false,
  guess: false,
  likely: false,
  owner: false,
} as const;

/**
 * Reads the party that token `i` opens where no earlier stage found one; null where it opens none.
 * @param limit the token behind which no part of it may stand
 * @param sentence the first token of its sentence
 */
export type PartyReader = (
  grammar: Grammar,
  document: Document,
  i: number,
  limit: number,
  sentence: number,
) => Participant | null;

/** A capitalized name as a party. */
export function unlistedParty({ text, tokens }: Document, { first, last, person, likely }: Unlisted): Participant {
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  const name = spaced(text.slice(start, end));
  const surname = text.slice(tokens.start[last - 1], end).toLowerCase();
  const key = person ? `p${surname}` : `n${name.toLowerCase()}`;
  const kind = person ? 'person' : 'organization';
  return {
    start,
    end,
    first,
    last,
    name,
    kind,
    entity: null,
    count: null,
    key,
    stands: false,
    weak: false,
    guess: true,
    likely,
    owner: false,
  };
}

/** A name with single spaces between its words. */
function spaced(name: string): string {
  return ODD_SPACE.test(name) ? name.replace(/\s+/g, ' ') : name;
}

const ODD_SPACE = /\s\s|[^\S ]/;

/** A fund by its descriptive name, from behind the article to the noun: `the Acme-Globex (Ohio) growth fund`. */
export function fundParty(grammar: Grammar, document: Document, article: number, limit: number): Participant | null {
  const { shape, start, end } = document.tokens;
  const first = article + 1;
  if (first >= limit || (shape[first] !== Shape.Title && shape[first] !== Shape.Upper && shape[first] !== Shape.Mixed))
    return null;
  for (let i = first; i < Math.min(limit, first + FUND_NAME); i++) {
    if (grammar.is(document, i, 'fund') && shape[i] === Shape.Lower) {
      const name = document.text.slice(start[first], end[i]).replace(/\s+/g, ' ');
      const span = { start: start[first]!, end: end[i]!, first, last: i + 1 };
      return { ...PLAIN, ...span, name, kind: 'organization', key: `n${name.toLowerCase()}`, guess: true };
    }
    const plain =
      shape[i] !== Shape.Sign || grammar.is(document, i, '-') || grammar.is(document, i, '(') || grammar.is(document, i, ')');
    if (!plain || grammar.has(document, i, Part.Preposition | Part.Auxiliary | Part.Break)) return null;
  }
  return null;
}

/** Tokens that the name of a fund has at most. */
const FUND_NAME = 10;

/** A country as a party. */
export function stateParty(grammar: Grammar, document: Document, i: number, last: number, value: string): Participant {
  const { start, end } = document.tokens;
  // `Toronto, Canada` is a place
  const place = grammar.is(document, i - 1, ',') && document.tokens.shape[i - 2] === Shape.Title;
  const seat = grammar.entry('state-seat', document, i);
  return {
    ...PLAIN,
    start: start[i]!,
    end: end[last - 1]!,
    first: i,
    last,
    name: value,
    kind: 'state',
    key: `s${seat?.value ?? value}`,
    weak: place || seat !== null,
  };
}

/** An unnamed group by its plural noun, with the number in front of it (`56 member banks`); null for a noun that needs one and has none. */
export function groupParty(grammar: Grammar, document: Document, head: number, floor: number): Participant | null {
  const { start, end, shape, gap } = document.tokens;
  let first = head;
  let count: number | null = null;
  for (let i = head - 1; i >= Math.max(floor, head - 7); i--) {
    if (shape[i] === Shape.Number) {
      // `Web3 communities`
      if (gap[i] === 0) break;
      count = Number(document.text.slice(start[i], end[i]).replace(/,/g, ''));
      first = i;
      break;
    }
    const number = grammar.says('agreement-number', document, i);
    if (number) {
      const ten = Number(number) < 10 ? tenBefore(grammar, document, i, floor) : null;
      count = (ten?.value ?? 0) + Number(number);
      first = ten?.first ?? i;
      break;
    }
    if (shape[i] === Shape.Sign && grammar.is(document, i, '-') && i - 1 > floor) continue;
    // `nine European airlines`
    if (shape[i] !== Shape.Lower && (wordTable().bits(document.tokens.hash[i]!) & Word.Demonym) !== 0) continue;
    if (shape[i] !== Shape.Lower || grammar.has(document, i, Part.Preposition | Part.Auxiliary | Part.Break | Part.Verb)) break;
    if (grammar.is(document, i, 'the') || grammar.is(document, i, 'a')) break;
    // `raised $12 million, offering investors a stake`
    if (grammar.is(document, i - 1, ',') && document.text.slice(end[i]! - 3, end[i]!) === 'ing') break;
    // `six industrialised nations`
    const counted = shape[i - 1] === Shape.Number || grammar.says('agreement-number', document, i - 1) !== null;
    if (grammar.isPastForm(document, i) && !counted) break;
    first = i;
  }
  const whole = count !== null && Number.isInteger(count) && count > 1 ? count : null;
  if (whole === null && grammar.says('agreement-actor', document, head) === null) return null;
  const name = spaced(document.text.slice(start[first]!, end[head]!));
  return {
    start: start[first]!,
    end: end[head]!,
    first,
    last: head + 1,
    name,
    kind: 'group',
    entity: null,
    count: whole,
    key: `g${name.toLowerCase()}`,
    stands: false,
    weak: whole === null,
    guess: false,
    likely: false,
    owner: false,
  };
}

/** The ten in front of a digit, `fifty-six`, `fifty six`; null where none stands there. */
function tenBefore(grammar: Grammar, document: Document, i: number, floor: number): { value: number; first: number } | null {
  const first = grammar.is(document, i - 1, '-') ? i - 2 : i - 1;
  if (first < floor) return null;
  const value = Number(grammar.says('agreement-number', document, first));
  return value >= 20 && value < 100 && value % 10 === 0 ? { value, first } : null;
}

/** `Nasdaq-listed`, `Acme-backed`. */
export function isCompound(grammar: Grammar, document: Document, i: number): boolean {
  const { tokens, text } = document;
  if (i + 1 >= tokens.count || tokens.gap[i] !== 0 || tokens.gap[i + 1] !== 0 || tokens.shape[i + 1] !== Shape.Lower)
    return false;
  return grammar.is(document, i, '-') || DASHES.includes(text[tokens.start[i]!]!);
}

/** Dashes that some write for a hyphen: `Acme–backed`. */
const DASHES = '\u2010\u2011\u2013';

/** `Acme founder Jane Doe`, `Civil Aviation minister Jane Doe`: who owns or founded a body acts in their own name, and a portfolio is none. */
export function isOwned(grammar: Grammar, document: Document, i: number): boolean {
  const { shape, count } = document.tokens;
  let at = i;
  // `Acme (A12) founder …`
  if (grammar.is(document, at, '(') && grammar.is(document, at + 2, ')')) at += 3;
  if (grammar.is(document, at, 'co') && grammar.is(document, at + 1, '-')) at += 2;
  if (at + 1 >= count) return false;
  // `ROUND LED BY ACME FOUNDER`
  if (shape[at] !== Shape.Lower) return grammar.is(document, at, 'founder') || grammar.is(document, at, 'cofounder');
  return shape[at + 1] === Shape.Title && OWNERS.some((word) => grammar.is(document, at, word));
}

const OWNERS = ['founder', 'owner', 'cofounder', 'minister', 'secretary'];

/** Whether a name that ends before token `i` only describes what follows: `U.S. aerospace group`, `US$`, `China-based`. */
export function isAttribute(grammar: Grammar, document: Document, i: number): boolean {
  const { shape, gap, count } = document.tokens;
  if (i >= count || gap[i]! >= 3) return false;
  if (shape[i] === Shape.Sign && isCompound(grammar, document, i)) return true;
  if (grammar.is(document, i, '-') && gap[i] === 0) return grammar.entry('state', document, i + 1) === null;
  if (shape[i] === Shape.Sign) return gap[i] === 0 && grammar.is(document, i, '$');
  if (shape[i] === Shape.Possessive || shape[i] === Shape.Number) return false;
  const closed = Part.Preposition | Part.Auxiliary | Part.Break | Part.Verb | Part.Joiner | Part.Adverb | Part.Relative;
  if (grammar.entry('agreement-stage', document, i) !== null) return false;
  // `loans to Mexico totaling`
  if (grammar.is(document, i, 'totaling') || grammar.is(document, i, 'totalling') || grammar.is(document, i, 'worth'))
    return false;
  return !grammar.has(document, i, closed) && !grammar.isPastForm(document, i) && !grammar.isAdverb(document, i);
}

/** Whether an indefinite article makes a capitalized phrase a kind: `is a leading Contract Manufacturing Organization (CMO)`. */
export function isKindOf(grammar: Grammar, document: Document, first: number, last: number): boolean {
  let at = first - 1;
  while (at >= 0 && first - at <= ADJECTIVES && grammar.isBare(document, at) && !grammar.isPastForm(document, at)) at--;
  if (!grammar.is(document, at, 'a') && !grammar.is(document, at, 'an')) return false;
  return !isAttribute(grammar, document, last) && document.tokens.shape[last] !== Shape.Possessive;
}

/** Words between an article and a name. */
const ADJECTIVES = 4;
