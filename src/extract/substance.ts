import { Shape } from '../core/document.ts';
import type { AgreementType, Role } from '../core/result.ts';
import { lendersTold } from './borrowing.ts';
import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import { countsGoods, isDelivery, isFund, isMineral, isSponsor, isTruce, kindOf, SOLD, TOGETHER } from './purpose.ts';
import type { Filled } from './roles.ts';
import { sided } from './topic.ts';
import type { Trigger } from './triggers.ts';
import { unitTold } from './units.ts';

/** What an agreement is about, and who takes part in it as what. */
export interface Matter {
  readonly type: AgreementType;
  readonly parts: readonly Filled[];
}

const SHARES: Readonly<Partial<Record<Role, Role>>> = { acquirer: 'investor', target: 'issuer' };
const CONTROL: Readonly<Partial<Record<Role, Role>>> = { investor: 'acquirer', issuer: 'target' };
const ISSUE: Readonly<Partial<Record<Role, Role>>> = { seller: 'issuer', acquirer: 'investor' };
const PLACED: Readonly<Partial<Record<Role, Role>>> = { acquirer: 'issuer', target: 'investor' };
const INVESTOR = /^[a-z].* investors?$/;
const DEBT: Readonly<Partial<Record<Role, Role>>> = { issuer: 'borrower', investor: 'lender' };
const SELLS: Readonly<Partial<Record<Role, Role>>> = { target: 'seller' };
const LICENSE: Readonly<Partial<Record<Role, Role>>> = { customer: 'licensor', supplier: 'licensee' };
const RESALE: Readonly<Partial<Record<Role, Role>>> = { customer: 'supplier', supplier: 'distributor' };
const TRADED: Readonly<Partial<Record<Role, Role>>> = { acquirer: 'customer', seller: 'supplier' };
const LED: Readonly<Partial<Record<Role, Role>>> = { issuer: 'investor' };
const GIVES: Readonly<Partial<Record<Role, Role>>> = { issuer: 'grantor' };
const GRANT: Readonly<Partial<Record<Role, Role>>> = { issuer: 'grantee', investor: 'grantor' };

/** Tokens behind a verb in which its object says what is bought. */
export const OBJECT = 20;
/** Who gives money without taking shares for it. */
const GIVERS: readonly string[] = ['government', 'agency', 'nonprofit'];
const OFFICES: readonly string[] = ['government', 'agency'];

/** The type that what is bought or raised gives an agreement: a part of the shares, notes, public money. */
export function matterOf(clause: Clause, trigger: Trigger, type: AgreementType, parts: readonly Filled[]): Matter {
  if (
    type === 'acquisition' &&
    trigger.verbal &&
    !parts.some(({ role }) => role === 'target') &&
    countsGoods(clause, trigger.anchor + 1)
  )
    return { type: 'supply', parts: renamed(parts, TRADED) };
  if (type === 'acquisition' && trigger.by.instrument !== 'offer') {
    const whole = withTarget(clause, trigger, parts);
    if (isPart(clause, trigger, whole)) return { type: 'equity-investment', parts: renamed(whole, SHARES) };
    // `a purchase agreement with an institutional investor`
    if (parts.some(({ role, participant }) => role === 'target' && INVESTOR.test(participant.name)))
      return { type: 'equity-investment', parts: renamed(parts, PLACED) };
    if (isIssue(clause, trigger, parts)) return { type: 'equity-investment', parts: renamed(parts, ISSUE) };
    return { type, parts: isMineral(clause, trigger) ? renamed(whole, SELLS) : whole };
  }
  if (type === 'services-contract' && isDelivery(clause, trigger, parts)) return { type: 'supply', parts };
  const named = kindOf(clause, trigger, parts);
  if (named === 'license' && type === 'services-contract') return { type: named, parts: renamed(parts, LICENSE) };
  if (named === 'distribution' && type === 'services-contract') return { type: named, parts: renamed(parts, RESALE) };
  if (named === 'supply' && type === 'services-contract') return { type: named, parts };
  if (named && type === 'partnership') return { type: named, parts: sided(named, parts, false) };
  if (type === 'partnership' && isTruce(clause, trigger)) return { type: 'other', parts };
  if (type === 'distribution') return { type, parts: sellersTold(clause, parts) };
  if (type === 'partnership' && isSponsor(clause, trigger, parts))
    return {
      type: 'sponsorship',
      parts: parts.map((part) => ({ ...part, role: part.how === 'complement' ? 'sponsor' : 'party' })),
    };
  if (type === 'partnership' && TOGETHER.includes(trigger.rule) && isResearch(clause, trigger))
    return { type: 'research-collaboration', parts };
  if (type === 'debt-financing') return { type, parts: trigger.rule === 'agreement/issue-bonds' ? parts : lendersTold(parts) };
  if (type !== 'equity-investment') return { type, parts };
  if (trigger.rule === 'agreement/funding-round' && isLed(clause, trigger)) return { type, parts: renamed(parts, LED) };
  if (trigger.rule === 'agreement/minority-stake' && isMost(clause, trigger))
    return { type: 'acquisition', parts: renamed(parts, CONTROL) };
  const raised = trigger.rule.startsWith('agreement/raise-');
  // a ministry does not raise what it announces
  if (
    raised &&
    parts.length > 0 &&
    parts.every(({ role, participant: { entity } }) => role === 'issuer' && entity && OFFICES.includes(entity.kind))
  )
    return { type: 'grant', parts: renamed(parts, GIVES) };
  if (isDebt(clause, trigger)) return { type: 'debt-financing', parts: renamed(parts, DEBT) };
  if (trigger.rule.startsWith('agreement/raise-') && isFund(clause, trigger, parts)) return { type: 'fund-formation', parts };
  const givers = parts.filter(({ role }) => role === 'investor');
  const given = givers.length > 0 && givers.every(({ participant: { entity } }) => entity && GIVERS.includes(entity.kind));
  return given && raised ? { type: 'grant', parts: renamed(parts, GRANT) } : { type, parts };
}

