import type { LexiconData } from '../../match/lexicon.ts';
import { HOLIDAY_FORMS } from './holidays.ts';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;
const TEEN_ORDINALS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;

/** Numbers in letters up to 99, hyphenated or not. */
function cardinals(): Record<string, string> {
  const words: Record<string, string> = { hundred: '100' };
  [...ONES, ...TEENS].forEach((word, index) => {
    words[word] = String(index + 1);
  });
  TENS.forEach((ten, index) => {
    words[ten] = String((index + 2) * 10);
    ONES.forEach((one, unit) => {
      for (const joint of ['-', ' ']) words[`${ten}${joint}${one}`] = String((index + 2) * 10 + unit + 1);
    });
  });
  return words;
}

/** Ordinals in letters up to 31, the days of a month; `20th` and its like are spotted by code. */
function ordinals(): Record<string, string> {
  const words: Record<string, string> = { twentieth: '20', thirtieth: '30' };
  [...ORDINALS, ...TEEN_ORDINALS].forEach((word, index) => {
    words[word] = String(index + 1);
  });
  for (const joint of ['-', ' ']) {
    ORDINALS.forEach((one, unit) => {
      words[`twenty${joint}${one}`] = String(21 + unit);
    });
    words[`thirty${joint}first`] = '31';
  }
  return words;
}

/** Years as they are read aloud: `nineteen ninety-six`, `two thousand four`. */
function spokenYears(): Record<string, string> {
  const words: Record<string, string> = { 'two thousand': '2000' };
  TENS.forEach((ten, index) => {
    words[`nineteen ${ten}`] = `19${index + 2}0`;
    ONES.forEach((one, unit) => {
      for (const joint of ['-', ' ']) words[`nineteen ${ten}${joint}${one}`] = `19${index + 2}${unit + 1}`;
    });
  });
  [...ONES, ...TEENS].forEach((word, index) => {
    words[`two thousand ${word}`] = words[`two thousand and ${word}`] = String(2001 + index);
  });
  return words;
}

const rows = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).flatMap(([value, forms]) => forms.split(', ').map((form) => [form, value])));

