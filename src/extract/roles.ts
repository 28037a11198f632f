import type { Role } from '../core/result.ts';
import { ROLES } from '../core/terms.ts';
import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import type { Participant } from './party.ts';
import { bodies, byAgent, complementOf, objectOf, ownerOf, ownsObject } from './places.ts';
import { otherSide } from './relatives.ts';
import { LABOR } from './staff.ts';
import { isBodyOfStates, STATES, UNIONS } from './states.ts';
import { BODY, isThing } from './things.ts';
import type { Slot, Trigger } from './triggers.ts';
import { ownedBy } from './units.ts';
import { isApt, isReduced, voiceOf } from './voice.ts';

/** A party in its role, and where in the clause it was found. */
export interface Filled {
  readonly participant: Participant;
  readonly role: Role;
  readonly how: string;
}

/** Names side by side that prove each other: a sentence lists no places and products so. */
const LIST = 3;

/** Whether each role has a party that is known for what it is, a list of them, or one whose name says so beside one that is known. */
export function areKnown(filled: readonly Filled[]): boolean {
  const proven =
    filled.every(({ participant: { guess, likely } }) => !guess || likely) || filled.some(({ participant: { guess } }) => !guess);
  return filled.every(({ role, participant: { guess, likely } }) => {
    if (!guess || (likely && proven)) return true;
    const same = filled.filter((other) => other.role === role);
    return same.length >= LIST || same.some(({ participant }) => !participant.guess);
  });
}

/** How far a frame was filled, for who wants to know: parties found, and required slots with what stood in them and did not fit. */
export interface Filling {
  readonly filled: Filled[];
  readonly missing: { readonly slot: Slot; readonly unfit: readonly Participant[] }[];
}

/** Roles that a frame can ask for; amounts are read by their own rules. */
export const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);

/** Roles that people and bodies fill who are named only by what they are. */
const OPEN: readonly string[] = ['party', 'lender', 'seller', 'investor'];

/** Who only advises is no party. */
const ADVISERS = /\b(?:LLP|Law|Attorneys|Solicitors|Advocates)\b/;

/** Roles in which a property, a place or a coin stands where a company should. */
const THINGS: readonly string[] = ['target', 'issuer'];

/** Who only sells what others issue: `lead underwriters Acme and Globex`. */
const HANDLERS = /^(?:underwriters?|bookrunners?|managers?|arrangers?)$/;

/** What a fund calls itself. */
const FUND = /\bFund\b|\bL\.?P\.?$|\b(?:Ventures|Capital|Partners|Seed|Growth|Opportunities) (?:[IVX]+|\d)\b/;

/** What a company calls itself that owns others. */
const GROUP = /\b(?:Group|Holdings?|Companies|Brands|Family)$/;

/** Who has winners that get money: not a newspaper, not a race. */
const GIVER =
  /\b(?:Challenge|Grants?|Fund|Foundation|Endowment|Charit(?:y|ies|able)|Commission|Institutes|Trust|Program(?:me)?|Department|Ministry|Government|Agency|Council|Network)\b/;

/** Who lends to states and projects. */
const FINANCIER =
  /\b(?:Banks?|Banc[ao]|Banque|Bancorp|[Ll]enders|banks|creditors|Savings|Mortgage|EIB|EBRD|IMF|Monetary Fund|IFC|Finance Corp(?:oration)?|Eximbank|Lending|Credit)\b/;

/** What a body counts that boasts of all whom it ever dealt with: `4,000 companies`. */
const COUNTED = /\b(?:brands|businesses|clients|companies|customers|firms|organi[sz]ations|partners|startups)$/;
const MANY = 100;

/** What an event calls itself that others pay for. */
const EVENT =
  /\b(?:Awards?|Bowl|Breakfast|Camp|Carnival|Celebration|Challenge|Championships?|Classic|Clinic|Competition|Concert|Conference|Congress|Convention|Cup|Derby|Dinner|Exhibition|Expo|Fair|Fest|Festival|Forum|Gala|Games|Grand Prix|Hackathon|Happy Hour|Invitational|Jamboree|League|Marathon|Masters|Meetup|Olympics?|Open|Pageant|Parade|Program(?:me)?|Race|Rally|Reception|Regatta|Retreat|Roundtable|Run|Scholarship|Series|Show|Showcase|Summit|Symposium|Tour|Tournament|Triathlon|Walk|Week|Wonderland|Workshop)\b/;

