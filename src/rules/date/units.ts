import { Shape } from '../../core/document.ts';
import type { DateUnit, When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { date, edgeIn, fixed, turnIn, wordAfter, wordBefore } from './meaning.ts';

/** Words that make a window of what follows: `over the next year`. */
const WINDOWS: ReadonlySet<string> = new Set(['over', 'within', 'throughout', 'during']);

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
    if (after === '-' || after === 'warriors' || after === 'warrior') return null;
    if (match.pattern === 1) return date({ is: 'moved', from: 'published', unit, by: 0, split: true }, edgeIn(match));
    const turn = match.slot('turn')?.text.toLowerCase();
    // "this day" and "this century" in passing; "this past year" is a window
    if (unit === 'day' && turn !== undefined && !turn.startsWith('the next')) return null;
    if (unit === 'half' && turn !== undefined) return null;
    // “the last year” is a window, not a year of the calendar
    if (turn === 'last' && wordBefore(match) === 'the') return null;
    if (turn?.startsWith('the next') && WINDOWS.has(wordBefore(match))) return null;
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
  // a fortnight is a stretch of days, no unit of the calendar
  ignores: [
    'This year-long study ended.',
    'Last but not least, the week was long.',
    'We leave in the next fortnight.',
    'It will grow over the next year.',
  ],
};

export const WEEKEND: DateRule = {
  id: 'date/weekend',
  says: 'The weekend that the text speaks of: over the weekend.',
  patterns: ['[ (mod:<date-edge-of>)? the @weekend ] !(-|of|warrior|warriors|edition)'],
  value: (match) => date({ is: 'moved', from: 'published', unit: 'weekend', by: 0 }, edgeIn(match)),
  finds: [['The sides met over [the weekend].', { value: '1990-W32-WE' }, { published: '1990-08-13' }]],
  ignores: ['A weekend in Rome is cheap.'],
};

export const DEFINITE: DateRule = {
  id: 'date/definite',
  says: 'The year, the quarter, the month that the text speaks of: for the quarter, the end of the year, the latest quarter.',
  patterns: [
    `(for|in|during|of|over|ended|this|later in|earlier in) [ mod:<date-edge-of>? the (full|whole|entire|latest|most recent|fiscal|calendar)? @unit:(year|quarter|month) ] !(of|to|before|after|since|ended|ending|started|starting|beginning|begun|end|-|and|or|when|that|which|in|later|earlier)`,
    '[ mod:<date-edge-of> the (fiscal|calendar|financial)? @unit:(year|quarter|month|week|decade|century) ] !(of|-)',
    '[ (the|its) (latest|most recent) (fiscal|financial|reported)? @unit:(quarter|year|month|week|period|half) ]',
    '[ mod:(earlier|later|early|late) in the @unit:(year|month|week|quarter|day) ]',
  ],
  value(match) {
    const unit = match.slot('unit')!.text.toLowerCase();
    const grain: DateUnit = unit === 'period' ? 'quarter' : (unit as DateUnit);
    const mod = edgeIn(match);
    // “Person of the Year”
    if (match.document.tokens.shape[match.slot('unit')!.first] === Shape.Title && match.pattern === 0) return null;
    return date({ is: 'moved', from: 'text', unit: grain, by: 0 }, mod);
  },
  finds: [
    ['In the first quarter of 2025 sales rose. Net loss for [the quarter] was $3.8M.', { value: '2025-Q1', anchor: 'text' }],
    ['A decision is due by [the end of the year].', { value: '2024', mod: 'END' }, { published: '2024-03-05' }],
  ],
  ignores: ['It named him man of the year-end gala.', 'The year of the dragon begins.', 'She was named Person of the Year.'],
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
