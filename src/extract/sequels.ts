import type { Clause } from './clause.ts';
import { type Cue, cueAt, expected, NOMINAL } from './cues.ts';
import { Part } from './grammar.ts';
import type { Trigger } from './triggers.ts';

/** Tokens behind a noun in which its state is told. */
const AFTER = 14;

/** A word of state inside of a trigger: `proposed merger`. */
export function cueWithin(clause: Clause, trigger: Trigger): Cue | null {
  for (let i = trigger.first; i < trigger.last; i++) {
    // `has been awarded`
    if (clause.has(i, Part.Auxiliary)) continue;
    const cue = cueAt(clause, i);
    if (cue && cue.status !== 'agreed') return cue;
  }
  return null;
}

/** A passive behind the noun: `the merger has been approved`, `the contract expired`. */
export function cueAfter(clause: Clause, trigger: Trigger): Cue | null {
  let aux = false;
  if (expected(clause, trigger.first)) return null;
  for (let i = clause.forth(trigger.last), steps = 0; i < clause.last && steps < AFTER; i = clause.forth(i + 1), steps++) {
    if (clause.is(i, ',') || clause.is(i, ';') || clause.has(i, Part.Relative) || clause.is(i, 'subject')) return null;
    const auxiliary = clause.grammar.says('agreement-auxiliary', clause.document, i);
    if (auxiliary === 'be' || auxiliary === 'have') aux = true;
    if (auxiliary === 'future' || auxiliary === 'modal' || clause.is(i, 'expected')) return null;
    // `has yet to be ratified`
    if (auxiliary === 'to' && clause.lower(i - 1) === 'yet') return null;
    const cue = auxiliary ? null : cueAt(clause, i);
    // `merger talks`, `a credit facility being syndicated`
    if (cue && ((steps === 0 && cue.status === 'negotiating') || (aux && cue.status === 'agreed' && clause.is(i - 1, 'being'))))
      return { ...cue, status: cue.status === 'agreed' ? 'proposed' : cue.status };
    // `took effect`
    const done = cue !== null && cue.last - cue.first > 1 && (cue.status === 'completed' || cue.status === 'approved');
    if (cue && (aux || done || cue.status === 'terminated')) return cue;
    if (cue) return null;
  }
  return null;
}

/** Tokens between a noun and the verb of its closing. */
const CLOSING = 10;

/** Whether a noun is of what has still to close: `expects the purchase to close`, `its purchase will be completed`, `towards completion of`. */
export function isAwaited(clause: Clause, { first, last }: Trigger): boolean {
  let ahead = false;
  for (let i = clause.forth(last), steps = 0; i < clause.last && steps < CLOSING; i = clause.forth(i + 1), steps++) {
    if (clause.chainAt(i)) continue;
    if (clause.is(i, ',') || clause.is(i, ';') || clause.has(i, Part.Relative)) break;
    if (clause.is(i, 'will') || clause.is(i, 'would') || clause.is(i, 'to')) ahead = true;
    else if (ahead && CLOSES.test(clause.lower(i))) return true;
  }
  for (let i = clause.back(first), steps = 0; i >= clause.first && steps < 5; i = clause.back(i), steps++)
    if (NOMINAL.includes(clause.lower(i))) return TOWARDS.test(clause.lower(clause.back(i)));
  return false;
}

const CLOSES = /^(?:close|closed|completed?|consummated|finali[sz]ed|concluded?)$/;
const TOWARDS = /^(?:towards?|upon|pending|until|before|to)$/;
