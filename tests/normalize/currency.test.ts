import { describe, expect, it } from 'vitest';
import { isCurrency } from '../../src/normalize/currency.ts';
import { MINORS, UNITS } from '../../src/normalize/currency-units.ts';

describe('the names of currencies', () => {
  it('stand for currencies that a result may hold', () => {
    const unknown = Object.entries({ ...UNITS, ...MINORS }).flatMap(([name, { codes }]) =>
      codes.filter((code) => !isCurrency(code)).map((code) => `${name}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});
