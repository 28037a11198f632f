import { Shape } from '../core/document.ts';
import type { Role } from '../core/result.ts';
import { ROLES } from '../core/terms.ts';
import type { Chain, Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Participant } from './participants.ts';
import type { Slot, Trigger } from './triggers.ts';

/** A party in its role, and where in the clause it was found. */
export interface Filled {
  readonly participant: Participant;
  readonly role: Role;
  readonly how: string;
}

export type Voice = 'active' | 'passive' | 'noun';

/** Roles that a frame can ask for; amounts are read by their own rules. */
const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);

/** `partnership program`, `contract manufacturer`: the noun only describes another one. */
function isModifier(clause: Clause, { first, last }: Trigger): boolean {
  const { tokens } = clause.document;
  // `to contract with banks`
  if (last - first === 1 && clause.is(clause.back(first), 'to') && clause.grammar.canBeVerb(clause.document, first)) return true;
  return last < clause.last && tokens.gap[last]! > 0 && clause.grammar.says('agreement-modified', clause.document, last) !== null;
}

/** Behind these a gerund tells what is not done, or only talked of: `barred from buying`, `an article about investing`. */
const KEPT_FROM = ['from', 'against', 'about', 'on', 'for'];

/** Whether a word that can be a verb is one here: not behind an article, a possessive or a preposition (`the order`, `its combined sales`). */
function isVerb(clause: Clause, at: number): boolean {
  const before = clause.back(at);
  const subject = before < clause.first ? null : clause.chainAt(before);
  if (before < clause.first) return true;
  if (subject) {
    // `the Acme partner`: a base form takes a plural subject
    const form = clause.grammar.says('agreement-verb-form', clause.document, at);
    return !subject.members[0]!.owner && (form !== 'base' || subject.members.length > 1 || subject.members[0]!.stands);
  }
  if (clause.isPossessive(before)) return false;
  const form = clause.grammar.says('agreement-verb-form', clause.document, at);
  if (clause.is(before, 'the') || clause.is(before, 'a') || clause.is(before, 'an') || clause.is(before, 'this')) return false;
  if (form === 'ing') return !KEPT_FROM.some((word) => clause.is(before, word));
  if (form === 'base')
    return clause.has(before, Part.Auxiliary | Part.Adverb) || clause.is(before, 'and') || clause.is(before, ',');
  return clause.is(before, 'to') || !clause.has(before, Part.Preposition);
}

/** Whether a party may fill a slot: unnamed groups without a number only where a word introduces them. */
/** Roles that people and bodies fill who are named only by what they are. */
const OPEN: readonly string[] = ['party', 'lender', 'seller'];

/** What a body of members calls itself. */
const BODY =
  /\b(?:Alliance|Association|Network|Consortium|Council|Coalition|Forum|Federation|Union|Organi[sz]ation|League|Partnership|Initiative|Program(?:me)?|Compact|Nations|Society)\b/;

function fits({ kind, place, role }: Slot, participant: Participant): boolean {
  if (participant.guess && place === 'subject' && participant.kind !== 'person') return false;
  if (kind === 'body' ? !BODY.test(participant.name) : kind !== null && participant.kind !== kind) return false;
  return !participant.weak || (place !== 'object' && OPEN.includes(role));
}

/** How the trigger is built into its clause. */
export function voiceOf(clause: Clause, trigger: Trigger): Voice {
  if (!trigger.verbal) return 'noun';
  const at = trigger.anchor;
  const form = clause.grammar.says('agreement-verb-form', clause.document, at);
  if (form !== 'ed' && form !== 'participle') return 'active';
  let had = false;
  for (let i = clause.back(at); i >= clause.first; i = clause.back(i)) {
    const auxiliary = clause.chainAt(i) ? null : clause.grammar.says('agreement-auxiliary', clause.document, i);
    if (auxiliary === 'be') return 'passive';
    if (auxiliary === 'have') had = true;
    if (!auxiliary && !clause.grammar.isAdverb(clause.document, i)) break;
  }
  return !had && clause.is(clause.forth(trigger.last), 'by') ? 'passive' : 'active';
}

