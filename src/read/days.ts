import { Gap, Shape, type Tokens } from '../core/document.ts';
import type { Lexicon, Lexicons } from '../match/lexicon.ts';
import { NumberForm } from '../match/vocabulary.ts';
import { MONTHS } from '../rules/zone/index.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** A day of the calendar as an ISO date; null where there is no such day. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** Cuts an ISO 8601 date, or date and time, to the date as written; null where it is neither, or no day of the calendar. */
export function isoDay(value: string): string | null {
  const found = DATE_TIME.exec(value);
  return found && calendarDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

const LOOSE = [
  /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?!\d)/,
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[a-z]{3,9})\.?,?[\s-](?<year>\d{4})(?!\d)/i,
  /^(?:[a-z]{6,9},?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/i,
];

/** The day that a header or the metadata of a page names, in the forms that are met there; null where none is clear. */
export function metadataDay(value: string): string | null {
  const text = value.trim().slice(0, 60);
  for (const form of LOOSE) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : Number(MONTHS[month.toLowerCase()] ?? 0);
    const found = number > 0 ? calendarDay(Number(year), number, Number(day)) : null;
    if (found) return found;
  }
  return null;
}

/** A day in the text: the token behind it, and its ISO date where it has a year. */
export interface FoundDay {
  readonly last: number;
  readonly iso: string | null;
}

/** Reads the days of datelines: month and day in either order, with or without weekday and year, or an ISO date. */
export class DayReader {
  readonly #months: Lexicon;
  readonly #weekdays: Lexicon;

  constructor(lexicons: Lexicons) {
    this.#months = lexicons.get('zone-month');
    this.#weekdays = lexicons.get('zone-weekday');
  }

  /** The day that starts at token `from`; null where none does. */
  read(text: string, tokens: Tokens, from: number, end: number): FoundDay | null {
    if (from >= end) return null;
    const { start, word } = tokens;
    const iso = ISO.exec(text.slice(start[from]!, start[from]! + 11));
    if (iso && from + 5 <= end) return { last: from + 5, iso: calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
    const skipComma = (i: number): number => (i < end && text[start[i]!] === ',' ? i + 1 : i);
    const weekday = this.#weekdays.single[word[from]!] === 1;
    let i = weekday ? skipComma(from + 1) : from;
    const first = i;
    let month = i < end ? this.#month(tokens, i) : 0;
    let day: FoundNumber | null;
    if (month > 0) {
      day = numberAt(text, tokens, i + 1, end, 31);
      i = day?.last ?? i;
    } else {
      day = numberAt(text, tokens, i, end, 31);
      month = day && day.last < end ? this.#month(tokens, day.last) : 0;
      i = (day?.last ?? i) + 1;
    }
    if (month === 0 || day === null) return weekday && month === 0 ? { last: first, iso: null } : null;
    const year = numberAt(text, tokens, skipComma(i), end, 2200);
    return year && year.value >= 1800
      ? { last: year.last, iso: calendarDay(year.value, month, day.value) }
      : { last: i, iso: null };
  }

  #month({ word }: Tokens, i: number): number {
    return this.#months.single[word[i]!] === 1 ? Number(this.#months.entries.get(word[i]!)) : 0;
  }
}

interface FoundNumber {
  readonly value: number;
  readonly last: number;
}

/** A plain number from 1 to `high` at token `i`, its ordinal ending taken along. */
function numberAt(
  text: string,
  { start, end: ends, shape, word, gap }: Tokens,
  i: number,
  end: number,
  high: number,
): FoundNumber | null {
  if (i >= end || shape[i] !== Shape.Number || word[i]! > NumberForm.D4) return null;
  const value = Number(text.slice(start[i], ends[i]));
  if (value < 1 || value > high) return null;
  const ordinal = i + 1 < end && gap[i + 1] === Gap.None && /^(?:st|nd|rd|th)$/i.test(text.slice(start[i + 1], ends[i + 1]));
  return { value, last: ordinal ? i + 2 : i + 1 };
}

/** The token behind an hour and its zone: `7:00 AM Eastern`, `9:15 a.m. US/Central`. */
export function afterHour(text: string, { start, shape, gap }: Tokens, clock: number, end: number): number {
  let next = clock + 1;
  while (next < end && next < clock + 8) {
    const sign = text[start[next]!]!;
    const glued = gap[next] === Gap.None && (sign === '/' || sign === '_');
    if (!glued && (shape[next] === Shape.Sign || shape[next] === Shape.Number)) break;
    next++;
  }
  return next;
}
