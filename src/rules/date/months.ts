import { Shape } from '../../core/document.ts';
import type { DateReading, When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { formatMonth } from '../../normalize/civil.ts';
import { isVerbLike } from './day-of-month.ts';
import { date, edgeIn, fixed, inYear, turnIn, wordAfter, wordBefore, yearIn } from './meaning.ts';

const monthPart = (match: TokenMatch, slot = 'month'): string => match.entry(slot, 'date-month')!;

export const MONTH_YEAR: DateRule = {
  id: 'date/month-year',
  says: 'A month and its year: August 2021, late Sept. 2020, the end of May 2024.',
  patterns: [
    "[ mod:<date-edge>? @month:<date-month> '.'? (of|','|in)? year:<date-year> !~(<date-dash> <d2>) ]",
    '[ mod:<date-edge>? @month:<date-month> <date-apostrophe> ~yy:<date-two> ]',
    '[ @month:<date-month&title> ~<date-dash> ~(year:<date-year>|yy:<date-two>) ]',
  ],
  value: (match) => (isVerbLike(match) ? null : date(inYear(yearIn(match), monthPart(match)), edgeIn(match))),
  finds: [
    ['The licence of [August 2021] was never used.', { value: '2021-08' }],
    ['It has idled since [late Sept. 2020].', { value: '2020-09', mod: 'END' }],
    ['Talks resume at [the end of May 2024].', { value: '2024-05', mod: 'END' }],
  ],
  ignores: ['She may 2024 times repeat it.', 'A march 2000 strong passed the palace.'],
};

export const MONTH_OF_YEAR: DateRule = {
  id: 'date/month-of-year',
  says: 'A month in a year told relatively: August last year, June of this year.',
  patterns: [
    "[ mod:<date-edge>? @month:<date-month> '.'? of? turn:<date-turn> year ]",
    "[ mod:<date-edge>? @month:<date-month> '.'? of? text:<date-text-turn> year ]",
    '[ turn:<date-turn> year <possessive> @month:<date-month> ]',
  ],
  value(match) {
    if (isVerbLike(match)) return null;
    const turn = turnIn(match);
    const of: When =
      turn === null
        ? { is: 'moved', from: 'text', unit: 'year', by: Number(match.entry('text', 'date-text-turn')) }
        : { is: 'moved', from: 'published', unit: 'year', by: turn };
    return date({ is: 'part', of, part: monthPart(match) }, edgeIn(match));
  },
  finds: [
    ['Trials ran from [August last year] on two routes.', { value: '2004-08' }, { published: '2005-02-03' }],
    ['The order was placed in [June of this year].', { value: '2024-06' }, { published: '2024-11-20' }],
  ],
  ignores: ['He may last year have signed it.'],
};

/** Months ahead of a day, a year or a range belong to those readings; names of persons and verbs are no months. */
function isMonth(match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  const slot = match.slot('month')!;
  const word = text.slice(tokens.start[slot.first], tokens.end[slot.last - 1]);
  const shape = tokens.shape[slot.first]!;
  const named = match.entry('month', 'date-month-name') !== null;
  if (shape !== Shape.Title && !(shape === Shape.Upper && named)) return false;
  if (match.slot('mod') || match.slot('turn')) return true;
  const inside = match.entry('in', 'date-in') !== null;
  // an abbreviation without a stop is a month only behind a preposition
  if (!named && !word.endsWith('.') && !inside) return false;
  if (match.entry('month', 'date-month-given-name') === null) return true;
  return isFreeOfNames(match, inside);
}

const MONTH_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a month that is also a name or a verb (`May`, `June`, `March`) stands where a month would. */
function isFreeOfNames(match: TokenMatch, inside: boolean): boolean {
  const { tokens } = match.document;
  const capital = (i: number): boolean => {
    const shape = tokens.shape[i];
    return shape === Shape.Title || shape === Shape.Initial || shape === Shape.Mixed;
  };
  const after = match.last < tokens.count && tokens.gap[match.last]! < 3 && capital(match.last);
  const isWord = match.entry('month', 'date-month-word') !== null;
  // the second of two: in January and March
  if (/^(?:and|or|to|through|until)$/.test(wordBefore(match)) && MONTH_NAME.test(wordBefore(match, 2))) return !after;
  if (inside) {
    const before = wordBefore(match);
    if (
      isWord &&
      (before === 'on' || before === 'to' || before === 'and' || before === 'or' || before === 'as' || before === 'than')
    )
      return !after && !isWord;
    return !after;
  }
  const before = wordBefore(match);
  const lowerBefore = match.first > 0 && tokens.shape[match.first - 1] === Shape.Lower;
  if (isWord)
    return (
      (before === 'the' || before === 'a' || before === 'its' || before === 'their' || before === "'s") &&
      !after &&
      wordAfter(match) !== 'on'
    );
  return (lowerBefore || (match.first > 0 && tokens.shape[match.first - 1] === Shape.Possessive)) && !after;
}

export const MONTH: DateRule = {
  id: 'date/month',
  says: 'A month alone, with what marks its part or its turn: March, mid-March, last September, the end of October.',
  patterns: [
    '[ mod:<date-edge>? turn:<date-turn>? @month:<date-month> ]',
    'in:<date-in> [ @month:<date-month> ]',
    `(in|since|by|of|until|from|during|before|after|for) [ the month of @month:<date-month-name> ]`,
  ],
  value(match) {
    if (!isMonth(match)) return null;
    return date({ is: 'yearly', part: monthPart(match), turn: turnIn(match) }, edgeIn(match));
  },
  finds: [
    ['The fund has grown since its launch in [March].', { value: '2025-03' }, { published: '2025-06-03' }],
    ['Tokens were released in [mid-March] to all users.', { value: '2024-03', mod: 'MID' }, { published: '2024-04-19' }],
    ['Ministers agreed [last September] to cut tariffs.', { value: '1986-09' }, { published: '1987-03-23' }],
    ['The clause lapses at [the end of October].', { value: '2024-10', mod: 'END' }, { published: '2024-08-02' }],
    ['In [May], Tarn Robotics hired a new chief.', { value: '2024-05' }, { published: '2024-10-16' }],
    ["The sale follows Tarn Robotics's [April] statement.", { value: '2024-04' }, { published: '2024-10-16' }],
  ],
  ignores: [
    'Sarah May runs the agency.',
    'The rivals may sign next.',
    'June Harlow joined the board.',
    'They March on the capital.',
  ],
};

export const MONTHS: DateRule = {
  id: 'date/months',
  says: 'A range of months: January-March 2024, July to September 2025.',
  patterns: [
    "[ @month:<date-month> '.'? (~<date-dash>|<date-dash>|to|through) until:<date-month> '.'? of? year:<date-year> ]",
    "[ @month:<date-month> '.'? ~<date-dash> ~until:<date-month> ]",
    "[ @month:<date-month&title> '.'? (to|through|until|till) until:<date-month&title> ] !(<d2>|<date-turn>|<date-text-turn>|of)",
    "[ @month:<date-month> '.'? year:<date-year> (~<date-dash>|<date-dash>) until:<date-month> '.'? to:<date-year> ]",
  ],
  value(match): DateReading | null {
    if (isVerbLike(match)) return null;
    const first = monthPart(match);
    const last = monthPart(match, 'until');
    const year = yearIn(match);
    const to = match.slot('to');
    if (year === null) {
      return date({
        is: 'range',
        first: { is: 'yearly', part: first, turn: null },
        last: { is: 'yearly', part: last, turn: null },
      });
    }
    const lastYear = to ? Number(to.text) : year;
    const firstYear = !to && last < first ? year - 1 : year;
    return date({
      is: 'range',
      first: fixed(formatMonth(firstYear, Number(first))),
      last: fixed(formatMonth(lastYear, Number(last))),
    });
  },
  finds: [
    ['Sales in [January-March 2024] were flat.', { value: '2024-01/2024-03' }],
    ['Output for [July to September 2025] fell.', { value: '2025-07/2025-09' }],
    ['The kiln stood cold from [January to March].', { value: '2024-01/2024-03' }, { published: '2024-06-05' }],
  ],
  ignores: ['They may to April 2024 add more.'],
};
