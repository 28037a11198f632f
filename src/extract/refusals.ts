import type { Document } from '../core/document.ts';
import type { Trace } from '../core/stage.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** What can speak against a trigger, as people read it. */
export const REFUSALS = {
  role: 'its parties stand behind the next verb that tells of an agreement',
  verb: 'the tagger takes the word for a noun',
  parties: 'too few parties',
  amount: 'no amount, or more than three, where the rule takes one',
  known: 'a party is known by its role alone, and the rule wants parties that are known for what they are',
  where: 'no word in the clause shows that this is meant',
  unless: 'a word in the clause shows that something else is meant',
  buyback: 'a company that takes back its own shares agrees with nobody',
  uncertain: 'told in passing, of names that only their role makes parties',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** Notes why a trigger tells of no agreement. */
export function lose({ rule, start, end }: Trigger, { text }: Document, trace: Trace | null, because: string): void {
  trace?.losers.push({ kind: 'agreements', rule, start, end, text: text.slice(start, end), because });
}

/** Why the frame of a trigger is not filled: the role that stays empty, or how its words are used. */
export function unfilled({ document: { text, tokens } }: Clause, { verbal, anchor }: Trigger, role: string | undefined): string {
  if (role !== undefined) return `the clause names nobody who could be the ${role}, which the rule requires`;
  return verbal
    ? `"${text.slice(tokens.start[anchor], tokens.end[anchor])}" is no verb here, and the rule takes it for one`
    : 'its words are used otherwise than the rule takes them';
}
