import type { Instrument, Status } from '../core/result.ts';
import type { Reading } from './reading.ts';

const RANK: Readonly<Record<Status, number>> = {
  rumored: 0,
  proposed: 1,
  negotiating: 2,
  agreed: 3,
  signed: 4,
  amended: 5,
  approved: 6,
  completed: 7,
  terminated: 8,
};

/** A noun of a purchase without a word of how far it is: `the acquisition strengthens Acme`. */
function isMere({ trigger, status, spans }: Reading): boolean {
  return !trigger.verbal && trigger.by.type === 'acquisition' && status === 'completed' && spans.status === null;
}

/** Readings with a word of how far it is; where one says that all is still open, those that only name the deal do not count. */
function spoken(readings: readonly Reading[]): readonly Reading[] {
  const open = readings.some(({ status, spans }) => spans.status !== null && (status === 'proposed' || status === 'negotiating'));
  const worded = open ? readings.filter((one) => one.status !== 'agreed' || one.spans.status !== null || one.trigger.verbal) : [];
  return worded.length > 0 ? worded : readings;
}

/** A headline with no word of state (`Acme Buys Globex`): the story knows better whether it is done, agreed or only sought. */
function isHeading({ headline, spans }: Reading): boolean {
  return headline && spans.status === null;
}

/** The reading whose state counts: the furthest one that is told as a fact. */
export function stateOf(readings: readonly Reading[]): Reading {
  const facts = readings.filter(({ modality }) => modality === 'fact');
  const told = facts.filter((reading) => !isMere(reading));
  const story = told.filter((reading) => !isHeading(reading));
  // `A in talks with B`, and the story names no source
  const rumors = story.filter(({ status }) => status === 'rumored');
  if (rumors.length > 0 && rumors.length === story.length) return rumors[0]!;
  const further = story.some(({ status, spans }) => spans.status !== null && RANK[status] < RANK.completed) ? story : told;
  const pool = spoken(further.length > 0 ? further : facts.length > 0 ? facts : readings);
  return pool.reduce((best, one) => (RANK[one.status] > RANK[best.status] ? one : best));
}

const WEIGHT: Readonly<Record<Instrument, number>> = {
  unspecified: 0,
  offer: 1,
  agreement: 2,
  declaration: 3,
  contract: 3,
  order: 4,
  treaty: 4,
  'framework-agreement': 5,
  'letter-of-intent': 6,
  'memorandum-of-understanding': 7,
};

/** The reading that names the form best. */
export function formOf(readings: readonly Reading[]): Reading {
  const weight = (one: Reading): number => WEIGHT[one.instrument] * (one.headline ? 0.2 : 1);
  return readings.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}
