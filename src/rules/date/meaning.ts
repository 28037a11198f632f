import type { DateReading, When } from '../../core/mention.ts';
import type { TemporalMod } from '../../core/result.ts';
import type { TokenMatch } from '../../core/rule.ts';
import { formatYear, isCivil } from '../../normalize/civil.ts';

/** A DATE that both options give. */
export function date(when: When | null, mod: TemporalMod | null = null): DateReading {
  return { type: 'DATE', when, mod };
}

export function fixed(value: string): When {
  return { is: 'fixed', value };
}

/** Two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** The number that a slot of digits begins with: `13th` → 13; null where the slot is empty. */
export function numberIn(match: TokenMatch, slot: string): number | null {
  const found = match.slot(slot);
  return found ? Number.parseInt(found.text, 10) : null;
}

/** The value of a slot of `<date-nth>`: `13th`, `thirteenth`. */
export function ordinalIn(match: TokenMatch, slot: string): number | null {
  const found = match.slot(slot);
  if (!found) return null;
  const digits = Number.parseInt(found.text, 10);
  return Number.isNaN(digits) ? Number(match.entry(slot, 'date-ordinal')) : digits;
}

/** The value of a slot of `<date-count>`. */
export function countIn(match: TokenMatch, slot: string): number | null {
  const found = match.slot(slot);
  if (!found) return null;
  const digits = Number.parseInt(found.text, 10);
  return Number.isNaN(digits) ? Number(match.entry(slot, 'date-cardinal')) : digits;
}

/** The year that two digits stand for: news looks back further than ahead. */
export function fullYear(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

/** The year of the slots `year` (four digits) or `yy` (two); null where there is neither. */
export function yearIn(match: TokenMatch): number | null {
  const year = numberIn(match, 'year');
  if (year !== null) return year;
  const digits = numberIn(match, 'yy');
  return digits === null ? null : fullYear(digits);
}

/** A part of a year, known or to be found. */
export function inYear(year: number | null, part: string): When {
  return year === null ? { is: 'yearly', part, turn: null } : fixed(`${formatYear(year)}-${part}`);
}

/** A day of a year, known or to be found; null where there is no such day. */
export function dayIn(year: number | null, month: number, day: number): When | null {
  // 29 February is possible in a year that is not known
  if (!isCivil(year ?? 2000, month, day)) return null;
  return inYear(year, `${two(month)}-${two(day)}`);
}

/** What the slot `mod` (a class of `<date-edge>`) says. */
export function edgeIn(match: TokenMatch): TemporalMod | null {
  return (match.entry('mod', 'date-edge') ?? match.entry('mod', 'date-edge-of')) as TemporalMod | null;
}

/** -1, 0 or 1 of a slot of `<date-turn>`; null where it is empty. */
export function turnIn(match: TokenMatch, slot = 'turn'): -1 | 0 | 1 | null {
  const entry = match.entry(slot, 'date-turn');
  return entry === null ? null : (Number(entry) as -1 | 0 | 1);
}

/** The word before the mention, folded; empty at the start of the text or behind a blank line. */
export function wordBefore(match: TokenMatch, back = 1): string {
  const { tokens, text } = match.document;
  const i = match.first - back;
  return i < 0 ? '' : text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

/** The word behind the mention, folded; empty at the end of the text. */
export function wordAfter(match: TokenMatch, on = 0): string {
  const { tokens, text } = match.document;
  const i = match.last + on;
  return i >= tokens.count ? '' : text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}
