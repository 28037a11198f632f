import type { DateReading } from '../../core/mention.ts';
import type { DateRule } from '../../core/rule.ts';
import { date, fixed, wordAfter, wordBefore } from './meaning.ts';

const vague = (value: string): DateReading => ({ type: 'DATE', when: fixed(value), mod: null });

export const PAST_AND_FUTURE: DateRule = {
  id: 'date/past-and-future',
  says: 'The past and the future as points of time: in the future, in the past.',
  patterns: [
    'in [ the (near|distant|foreseeable|not too distant|immediate|not-too-distant|recent)? @way:(past|future) ] !(<number>|<date-units>|<date-cardinal>|few|several|couple|market|markets|of <lower>|course|president|king|queen|-)',
  ],
  value: (match) => date(fixed(match.slot('way')!.text.toLowerCase() === 'past' ? 'PAST_REF' : 'FUTURE_REF')),
  finds: [
    ['Tokens can be redeemed in [the future].', { value: 'FUTURE_REF' }],
    ['In [the past], farmers opposed the levy.', { value: 'PAST_REF' }],
  ],
  ignores: ['In the past three months it lost money.', 'In the future market, prices fell.'],
};

export const VAGUE: DateRule = {
  id: 'date/vague',
  temporal: 'all',
  beats: ['date/duration'],
  says: 'Words for the present, a near past, a near future: now, recently, currently, soon. With temporal: all.',
  patterns: [
    '[ (right)? @word:(now|nowadays|currently|presently) ]',
    '[ (more|most)? @word:(recently|lately) ]',
    '[ @word:(current|recent|soon|once) ]',
    '[ the (near|distant|foreseeable|not too distant|immediate)? @word:future ]',
    '[ these @word:days ]',
    '[ the (near|short|long) @word:term ]',
    '[ @word:(past|recent|coming|future|previous|earlier) <date-plural-units> ]',
    '[ (this|the) @word:(juncture|present) ]',
  ],
  value(match) {
    const word = match.slot('word')!.text.toLowerCase();
    if (match.pattern === 6) return word === 'coming' || word === 'future' ? vague('FUTURE_REF') : vague('PAST_REF');
    if (word === 'once' || word === 'soon') {
      if (
        wordAfter(match) === 'as' ||
        wordAfter(match) === 'again' ||
        wordAfter(match) === 'a' ||
        wordBefore(match) === 'at' ||
        wordBefore(match) === 'as'
      )
        return null;
      if (word === 'once' && !/^(popular|thriving|mighty|powerful|proud|had|was|were|a)$/.test(wordAfter(match))) return null;
      if (word === 'soon' && wordAfter(match) === 'after') return null;
      if (word === 'soon') return vague('FUTURE_REF');
    }
    if (word === 'term' || word === 'future') return vague('FUTURE_REF');
    if (word === 'now' && wordAfter(match) === '-') return null;
    if (['recently', 'lately', 'recent', 'once'].includes(word)) return vague('PAST_REF');
    return vague('PRESENT_REF');
  },
  finds: [
    ['It is [now] the largest mill in Wales.', { value: 'PRESENT_REF' }, { temporal: 'all' }],
    ['Arden [recently] cut its dividend.', { value: 'PAST_REF' }, { temporal: 'all' }],
  ],
  ignores: ['At once he agreed.'],
};

export const YEAR_PERIOD: DateRule = {
  id: 'date/year-period',
  temporal: 'all',
  says: 'The period of a year that figures are compared with: the 1988 period. With temporal: all.',
  patterns: ['[ the @year:<d4> (period|quarter) ]'],
  value(match) {
    const year = match.slot('year')!.text;
    return year >= '1900' && year <= '2099' ? date(fixed(year)) : null;
  },
  finds: [['It lost $2 million in [the 1988 period].', { value: '1988' }, { temporal: 'all' }]],
  ignores: ['The 1988 periodicals were bound.'],
};
