import { Shape } from '../../core/document.ts';
import type { MoneyRule, TokenMatch } from '../../core/rule.ts';
import { type CurrencyReading, known } from '../../normalize/currency.ts';
import { AFTER, amountReading, BEFORE, isYear, quantityIn, rangeReading, TO_HIGH, TO_PLAIN } from './reading.ts';

const SURE = '<money-code&upper>';
const SMALL = '<money-any-code>';

function codeCurrency(match: TokenMatch): CurrencyReading | null {
  const code = match.entry('code', 'money-code') ?? match.entry('code', 'money-any-code');
  return code === null ? null : known(code);
}

export const codeAmount: MoneyRule = {
  id: 'money/code-amount',
  says: 'An ISO 4217 code, or letters that press uses for one, before an amount.',
  patterns: [
    `${BEFORE} [ @code:${SURE} <money-sign>? amount:<quantity> ] ${AFTER}`,
    `${BEFORE} [ @code:${SMALL} <money-sign>? amount:<quantity> ] ${AFTER}`,
  ],
  value: (match) => amountReading(match, codeCurrency(match)),
  finds: [
    ['The order is worth [EUR 27 million].', { amount: '27000000', currency: 'EUR' }],
    ['A fine of [RM50,000] was imposed.', { amount: '50000', currency: 'MYR' }],
    ['The loan of [USD115m] is due.', { amount: '115000000', currency: 'USD' }],
    ['It paid [RMB1.2bn] for the site.', { amount: '1200000000', currency: 'CNY' }],
    ['Fees of [CHF 3.04] a share apply.', { amount: '3.04', currency: 'CHF', per: 'share' }],
    ['Each receives [CAD $150] at most.', { amount: '150', currency: 'CAD' }],
    ['Write it as [usd 20] in the form.', { amount: '20', currency: 'USD' }],
  ],
  ignores: ['All RMB deposits count.', 'The CAD software was sold.', 'An IRR of 15% is planned.'],
};

export const codeRange: MoneyRule = {
  id: 'money/code-range',
  says: 'A range that begins with a currency code.',
  patterns: [
    `${BEFORE} from? [ @code:${SURE} low:<quantity> ${TO_HIGH} ] ${AFTER}`,
    `mod:between [ @code:${SURE} low:<quantity> and second:<money-mark>? high:<quantity> ] ${AFTER}`,
  ],
  value: (match) => rangeReading(match, codeCurrency(match)),
  finds: [
    ['Sales of [EUR 3.5-4 billion] are expected.', { min: '3500000000', max: '4000000000', currency: 'EUR' }],
    ['Lots sold at between [RM120,000 and RM150,000] each.', { min: '120000', max: '150000', currency: 'MYR', per: 'piece' }],
    ['Guidance is [SEK 5 to 6 million].', { min: '5000000', max: '6000000', currency: 'SEK' }],
  ],
  ignores: ['Profit rose from EUR 3 million to EUR 4 million.', 'EUR 5 per unit is the price.'],
};

export const amountCode: MoneyRule = {
  id: 'money/amount-code',
  says: 'An amount, or a range, before a currency code.',
  patterns: [
    `${BEFORE} !<money-mark> [ amount:<quantity> @code:${SURE} ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> @code:${SMALL} ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> @code:${SURE} scale:<money-code-scale> ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ low:<quantity> ${TO_PLAIN} @code:${SURE} ] ${AFTER}`,
    `mod:between [ low:<quantity> and high:<quantity> @code:${SURE} ] ${AFTER}`,
  ],
  value: (match) => {
    if (match.slot('low')) return rangeReading(match, codeCurrency(match));
    // in `in 2024 EUR 5` and `the 2026 MVR Golf` the number before the code is a year
    const next = match.document.tokens.shape[match.last];
    if (isYear(match, 'amount') && (next === Shape.Number || next === Shape.Title || next === Shape.Upper)) return null;
    return amountReading(match, codeCurrency(match), Number(match.entry('scale', 'money-code-scale') ?? 0));
  },
  finds: [
    ['The pipeline costs [5.5 billion USD] to lay.', { amount: '5500000000', currency: 'USD' }],
    ['Tickets at [115EUR] sold out.', { amount: '115', currency: 'EUR' }],
    ['The city granted [300 RMB] to each.', { amount: '300', currency: 'CNY' }],
    ['They paid [75 USD million] in advance.', { amount: '75000000', currency: 'USD' }],
    ['It needs [5-7 million NOK] more.', { min: '5000000', max: '7000000', currency: 'NOK' }],
    ['Between [2 and 3 billion CHF] was lost.', { min: '2000000000', max: '3000000000', currency: 'CHF' }],
  ],
  ignores: ['In 2024 EUR 5 million was repaid.', 'Accounts in CNY were closed, 12 in all.'],
};

function isWordLikeAmount(match: TokenMatch, name: string): boolean {
  const quantity = quantityIn(match, name);
  return !!quantity?.marked && !isYear(match, name);
}

function wordCode(match: TokenMatch): CurrencyReading | null {
  const code = match.entry('code', 'money-word-code');
  return code === null || !isWordLikeAmount(match, 'amount') ? null : known(code);
}

export const wordLikeCode: MoneyRule = {
  id: 'money/word-like-code',
  says: 'A code that is a word or another abbreviation too (ALL, TRY, TOP): only with a scale, decimals, grouping or four digits.',
  patterns: [
    `${BEFORE} [ @code:<money-word-code&upper> amount:<quantity> ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> @code:<money-word-code&upper> ] ${AFTER}`,
  ],
  value: (match) => amountReading(match, wordCode(match)),
  finds: [
    ['The lira loan is [TRY 250 million].', { amount: '250000000', currency: 'TRY' }],
    ['A fee of [MAD 12.50] applies.', { amount: '12.5', currency: 'MAD' }],
    ['They owe [1,500 TOP] in tax.', { amount: '1500', currency: 'TOP' }],
  ],
  ignores: ['ALL 5 winners came.', 'The CUP 2024 was held in May.', 'TOP 10 LISTS ARE DULL.', 'We TRY 5 times.'],
};

export const scaledCode: MoneyRule = {
  id: 'money/scaled-code',
  says: 'A code and its scale in one word, as accounts write them: MEUR, SEKm.',
  patterns: [
    `${BEFORE} [ @code:<money-scaled-code&!lower&!title> amount:<quantity> ] ${AFTER}`,
    `${BEFORE} [ amount:<quantity> @code:<money-scaled-code&!lower&!title> ] ${AFTER}`,
  ],
  value: (match) => {
    const [code, exponent] = (match.entry('code', 'money-scaled-code') ?? '').split(' ');
    return code ? amountReading(match, known(code), Number(exponent)) : null;
  },
  finds: [
    ['Net sales were [MEUR 60.5] in the quarter.', { amount: '60500000', currency: 'EUR' }],
    ['Orders rose to [120 MSEK].', { amount: '120000000', currency: 'SEK' }],
    ['Profit was [EURm 14].', { amount: '14000000', currency: 'EUR' }],
  ],
  ignores: ['Maud 60 years later.', 'The MEUR table follows.'],
};
