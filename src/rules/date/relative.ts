import type { DateReading, DateUnit, When } from '../../core/mention.ts';
import type { TemporalMod } from '../../core/result.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { countIn, date, edgeIn, fixed, turnIn, wordAfter, wordBefore } from './meaning.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Nouns behind `today’s` that speak of the present time, not of a day. */
const ERA = new Set(
  `market markets world economy environment landscape society era consumer consumers customer customers standards technology competitive digital fast rapidly
   dynamic challenging modern global business businesses industry most generation internet youth workforce crypto evolving increasingly compliance patients
   travelers workplace threats complex connected demanding busy homeowners`.split(/\s+/),
);

/** Whether `today` addresses the reader (`Call us today`) or the age (`the needs of today`), so that no day is meant. */
function isPresent(match: TokenMatch): boolean {
  const { document } = match;
  const { tokens } = document;
  const possessive = wordAfter(match);
  if (possessive === "'s" || possessive === '’s') return ERA.has(wordAfter(match, 1)) || ERA.has(wordAfter(match, 2));
  if (wordBefore(match) === 'of' && !['earlier', 'as', 'morning', 'later'].includes(wordBefore(match, 2))) return true;
  const first = document.sentences.first[tokens.sentence[match.first]!]!;
  if (isImperative(first, match)) return true;
  // “Today, homeowners can choose …” and “create your account today.”
  if (first === match.first) return possessive === ',' && [2, 3, 4].some((on) => wordAfter(match, on) === 'can');
  return (possessive === '.' || possessive === '!') && addressesReader(first, match);
}

/** Whether the words ahead of the mention speak to the reader. */
function addressesReader(first: number, match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  for (let i = Math.max(first, match.first - 12); i < match.first; i++) {
    if (/^your?$/i.test(text.slice(tokens.start[i], tokens.end[i]))) return true;
  }
  return false;
}

const CALLS = new Set(
  'call contact visit join learn create sign register discover start order shop book schedule get download subscribe apply try explore buy reach'.split(
    ' ',
  ),
);

function isImperative(first: number, match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  return first < match.first && CALLS.has(text.slice(tokens.start[first], tokens.end[first]).toLowerCase());
}

