import { Gap, Shape } from '../../core/document.ts';
import type { When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { formatYear } from '../../normalize/civil.ts';
import { date, edgeIn, fixed, inYear, numberIn, ordinalIn, turnIn, yearIn } from './meaning.ts';

/** The number of a quarter in any of its slots. */
function quarterOf(match: TokenMatch, count: 4 | 2): number | null {
  const name = count === 4 ? match.entry('name', 'date-quarter') : match.entry('name', 'date-half');
  const n = name ? Number(name) : (numberIn(match, 'n') ?? ordinalIn(match, 'nth'));
  return n !== null && n >= 1 && n <= count ? n : null;
}

/** The year that a quarter is said to be of. */
function yearOf(match: TokenMatch): When | null {
  const year = yearIn(match);
  if (year !== null) return fixed(formatYear(year));
  const turn = turnIn(match);
  if (turn !== null) return { is: 'moved', from: 'published', unit: 'year', by: turn };
  const text = match.entry('text', 'date-text-turn');
  return text === null ? null : { is: 'moved', from: 'text', unit: 'year', by: Number(text) };
}

function read(match: TokenMatch, letter: 'Q' | 'H') {
  const n = quarterOf(match, letter === 'Q' ? 4 : 2);
  if (n === null) return null;
  const year = yearOf(match);
  const part = `${letter}${n}`;
  if (year?.is === 'fixed') return date(fixed(`${year.value}-${part}`), edgeIn(match));
  return date(year ? { is: 'part', of: year, part } : inYear(null, part), edgeIn(match));
}

/** What may stand around a quarter and belongs to it. */
const YEAR =
  "(','? of? (<date-fiscal>|the)? (year:<date-year>|<date-apostrophe>? ~yy:<date-two>|<date-apostrophe> yy:<date-two>|turn:<date-turn> <date-fiscal>? year|text:<date-text-turn> <date-fiscal>? year|turn:<date-turn> fiscal))?";

/** Whether the code is part of an address or a longer code: `news-q1-results`, `K5H1f`. */
function isGlued(match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  const { first, last } = match;
  const sign = (i: number): boolean => tokens.shape[i] !== Shape.Sign || '-_/.='.includes(text[tokens.start[i]!]!);
  if (first > 0 && tokens.gap[first] === Gap.None && sign(first - 1)) return true;
  return (
    last + 1 < tokens.count &&
    tokens.gap[last] === Gap.None &&
    tokens.gap[last + 1] === Gap.None &&
    sign(last) &&
    text[tokens.start[last]!] !== '.'
  );
}

export const QUARTER: DateRule = {
  id: 'date/quarter',
  says: 'A quarter in words: the third quarter of 2025, fourth-quarter, 2024 4th Quarter, the second quarter this year.',
  patterns: [
    `[ mod:<date-edge>? the? (upcoming|current|recent|just-ended)? (<date-fiscal> -?)? name:<date-quarter> (<date-fiscal>|calendar)? @(quarter|qtr) !(- <lower&!date-quarter>) ${YEAR} ]`,
    `[ (<date-fiscal> -?)? name:<date-quarter> - @(quarter|qtr) ${YEAR} ]`,
    `[ mod:<date-edge>? the? (<date-fiscal> -?)? nth:<date-nth> (<date-fiscal>|calendar)? -? @(quarter|qtr) ${YEAR} ]`,
    '[ the? (<date-fiscal> -?)? year:<date-year> (<date-fiscal> -?)? (name:<date-quarter>|nth:<date-nth>) -? @(quarter|qtr) ]',
    '[ (turn:<date-turn>|text:<date-text-turn>) year <possessive> (<date-fiscal> -?)? name:<date-quarter> -? @(quarter|qtr) ]',
  ],
  value: (match) => read(match, 'Q'),
  finds: [
    ['Orders rose in [the third quarter of 2025].', { value: '2025-Q3' }],
    ['It sails in [late fourth quarter].', { value: '2024-Q4', mod: 'END' }, { published: '2024-11-05' }],
    ['Its [fourth-quarter] loss narrowed.', { value: '2024-Q4' }, { published: '2025-01-30' }],
    ['Lakeside Bancorp gives [2024 4th Quarter] results today.', { value: '2024-Q4' }],
    ['The site opens in [the second quarter of next year].', { value: '2025-Q2' }, { published: '2024-05-05' }],
    ["Sales fell in [last year's third quarter].", { value: '2023-Q3' }, { published: '2024-05-05' }],
  ],
  ignores: ['They met for a quarter of an hour.', 'The third quartermaster left.'],
};

export const QUARTER_CODE: DateRule = {
  id: 'date/quarter-code',
  says: 'A quarter by its letter: Q3, Q3 2025, 2025 Q3, 3Q25, Q1 FY26.',
  patterns: [
    `[ mod:<date-edge>? (<date-fiscal> -?)? @q ~n:<d1> ('/'? ~yy:<date-two>|'-'? ~year:<date-year>|${YEAR.slice(1, -2)})? ]`,
    `[ (<date-fiscal> -?)? n:<d1> @~q (~yy:<date-two>|~year:<date-year>|${YEAR.slice(1, -2)})? ]`,
    '[ (<date-fiscal> -?)? (year:<date-year>|<date-fiscal> ~yy:<date-two>) -? @q ~n:<d1> ]',
  ],
  value: (match) => (isGlued(match) ? null : read(match, 'Q')),
  finds: [
    ['[Q3 2025] revenue was up.', { value: '2025-Q3' }],
    ['Cash at the end of [1Q25] was thin.', { value: '2025-Q1' }],
    ['Guidance for [Q2] stands.', { value: '2024-Q2' }, { published: '2024-05-06' }],
  ],
  ignores: ['The Audi Q7 was recalled.'],
};

export const HALF: DateRule = {
  id: 'date/half',
  says: 'A half of a year: the first half of 2025, H1 2024, 1H25, second-half.',
  patterns: [
    '[ mod:<date-edge-of>? the? (<date-fiscal> -?)? name:<date-half> -? @half (of|in) (the|<date-fiscal>)? (year:<date-year>|turn:<date-turn> <date-fiscal>? year) ]',
    '[ the? name:<date-half> -? @half (year:<date-year>|turn:<date-turn> year) ]',
    '[ mod:<date-edge>? @h ~n:<d1> (~yy:<date-two>|<date-fiscal>? -? <date-apostrophe>? (year:<date-year>|~yy:<date-two>)|of? (year:<date-year>|turn:<date-turn> year))? ]',
    '[ n:<d1> @~h (~yy:<date-two>|year:<date-year>|<date-apostrophe> yy:<date-two>)? ]',
    '[ year:<date-year> -? @h ~n:<d1> ]',
    '[ turn:<date-turn> year <possessive> name:<date-half> @half ]',
  ],
  value: (match) => (isGlued(match) ? null : read(match, 'H')),
  finds: [
    ['Margins improved in [the first half of 2025].', { value: '2025-H1' }],
    ['[H1 2024] bookings were a record.', { value: '2024-H1' }],
    ['Net debt fell in [1H25].', { value: '2025-H1' }],
    ['The line starts up in [the second half of this year].', { value: '2024-H2' }, { published: '2024-04-04' }],
  ],
  ignores: ['She holds half of 12 flats.'],
};

export const HALF_ALONE: DateRule = {
  id: 'date/half-alone',
  says: 'A half of the year that the text leaves to be understood: in the second half, first-half profit.',
  patterns: [
    '(in|for|during|of|from|over|by) [ (the|its|their) name:<date-half> -? @half ] !(of|hour|century|-)',
    '[ name:<date-half> - @half ] (profit|profits|earnings|net|pretax|revenue|revenues|sales|results|loss|operating|turnover|income|figures|dividend|interim|trading)',
    '[ the? name:<date-half> @half of the year ]',
  ],
  value: (match) => read(match, 'H'),
  finds: [['It expects a better result in [the second half].', { value: '2024-H2' }, { published: '2024-07-09' }]],
  ignores: ['He scored twice in the second half of the game.', 'The better half of the team stayed.'],
};
