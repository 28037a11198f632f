import { Shape } from '../../core/document.ts';
import type { TemporalMod } from '../../core/result.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { date, fixed, wordAfter, wordBefore } from './meaning.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Nouns behind `today’s` that speak of the present time, not of a day. */
const ERA = new Set(
  `market markets world economy environment landscape society era consumer consumers customer customers standards technology competitive digital fast rapidly
   dynamic challenging modern global business businesses industry most generation internet youth workforce crypto evolving increasingly compliance patients
   travelers workplace threats complex connected demanding busy homeowners`.split(/\s+/),
);

/** Nouns behind `today’s` that take place on a day. */
const EVENTS = new Set(
  `announcement news meeting session hearing decision ruling vote release call event trading close statement launch report edition conference auction deal
   agreement game match talks summit ceremony results action actions moves figures numbers papers newspapers events headlines prices losses gains elections`.split(
    /\s+/,
  ),
);

/** Whether what follows `today’s` belongs to the present time: a market, leaders, consumers. */
function isOfTheAge(match: TokenMatch): boolean {
  for (const on of [1, 2]) {
    const word = wordAfter(match, on);
    if (EVENTS.has(word)) return false;
    if (ERA.has(word) || /[^s]s$/.test(word)) return true;
  }
  return false;
}

/** Whether a capital inside of the sentence makes the word a part of a name: `USA Today`. */
function isNamed(match: TokenMatch): boolean {
  const { tokens, sentences } = match.document;
  const { first } = match;
  if (tokens.shape[first] !== Shape.Title || first === sentences.first[tokens.sentence[first]!]) return false;
  const before = tokens.shape[first - 1]!;
  return before === Shape.Title || before === Shape.Upper || before === Shape.Lower || before === Shape.Mixed;
}

/** Whether `today` addresses the reader (`Call us today`) or the age (`the needs of today`), so that no day is meant. */
function isPresent(match: TokenMatch): boolean {
  const { document } = match;
  const { tokens } = document;
  const possessive = wordAfter(match);
  if (possessive === "'s" || possessive === '’s') return isOfTheAge(match);
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
    if (!match.slot('mod') && isNamed(match)) return null;
    const mod = match.slot('mod')?.text.toLowerCase();
    if (day === 'today' && !mod && isPresent(match)) return date(fixed('PRESENT_REF'));
    if (day === 'tomorrow' && /^['’]s$/.test(wordAfter(match)) && isOfTheAge(match)) return date(fixed('FUTURE_REF'));
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
  ignores: ['It was printed in USA Today again.'],
};
