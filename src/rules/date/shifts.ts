import type { DateReading, DateUnit } from '../../core/mention.ts';
import type { TemporalMod } from '../../core/result.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { countIn, date, fixed, turnIn } from './meaning.ts';

/** The grain that a count of units is told in; a shift of weeks names a week. */
const GRAIN: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
};
const MULTIPLE: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };

function shifted(match: TokenMatch, sign: 1 | -1, from: 'published' | 'text'): DateReading | null {
  const unit = match.entry('unit', 'date-long-units')!;
  const grain = GRAIN[unit]!;
  const some = match.entry('some', 'date-some');
  const count = match.entry('article', 'date-article') ? 1 : some && some !== 'X' ? Number(some) : countIn(match, 'count');
  if (count === null) return date(fixed(sign < 0 ? 'PAST_REF' : 'FUTURE_REF'));
  if (count > 5000 || count === 0) return null;
  const by = sign * count * (MULTIPLE[unit] ?? 1);
  const mod: TemporalMod | null = match.slot('hedge') ? 'APPROX' : null;
  return date({ is: 'moved', from, unit: grain, by, loose: true }, mod);
}

const COUNT = '(article:<date-article>|(just|only)? count:<date-count>|some:<date-some>)';

export const AGO: DateRule = {
  id: 'date/ago',
  says: 'A count of units back from the date of the document: three weeks ago, a year ago, nearly two years ago.',
  patterns: [
    `[ hedge:<date-about>? ${COUNT} unit:<date-long-units> (and a half)? (or so|or more)? @ago ]`,
    `[ hedge:<date-about>? ${COUNT} unit:<date-long-units> from @(now|today) ]`,
    '[ <date-edge>? this time (turn:<date-turn>|text:<date-text-turn>) @year ]',
  ],
  value(match) {
    if (match.pattern === 2) {
      const turn = turnIn(match);
      return turn === null ? null : date({ is: 'moved', from: 'published', unit: 'year', by: turn });
    }
    return shifted(match, match.pattern === 0 ? -1 : 1, 'published');
  },
  finds: [
    ['The pact was signed [three weeks ago].', { value: '2024-W07' }, { published: '2024-03-05' }],
    ['It was sold [five years ago].', { value: '2019' }, { published: '2024-03-05' }],
    ['He resigned [11 days ago].', { value: '1999-04-08' }, { published: '1999-04-19' }],
    ['The line opens [two months from now].', { value: '2024-05' }, { published: '2024-03-05' }],
  ],
  ignores: ['Long ago it was a farm.'],
};

export const EARLIER: DateRule = {
  id: 'date/earlier',
  says: 'A count of units before or after what the text spoke of: a year earlier, two days later, the year-earlier quarter.',
  patterns: [
    `[ hedge:<date-about>? ${COUNT} unit:<date-long-units> @(earlier|previously|before) ] !(the|it|he|she|they|a|being|that|his|her|its|their|any)`,
    `[ hedge:<date-about>? ${COUNT} unit:<date-long-units> @(later|afterward|afterwards) ]`,
    '[ (the|its|their|his)? (same|comparable|corresponding)? unit:(year|month|quarter|week) - @(earlier|ago) (period|quarter|third quarter|fourth quarter|first quarter|second quarter|month|half|week) ]',
    '[ unit:(year|month|quarter|week) - @(earlier|ago) ]',
    '[ (the|its) (same|corresponding|comparable|like|equivalent|similar|year-ago) (period|quarter|month|half|week|day|time) (of|in)? (turn:<date-turn>|the? previous|the? prior|the) @year (earlier|before|ago)? ]',
    '[ (the|its) (same|corresponding|comparable|like|equivalent|similar) (period|quarter|month|half|week|day|time) (a|one) year @(earlier|ago|before) ]',
  ],
  value(match) {
    if (match.pattern === 0) return shifted(match, -1, 'text');
    if (match.pattern === 1) return shifted(match, 1, 'text');
    const unit = (match.slot('unit')?.text.toLowerCase() ?? 'year') as DateUnit;
    return date({ is: 'moved', from: 'text', unit, by: -1, loose: true });
  },
  finds: [
    [
      'Net income was $3 million in the third quarter of 2024, against $2 million [a year earlier].',
      { value: '2023-Q3', anchor: 'text' },
    ],
    ['Both firms merged in March 2019. [Two years later] they parted.', { value: '2021', anchor: 'text' }],
    ['[The year-earlier quarter] had a one-time gain; the third quarter of 2024 had none.', {}],
  ],
  ignores: ['Earlier, two units were sold.'],
};
