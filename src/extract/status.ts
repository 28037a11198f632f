import type { Modality, Status } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { type ModalCues, modalityOf } from '../normalize/modality.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';

import { type Stance, stanceOf } from './stance.ts';
import type { Trigger } from './triggers.ts';
import type { Voice } from './voice.ts';

/** The state of an agreement as one clause tells it. */
export interface Told {
  readonly status: Status;
  readonly span: Span | null;
  readonly modality: Modality;
  /** the state is read from `entered into` */
  readonly entered: boolean;
}

interface Cue {
  readonly status: Status;
  readonly first: number;
  readonly last: number;
}

/** Signs that a governing verb does not reach over. */
const DIVIDERS = [';', ':', '.', '“', '”', '"', '•'];
/** Prepositions between a verb or noun of state and what it governs. */
const OPEN = ['of', 'into', 'to', 'on', 'over', 'for', 'about', 'with', 'between'];
const BEFORE = 14;
const AFTER = 14;

/** Reads state and modality from the verb group of a trigger, the words that govern it and the words behind it. */
export function toldBy(clause: Clause, trigger: Trigger, voice: Voice, fallback: Status): Told {
  const at = voice === 'noun' ? trigger.first : trigger.anchor;
  const group = verbGroup(clause, at);
  const noun = voice === 'noun';
  const { infinitive, modal } = group;
  const stance = stanceOf(clause, { first: noun ? at : group.first, last: trigger.last, noun, infinitive, modal });
  const told = statedBy(clause, trigger, voice, fallback, group, stance);
  return stance.hearsay && told.modality === 'fact' && isOpen(clause, told, stance) ? { ...told, status: 'rumored' } : told;
}

/** Whether hearsay leaves a state open: talks may be known though their end is not, and an end is one. */
function isOpen(clause: Clause, { status, span }: Told, { hearsay }: Stance): boolean {
  if (status === 'terminated' || (hearsay === 'source' && (status === 'approved' || status === 'amended'))) return false;
  if (status !== 'negotiating') return true;
  return span !== null && !/^(?:in talks|talks|negotiat|discuss)/i.test(clause.document.text.slice(span.start, span.end));
}

function statedBy(clause: Clause, trigger: Trigger, voice: Voice, fallback: Status, group: Group, stance: Stance): Told {
  const at = voice === 'noun' ? trigger.first : trigger.anchor;
  const before = voice === 'noun' || group.infinitive ? cueBefore(clause, voice === 'noun' ? at : group.first) : null;
  const inside = cueWithin(clause, trigger);
  const after = voice === 'noun' ? cueAfter(clause, trigger) : null;
  const cue = strongest(before, inside, after);
  const span = cue && spanOf(clause, cue);
  const modality = modalityOf(cuesOf(clause, group, stance, before));
  if (voice !== 'noun' && !group.infinitive) {
    if (group.future) return { status: 'agreed', span: null, modality, entered: false };
    const buys = trigger.by.type === 'acquisition' || trigger.by.type === 'merger';
    const form = clause.grammar.says('agreement-verb-form', clause.document, at);
    if (fallback === 'completed' && buys && (group.progressive || group.modal !== null || form === 'base'))
      return { status: 'agreed', span: null, modality, entered: false };
    // `signed`, `formed`, `cancelled` say by themselves how far it is
    const own = voice === 'passive' || form === 'ed' || form === 'past' ? cueAt(clause, at) : null;
    if (own && own.status !== 'agreed' && own.status !== 'proposed')
      return { status: own.status, span: spanOf(clause, own), modality, entered: false };
    return { status: fallback, span: null, modality, entered: false };
  }
  if (cue)
    return {
      status: cue.status === 'agreed' && voice === 'noun' ? weakest(fallback, clause, cue) : cue.status,
      span,
      modality,
      entered: false,
    };
  // `Acme to buy Globex`
  return { status: group.infinitive ? 'agreed' : fallback, span, modality, entered: false };
}

/** `announced the acquisition` says no more than the noun itself. */
function weakest(fallback: Status, clause: Clause, cue: Cue): Status {
  return /^(?:announc|unveil)/.test(clause.lower(cue.first)) ? fallback : cue.status;
}

function spanOf({ document: { tokens } }: Clause, { first, last }: Cue): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

interface Group {
  readonly first: number;
  readonly infinitive: boolean;
  readonly future: boolean;
  readonly progressive: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
}

function verbGroup(clause: Clause, at: number): Group {
  const { document, grammar } = clause;
  let first = at;
  let infinitive = false;
  let future = false;
  let modal: string | null = null;
  let negated = false;
  let be = false;
  for (let i = clause.back(at); i >= clause.first; i = clause.back(i)) {
    if (clause.chainAt(i)) break;
    const auxiliary = grammar.says('agreement-auxiliary', document, i);
    if (auxiliary === 'to') infinitive = true;
    else if (auxiliary === 'future') future = true;
    else if (auxiliary === 'modal' || auxiliary === 'modal-not') {
      modal = clause.lower(i);
    } else if (auxiliary === 'be') be = true;
    if (auxiliary === 'not' || auxiliary === 'modal-not') negated = true;
    if (!auxiliary && !grammar.isAdverb(document, i)) break;
    first = i;
  }
  const form = grammar.says('agreement-verb-form', document, at);
  return { first, infinitive: infinitive || form === 'ing', future, progressive: form === 'ing' && be, modal, negated };
}