/** `signed with Globex to market their pumps`: whose goods are sold is the supplier. */
function sellersTold(clause: Clause, parts: readonly Filled[]): readonly Filled[] {
  const other = parts.find(({ role, how }) => role === 'distributor' && how === 'complement')?.participant;
  if (!other || !parts.some(({ role }) => role === 'supplier')) return parts;
  for (let i = other.last; i < Math.min(clause.last, other.last + SOLD); i++) {
    const chain = clause.chainAt(i);
    const own = chain?.members.some(({ key }) => key === other.key) ?? false;
    if (clause.is(i, 'their') || (own && clause.isPossessive(chain!.last)))
      return renamed(parts, { supplier: 'distributor', distributor: 'supplier' });
  }
  return parts;
}

/** Tokens on both sides of a word of cooperation in which its purpose is told. */
const PURPOSE = 22;
const WORK = 7;

/** Whether parties cooperate in research: `a trial run in partnership with`, `teamed up with Globex to study`. */
function isResearch(clause: Clause, { first, last }: Trigger): boolean {
  const from = clause.is(first - 1, 'and') ? first : Math.max(clause.first, first - WORK);
  for (let i = first - 1; i >= from && !clause.is(i, ','); i--) if (isStudy(clause, i)) return true;
  for (let i = last; i < Math.min(clause.last, last + PURPOSE); i++) {
    if (clause.is(i, ';') || clause.has(i, Part.Relative)) return false;
    if (isStudy(clause, i) || (clause.is(i - 1, 'to') && clause.lower(i) === 'test')) return true;
  }
  return false;
}

/** `research`; not `a research firm`, and no part of a name. */
function isStudy(clause: Clause, i: number): boolean {
  if (substance(clause, i) !== 'research' || clause.document.tokens.shape[i] !== Shape.Lower) return false;
  const next = clause.forth(i + 1);
  if (next < clause.last && /^(?:organi[sz]ation|institut|cent(?:er|re)|group|partner)/.test(clause.lower(next))) return false;
  return clause.grammar.says('agreement-modified', clause.document, next) === null;
}

/** `Globex Ventures led the funding round`: who leads it invests. */
function isLed(clause: Clause, { first }: Trigger): boolean {
  for (let i = clause.back(first), steps = 0; i >= clause.first && steps < 5; i = clause.back(i), steps++) {
    if (/^(?:led|leads|joined|joins|co-led)$/.test(clause.lower(i))) return true;
    if (clause.chainAt(i) || clause.has(i, Part.Preposition)) return false;
  }
  return false;
}

function renamed(parts: readonly Filled[], roles: Readonly<Partial<Record<Role, Role>>>): Filled[] {
  return parts.map((part) => ({ ...part, role: roles[part.role] ?? part.role }));
}

/** What kind of thing the word at a token stands for: shares, stake, debt, goods; null for any other. */
export const substance = (clause: Clause, i: number): string | null =>
  clause.grammar.says('agreement-substance', clause.document, i);

/** Tokens between a purchase and the `in` that names whose shares are meant. */
const NEAR = 8;