/** Kinds of party that a frame can ask for by name, with what names tell. */
const NAMED: Readonly<Record<string, RegExp>> = {
  body: BODY,
  giver: GIVER,
  group: GROUP,
  fund: FUND,
  event: EVENT,
  ...{ firm: /./, many: /./, other: /./ },
  financier: FINANCIER,
  states: STATES,
  union: UNIONS,
  staff: LABOR,
};

/** Roles that persons play by themselves. */
const PERSONAL: readonly string[] = ['acquirer', 'seller', 'investor', 'grantor', 'licensee'];

/** Whether a party may fill a slot: unnamed groups without a number only where a word introduces them. */
function fits({ kind, place, role }: Slot, participant: Participant, clause: Clause): boolean {
  // `the acquisition of Don Miller Ford`
  const firm = role === 'target' && participant.last - participant.first > 2;
  if (participant.kind === 'person' && kind !== 'person' && !PERSONAL.includes(role) && !firm) {
    // `with Jane Miller, vice president of Globex`
    const comma = clause.forth(participant.last);
    if (role !== 'party' || place !== 'marked' || !participant.name.includes(' ')) return false;
    if (clause.is(comma, ',') && clause.namesPerson(comma + 1)) return false;
  }
  if (THINGS.includes(role)) {
    if (isThing(participant.name)) return false;
    // `the Commodore`
    const { guess, likely, name, first } = participant;
    if (guess && !likely && !name.endsWith(' fund') && clause.is(first - 1, 'the')) return false;
  }
  if (role === 'sponsor' && participant.guess && EVENT.test(participant.name)) return false;
  if (role === 'supplier' && kind !== 'firm' && ADVISERS.test(participant.name)) return false;
  if (role === 'issuer' && HANDLERS.test(clause.lower(clause.back(participant.first)))) return false;
  const named = kind === null ? null : NAMED[kind];
  if (
    named
      ? !named.test(participant.name)
      : kind !== null && participant.kind !== kind && !(kind === 'state' && isBodyOfStates(participant))
  )
    return false;
  if (place !== 'subject' && (participant.count ?? 0) >= MANY && COUNTED.test(participant.name)) return false;
  if (participant.unnamed === 'one') return kind === null && place !== 'object';
  return !participant.weak || (place !== 'object' && OPEN.includes(role));
}

/** The members of a chain that may fill a slot: none where one may not, unless it is only a person beside bodies. */
function ablest(slot: Slot, { members }: Chain, clause: Clause): readonly Participant[] {
  // `from A and existing investors`
  const known = slot.role === 'investor' ? members.filter(({ weak }) => !weak) : members;
  const chosen = known.length > 0 ? known : members;
  const able = chosen.filter((one) => fits(slot, one, clause));
  if (slot.kind === 'many' && able.length < 2 && !able[0]?.count) return [];
  if (able.length === chosen.length) return able;
  const beside = able.some(({ guess, kind }) => !guess && kind === 'organization');
  return beside && chosen.every((one) => one.kind === 'person' || able.includes(one)) ? able : [];
}

/** Whether a person plays a role whom the sentence does not name: `told the regulator he increased his stake`. */
export function isUnnamed(clause: Clause, { verbal, anchor }: Trigger, role: string): boolean {
  return verbal && PERSONAL.includes(role) && clause.isPersonal(anchor) && clause.subject(anchor) === null;
}

/** Whether a complement names every side: `between A and B`, `of A and B`. */
function namesAll(clause: Clause, chain: Chain): boolean {
  const { at } = clause.leadThrough(chain);
  if (clause.is(at, 'between')) return true;
  if (!clause.is(at, 'among') && !clause.is(at, 'of')) return false;
  return chain.members.reduce((sum, { kind, count }) => sum + (kind === 'group' && count ? 2 : 1), 0) > 1;
}

/** Whether `the company` would stand for the very side that it deals with. */
function isBoth({ members }: Chain, filled: readonly Filled[]): boolean {
  return (
    filled.length > 0 && members.every(({ stands, key }) => stands && filled.some(({ participant }) => participant.key === key))
  );
}

/** Tokens between a name and the office that it is chosen for. */
const OFFICE = 8;
/** `Jane Miller as chief financial officer`: who is chosen for an office is a person. */
function isOffice(clause: Clause, { last }: Chain): boolean {
  let as = false;
  for (let i = last; i < Math.min(clause.last, last + OFFICE); i++) {
    if (as && clause.grammar.entry('organization-person-title', clause.document, i)) return true;
    as ||= clause.is(i, 'as');
  }
  return false;
}

