import { Shape } from '../core/document.ts';
import { PLACE as PLACE_BITS, Word, wordTable } from '../match/word-table.ts';
import { Part } from './grammar.ts';
import { openingParticiple } from './openings.ts';
import type { Participant } from './party.ts';
import { isUnitOf, ownerOfUnit } from './units.ts';
import { isCapital } from './unlisted.ts';
import type { Words } from './words.ts';

/** Parties side by side: `A`, `A and B`, `A, along with four banks, including B and C`. */
export interface Chain {
  readonly members: readonly Participant[];
  readonly first: number;
  readonly last: number;
}

/** Whether names that nothing else tells may well be parties: each ends as those of firms do, or they stand side by side. */
export const isLikely = ({ members }: Chain): boolean => members.length > 1 || members.every(({ likely }) => likely);

/** The longest stretch between two parties that belong together, brackets left out; and where an apposition stands between. */
const GAP = 18;
const APPOSED = 36;

/** Brings parties together that stand side by side; leaves out those that only say what another one is. */
export function chainsOf(words: Words, participants: readonly Participant[]): Chain[] {
  const chains: { members: Participant[]; first: number; last: number }[] = [];
  for (const one of participants) {
    if (isEmbedded(words, one)) continue;
    // `Brazil and its banks`: an owner in between parts nothing
    const open = one.owner ? chains.at(-1) : chains.findLast(({ members }) => !members[0]!.owner);
    if (open && open.members[0]!.owner === one.owner && (one.first < open.last || isJoined(words, open, one))) {
      // `four banks, including A and B`: who is named stands for the group
      if (open.members.at(-1)!.kind === 'group' && names(words, open.last, one.first)) open.members.pop();
      else if (isUnitOf(words, open.last, one.first)) open.members.pop();
      open.members.push(one);
      open.last = Math.max(open.last, one.last);
    } else chains.push({ members: [one], first: one.first, last: one.last });
  }
  return chains;
}

/** Nouns of a relation that is told of its own: `B, a licensee of A`. */
const TIES = ['venture', 'partnership', 'licensee', 'licensor', 'franchisee', 'distributor', 'investor', 'sponsor', 'portfolio'];

/** Whether the participant is told only to say what another one is: `, a unit of X,`. */
function isEmbedded(words: Words, { first }: Participant): boolean {
  let steps = 0;
  let preposition = false;
  for (let i = words.back(first); i >= words.first && steps < 12; i = words.back(i), steps++) {
    if (words.is(i, 'between') || TIES.some((word) => words.is(i, word))) return false;
    if (words.has(i, Part.Preposition)) preposition = true;
    else if (words.is(i, ',')) {
      // `A, a leading B company`
      if (!preposition)
        return (words.is(i + 1, 'a') || words.is(i + 1, 'an')) && isCapital(words.document.tokens.shape[words.back(i)]!);
      const next = words.document.text.slice(words.document.tokens.start[i + 1], words.document.tokens.end[i + 1]).toLowerCase();
      return next === 'a' || next === 'an' || next === 'the' || next === 'one' || next === 'part';
    } else if (words.has(i, Part.Break | Part.Auxiliary | Part.Verb) || words.grammar.isPastForm(words.document, i)) return false;
  }
  return false;
}

/** Whether the tokens between two parties tie them together. */
function isJoined(words: Words, { members, first: head, last: from }: Chain, one: Participant): boolean {
  const { first: to, last } = one;
  // `U.S.-Japan`
  if (to - from === 1 && one.kind === 'state' && members.at(-1)!.kind === 'state' && words.is(from, '-')) return true;
  if (to - from > GAP && !isApposed(words, from, to)) return false;
  if (isOpening(words, head, from, to, last)) return false;
  if (isUnitOf(words, from, to)) return true;
  // `two firms: A and B`, `investors including A`
  const opened = words.forth(from);
  let tie = members.at(-1)!.kind === 'group' && (words.is(opened, ':') || words.is(opened, 'including'));
  let plain = true;
  let along = false;
  const edge = describedFrom(words, from, to);
  for (let i = words.forth(behindSeat(words, from, last)); i < edge; i = words.forth(i + 1)) {
    if (words.is(i, 'and') || words.is(i, '&') || words.is(i, ',') || words.is(i, '/') || words.is(i, 'plus')) tie = true;
    if (words.is(i, 'along') || words.is(i, 'together') || (words.is(i, 'well') && words.is(i - 1, 'as'))) along = tie = true;
    if (!words.has(i, Part.Joiner)) plain = false;
    if (words.has(i, Part.Auxiliary)) return false;
  }
  if (!tie) return false;
  // `no deal with A, B said`, `a deal with A, the B said`
  const name = words.is(words.back(to), 'the') ? words.back(to) : to;
  if (words.is(words.forth(from), ',') && words.forth(from) === words.back(name) && opensAnew(words, head, from, last))
    return false;
  if (plain || along) return true;
  // `A, a maker of engines, and B`
  const opening = words.forth(from);
  const closing = words.back(to);
  if (!words.is(opening, ',') || !words.is(closing, 'and') || !isArticle(words, opening + 1)) return false;
  // `A, a maker of engines and B, a maker of wheels`
  const behind = words.forth(last);
  return words.is(words.back(closing), ',') || (words.is(behind, ',') && isArticle(words, behind + 1));
}

