import { Shape } from '../../core/document.ts';
import type { DateReading } from '../../core/mention.ts';
import type { TemporalMod } from '../../core/result.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { countIn, fixed, wordAfter, wordBefore } from './meaning.ts';

const LETTERS: Readonly<Record<string, string>> = {
  second: 'TxS',
  minute: 'TxM',
  hour: 'TxH',
  day: 'xD',
  weekend: 'xWE',
  week: 'xW',
  fortnight: 'xW',
  month: 'xM',
  quarter: 'xQ',
  year: 'xY',
  decade: 'xDE',
  century: 'xCE',
};

/** `P3M`, `PT2H`, `PXY`; decades and centuries are told in years where they are counted. */
function period(unit: string, count: number | 'X', half: boolean): string {
  const letters = LETTERS[unit]!;
  if (count === 'X') {
    if (unit === 'decade' || unit === 'century') return 'PXY';
    return `P${letters.replace('x', 'X')}`;
  }
  if (unit === 'decade') return `P${count * 10}Y`;
  if (unit === 'century') return `P${count * 100}Y`;
  if (half) {
    if (unit === 'year') return `P${count}Y6M`;
    if (unit === 'hour') return `PT${count}H30M`;
    if (unit === 'minute') return `PT${count}M30S`;
    return `P${letters.replace('x', String(count + 0.5))}`;
  }
  return `P${letters.replace('x', String(unit === 'fortnight' ? count * 2 : count))}`;
}

function duration(value: string, mod: TemporalMod | null = null): DateReading {
  return { type: 'DURATION', when: fixed(value), mod };
}

function read(match: TokenMatch): DateReading | null {
  const unit = match.entry('unit', 'date-units')!;
  const some = match.entry('some', 'date-some');
  const article = match.slot('article');
  // “three-quarters of” and “60 Minutes” are no times
  if (unit === 'quarter' && (wordAfter(match) === 'of' || match.document.tokens.shape[match.last - 1] === Shape.Title))
    return null;
  if (match.slot('count') && match.document.tokens.shape[match.slot('unit')!.first] === Shape.Title) return null;
  const count = article ? 1 : some ? (some === 'X' ? 'X' : Number(some)) : (countIn(match, 'count') ?? 1);
  if (
    article &&
    /^(?:second|minute|min|sec|quarter)$/i.test(match.slot('unit')!.text) &&
    match.slot('hedge') === null &&
    !match.slot('half')
  ) {
    if (unit === 'quarter' || unit === 'second') return null;
  }
  if (count !== 'X' && count > 100_000) return null;
  return duration(period(unit, count, match.slot('half') !== null), match.entry('hedge', 'date-hedge') as TemporalMod | null);
}

const COUNT = '((<date-count> (to|-|or|~<date-dash>))? count:<date-count>|some:<date-some>)';
const UNIT = '@unit:<date-units>';

