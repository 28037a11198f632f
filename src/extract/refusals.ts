import type { Clause } from './clause.ts';
import type { Trigger } from './triggers.ts';

export const NO_VERB = 'the tagger takes the word for a noun';
export const TOO_FEW = 'too few parties, or no amount where the rule takes one';

/** Why the frame of a trigger is not filled: the role that stays empty, or how its words are used. */
export function unfilled({ document: { text, tokens } }: Clause, { verbal, anchor }: Trigger, role: string | undefined): string {
  if (role !== undefined) return `the clause names nobody who could be the ${role}, which the rule requires`;
  return verbal
    ? `"${text.slice(tokens.start[anchor], tokens.end[anchor])}" is no verb here, and the rule takes it for one`
    : 'its words are used otherwise than the rule takes them';
}
