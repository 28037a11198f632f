import type { Status } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';

/** A word that tells how far an agreement is: tokens, last exclusive. */
export interface Cue {
  readonly status: Status;
  readonly first: number;
  readonly last: number;
}

/** Signs that a governing verb does not reach over. */
export const DIVIDERS = [';', ':', '.', '“', '”', '"', '•'];
/** Prepositions between a verb or noun of state and what it governs. */
const OPEN = ['of', 'into', 'to', 'on', 'over', 'for', 'about', 'with', 'between', 'per', 'including'];
const BEFORE = 14;

/** Where a cue stands in the text. */
export function spanOf({ document: { tokens } }: Clause, { first, last }: Cue): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** The nearest word before a noun or infinitive that governs it and tells a state. */
export function cueBefore(clause: Clause, at: number): Cue | null {
  let weak: Cue | null = null;
  let planned: Cue | null = null;
  let away = false;
  let led = false;
  for (let i = clause.back(at), steps = 0; i >= clause.first && steps < BEFORE; i = clause.back(i), steps++) {
    if (clause.is(i, 'which') || clause.is(i, 'who') || DIVIDERS.includes(clause.lower(i))) break;
    const aside = asideBefore(clause, i);
    if (aside >= 0) {
      i = aside;
      continue;
    }
    const cue = widest(clause, i);
    if (cue) i = cue.first;
    // `expanded its business through a partnership` says nothing of the partnership
    if (
      !cue &&
      clause.has(i, Part.Preposition) &&
      !clause.is(i, 'from') &&
      !OPEN.some((word) => clause.is(i, word)) &&
      !isRaised(clause, i) &&
      !isPrinciple(clause, i)
    )
      break;
    if (clause.is(i, 'from')) away = true;
    if (!cue && clause.has(i, Part.Preposition) && !clause.is(i, 'of')) led = true;
    if (!cue) continue;
    if (isOfTalk(clause, cue)) continue;
    if (planned || away) {
      if (cue.status === 'terminated') return cue;
      continue;
    }
    // `offers a service, working with Globex` offers Globex nothing
    if (steps > 3 && clause.lower(i).startsWith('offer')) continue;
    // `dropped plans to merge`, `called off their planned merger`
    if (cue.status === 'proposed' || cue.status === 'negotiating') {
      planned = cue;
      continue;
    }
    // `will complete the purchase`: agreed, and not done yet
    if (cue.status === 'completed' && isToCome(clause, i)) {
      weak ??= { ...cue, status: 'agreed' };
      continue;
    }
    if (
      clause.is(i - 1, 'previously') ||
      (expected(clause, i) && !isAnnouncedEnd(clause, cue)) ||
      (cue.status === 'approved' && isAsked(clause, i))
    )
      continue;
    if (isOutstanding(clause, i)) return { ...cue, status: 'negotiating' };
    const over = governorOf(clause, i);
    if (over) {
      planned = over;
      continue;
    }
    const word = clause.lower(i);
    if (NOMINAL.includes(word) && !isAnnounced(clause, i)) continue;
    if (word === 'has' || word === 'have' || word === 'had') {
      // `has an agreement with` holds; `has agreed` is an auxiliary
      if (at - i <= 5 && !clause.acts({ last: i + 1 })) weak ??= cue;
      continue;
    }
    if (word.startsWith('announc')) {
      weak ??= cue;
      continue;
    }
    // what is renewed stands next to its verb; farther off, or behind `with`, another thing is meant
    if (cue.status === 'amended' && (steps > 4 || led)) continue;
    return cue;
  }
  return planned ?? weak;
}

/** The word of state at token `i`, or the longer one that ends in it: `trying to strike`. */
function widest(clause: Clause, i: number): Cue | null {
  const cue = cueAt(clause, i);
  for (let k = i - 1; cue && k >= Math.max(clause.first, i - WIDTH); k--) {
    const over = cueAt(clause, k);
    if (over && over.last > i) return over;
  }
  return cue;
}

/** Tokens of a word of state in front of its last one. */
const WIDTH = 3;

/** Where the aside begins that ends in front of token `i`: `entered, through a subsidiary, into`; -1 where none does. */
function asideBefore(clause: Clause, i: number): number {
  if (!clause.is(i, ',') || !clause.has(i + 1, Part.Preposition)) return -1;
  for (let k = i - 1; k > Math.max(clause.first, i - ASIDE); k--)
    if (clause.is(k, ',')) return clause.has(k + 1, Part.Preposition) ? k : -1;
  return -1;
}

