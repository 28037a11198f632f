import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { Word, wordTable } from '../match/word-table.ts';
import { type Grammar, Part } from './grammar.ts';
import { type Participant, PLAIN } from './party.ts';
import type { Filled } from './roles.ts';
import type { Told } from './status.ts';
import { isCapital } from './unlisted.ts';

/** Tokens up to the noun for what the bodies are. */
const PHRASE = 8;
const SEVERAL: ReadonlySet<string> = new Set('several multiple leading major top two three four five'.split(' '));
const CALLED = /^(?:called|named|like|such|including)$/;

/** Bodies behind `with` that the text leaves unnamed: `with several data providers`; null where none stand there, or some with names. */
export function unnamedGroup(grammar: Grammar, document: Document, preposition: number, limit: number): Participant | null {
  const { tokens, text } = document;
  const { shape, start, end, hash } = tokens;
  const word = (i: number): string => text.slice(start[i], end[i]);
  const first = preposition + 1;
  if (!SEVERAL.has(word(first))) return null;
  let last = -1;
  for (let i = first; i < Math.min(limit, first + PHRASE); i++) {
    // `UAE-based`, `Indian telecom providers`
    const compound = shape[i + 1] === Shape.Sign && text[start[i + 1]!] === '-';
    const lower = shape[i] === Shape.Lower || text[start[i]!] === '-';
    if (!lower && !compound && (wordTable().bits(hash[i]!) & Word.Demonym) === 0) break;
    if (grammar.has(document, i, Part.Preposition | Part.Auxiliary | Part.Break)) break;
    if (grammar.says('agreement-firm', document, i) !== null) last = i + 1;
  }
  if (last < 0 || last >= tokens.count) return null;
  // `with leading companies Acme Corp and Globex`
  if (last < limit && (isCapital(shape[last]!) || CALLED.test(word(last)))) return null;
  if (text[start[last]!] === '-' || grammar.is(document, last, 'of')) return null;
  const name = text.slice(start[first], end[last - 1]).replace(/\s+/g, ' ');
  const span = { start: start[first]!, end: end[last - 1]!, first, last };
  return { ...PLAIN, ...span, name, kind: 'group', key: `u${name.toLowerCase()}`, weak: true };
}

/** Whether a party is a group without names and number. */
export const isUnnamedGroup = ({ key }: Participant): boolean => key.startsWith('u');

/** Whether an agreement with such a group is told too vaguely to be one: without a word of its state, or by nobody known. */
export function isVague(parties: readonly Filled[], { span, modality }: Told): boolean {
  if (!parties.some(({ participant }) => isUnnamedGroup(participant))) return false;
  const known = parties.some(({ participant: { guess, kind } }) => !guess && kind === 'organization');
  return !known || span === null || modality !== 'fact';
}
