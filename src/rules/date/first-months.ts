import type { When } from '../../core/mention.ts';
import type { DateRule } from '../../core/rule.ts';
import { formatYear } from '../../normalize/civil.ts';
import { countIn, date, fixed, turnIn, two, yearIn } from './meaning.ts';

const YEAR = '(of|in) the? <date-fiscal>? (year:<date-year>|turn:<date-turn> <date-fiscal>? year)';

/** Months of a year counted from its start or its end. With `temporal: all` they are a duration and a year. */
export const FIRST_MONTHS: DateRule = {
  id: 'date/first-months',
  temporal: 'dates',
  says: 'The first or last months of a year: the first nine months of 2023, the last three months of this year.',
  patterns: [
    `[ the edge:(first|last|final) count:<date-count> @(months|month) ${YEAR} ]`,
    `[ edge:(first|last|final) count:<date-count> @(months|month) ${YEAR} ]`,
  ],
  value(match) {
    const count = countIn(match, 'count');
    if (count === null || count < 2 || count > 11) return null;
    const ahead = match.slot('edge')!.text.toLowerCase() === 'first';
    const first = two(ahead ? 1 : 13 - count);
    const last = two(ahead ? count : 12);
    const year = yearIn(match);
    if (year !== null) return date(fixed(`${formatYear(year)}-${first}/${formatYear(year)}-${last}`));
    const of: When = { is: 'moved', from: 'published', unit: 'year', by: turnIn(match)! };
    return date({ is: 'range', first: { is: 'part', of, part: first }, last: { is: 'part', of, part: last } });
  },
  finds: [
    ['Sales fell in [the first nine months of 2023].', { value: '2023-01/2023-09' }],
    ['It sank in [the last two months of last year].', { value: '2023-11/2023-12' }, { published: '2024-05-05' }],
  ],
  ignores: ['The first nine months of the voyage were calm.'],
};
