import { dayNumber, daysInMonth, isCivil, mondayOf, weeksInYear } from './civil.ts';

/**
 * TIMEX3 values (TimeML 1.2.1) and ISO 8601 intervals of them. Days, months, ISO weeks and weekends, quarters, halves and
 * seasons of a year, years, decades (`199`), centuries (`19`), times of day, durations, sets, and the three vague references.
 * `X` stands for what is not known.
 */

/** First and last day number of a period, both inside. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const WEEK = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/;
const PART = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/;
const TIME =
  /^T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4]|XX)(?::(?:[0-5]\d|XX)(?::[0-5]\d(?:\.\d+)?)?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)$/;
const DURATION = /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|H|E|C|L|WE|DE|CE|FY|BD))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/;
const OPEN =
  /^(?:[\dX]{2,3}|[\dX]{4}(?:-(?:XX|0[1-9]|1[0-2]|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:XX|[0-4]\d|5[0-3])(?:-(?:WE|[1-7X]))?)(?:-(?:XX|0[1-9]|[12]\d|3[01]))?)?)$/;

/** The first month of a season; winter begins in the December of its own year. */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The grain of a date value; null where it is none. */
export function grainOf(value: string): Grain | null {
  if (DAY.test(value)) return 'day';
  if (MONTH.test(value)) return 'month';
  if (YEAR.test(value)) return 'year';
  const week = WEEK.exec(value);
  if (week) return week[3] === 'WE' ? 'weekend' : week[3] ? 'day' : 'week';
  const part = PART.exec(value);
  if (part) return part[2]![0] === 'Q' ? 'quarter' : part[2]![0] === 'H' ? 'half' : 'season';
  if (/^\d{3}$/.test(value)) return 'decade';
  if (/^\d{2}$/.test(value)) return 'century';
  return null;
}

const months = (year: number, from: number, count: number): Bounds => {
  const end = from + count - 1;
  const endYear = end > 12 ? year + 1 : year;
  const endMonth = end > 12 ? end - 12 : end;
  return { first: dayNumber(year, from, 1), last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)) };
};

/** The days that a date value covers; null where it is no closed period of the calendar. */
export function boundsOf(value: string): Bounds | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const first = boundsOf(value.slice(0, slash));
    const last = value.includes('/', slash + 1) ? null : boundsOf(value.slice(slash + 1));
    return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
  }
  const clock = value.indexOf('T');
  if (clock > 0) return TIME.test(value.slice(clock)) ? boundsOf(value.slice(0, clock)) : null;
  const year = Number(value.slice(0, 4));
  switch (grainOf(value)) {
    case 'day': {
      const week = WEEK.exec(value);
      if (week)
        return Number(week[2]) >= 1 && Number(week[2]) <= weeksInYear(year)
          ? one(mondayOf(year, Number(week[2])) + Number(week[3]) - 1)
          : null;
      const [, , month, day] = DAY.exec(value)!;
      return isCivil(year, Number(month), Number(day)) ? one(dayNumber(year, Number(month), Number(day))) : null;
    }
    case 'week':
    case 'weekend': {
      const week = Number(value.slice(6, 8));
      if (week < 1 || week > weeksInYear(year)) return null;
      const monday = mondayOf(year, week);
      return { first: value.endsWith('WE') ? monday + 5 : monday, last: monday + 6 };
    }
    case 'month':
      return months(year, Number(value.slice(5)), 1);
    case 'quarter':
      return months(year, Number(value[6]) * 3 - 2, 3);
    case 'half':
      return months(year, value[6] === '1' ? 1 : 7, 6);
    case 'season':
      return months(year, SEASON_START[value.slice(5)]!, 3);
    case 'year':
      return months(year, 1, 12);
    case 'decade':
      return { first: dayNumber(Number(value) * 10, 1, 1), last: dayNumber(Number(value) * 10 + 9, 12, 31) };
    case 'century':
      return { first: dayNumber(Number(value) * 100, 1, 1), last: dayNumber(Number(value) * 100 + 99, 12, 31) };
    default:
      return null;
  }
}

const one = (day: number): Bounds => ({ first: day, last: day });

/** Whether a text is a TIMEX3 value or an ISO 8601 interval of dates; days and weeks must exist in the calendar. */
export function isTimex(value: string): boolean {
  if (value === 'PRESENT_REF' || value === 'PAST_REF' || value === 'FUTURE_REF') return true;
  if (value[0] === 'P') return DURATION.test(value);
  const slash = value.indexOf('/');
  if (slash >= 0) return boundsOf(value) !== null;
  if (value[0] === 'T') return TIME.test(value);
  const clock = value.indexOf('T');
  if (clock > 0) return isTimex(value.slice(0, clock)) && TIME.test(value.slice(clock));
  const bare = value.startsWith('BC') ? value.slice(2) : value;
  if (grainOf(bare)) return boundsOf(bare) !== null;
  return OPEN.test(bare);
}