/** The name of the event that a participle describes: `the Acme Cup, presented by`. */
function eventBefore(clause: Clause, { first }: Trigger): Chain | null {
  const chain = clause.chains.findLast((one) => one.last <= first);
  return chain && first - chain.last <= DESCRIBED ? chain : null;
}

/** Tokens between an event and the participle that describes it: a comma, a bracket, a year, `is proudly`. */
const DESCRIBED = 6;

/**
 * Fills the roles of a trigger from its clause; null where a required role stays empty.
 * @param limit token behind which no complement is looked for
 * @param filling takes what was filled; with it, slots are filled behind one that stays empty, too
 */
export function fillRoles(clause: Clause, trigger: Trigger, limit: number, filling: Filling | null = null): Filled[] | null {
  if (!isApt(clause, trigger)) return null;
  const voice = voiceOf(clause, trigger);
  const filled: Filled[] = filling?.filled ?? [];
  const used = new Set<Chain>();
  const take = (slot: Slot, chain: Chain | null, how: string): boolean => {
    const able = chain && !used.has(chain) ? ablest(slot, chain, clause) : [];
    if (!chain || able.length === 0) {
      if (slot.required) filling?.missing.push({ slot, unfit: chain && !used.has(chain) ? chain.members : [] });
      return !slot.required || filling !== null;
    }
    used.add(chain);
    // `with Acme's Globex unit`
    const unit = how === 'complement' ? ownedBy(clause, chain) : null;
    if (unit) used.add(unit);
    for (const participant of unit ? [...able.filter((one) => one !== chain.members.at(-1)), ...unit.members] : able) {
      if (isRole(slot.role) && !filled.some((one) => one.participant.key === participant.key)) {
        filled.push({ participant, role: slot.role, how });
      }
    }
    return true;
  };
  const marked = trigger.slots.filter(({ place }) => place === 'marked');
  const subjects = trigger.slots.filter(({ place }) => place === 'subject');
  const objects = trigger.slots.filter(({ place }) => place === 'object');
  for (const slot of objects) {
    if (!isRole(slot.role)) continue;
    const active = (): Chain | null => (slot.kind === 'other' ? otherSide(clause, trigger) : objectOf(clause, trigger, limit));
    const chain = voice === 'passive' ? clause.subject(trigger.anchor) : active();
    if (chain && slot.role === 'supplier' && isOffice(clause, chain)) return null;
    const owner = chain && voice === 'active' && slot.role === 'target' && ownsObject(clause, chain);
    if (!take(owner ? { ...slot, role: 'seller' } : slot, chain, voice === 'passive' ? 'subject of the passive' : 'object'))
      return null;
    const part = owner && ownedBy(clause, chain);
    if (part) take(slot, part, 'object');
  }
  let whole = false;
  for (const slot of marked) {
    if (!isRole(slot.role)) continue;
    const chain = complementOf(clause, trigger, slot.markers, limit, used, slot.role === 'target' || slot.role === 'issuer');
    if (!take(slot, chain, 'complement')) return null;
    whole ||= chain !== null && slot.role === 'party' && namesAll(clause, chain);
  }
  for (const slot of subjects) {
    if (voice === 'active' && isUnnamed(clause, trigger, slot.role)) continue;
    // `A applauds the partnership between B and C`
    if (whole && voice === 'noun' && slot.role === 'party' && slot.kind === null) continue;
    // `A announced the purchase of B by C`; but of a fund both the fund and its manager are told
    const told = filled.some(({ role }) => role === slot.role) && marked.every(({ kind }) => kind !== 'fund');
    if (voice === 'noun' && slot.role !== 'party' && told) continue;
    const chain =
      slot.kind === 'event'
        ? eventBefore(clause, trigger)
        : voice === 'passive'
          ? objects.length === 0
            ? ((isReduced(clause, trigger) ? byAgent(clause, trigger, limit, used) : null) ?? clause.subject(trigger.anchor))
            : byAgent(clause, trigger, limit, used)
          : voice === 'active'
            ? clause.subject(trigger.anchor)
            : bodies(clause, ownerOf(clause, trigger, limit, used), trigger);
    const how = voice === 'passive' ? 'agent' : voice === 'noun' ? 'owner' : 'subject';
    const able = chain && isBoth(chain, filled) ? clause.issuer : chain;
    if (!take(slot, able, able !== null && able === clause.issuer ? 'nobody else' : how)) return null;
  }
  return filling && filling.missing.length > 0 ? null : filled;
}
