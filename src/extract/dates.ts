import type { DateDraft, DateReading } from '../core/mention.ts';
import type { Candidate } from './values.ts';

/** The draft of a date that won; null for a reading that only keeps others out. Linking gives the value. */
export function toDateDraft(candidate: Candidate<unknown>): DateDraft | null {
  const { start, end, first, last, rule, confidence } = candidate;
  const { type, when, mod, silent } = candidate.reading as DateReading;
  if (silent) return null;
  return { start, end, first, last, rule, confidence, type, when, mod, resolved: null, anchor: 'none' };
}