/** The parties of a purchase, with the company in which a stake is taken where the frame looked for property alone. */
function withTarget(clause: Clause, trigger: Trigger, parts: readonly Filled[]): readonly Filled[] {
  const { first, last } = trigger;
  if (parts.some(({ role }) => role === 'target')) return parts;
  // `a young insurer, B, from C`
  const named = trigger.rule === 'agreement/buy-unnamed' && clause.is(last, ',') ? clause.chainAt(clause.forth(last + 1)) : null;
  if (named) return withTargets(parts, named.members);
  const unit = unitTold(clause, first, last);
  if (unit) return withTargets(parts, unit.members);
  if (parts.some(({ role }) => role === 'seller') || substance(clause, last - 1) !== 'stake') return parts;
  const chain = clause.chains.find((one) => one.first >= last);
  if (!chain || chain.members[0]!.kind !== 'organization') return parts;
  if (!clause.is(last, 'in') || chain.first - last > NEAR) return parts;
  return withTargets(parts, chain.members);
}

function withTargets(parts: readonly Filled[], members: Chain['members']): Filled[] {
  const named = members.filter(({ key }) => parts.every(({ participant }) => participant.key !== key));
  return [...parts, ...named.map((participant) => ({ participant, role: 'target' as const, how: 'object' }))];
}

/** Whether less than half of a company is bought: `131,300 shares of Acme, or 5.4 pct`, `a stake in Acme`. */
function isPart(clause: Clause, trigger: Trigger, parts: readonly Filled[]): boolean {
  const target = parts.find(({ role }) => role === 'target')?.participant;
  if (!target || target.kind === 'person') return false;
  const from = trigger.anchor + 1;
  const object = Math.max(target.first, from);
  let stake = false;
  let counted = false;
  for (let i = from; i < Math.min(clause.last, object + OBJECT); i++) {
    if (clause.is(i, ';') || (i > object && clause.has(i, Part.Auxiliary | Part.Relative))) break;
    const kind = substance(clause, i);
    if (kind === 'percent') return (percentAt(clause, i) ?? 100) < 50 && !isRest(clause, i);
    if (i >= object) continue;
    if (kind === 'whole') return false;
    if (kind === 'minority') return true;
    if (kind === 'stake') stake = true;
    if (kind === 'shares' && counted) stake = true;
    if (clause.document.tokens.shape[i] === Shape.Number) counted = true;
  }
  return stake;
}

/** `the 36 percent that it does not already own`. */
function isRest(clause: Clause, from: number): boolean {
  let negated = false;
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.is(i, 'not') || clause.is(i, "n't") || clause.is(i, "doesn't")) negated = true;
    if (negated && (clause.is(i, 'own') || clause.is(i, 'owns'))) return true;
  }
  return false;
}

/** The number in front of a sign or word of percent. */
function percentAt(clause: Clause, at: number): number | null {
  const { shape } = clause.document.tokens;
  const said = clause.grammar.says('agreement-number', clause.document, at - 1);
  if (said) return Number(said);
  return shape[at - 1] === Shape.Number ? Number.parseFloat(clause.lower(at - 1)) : null;
}

/** Whether a seller's own new shares are meant: `to sell 2 mln preferred shares to Globex`. */
function isIssue(clause: Clause, trigger: Trigger, parts: readonly Filled[]): boolean {
  const buyer = parts.find(({ role }) => role === 'acquirer')?.participant;
  if (!buyer || parts.some(({ role }) => role === 'target') || !parts.some(({ role }) => role === 'seller')) return false;
  for (let i = trigger.anchor + 1; i < buyer.first; i++) {
    if (clause.chainAt(i) || clause.isPossessive(i) || substance(clause, i) === 'stake') return false;
    if (substance(clause, i) === 'shares') return !clause.is(i + 1, 'in');
  }
  return false;
}

/** Whether a stake is taken or raised that is most of the shares. */
function isMost(clause: Clause, trigger: Trigger): boolean {
  for (let i = trigger.first; i < Math.min(clause.last, trigger.last + OBJECT); i++)
    if (substance(clause, i) === 'percent') return (percentAt(clause, i) ?? 0) > 50;
    else if (i < trigger.last && /^(?:majority|controlling)$/.test(clause.lower(i))) return true;
  return false;
}

/** Whether what is raised or offered has to be paid back: `an offering of debentures`, `$5 million in senior notes`. */
function isDebt(clause: Clause, trigger: Trigger): boolean {
  for (let i = trigger.first; i < Math.min(clause.last, trigger.last + OBJECT); i++) {
    const inside = i < trigger.last;
    if (clause.is(i, ';') || clause.is(i, ',') || (!inside && clause.is(i, 'for'))) return false;
    if (!inside && clause.is(i, 'to') && !clause.is(i - 1, 'up')) return false;
    if (i > trigger.anchor && !inside && clause.has(i, Part.Relative | Part.Auxiliary)) return false;
    const kind = substance(clause, i);
    if (kind === 'debt') return true;
    if (kind === 'equity' || kind === 'shares' || kind === 'stake') return false;
  }
  return false;
}
