import { Shape } from '../core/document.ts';
import type { AgreementType, Instrument, Role } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Clause } from './clause.ts';
import { Part as Word } from './grammar.ts';
import type { Part } from './reading.ts';
import type { Filled } from './roles.ts';
import { LABOR } from './staff.ts';
import { areStates } from './states.ts';
import type { Trigger } from './triggers.ts';

const AFTER = 16;

/** What each type calls the side that acts and the other side. */
const SIDES: Readonly<Partial<Record<AgreementType, readonly [Role, Role]>>> = {
  acquisition: ['acquirer', 'target'],
  'equity-investment': ['issuer', 'investor'],
  'debt-financing': ['borrower', 'lender'],
  supply: ['supplier', 'customer'],
  'services-contract': ['supplier', 'customer'],
  license: ['licensor', 'licensee'],
  distribution: ['supplier', 'distributor'],
  lease: ['lessee', 'lessor'],
  grant: ['grantee', 'grantor'],
  sponsorship: ['sponsor', 'party'],
};

/** What supplier and customer of a contract are called by its type. */
const PROVIDED: Readonly<Partial<Record<AgreementType, readonly [Role, Role]>>> = {
  lease: ['lessor', 'lessee'],
  license: ['licensor', 'licensee'],
  distribution: ['distributor', 'supplier'],
  'debt-financing': ['borrower', 'lender'],
  'research-collaboration': ['party', 'party'],
  partnership: ['party', 'party'],
};

/** The type of an agreement whose trigger names only a form: by the words before the noun, the parties, the words behind it. */
export function typeOf(clause: Clause, trigger: Trigger, parties: readonly Filled[]): { type: AgreementType; sure: boolean } {
  const before = isPurchase(clause, trigger) ? 'acquisition' : topicBefore(clause, trigger);
  const states = areStates(clause, trigger, parties);
  if (states && (!before || before === 'partnership' || before === 'intergovernmental' || before === 'research-collaboration')) {
    return { type: 'intergovernmental', sure: true };
  }
  if (before && before !== 'intergovernmental' && before !== 'partnership') return { type: before, sure: true };
  if (parties.some(({ participant }) => LABOR.test(participant.name))) {
    return { type: 'labor', sure: true };
  }
  if (before === 'partnership') return { type: before, sure: false };
  const after = topicAfter(clause, trigger);
  if (after) return { type: after, sure: before === null };
  if (parties.length > 1 && parties.some(({ participant: { kind, name } }) => kind === 'group' && CREDITORS.test(name)))
    return { type: 'debt-financing', sure: false };
  if (before) return { type: before === 'intergovernmental' ? 'partnership' : before, sure: true };
  if (clause.is(trigger.last - 1, 'transaction')) return { type: 'acquisition', sure: false };
  return { type: instrumentOf(clause, trigger)?.instrument === 'contract' ? 'services-contract' : 'partnership', sure: false };
}

/** Those whom a debtor agrees with. */
const CREDITORS = /\b(?:(?<!central )banks|creditors|lenders|bondholders|noteholders)$/;

/** Roles by type for the two sides of a form noun, where the frame knows them only as parties. */
export function sided(type: AgreementType, parties: readonly Filled[], own: boolean): Filled[] {
  // a rule about one type names its roles itself
  if (own) return [...parties];
  const provided = PROVIDED[type];
  if (
    provided &&
    type !== 'services-contract' &&
    type !== 'supply' &&
    parties.some(({ role }) => role === 'supplier' || role === 'customer')
  ) {
    return parties.map((one) => ({
      ...one,
      role: one.role === 'supplier' ? provided[0] : one.role === 'customer' ? provided[1] : one.role,
    }));
  }
  const sides = SIDES[type];
  if (!sides || parties.some(({ role }) => role !== 'party')) return [...parties];
  // `A and B reached an agreement`: who of them acts, other words tell
  if (parties.length > 1 && parties.every(({ how }) => how === parties[0]!.how)) {
    const ordered = type === 'acquisition' && parties.length === 2 && parties[0]!.how === 'complement';
    return parties.map((one, k) => ({ ...one, role: ordered ? (k === 0 ? 'target' : 'acquirer') : 'party' }));
  }
  return parties.map((one) => {
    const role = one.how === 'complement' ? sides[1] : sides[0];
    // nobody is bought in person
    return { ...one, role: role === 'target' && one.participant.kind === 'person' ? 'seller' : role };
  });
}

