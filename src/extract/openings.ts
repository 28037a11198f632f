import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Words } from './words.ts';

/** Tokens in front of the participle that opens a sentence: `After`, `Recently`. */
const BEFORE = 2;
/** Tokens from a participle to the subject of its sentence. */
const REACH = 60;
const PARTICIPLE = /(?:ing|ed)$/;

/** The participle that opens a sentence: `Founded in May by`, `After buying`; -1 where none does. */
export function openingParticiple(words: Words): number {
  for (let i = words.first; i < Math.min(words.last, words.first + BEFORE + 1); i++) {
    const word = words.lower(i);
    if (word.length > 4 && PARTICIPLE.test(word)) return i;
    if (!words.has(i, Part.Preposition) && !words.grammar.isAdverb(words.document, i) && !/ly$/.test(word)) return -1;
  }
  return -1;
}

/** Who does what a participle at the start of a sentence tells: `After buying A, B moved`; null where nobody acts behind a comma. */
export function subjectBehind(clause: Clause, verb: number): Chain | null {
  const opening = openingParticiple(clause);
  if (opening < 0 || (opening !== verb && !(clause.lower(opening) === 'having' && verb - opening < BEFORE + 1))) return null;
  if (opening === verb && !clause.lower(verb).endsWith('ing')) return null;
  for (const chain of clause.chains) {
    if (chain.first <= verb || chain.members[0]!.owner) continue;
    if (chain.first - verb > REACH) return null;
    const before = clause.is(clause.back(chain.first), 'the') ? clause.back(clause.back(chain.first)) : clause.back(chain.first);
    if (clause.is(before, ',') && clause.acts(chain)) return chain;
  }
  return null;
}
