import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';

/** Tokens between a verb and the noun that it governs. */
const OBJECT = 9;

/** Whether a name acts by a verb that governs the noun at a token: `Acme has signed a five-year deal`. */
export function governs(clause: Clause, { last }: { readonly last: number }, noun: number): boolean {
  const { document, grammar } = clause;
  let at = behindApposition(clause, clause.forth(last), noun);
  while (at < noun && (clause.has(at, Part.Auxiliary) || grammar.isAdverb(document, at) || PROUD.test(clause.lower(at))))
    at = clause.forth(at + 1);
  if (at >= noun || noun - at > OBJECT || clause.chainAt(at)) return false;
  if (!clause.has(at, Part.Verb) && grammar.entry('agreement-stage', document, at) === null) return false;
  for (let i = clause.forth(at + 1); i < noun; i = clause.forth(i + 1))
    if (clause.chainAt(i) || clause.has(i, Part.Preposition | Part.Auxiliary | Part.Break | Part.Relative)) return false;
  return true;
}

/** `is proud to announce`. */
const PROUD = /^(?:proud|pleased|excited|thrilled|delighted|happy|honored|honoured|glad)$/;

/** Tokens that say what a name stands for. */
const APPOSED = 26;

/** The token behind what is said of a name between commas: `Acme, a maker of pumps, has`; `at` where nothing is. */
function behindApposition(clause: Clause, at: number, noun: number): number {
  if (!clause.is(at, ',') || !(clause.is(at + 1, 'a') || clause.is(at + 1, 'an') || clause.is(at + 1, 'the'))) return at;
  if (clause.namesPerson(at + 1)) return at;
  for (let i = at + 2; i < Math.min(noun, at + APPOSED); i++)
    if (clause.is(i, ',') && clause.has(clause.forth(i + 1), Part.Auxiliary | Part.Verb | Part.Adverb))
      return clause.forth(i + 1);
  return at;
}