export const DURATION: DateRule = {
  id: 'date/duration',
  temporal: 'all',
  says: 'A length of time: three years, about two weeks, a five-hour, 2 1/2 years, several months. With temporal: all.',
  patterns: [
    `[ (at least)? (the|these|those|its|their|his|her|each of the|all of the)? (first|last|past|next|coming|previous|following|latest|final|other|remaining|additional|another|year-earlier|year-ago)? hedge:<date-hedge>? ${COUNT} (more|full|straight|consecutive|trading|business|working|additional|calendar|long|solid|successive)? (half:('1' ~/ ~'2'|and a half))? ${UNIT} (and a half)? (or so|or more|straight|or longer|each)? ]`,
    `[ (hedge:<date-hedge>)? (article:<date-article>|the|another|this|per) (whole|full|entire|additional|long|single)? ${UNIT} (half:(and a half)|or so|or two)? ] !(<date-near-past>|later|after|-)`,
    `[ hedge:<date-hedge>? (count:<date-count>|some:several|some:multi|full) - ${UNIT} (- long|period|term)? ]`,
    `[ (count:<date-count>) - unit:<date-units> - @old ]`,
    `[ count:<date-count> @unit:<date-units> old ]`,
    `[ (a|the) ${COUNT} -? ${UNIT} (period|term|span|stretch) ]`,
    `[ (recent|coming|past|many|the|some|these|earlier|later)? @unit:<date-plural-units> (ahead)? ]`,
    `[ @unit:<date-plural-units> - (long|old) ]`,
    `[ unit:(day|week|month|year|decade|hour) - @long ]`,
    `[ (the|this|that)? (past|last|next|coming|previous) (count:<date-count>|some:<date-some>) (or so)? ${UNIT} ]`,
    '[ a @while ]',
    `[ the (past|last|next|coming|previous) (full)? @unit:<date-units> ] !(of|to|-)`,
    '[ the (fiscal|financial|full)? @unit:<date-units> ] (ended|ending|through|to) (<date-month>|the|on|<date-day>|tomorrow|today)',
  ],
  value(match) {
    const after = wordAfter(match);
    switch (match.pattern) {
      case 1: {
        const text = match.document.text
          .slice(match.document.tokens.start[match.first]!, match.document.tokens.end[match.last - 1]!)
          .toLowerCase();
        if (/^(?:the|this|per)\b/.test(text)) return null;
        return read(match);
      }
      case 3:
      case 4:
        // the age of a person or thing
        return { ...duration('PXY'), silent: true };
      case 6: {
        const slot = match.slot('unit')!;
        const before = wordBefore(match);
        if (after === '-' || after === 'ago' || after === 'earlier' || after === 'later') return null;
        const alone = slot.last - slot.first === match.last - match.first;
        if (alone && !['for', 'in', 'after', 'within', 'over', 'of', 'took', 'take', 'takes', 'by', 'many'].includes(before))
          return null;
        return duration(period(match.entry('unit', 'date-plural-units')!, 'X', false));
      }
      case 7:
        return duration(period(match.entry('unit', 'date-plural-units')!, 'X', false));
      case 8:
        return duration(period(match.slot('unit')!.text.toLowerCase(), 1, false));
      case 10:
        return duration('PXD');
      default:
        return after === 'ago' || after === 'earlier' || after === 'later' ? null : read(match);
    }
  },
  finds: [
    ['The lease runs for [three years].', { type: 'DURATION', value: 'P3Y' }, { temporal: 'all' }],
    ['A [five-hour] outage followed.', { type: 'DURATION', value: 'PT5H' }, { temporal: 'all' }],
    ['He waited [nearly two weeks].', { type: 'DURATION', value: 'P2W' }, { temporal: 'all' }],
    ['Exports fell in [the past three months].', { type: 'DURATION', value: 'P3M' }, { temporal: 'all' }],
  ],
  ignores: ['Moments later it stopped.', 'Daylight was short.'],
};

export const SET: DateRule = {
  id: 'date/set',
  temporal: 'all',
  beats: ['date/duration'],
  says: 'A time that returns: daily, every month, each Thursday, Mondays, twice a year. With temporal: all.',
  patterns: [
    '[ @word:(daily|weekly|monthly|annually|yearly|hourly|nightly) ]',
    '[ (every|each) (other)? (count:<date-count>)? @unit:<date-units> ]',
    '[ (every|each) @weekday:<date-weekday> ]',
    '[ @weekdays:<date-weekdays> ]',
    '[ weekday:<date-weekday> @nights:(nights|mornings|evenings|afternoons) ]',
    '[ (every|each) @month:<date-month-name> ]',
    '(times|once|twice|<number>|million|billion|trillion|thousand|hundred|dollars|cents|yen|barrels|tons|tonnes) [ (a|per) @unit:(day|week|month|year|hour|quarter) ] !(ago|earlier|later|-)',
  ],
  value(match) {
    const set = (value: string): DateReading => ({ type: 'SET', when: fixed(value), mod: null });
    const word = match.slot('word')?.text.toLowerCase();
    if (word) {
      const values: Readonly<Record<string, string>> = {
        daily: 'P1D',
        nightly: 'P1D',
        weekly: 'P1W',
        monthly: 'P1M',
        annually: 'P1Y',
        yearly: 'P1Y',
        hourly: 'PT1H',
      };
      return set(values[word]!);
    }
    const weekday = match.entry('weekday', 'date-weekday') ?? match.entry('weekdays', 'date-weekdays');
    if (weekday) return set(`XXXX-WXX-${weekday}${match.slot('nights')?.text.toLowerCase() === 'nights' ? 'TNI' : ''}`);
    const month = match.entry('month', 'date-month');
    if (month) return set(`XXXX-${month}`);
    const unit = match.entry('unit', 'date-units');
    return unit ? set(period(unit, countIn(match, 'count') ?? 1, false)) : null;
  },
  finds: [
    ['The ferry runs [daily].', { type: 'SET', value: 'P1D' }, { temporal: 'all' }],
    ['It meets [every month].', { type: 'SET', value: 'P1M' }, { temporal: 'all' }],
  ],
  ignores: ['The Morning Echo folded.'],
};