export const DAY: DateRule = {
  id: 'date/day',
  says: 'Today, yesterday, tomorrow, also with early, late, earlier; today’s market and calls to the reader mean the present.',
  patterns: [
    '[ (mod:(early|late|earlier|later) (on|in the day)?)? @day:(today|yesterday|tomorrow) ]',
    '[ the day (before|after) @day:(yesterday|tomorrow) ]',
  ],
  value(match) {
    const day = match.slot('day')!.text.toLowerCase();
    if (match.pattern === 1) return date({ is: 'moved', from: 'published', unit: 'day', by: 2 * DAYS[day]! });
    const mod = match.slot('mod')?.text.toLowerCase();
    if (day === 'today' && !mod && isPresent(match)) return date(fixed('PRESENT_REF'));
    if (day === 'tomorrow' && /^['’]s$/.test(wordAfter(match)) && (ERA.has(wordAfter(match, 1)) || ERA.has(wordAfter(match, 2))))
      return date(fixed('FUTURE_REF'));
    const edge: TemporalMod | null = mod?.startsWith('ear') ? 'START' : mod ? 'END' : null;
    return date({ is: 'moved', from: 'published', unit: 'day', by: DAYS[day]! }, edge);
  },
  finds: [
    ['Orvane AG [today] opened its plant.', { value: '2024-03-05' }, { published: '2024-03-05' }],
    ['Rates were cut [yesterday].', { value: '1987-04-01' }, { published: '1987-04-02' }],
    ['It signed [earlier today] in Lima.', { value: '2024-03-05', mod: 'START' }, { published: '2024-03-05' }],
    ["Few banks survive in [today]'s market.", { value: 'PRESENT_REF' }, { published: '2024-03-05' }],
    ['They met [the day before yesterday].', { value: '2024-03-03' }, { published: '2024-03-05' }],
  ],
  ignores: ['USA Todayland is a park.'],
};

/** `by` units from the origin, as the slots `turn` and `text` say. */
function turned(match: TokenMatch, unit: DateUnit): When | null {
  const turn = turnIn(match);
  if (turn !== null) return { is: 'moved', from: 'published', unit, by: turn };
  const text = match.entry('text', 'date-text-turn');
  return text === null ? null : { is: 'moved', from: 'text', unit, by: Number(text) };
}

export const TURNED_UNIT: DateRule = {
  id: 'date/turned-unit',
  says: 'The last, this, the next unit of the calendar: last week, this month, early next year, the previous quarter, later this year.',
  patterns: [
    `[ mod:<date-edge>? (turn:<date-turn>|text:<date-text-turn>) (<date-fiscal>|calendar|financial|trading|business|crop|academic|school|marketing)? @unit:<date-unit> ]`,
    '[ mod:<date-edge>? (the|its|our|their)? current:(current|present|ongoing) (<date-fiscal>|calendar|crop|marketing|school)? @unit:<date-unit> ]',
    '[ (mod:(late|early) )? text:(that|the same) @unit:<date-unit> ]',
  ],
  value(match) {
    const unit = match.entry('unit', 'date-unit') as DateUnit;
    const after = wordAfter(match);
    if (after === '-') return null;
    if (match.pattern === 1) return date({ is: 'moved', from: 'published', unit, by: 0, split: true }, edgeIn(match));
    const turn = match.slot('turn')?.text.toLowerCase();
    // "this day" and "this century" in passing; "this past year" is a window
    if (unit === 'day' && turn !== undefined && !turn.startsWith('the next')) return null;
    if (unit === 'half' && turn !== undefined) return null;
    // “the last year” is a window, not a year of the calendar
    if (turn === 'last' && wordBefore(match) === 'the') return null;
    if (match.pattern === 2) return date({ is: 'moved', from: 'text', unit, by: 0 }, null);
    if (turn === 'the next' || turn === 'the coming')
      return date(
        { is: 'moved', from: unit === 'day' || turn === 'the next' ? 'text' : 'published', unit, by: 1 },
        edgeIn(match),
      );
    return date(turned(match, unit), edgeIn(match));
  },
  finds: [
    ['It lost money [last year].', { value: '1986' }, { published: '1987-06-18' }],
    ['[This month], the exchange listed two coins.', { value: '2024-04' }, { published: '2024-04-19' }],
    ['A rival launch is planned for [later this year].', { value: '2024', mod: 'END' }, { published: '2024-04-09' }],
    ['The court rules [early next week].', { value: '2024-W11', mod: 'START' }, { published: '2024-03-05' }],
    ['Sales in 2002 were weak. [The following year] they doubled.', { value: '2003', anchor: 'text' }],
  ],
  ignores: ['This year-long study ended.', 'Last but not least, the week was long.'],
};

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
    '[ (the|its|their|his)? (same|comparable|corresponding)? unit:(year|month|quarter|week) - @(earlier|ago) kind:(period|quarter|third quarter|fourth quarter|first quarter|second quarter|month|half|week)? ]',
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

export const WEEKEND: DateRule = {
  id: 'date/weekend',
  says: 'The weekend that the text speaks of: over the weekend.',
  patterns: ['[ (mod:<date-edge-of>)? the @weekend ] !(-|of)'],
  value: (match) => date({ is: 'moved', from: 'published', unit: 'weekend', by: 0 }, edgeIn(match)),
  finds: [['The sides met over [the weekend].', { value: '1990-W32-WE' }, { published: '1990-08-13' }]],
  ignores: ['A weekend in Rome is cheap.'],
};

export const DEFINITE: DateRule = {
  id: 'date/definite',
  says: 'The year, the quarter, the month that the text speaks of: for the quarter, the end of the year, the latest quarter.',
  patterns: [
    `(for|in|during|of|over|ended|this|through|throughout|so far|by|within|to|from|later in|earlier in) [ mod:<date-edge-of>? the (full|whole|entire|latest|most recent|fiscal|calendar)? @unit:(year|quarter|month) ] !(of|to|before|after|since|ended|ending|end|-|and|or|when|that|which|in|later|earlier|with)`,
    '[ mod:<date-edge-of> the (fiscal|calendar|financial)? @unit:(year|quarter|month|week|decade|century) ] !(of|-)',
    '[ (the|its) (latest|most recent) (fiscal|financial|reported)? @unit:(quarter|year|month|week|period|half) ]',
    '[ mod:(earlier|later|early|late) in the @unit:(year|month|week|quarter|day) ]',
  ],
  value(match) {
    const unit = match.slot('unit')!.text.toLowerCase();
    const grain: DateUnit = unit === 'period' ? 'quarter' : (unit as DateUnit);
    const mod = edgeIn(match);
    return date({ is: 'moved', from: 'text', unit: grain, by: 0 }, mod);
  },
  finds: [
    ['In the first quarter of 2025 sales rose. Net loss for [the quarter] was $3.8M.', { value: '2025-Q1', anchor: 'text' }],
    ['A decision is due by [the end of the year].', { value: '2024', mod: 'END' }, { published: '2024-03-05' }],
  ],
  ignores: ['It named him man of the year-end gala.', 'The year of the dragon begins.'],
};

export const YEAR_END: DateRule = {
  id: 'date/year-end',
  says: 'The end or middle of a year: year-end, year’s end, fiscal year-end 2024, mid-year.',
  patterns: [
    '[ (the|<date-fiscal>|calendar)? @year (-|<possessive>)? end (of? year:<date-year>)? ] !(results|report|review|bonus|sale|party|gala)',
    '[ mid -? @year ]',
    '[ (end -?|end of) @year:<d4> ]',
  ],
  value(match) {
    const year = match.slot('year');
    const of: When = year ? fixed(year.text) : { is: 'moved', from: 'published', unit: 'year', by: 0 };
    if (match.pattern === 1) return date(of, 'MID');
    if (match.pattern === 2) return date(of, 'END');
    return date({ is: 'edge', of, end: true }, null);
  },
  finds: [
    ['Assets grew to $311 million at [year-end 2024].', { value: '2024-12-31' }],
    ['The merger should close by [year-end].', { value: '2024-12-31' }, { published: '2024-06-02' }],
  ],
  ignores: ['Its year-end results beat hopes.'],
};
