import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';
import { CURRENCIES, currencyOf } from '../../src/normalize/currency.ts';
import { COUNTRIES } from '../../src/normalize/currency-places.ts';
import { UNITS } from '../../src/normalize/currency-units.ts';
import { DOLLAR_PREFIXES, PLAIN_CODES, SIGNS } from '../../src/rules/money/signs.ts';

const { extract } = createExtractor({ only: ['money'] });

/** A form of writing with what it must be read as. */
interface Written {
  readonly text: string;
  readonly amount: string;
  /** it shows that it counts something: a scale, decimals, grouping */
  readonly marked: boolean;
}

const integer = fc.bigInt({ min: 1n, max: 999_999_999n });
const small = fc.integer({ min: 1, max: 999 });
const cents = fc.integer({ min: 1, max: 99 });

const english = (n: bigint): string => n.toString().replace(/\B(?=(\d{3})+$)/g, ',');
const indian = (n: bigint): string => n.toString().replace(/\B(?=(\d{2})*\d{3}$)/g, ',');
const plain = (whole: bigint | number, hundredths: number): string =>
  `${whole}.${String(hundredths).padStart(2, '0')}`.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : ''));

/** The exact product of a number with two decimals and a power of ten. */
function scaled(whole: number, hundredths: number, exponent: number): string {
  return (BigInt(whole * 100 + hundredths) * 10n ** BigInt(exponent - 2)).toString();
}

const SCALES: readonly (readonly [string, number])[] = [
  [' thousand', 3],
  ['k', 3],
  [' million', 6],
  ['-million', 6],
  [' Million', 6],
  ['m', 6],
  ['M', 6],
  [' MM', 6],
  [' mln', 6],
  ['mn', 6],
  [' billion', 9],
  [' BILLION', 9],
  ['bn', 9],
  ['B', 9],
  [' bln', 9],
  [' trillion', 12],
  [' trn', 12],
  [' lakh', 5],
  [' crore', 7],
  [' lakh crore', 12],
];

const number: fc.Arbitrary<Written> = fc.oneof(
  small.map((n) => ({ text: String(n), amount: String(n), marked: false })),
  integer.map((n) => ({ text: english(n), amount: n.toString(), marked: n > 999n })),
  integer.map((n) => ({ text: indian(n), amount: n.toString(), marked: n > 999n })),
  fc
    .tuple(integer, cents)
    .map(([n, c]) => ({ text: `${english(n)}.${String(c).padStart(2, '0')}`, amount: plain(n, c), marked: true })),
  fc
    .tuple(small, fc.integer({ min: 0, max: 99 }), fc.constantFrom(...SCALES))
    .map(([n, c, [word, exponent]]) => ({ text: `${plain(n, c)}${word}`, amount: scaled(n, c, exponent), marked: true })),
  fc.constantFrom(
    { text: 'two and a half billion', amount: '2500000000', marked: true },
    { text: 'half a million', amount: '500000', marked: true },
    { text: 'three quarters of a billion', amount: '750000000', marked: true },
    { text: 'forty-five thousand', amount: '45000', marked: true },
    { text: 'one hundred and twenty million', amount: '120000000', marked: true },
    { text: '3-1/2 million', amount: '3500000', marked: true },
    { text: '2½ million', amount: '2500000', marked: true },
    { text: '1 500 000', amount: '1500000', marked: true },
    { text: '1.500.000,50', amount: '1500000.5', marked: true },
    { text: '3,5 million', amount: '3500000', marked: true },
  ),
);

const FRAMES = [
  (money: string) => `The group paid ${money} for the site.`,
  (money: string) => `In May it signed a loan of ${money}.`,
  (money: string) => `The price (${money}) is fair, they say.`,
  (money: string) => `${money} was the worth of it.`,
] as const;

const frame = fc.constantFrom(...FRAMES);

function readBack(written: string, framed: string): Money {
  const { money } = extract({ id: 'form', text: framed });
  expect(money.map(({ text }) => text)).toEqual([written]);
  return money[0]!;
}

