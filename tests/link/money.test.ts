import { describe, expect, it } from 'vitest';
import type { Money } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor({ only: ['money'] });

const moneyOf = (text: string): readonly Money[] => extractor.extract({ id: 'case', text }).money;

/** A story with its amounts in brackets and the currency of each. */
type Case = readonly [text: string, ...currencies: string[]];

/** Cases by their text. */
const rows = (cases: readonly Case[]): (readonly [text: string, example: Case])[] =>
  cases.map((example) => [example[0], example]);

function check([marked, ...currencies]: Case): void {
  const found = moneyOf(marked.replace(/[[\]]/g, ''));
  const wanted = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, text], i) => `${text} ${currencies[i]}`);
  expect(found.map(({ text, currency }) => `${text} ${currency}`)).toEqual(wanted);
}

describe('a bare dollar', () => {
  const byDefault: readonly Case[] = [
    ['The bakery chain raised [$12 million] from two funds.', 'USD'],
    ['A buyer paid [$4.5 billion] for the railway.', 'USD'],
    ['It costs [$20] a month, or [$200] a year.', 'USD', 'USD'],
    ['PARIS (AP) - The museum paid [$3 million] for the canvas.', 'USD'],
    ['BERLIN, March 3 - The firm will spend [$70 million] on ovens.', 'USD'],
    ['The Indian startup raised [$15 million] in a round led by a local fund.', 'USD'],
    ['HONG KONG, May 4 - The fund put [$30 million] into the app.', 'USD'],
    ['SINGAPORE, May 4 - A food app raised [$9 million].', 'USD'],
    ['A kitchen costs [$30,000] in Canada.', 'USD'],
    ['The court fined him [ten dollars].', 'USD'],
    ['They need [19.8 mln dlrs] by June.', 'USD'],
    ['Wages rose by [50 cents] an hour.', 'USD'],
    ['Its cookies sold for [$5] in Sydney shops.', 'USD'],
    ['Brazil will lend Cuba [$200 million].', 'USD'],
    ['The ship carried gold worth [$2bn].', 'USD'],
    ['It raised [$5 million] and will raise [USD 3 million] more.', 'USD', 'USD'],
  ];
  it.each(rows(byDefault))('is US by default: %s', (_, example) => check(example));

  it('tells its default and the other dollars', () => {
    const [money] = moneyOf('The bakery chain raised $12 million.');
    expect(money!.candidates[0]).toEqual({ currency: 'USD', because: 'default' });
    expect(money!.candidates.map(({ currency }) => currency)).toEqual(['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD']);
  });

  it('is what the user chose as default', () => {
    const canadian = createExtractor({ only: ['money'], defaultCurrency: 'CAD' });
    expect(canadian.extract({ id: 'case', text: 'A farm sold for $3 million.' }).money[0]!.currency).toBe('CAD');
  });

  const ruled: readonly Case[] = [
    ['All amounts are in Canadian dollars. The mine earned [$12 million].', 'CAD'],
    ['The mine earned [$12 million]. All figures are in Canadian dollars unless otherwise noted.', 'CAD'],
    ['All dollar amounts are expressed in U.S. dollars. TORONTO is its seat. It paid [$5 million].', 'USD'],
    ['Unless otherwise stated, prices are in Australian dollars. The lot sold for [$1.2 million].', 'AUD'],
    ['(All figures in CAD unless stated.) The trust paid [$40 million] for the towers.', 'CAD'],
    ['All references to currency are to New Zealand dollars. It earned [$3.1 million].', 'NZD'],
    ['Amounts are stated in US$. VANCOUVER is home to the firm, which paid [$7 million].', 'USD'],
    ['Figures are reported in Hong Kong dollars. Sales were [$80 million].', 'HKD'],
    ['Reported in thousands of Canadian dollars, revenue was [$4,500].', 'CAD'],
    ['All prices in Singapore dollars. A bowl costs [$6].', 'SGD'],
  ];
  it.each(rows(ruled))('is what the text lays down: %s', (_, example) => check(example));

  it('has no other candidates where the text lays it down', () => {
    expect(moneyOf('All amounts are in Canadian dollars. The mine earned $12 million.')[0]!.candidates).toEqual([]);
  });

  const beside: readonly Case[] = [
    ['The course is [$75] (CAD) per class.', 'CAD'],
    ['The course is [$75] (USD) per class.', 'USD'],
    ['A grant of [$20 million CAD] was paid.', 'CAD'],
    ['A grant of [$20 million AUD] was paid.', 'AUD'],
    ['The fee is [$40] (Australian).', 'AUD'],
    ['They paid [$3 million] (U.S.) for it.', 'USD'],
    ['A [US$5 million] loan was signed.', 'USD'],
    ['A [C$5 million] loan was signed.', 'CAD'],
    ['A [HK$5 million] loan was signed.', 'HKD'],
    ['A [NT$5 million] loan was signed.', 'TWD'],
    ['A [NZ$5 million] loan was signed.', 'NZD'],
    ['A [S$5 million] loan was signed.', 'SGD'],
    ['A loan of [five million Canadian dollars] was signed.', 'CAD'],
    ['A loan of [5 mln Australian dlrs] was signed.', 'AUD'],
    ['A loan of [CAD $5 million] was signed.', 'CAD'],
  ];
  it.each(rows(beside))('is what stands beside it: %s', (_, example) => check(example));

  const listed: readonly Case[] = [
    ['Red Lake Gold (TSX: RLG) raised [$12 million] for drilling.', 'CAD'],
    ['Red Lake Gold (TSXV: RLG) closed a placement of [$2 million].', 'CAD'],
    ['Jindalee Iron (ASX: JDI) said it had [$30 million] in cash.', 'AUD'],
    ['Kauri Foods (NZX: KAU) paid [$14 million] for the dairy.', 'NZD'],
    ['Straits Foods (SGX: S12) earned [$14 million].', 'SGD'],
    ['Oakland Tools (NASDAQ: OAKT) earned [$14 million] in Toronto.', 'USD'],
    ['Pilot Tires (NYSE: PLT) sold its Sydney unit for [$50 million].', 'USD'],
    ['Iron Hills (TSX: IRH) (OTCQX: IRHHF) sold shares for [$8 million].', 'USD'],
    ['TORONTO, May 6 - Iron Hills (TSX: IRH) (OTCQX: IRHHF) sold shares for [$8 million].', 'CAD'],
    ['Iron Hills (CSE: IRH) (OTCQB: IRHHF) raised [C$2 million] and then [$3 million].', 'CAD', 'CAD'],
    ['Iron Hills (TSX: IRH) sold shares for [$8 million], or [20 cents] each.', 'CAD', 'CAD'],
    ['Iron Hills (TSX: IRH) will pay [US$9 million] and then [$3 million].', 'USD', 'CAD'],
  ];
  it.each(rows(listed))('follows the exchange: %s', (_, example) => check(example));

  it('is decided then, and explains why', () => {
    const text = 'Red Lake Gold (TSX: RLG) raised $12 million for drilling.';
    const { result, trace } = extractor.explain(extractor.readRecord({ id: 'case', text }));
    expect(result.money[0]!.candidates).toEqual([]);
    expect(trace.details.get(`money:${text.indexOf('$')}`)).toEqual(
      expect.arrayContaining(['CAD: listed on TSX', 'USD: default']),
    );
  });

  const filed: readonly Case[] = [
    ['TORONTO, March 4 - The bank will buy the broker for [$300 million].', 'CAD'],
    ['OTTAWA, June 9 - Canada will sell bonds worth [one billion dlrs].', 'CAD'],
    ['SYDNEY, April 2 - The brewer offered [$90 million] for its rival.', 'AUD'],
    ['WELLINGTON, May 11 - The state sold the line for [$400 million].', 'NZD'],
    ['TAIPEI, May 11 - The cabinet asked for [55 billion dlrs].', 'TWD'],
    ['NEW YORK, May 11 - The brewer of Toronto paid [$90 million].', 'USD'],
    ['The budget is [480 billion Taiwan dlrs], up from [430 billion dlrs].', 'TWD', 'TWD'],
    ['It paid [A$30 million] for the mill and [$2 million] for the land.', 'AUD', 'AUD'],
    ['It paid [$30 million] for the mill and [C$2 million] for the land.', 'USD', 'CAD'],
    ['The price is [A$40 million], with [50 cents] a share to come.', 'AUD', 'AUD'],
  ];
  it.each(rows(filed))('follows the dateline and the amounts before: %s', (_, example) => check(example));

  const converted: readonly Case[] = [
    ['The estate sold for [C$50 million] ([$37 million]).', 'CAD', 'USD'],
    ['TORONTO, March 4 - It sold for [$50 million] ([US$37 million]).', 'CAD', 'USD'],
    ['Bonds of [HK$780 million] (about [$100 million]) were sold.', 'HKD', 'USD'],
    ['TORONTO, March 4 - A deal of [C$50 million] ([$37 million]) was signed.', 'CAD', 'USD'],
  ];
  it.each(rows(converted))('is not the currency that it converts: %s', (_, example) => check(example));
});

