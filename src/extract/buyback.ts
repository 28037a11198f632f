import type { Clause } from './clause.ts';
import { OBJECT, substance } from './substance.ts';
import type { Trigger } from './triggers.ts';

/** Whether a company buys back what is its own: `up to 2 mln shares of its common stock`. */
export function isBuyback(clause: Clause, { anchor, by, slots }: Trigger): boolean {
  if (by.type !== 'acquisition' || slots.some(({ role, place }) => role === 'seller' && place === 'subject')) return false;
  for (let i = anchor + 1; i < Math.min(clause.last, anchor + OBJECT); i++) {
    if (clause.is(i, ',') || clause.is(i, 'from') || clause.is(i, 'in')) return false;
    if (!clause.is(i, 'its') && !clause.is(i, 'their')) continue;
    for (let k = i + 1; k < Math.min(clause.last, i + 4); k++)
      if (substance(clause, k) === 'shares') return clause.is(i - 1, 'of');
    return false;
  }
  return false;
}
