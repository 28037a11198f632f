import { type Document, Gap, Shape } from '../core/document.ts';
import { entryOf } from '../match/lexicon.ts';
import { COMMON, PLACE, Word, wordTable } from '../match/word-table.ts';
import type { Grammar } from './grammar.ts';
import { type Participant, type PartyReader, unlistedParty } from './party.ts';
import { isCapital, unlistedAt } from './unlisted.ts';

/** A common word with a capital that a preposition and a list of names make one: `with Wise, Acme Corp and Globex`. */
export const listedParty: PartyReader = (grammar, document, i, limit, sentence) => {
  const { tokens } = document;
  if (i === sentence || tokens.shape[i] !== Shape.Title || tokens.gap[i] !== Gap.Space) return null;
  if (!opensList(grammar, document, i - 1) || !grammar.is(document, i + 1, ',')) return null;
  if (entryOf(grammar.lexicon('organization-ignored'), tokens, i, i + 1)) return null;
  const bits = wordTable().bits(tokens.hash[i]!);
  if ((bits & COMMON) === 0 || (bits & (PLACE | Word.Calendar | Word.Demonym | Word.Function | Word.GivenName)) !== 0)
    return null;
  // a known name begins where the limit is
  if (limit === i + 2 && isCapital(tokens.shape[limit]!)) return alone(document, i);
  const next = i + 3 < limit ? unlistedAt(document, i + 2, limit, sentence, grammar.trades) : null;
  if (!next || next.person || next.last >= limit) return null;
  return grammar.is(document, next.last, ',') || grammar.is(document, next.last, 'and') ? alone(document, i) : null;
};

function alone(document: Document, first: number): Participant {
  return unlistedParty(document, { first, last: first + 1, person: false, likely: false });
}

const LISTING = ['with', 'between', 'among', 'including'];

/** Tokens back to the word that opens a list. */
const LIST = 60;
/** Words that a list of names goes on with. */
const JOINTS = [',', 'and', '&', '-', 'of', 'the', '.'];
/** Words behind which examples stand, whatever they are called. */
const EXAMPLES = ['including', 'include', 'includes', 'like'];
/** Tokens that one name of a list has at most. */
const ITEM = 5;

/** A name that nothing but its list tells: `brands including Globex, Harlow, and Marks & Miller`. */
export const memberParty: PartyReader = (grammar, document, i, limit, sentence) => {
  const { tokens } = document;
  if (!grammar.is(document, i - 1, ',') && !grammar.is(document, i - 1, 'and')) return null;
  let last = i;
  while (last < limit && last - i < ITEM && (isCapital(tokens.shape[last]!) || (grammar.is(document, last, '&') && last > i)))
    last++;
  if (last === i || last === limit || !isItem(grammar, document, last)) return null;
  const bits = wordTable().bits(tokens.hash[i]!);
  if ((bits & (Word.Calendar | Word.Demonym | Word.Function | Word.Honorific | Word.Numeral)) !== 0) return null;
  if (entryOf(grammar.lexicon('organization-ignored'), tokens, i, last)) return null;
  const lead = leadOfList(grammar, document, i - 1, sentence);
  if (lead < 0) return null;
  const place = (wordTable().entry(tokens, i, last) & PLACE) !== 0;
  return isExample(grammar, document, lead) || (!place && last - i > 1)
    ? unlistedParty(document, { first: i, last, person: false, likely: false })
    : null;
};

/** Whether an item of a list ends in front of token `i`. */
function isItem(grammar: Grammar, document: Document, i: number): boolean {
  return grammar.is(document, i, ',') || grammar.is(document, i, 'and') || grammar.is(document, i, '.');
}

/** The word that opens the list whose names go on behind token `i`; -1 where they are no list. */
function leadOfList(grammar: Grammar, document: Document, i: number, sentence: number): number {
  const { shape } = document.tokens;
  for (let k = i; k >= Math.max(sentence, i - LIST); k--) {
    if (isCapital(shape[k]!) || shape[k] === Shape.Possessive || JOINTS.some((word) => grammar.is(document, k, word))) continue;
    return opensList(grammar, document, k) ? k : -1;
  }
  return -1;
}

/** Whether a list of names may stand behind token `i`. */
function opensList(grammar: Grammar, document: Document, i: number): boolean {
  return LISTING.some((word) => grammar.is(document, i, word)) || isExample(grammar, document, i);
}

/** Whether examples stand behind token `i`. */
function isExample(grammar: Grammar, document: Document, i: number): boolean {
  return EXAMPLES.some((word) => grammar.is(document, i, word)) || isSuchAs(document, i);
}

/** Whether token `i` ends `such as`. */
function isSuchAs({ text, tokens: { start, end } }: Document, i: number): boolean {
  return i > 0 && text.slice(start[i - 1], end[i]).toLowerCase() === 'such as';
}
