import type { DateRule } from '../../core/rule.ts';
import { formatYear } from '../../normalize/civil.ts';
import { date, edgeIn, fixed, fullYear, numberIn, wordBefore } from './meaning.ts';
import { isBare, isYear } from './year-evidence.ts';

/** Words that make a four-digit number behind them a year. */
const FIRM = new Set('in since until till through during throughout ended ending circa year fiscal early late mid'.split(' '));

export const YEAR: DateRule = {
  id: 'date/year',
  says: 'A year in four digits: in 2019, early 2024, the end of 1990, the 2025 budget. Quantities, addresses and names of laws stay out.',
  patterns: [
    '[ (mod:<date-edge>|told:((the|the full|full|full -|calendar|the calendar)? year))? @year:<d4> ]',
    "(in|since|of|by|until|summer|fall|spring|winter) [ <date-apostrophe> @~yy:<d2> ] !(<date-apostrophe>|'%'|percent|pct|<date-units>|'.' <d1>|<number>)",
  ],
  value(match) {
    if (match.pattern === 1)
      return match.slot('yy')!.text.length === 2 ? date(fixed(formatYear(fullYear(numberIn(match, 'yy')!)))) : null;
    const firm = match.slot('mod') !== null || match.slot('told') !== null || FIRM.has(wordBefore(match));
    if (!isYear(match, firm)) return null;
    if (!firm && !isBare(match)) return null;
    return date(fixed(formatYear(numberIn(match, 'year')!)), edgeIn(match));
  },
  finds: [
    ['The shipyard was founded in [1967].', { value: '1967' }],
    ['A pilot starts in [early 2026].', { value: '2026', mod: 'START' }],
    ['The [2025] budget was passed.', { value: '2025' }],
    ['It reported results for [2024].', { value: '2024' }],
    ["The band broke up in ['98].", { value: '1998' }],
  ],
  ignores: [
    'The Securities Act of 1933 applies.',
    'It employs 2000 people.',
    'Call 555 2024 now.',
    'Visit 1995 Harbor Road.',
    'The price rose to $2024.',
  ],
};

export const YEARS: DateRule = {
  id: 'date/years',
  says: 'Two years as one period: 1987/88, 2012-2014, the 2024-25 season.',
  patterns: [
    '[ mod:<date-edge>? (<date-fiscal> -?)? @year:<d4> (~/ (~to:<date-year>|~yy:<date-two>)|~<date-dash> (~to:<date-year>|~yy:<date-two>)) !~(<number>|<date-dash>|/) ]',
  ],
  value(match) {
    const first = numberIn(match, 'year')!;
    const digits = numberIn(match, 'yy');
    const last = numberIn(match, 'to') ?? Math.floor(first / 100) * 100 + digits! + (digits! < first % 100 ? 100 : 0);
    if (last <= first || last - first > 150) return null;
    // 2019-12 and 2011-12 are months unless they follow each other
    if (digits !== null && last !== first + 1 && digits <= 12) return null;
    return date({ is: 'range', first: fixed(formatYear(first)), last: fixed(formatYear(last)) });
  },
  finds: [
    ['Stocks for [1987/88] are lower.', { value: '1987/1988' }],
    ['From the plan of [2012-2014] little is left.', { value: '2012/2014' }],
  ],
  ignores: ['Order 2019-05 was withdrawn.'],
};

export const FISCAL_YEAR: DateRule = {
  id: 'date/fiscal-year',
  says: 'A financial year: fiscal 2024, FY25, fiscal year 2024/25. Its value is the year that names it.',
  patterns: [
    '[ mod:<date-edge>? the? (fiscal|financial|tax) year? -? @year:<d4> (~(/|<date-dash>) ~(to:<date-year>|yy:<date-two>))? ]',
    '[ (full|full -)? @fy -? <date-apostrophe>? (year:<date-year>|only:<date-two>) (~(/|<date-dash>) ~(to:<date-year>|yy:<date-two>))? ]',
    '[ (fiscal|financial) <date-apostrophe> @~only:<d2> ]',
  ],
  value(match) {
    const short = numberIn(match, 'only');
    const first = numberIn(match, 'year') ?? (short === null ? null : fullYear(short));
    if (first === null) return null;
    const digits = numberIn(match, 'yy');
    const last = numberIn(match, 'to') ?? (digits === null ? null : Math.floor(first / 100) * 100 + digits);
    if (last !== null && last > first)
      return date({ is: 'range', first: fixed(formatYear(first)), last: fixed(formatYear(last)) });
    return date(fixed(formatYear(first)), edgeIn(match));
  },
  finds: [
    ['Revenue for [fiscal 2024] was $3.1 million.', { value: '2024' }],
    ['Capital spending in [FY25] will halve.', { value: '2025' }],
    ['The deficit of [fiscal 1987/88] was covered.', { value: '1987/1988' }],
  ],
  ignores: ['The fiscal deficit is 2024 crore rupees.'],
};

export const SPOKEN_YEAR: DateRule = {
  id: 'date/spoken-year',
  says: 'A year in letters: nineteen ninety-six, the year two thousand.',
  patterns: [
    '[ (the year)? (month:<date-month> of?)? @year:<date-spoken-year> ] !(<date-units>|<date-count>|people|dollars|million)',
  ],
  value(match) {
    const bare = match.entry('year', 'date-spoken-year')!;
    const month = match.entry('month', 'date-month');
    const told = match.last - match.first > match.slot('year')!.last - match.slot('year')!.first;
    if (bare.startsWith('20') && !told && wordBefore(match) !== 'in') return null;
    return date(fixed(month ? `${bare}-${month}` : bare));
  },
  finds: [['The treaty was ratified in [nineteen ninety-six].', { value: '1996' }]],
  ignores: ['Some two thousand guests came.'],
};
