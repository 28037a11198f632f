import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';

/** Tokens between a verb and the noun that it governs. */
const OBJECT = 9;

/** Whether a name acts by a verb that governs the noun at a token: `Acme has signed a five-year deal`. */
export function governs(clause: Clause, { last }: { readonly last: number }, noun: number): boolean {
  const { document, grammar } = clause;
  let at = clause.forth(last);
  while (at < noun && (clause.has(at, Part.Auxiliary) || grammar.isAdverb(document, at))) at = clause.forth(at + 1);
  if (at >= noun || noun - at > OBJECT || clause.chainAt(at)) return false;
  if (!clause.has(at, Part.Verb) && grammar.entry('agreement-stage', document, at) === null) return false;
  for (let i = clause.forth(at + 1); i < noun; i = clause.forth(i + 1))
    if (clause.chainAt(i) || clause.has(i, Part.Preposition | Part.Auxiliary | Part.Break | Part.Relative)) return false;
  return true;
}
