import type { When } from '../../core/mention.ts';
import type { DateRule } from '../../core/rule.ts';
import { date, edgeIn, fixed, numberIn, ordinalIn } from './meaning.ts';

/** Decades of the century of the document, or the last one where no century is named. */
const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
const decade = (digit: number): When => fixed(`${digit < 2 ? 20 : 19}${digit}`);

export const DECADE: DateRule = {
  id: 'date/decade',
  says: 'A decade: the 1990s, the early 1980s, the ’90s, the nineties.',
  patterns: [
    '[ the? (mod:<date-edge>)? @year:<d4> ~s ]',
    '[ mod:<date-edge-of> the @year:<d4> ~s ]',
    '[ the? mod:<date-edge>? <date-apostrophe> @~yy:<d2> ~s ]',
    '[ the mod:<date-edge>? @word:(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties) ]',
  ],
  value(match) {
    const word = match.slot('word');
    const mod = edgeIn(match);
    if (word) return date(decade(DECADE_WORDS[word.text.toLowerCase()]!), mod);
    const year = numberIn(match, 'year');
    if (year !== null) {
      return year % 10 === 0 ? date(fixed(String(year).slice(0, 3)), mod) : null;
    }
    const digits = numberIn(match, 'yy')!;
    return digits % 10 === 0 ? date(decade(digits / 10), mod) : null;
  },
  finds: [
    ['Rents doubled in [the 1990s].', { value: '199' }],
    ['It was built in [the early 1980s].', { value: '198', mod: 'START' }],
    ["Cable grew in [the '90s].", { value: '199' }],
  ],
  ignores: ['Temperatures in the 90s are common.', 'Boeing 747s were parked.'],
};

export const CENTURY: DateRule = {
  id: 'date/century',
  says: 'A century: the 20th century, the late nineteenth century.',
  patterns: ['[ (the? mod:<date-edge>|mod:<date-edge-of> the|the)? nth:<date-nth> -? @century ]'],
  value(match) {
    const n = ordinalIn(match, 'nth')!;
    if (n < 2 || n > 30) return null;
    return date(fixed(String(n - 1).padStart(2, '0')), edgeIn(match));
  },
  finds: [['The abbey dates from [the 12th century].', { value: '11' }]],
  ignores: ['He made a fine century on the last day.'],
};
