import { type Document, Gap, Shape } from '../core/document.ts';
import { entryOf } from '../match/lexicon.ts';
import { COMMON, PLACE, Word, wordTable } from '../match/word-table.ts';
import type { Grammar } from './grammar.ts';
import { type Participant, unlistedParty } from './party.ts';
import { isCapital, unlistedAt } from './unlisted.ts';

/** A common word with a capital that a preposition and a list of names make one: `with Wise, Acme Corp and Globex`. */
export function listedParty(
  grammar: Grammar,
  document: Document,
  i: number,
  limit: number,
  sentence: number,
): Participant | null {
  const { tokens } = document;
  if (i === sentence || tokens.shape[i] !== Shape.Title || tokens.gap[i] !== Gap.Space) return null;
  if (!LISTING.some((word) => grammar.is(document, i - 1, word)) || !grammar.is(document, i + 1, ',')) return null;
  if (entryOf(grammar.lexicon('organization-ignored'), tokens, i, i + 1)) return null;
  const bits = wordTable().bits(tokens.hash[i]!);
  if ((bits & COMMON) === 0 || (bits & (PLACE | Word.Calendar | Word.Demonym | Word.Function | Word.GivenName)) !== 0)
    return null;
  // a known name begins where the limit is
  if (limit === i + 2 && isCapital(tokens.shape[limit]!)) return alone(document, i);
  const next = i + 3 < limit ? unlistedAt(document, i + 2, limit, sentence, grammar.trades) : null;
  if (!next || next.person || next.last >= limit) return null;
  return grammar.is(document, next.last, ',') || grammar.is(document, next.last, 'and') ? alone(document, i) : null;
}

function alone(document: Document, first: number): Participant {
  return unlistedParty(document, { first, last: first + 1, person: false, likely: false });
}

const LISTING = ['with', 'between', 'among', 'including'];
