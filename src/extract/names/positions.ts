import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { PLACE, Word } from '../../match/word-table.ts';
import type { Candidate } from './candidates.ts';
import type { Lexical } from './lexical.ts';

const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const HYPHEN = 45;
const LESS = 60;
const GREATER = 62;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
/** A dateline ends within so many tokens of its source. */
const NEAR = 16;

/** Whether the candidate is the source in a dateline: in brackets or slashes, before its dash. */
export function isDatelineSource(document: Document, { first, last }: Candidate): boolean {
  if (document.tokens.shape[first - 1] !== Shape.Sign) return false;
  const before = sign(document, first - 1);
  const after = sign(document, last);
  const bracketed = (before === OPEN && after === CLOSE) || (before === SLASH && after === SLASH);
  if (!bracketed && !(isDash(before) && isDash(after) && document.tokens.gap[last] === Gap.None)) return false;
  if (!bracketed) return isDash(sign(document, first - 2)) && isDash(sign(document, last + 1));
  const { dateline } = document;
  if (dateline && dateline.start <= document.tokens.start[first]! && document.tokens.end[last - 1]! <= dateline.end) return true;
  if (first > 40) return false;
  for (let i = last + 1; i < Math.min(document.tokens.count, last + NEAR); i++) {
    if (document.tokens.gap[i]! >= Gap.Paragraph) return false;
    if (isDash(sign(document, i)) && document.tokens.gap[i] !== Gap.None) return true;
  }
  return false;
}

const APPEARED = ['appeared', 'first', 'on'].map(hashOf);

/** First tokens of names of sites behind `appeared first on`, whatever their case. */
export function feedSources({ tokens: { hash, shape, count } }: Document): number[] {
  const found: number[] = [];
  const [appeared, first, on] = APPEARED;
  for (let i = 3; i < count; i++) {
    if (hash[i - 3] !== appeared || hash[i - 2] !== first || hash[i - 1] !== on) continue;
    if (shape[i]! <= Shape.Camel) found.push(i);
  }
  return found;
}

/** Whether the candidate is the site that an article appeared on first. */
export function isFeedSource({ tokens }: Document, { first }: Candidate): boolean {
  const [appeared, before, on] = APPEARED;
  return first > 2 && tokens.hash[first - 1] === on && tokens.hash[first - 2] === before && tokens.hash[first - 3] === appeared;
}

/** Whether the candidate is the series or site that a headline opens with: `MarketBreaks – …`. */
export function isHeadlineSource(document: Document, { first, last }: Candidate): boolean {
  const { shape, gap } = document.tokens;
  return (
    first === 0 &&
    last === 1 &&
    shape[0] === Shape.Mixed &&
    isDash(sign(document, 1)) &&
    gap[1] === Gap.Space &&
    gap[2] === Gap.Space
  );
}

/** Whether the candidate is the heading `About Acme` of a paragraph. */
export function isAboutHeading({ tokens, text }: Document, { first, last }: Candidate): boolean {
  if (first === 0 || tokens.gap[first - 1]! < Gap.Line) return false;
  if (text.slice(tokens.start[first - 1], tokens.end[first - 1]).toLowerCase() !== 'about') return false;
  if (last >= tokens.count || tokens.gap[last]! >= Gap.Line || tokens.shape[last] === Shape.Sign) return true;
  return tokens.hash[last] === tokens.hash[first];
}

const ON = hashOf('on');

/** Whether the candidate follows on `on`, as networks do that are channels. */
export function isChannel({ tokens }: Document, { first, last }: Candidate): boolean {
  return first > 0 && last - first === 1 && tokens.hash[first - 1] === ON;
}

/** Whether the candidate is all that stands between angle brackets, as companies without a symbol do on old wires. */
export function isAngled(document: Document, { first, last }: Candidate): boolean {
  return sign(document, first - 1) === LESS && sign(document, last) === GREATER;
}

const HEADLINE_ACTS: ReadonlySet<number> = new Set(
  (
    'announces launches releases unveils introduces expands acquires secures reports debuts opens offers partners completes appoints enhances delivers ' +
    'transforms revolutionizes revolutionises strengthens publishes presents teams closes issues'
  )
    .split(' ')
    .map(hashOf),
);

/** Whether the candidate opens the headline, and what companies do follows: `Acme Launches …`. */
export function isHeadlineSubject({ tokens }: Document, { first, last }: Candidate): boolean {
  return first === 0 && last < tokens.count && tokens.gap[last] === Gap.Space && HEADLINE_ACTS.has(tokens.hash[last]!);
}

const SYMBOLS: ReadonlySet<number> = new Set(['symbol', 'symbols', 'ticker'].map(hashOf));
const QUOTES = [34, 0x201c, 0x2018, 39];

/** Whether the candidate is named as a symbol, not as a company: `under the symbol “ACME”`. */
export function isSymbolNamed(document: Document, { first, last }: Candidate): boolean {
  const { hash } = document.tokens;
  if (last - first !== 1 || first < 2) return false;
  return SYMBOLS.has(hash[first - 1]!) || (QUOTES.includes(sign(document, first - 1)) && SYMBOLS.has(hash[first - 2]!));
}

/** Whether something is said to belong to the candidate. */
export function isOwner({ tokens }: Document, { last }: Candidate): boolean {
  return tokens.shape[last] === Shape.Possessive;
}

/** Whether a nation, or a country with `'s`, stands before the candidate. */
export function isOfNation(document: Document, { first }: Candidate, lexical: Lexical): boolean {
  if (first === 0) return false;
  const { tokens } = document;
  if (tokens.gap[first]! >= Gap.Paragraph) return false;
  if (tokens.shape[first - 1] === Shape.Possessive) return first > 1 && (lexical.bits(document, first - 2) & PLACE) !== 0;
  return (lexical.bits(document, first - 1) & Word.Demonym) !== 0;
}

function sign({ tokens, text }: Document, i: number): number {
  return tokens.shape[i] === Shape.Sign ? text.charCodeAt(tokens.start[i]!) : 0;
}

function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === EN_DASH || unit === EM_DASH;
}
