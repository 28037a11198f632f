import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { compareDecimals } from '../../src/normalize/amount.ts';
import { compare, decimalOf, format, negative, plus, ratio, shift, times, whole } from '../../src/normalize/decimal.ts';
import { quantityEnd, quantityStart, readQuantity } from '../../src/normalize/quantity.ts';

const extractor = createExtractor({ only: ['money'] });
const documentOf = (text: string) => extractor.readRecord({ id: 'quantity', text });

/** The worth of the quantity that a text begins with, and the words behind it. */
function read(text: string): readonly [amount: string | null, rest: string] {
  const document = documentOf(text);
  const quantity = readQuantity(document, 0);
  const at = quantity && quantity.last < document.tokens.count ? document.tokens.start[quantity.last]! : text.length;
  return [quantity && format(quantity.amount), text.slice(quantity ? at : 0)];
}

describe('a quantity is worth what it says', () => {
  const cases: readonly (readonly [text: string, amount: string])[] = [
    ['7', '7'],
    ['1,234.50', '1234.5'],
    ['.75', '0.75'],
    ['0.000732', '0.000732'],
    ['1,00,000', '100000'],
    ['12,34,56,789', '123456789'],
    ["1'250'000", '1250000'],
    ['1 250 000', '1250000'],
    ['1 250 000', '1250000'],
    ['1.250.000', '1250000'],
    ['1.250.000,75', '1250000.75'],
    ['1.250,75', '1250.75'],
    ['3,5', '3.5'],
    ['3-1/2', '3.5'],
    ['3 1/2', '3.5'],
    ['1/2 million', '500000'],
    ['2½ billion', '2500000000'],
    ['24.23 billion', '24230000000'],
    ['1.2-billion', '1200000000'],
    ['1.5M', '1500000'],
    ['311 MM', '311000000'],
    ['4bn', '4000000000'],
    ['19.8 mln', '19800000'],
    ['2.5 trn', '2500000000000'],
    ['35 lakh', '3500000'],
    ['5,000 crore', '50000000000'],
    ['2 lakh crore', '2000000000000'],
    ['5 crore 20 lakh', '52000000'],
    ['5 hundred thousand', '500000'],
    ['two thousand million', '2000000000'],
    ['thirteen', '13'],
    ['forty-five', '45'],
    ['one hundred and one', '101'],
    ['two hundred and fifty thousand', '250000'],
    ['a hundred million', '100000000'],
    ['a million', '1000000'],
    ['two and a half billion', '2500000000'],
    ['a billion and a half', '1500000000'],
    ['half a million', '500000'],
    ['half-a million', '500000'],
    ['a half-billion', '500000000'],
    ['a quarter of a million', '250000'],
    ['three quarters of a billion', '750000000'],
    ['two million three hundred thousand four hundred', '2300400'],
  ];
  it.each(cases)('%s', (text, amount) => {
    expect(read(text)).toEqual([amount, '']);
  });

  const parts: readonly (readonly [text: string, amount: string | null, rest: string])[] = [
    ['5 million people', '5000000', 'people'],
    ['5 M&A deals', '5', 'M&A deals'],
    ['100 bill', '100', 'bill'],
    ['5 t of steel', '5', 't of steel'],
    ['two and three', '2', 'and three'],
    ['10:30', null, '10:30'],
    ['13.09.2024', null, '13.09.2024'],
    ['million people', null, 'million people'],
    ['several million', null, 'several million'],
    ['a share', null, 'a share'],
    ['half of them', null, 'half of them'],
    ['1/3 million', '1', '/3 million'],
  ];
  it.each(parts)('%s: as far as it goes', (text, amount, rest) => {
    expect(read(text)).toEqual([amount, rest]);
  });

  it('is found backward where it is found forward', () => {
    for (const [text] of cases) {
      const document = documentOf(`paid ${text} yuan`);
      const { count } = document.tokens;
      expect([text, quantityStart(document, count - 1)]).toEqual([text, 1]);
      expect([text, quantityEnd(document, 1)]).toEqual([text, count - 1]);
    }
  });

  it('of a million digits is no number', () => {
    expect(read('9'.repeat(1_000_000))[0]).toBeNull();
  });
});

describe('decimals are exact', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
    .map(([coefficient, places]) => ({ coefficient, places }));

  it('written and read', () => {
    fc.assert(fc.property(decimal, (a) => compare(decimalOf(format(a)), a) === 0));
  });

  it('when the point moves there and back', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.integer({ min: 0, max: 15 }),
        (a, exponent) => compare(shift(shift(a, exponent), -exponent), a) === 0,
      ),
    );
  });

  it('in sums, products and order', () => {
    expect(format(plus(decimalOf('0.1'), decimalOf('0.2')))).toBe('0.3');
    expect(format(times(decimalOf('0.29'), whole(100)))).toBe('29');
    expect(format(negative(decimalOf('4033266')))).toBe('-4033266');
    expect(compareDecimals('-2', '1')).toBeLessThan(0);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
  });

  it('or no decimals at all', () => {
    expect(ratio(1, 3)).toBeNull();
    expect(format(ratio(7, 8)!)).toBe('0.875');
  });
});
