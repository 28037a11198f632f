import { Shape } from '../../core/document.ts';
import type { DateRule } from '../../core/rule.ts';
import { date, edgeIn, fixed, numberIn, turnIn, wordBefore } from './meaning.ts';

export const SEASON: DateRule = {
  id: 'date/season',
  says: 'A season with its year or its turn: autumn 2006, the spring of 2024, last fall, this summer, early summer.',
  patterns: [
    '[ (mod:<date-edge>|the mod:<date-edge>|the)? @season:<date-season> (of|,)? year:<date-year> (~<date-dash> (~yy:<date-two>|~to:<date-year>))? ]',
    '[ year:<date-year> @season:<date-season> ]',
    '[ mod:<date-edge>? turn:<date-turn> @season:<date-season> ]',
    '(in|by|since|until|during|of|from|for|into|over|through) [ (the mod:<date-edge>?|mod:<date-edge>) @season:<date-season> ] !(of|-|<title>|semester|term|for|in)',
    '(in|by|since|until|during) [ @season:(spring|summer|autumn|winter) ] !(<word>|-)',
  ],
  value(match) {
    const season = match.entry('season', 'date-season')!;
    const year = numberIn(match, 'year');
    if (year !== null) return date(fixed(`${year}-${season}`), edgeIn(match));
    const slot = match.slot('season')!;
    if (match.document.tokens.shape[slot.first] === Shape.Upper) return null;
    if (match.pattern >= 3 && slot.text.toLowerCase() === 'fall' && wordBefore(match) !== 'in') return null;
    return date({ is: 'yearly', part: season, turn: turnIn(match) }, edgeIn(match));
  },
  finds: [
    ['The party met in [autumn 2006].', { value: '2006-FA' }],
    ['Snow lay long in [the winter of 2023-24].', { value: '2023-WI' }],
    ['Berths were rented out [last fall].', { value: '1998-FA' }, { published: '1999-05-07' }],
    ['Trials begin [this summer].', { value: '2024-SU' }, { published: '2024-03-05' }],
  ],
  ignores: ['Prices fall again.', 'A spring in the valve broke.'],
};
