import type { Role } from '../core/result.ts';
import type { Part } from './reading.ts';
import { isUnnamedGroup } from './unnamed.ts';

/** Whether both name parties for a side and no party is in both: `A buys B`, `A buys C`; or one has changed sides: `B buys C`. */
export function contradicts(a: readonly Part[], b: readonly Part[]): boolean {
  const keys = new Set(a.map(({ participant }) => participant.key));
  const fresh = b.filter(({ participant }) => !keys.has(participant.key));
  if (fresh.length === 0) return false;
  if (fresh.some(({ participant }) => !participant.weak) && turns(a, b)) return true;
  const back = new Set(b.map(({ participant }) => participant.key));
  const missing = a.filter(({ participant }) => !back.has(participant.key));
  if (missing.length === 0) return false;
  // investors and members add up; two sides do not
  const open: readonly Role[] = ['investor', 'lender', 'seller', 'grantor'];
  return fresh.some(
    ({ role, participant }) =>
      (!participant.weak || isUnnamedGroup(participant)) && !open.includes(role) && missing.some((one) => clash(one.role, role)),
  );
}

/** Who gives and who takes: nobody is both in one agreement. */
const OPPOSED: readonly (readonly [Role, Role])[] = [
  ['acquirer', 'target'],
  ['acquirer', 'seller'],
  ['investor', 'issuer'],
  ['lender', 'borrower'],
];

/** Whether a party of both stands on the other side. */
function turns(a: readonly Part[], b: readonly Part[]): boolean {
  return a.some(({ role, participant: { key } }) => {
    const other = b.find(({ participant }) => participant.key === key)?.role;
    return OPPOSED.some(([x, y]) => (role === x && other === y) || (role === y && other === x));
  });
}

function clash(a: Role, b: Role): boolean {
  return a === b || a === 'party' || b === 'party';
}
