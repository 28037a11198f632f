import { currenciesOf } from './currency-places.ts';
import { RATES } from './currency-rates.ts';
import { MINORS, UNITS } from './currency-units.ts';

/** What a currency sign or word says: an ISO 4217 code, or a unit that several currencies share. */
export interface CurrencyReading {
  readonly currency: string | null;
  readonly unit: string | null;
}

/** Whether this is a currency of ISO 4217, in force or historical. */
export function isCurrency(code: string): boolean {
  return Object.hasOwn(RATES, code);
}

/** All currencies that amounts can be in. */
export const CURRENCIES: readonly string[] = Object.keys(RATES);

export const known = (currency: string): CurrencyReading => ({ currency, unit: null });

/**
 * What a unit of the tables means, alone or of a country: `dollar` is open, `dollar` of Taiwan is TWD; an ISO 4217 code is itself.
 * Null where the country has no such unit.
 */
export function currencyOf(unit: string, country: string | null): CurrencyReading | null {
  const { codes, open } = isCurrency(unit) ? { codes: [unit], open: false } : (UNITS[unit] ?? MINORS[unit]!);
  if (country === null) return open ? { currency: null, unit } : known(codes[0]!);
  const own = currenciesOf(country).find((code) => codes.includes(code));
  return own ? known(own) : null;
}

/** The currencies that a unit may be, the best known first. */
export function currenciesNamed(unit: string): readonly string[] {
  return (UNITS[unit] ?? MINORS[unit])?.codes ?? [];
}

/** Units that are hundredths of another. */
export const MINOR_UNITS: ReadonlySet<string> = new Set(Object.keys(MINORS));
