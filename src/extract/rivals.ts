import type { Span } from '../core/span.ts';
import type { Reading } from './reading.ts';
import { LABOR } from './staff.ts';

/** A reading with the words that it is read from. */
interface Candidate extends Span {
  readonly rule: string;
  readonly reading: Reading;
}

/** Of the readings of one sentence, those that may stand: of the same words the fullest, of one side alone only what nothing tells whole. */
export function rivalsOf<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  return sidedFirst(fullest(candidates));
}

/** Of readings of the same words, the one that finds most. */
function fullest<C extends Candidate>(candidates: readonly C[]): C[] {
  const best = new Map<string, C>();
  for (const candidate of candidates) {
    const key = `${candidate.start}:${candidate.end}`;
    const other = best.get(key);
    if (!other || found(candidate.reading) > found(other.reading)) best.set(key, candidate);
  }
  return [...best.values()];
}

function found({ refers, sure, parts, type }: Reading): number {
  const labor = type === 'labor' && parts.some(({ participant }) => LABOR.test(participant.name));
  return (refers ? 0 : 10) + parts.length + (sure ? 0.5 : 0) + (labor ? 0.3 : 0);
}

/** `A consortium of A and B offered $4 billion for C`: whether members act together, so that the deal is what is told. */
function acts({ parts }: Reading, other: Reading): boolean {
  if (!TAKERS.includes(other.type)) return false;
  return parts.every(({ participant }) =>
    other.parts.some((one) => one.participant.key === participant.key && one.role !== 'party'),
  );
}

const TAKERS: readonly string[] = [
  'acquisition',
  'equity-investment',
  'debt-financing',
  'fund-formation',
  'services-contract',
  'supply',
];

/** Rules for one side alone; what names both sides beside them tells the same. */
export const LONE: readonly string[] = [
  'agreement/order-taken',
  'agreement/lease-space',
  'agreement/contract-goes',
  'agreement/win-contest',
  'agreement/picked-alone',
  'agreement/tonnes-bought',
  'agreement/film-rights',
];

/** Whether a reading of the same type has all parties of another one and more, each with a name. */
function tellsMore(more: Reading, { type, parts, refers }: Reading): boolean {
  if (
    (more.type !== type && !refers) ||
    more.parts.length <= parts.length ||
    more.parts.some(({ participant }) => participant.weak)
  )
    return false;
  const keys = new Set(more.parts.map(({ participant }) => participant.key));
  return parts.every(({ participant }) => keys.has(participant.key));
}

/** Leaves out what names one side where other words of the sentence name both. */
function sidedFirst<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const whole = candidates.filter(({ reading }) => !reading.refers && reading.parts.length > 1);
  return candidates.filter(({ start, end, rule, reading }) => {
    if (rule === 'agreement/consortium-of' && whole.some((other) => acts(reading, other.reading))) return false;
    const beside = (other: Candidate): boolean => other.start < end && start < other.end;
    if (whole.some((other) => other.rule !== rule && beside(other) && tellsMore(other.reading, reading))) return false;
    if (rule === 'agreement/signed-alone')
      return !candidates.some(
        (other) => other.rule !== rule && !other.reading.refers && (other.reading.parts.length > 1 || beside(other)),
      );
    // what tells of an agreement itself tells more than what points back to one
    if (reading.trigger.by.refers && reading.trigger.by.type === null)
      return !candidates.some((other) => !other.reading.refers && other.reading.parts.length > 0 && beside(other));
    if (reading.parts.length > 1) return true;
    return !LONE.includes(rule) || !whole.some(beside);
  });
}
