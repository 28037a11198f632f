import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import { agentOf } from './voice.ts';
import type { Words } from './words.ts';

/** Tokens in front of the participle that opens a sentence: `After`, `Recently`. */
const BEFORE = 2;
/** Tokens of the phrase that opens a sentence, up to its noun. */
const PHRASE = 8;
/** Tokens from a participle to the subject of its sentence. */
const REACH = 60;
const PARTICIPLE = /(?:ing|ed|bought|sold|taken|won)$/;

/** The participle that opens a sentence: `Founded in May by`, `After buying`; -1 where none does. */
export function openingParticiple(words: Words): number {
  for (let i = words.first; i < Math.min(words.last, words.first + BEFORE + 1); i++) {
    const word = words.lower(i);
    if (word.length > 4 && PARTICIPLE.test(word)) return i;
    if (!words.has(i, Part.Preposition) && !words.grammar.isAdverb(words.document, i) && !/ly$/.test(word)) return -1;
  }
  return -1;
}

/** Auxiliaries that open a sentence in front of its participle: `Having bought A`, `Since being bought by A`. */
const HELPERS = ['having', 'being', 'been'];

/** Who does what a participle at the start of a sentence tells, or whom it is done to: `After buying A, B moved`, `Acquired by A, B moved`. */
export function subjectBehind(clause: Clause, verb: number): Chain | null {
  const opening = openingParticiple(clause);
  if (opening < 0 || (opening !== verb && !(HELPERS.includes(clause.lower(opening)) && verb - opening <= BEFORE + 1)))
    return null;
  if (opening === verb && !clause.lower(verb).endsWith('ing') && agentOf(clause, verb + 1) < 0) return null;
  return actorBehind(clause, verb);
}

/** Who acts behind the phrase that opens a sentence: `Through its purchase of A, B moved`; null where it opens with none, or nobody acts. */
export function subjectOfOpening(clause: Clause, noun: number): Chain | null {
  const opens = clause.has(clause.first, Part.Preposition) || OPENINGS.test(clause.lower(clause.first));
  if (noun - clause.first > PHRASE || !opens) return null;
  // `Thanks to`
  for (let i = clause.first + (clause.is(clause.first + 1, 'to') ? 2 : 1); i < noun; i++)
    if (
      clause.is(i, ',') ||
      clause.has(i, Part.Auxiliary | Part.Relative) ||
      (clause.chainAt(i) && !clause.chainAt(i)!.members[0]!.owner)
    )
      return null;
  return actorBehind(clause, noun);
}

/** The first chain behind a comma that a verb follows. */
function actorBehind(clause: Clause, from: number): Chain | null {
  for (const chain of clause.chains) {
    if (chain.first <= from || chain.members[0]!.owner) continue;
    if (chain.first - from > REACH) return null;
    const before = clause.is(clause.back(chain.first), 'the') ? clause.back(clause.back(chain.first)) : clause.back(chain.first);
    if (clause.is(before, ',') && clause.acts(chain)) return chain;
  }
  return null;
}

/** Words that open a sentence with what something else is due to. */
const OPENINGS = /^(?:thanks|with|following|after|under|through|backed|using|armed|boosted|helped)$/;

/** Whether a noun stands in the phrase that opens a sentence: `In partnership with`, `Thanks to an innovative partnership with`. */
export function opensWith(clause: Clause, at: number): boolean {
  return at - clause.first < (OPENINGS.test(clause.lower(clause.first)) ? 9 : 4);
}

/** Tokens between a relative and its verb that may tell when: `which last year bought`. */
const WHEN = 4;
const TIME =
  /^(?:last|this|earlier|in|year|month|week|summer|spring|autumn|fall|winter|early|late|mid|ago|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The relative in front of a phrase of time that ends at token `i`; `i` itself where none is. */
export function relativeBefore(words: Words, i: number): number {
  let at = i;
  for (let steps = 0; steps < WHEN && at >= words.first; steps++, at = words.back(at)) {
    if (words.has(at, Part.Relative)) return at;
    if (!TIME.test(words.lower(at))) return i;
  }
  return words.has(at, Part.Relative) ? at : i;
}
