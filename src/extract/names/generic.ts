import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { PLACE, Word } from '../../match/word-table.ts';
import type { Form } from './candidates.ts';
import { type Lexical, Sort } from './lexical.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
const ARTICLES = hashes('a an');
const GOVERNMENT = hashOf('government');
const STATES = hashes('federal central national state local us u.s. american');
const US = hashOf('u.s.');
const OF_STATES = hashes('airways marines customs courts forces');
/** Last words that name a trade where nothing before them is a name. */
const TRADES = hashes(
  'services solutions consulting technologies communications management marketing security insurance development training engineering analytics healthcare therapy finance consultants advisors pool desk',
);
/** Nouns of agreement, and words in front of them that leave them such: `Announce Strategic Alliance`. */
const PACTS = hashes('alliance partnership collaboration');
const OF_PACTS = hashes(
  'announce form forge sign launch strategic marketing new clinical research commercial technology exclusive landmark historic term long multi year groundbreaking major key',
);
/** So many words may stand between an article and a legal form: `a closely held Delaware C corporation`. */
const FAR = 3;

/** What a form of everyday words and places is instead of a name; null where it may be one. */
export function genericOf(lexical: Lexical, document: Document, form: Form): string | null {
  const { hash } = document.tokens;
  const { first, last } = form;
  if (hash[last - 1] === GOVERNMENT)
    return isOf(document, form, (i) => isState(lexical, document, i)) ? 'state-government' : null;
  const common = (i: number): boolean =>
    lexical.isEveryday(document, i) || document.tokens.shape[i] === Shape.Initial || (lexical.bits(document, i) & PLACE) !== 0;
  if ((lexical.sort(document, last - 1) & Sort.Legal) !== 0)
    return isIndefinite(lexical, document, first) && isOf(document, form, common) ? 'legal-kind' : null;
  if (isOfStates(lexical, document, form)) return 'common-service';
  if (PACTS.has(hash[last - 1]!) && last - first > 1 && isOf(document, form, (i) => OF_PACTS.has(hash[i]!)))
    return 'common-service';
  if (TRADES.has(hash[last - 1]!) && isOf(document, form, (i) => isTrade(lexical, document, i))) return 'common-service';
  return null;
}

/** `U.S. Banks`: a capital that the full stop before it brought about. */
function isOfStates(lexical: Lexical, document: Document, { first, last }: Form): boolean {
  const { tokens, text } = document;
  if (last - first !== 2 || tokens.hash[first] !== US || text[tokens.end[first]! - 1] !== '.') return false;
  const next = lexical.general.bits(tokens.hash[last] ?? 0);
  // `U.S. Trade deficit`
  if (tokens.shape[last] === Shape.Lower && (next & Word.Noun) !== 0 && (next & (Word.Past | Word.Present)) === 0)
    return (lexical.sort(document, last - 1) & (Sort.Head | Sort.StateBody | Sort.Bare)) === 0;
  const plural = (lexical.general.bits(tokens.hash[last - 1]!) & Word.Plural) !== 0 || text[tokens.end[last - 1]! - 1] === 's';
  return plural && !OF_STATES.has(tokens.hash[last - 1]!);
}

/** Whether all words of the form but the last are such. */
function isOf({ tokens: { shape } }: Document, { first, last }: Form, is: (i: number) => boolean): boolean {
  for (let i = first; i < last - 1; i++) if (shape[i] !== Shape.Sign && !is(i)) return false;
  return true;
}

/** Whether a word goes into the name of a trade; `Association of … Management` is a body. */
function isTrade(lexical: Lexical, document: Document, i: number): boolean {
  return lexical.isEveryday(document, i) && (lexical.sort(document, i) & Sort.Of) === 0;
}

function isState(lexical: Lexical, document: Document, i: number): boolean {
  return STATES.has(document.tokens.hash[i]!) || (lexical.bits(document, i) & (Word.Demonym | Word.Country)) !== 0;
}

/** Whether `a` or `an` stands before the token, with lower case words at most between them. */
function isIndefinite(lexical: Lexical, document: Document, first: number): boolean {
  const { shape, hash } = document.tokens;
  for (let i = first - 1; i >= Math.max(0, first - 1 - FAR); i--) {
    if (ARTICLES.has(hash[i]!)) return true;
    if (shape[i] !== Shape.Lower || (lexical.bits(document, i) & Word.Function) !== 0) return false;
  }
  return false;
}
