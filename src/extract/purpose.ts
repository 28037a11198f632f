import type { AgreementType } from '../core/result.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Filled } from './roles.ts';
import type { Trigger } from './triggers.ts';

/** Grounds that are explored or mined. */
const GROUND = /^(?:propert(?:y|ies)|projects?|claims|concessions?|deposits?|mines?|tenements?)$/;
/** Tokens behind a form noun in which such ground is named. */
const REACH = 36;

/** `an agreement with Globex to earn a 50% interest in the Redwood project`: ground is bought, and its owner sells. */
export function isMineral(clause: Clause, { by, last }: Trigger): boolean {
  if (by.type !== null) return false;
  let interest = false;
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    if (clause.is(i, 'interest')) interest = true;
    if (interest && GROUND.test(clause.lower(i))) return true;
  }
  return false;
}

/** Tokens behind a supplier in which its work is told. */
const NEAR = 8;

/** `selected Globex to supply sensors`: goods are chosen, not work. */
export function isDelivery(clause: Clause, { rule, last }: Trigger, parts: readonly Filled[]): boolean {
  if (rule !== 'agreement/select-supplier') return false;
  const from = Math.max(last, ...parts.map(({ participant }) => participant.last));
  for (let i = from; i < Math.min(clause.last, from + NEAR) && !clause.is(i, ','); i++)
    if (clause.is(i - 1, 'to')) return clause.is(i, 'supply') || clause.is(i, 'deliver');
  return false;
}

/** Tokens behind a verb of raising in which the fund is told. */
const RAISED = 16;

/** Whether what is raised is a fund: `raised $500 million for its third growth fund`, `the Acme Growth Fund II has raised`. */
export function isFund(clause: Clause, { last }: Trigger, parts: readonly Filled[]): boolean {
  if (parts.some(({ role, participant }) => role === 'issuer' && FUND.test(participant.name))) return true;
  for (let i = last; i < Math.min(clause.last, last + RAISED); i++) {
    if (clause.is(i, ';') || clause.is(i, ',')) return false;
    if (clause.is(i, 'fund') && !clause.is(i - 1, 'to')) return true;
  }
  return false;
}

const FUND = /\bFund(?: [IVX\d]+)?$/;

/** Rules of cooperation that leave open what it is for. */
export const TOGETHER: readonly string[] = ['agreement/partnership-noun', 'agreement/partner-with', 'agreement/in-partnership'];

/** What a word in front of `partnership` or `partner` makes of it. */
const KINDS: Readonly<Record<string, AgreementType>> = {
  licensing: 'license',
  distribution: 'distribution',
  reseller: 'distribution',
  supply: 'supply',
  sponsorship: 'sponsorship',
  research: 'research-collaboration',
  financing: 'debt-financing',
  supplier: 'supply',
};

/** The kind of a partnership that the word in front of the noun tells: `a licensing partnership`, `selected Globex as its licensing partner`. */
export function kindOf(clause: Clause, { rule, first, last }: Trigger, parts: readonly Filled[]): AgreementType | undefined {
  if (rule === 'agreement/partnership-noun') {
    const word = clause.back(first);
    return clause.is(clause.back(word), 'and') ? undefined : KINDS[clause.lower(word)];
  }
  if (rule !== 'agreement/select-supplier') return undefined;
  const from = Math.max(last, ...parts.map(({ participant }) => participant.last));
  if (!clause.is(clause.forth(from), 'as')) return undefined;
  for (let i = from; i < Math.min(clause.last, from + SOLD); i++) if (KINDS[clause.lower(i)]) return KINDS[clause.lower(i)];
  return undefined;
}

/** `partnered with Globex as its official media sponsor`. */
export function isSponsor(clause: Clause, { rule, last }: Trigger, parts: readonly Filled[]): boolean {
  if (!TOGETHER.includes(rule)) return false;
  const other = parts.find(({ how }) => how === 'complement')?.participant;
  if (!other || other.last < last) return false;
  let as = false;
  for (let i = other.last; i < Math.min(clause.last, other.last + SOLD); i++) {
    if (as && /^(?:co-)?sponsors?$/.test(clause.lower(i))) return true;
    if (as && clause.has(i, Part.Preposition)) return false;
    as ||= clause.is(i, 'as');
  }
  return false;
}

/** Tokens behind a party in which what is sold is told. */
export const SOLD = 8;
