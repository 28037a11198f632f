import type { AgreementType, Role } from '../core/result.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Filled } from './roles.ts';
import type { Trigger } from './triggers.ts';

/** Types whose two sides a form noun leaves open: `A signed a contract with B`. */
const TURNED: Readonly<Partial<Record<AgreementType, readonly [Role, Role]>>> = {
  supply: ['supplier', 'customer'],
  'services-contract': ['supplier', 'customer'],
  license: ['licensor', 'licensee'],
};

/** Rules whose form noun says nothing of who gives and who takes. */
const OPEN: readonly string[] = [
  'agreement/form-between',
  'agreement/agree-with',
  'agreement/supply-agreement',
  'agreement/license-agreement',
  'agreement/signed-alone',
];

/** Who buys from firms rather than selling to them. */
const PUBLIC: readonly string[] = ['government', 'agency'];
const BUYS = /^(?:buy|buying|purchase|purchasing|order|import|importing|procure|source|sourcing|obtain|obtaining|rent|hire)$/;
const DELIVERS =
  /^(?:supply|provide|deliver|build|construct|manufacture|operate|produce|develop|design|install|maintain|sell|export)$/;
const TAKES = /^(?:receives?|received|obtains?|obtained|gains?|gained|acquires?|acquired|gets?|got|secures?|secured)$/;
const GIVES = /^(?:giv(?:es|ing)|grants?|granting|allow(?:s|ing))$/;
/** Tokens behind a form noun in which what the sides do is told. */
const REACH = 30;

/** The parties of an agreement told by a form noun, turned around where other words say who gives and who takes. */
export function oriented(clause: Clause, trigger: Trigger, type: AgreementType, parts: readonly Filled[]): readonly Filled[] {
  const sides = TURNED[type];
  if (!sides || trigger.verbal || !OPEN.includes(trigger.rule)) return parts;
  const near = parts.filter(({ how }) => how !== 'complement');
  const far = parts.filter(({ how }) => how === 'complement');
  if (near.length === 0 || near.some(({ role }) => role !== sides[0]) || far.some(({ role }) => role !== sides[1])) return parts;
  const turned = type === 'license' ? takesLicense(clause, trigger, near, far) : buys(clause, trigger, near, far);
  return turned ? parts.map((part) => ({ ...part, role: part.role === sides[0] ? sides[1] : sides[0] })) : parts;
}

function isPublic({ participant: { entity, kind } }: Filled): boolean {
  return kind === 'state' || (entity !== null && PUBLIC.includes(entity.kind));
}

/** Whether the side that acts is the customer: a ministry, who signs to buy, whose partner is to deliver. */
function buys(clause: Clause, { last }: Trigger, near: readonly Filled[], far: readonly Filled[]): boolean {
  if (far.length > 0 && near.every(isPublic) && !far.some(isPublic)) return true;
  const others = new Set(far.map(({ participant }) => participant.key));
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    const word = clause.lower(i);
    const led = clause.is(clause.back(i), 'to') || clause.is(clause.back(i), 'for');
    if (led && BUYS.test(word)) return true;
    if (led && DELIVERS.test(word)) return false;
    if (DELIVERS.test(word) && clause.has(clause.back(i), Part.Auxiliary)) {
      const doer = clause.chainAt(clause.back(clause.verbStart(i)));
      return doer?.members.some(({ key }) => others.has(key)) ?? false;
    }
  }
  return false;
}

/** Whether the side that acts takes the licence: `giving A the right`, `under which A receives`, `with Globex University`. */
function takesLicense(clause: Clause, { first, last }: Trigger, near: readonly Filled[], far: readonly Filled[]): boolean {
  // `operates under a licence agreement with`
  if (far.length > 0 && (clause.is(first - 1, 'under') || clause.is(first - 2, 'under'))) return true;
  const own = new Set(near.map(({ participant }) => participant.key));
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    const word = clause.lower(i);
    const chain = GIVES.test(word)
      ? clause.chainAt(clause.forth(i + 1))
      : TAKES.test(word)
        ? clause.chainAt(clause.back(clause.verbStart(i)))
        : null;
    if (chain) return chain.members.some(({ key }) => own.has(key));
    // `a licence to use`
    if (clause.is(i, 'use') && clause.is(clause.back(i), 'to')) return true;
  }
  const school = ({ participant: { entity } }: Filled): boolean => entity?.kind === 'university';
  return far.some(school) && !near.some(school);
}
