import type { Document } from '../core/document.ts';
import { ZONE_KINDS } from '../core/document.ts';
import type { Told } from './merge.ts';
import { stateOf } from './standing.ts';

/** A piece of evidence that there is such an agreement. */
export interface Piece {
  readonly because: string;
  readonly weight: number;
}

/** What a rule that says nothing of itself is worth. */
const USUAL = 0.8;
/** How often readers found such an agreement where one sentence tells it and no word of state. */
const BARE = 0.78;
const [LEAST, MOST] = [0.3, 0.98];
/** What is less certain is no agreement: names that only their role makes parties, told of in passing. */
export const FLOOR = 0.5;
/** Zones that tell of agreements in passing, or praise them. */
const ASIDE: readonly number[] = ['boilerplate', 'quote'].map((kind) => ZONE_KINDS.indexOf(kind as never));

/** What speaks for an agreement and against it, each with what it adds; the weights come from frames that readers judged. */
export function evidenceOf({ sentences }: Document, { readings, parts, type }: Told): Piece[] {
  const [first] = readings as [Told['readings'][number]];
  const { spans } = stateOf(readings);
  const told = new Set(readings.map(({ sentence }) => sentence)).size;
  const guesses = parts.filter(({ participant: { guess, kind } }) => guess && kind === 'organization').length;
  // a list of partners is one thing to be unsure of
  const listed = guesses > 2 && type !== 'acquisition' && type !== 'merger';
  const pieces: Piece[] = [
    { because: first.trigger.rule, weight: BARE + 0.5 * ((first.trigger.by.confidence ?? USUAL) - USUAL) },
    { because: 'told in several sentences', weight: 0.09 * Math.min(2, told - 1) },
    { because: 'a word of state', weight: spans.status ? 0.08 : 0 },
    { because: 'a noun for the form', weight: readings.some((one) => one.spans.instrument !== null) ? 0.04 : 0 },
    { because: 'a date', weight: readings.some(({ date }) => date !== null) ? 0.03 : 0 },
    { because: 'names that only their role makes parties', weight: -0.12 * Math.min(listed ? 1 : 2, guesses) },
    { because: 'told aside', weight: readings.every(({ sentence }) => ASIDE.includes(sentences.zone[sentence]!)) ? -0.08 : 0 },
  ];
  return pieces.filter(({ weight }) => weight !== 0);
}

/** The confidence that evidence adds up to. */
export function certaintyOf(pieces: readonly Piece[]): number {
  const sum = pieces.reduce((total, { weight }) => total + weight, 0);
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, sum))) / 100;
}
