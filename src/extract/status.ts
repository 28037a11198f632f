import type { Modality, Status } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { type ModalCues, modalityOf } from '../normalize/modality.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt, cueBefore, DIVIDERS, spanOf, strongest } from './cues.ts';
import { Part } from './grammar.ts';
import { nounOver } from './relatives.ts';
import { cueAfter, cueWithin, isAwaited } from './sequels.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Trigger } from './triggers.ts';
import type { Voice } from './voice.ts';

/** The state of an agreement as one clause tells it. */
export interface Told {
  readonly status: Status;
  readonly span: Span | null;
  readonly modality: Modality;
  /** only a verb to come tells it, and no word of a state: `to sell`, `will buy` */
  readonly intended: boolean;
}

/** Reads state and modality from the verb group of a trigger, the words that govern it and the words behind it. */
export function toldBy(clause: Clause, trigger: Trigger, voice: Voice, fallback: Status): Told {
  const at = voice === 'noun' ? trigger.first : trigger.anchor;
  const group = verbGroup(clause, at);
  const noun = voice === 'noun';
  const { infinitive, modal } = group;
  const stance = stanceOf(clause, { first: noun ? at : group.first, last: trigger.last, noun, infinitive, modal });
  const stated = statedBy(clause, trigger, voice, fallback, group, stance);
  // what ends a dispute is no end of an agreement
  const told: Told = stated.status === 'terminated' && PEACE.includes(trigger.rule) ? { ...stated, status: 'agreed' } : stated;
  return stance.hearsay && told.modality === 'fact' && isOpen(clause, told, stance) ? { ...told, status: 'rumored' } : told;
}

/** Rules whose agreement is the end of something else. */
const PEACE: readonly string[] = ['agreement/strike-ended', 'agreement/end-dispute'];

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
  const over = voice === 'noun' || before ? null : cueOver(clause, group.first, trigger.last);
  const span = cue && spanOf(clause, cue);
  const modality = modalityOf(cuesOf(clause, group, stance, before));
  if (voice !== 'noun' && STANDING.includes(trigger.rule))
    return {
      status: over?.status ?? before?.status ?? (group.future || group.to ? 'agreed' : fallback),
      span: over && spanOf(clause, over),
      modality,
      intended: group.to,
    };
  if (over) return { status: over.status, span: spanOf(clause, over), modality, intended: false };
  if (voice !== 'noun' && !group.infinitive) {
    if (group.future) return { status: 'agreed', span: null, modality, intended: true };
    const open = group.progressive || group.modal !== null;
    const buys = trigger.by.type === 'acquisition' || trigger.by.type === 'merger';
    const form = clause.grammar.says('agreement-verb-form', clause.document, at);
    if (fallback === 'completed' && (open || (buys && form === 'base')))
      return { status: 'agreed', span: null, modality, intended: group.modal !== null };
    // `signed`, `formed`, `cancelled` say by themselves how far it is
    const own = voice === 'passive' || form === 'ed' || form === 'past' ? cueAt(clause, at) : null;
    if (own && own.status !== 'agreed' && own.status !== 'proposed')
      return { status: own.status, span: spanOf(clause, own), modality, intended: false };
    const said = own?.status === fallback && trigger.rule === 'agreement/agree-jointly';
    return { status: fallback, span: said ? spanOf(clause, own) : null, modality, intended: false };
  }
  if (cue)
    return {
      status: cue.status === 'agreed' && voice === 'noun' ? weakest(fallback, clause, cue) : cue.status,
      span,
      modality,
      intended: false,
    };
  if (trigger.rule === 'agreement/in-partnership' && fallback === 'agreed' && MADE.test(clause.lower(clause.back(at))))
    return { status: 'completed', span: null, modality, intended: false };
  // `expanded by buying Globex` has bought it, `Acme to buy Globex` has not
  const done = group.infinitive && (group.to ? isPaid(clause, group.first) : !group.progressive && isDone(clause, group.first));
  if (voice === 'noun' && fallback === 'completed' && isAwaited(clause, trigger))
    return { status: 'agreed', span: null, modality, intended: false };
  if (voice === 'noun' && fallback === 'agreed' && CLOSED.includes(trigger.by.type) && isPast(clause, at))
    return { status: 'completed', span: null, modality, intended: false };
  if (group.infinitive && !done && (voice !== 'noun' || group.to || group.progressive)) {
    // `plans to grow by buying Globex`
    const planned = !group.to && !group.progressive && clause.is(clause.back(group.first), 'by');
    return { status: planned ? 'proposed' : 'agreed', span, modality, intended: group.to };
  }
  return { status: fallback, span, modality, intended: false };
}

/** What was made in partnership is there: `developed in collaboration with`. */
const MADE = /^(?:achieved|created|crafted|built|designed|developed|produced|published|written)$/;

/** Rules whose verbs tell what goes on for long: `is providing`. */
const STANDING: readonly string[] = ['agreement/provide-services'];

