import type { Document } from '../core/document.ts';
import type { DateDraft, Known } from '../core/mention.ts';
import { grainOf } from '../normalize/timex.ts';

/** A date in the first so many characters of a text may be that of the document. */
const TOP = 400;

/** The date of a document: from input or metadata, else its dateline, else the first full date near its top. */
export function publishedOf(document: Document, dates: readonly DateDraft[]): Known['published'] {
  if (document.published) return document.published;
  if (document.dateline?.date) return { value: document.dateline.date, source: 'dateline' };
  for (const { when, start, first } of dates) {
    if (start > TOP) break;
    if (when?.is !== 'fixed' || grainOf(when.value) !== 'day') continue;
    if (isDatelike(document, first)) return { value: when.value, source: 'text' };
  }
  return null;
}

/** What ends before the day on which a story is told. */
const TOLD = /\b(?:said|says|announced|reported|disclosed|unveiled|confirmed|stated)(?: today)? on $/;

/** Whether a date stands where a document is dated: alone on its line or behind a place that opens its paragraph. */
function isDatelike(document: Document, first: number): boolean {
  const { tokens, text } = document;
  let open = first;
  while (open > 0 && tokens.gap[open]! < 2) open--;
  const before = text.slice(tokens.start[open], tokens.start[first]);
  // `… said on Tuesday, March 5, 2024`
  if (TOLD.test(before)) return true;
  return before.length <= 50 && !/\b(?:in|on|since|by|of|for|to|the|from|and|at)\b/.test(before);
}

/** The one year that a document without a date speaks of; null where it names none or several. */
export function yearOf(dates: readonly DateDraft[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { when } of dates) {
    if (when?.is !== 'fixed' || !/^\d{4}(?:-|$)/.test(when.value)) continue;
    const year = Number(when.value.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
    all++;
  }
  for (const [year, count] of counts) if (count * 3 > all * 2) return year;
  return null;
}