function cuesOf(clause: Clause, group: Group, stance: Stance, before: Cue | null): ModalCues {
  const word = clause.back(group.first);
  return {
    denial: stance.denied,
    condition: stance.condition,
    modal: group.modal ?? stance.modal,
    negated: group.negated,
    hearsay: stance.hearsay !== null,
    expectation: !before && group.infinitive && EXPECTATIONS.some((expectation) => clause.is(word, expectation)),
  };
}

const EXPECTATIONS = ['expected', 'expects', 'likely'];

/** The nearest word before a noun or infinitive that governs it and tells a state. */
function cueBefore(clause: Clause, at: number): Cue | null {
  let weak: Cue | null = null;
  let planned: Cue | null = null;
  let away = false;
  for (let i = clause.back(at), steps = 0; i >= clause.first && steps < BEFORE; i = clause.back(i), steps++) {
    if (clause.is(i, 'which') || clause.is(i, 'who') || DIVIDERS.includes(clause.lower(i))) break;
    const cue = cueAt(clause, i);
    // `expanded its business through a partnership` says nothing of the partnership
    if (!cue && clause.has(i, Part.Preposition) && !clause.is(i, 'from') && !OPEN.some((word) => clause.is(i, word))) break;
    if (clause.is(i, 'from')) away = true;
    if (!cue) continue;
    if (planned || away) {
      if (cue.status === 'terminated') return cue;
      continue;
    }
    // `dropped plans to merge`, `called off their planned merger`
    if (cue.status === 'proposed' || cue.status === 'negotiating') {
      planned = cue;
      continue;
    }
    if (clause.is(i - 1, 'previously') || expected(clause, i)) continue;
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
    // what is renewed stands next to its verb; farther off another thing is meant
    if (cue.status === 'amended' && steps > 4) continue;
    return cue;
  }
  return planned ?? weak;
}

/** Nouns of an end that tell of it only where somebody announces it. */
const NOMINAL = ['completion', 'closing', 'consummation', 'complete', 'completing'];

function isAnnounced(clause: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(clause.first, i - 6); k--) {
    if (/^(?:announc|confirm|report|celebrat|following$|after$|since$)/.test(clause.lower(k))) return !clause.is(k + 1, 'that');
  }
  return false;
}

/** `is expected to be completed`, `will be signed`: not yet so. */
function expected(clause: Clause, i: number): boolean {
  for (let k = clause.back(i), steps = 0; k >= clause.first && steps < 4; k = clause.back(k), steps++) {
    if (
      clause.is(k, 'will') ||
      clause.is(k, 'would') ||
      clause.is(k, 'expected') ||
      clause.is(k, 'expects') ||
      clause.is(k, 'anticipated')
    )
      return true;
    if (clause.is(k, 'once') || clause.is(k, 'when') || clause.is(k, 'if')) return true;
    if (clause.is(k, 'subject') || clause.is(k, 'until') || clause.is(k, 'upon') || clause.is(k, 'pending')) return true;
  }
  return false;
}

function cueWithin(clause: Clause, trigger: Trigger): Cue | null {
  for (let i = trigger.first; i < trigger.last; i++) {
    const cue = cueAt(clause, i);
    if (cue && cue.status !== 'agreed') return cue;
  }
  return null;
}

/** A passive behind the noun: `the merger has been approved`, `the contract expired`. */
function cueAfter(clause: Clause, trigger: Trigger): Cue | null {
  let aux = false;
  if (expected(clause, trigger.first)) return null;
  for (let i = clause.forth(trigger.last), steps = 0; i < clause.last && steps < AFTER; i = clause.forth(i + 1), steps++) {
    if (clause.is(i, ',') || clause.is(i, ';') || clause.has(i, Part.Relative)) return null;
    const auxiliary = clause.grammar.says('agreement-auxiliary', clause.document, i);
    if (auxiliary === 'be' || auxiliary === 'have') aux = true;
    if (auxiliary === 'future' || auxiliary === 'modal' || clause.is(i, 'expected')) return null;
    const cue = auxiliary ? null : cueAt(clause, i);
    if (cue && (aux || cue.status === 'terminated')) return cue;
    if (cue) return null;
  }
  return null;
}

function cueAt(clause: Clause, i: number): Cue | null {
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

function strongest(...cues: readonly (Cue | null)[]): Cue | null {
  return cues.reduce((best, cue) => (cue && (!best || RANK[cue.status] > RANK[best.status]) ? cue : best), null);
}
