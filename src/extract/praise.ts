import type { Told } from './merge.ts';
import type { Reading } from './reading.ts';

/** `We are proud to partner with X`: whoever says so in a quotation speaks of what was told with X. */
export function isPraised({ parts }: Told, reading: Reading): boolean {
  const others = reading.parts.filter(({ participant }) => !participant.stands);
  const keys = new Set(parts.map(({ participant }) => participant.key));
  return (
    others.length > 0 && others.length < reading.parts.length && others.every(({ participant }) => keys.has(participant.key))
  );
}

/** `delighted to be partnering with B`, `this partnership`: a word of cooperation that may stand for any deal of the same parties. */
export function isEcho({ type, headline, fresh, spans }: Reading): boolean {
  return type === 'partnership' && !headline && !fresh && spans.status === null;
}

/** Whether all parties of a reading, two and more, are those of an agreement. */
export function covers({ parts }: Told, reading: Reading): boolean {
  const keys = new Set(parts.map(({ participant }) => participant.key));
  return reading.parts.length > 1 && reading.parts.every(({ participant }) => keys.has(participant.key));
}