/** `paid $40 million to acquire`: what was paid for is bought. */
function isPaid(clause: Clause, first: number): boolean {
  for (let i = clause.back(first), steps = 0; i >= clause.first && steps < 6; i = clause.back(i), steps++) {
    if (/^(?:paid|spent)$/.test(clause.lower(i)))
      return clause.grammar.says('agreement-auxiliary', clause.document, clause.back(i)) !== 'be';
    if (clause.chainAt(i) || clause.is(i, ',')) return false;
  }
  return false;
}

/** What is over once it is told as past. */
const CLOSED: readonly unknown[] = ['acquisition', 'merger', 'equity-investment', 'debt-financing', 'fund-formation'];

/** `its recent offering`, `last year's sale`, `following its merger`: told as past. */
function isPast(clause: Clause, at: number): boolean {
  for (let i = clause.back(at), steps = 0; i >= clause.first && steps < 9; i = clause.back(i), steps++) {
    const word = clause.lower(i);
    if (/^(?:recent|last|previous|earlier|successful|following|since)$/.test(word)) return true;
    if (word === 'through' || word === 'via') return brings(clause, i);
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Verb) || DIVIDERS.includes(clause.lower(i))) return false;
  }
  return false;
}

/** `raised $4 million through an offering`: what has brought in money is done. */
function brings(clause: Clause, from: number): boolean {
  for (let i = clause.back(from), steps = 0; i >= clause.first && steps < PLANNED; i = clause.back(i), steps++)
    if (/^(?:raised|received|secured|obtained|sold|netted)$/.test(clause.lower(i)))
      return !clause.has(clause.back(i), Part.Preposition);
  return false;
}

/** Tokens between a relative clause and the verb that it ends at. */
const MAIN = 12;

/** The state of the agreement that a clause only tells the terms of: `signed a contract under which Acme will supply`, `revoked the contract it had awarded`. */
function cueOver(clause: Clause, first: number, last: number): Cue | null {
  const noun = nounOver(clause, first);
  if (noun < 0 || clause.grammar.says('agreement-form', clause.document, noun) === null) return null;
  return cueBefore(clause, noun) ?? (opensClause(clause, noun) ? cueMain(clause, last) : null);
}

/** Whether a noun is the subject that opens its sentence: `The deal under which`. */
function opensClause(clause: Clause, noun: number): boolean {
  for (let i = clause.back(noun), steps = 0; i >= clause.first && steps < 4; i = clause.back(i), steps++)
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Verb) || clause.chainAt(i)) return false;
  return noun - clause.first < 6;
}

/** The verb of state behind a relative clause: `the deal under which Acme was to buy Globex fell through`. */
function cueMain(clause: Clause, last: number): Cue | null {
  for (let i = clause.forth(last), steps = 0; i < clause.last && steps < MAIN; i = clause.forth(i + 1), steps++) {
    const cue = clause.chainAt(i) ? null : cueAt(clause, i);
    if (cue && cue.status !== 'agreed' && cue.status !== 'proposed') return cue;
  }
  return null;
}

/** `announced the acquisition` says no more than the noun itself, and who launches an offer has not agreed on it. */
function weakest(fallback: Status, clause: Clause, cue: Cue): Status {
  const word = clause.lower(cue.first);
  return /^(?:announc|unveil)/.test(word) || (fallback === 'proposed' && !/^(?:agree|accept)/.test(word)) ? fallback : cue.status;
}

/** Words in front of a gerund that tell how something else was done. */
const THEREBY = ['by', 'through', ',', '—', '–'];
/** Tokens in front of a gerund in which a plan shows. */
const PLANNED = 14;

/** Whether a gerund tells what has been done, and nothing planned: `expanded by buying`, `, ultimately buying`, `news of Acme buying`. */
function isDone(clause: Clause, first: number): boolean {
  let i = clause.back(first);
  if (clause.grammar.isAdverb(clause.document, i)) i = clause.back(i);
  const subject = clause.chainAt(i);
  if (clause.is(i, 'after') || clause.is(i, 'since') || clause.is(i, 'following')) return true;
  if (!THEREBY.some((word) => clause.is(i, word)) && (!subject || subject.first === clause.first)) return false;
  for (let steps = 0; i >= clause.first && steps < PLANNED; i = clause.back(i), steps++) {
    const auxiliary = clause.chainAt(i) ? null : clause.grammar.says('agreement-auxiliary', clause.document, i);
    if (auxiliary === 'to' || auxiliary === 'future' || auxiliary === 'modal') return false;
  }
  return true;
}

interface Group {
  readonly first: number;
  readonly infinitive: boolean;
  /** the infinitive has its `to` */
  readonly to: boolean;
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
  return {
    first,
    infinitive: infinitive || form === 'ing',
    to: infinitive,
    future,
    progressive: form === 'ing' && be,
    modal,
    negated,
  };
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
