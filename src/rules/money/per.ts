import { Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';

const RHYTHMS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
};

/** What is paid at a rhythm; revenue and profit are sums of a period, no rates. */
const PAYMENTS = new Set(
  'rate rates rent rents rental fee fees salary salaries wage wages pay charge hire subscription allowance pension stipend'.split(
    ' ',
  ),
);

/** Prices that are those of one share. */
const SHARE_PRICES = new Set('share conversion exercise strike closing'.split(' '));

/** Units in the plural before a price of `each`. */
const EACH: Readonly<Record<string, string>> = {
  shares: 'share',
  units: 'unit',
  warrants: 'warrant',
  notes: 'note',
  tickets: 'ticket',
  tokens: 'token',
  seats: 'seat',
  barrels: 'barrel',
  tons: 'ton',
  tonnes: 'tonne',
};

const NEAR = 8;

/** What a price is for, where only the words before it say so: `a daily rate of`, `a conversion price of`, `shares at … each`. */
export function perBefore(match: TokenMatch, { isEach = false, isSmall = false } = {}): string | null {
  const { document, first } = match;
  const { tokens, text } = document;
  const words: string[] = [];
  for (let i = first - 1; i >= 0 && words.length < NEAR && tokens.sentence[i] === tokens.sentence[first]; i--) {
    words.push(tokens.shape[i]! <= Shape.Camel ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '');
  }
  for (let i = 0; i < words.length; i++) {
    const noun = words[i]!;
    const before = words[i + 1] ?? '';
    if (PAYMENTS.has(noun) && RHYTHMS[before]) return RHYTHMS[before];
    if (isEach && EACH[noun]) return EACH[noun];
    if (isEach) continue;
    if (isSmall && noun === 'dividend') return 'share';
    if (noun === 'price' && (SHARE_PRICES.has(before) || (before === 'sale' && words[i + 2] === 'reported'))) return 'share';
  }
  return null;
}
