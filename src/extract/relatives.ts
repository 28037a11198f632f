import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Trigger } from './triggers.ts';

/** The one other body that a clause names in front of the form it acts under: `A will pump water for B under a contract`; null where none or several do. */
export function otherSide(clause: Clause, { first }: Trigger): Chain | null {
  const subject = clause.subject(first);
  if (!subject || subject.members[0]!.stands) return null;
  const others = clause.chains.filter((chain) => chain !== subject && chain.last <= first && !chain.members[0]!.owner);
  const [other] = others;
  if (!other || others.length > 1 || clause.isPossessive(other.last) || other.first < subject.last) return null;
  return other.members.every(({ kind, guess, stands }) => kind === 'organization' && !guess && !stands) ? other : null;
}

/** Who acts in the relative clause of a noun: `the accord which A signed with B`, `the venture they set up`; null where nobody does. */
export function subjectOfRelative(clause: Clause, { last }: Trigger): Chain | null {
  let at = clause.forth(last);
  if (clause.is(at, ',')) at = clause.has(at + 1, Part.Relative) ? clause.forth(at + 1) : -1;
  if (clause.has(at, Part.Relative)) at = clause.forth(at + 1);
  if (clause.is(at, 'the')) at = clause.forth(at + 1);
  const chain = clause.chainAt(at);
  return chain && chain.first === at && !chain.members[0]!.owner && makes(clause, chain) ? chain : null;
}

/** Whether somebody does with a noun what makes or ends such a thing: `they set up`, `A has signed`. */
function makes(clause: Clause, { last }: Chain): boolean {
  let at = clause.forth(last);
  while (clause.has(at, Part.Auxiliary) || clause.grammar.isAdverb(clause.document, at)) at = clause.forth(at + 1);
  return (
    at < clause.last && (clause.grammar.entry('agreement-stage', clause.document, at) !== null || KEEPS.test(clause.lower(at)))
  );
}

const KEEPS = /^(?:owns?|owned|runs?|ran|operate[sd]?|holds?|held|shares?|shared|founded)$/;

/** `B, which A bought in May`: what stands before the relative. */
export function headOfRelative(clause: Clause, { anchor }: Trigger): Chain | null {
  const subject = clause.chainAt(clause.back(clause.verbStart(anchor)));
  const relative = subject && clause.back(subject.first);
  if (!subject || !clause.has(relative!, Part.Relative)) return null;
  const before = clause.back(relative!);
  return clause.chainAt(clause.is(before, ',') ? clause.back(before) : before);
}

/** Tokens between a noun and the verb of its relative clause. */
const OVER = 8;

/** The noun that a relative clause belongs to, by the first token of its verb group; -1 where none stands there. */
export function nounOver(clause: Clause, first: number): number {
  const subject = clause.chainAt(clause.back(first));
  if (subject) {
    let i = clause.back(subject.first);
    if (clause.is(i, 'the')) i = clause.back(i);
    if (clause.is(i, 'that') || (clause.is(i, 'which') && !clause.is(i - 1, 'under'))) i = clause.back(i);
    if (clause.is(i, ',')) i = clause.back(i);
    if (clause.grammar.says('agreement-form', clause.document, i) !== null) return i;
  }
  for (let i = clause.back(first), steps = 0; i >= clause.first && steps < OVER; i = clause.back(i), steps++)
    if (clause.is(i, 'which') && clause.is(i - 1, 'under')) return clause.back(i - 1);
    else if (clause.lower(i) === 'whereby') return clause.back(i);
  return -1;
}