/** Agreements whose sides all do the same. */
const EVEN: readonly AgreementType[] = [
  'partnership',
  'research-collaboration',
  'consortium',
  'merger',
  'joint-venture',
  'settlement',
  'labor',
  'intergovernmental',
];

/** Where all but one party have a role, and one side is empty, that party is that side. */
export function completed(type: AgreementType, parts: readonly Part[]): readonly Part[] {
  if (EVEN.includes(type)) return parts.map((part) => ({ ...part, role: 'party' }));
  const sides = SIDES[type];
  const open = parts.filter(({ role }) => role === 'party');
  if (!sides || open.length !== 1 || sides.includes('party')) return parts;
  const [first, second] = sides.map((side) => parts.some(({ role }) => role === side));
  if (first === second) return parts;
  const role = first ? sides[1] : sides[0];
  return parts.map((part) => (part === open[0] ? { ...part, role } : part));
}

/** Whether a purchase agreement is about no goods: `a definitive purchase agreement for two divisions`. */
function isPurchase(clause: Clause, { first, last }: Trigger): boolean {
  const word = clause.back(last - 1);
  if (clause.lower(word) !== 'purchase' || !clause.is(last - 1, 'agreement')) return false;
  const kind = clause.lower(clause.back(word));
  if (kind === 'power' || kind === 'securities' || kind === 'energy' || kind === 'note' || kind === 'equity') return false;
  for (let i = Math.max(clause.first, first - AFTER); i < Math.min(clause.last, last + AFTER); i++)
    if (clause.grammar.says('agreement-goods', clause.document, i)) return false;
  return true;
}

function topicBefore(clause: Clause, trigger: Trigger): AgreementType | null {
  const { document, grammar } = clause;
  let found: { value: string; last: number } | null = null;
  for (let i = Math.max(clause.first, trigger.first - 4); i < trigger.last; i++) {
    if (i < trigger.first && clause.is(i, ',')) found = null;
    const entry = grammar.entry('agreement-topic-before', document, i);
    if (!entry || entry.last > trigger.last) continue;
    // `the purchase price` is that of any agreement
    if (clause.is(entry.last, 'price')) continue;
    // the word nearest to the noun decides, the longer entry where they end together
    if (!found || entry.last > found.last || found.value === 'partnership') found = { value: entry.value, last: entry.last };
    i = entry.last - 1;
  }
  return (found?.value as AgreementType | undefined) ?? null;
}

function topicAfter(clause: Clause, trigger: Trigger): AgreementType | null {
  const { document, grammar } = clause;
  let plain = true;
  for (let i = trigger.last; i < Math.min(clause.last, trigger.last + AFTER); i++) {
    if (clause.is(i, ';') || (clause.is(i, 'which') && !clause.is(i - 1, 'under')) || clause.is(i, 'who')) break;
    const chain = clause.chainAt(i);
    if (chain) {
      i = chain.last - 1;
      continue;
    }
    if (clause.is(i, 'that')) plain = false;
    if (plain && clause.is(i, 'for') && forGoods(clause, i + 1)) return 'supply';
    const entry = grammar.entry('agreement-topic-after', document, i);
    if (!entry || entry.last > clause.last) continue;
    if (entry.value !== 'acquisition') return entry.value as AgreementType;
    return ofGoods(clause, entry.last) ? 'supply' : ofShares(clause, i, entry.last) ? 'equity-investment' : 'acquisition';
  }
  return null;
}

/** Tokens behind a verb of buying or selling in which goods are named. */
const OBJECT = 9;

/** Whether goods are bought or sold: `a contract to sell 150 telephone systems`. */
function ofGoods(clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.chainAt(i) || clause.is(i, 'to') || clause.has(i, Word.Stake | Word.Break)) return false;
    if (clause.grammar.says('agreement-goods', clause.document, i)) return true;
  }
  return false;
}

