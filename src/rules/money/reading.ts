import type { MoneyReading } from '../../core/mention.ts';
import type { Modifier } from '../../core/result.ts';
import type { TokenMatch } from '../../core/rule.ts';
import { rangeOf } from '../../normalize/amount.ts';
import { type CurrencyReading, currencyOf, known } from '../../normalize/currency.ts';
import { compare, type Decimal, format, shift, whole } from '../../normalize/decimal.ts';
import { type Quantity, readQuantity } from '../../normalize/quantity.ts';
import { isChange } from './change.ts';
import { isFragment } from './edges.ts';
import { perBefore } from './per.ts';

/** The words around an amount that patterns share: what qualifies it, and what it is the price of. */
export const BEFORE = 'mod:<money-qualifier>?';
export const AFTER =
  "!% tail:<money-tail>? ( ( a | an | each | every | per | '/' | '-' a '-' | '-' per '-' ) <money-per-kind>? per:<money-per> !<money-ago> | per any:<lower&!money-function> | per:<money-rate> )?";

const DASH = "( '-' | – | ‒ | − | — )";

/** What stands between the ends of a range, up to the upper end; `second` is a repeated currency mark. */
export const TO_HIGH = `( ~${DASH} ~high:<quantity> | ( to | through | up to | ${DASH} ) second:<money-mark> high:<quantity> | to:to high:<quantity> )`;
/** The same between plain numbers, before a currency word. */
export const TO_PLAIN = `( ~${DASH} ~high:<quantity> | ( to | or | ${DASH} ) high:<quantity> )`;

/** What a sign, code or abbreviation says: `?dollar` is an open unit, `EUR` a currency. */
export function marked(entry: string | null): CurrencyReading | null {
  if (entry === null) return null;
  return entry.startsWith('?') ? currencyOf(entry.slice(1), null) : known(entry);
}

/** The quantity in a slot. */
export function quantityIn(match: TokenMatch, name: string): Quantity | null {
  const slot = match.slot(name);
  const read = slot && readQuantity(match.document, slot.first);
  return read && read.last === slot.last ? read : null;
}

/** One amount: the slot `amount`, times a power of ten where a code brings one. */
export function amountReading(match: TokenMatch, currency: CurrencyReading | null, exponent = 0): MoneyReading | null {
  const quantity = quantityIn(match, 'amount');
  if (!quantity || !currency) return null;
  return reading(match, currency, { amount: shift(quantity.amount, exponent) });
}

/** A range: the slots `low` and `high`, of one currency. A change (`rose from $5 million to $7 million`) is no range. */
export function rangeReading(match: TokenMatch, currency: CurrencyReading | null, exponent = 0): MoneyReading | null {
  const low = quantityIn(match, 'low');
  const high = quantityIn(match, 'high');
  const ends = low && high && rangeOf(low, high);
  if (!ends || !currency || isChange(match, ends)) return null;
  // a bare number behind `to` may count anything: `gave $5 to 10 customers`
  if (match.slot('to') && !high.marked && match.entry('mod', 'money-qualifier') !== 'between' && !match.slot('per')) return null;
  return reading(match, currency, { min: shift(ends.min, exponent), max: shift(ends.max, exponent) });
}

interface Worth {
  readonly amount?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/** What a match is worth, with what the words around it say; null where it is cut out of something longer. */
export function reading(
  match: TokenMatch,
  { currency, unit }: CurrencyReading,
  { amount, min, max }: Worth,
): MoneyReading | null {
  if (isFragment(match)) return null;
  return {
    amount: amount ? format(amount) : null,
    min: min ? format(min) : null,
    max: max ? format(max) : null,
    currency,
    unit,
    modifier: modifierOf(match, min !== undefined),
    per: perOf(match, amount !== undefined && compare(amount, FEW) < 0),
  };
}

/** Dividends below this are those of one share. */
const FEW = whole(50);

function perOf(match: TokenMatch, isSmall: boolean): string | null {
  const said = match.entry('per', 'money-per') ?? match.slot('any')?.text;
  if (said) return said;
  const rate = match.entry('per', 'money-rate');
  // `each` leaves open of what, and the words before may tell
  return rate === null ? perBefore(match, { isSmall }) : rate === 'piece' ? (perBefore(match, { isEach: true }) ?? rate) : rate;
}

function modifierOf(match: TokenMatch, isRange: boolean): Modifier {
  const said = match.entry('mod', 'money-qualifier') ?? match.entry('tail', 'money-tail');
  if (isRange) return said === 'about' ? 'about' : 'between';
  return said === null || said === 'between' ? 'exact' : (said as Modifier);
}

/** A plain number that could be a year: `2024`. */
export function isYear(match: TokenMatch, name: string): boolean {
  return /^(?:19|20)\d\d$/.test(match.slot(name)?.text ?? '');
}
