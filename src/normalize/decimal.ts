/** An exact decimal number: coefficient / 10^places. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly places: number;
}

export function whole(n: number): Decimal {
  return { coefficient: BigInt(n), places: 0 };
}

/** Reads plain digits with an optional point: `12`, `0.5`, `.5`. */
export function decimalOf(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { coefficient: BigInt(digits), places: 0 };
  return { coefficient: BigInt(digits.slice(0, point) + digits.slice(point + 1)), places: digits.length - point - 1 };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { coefficient: scaled(a, places) + scaled(b, places), places };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, places: a.places + b.places };
}

/** Moves the point: times 10^exponent. */
export function shift(a: Decimal, exponent: number): Decimal {
  if (exponent <= a.places) return { coefficient: a.coefficient, places: a.places - exponent };
  return { coefficient: a.coefficient * 10n ** BigInt(exponent - a.places), places: 0 };
}

export function negative(a: Decimal): Decimal {
  return { coefficient: -a.coefficient, places: a.places };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `numerator / denominator`; null where no finite decimal is equal to it. */
export function ratio(numerator: number, denominator: number): Decimal | null {
  for (let places = 0; places <= 8; places++) {
    const coefficient = BigInt(numerator) * 10n ** BigInt(places);
    if (coefficient % BigInt(denominator) === 0n) return { coefficient: coefficient / BigInt(denominator), places };
  }
  return null;
}

/** The shortest exact decimal string: `1200000000`, `0.5`, `-4033266`. */
export function format({ coefficient, places }: Decimal): string {
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/(?<!0)0+$/, '');
  return sign + digits.slice(0, digits.length - places) + (places > 0 && fraction ? `.${fraction}` : '');
}

function scaled(a: Decimal, places: number): bigint {
  return places === a.places ? a.coefficient : a.coefficient * 10n ** BigInt(places - a.places);
}