/** Words of dates by class. Values: two-digit months, ISO weekdays, TIMEX3 letters of units, parts and seasons. */
export const LEXICONS: Readonly<Record<string, LexiconData>> = {
  'date-month': rows({
    '01': 'january, jan',
    '02': 'february, feb',
    '03': 'march, mar',
    '04': 'april, apr',
    '05': 'may',
    '06': 'june, jun',
    '07': 'july, jul',
    '08': 'august, aug',
    '09': 'september, sept, sep',
    '10': 'october, oct',
    '11': 'november, nov',
    '12': 'december, dec',
  }),
  'date-month-name': [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  'date-month-word': ['may', 'march'],
  'date-month-given-name': ['april', 'june', 'august', 'jan', 'may', 'march'],
  'date-weekday': rows({
    1: 'monday',
    2: 'tuesday',
    3: 'wednesday',
    4: 'thursday',
    5: 'friday',
    6: 'saturday',
    7: 'sunday',
  }),
  'date-weekday-any': rows({
    1: 'monday, mon',
    2: 'tuesday, tue, tues',
    3: 'wednesday, wed, weds',
    4: 'thursday, thu, thur, thurs',
    5: 'friday, fri',
    6: 'saturday, sat',
    7: 'sunday, sun',
  }),
  'date-weekdays': rows({
    1: 'mondays',
    2: 'tuesdays',
    3: 'wednesdays',
    4: 'thursdays',
    5: 'fridays',
    6: 'saturdays',
    7: 'sundays',
  }),
  'date-season': rows({ SP: 'spring, springtime', SU: 'summer, summertime', FA: 'autumn, fall', WI: 'winter, wintertime' }),
  'date-day-part': rows({ TMO: 'morning', TAF: 'afternoon', TEV: 'evening', TNI: 'night' }),
  'date-suffix': ['st', 'nd', 'rd', 'th'],
  'date-apostrophe': ["'", '‘'],
  'date-dash': ['-', '–', '—', '‑', '−'],
  'date-to': ['–', 'to', 'through', 'thru', 'until', 'till'],
  'date-cardinal': cardinals(),
  'date-ordinal': ordinals(),
  'date-spoken-year': spokenYears(),
  'date-turn': rows({
    '-1': 'last, this past, this last',
    0: 'this, this coming, this same, this very',
    1: 'next, the next, the coming, coming, the upcoming, upcoming, this upcoming, this next',
  }),
  'date-text-turn': rows({
    '-1': 'the previous, the prior, the preceding, previous, prior, preceding, the week before that',
    0: 'the same, that, that same, same',
    1: 'the following, following, the next, the subsequent',
  }),
  'date-edge': rows({
    START: `early, early-, earlier, earlier in, early in, the beginning of, beginning of, the start of, start of, the early part of, the first part of, the opening of`,
    MID: 'mid, mid-, the middle of, middle of, mid to late, mid-to-late, early to mid, early-to-mid',
    END: 'late, late-, later, late in, later in, the end of, end of, the close of, close of, the latter part of, the late part of, end-, the tail end of, the final part of',
  }),
  'date-edge-of': rows({
    START: 'the beginning of, beginning of, the start of, start of, the early part of, the first part of, the opening of',
    MID: 'the middle of, middle of',
    END: 'the end of, end of, the close of, close of, the latter part of, the tail end of',
  }),
  'date-unit': rows({
    day: 'day',
    week: 'week',
    weekend: 'weekend',
    fortnight: 'fortnight',
    month: 'month',
    quarter: 'quarter',
    half: 'half, half-year, half year',
    year: 'year',
    decade: 'decade',
    century: 'century',
  }),
  'date-units': rows({
    second: 'second, seconds, sec, secs',
    minute: 'minute, minutes, min, mins',
    hour: 'hour, hours, hr, hrs',
    day: 'day, days',
    weekend: 'weekend, weekends',
    week: 'week, weeks, wk, wks',
    fortnight: 'fortnight, fortnights',
    month: 'month, months',
    quarter: 'quarter, quarters',
    year: 'year, years, yr, yrs',
    decade: 'decade, decades',
    century: 'century, centuries',
  }),
  'date-long-units': rows({
    day: 'day, days',
    week: 'week, weeks',
    fortnight: 'fortnight',
    month: 'month, months',
    quarter: 'quarter, quarters',
    year: 'year, years',
    decade: 'decade, decades',
    century: 'century, centuries',
  }),
  'date-plural-units': rows({
    minute: 'minutes',
    hour: 'hours',
    day: 'days',
    week: 'weeks',
    month: 'months',
    quarter: 'quarters',
    year: 'years',
    decade: 'decades',
    century: 'centuries',
  }),
  'date-holiday': HOLIDAY_FORMS,
  'date-article': rows({ 1: 'a, an, one' }),
  'date-some': rows({
    2: 'a couple of, a couple, couple of',
    X: 'several, a few, few, some, many, a number of, the few, numerous',
  }),
  'date-hedge': rows({
    APPROX: 'around, roughly, approximately, nearly, almost, close to',
    MORE_THAN: 'more than',
    LESS_THAN: 'less than, fewer than',
    EQUAL_OR_MORE: 'at least, no less than',
    EQUAL_OR_LESS: 'at most, up to, no more than',
  }),
  'date-about': rows({
    APPROX:
      'about, around, roughly, approximately, nearly, almost, some, close to, just over, just under, more than, less than, over',
  }),
  'date-fiscal': ['fiscal', 'financial', 'fiscal-', 'fiscal year', 'financial year', 'fy', 'tax year', 'accounting year'],
  'date-fiscal-year': ['fiscal year', 'financial year', 'fiscal', 'fy', 'year', 'tax year', 'accounting year'],
  'date-quarter': rows({ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth, final, last' }),
  'date-half': rows({ 1: 'first', 2: 'second, latter, last' }),
  'date-in': [
    'in',
    'since',
    'by',
    'of',
    'until',
    'till',
    'from',
    'through',
    'during',
    'before',
    'after',
    'ended',
    'ending',
    'for',
    'between',
    'throughout',
    'circa',
    'around',
    'to',
    'and',
    'or',
    'than',
    'as',
    'on',
    'effective',
  ],
  'date-near-past': ['ago', 'earlier', 'before'],
};