/** `a contract for 150 telephone systems`; not for work on them. */
function forGoods(clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.chainAt(i) || clause.has(i, Word.Preposition | Word.Break | Word.Auxiliary) || WORK.test(clause.lower(i)))
      return false;
    if (clause.grammar.says('agreement-goods', clause.document, i)) return !WORK.test(clause.lower(clause.forth(i + 1)));
  }
  return false;
}

/** Nouns of work that is done on goods. */
const WORK =
  /^(?:maintenance|maintaining|repairs?|overhaul|services?|servic(?:e|ing)|construction|constructing|refurbishment|upgrades?|development|developing|design|support|leas(?:e|es|ing)|management|operation|operations|training|integration|installation|work|storage)$/;

/** Whether a number of new shares is sold: `agreed with Acme on the sale of 40,000 new shares`. */
function ofShares(clause: Clause, noun: number, from: number): boolean {
  if (clause.lower(noun) !== 'sale' && clause.lower(noun) !== 'purchase') return false;
  let counted = false;
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.document.tokens.shape[i] === Shape.Number) counted = true;
    if (counted && (clause.is(i, 'shares') || clause.lower(i) === 'units')) return clause.chainAt(clause.forth(i + 2)) === null;
    if (clause.chainAt(i) || clause.is(i, 'to')) return false;
  }
  return false;
}

/** The form noun that a trigger depends on or works through: `an agreement to acquire`, `a partnership under a framework agreement`. */
export function governingForm(clause: Clause, trigger: Trigger): { instrument: Instrument; span: Span } | null {
  for (let i = clause.back(trigger.first), steps = 0; i >= clause.first && steps < 9; i = clause.back(i), steps++) {
    // `the agreement under which it provides services`
    if (clause.is(i, 'which') && clause.is(i - 1, 'under')) return formAt(clause, clause.back(i - 1));
    if (clause.is(i, ',') || clause.is(i, ';') || clause.is(i, 'and') || clause.is(i, 'which') || clause.is(i, 'that')) break;
    const form = formAt(clause, i);
    if (form) return form;
  }
  for (let i = trigger.last; i < Math.min(clause.last, trigger.last + 16); i++) {
    if (clause.is(i, ';') || clause.is(i, 'which') || clause.is(i, 'that')) break;
    if (!clause.is(i, 'through') && !clause.is(i, 'under') && !clause.is(i, 'via')) continue;
    for (let k = i + 1; k < Math.min(clause.last, i + 7); k++) {
      const form = formAt(clause, k);
      if (form) return form;
    }
  }
  return null;
}

/** The offer in front of a verb of buying: `its proposal to buy`, `offered to acquire`. */
export function offerOver(clause: Clause, { first, verbal }: Trigger): { instrument: Instrument; span: Span } | null {
  const to = clause.back(first);
  const noun = clause.back(to);
  if (!verbal || !clause.is(to, 'to') || !/^(?:offer|offers|offered|bid|bids|proposal|proposals)$/.test(clause.lower(noun)))
    return null;
  const { start, end } = clause.document.tokens;
  return { instrument: 'offer', span: { start: start[noun]!, end: end[noun]! } };
}

function formAt({ document, grammar }: Clause, i: number): { instrument: Instrument; span: Span } | null {
  const entry = grammar.entry('agreement-form', document, i);
  if (!entry || entry.value === 'unspecified') return null;
  const { start, end } = document.tokens;
  return { instrument: entry.value as Instrument, span: { start: start[i]!, end: end[entry.last - 1]! } };
}

/** The form that the trigger names, and where. */
export function instrumentOf(clause: Clause, trigger: Trigger): { instrument: Instrument; span: Span } | null {
  const { document, grammar } = clause;
  const { start, end } = document.tokens;
  let found: { instrument: Instrument; span: Span } | null = null;
  for (let i = trigger.first; i < trigger.last; i++) {
    const entry = grammar.entry('agreement-form', document, i);
    if (!entry || entry.last > trigger.last) continue;
    found = { instrument: entry.value as Instrument, span: { start: start[i]!, end: end[entry.last - 1]! } };
    i = entry.last - 1;
  }
  return found;
}