describe('other shared names', () => {
  const cases: readonly Case[] = [
    ['The fund gave [5 million pounds] to the school.', 'GBP'],
    ['CAIRO, May 4 - The canal earned [90 million pounds].', 'EGP'],
    ['KARACHI, May 4 - The mill paid [Rs 90 million].', 'PKR'],
    ['The mill paid [Rs 90 million].', 'INR'],
    ['COPENHAGEN, May 4 - Wages rose by [2 kroner].', 'DKK'],
    ['OSLO, May 4 - Reserves were [73 billion crowns].', 'NOK'],
    ['STOCKHOLM, May 4 - Sales were [10 billion crowns].', 'SEK'],
    ['PARIS, May 4 - Its capital is [4 billion francs].', 'FRF'],
    ['ZURICH, May 4 - Its capital is [4 billion francs].', 'CHF'],
    ['MANILA, May 4 - The dam costs [900 million pesos].', 'PHP'],
    ['KUWAIT CITY, May 4 - It earned [3 million dinars].', 'KWD'],
    ['DOHA, May 4 - It lost [4.7 million riyals].', 'QAR'],
    ['It was sold for [3 million euros], or [20 cents] a share.', 'EUR', 'EUR'],
  ];
  it.each(rows(cases))('follow the place: %s', (_, example) => check(example));

  it('stay open without evidence', () => {
    const [money] = moneyOf('They want 300 million francs for it.');
    expect(money).toMatchObject({ amount: '300000000', currency: null });
    expect(money!.candidates.map(({ currency }) => currency)).toContain('CHF');
  });
});
