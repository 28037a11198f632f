import type { DateUnit } from '../core/mention.ts';
import { addMonths, civilDate, formatDay, formatMonth, formatWeek, formatYear } from './civil.ts';
import { type Bounds, boundsOf } from './timex.ts';

const MONTHS_OF: Readonly<Partial<Record<DateUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

/** The period of a unit around a day. */
export function periodOf(day: number, unit: DateUnit): string {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return formatDay(day);
    case 'week':
      return formatWeek(day);
    case 'weekend':
      return `${formatWeek(day)}-WE`;
    case 'month':
      return formatMonth(year, month);
    case 'quarter':
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${formatYear(year)}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${formatYear(month <= 2 ? year - 1 : year)}-${SEASONS[Math.floor((month % 12) / 3)]}`;
    case 'year':
      return formatYear(year);
    case 'decade':
      return formatYear(year).slice(0, 3);
    case 'century':
      return formatYear(year).slice(0, 2);
  }
}

/** Moves a day by so many units. */
export function move(day: number, unit: DateUnit, by: number): number {
  const months = MONTHS_OF[unit];
  if (months) {
    return addMonths(day, months * by);
  }
  return day + by * (unit === 'day' ? 1 : 7);
}

/** A part of a year as a value; null where that year has no such day. */
export function partOf(year: number, part: string): string | null {
  const value = `${formatYear(year)}-${part}`;
  return boundsOf(value) === null ? null : value;
}

/** How many days a period lies away from a day; 0 inside. */
export function distance({ first, last }: Bounds, day: number): number {
  return day < first ? first - day : day > last ? day - last : 0;
}