/** Whether a long stretch between two parties only says what the first one is: `A (NYSE: A), a leader in tools, pumps and valves, and B`. */
function isApposed(words: Words, from: number, to: number): boolean {
  const opening = words.forth(from);
  const closing = words.back(to);
  if (!words.is(opening, ',') || !isArticle(words, opening + 1) || !words.is(closing, 'and')) return false;
  let steps = 0;
  for (let i = words.forth(opening + 1); i < closing; i = words.forth(i + 1)) {
    if (++steps > APPOSED || words.says(i) || words.is(i, ';')) return false;
    // `A, a maker of pumps, bought C, and B …`
    if (words.is(i, ',') && (words.has(i + 1, Part.Auxiliary | Part.Verb) || words.grammar.isPastForm(words.document, i + 1)))
      return false;
  }
  return true;
}

/** Whether a name behind a comma opens a clause of its own: `…, B said`, `…, B director Jane Miller told`, `between A and C, B has`. */
function opensAnew(words: Words, head: number, from: number, last: number): boolean {
  if (words.says(last) || (!words.is(words.forth(last), ',') && words.namesPerson(last))) return true;
  if (!words.has(last, Part.Auxiliary | Part.Verb) && !words.grammar.canBeFinite(words.document, last)) return false;
  for (let i = head; i < from; i++) if (words.is(i, 'and')) return true;
  return false;
}

/** Tokens in front of the first name in a phrase that opens a sentence. */
const OPENING = 6;

/** `In addition to A, B agreed`, `If approved by A, B will buy`, `Backed by A, B agreed`: the comma behind a phrase that opens the sentence. */
function isOpening(words: Words, head: number, from: number, to: number, last: number): boolean {
  if (words.forth(from) !== words.back(to) || !words.is(words.back(to), ',')) return false;
  const led = words.has(words.first, Part.Preposition | Part.Break) || words.is(words.first, 'subject');
  const thanks = words.lower(words.first) === 'thanks' && head - words.first <= 2 * OPENING;
  if (!(led && head - words.first <= OPENING) && !thanks && openingParticiple(words) < 0) return false;
  let i = words.forth(last);
  while (i < words.last && words.grammar.isAdverb(words.document, i)) i = words.forth(i + 1);
  return words.has(i, Part.Auxiliary) || (i < words.last && words.grammar.canBeFinite(words.document, i));
}

/** Where the words end that say where the name in front of them is: `A of Germany`, `A's and B's boards`; the token itself where none do. */
function behindSeat(words: Words, from: number, last: number): number {
  const { shape } = words.document.tokens;
  if (shape[from] === Shape.Possessive && shape[last] === Shape.Possessive && words.is(from + 1, 'and')) return from + 1;
  if (!words.is(from, 'of') || !isPlaceName(words, from + 1)) return from;
  let at = from + 2;
  while (isCapital(shape[at]!) && at - from < PLACE) at++;
  return at;
}

/** Where the words begin that only say of what place or kind the name at `to` is: `Springfield, OH-based B`, `and the Thai builder B`. */
function describedFrom(words: Words, from: number, to: number): number {
  const { document, grammar } = words;
  const { text, tokens } = document;
  const { shape, word, start } = tokens;
  let at = to;
  while (at - 1 > from && shape[at - 1] === Shape.Lower && grammar.trades[word[at - 1]!] === 2) at--;
  // `and Swiss drug maker B`
  for (let steps = 0; at < to && at - 1 > from && steps < KIND; steps++, at--) {
    const people = shape[at - 1] !== Shape.Lower && (wordTable().bits(tokens.hash[at - 1]!) & Word.Demonym) !== 0;
    if (!people && (!grammar.isBare(document, at - 1) || grammar.isPastForm(document, at - 1))) break;
  }
  const owner = ownerOfUnit(words, from, to);
  if (owner > from) return owner;
  // `Ohio's B`
  if (at - 2 > from && shape[at - 1] === Shape.Possessive && isPlaceName(words, at - 2)) return at - 2;
  if (!words.is(at - 1, 'based') || text[start[at - 2]!] !== '-') return behindAnd(words, from, at, at < to);
  at -= 2;
  for (let steps = 0; at - 1 > from && steps < PLACE; steps++, at--) {
    const place = isCapital(shape[at - 1]!) || (text[start[at - 1]!] === ',' && isCapital(shape[at - 2]!));
    if (!place) break;
  }
  return at;
}

/** Where the adjectives of a noun or of a nation begin that stand between an `and` and a name; the name itself where they are more than that. */
function behindAnd(words: Words, from: number, name: number, noun: boolean): number {
  const { document, grammar } = words;
  const { shape, hash } = document.tokens;
  let described = noun;
  for (let at = name - 1; at >= from && name - at <= ADJECTIVES; at--) {
    if (words.is(at, 'and') || words.is(at, '&')) return described ? at + 1 : name;
    const nation = isCapital(shape[at]!) && (wordTable().bits(hash[at]!) & (Word.Demonym | PLACE_BITS)) !== 0;
    described ||= nation;
    const bare = described && (grammar.isBare(document, at) || words.is(at, '-')) && !grammar.isVerbOnly(document, at);
    if (!nation && !bare && !words.is(at, 'the')) return name;
  }
  return name;
}

/** Words between an `and` and a name that say what it is. */
const ADJECTIVES = 7;

function isPlaceName({ document: { tokens } }: Words, i: number): boolean {
  return (wordTable().bits(tokens.hash[i]!) & PLACE_BITS) !== 0;
}

/** Words in front of the noun that says what somebody is. */
const KIND = 3;

/** Tokens that the name of a place in front of `based` has at most. */
const PLACE = 5;

/** Whether `including` or a colon stands between. */
function names(words: Words, from: number, to: number): boolean {
  if (words.is(words.forth(from), ':')) return true;
  for (let i = from; i < to; i++) if (words.is(i, 'including')) return true;
  return false;
}

function isArticle(words: Words, i: number): boolean {
  return words.is(i, 'a') || words.is(i, 'an') || words.is(i, 'the') || words.is(i, 'one');
}
