import { Shape } from '../core/document.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Mark, MarkKind } from './marks.ts';

/** How the words around a verb or noun stand to what it tells. */
export interface Stance {
  readonly denied: boolean;
  /** told by somebody who is not named: hedged itself, or by the source of the whole sentence */
  readonly hearsay: 'hedge' | 'source' | null;
  readonly condition: boolean;
  /** the modal verb of what governs it, folded */
  readonly modal: string | null;
}

/** A word that is asked about: `first` where it or its verb group begins, `last` exclusive. */
export interface Asked {
  readonly first: number;
  readonly last: number;
  readonly noun: boolean;
  readonly infinitive: boolean;
  /** the modal verb of its own group */
  readonly modal: string | null;
}

/** Tokens that a word of stance reaches over. */
const REACH = 32;
/** Tokens that `if` and `whether` reach over. */
const CONDITION = 14;
const POSSIBLE: readonly string[] = ['could', 'might', 'may', 'would'];

/** Reads the stance of a clause to a word of it. */
export function stanceOf(clause: Clause, asked: Asked): Stance {
  const { first, last, noun, infinitive } = asked;
  const governed = noun || infinitive ? governing(clause, first, last) : { negated: false, modal: null };
  const modal = asked.modal ?? governed.modal;
  const floor = clause.marks.length > 0 ? floorOf(clause, first) : first;
  const before = clause.marks.filter((mark) => mark.last <= first && mark.first >= floor);
  const open = opensConditional(clause, first);
  const supposed = open === 'condition' || (open === 'consequence' && modal !== null && POSSIBLE.includes(modal));
  const conditional = modal === 'would' && clause.marks.some(({ kind }) => kind === 'if');
  return {
    denied: governed.negated || isDenied(clause, before, last),
    hearsay: isHedged(clause, before, first) ? 'hedge' : clause.marks.some(({ kind }) => kind === 'source') ? 'source' : null,
    condition:
      supposed ||
      conditional ||
      before.some((mark) => mark.kind === 'if' && first - mark.first <= CONDITION && !isExercised(clause, mark)) ||
      (!noun && before.some((mark) => mark.kind === 'wish' && mark.last === first)) ||
      before.some((mark) => mark.kind === 'forswear' && !ended(clause, mark.last, first)) ||
      (noun ? isFuture(clause, first) || isImagined(clause, first, last) : isLikened(clause, first) || isWeighed(clause, first)),
    modal: governed.modal,
  };
}

/** Where the stretch of words begins whose stance can reach token `at`: behind a semicolon or `but`. */
function floorOf(clause: Clause, at: number): number {
  const floor = Math.max(clause.first, at - REACH);
  for (let i = at - 1; i >= floor; i--) if (clause.is(i, ';') || clause.is(i, 'but') || clause.is(i, 'while')) return i + 1;
  return floor;
}

const TOLD: readonly MarkKind[] = ['report', 'hearsay'];

function isDenied(clause: Clause, before: readonly Mark[], last: number): boolean {
  const told = before.filter(({ kind }) => TOLD.includes(kind));
  const follows = (mark: Mark): boolean => told.some((one) => one.first >= mark.last && one.first - mark.last <= 6);
  for (const mark of before) {
    if (mark.kind === 'deny' && !isTurned(clause, mark)) return true;
    if (mark.kind === 'dismiss' && follows(mark)) return true;
    if (mark.kind === 'untrue' && (clause.is(mark.last, 'that') || follows(mark))) return true;
  }
  return told.length > 0 && clause.marks.some(({ kind, first: at }) => kind === 'untrue' && at >= last && at - last <= REACH);
}

/** `was denied a loan`, `neither confirmed nor denied`, `has not denied`. */
function isTurned(clause: Clause, { first }: Mark): boolean {
  const before = clause.back(first);
  const auxiliary = clause.grammar.says('agreement-auxiliary', clause.document, before);
  return auxiliary === 'be' || auxiliary === 'not' || clause.is(before, 'nor') || clause.is(before, 'or');
}

