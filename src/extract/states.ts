import type { Document } from '../core/document.ts';
import { Gap, Shape } from '../core/document.ts';
import type { AgreementType } from '../core/result.ts';
import type { Clause } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isAttribute, type Participant } from './party.ts';
import type { Filled } from './roles.ts';
import { isRuler } from './stand-ins.ts';
import type { Trigger } from './triggers.ts';

/** Bodies of states, and groups that stand for them. */
const PUBLIC =
  /\b(?:[Gg]overnments?|countries|nations|ministers|authorities|Ministry|European (?:Union|Commission|Community)|United Nations|African Union|Arab League|Group of (?:Five|Seven|Ten|Twenty)|G-?(?:5|7|8|10|20)|EU|EC|EFTA|UN|IMF|WTO|GATT|World Bank|International Monetary Fund|OPEC|NATO|ASEAN|Mercosur|ECOWAS|BRICS|Comecon)\b/;

/** Whether a party is a state, a body of states, or a group of them. */
export function isPublic({ kind, name }: Participant): boolean {
  return kind === 'state' || PUBLIC.test(name);
}

/** Whether states agree as such; `the contract for a line between London and Paris` is of neither. */
export function areStates(clause: Clause, { last }: Trigger, parties: readonly Filled[]): boolean {
  if (parties.length === 0 || !parties.every(({ participant, role }) => role === 'party' && isPublic(participant))) return false;
  return !clause.is(last - 1, 'contract') || parties.some(({ participant }) => !participant.weak);
}

/** Whether an organization acts for its member states. */
export function isBodyOfStates({ kind, name }: Participant): boolean {
  return kind === 'organization' && PUBLIC.test(name);
}

/** Whether a party is a firm: what a state agrees on with it is no treaty. */
export function isFirm({ kind, entity, name }: Participant): boolean {
  if (kind === 'group') return /\b(?:banks|lenders|creditors|companies|firms|workers|employees|unions)$/.test(name);
  return kind === 'organization' && FIRMS.includes(entity?.kind ?? '') && !PUBLIC.test(name);
}

const FIRMS: readonly string[] = ['company', 'bank', 'fund'];

/** States and those who act for them, told by a plural. */
export const STATES =
  /(?:countries|nations|ministers|governments)$|^(?:OPEC|Group of (?:Five|Seven|Ten|Twenty)|G-?(?:5|7|8|10|20))$/;

/** Bodies whose members agree on what the body decides. */
export const UNIONS =
  /^International (?:Coffee|Cocoa|Sugar|Tin|Natural Rubber|Wheat|Olive Oil)\b|^(?:ASEAN|EC|EU|European (?:Community|Union)|Mercosur|NATO|Arab League|African Union)$/;

/** What states agree on as such; elsewhere their names are places. */
const STATELY: readonly AgreementType[] = ['intergovernmental', 'supply', 'debt-financing', 'grant', 'settlement', 'other'];

/** Whether the name of a state stands for a place: in what firms agree on, where it neither acts nor stands beside a body. */
export function isPlaceOnly(clause: Clause, party: Participant, topic: AgreementType): boolean {
  // `from a plant in Ohio to Tokyo`: a capital stands for its state only among states
  if (party.kind === 'state' && party.weak && topic !== 'intergovernmental' && !clause.acts(party)) return true;
  if (party.kind !== 'state' || STATELY.includes(topic) || isRuler(clause, party) || clause.acts(party)) return false;
  // `Kenya and Acme Corp will set up a venture`
  const beside = clause.chainAt(party.first)?.members ?? [];
  return party.weak || !beside.some(({ kind, guess }) => kind === 'organization' && !guess);
}

/** Whether a country's name only says where something is, or whose it is: `in China`, `China's largest port`, `China-based`. */
export function isPlace(grammar: Grammar, document: Document, first: number, last: number): boolean {
  const before = grammar.is(document, first - 1, 'the') ? first - 2 : first - 1;
  if (['in', 'across', 'within', 'outside'].some((word) => grammar.is(document, before, word))) return true;
  // `Seattle, Washington`
  const behind = grammar.is(document, first - 1, ',') && document.tokens.shape[first - 2] === Shape.Title;
  if (behind && grammar.entry('state-seat', document, first)) return true;
  // `Globex, the U.S. unit of Acme`
  const owned = grammar.is(document, last, 'unit') || grammar.is(document, last, 'subsidiary');
  if (owned && document.tokens.shape[last] === Shape.Lower) return true;
  if (document.tokens.shape[last] === Shape.Possessive)
    return !ownsAgreement(grammar, document, last + 1) && !isRuled(document, last + 1);
  return isAttribute(grammar, document, last) && !(isGlued(grammar, document, first) && namesForm(grammar, document, last));
}

/** Whether a name is the second of two with a hyphen between: `U.S.-Japan`. */
function isGlued(grammar: Grammar, document: Document, first: number): boolean {
  return grammar.is(document, first - 1, '-') && document.tokens.gap[first] === Gap.None;
}

/** Whether two states describe a noun: `the U.S.-Japan pact`. */
export function isPairOfStates({ grammar, document }: Clause, members: readonly Participant[]): boolean {
  return members.length === 2 && members.every(({ kind }) => kind === 'state') && isGlued(grammar, document, members[1]!.first);
}

/** Who acts for a nation that owns them: `Kenya's foreign minister`, `Chad's and Niger's presidents`. */
function isRuled({ text, tokens: { start, end, shape } }: Document, from: number): boolean {
  for (let i = from; i < from + OWN; i++) {
    const word = text.slice(start[i], end[i]);
    if (RULERS.test(word)) return true;
    if (shape[i] !== Shape.Lower && shape[i] !== Shape.Possessive && !/^[A-Z]/.test(word)) return false;
  }
  return false;
}

const RULERS =
  /^(?:ministers?|presidents?|governments?|parliament|cabinet|senate|congress|legislature|monarch|king|sultan|emir|chancellor|premiers?|leaders?|ambassadors?|envoys?)$/;

/** Words between an owner and the noun of an agreement. */
const OWN = 4;

/** Whether the noun of an agreement stands a few words on. */
function namesForm(grammar: Grammar, document: Document, from: number): boolean {
  for (let i = from; i < from + OWN && i < document.tokens.count; i++)
    if (grammar.entry('agreement-form', document, i) || /^(?:talks|treaty|deal|negotiations)$/.test(wordAt(document, i)))
      return true;
  return false;
}

const wordAt = ({ text, tokens }: Document, i: number): string => text.slice(tokens.start[i], tokens.end[i]);

/** Whether an agreement with somebody stands behind a possessive: `Venezuela's recent accord with its banks`. */
function ownsAgreement(grammar: Grammar, document: Document, from: number): boolean {
  for (let i = from; i < from + OWN && document.tokens.shape[i] === Shape.Lower; i++) {
    const form = grammar.entry('agreement-form', document, i);
    if (form) return grammar.is(document, form.last, 'with');
  }
  return false;
}
