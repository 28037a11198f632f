import { compare, type Decimal, decimalOf, negative, shift } from './decimal.ts';
import type { Quantity } from './quantity.ts';

/** Orders decimal strings by worth, exactly. */
export function compareDecimals(a: string, b: string): number {
  return compare(signed(a), signed(b));
}

function signed(text: string): Decimal {
  return text.startsWith('-') ? negative(decimalOf(text.slice(1))) : decimalOf(text);
}

/**
 * The ends of a range. A scale that one end leaves out is that of the other where this keeps the order: `$10-12 million` is ten
 * million to twelve million, `$500 to $1 million` is as it stands. Null where the ends are out of order.
 */
export function rangeOf(low: Quantity, high: Quantity): { readonly min: Decimal; readonly max: Decimal } | null {
  if (low.exponent === 0 && high.exponent > 0) {
    const scaled = shift(low.amount, high.exponent);
    if (compare(scaled, high.amount) < 0) return { min: scaled, max: high.amount };
  }
  if (high.exponent === 0 && low.exponent > 0) {
    const scaled = shift(high.amount, low.exponent);
    if (compare(low.amount, scaled) < 0 && !high.marked) return { min: low.amount, max: scaled };
  }
  return compare(low.amount, high.amount) < 0 ? { min: low.amount, max: high.amount } : null;
}