/** What a noun of hearsay tells follows it: `speculation that`, not `after much speculation`. */
const TELLING = ['that', 'of', 'about', 'is', 'was', 'in', 'say', 'said', 'suggest', 'a'];

function isHedged(clause: Clause, before: readonly Mark[], at: number): boolean {
  return before.some(
    ({ kind, last }) =>
      (kind === 'hedge' || (kind === 'hearsay' && TELLING.some((word) => clause.is(last, word)))) && !divided(clause, last, at),
  );
}

/** Whether something new begins between two tokens. */
function ended(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ENDS.some((word) => clause.is(i, word))) return true;
  return false;
}

function divided(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clause.is(i, ',')) return true;
  return false;
}

/** Whether the sentence opens as one on what is not so; token `at` stands in the condition or in what follows from it. */
function opensConditional(clause: Clause, at: number): 'condition' | 'consequence' | null {
  const { document, grammar, first } = clause;
  const opening = grammar.entry('agreement-opening', document, first);
  if (!opening || clause.marks[0]?.kind === 'pending' || document.tokens.shape[first] !== Shape.Title) return null;
  return opening.last <= at && !divided(clause, opening.last, at) ? 'condition' : 'consequence';
}

/** `as easy as ordering from Acme`, `such as acquiring`, `rather than buying`: a verb that is only named. */
function isLikened(clause: Clause, first: number): boolean {
  const before = clause.back(first);
  if (!clause.is(before, 'as') && !clause.is(before, 'than')) return false;
  return clause.lower(first).endsWith('ing');
}

/** `It would take a higher price for Acme to sell`: what nobody has set in motion. */
function isWeighed(clause: Clause, first: number): boolean {
  const subject = clause.is(first, 'to') ? clause.chainAt(clause.back(first)) : null;
  if (!subject || !clause.is(clause.back(subject.first), 'for')) return false;
  for (let i = clause.back(subject.first), steps = 0; i > clause.first && steps < STEPS; i = clause.back(i), steps++)
    if (POSSIBLE.includes(clause.lower(i))) return clause.is(clause.back(i), 'it');
  return false;
}

/** `exercised its option to buy`, `was granted an option to buy`: no longer open, or agreed as such. */
function isExercised(clause: Clause, { first }: Mark): boolean {
  for (let i = first - 1; i >= Math.max(clause.first, first - 4); i--)
    if (/^(?:exercis(?:ed|es|ing)|grant(?:ed|s|ing)|secur(?:ed|es)|obtain(?:ed|s)|acquir(?:ed|es))$/.test(clause.lower(i)))
      return true;
  return false;
}

/** `a future offering`, `pre-IPO access`, `it is expensive to contract with banks`: what has not come about. */
function isFuture(clause: Clause, first: number): boolean {
  const word = clause.lower(first - 1);
  if (word === 'to') return clause.lower(first) === 'contract';
  return word === 'future' || word === 'eventual' || (word === '-' && clause.lower(first - 2) === 'pre');
}

/** `A merger of A and B would create`: a noun with an indefinite article as the subject of what could be. */
function isImagined(clause: Clause, first: number, last: number): boolean {
  let article = clause.back(first);
  for (let steps = 0; steps < 4 && article >= clause.first && !isIndefinite(clause, article); steps++) {
    if (clause.has(article, Part.Preposition | Part.Auxiliary | Part.Verb)) return false;
    article = clause.back(article);
  }
  if (article < clause.first || !isIndefinite(clause, article)) return false;
  const before = clause.back(article);
  const opens = before < clause.first || clause.document.tokens.shape[before] === Shape.Sign || clause.has(before, Part.Relative);
  if (!opens && !clause.is(before, 'said') && !ASKED.includes(clause.lower(before))) return false;
  for (let i = clause.forth(last), steps = 0; i < clause.last && steps < REACH; i = clause.forth(i + 1), steps++) {
    if (clause.chainAt(i)) continue;
    if (clause.has(i, Part.Auxiliary) && !clause.is(i, 'to'))
      return IMAGINED.includes(clause.grammar.says('agreement-auxiliary', clause.document, i) === 'modal' ? clause.lower(i) : '');
    if (clause.has(i, Part.Relative) || clause.is(i, ';')) return false;
  }
  return false;
}