const wordLike = CURRENCIES.filter((code) => !Object.hasOwn(PLAIN_CODES, code));
const startsWithDigit = ({ text }: Written): boolean => /^\d/.test(text);
const opensSentence = (text: string): boolean => /^[a-z]/.test(text);

describe('an amount in any supported form is read back exactly', () => {
  it('with its ISO 4217 code before or behind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        number,
        fc.constantFrom('before', 'joined', 'behind', 'behind joined'),
        frame,
        (code, written, place, framed) => {
          fc.pre(written.marked || !wordLike.includes(code));
          fc.pre(!wordLike.includes(code) || !/^(?:19|20)\d\d$/.test(written.text));
          fc.pre(!place.includes('joined') || (startsWithDigit(written) && /\d$/.test(written.text)));
          // `Bhd.` and `Pte.` own their stop as legal forms
          fc.pre(!['BHD', 'PTE'].includes(code) || place !== 'behind');
          const { text } = written;
          const money =
            place === 'before'
              ? `${code} ${text}`
              : place === 'joined'
                ? `${code}${text}`
                : place === 'behind'
                  ? `${text} ${code}`
                  : `${text}${code}`;
          fc.pre(!opensSentence(money) || framed !== FRAMES[3]);
          expect(readBack(money, framed(money))).toMatchObject({ amount: written.amount, currency: code });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('with a sign of one currency', () => {
    const sure = Object.entries(SIGNS).filter(([, entry]) => !entry.startsWith('?'));
    fc.assert(
      fc.property(fc.constantFrom(...sure), number, fc.constantFrom('', ' '), frame, ([sign, code], written, gap, framed) => {
        const money = `${sign}${gap}${written.text}`;
        expect(readBack(money, framed(money))).toMatchObject({ amount: written.amount, currency: code });
      }),
      { numRuns: 500 },
    );
  });

  it('with the letters of a country before the dollar sign', () => {
    const prefixes = Object.entries(DOLLAR_PREFIXES).map(([prefix, code]) => [prefix.toUpperCase(), code] as const);
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), number, frame, ([prefix, code], written, framed) => {
        fc.pre(startsWithDigit(written));
        const money = `${prefix}$${written.text}`;
        expect(readBack(money, framed(money))).toMatchObject({ amount: written.amount, currency: code });
      }),
      { numRuns: 500 },
    );
  });

  it('with the name of its unit and country', () => {
    const names = COUNTRIES.flatMap(({ code, forms }) =>
      Object.entries(UNITS).flatMap(([unit, { forms: words, wordLike: shy }]) => {
        const reading = currencyOf(unit, code);
        return reading?.currency && words.length > 0
          ? [{ name: `${forms[0]} ${words[0]}`, currency: reading.currency, shy }]
          : [];
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), number, frame, ({ name, currency, shy }, written, framed) => {
        fc.pre((!shy && !/^\d+$/.test(written.text)) || written.marked);
        fc.pre(!/^(?:19|20)\d\d$/.test(written.text));
        const money = `${written.text} ${name}`;
        fc.pre(!opensSentence(money) || framed !== FRAMES[3]);
        expect(readBack(money, framed(money))).toMatchObject({ amount: written.amount, currency });
      }),
      { numRuns: 1000 },
    );
  });

  it('as a range with one scale or two', () => {
    const pair = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 }))
      .map(([low, more]) => [low, low + more] as const);
    const shape = fc.constantFrom(
      (low: number, high: number) => `$${low}-${high} million`,
      (low: number, high: number) => `$${low} to $${high} million`,
      (low: number, high: number) => `$${low} million to $${high} million`,
      (low: number, high: number) => `US$${low}m-US$${high}m`,
      (low: number, high: number) => `USD ${low}–${high} million`,
      (low: number, high: number) => `${low} to ${high} million US dollars`,
    );
    fc.assert(
      fc.property(pair, shape, frame, ([low, high], write, framed) => {
        const money = write(low, high);
        const found = readBack(money, framed(money));
        expect(found).toMatchObject({
          amount: null,
          min: `${low}000000`,
          max: `${high}000000`,
          currency: 'USD',
          modifier: 'between',
        });
      }),
      { numRuns: 500 },
    );
  });
});
