import type { DateDraft, DateReading } from '../core/mention.ts';
import type { ExtractOptions } from '../core/options.ts';
import type { Candidate } from './values.ts';

/** Whether a reading takes part in the competition: times, durations and sets only with temporal: all. */
export function isWanted(reading: DateReading, options: ExtractOptions): boolean {
  return options.temporal === 'all' || reading.scope === 'none' || (reading.scope === 'dates' && reading.type === 'DATE');
}

/** The draft of a date that won; null for a reading that only keeps others out. Linking gives the value. */
export function toDateDraft(candidate: Candidate<unknown>, _options: ExtractOptions): DateDraft | null {
  const { start, end, first, last, rule, confidence } = candidate;
  const { type, when, mod, scope } = candidate.reading as DateReading;
  if (scope === 'none') return null;
  return { start, end, first, last, rule, confidence, type, when, mod, scope, resolved: null, anchor: 'none' };
}