/**
 * Fills the roles of a trigger from its clause; null where a required role stays empty.
 * @param limit token behind which no complement is looked for
 */
export function fillRoles(clause: Clause, trigger: Trigger, limit: number): Filled[] | null {
  if (clause.isNamed(trigger.anchor) || clause.isNamed(trigger.last - 1)) return null;
  if (trigger.verbal ? !isVerb(clause, trigger.anchor) : isModifier(clause, trigger)) return null;
  const voice = voiceOf(clause, trigger);
  const filled: Filled[] = [];
  const used = new Set<Chain>();
  const take = (slot: Slot, chain: Chain | null, how: string): boolean => {
    if (!chain || used.has(chain) || !chain.members.every((one) => fits(slot, one))) return !slot.required;
    used.add(chain);
    for (const participant of chain.members) {
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
    const chain = voice === 'passive' ? passiveSubject(clause, trigger) : objectOf(clause, trigger, limit);
    const owner = chain && voice === 'active' && slot.role === 'target' && ownsObject(clause, chain);
    if (!take(owner ? { ...slot, role: 'seller' } : slot, chain, voice === 'passive' ? 'subject of the passive' : 'object'))
      return null;
  }
  for (const slot of marked) {
    if (!isRole(slot.role)) continue;
    const chain = complementOf(clause, trigger, slot.markers, limit, used);
    if (!take(slot, chain, 'complement')) return null;
  }
  for (const slot of subjects) {
    // `A announced the purchase of B by C`
    if (voice === 'noun' && slot.role !== 'party' && filled.some(({ role }) => role === slot.role)) continue;
    const chain =
      voice === 'passive'
        ? objects.length === 0
          ? passiveSubject(clause, trigger)
          : byAgent(clause, trigger, limit, used)
        : voice === 'active'
          ? clause.subject(trigger.anchor)
          : persons(ownerOf(clause, trigger, limit, used));
    if (!take(slot, chain, voice === 'passive' ? 'agent' : voice === 'noun' ? 'owner' : 'subject')) return null;
  }
  return filled;
}

function passiveSubject(clause: Clause, trigger: Trigger): Chain | null {
  return clause.subject(trigger.anchor);
}

function byAgent(clause: Clause, trigger: Trigger, limit: number, used: ReadonlySet<Chain>): Chain | null {
  return complementOf(clause, trigger, [[clause.grammar.id('by')]], limit, used);
}

/** Who does what a noun tells: `A's takeover`, `its takeover`, `takeover by A`, `A announced the takeover`. */
function ownerOf(clause: Clause, trigger: Trigger, limit: number, used: ReadonlySet<Chain>): Chain | null {
  let at = clause.back(trigger.first);
  for (let steps = 0; at >= clause.first && steps < 6; at = clause.back(at), steps++) {
    const chain = clause.chainAt(at);
    if (chain) {
      if (chain.members[0]!.owner) return chain;
      break;
    }
    if (clause.isPossessive(at)) {
      const owner = clause.chainAt(clause.back(at));
      if (owner) return owner;
      break;
    }
    if (clause.has(at, Part.Preposition | Part.Auxiliary)) break;
  }
  const agent = byAgent(clause, trigger, limit, used);
  if (agent) return agent;
  const subject = clause.subject(trigger.first);
  if (subject) return used.has(subject) ? null : subject;
  if (
    clause.issuer &&
    trigger.by.parties !== 1 &&
    clause.chains.every((chain) => chain.first > trigger.first && !clause.is(clause.back(chain.first), ','))
  )
    return clause.issuer;
  // `In partnership with B, A will …`
  for (const chain of clause.chains) {
    if (chain.first < trigger.last || used.has(chain)) continue;
    return clause.is(clause.back(chain.first), ',') && trigger.first - clause.first < 4 ? chain : null;
  }
  return null;
}

/** What a noun tells is owned by bodies; of a person near it nothing is known. */
function persons(chain: Chain | null): Chain | null {
  return chain?.members.some(({ kind }) => kind === 'person') ? null : chain;
}

/** The first parties behind a verb that no preposition leads, or that own what it acts on (`51% of A`, `the shares of A`). */
function objectOf(clause: Clause, trigger: Trigger, limit: number): Chain | null {
  const verb = trigger.anchor;
  for (const chain of clause.chains) {
    if (chain.first <= verb || chain.members[0]!.owner) continue;
    if (chain.first >= limit) return null;
    const lead = clause.lead(chain);
    if (lead.at <= verb || (lead.at < trigger.last && !lead.preposition)) return counts(clause, verb, chain) ? null : chain;
    if (!lead.preposition || !(clause.is(lead.at, 'of') || clause.is(lead.at, 'in'))) return null;
    for (let i = verb + 1; i < lead.at; i++) if (clause.has(i, Part.Stake)) return chain;
    return null;
  }
  return null;
}

/** `buy two Acme aircraft`: a number before a name counts things. */
function counts(clause: Clause, verb: number, chain: Chain): boolean {
  for (let i = verb + 1; i < chain.first; i++) {
    if (clause.has(i, Part.Stake) || clause.has(i, Part.Preposition)) return false;
    if (clause.document.tokens.shape[i] === Shape.Number || clause.grammar.says('agreement-number', clause.document, i))
      return true;
  }
  return false;
}

/** Whether the object is only the owner of what is bought: `Acme's chemicals unit`, not `Acme's shares`. */
function ownsObject(clause: Clause, chain: Chain): boolean {
  if (!clause.isPossessive(chain.last)) return false;
  for (let i = chain.last + 1; i < Math.min(clause.last, chain.last + 5); i++) {
    if (
      clause.is(i, 'shares') ||
      clause.is(i, 'stock') ||
      clause.is(i, 'share') ||
      clause.is(i, 'parent') ||
      clause.is(i, 'owner')
    )
      return false;
    if (clause.has(i, Part.Preposition)) break;
  }
  return true;
}

/** Whether a verb of another matter stands between a noun and a later phrase. */
function leaves(clause: Clause, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (clause.grammar.isVerbOnly(clause.document, i) && !clause.grammar.says('agreement-stage', clause.document, i)) return true;
  }
  return false;
}

