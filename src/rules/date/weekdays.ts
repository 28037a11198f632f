import { Shape } from '../../core/document.ts';
import type { When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { date, edgeIn, turnIn, wordAfter, wordBefore } from './meaning.ts';

const NAMED_BEFORE = new Set([
  'sheffield',
  'ruby',
  'black',
  'good',
  'ash',
  'cyber',
  'super',
  'bloody',
  'palm',
  'every',
  'each',
  'casual',
  'fat',
  'shrove',
]);
const PAPERS = new Set([
  'times',
  'telegraph',
  'express',
  'mirror',
  'mail',
  'post',
  'herald',
  'tribune',
  'observer',
  'independent',
  'journal',
  'star',
  'night',
  'school',
  'world',
]);

/** Whether the weekday is part of a name: a newspaper, a team, a named day. */
function isNamed(match: TokenMatch): boolean {
  const { tokens } = match.document;
  if (NAMED_BEFORE.has(wordBefore(match)) || (wordAfter(match) === '-' && wordAfter(match, 1) === 'night')) return true;
  const next = match.last;
  return next < tokens.count && tokens.shape[next] === Shape.Title && tokens.gap[next]! < 2 && PAPERS.has(wordAfter(match));
}

/** The weekday that the slots `weekday`, `turn` and `text` tell of. */
export function weekdayIn(match: TokenMatch): When {
  const weekday = Number(match.entry('weekday', 'date-weekday-any'));
  const text = match.entry('text', 'date-text-turn');
  if (text !== null) return { is: 'weekday', weekday, turn: Number(text) as -1 | 0 | 1, from: 'text' };
  return { is: 'weekday', weekday, turn: turnIn(match), from: 'published' };
}

export const WEEKDAY: DateRule = {
  id: 'date/weekday',
  says: 'A day of the week: Monday, last Friday, early Tuesday, the following Wednesday. Tense decides where nothing else does.',
  patterns: [
    '[ (mod:<date-edge> on?)? (turn:<date-turn>|text:<date-text-turn>)? @weekday:<date-weekday> ]',
    '[ turn:<date-turn> @weekday:<date-weekday-any> ]',
    '(on|since|by|until|next|last|from) [ @weekday:<date-weekday-any&title> ] !<capitalized>',
  ],
  value(match) {
    if (isNamed(match)) return null;
    return date(weekdayIn(match), edgeIn(match));
  },
  finds: [
    ['The carrier said on [Monday] it had sold two jets.', { value: '2024-03-04' }, { published: '2024-03-05' }],
    ['Members will vote on [Friday].', { value: '2024-03-08' }, { published: '2024-03-05' }],
    ['The bank closed the sale [last Friday].', { value: '2024-03-01' }, { published: '2024-03-05' }],
    ['Rescuers reached the mine [early Tuesday].', { value: '2024-03-05', mod: 'START' }, { published: '2024-03-05' }],
  ],
  ignores: ['Sheffield Wednesday sold its captain.', 'The Sunday Times reported the offer.'],
};

export const WEEKDAY_OF_WEEK: DateRule = {
  id: 'date/weekday-of-week',
  says: 'A day of a week told relatively: Friday last week, Tuesday of next week.',
  patterns: ['[ @weekday:<date-weekday-any> of? turn:<date-turn> week ]'],
  value(match) {
    const of: When = { is: 'moved', from: 'published', unit: 'week', by: turnIn(match)! };
    return date({ is: 'day', of, day: Number(match.entry('weekday', 'date-weekday-any')) });
  },
  finds: [['Terms were set on [Friday of last week].', { value: '2024-03-01' }, { published: '2024-03-05' }]],
  ignores: ['It met Friday for one week.'],
};

export const WEEKDAYS: DateRule = {
  id: 'date/weekdays',
  says: 'A run of days of one week: Monday to Friday.',
  patterns: ['[ turn:<date-turn>? @weekday:<date-weekday> (~<date-dash>|to|through|until) until:<date-weekday> ]'],
  value(match) {
    if (isNamed(match)) return null;
    const last: When = {
      is: 'weekday',
      weekday: Number(match.entry('until', 'date-weekday-any')),
      turn: turnIn(match),
      from: 'published',
    };
    return date({ is: 'range', first: weekdayIn(match), last });
  },
  finds: [
    ['The delegates met from [Monday to Wednesday].', { value: '2024-02-26/2024-02-28' }, { published: '2024-03-05' }],
    ['The fair will run [Wednesday through Friday].', { value: '2024-03-06/2024-03-08' }, { published: '2024-03-05' }],
    ['Join us [this Friday through Sunday] at the yard.', { value: '2024-03-08/2024-03-10' }, { published: '2024-03-05' }],
  ],
  ignores: ['Offices open every Monday to Friday.'],
};
