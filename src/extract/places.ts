import { Gap, Shape } from '../core/document.ts';
import type { AgreementType } from '../core/result.ts';
import { type Chain, isLikely } from './chains.ts';
import type { Clause, Lead } from './clause.ts';
import { governs } from './governed.ts';
import { Part } from './grammar.ts';
import { opensWith, subjectOfOpening } from './openings.ts';
import { headOfRelative, subjectOfRelative } from './relatives.ts';
import { leadOfUnit } from './stand-ins.ts';
import { isPairOfStates } from './states.ts';
import { behind, REACH, type Trigger } from './triggers.ts';

/** Who a passive names behind `by`. */
export function byAgent(clause: Clause, trigger: Trigger, limit: number, used: ReadonlySet<Chain>): Chain | null {
  return complementOf(clause, trigger, [[clause.grammar.id('by')]], limit, used);
}

/** Who does what a noun tells: `A's takeover`, `its takeover`, `takeover by A`, `A announced the takeover`. */
export function ownerOf(clause: Clause, trigger: Trigger, limit: number, used: ReadonlySet<Chain>): Chain | null {
  const main = subjectOfOpening(clause, trigger.first);
  if (main && !used.has(main)) return main;
  let at = clause.back(trigger.first);
  for (let steps = 0; at >= clause.first && steps < 6; at = clause.back(at), steps++) {
    const chain = clause.chainAt(at);
    if (chain) {
      // `the U.S.-Japan pact`
      if (chain.members[0]!.owner || isPairOfStates(clause, chain.members)) return chain;
      break;
    }
    if (clause.isPossessive(at)) {
      const owner = clause.chainAt(clause.back(at));
      if (owner) return owner;
      break;
    }
    if (clause.has(at, Part.Preposition | Part.Auxiliary)) break;
  }
  const agent = byAgent(clause, trigger, limit, used) ?? subjectOfRelative(clause, trigger);
  if (agent) return agent;
  const subject = clause.subject(trigger.first);
  if (subject) return used.has(subject) ? null : subject;
  if (clause.issuer && trigger.by.parties !== 1 && clause.chains.every((chain) => isOther(clause, trigger, chain)))
    return clause.issuer;
  // `In partnership with B, A will …`
  for (const chain of clause.chains) {
    if (chain.first < trigger.last || used.has(chain)) continue;
    // `"There was no contract with B," the manager of A said`
    if (/^["“]$/.test(clause.lower(clause.first)) && clause.says(chain.last)) return chain;
    const before = clause.back(chain.first);
    // `a grant from B will help A`
    if (trigger.by.type === 'grant' && clause.grammar.says('agreement-other', clause.document, before) === 'help') return chain;
    return clause.is(before, ',') && opensWith(clause, trigger.first) ? chain : null;
  }
  return null;
}

/** Whether a chain leaves open who owns a noun: it stands behind it and acts nowhere, or its name may be that of a thing. */
function isOther(clause: Clause, { first }: Trigger, chain: Chain): boolean {
  const adverbial = clause.is(first, 'in');
  if (chain.first < first) return adverbial && chain.members.every(({ guess, likely }) => guess && !likely);
  return !clause.is(clause.back(chain.first), ',') || (adverbial && !clause.acts(chain));
}

/** What a noun tells is owned by bodies; of a person near it nothing is known, and of a mere name only where it owns or acts. */
export function bodies(clause: Clause, chain: Chain | null, { first }: Trigger): Chain | null {
  if (!chain || chain.members.every(({ kind }) => kind === 'person')) return null;
  if (!chain.members.every(({ guess }) => guess)) return chain;
  if (clause.isPossessive(chain.last)) return chain;
  // `Acme Services in partnership with B`, `Acme won`, but no `Acme Services Agreement`
  const adjacent = chain.last === first && (chain.last - chain.first > 1 || clause.has(first, Part.Verb | Part.Auxiliary));
  if (adjacent && clause.document.tokens.shape[first] === Shape.Lower) return chain;
  if (governs(clause, chain, first)) return chain;
  const { stands } = chain.members[0]!;
  return isLikely(chain) && (stands || chain.first > first || clause.acts(chain)) ? chain : null;
}

/** The first parties behind a verb that no preposition leads, or that own what it acts on (`51% of A`, `the shares of A`). */
export function objectOf(clause: Clause, trigger: Trigger, limit: number): Chain | null {
  const verb = trigger.anchor;
  for (const chain of clause.chains) {
    if (chain.first <= verb || chain.members[0]!.owner) continue;
    if (chain.first >= limit) return null;
    const lead = clause.lead(chain);
    if (lead.at < trigger.last) return counts(clause, trigger.last - 1, chain) ? null : chain;
    if (isApposed(clause, trigger.last, lead)) return chain;
    if (!lead.preposition || !(clause.is(lead.at, 'of') || clause.is(lead.at, 'in'))) return null;
    if (trigger.by.type !== null && !BOUGHT.includes(trigger.by.type)) return null;
    for (let i = verb + 1; i < lead.at; i++) if (clause.has(i, Part.Stake)) return chain;
    return null;
  }
  return headOfRelative(clause, trigger);
}

/** Types of agreement on a part of somebody: `51% of A`. */
const BOUGHT: readonly AgreementType[] = ['acquisition', 'equity-investment'];

/** `bought a maker of pumps, B`: the name behind the comma of a phrase with an article. */
function isApposed(clause: Clause, from: number, { at }: Lead): boolean {
  if (!clause.is(at, ',') || at - from > 12) return false;
  if (!clause.is(from, 'a') && !clause.is(from, 'an') && !clause.is(from, 'the')) return false;
  for (let i = from; i < at; i++)
    if (clause.chainAt(i) || clause.is(i, ',') || clause.has(i, Part.Auxiliary | Part.Break | Part.Relative)) return false;
  return true;
}

/** What a number before the name of a company counts of the company itself. */
const SECURITIES: readonly string[] = ['shares', 'stock'];

/** `buy two Acme aircraft`: a number before a name counts things. */
function counts(clause: Clause, verb: number, chain: Chain): boolean {
  if (SECURITIES.includes(clause.lower(clause.forth(chain.last)))) return false;
  for (let i = verb + 1; i < chain.first; i++) {
    if (clause.has(i, Part.Stake) || clause.has(i, Part.Preposition)) return false;
    // `web3` counts nothing
    if (clause.document.tokens.shape[i] === Shape.Number && clause.document.tokens.gap[i] === Gap.None && i > verb + 1) continue;
    if (clause.document.tokens.shape[i] === Shape.Number || clause.grammar.says('agreement-number', clause.document, i))
      return true;
  }
  return false;
}

/** What is bought of a company when the company is meant. */
const HOLDINGS = ['shares', 'stock', 'share', 'parent', 'owner'];

/** Parts of a company that it parts with. */
const PARTS = /^(?:units?|business(?:es)?|divisions?|operations|interests|subsidiar(?:y|ies)|plants?|activities|lines?)$/;

/** Whether the object is only the owner of what is bought: `Acme's chemicals unit`, `the paint division of Acme`, not `Acme's shares`. */
export function ownsObject(clause: Clause, chain: Chain): boolean {
  const of = clause.back(chain.first);
  if (clause.is(of, 'of') && PARTS.test(clause.lower(clause.back(of)))) return true;
  if (!clause.isPossessive(chain.last)) return false;
  for (let i = chain.last + 1; i < Math.min(clause.last, chain.last + 5); i++) {
    if (HOLDINGS.some((word) => clause.is(i, word))) return false;
    if (clause.has(i, Part.Preposition)) break;
  }
  return true;
}

/** Whether a verb of another matter stands between a noun and a later phrase. */
function leaves(clause: Clause, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (clause.has(i, Part.Auxiliary) || clause.describesOwner(i) || clause.is(i, 'like')) continue;
    if (clause.grammar.isVerbOnly(clause.document, i) && !clause.grammar.says('agreement-stage', clause.document, i)) return true;
  }
  return false;
}

/** How far behind the trigger a preposition may stand: names that only their role makes parties, and `of`, have to be close. */
function reach(clause: Clause, preposition: number, chain: Chain): number {
  if (clause.is(preposition, 'of')) return 4;
  if (clause.is(preposition, 'for')) return 8;
  return chain.members.every(({ guess }) => guess)
    ? chain.members.every(({ likely }) => likely)
      ? clause.is(preposition, 'from')
        ? 16
        : 8
      : clause.is(preposition, 'from') && chain.last - chain.first > 1
        ? 12
        : 3
    : REACH;
}

/** No chain so many tokens behind a trigger has its preposition within reach. */
const FAR = 45;

/** What leads each chain through a comma: every trigger of its clause asks. */
const LEADS = new WeakMap<Chain, Lead>();

function leadOf(clause: Clause, chain: Chain): Lead {
  const lead = LEADS.get(chain) ?? clause.leadThrough(chain);
  LEADS.set(chain, lead);
  return lead;
}

/**
 * The first chain behind the trigger that one of the markers leads.
 * @param bought whether a share of it will do
 */
export function complementOf(
  clause: Clause,
  trigger: Trigger,
  markers: readonly (readonly number[])[],
  limit: number,
  used: ReadonlySet<Chain>,
  bought = false,
): Chain | null {
  const { word } = clause.document.tokens;
  const from = behind(trigger);
  // `under the agreement, A will work with B` says nothing of the parties of the agreement
  const comma = clause.forth(trigger.last);
  if (!trigger.verbal && clause.is(comma, ',') && !isGloss(clause, comma) && !subjectOfRelative(clause, trigger)) return null;
  for (const chain of clause.chains) {
    if (chain.first < from || used.has(chain) || chain.members[0]!.owner) continue;
    if (chain.first >= limit || chain.first - trigger.last > FAR) return null;
    const direct = leadOf(clause, chain);
    const marks = ({ at }: Lead): boolean =>
      markers.some((marker) => marker.every((id, k) => id !== 0 && word[at - marker.length + 1 + k] === id));
    const near = (one: Lead): boolean =>
      one.preposition && one.at >= from && one.at - trigger.last <= reach(clause, one.at, chain);
    const lead = marks(direct) && near(direct) ? direct : leadOfUnit(clause, direct, bought);
    if (!near(lead)) continue;
    if (marks(lead)) {
      if (!trigger.verbal && leaves(clause, trigger.last, chain.first)) return null;
      // `the purchase of 180 Acme trucks`
      if (clause.is(lead.at, 'of') && counts(clause, lead.at, chain)) return null;
      if (markers.every(({ length }) => length === 1) && isHandled(clause, trigger, lead.at)) return null;
      if (!trigger.verbal && repeats(clause, trigger, lead.at)) return null;
      return clause.is(lead.at, 'between') ? withOther(clause, chain, limit) : chain;
    }
  }
  return null;
}

/** `a joint development agreement, or JDA, with B`. */
function isGloss(clause: Clause, comma: number): boolean {
  return clause.is(comma + 1, 'or') && [3, 4, 5].some((steps) => clause.is(comma + steps, ','));
}

/** Whether who stands behind `by` is no side: `underwritten by A`, a sale `approved by A`. */
function isHandled(clause: Clause, { by }: Trigger, at: number): boolean {
  const participle = clause.back(at);
  // `by funds managed by A`
  if (!clause.is(at, 'by') || /^(?:funds?|vehicles?)$/.test(clause.lower(clause.back(participle)))) return false;
  const word = clause.lower(participle);
  return /^(?:underwritten|managed|handled)$/.test(word) || (by.type === 'acquisition' && WATCHED.test(word));
}

const WATCHED = /^(?:approved|cleared|blocked|opposed|reviewed|examined|challenged|welcomed)$/;

/** `its bid for B despite the bid from C`: what stands behind the second noun belongs to that. */
function repeats({ document: { tokens } }: Clause, { last }: Trigger, to: number): boolean {
  for (let i = last; i < to; i++) if (tokens.word[i] !== 0 && tokens.word[i] === tokens.word[last - 1]) return true;
  return false;
}

/** Tokens between the first side and the last one behind `between`. */
const APART = 40;

/** `between A, a maker of pumps in Ohio, and B`: the chain behind the `and` is the other side. */
function withOther(clause: Clause, chain: Chain, limit: number): Chain {
  if (chain.members.length > 1) return chain;
  for (const other of clause.chains) {
    if (other.first < chain.last) continue;
    if (other.first >= limit || other.first - chain.last > APART) break;
    const { at, preposition } = clause.lead(other);
    if (!preposition && clause.is(at, 'and') && clause.is(clause.back(at), ','))
      return { members: [...chain.members, ...other.members], first: chain.first, last: other.last };
  }
  return chain;
}
