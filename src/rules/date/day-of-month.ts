import type { DateReading, When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { isCivil } from '../../normalize/civil.ts';
import { date, dayIn, numberIn, ordinalIn, two, yearIn } from './meaning.ts';

/** Days that wires write as words. */
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TOLD = `told:(${SMALL.join('|')})`;

const isLower = (text: string): boolean => text === text.toLowerCase();

/** `may 5` and `march 12` in lower case are verbs more often than months. */
export function isVerbLike(match: TokenMatch): boolean {
  const month = match.slot('month')!;
  return match.entry('month', 'date-month-word') !== null && isLower(month.text);
}

function read(match: TokenMatch): DateReading | null {
  if (isVerbLike(match)) return null;
  const month = Number(match.entry('month', 'date-month'));
  const told = match.slot('told');
  const day = told ? SMALL.indexOf(told.text.toLowerCase()) + 1 : (numberIn(match, 'day') ?? ordinalIn(match, 'nth'));
  if (day === null) return null;
  const year = yearIn(match);
  const weekday = match.entry('weekday', 'date-weekday-any');
  if (year === null && weekday !== null && isCivil(2000, month, day)) {
    return date({ is: 'dated', weekday: Number(weekday), part: `${two(month)}-${two(day)}` });
  }
  const when: When | null = dayIn(year, month, day);
  return when && date(when);
}

const YEAR = "(','? year:<date-year> !~<date-dash>|','? <date-apostrophe> ~yy:<date-two>)?";

export const MONTH_DAY: DateRule = {
  id: 'date/month-day',
  says: 'A month and a day, American style, with or without weekday and year: Sept. 13, Friday, March 7, 2025.',
  patterns: [
    `[ (weekday:<date-weekday-any> '.'? ','? the?)? @month:<date-month> '.'? the? day:<date-day> !~(<date-dash> <d1>|'%'|/|<word>) ${YEAR} ]`,
    `[ (weekday:<date-weekday-any> '.'? ','?)? @month:<date-month&title> the? nth:<date-ordinal> !(quarter|half|-|<date-dash>|,? second) (','? year:<date-year>)? ]`,
    `[ @month:<date-month&title> ${TOLD} ] !(<word> | - | '%')`,
    `[ @month:<date-month&title> ${TOLD} ] (to | from | and | until | through | at | on | in | by | after | before | for | with | as)`,
  ],
  value: read,
  finds: [
    ['It pays a dividend to holders of record on [March three].', { value: '1987-03-03' }, { published: '1987-03-02' }],
    ['Stocks in the week ended [March six] to Friday fell.', { value: '1987-03-06' }, { published: '1987-03-11' }],
    ['Norvale Foods signed the lease on [Sept. 13, 2024], its lawyers said.', { value: '2024-09-13' }],
    ['The ferry contract was awarded on [Friday, March 7, 2025] in Aarhus.', { value: '2025-03-07' }],
    ['Shareholders vote on [June 3].', { value: '2024-06-03' }, { published: '2024-05-20' }],
    ['The plant opened on [Tuesday, May 14].', { value: '2024-05-14' }, { published: '2024-05-20' }],
    ["The notice is dated [Feb. 9, '24].", { value: '2024-02-09' }],
  ],
  ignores: ['The mill may 5 times a week run at night.', 'Column May 45 is empty.'],
};

export const DAY_MONTH: DateRule = {
  id: 'date/day-month',
  says: 'A day and a month, European style: 13 Sept 2024, the 13th of September, 13-Sep-24.',
  patterns: [
    `[ (weekday:<date-weekday-any> '.'? ','? the?)? the? day:<date-day> of? @month:<date-month> !~(<date-dash> <word>) ${YEAR} ]`,
    `[ (weekday:<date-weekday-any> ','? the?)? the? nth:<date-ordinal> of @month:<date-month&title> (','? year:<date-year>)? ]`,
    '[ day:<d2> ~<date-dash> @~month:<date-month> ~<date-dash> ~(year:<date-year>|yy:<date-two>) ]',
    '[ day:<d2> ~/ @~month:<date-month> ~/ ~(year:<date-year>|yy:<date-two>) ]',
  ],
  value: read,
  finds: [
    ['The tender closes on [13 Sept 2024] at noon.', { value: '2024-09-13' }],
    ['Delivery is due by [the 13th of September].', { value: '2024-09-13' }, { published: '2024-07-01' }],
    ['Settlement date [13-Sep-24] was missed.', { value: '2024-09-13' }],
    ['The council met on [Monday 3 June 2024].', { value: '2024-06-03' }],
  ],
  ignores: ['Around 30 may apply for the post.', 'In all, 12 march past the square each hour.'],
};

function ends(match: TokenMatch): DateReading | null {
  if (isVerbLike(match)) return null;
  const year = yearIn(match);
  const month = Number(match.entry('month', 'date-month'));
  const lastMonth = Number(match.entry('until', 'date-month') ?? month);
  const firstDay = numberIn(match, 'day')!;
  const lastDay = numberIn(match, 'end')!;
  if (month === lastMonth && firstDay >= lastDay) return null;
  // Dec. 30 to Jan. 2, 2025 begins in the year before
  const firstYear = numberIn(match, 'from') ?? (year !== null && lastMonth < month ? year - 1 : year);
  const first = dayIn(firstYear, month, firstDay);
  const last = dayIn(year, lastMonth, lastDay);
  return first && last && date({ is: 'range', first, last });
}

export const DAYS: DateRule = {
  id: 'date/days',
  says: 'A range of days in one month or across months: April 20 to 21, 28 May-2 June 2024.',
  patterns: [
    `[ (<date-weekday-any> '.'? ','?)? @month:<date-month> '.'? day:<date-day> (~<date-dash>|<date-to>) end:<date-day> !~(<date-dash>|'%'|/|<word>) !(<date-units>|a.m.|p.m.|am|pm|percent|pct|million|billion|mln|bln|<date-month>) ${YEAR} ]`,
    `[ (<date-weekday-any> '.'? ','?)? @month:<date-month> '.'? day:<date-day> <date-dash> end:<date-day> ','? year:<date-year> ]`,
    `[ (<date-weekday-any> '.'? ','?)? @month:<date-month> '.'? day:<date-day> (',' from:<date-year>)? (~<date-dash>|<date-to>) (<date-weekday-any> '.'? ','?)? until:<date-month> '.'? end:<date-day> ${YEAR} ]`,
    `[ the? day:<date-day> (~<date-dash>|<date-to>) the? end:<date-day> of? @month:<date-month> ${YEAR} ]`,
    `between [ the? day:<date-day> and the? end:<date-day> of? @month:<date-month> ${YEAR} ]`,
    `between [ @month:<date-month> '.'? day:<date-day> and end:<date-day> !~(<date-dash>|'%'|/|<word>) !(<date-units>|percent|pct|million|billion|<date-month>) ${YEAR} ]`,
    `[ the? day:<date-day> of? month:<date-month> '.'? from:<date-year>? (~<date-dash>|<date-to>) the? end:<date-day> of? @until:<date-month> ${YEAR} ]`,
  ],
  value: ends,
  finds: [
    ['The forum runs from [April 20 to 21] in Tallinn.', { value: '2023-04-20/2023-04-21' }, { published: '2023-04-24' }],
    ['Visit us at booth 12, [Nov. 18–19, 2025], in Lyon.', { value: '2025-11-18/2025-11-19' }],
    ['The roadshow of [28 May-2 June 2024] was cut short.', { value: '2024-05-28/2024-06-02' }],
    ['Ports close from [Dec. 30 to Jan. 2, 2025].', { value: '2024-12-30/2025-01-02' }],
    ['The vote falls between [4 and 7 June 2024] in all states.', { value: '2024-06-04/2024-06-07' }],
    ['Talks are set for [20-21 April 2024] in Oslo.', { value: '2024-04-20/2024-04-21' }],
  ],
  ignores: ['Prices rose from May 5 to 3 percent below the peak.', 'The vote in March 12-5 split the board.'],
};
