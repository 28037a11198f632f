import { Gap } from '../core/document.ts';
import type { Trace } from '../core/stage.ts';
import type { Clause } from './clause.ts';
import { tagVerb } from './clause-tagger.ts';
import { Part } from './grammar.ts';
import { isCompound } from './party.ts';
import type { Trigger } from './triggers.ts';

export type Voice = 'active' | 'passive' | 'noun';

/** How the trigger is built into its clause. */
export function voiceOf(clause: Clause, trigger: Trigger): Voice {
  if (!trigger.verbal) return 'noun';
  const at = trigger.anchor;
  const form = clause.grammar.says('agreement-verb-form', clause.document, at);
  if (form !== 'ed' && form !== 'participle' && form !== 'any') return 'active';
  let had = false;
  for (let i = clause.back(at); i >= clause.first; i = clause.back(i)) {
    const auxiliary = clause.chainAt(i) ? null : clause.grammar.says('agreement-auxiliary', clause.document, i);
    if (auxiliary === 'be') return 'passive';
    if (auxiliary === 'have') had = true;
    if (!auxiliary && !clause.grammar.isAdverb(clause.document, i)) break;
  }
  return !had && agentOf(clause, trigger.last) >= 0 ? 'passive' : 'active';
}

/** Tokens that may tell when or for how much between a participle and who did it. */
const ASIDE = 7;

/** Where the `by` stands that says who did what a participle ending at `last` tells (`bought by`, `bought last year for $4 million by`); -1 for none. */
export function agentOf(clause: Clause, last: number): number {
  const { document, grammar } = clause;
  const next = clause.forth(last);
  if (clause.is(next, 'by')) return next;
  const opens =
    clause.has(next, Part.Preposition) || grammar.isAdverb(document, next) || /^(?:last|this|earlier)$/.test(clause.lower(next));
  if (!opens) return -1;
  for (let i = next; i < Math.min(clause.last, next + ASIDE); i = clause.forth(i + 1)) {
    if (clause.is(i, 'by')) return i;
    if (clause.chainAt(i) || clause.is(i, ',') || clause.has(i, Part.Auxiliary | Part.Verb | Part.Relative)) return -1;
    // `acquired in the belief by`
    if (clause.is(i, 'the') || clause.is(i, 'a') || clause.is(i, 'its')) return -1;
  }
  return -1;
}

/** Whether a participle without an auxiliary tells who did it: `trams ordered by A from B`. */
export function isReduced(clause: Clause, { anchor }: Trigger): boolean {
  return clause.is(clause.forth(anchor + 1), 'by') && clause.verbStart(anchor) === anchor;
}

/** Whether the word of a trigger is used as its frame takes it: a verb as a verb, a noun as the head of its phrase. */
export function isApt(clause: Clause, trigger: Trigger): boolean {
  if (clause.isNamed(trigger.anchor) || clause.isNamed(trigger.last - 1)) return false;
  if (!trigger.verbal) return !isModifier(clause, trigger) && !isVehicle(clause, trigger);
  if (trigger.first === trigger.anchor && isSuffix(clause, trigger.anchor)) return false;
  // `announced its new loan program`
  if (trigger.last > trigger.anchor + 1 && PROGRAMS.some((word) => clause.is(trigger.last, word))) return false;
  // `Acme and Globex partner`: two do without an s
  if (trigger.slots.length === 1 && trigger.by.parties !== 1 && !trigger.by.refers && isThird(clause, trigger.anchor))
    return false;
  return isVerb(clause, trigger.anchor);
}

const PROGRAMS = ['program', 'programs', 'programme', 'programmes'];

/** `state-sponsored`, `newly-acquired`: a participle that only describes what follows. */
function isSuffix({ document: { tokens, text } }: Clause, at: number): boolean {
  return tokens.gap[at] === Gap.None && text[tokens.start[at]! - 1] === '-';
}

/** `partners`: a verb of one, or a noun. */
function isThird({ grammar, document }: Clause, at: number): boolean {
  return grammar.says('agreement-verb-form', document, at) === 's';
}

/** `said in a joint statement`: the form is only where something is said. */
function isVehicle(clause: Clause, { first, last }: Trigger): boolean {
  if (clause.grammar.entry('agreement-form', clause.document, first)?.value !== 'declaration' || last - first !== 2) return false;
  const article = clause.back(first);
  return clause.is(article, 'in') || (clause.is(article, 'a') && clause.is(clause.back(article), 'in'));
}