/** How far behind the trigger a preposition may stand: names that only their role makes parties, and `of`, have to be close. */
function reach(clause: Clause, preposition: number, chain: Chain): number {
  if (clause.is(preposition, 'of')) return 4;
  if (clause.is(preposition, 'for')) return 8;
  return chain.members.every(({ guess }) => guess) ? 3 : 20;
}

/** The first chain behind the trigger that one of the markers leads. */
export function complementOf(
  clause: Clause,
  trigger: Trigger,
  markers: readonly (readonly number[])[],
  limit: number,
  used: ReadonlySet<Chain>,
): Chain | null {
  const { word } = clause.document.tokens;
  const from = trigger.verbal ? trigger.anchor + 1 : trigger.last - 1;
  // `under the agreement, A will work with B` says nothing of the parties of the agreement
  if (!trigger.verbal && clause.is(clause.forth(trigger.last), ',')) return null;
  for (const chain of clause.chains) {
    if (chain.first < from || used.has(chain) || chain.members[0]!.owner) continue;
    if (chain.first >= limit) return null;
    if (!trigger.verbal && leaves(clause, trigger.last, chain.first)) return null;
    const lead = clause.leadThrough(chain);
    if (!lead.preposition || lead.at < from || lead.at - trigger.last > reach(clause, lead.at, chain)) continue;
    for (const marker of markers) {
      const head = lead.at - marker.length + 1;
      if (marker.every((id, k) => id !== 0 && word[head + k] === id)) return chain;
    }
  }
  return null;
}