/** What opens a question on such a noun: `asked what a trade deal would look like`. */
const ASKED: readonly string[] = ['what', 'how', 'why', 'whether', 'where'];

/** Modal verbs of a noun that nobody has named yet: `a merger would create`, `every contract must`. */
const IMAGINED: readonly string[] = [...POSSIBLE, 'must', 'should'];

function isIndefinite(clause: Clause, i: number): boolean {
  return clause.is(i, 'a') || clause.is(i, 'an') || clause.is(i, 'any') || clause.is(i, 'every');
}

/** Prepositions between a negated or modal verb and what it governs. */
const OPEN = ['of', 'into', 'to', 'on', 'for', 'about', 'in', 'between', 'with'];
const ENDS = ['and', 'but', 'because', 'when', 'while', 'where', 'if', 'said', 'says'];
const STEPS = 12;

/** The negation and the modal verb of the words that govern a noun or an infinitive: `no plans to buy`, `had not signed a contract`. */
function governing(clause: Clause, first: number, last: number): { negated: boolean; modal: string | null } {
  const { document, grammar } = clause;
  let modal: string | null = null;
  let phrase = first;
  for (let i = last - 1, steps = 0; i >= clause.first && steps < STEPS; i = clause.back(i), steps++) {
    if (i < first && (clause.chainAt(i) || isSign(clause, i) || ENDS.some((word) => clause.is(i, word)))) break;
    const kind = clause.has(i, Part.Stance) ? grammar.entry('agreement-stance', document, i)?.value : null;
    if (kind === 'tell' && i < first) {
      // `would need a loan`
      const over = clause.back(i);
      if (modal === null && grammar.says('agreement-auxiliary', document, over) === 'modal') modal = clause.lower(over);
      break;
    }
    if (kind === 'merely') break;
    if (kind === 'no')
      return { negated: clause.is(i, 'no') ? isNone(clause, phrase, first) : isNotDone(clause, i + 1, last), modal };
    if (i >= first) continue;
    if (clause.has(i, Part.Preposition) || clause.is(i, 'to')) {
      if (!OPEN.some((word) => clause.is(i, word))) break;
      phrase = i;
    } else if (clause.has(i, Part.Relative)) break;
    else if (document.tokens.shape[i] === Shape.Lower && grammar.says('agreement-auxiliary', document, i) === 'modal')
      modal ??= clause.lower(i);
  }
  return { negated: false, modal };
}

function isSign({ document: { tokens, text } }: Clause, i: number): boolean {
  return tokens.shape[i] === Shape.Sign && text[tokens.start[i]!] !== '-';
}

/** `no agreement`, `no plans to buy`; not `no details of the deal`. */
function isNone(clause: Clause, phrase: number, first: number): boolean {
  if (phrase === first) return true;
  const head = clause.back(phrase);
  const { document, grammar } = clause;
  const stage = grammar.says('agreement-stage', document, head);
  return stage === 'proposed' || stage === 'negotiating' || grammar.says('agreement-form', document, head) !== null;
}

/** `not signed any contract`, `not in talks`; not `not part of the deal`. */
function isNotDone(clause: Clause, from: number, last: number): boolean {
  const { document, grammar } = clause;
  for (let i = clause.forth(from); i < last; i = clause.forth(i + 1)) {
    const plain =
      clause.has(i, Part.Auxiliary) || clause.is(i, 'a') || clause.is(i, 'an') || clause.is(i, 'any') || clause.is(i, 'in');
    if (plain || grammar.isAdverb(document, i)) continue;
    return (
      clause.has(i, Part.Verb) ||
      grammar.entry('agreement-stage', document, i) !== null ||
      grammar.entry('agreement-form', document, i) !== null ||
      (clause.has(i, Part.Stance) && grammar.says('agreement-stance', document, i) === 'light')
    );
  }
  return true;
}