/** Whether a trigger that can be a verb is one, by the tagger; to be asked only where the cheap cues do not decide. */
export function isTaggedVerb(clause: Clause, { anchor }: Trigger, trace: Trace | null): boolean {
  const { text, tokens } = clause.document;
  const from = tokens.start[Math.max(clause.first, anchor - SHOWN)]!;
  const to = tokens.end[Math.min(clause.last, anchor + SHOWN) - 1]!;
  const [start, end] = [tokens.start[anchor]!, tokens.end[anchor]!];
  const { verb, characters } = tagVerb(text.slice(from, start), text.slice(start, end), text.slice(end, to));
  if (trace) trace.tagged += characters;
  return verb;
}

/** Tokens on each side that the tagger is shown. */
const SHOWN = 7;

/** Whether cheap cues leave open what a verbal trigger is: behind a name, in front of a bare noun (`Acme licenses technology`, `Acme orders fell`). */
export function isDoubtful(clause: Clause, { verbal, anchor: at }: Trigger): boolean {
  if (!verbal) return false;
  const { document, grammar } = clause;
  if (grammar.says('agreement-verb-form', document, at) !== 's' || !clause.chainAt(clause.back(at))) return false;
  if (!grammar.canBeNoun(document, at)) return false;
  const next = clause.forth(at + 1);
  return next < clause.last && grammar.isBare(document, next);
}

/** `partnership program`, `contract manufacturer`, `merger-related`: the noun only describes another one. */
function isModifier(clause: Clause, { first, last }: Trigger): boolean {
  const { tokens } = clause.document;
  if (isCompound(clause.grammar, clause.document, last) || isOtherSense(clause, last - 1)) return true;
  // `jointly market`
  if (clause.lower(last - 1).endsWith('ly')) return false;
  // `to contract with banks`
  if (
    last - first === 1 &&
    clause.is(clause.back(first), 'to') &&
    clause.grammar.says('agreement-form', clause.document, first) !== null
  )
    return true;
  return last < clause.last && tokens.gap[last]! > 0 && clause.grammar.says('agreement-modified', clause.document, last) !== null;
}

/** `a bond contract`, `full cooperation`, `a great deal`: the noun in another sense. */
function isOtherSense(clause: Clause, at: number): boolean {
  const before = clause.back(at);
  return OTHER_SENSES.some(
    ([nouns, words]) => nouns.some((noun) => clause.is(at, noun)) && words.some((word) => clause.is(before, word)),
  );
}

/** Nouns, and the words in front of which they bind nobody by name: what an exchange trades, help, an amount, a form of firm. */
const OTHER_SENSES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['contract', 'contracts'],
    ['futures', 'bond', 'option', 'options', 'index', 'treasury', 'currency', 'eurodollar'],
  ],
  [['cooperation', 'collaboration'], ['full']],
  [['deal'], ['great', 'good']],
];

/** Behind these a gerund tells what is not done, or only talked of: `barred from buying`, `an article about investing`. */
const KEPT_FROM = ['from', 'against', 'about', 'on', 'for'];

/** Whether a word that can be a verb is one here: not behind an article, a possessive or a preposition (`the order`, `its combined sales`). */
function isVerb(clause: Clause, at: number): boolean {
  const before = clause.back(at);
  if (before < clause.first) return true;
  const form = clause.grammar.says('agreement-verb-form', clause.document, at);
  const subject = clause.chainAt(before);
  if (subject) {
    // `the Acme partner`: a base form takes a plural subject
    return !subject.members[0]!.owner && (form !== 'base' || subject.members.length > 1 || subject.members[0]!.stands);
  }
  // `a senior secured loan`
  if (clause.isPossessive(before) || clause.lower(before) === 'senior') return false;
  if (clause.is(before, 'the') || clause.is(before, 'a') || clause.is(before, 'an') || clause.is(before, 'this')) return false;
  if (form === 'ing') return !KEPT_FROM.some((word) => clause.is(before, word));
  if (form === 'base') {
    const adverb = clause.grammar.isAdverb(clause.document, before);
    return adverb || clause.has(before, Part.Auxiliary) || clause.is(before, 'and') || clause.is(before, ',');
  }
  return clause.is(before, 'to') || !clause.has(before, Part.Preposition);
}