/** Tokens of an aside. */
const ASIDE = 10;

/** `rejected suggestions that`: what ends there is talk. */
function isOfTalk({ grammar, document }: Clause, { status, last }: Cue): boolean {
  const what = status === 'terminated' ? grammar.says('agreement-stance', document, last) : null;
  return what === 'report' || what === 'hearsay';
}

/** `has not yet signed`, `has yet to sign`. */
function isOutstanding(clause: Clause, i: number): boolean {
  const yet = clause.is(i - 1, 'to') ? i - 2 : i - 1;
  return clause.lower(yet) === 'yet' && (yet === i - 2 || clause.is(yet - 1, 'not'));
}

/** `will complete`, `expects to close`. */
function isToCome(clause: Clause, i: number): boolean {
  const before = clause.is(i - 1, 'to') ? i - 2 : i - 1;
  return (
    clause.is(before, 'will') || clause.is(before, 'would') || /^(?:expect|hope|intend|anticipat)/.test(clause.lower(before))
  );
}

/** `plans to raise $50 million in an offering`: how the money comes. */
function isRaised(clause: Clause, i: number): boolean {
  return clause.is(i, 'in') && /^(?:million|billion|mln|m|shares|stock|dlrs|funds|capital)$/.test(clause.lower(i - 1));
}

/** `plans to form`, `hopes to reach`: what somebody only wants to do, told by the word over its infinitive. */
function governorOf(clause: Clause, i: number): Cue | null {
  if (!clause.is(i - 1, 'to')) return null;
  const over = cueAt(clause, clause.back(i - 1));
  return over && over.last === i - 1 && (over.status === 'proposed' || over.status === 'negotiating') ? over : null;
}

/** `will terminate its contract`: whoever says so has ended it. */
function isAnnouncedEnd(clause: Clause, { status, first }: Cue): boolean {
  return status === 'terminated' && clause.is(clause.back(first), 'will');
}

/** `agreed in principle to buy`. */
function isPrinciple(clause: Clause, i: number): boolean {
  return clause.is(i, 'in') && clause.lower(i + 1) === 'principle';
}

/** Nouns of an end that tell of it only where somebody announces it. */
export const NOMINAL = ['completion', 'closing', 'consummation', 'complete', 'completing'];

function isAnnounced(clause: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(clause.first, i - 6); k--) {
    if (/^(?:announc|confirm|report|celebrat|manage|following$|after$|since$)/.test(clause.lower(k)))
      return !clause.is(k + 1, 'that');
  }
  return false;
}

/** Words in front of what is not so yet. */
const AHEAD = `will would expected expects anticipated once when if subject until upon pending`.split(' ');

/** `is expected to be completed`, `will be signed`: not yet so. */
export function expected(clause: Clause, i: number): boolean {
  for (let k = clause.back(i), steps = 0; k >= clause.first && steps < 4; k = clause.back(k), steps++) {
    if (AHEAD.some((word) => clause.is(k, word))) return true;
  }
  return false;
}

/** `will vote to approve`, `seeks approval of`: not given yet. */
function isAsked(clause: Clause, i: number): boolean {
  for (let k = clause.back(i), steps = 0; k >= clause.first && steps < 8; k = clause.back(k), steps++)
    if (
      /^(?:vot(?:e|es|ing)|ask(?:s|ed|ing)?|seeks?|seeking|sought|requires?|required|needs?|recommend\w*|await\w*)$/.test(
        clause.lower(k),
      )
    )
      return true;
  return false;
}

/** The word of state at token `i`. */
export function cueAt(clause: Clause, i: number): Cue | null {
  const entry = clause.grammar.entry('agreement-stage', clause.document, i);
  if (!entry || entry.last > clause.last) return null;
  return { status: entry.value as Status, first: i, last: entry.last };
}

const RANK: Readonly<Record<Status, number>> = {
  rumored: 1,
  agreed: 2,
  proposed: 3,
  negotiating: 4,
  signed: 5,
  amended: 6,
  approved: 7,
  completed: 8,
  terminated: 9,
};

/** The cue that tells of the furthest state. */
export function strongest(...cues: readonly (Cue | null)[]): Cue | null {
  return cues.reduce((best, cue) => (cue && (!best || RANK[cue.status] > RANK[best.status]) ? cue : best), null);
}
