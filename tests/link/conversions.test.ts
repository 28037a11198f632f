import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor({ only: ['money'] });

const moneyOf = (text: string): readonly Money[] => extractor.extract({ id: 'case', text }).money;

describe('a conversion', () => {
  const pairs: readonly string[] = [
    'Deals worth [18.9 billion yuan] (about [2.7 billion U.S. dollars]) were signed.',
    'The club was valued at [£800m] ([$1.5bn]).',
    'The yard sold for [300 million yen], equivalent to about [2 million euros].',
    'It received [€5.28 billion] or [MYR26 billion] in trade.',
    'The bid is [$499] ([£264]) a seat.',
    'He was fined [5,000 euros], or about [$6,000].',
    'Wages rise by [2 kroner] ([28 cents]) in May.',
    'A budget of [1.2 trillion won] (some [$900 million]) was passed.',
    'The plant cost [Rs 500 crore] (approximately [US$60 million]).',
    'It raised [HK$780 million] ([US$100 million]).',
    'The stake is worth [40 million Swiss francs] ([26.2 mln dlrs]).',
    'They sold it for [15 billion rubles] (roughly [$500 million]).',
    'The loan is [R$50 million] ([$10 million]).',
    'The land cost [900 million baht] (nearly [$26 million]).',
    'It owes [2 trillion rupiah] ([US$130 million]).',
    'A fund of [100 million reais], the equivalent of [$20 million], was set up.',
    'The deal is worth [A$63 billion] (roughly [$40 billion]).',
    'It paid [10 million Canadian dollars] in cash ([US$7.5 million]).',
    'Prices of [20 to 25 million yen] ([$180,000 to $220,000]) are usual.',
    'They bought it for [NT$3 billion] ([US$95 million]).',
    'The prize is [1 million dirhams] ([$272,000]).',
    'The bank lent [20 billion naira] ([$13 million]).',
    'It paid [2.35 billion yen] when the sale closed. The price was equal to [$21.4 million].',
  ];
  it.each(pairs)('is linked to what it converts: %s', (marked) => {
    const result = extractor.extract({ id: 'case', text: marked.replace(/[[\]]/g, '') });
    const wanted = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, text]) => text);
    expect(result.money.map(({ text }) => text)).toEqual(wanted);
    expect(result.money.map(({ equivalentOf }) => equivalentOf)).toEqual([null, 'm1']);
    expect(result.warnings).toEqual([]);
  });

  it('may be given in several currencies', () => {
    const money = moneyOf('They paid €10m (£8m, $11m) for the pier.');
    expect(money.map(({ equivalentOf }) => equivalentOf)).toEqual([null, 'm1', 'm1']);
  });

  it('is kept with a warning where its rate is implausible', () => {
    const { money, warnings } = extractor.extract({
      id: 'case',
      text: 'It cost 2.5 million dollars (2.4 trillion yen) to build.',
    });
    expect(money.map(({ amount, equivalentOf }) => [amount, equivalentOf])).toEqual([
      ['2500000', null],
      ['2400000000000', 'm1'],
    ]);
    expect(warnings).toMatchObject([{ code: 'conversion-implausible', start: 8 }]);
  });

  const apart: readonly string[] = [
    'They paid €10m and £8m for two piers.',
    'The fee is $5,000 or 90 million euros, whichever is less.',
    'The loan is $5 million ($2 million of it drawn).',
    'Sales were €10m. (The $9m of the year before was a record.)',
  ];
  it.each(apart)('is no mere neighbor: %s', (text) => {
    expect(moneyOf(text).map(({ equivalentOf }) => equivalentOf)).toEqual([null, null]);
  });
});

describe('a table', () => {
  const table = (caption: string): string =>
    `Oakvale Foods Reports Results\n\nOAKVALE, May 3 - The firm sold more oats.\n\n${caption}\n                     Q2 2024    Q2 2023\nNet sales            $512.4     $483.2\nNet income           $ 38.1     $ 33.0\nIncome per share     $ 0.71     $ 0.64\n\nThe board met in May.\n`;

  it('is read by the scale of its caption', () => {
    const amounts = moneyOf(table('Condensed results (in millions, except per share data)')).map(({ amount }) => amount);
    expect(amounts).toEqual(['512400000', '483200000', '38100000', '33000000', '0.71', '0.64']);
  });

  it('is read as it stands without one', () => {
    expect(moneyOf(table('Condensed results')).map(({ amount }) => amount)).toEqual([
      '512.4',
      '483.2',
      '38.1',
      '33',
      '0.71',
      '0.64',
    ]);
  });
});

describe('a price', () => {
  const prices: readonly (readonly [text: string, per: string | null])[] = [
    ['The firm sold shares at $2.15 each.', 'share'],
    ['Lots were sold for $20,000 each.', 'piece'],
    ['The ship was let at a daily rate of $16,500.', 'day'],
    ['The monthly rent is $900.', 'month'],
    ['The warrants have an exercise price of $0.25.', 'share'],
    ['The annual revenue was $5 million.', null],
    ['They earned $5 million a year ago.', null],
    ['It is $65.05 per acre.', 'acre'],
    ['It is $6.50/bushel now.', 'bushel'],
    ['Tickets are $20 per adult.', 'adult'],
  ];
  it.each(prices)('%s', (text, per) => {
    expect(moneyOf(text).map((money) => money.per)).toEqual([per]);
  });
});

describe('an amount with a dollar sign', () => {
  it('has a currency unless a conversion takes it away', () => {
    const amount = fc.constantFrom(
      '$5 million',
      'US$3 million',
      'C$2bn',
      'USD 70',
      'A$9.50',
      '40 cents',
      '£8',
      '€1.2bn',
      '$1,000',
      'NT$3bn',
    );
    const glue = fc.constantFrom(' and then ', ' of its own. It paid ', ' in TORONTO, ', ' (TSX: ABC) ', ' for Canada and ');
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, glue), { minLength: 1, maxLength: 8 }), (parts) => {
        const money = moneyOf(`It paid ${parts.flat().join('')}more.`);
        expect(money.filter(({ currency }) => currency === null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
