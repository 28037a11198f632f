import type { DateReading, When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { two, wordAfter } from './meaning.ts';
import { weekdayIn } from './weekdays.ts';

const time = (when: When): DateReading => ({ type: 'TIME', when, mod: null });
const PUBLISHED: When = { is: 'moved', from: 'published', unit: 'day', by: 0 };
const SPOKEN: When = { is: 'moved', from: 'text', unit: 'day', by: 0 };

/** The day of a time of day: what the slots name, else the day that the text speaks of. */
function dayIn(match: TokenMatch): When {
  if (match.slot('weekday')) return weekdayIn(match);
  const day = match.slot('day')?.text.toLowerCase();
  if (day === 'today') return PUBLISHED;
  if (day) return { ...PUBLISHED, by: day === 'yesterday' ? -1 : 1 } as When;
  const month = match.entry('month', 'date-month');
  const number = match.slot('number');
  if (month && number) return { is: 'yearly', part: `${month}-${two(Number.parseInt(number.text, 10))}`, turn: null };
  return SPOKEN;
}

/** `T17:00` of the slots `clock` or `hour`, and `half` (a.m., p.m.). */
function clockIn(match: TokenMatch): string | null {
  const word = match.slot('word')?.text.toLowerCase();
  if (word === 'noon' || word === 'midday') return 'T12:00';
  if (word === 'midnight') return 'T24:00';
  const [h, m] = (match.slot('clock') ?? match.slot('hour'))!.text.split(/[:.]/);
  let hour = Number(h);
  if (hour > 24 || (m !== undefined && Number(m) > 59)) return null;
  const half = match.slot('half')?.text.toLowerCase()[0];
  if (half && hour > 12) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return `T${two(hour)}:${m === undefined ? '00' : two(Number(m))}`;
}

const HALF = 'half:(a.m.|p.m.|am|pm)';
const ZONE = '(est|edt|gmt|utc|cet|cest|pst|pdt|et|ct|pt|bst|eastern|central|pacific|local time|cst|cdt)?';
const DAY = "(','? on? (weekday:<date-weekday>|day:(today|yesterday|tomorrow)|month:<date-month> number:<date-day>))?";

export const CLOCK: DateRule = {
  id: 'date/clock',
  temporal: 'all',
  says: 'A time of day by the clock, with its day where that is told: 5 p.m. EST Nov. 9, 10:35 a.m., noon Thursday. With temporal: all.',
  patterns: [
    `[ (around|about|at about)? (clock:<clock>|hour:<date-two-digits>|clock:<decimal>) @${HALF} ${ZONE} ${DAY} ]`,
    `[ @word:(noon|midday|midnight) ${ZONE} ${DAY} ]`,
    `(at|until|by|from|around|about|before|after|since) [ @clock:<clock> ${ZONE} ${DAY} ]`,
    `[ @clock:<clock> (gmt|utc|est|edt|et|cet|bst|hours|local time) ${DAY} ]`,
    `[ (weekday:<date-weekday>|day:(today|yesterday|tomorrow)) at (clock:<clock>|hour:<date-two-digits>) @${HALF} ${ZONE} ]`,
    `[ hour:<date-two-digits> in the @part:(morning|afternoon|evening) ]`,
  ],
  value(match) {
    const part = match.slot('part')?.text.toLowerCase();
    const clock = clockIn(match);
    if (clock === null) return null;
    if (part && part !== 'morning')
      return time({ is: 'timed', date: dayIn(match), time: `T${two(Number(clock.slice(1, 3)) + 12)}:00` });
    return time({ is: 'timed', date: dayIn(match), time: clock });
  },
  finds: [
    [
      'The offer ends at [5 p.m. EST Nov. 9].',
      { type: 'TIME', value: '1989-11-09T17:00' },
      { published: '1989-11-02', temporal: 'all' },
    ],
    [
      'Polls opened at [noon Thursday].',
      { type: 'TIME', value: '1998-02-12T12:00' },
      { published: '1998-02-13', temporal: 'all' },
    ],
  ],
  ignores: ['The index was at 10.35 points.'],
};

export const DAY_PART: DateRule = {
  id: 'date/day-part',
  temporal: 'all',
  says: 'A part of a day: Friday morning, last night, this evening, yesterday afternoon. With temporal: all.',
  patterns: [
    '[ (early|late|mid)? -? (turn:<date-turn>|text:<date-text-turn>)? weekday:<date-weekday> @part:<date-day-part> ]',
    '[ (early|late|later|earlier|mid)? -? day:(today|yesterday|tomorrow) @part:<date-day-part> ]',
    '[ (early|late|later|earlier)? which:(this|last|that|the next|the following|the previous) @part:<date-day-part> ]',
    '[ (mid|late|early) -? @part:(morning|afternoon|evening) day:(yesterday|today|tomorrow)? ]',
    '[ @night:(overnight|tonight) ]',
  ],
  value(match): DateReading | null {
    if (match.slot('night')) {
      const tonight = match.slot('night')!.text.toLowerCase() === 'tonight';
      return time({ is: 'timed', date: tonight ? PUBLISHED : SPOKEN, time: 'TNI' });
    }
    const part = match.entry('part', 'date-day-part')!;
    const which = match.slot('which')?.text.toLowerCase();
    if (wordAfter(match) === '-') return null;
    if (which === 'this') return time({ is: 'timed', date: PUBLISHED, time: part });
    if (which === 'last')
      return part === 'TNI' || part === 'TEV' ? time({ is: 'timed', date: { ...PUBLISHED, by: -1 } as When, time: part }) : null;
    if (which === 'that') return time({ is: 'timed', date: SPOKEN, time: part });
    if (which) return time({ is: 'timed', date: { ...SPOKEN, by: which === 'the previous' ? -1 : 1 } as When, time: part });
    return time({ is: 'timed', date: dayIn(match), time: part });
  },
  finds: [
    [
      'Police moved in on [Friday morning].',
      { type: 'TIME', value: '1998-08-07TMO' },
      { published: '1998-08-08', temporal: 'all' },
    ],
    ['Talks broke down [last night].', { type: 'TIME', value: '1998-01-19TNI' }, { published: '1998-01-20', temporal: 'all' }],
  ],
  ignores: ['A night at the opera.'],
};
