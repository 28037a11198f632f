import type { DateReading } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { formatDate, isCivil } from '../../normalize/civil.ts';
import { isTimex } from '../../normalize/timex.ts';
import { date, fixed, fullYear, numberIn, two, wordBefore } from './meaning.ts';

function calendarDay(year: number, month: number, day: number): DateReading | null {
  return isCivil(year, month, day) ? date(fixed(formatDate({ year, month, day }))) : null;
}

export const ISO_DATE: DateRule = {
  id: 'date/iso',
  says: 'A date in the order year, month, day: 2024-09-13, 2024/09/13, 2024.09.13.',
  patterns: [
    '[ @year:<d4> ~- ~month:<date-month-number> ~- ~day:<date-day> ] !~(<date-dash>|/|<number>)',
    '[ @year:<d4> ~/ ~month:<date-month-number> ~/ ~day:<date-day> ] !~(<date-dash>|/|<number>)',
    '[ @all:<mixed> ]',
    '[ @year:<d4> ~- ~month:<date-month-number> ~- ~day:<date-two> ~t ] ~<number>',
  ],
  value(match) {
    const all = match.slot('all');
    if (all) {
      const parts = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(all.text);
      return parts && calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    }
    return calendarDay(numberIn(match, 'year')!, numberIn(match, 'month')!, numberIn(match, 'day')!);
  },
  finds: [
    ['Filed on [2024-09-13] with the register.', { value: '2024-09-13' }],
    ['Updated [2023/01/09] by the clerk.', { value: '2023-01-09' }],
    ['Stamped [2023.01.09] in Tallinn.', { value: '2023-01-09' }],
  ],
  ignores: ['Part 2024-19-45 is out of stock.', 'Version 1.2024.3 was released.'],
};

/** Numbers with a year behind them; where both could be a month, the document decides. */
function leftRight(left: number, right: number, year: number): DateReading | null {
  if (left > 12 && right > 12) return null;
  if (left > 12) return calendarDay(year, right, left);
  if (right > 12) return calendarDay(year, left, right);
  if (left === right) return calendarDay(year, left, right);
  return left >= 1 && right >= 1 ? date({ is: 'numeric', left, right, year }) : null;
}

function read(match: TokenMatch): DateReading | null {
  const all = match.slot('all');
  if (all) {
    const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(all.text);
    if (!parts) return null;
    const year = parts[3]!.length === 4 ? Number(parts[3]) : fullYear(Number(parts[3]));
    // dots are written with the day first
    if (parts[3]!.length === 2 && parts[1]!.length !== 2) return null;
    return calendarDay(year, Number(parts[2]), Number(parts[1])) ?? calendarDay(year, Number(parts[1]), Number(parts[2]));
  }
  const yy = numberIn(match, 'yy');
  return leftRight(numberIn(match, 'left')!, numberIn(match, 'right')!, numberIn(match, 'year') ?? fullYear(yy!));
}

export const NUMERIC: DateRule = {
  id: 'date/numeric',
  says: 'A date in figures with the year last: 9/13/2024, 13.09.2024, 13-09-2024. The order of day and month is proved by the document.',
  patterns: [
    '[ left:<date-two-digits> ~/ ~right:<date-two-digits> ~/ @~year:<d4> ]',
    '[ left:<date-two-digits> ~- ~right:<date-two-digits> ~- @~year:<d4> ]',
    '[ left:<date-two-digits> ~/ ~right:<date-two-digits> ~/ @~yy:<d2> ] !~(/|<date-dash>|<number>)',
    '[ @all:<mixed> ]',
  ],
  value(match) {
    const before = wordBefore(match);
    if (before === '/' || before === '-' || before === '+') return null;
    if (match.pattern === 2 && match.slot('yy')!.text.length !== 2) return null;
    return read(match);
  },
  finds: [
    ['Due [9/13/2024] at the latest.', { value: '2024-09-13' }],
    ['Bonn, [13.09.2024]: the council voted.', { value: '2024-09-13' }],
    ['The form was stamped [03/04/2024].', { value: '2024-04-03' }, { dayFirst: true }],
    ['The form was stamped [03/04/2024].', { value: '2024-03-04' }],
  ],
  ignores: ['The rate was 93-7/8 at noon.', 'Flight 12/45/2024 does not exist.', 'Build 1.2.34 is out.'],
};

export const ISO_WEEK: DateRule = {
  id: 'date/iso-week',
  says: 'An ISO 8601 week or month: 2024-W05, 2024-09.',
  patterns: [
    '[ @year:<d4> ~- ~w ~week:<date-two> ]',
    '(in|for|of|since|by|until|from) [ @year:<d4> ~- ~month:<date-two> ] !~(<date-dash>|<number>|<word>)',
  ],
  value(match) {
    const year = match.slot('year')!.text;
    const week = numberIn(match, 'week');
    const value = week === null ? `${year}-${two(numberIn(match, 'month')!)}` : `${year}-W${two(week)}`;
    return isTimex(value) ? date(fixed(value)) : null;
  },
  finds: [['Shipments of [2024-W05] were late.', { value: '2024-W05' }]],
  ignores: ['Model 2024-W99 is red.'],
};
