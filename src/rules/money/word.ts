import type { MoneyRule, TokenMatch } from '../../core/rule.ts';
import { type CurrencyReading, currencyOf } from '../../normalize/currency.ts';
import { shift, whole } from '../../normalize/decimal.ts';
import { AFTER, amountReading, BEFORE, isYear, quantityIn, rangeReading, reading, TO_PLAIN } from './reading.ts';
import { isWeight } from './weight.ts';

const NAMED = "'-'? nation:<money-nation>? '-'?";

/** The currency of the words `nation` and `unit`: Taiwan dollars. */
export function wordCurrency(match: TokenMatch, lexicon = 'money-unit'): CurrencyReading | null {
  const unit = match.entry('unit', lexicon);
  const nation = match.entry('nation', 'money-nation') ?? match.entry('after', 'money-nation');
  return unit === null ? null : currencyOf(unit, nation);
}

export const amountWord: MoneyRule = {
  id: 'money/amount-word',
  says: 'An amount before the name of a currency, with or without its country.',
  patterns: [
    `${BEFORE} [ amount:<quantity> ${NAMED} @unit:<money-unit> ] '(' after:<money-nation> ')'`,
    `${BEFORE} !<money-mark> [ amount:<quantity> ${NAMED} @unit:<money-unit> sterling? ] ${AFTER}`,
  ],
  value: (match) => (isWeight(match) || isFigure(match) ? null : amountReading(match, wordCurrency(match))),
  finds: [
    ['Contracts worth [24.23 billion yuan] were signed.', { amount: '24230000000', currency: 'CNY' }],
    ['That is [3.51 billion U.S. dollars] at present rates.', { amount: '3510000000', currency: 'USD' }],
    ['They put in [two and a half billion dollars].', { amount: '2500000000', currency: 'USD' }],
    ['The fund holds [19.8 mln dlrs] in cash.', { amount: '19800000', currency: 'USD' }],
    ['The budget is [480 billion Taiwan dlrs].', { amount: '480000000000', currency: 'TWD' }],
    ['A [500-million-dollar] plant was opened.', { amount: '500000000', currency: 'USD' }],
    ['A [one-yen] bid won the tender.', { amount: '1', currency: 'JPY' }],
    ['The heirs got [half a million euros].', { amount: '500000', currency: 'EUR' }],
    ['The farm cost [35 lakh rupees] then.', { amount: '3500000', currency: 'INR' }],
    ['She found a [10 pound] note.', { amount: '10', currency: 'GBP' }],
    ['It sold for [2 million pounds sterling] at auction.', { amount: '2000000', currency: 'GBP' }],
  ],
  ignores: [
    'It cost the town millions of dollars.',
    'They dream of a billion-dollar business.',
    'Several million dollars went missing.',
    'He weighs 200 pounds and runs.',
    'A 5 pounds bag fell.',
    'The dollar fell to a low.',
    'They shipped 3 million pounds of copper.',
  ],
};

/** `a billion-dollar business` is a manner of speaking. */
function isFigure(match: TokenMatch): boolean {
  const text = match.document.text.slice(match.document.tokens.start[match.first], match.document.tokens.end[match.last - 1]);
  return /^an? [a-z]+-\w+$/i.test(text);
}

export const wordRange: MoneyRule = {
  id: 'money/word-range',
  says: 'A range before or around the name of a currency; scale and name may stand at the end only.',
  patterns: [
    `${BEFORE} from? !<money-mark> [ low:<quantity> ${TO_PLAIN} ${NAMED} @unit:<money-unit> ] ${AFTER}`,
    `mod:between [ low:<quantity> and high:<quantity> ${NAMED} @unit:<money-unit> ] ${AFTER}`,
    `${BEFORE} from? [ low:<quantity> ${NAMED} @unit:<money-unit> to high:<quantity> <money-nation>? second:<money-unit> ] ${AFTER}`,
    `mod:between [ low:<quantity> ${NAMED} @unit:<money-unit> and high:<quantity> <money-nation>? <money-unit> ] ${AFTER}`,
  ],
  value: (match) => (isWeight(match) || isYear(match, 'low') ? null : rangeReading(match, wordCurrency(match))),
  finds: [
    ['This could save [one to 1.5 billion dlrs] of exchange.', { min: '1000000000', max: '1500000000', currency: 'USD' }],
    ['The stake may fetch from [5 to 7 billion yuan].', { min: '5000000000', max: '7000000000', currency: 'CNY' }],
    ['Between [two and three million euros] is missing.', { min: '2000000', max: '3000000', currency: 'EUR' }],
    ['Fines of [500,000 yen to 2 million yen] are usual.', { min: '500000', max: '2000000', currency: 'JPY' }],
  ],
  ignores: ['Output fell from 5 million euros to 4 million euros.', 'From 1986 to 20 million dollars is a long way.'],
};

/** Units that a small bare number may follow. */
const FORWARD = new Set(['dlrs', 'dlr', 'ringgit', 'rupees', 'rupee', 'renminbi', 'rmb']);

export const wordAmount: MoneyRule = {
  id: 'money/word-amount',
  says: 'The name of a currency before an amount, as wires and Asian papers write it.',
  patterns: [
    `${BEFORE} !<quantity> [ nation:<money-nation>? @unit:<money-unit> amount:<quantity> ] !(percent|pct|per|points) ${AFTER}`,
    `${BEFORE} !<quantity> from? [ nation:<money-nation>? @unit:<money-unit> low:<quantity> to <money-unit>? high:<quantity> ] !(percent|pct|per|points) ${AFTER}`,
  ],
  value: (match) => {
    const currency = wordCurrency(match);
    if (match.slot('low')) return rangeReading(match, currency);
    const amount = quantityIn(match, 'amount');
    const strong = !!amount && (amount.exponent >= 3 || !!match.slot('amount')?.text.includes(','));
    return strong || FORWARD.has(match.slot('unit')!.text.toLowerCase()) ? amountReading(match, currency) : null;
  },
  finds: [
    ['The bank lent [dlrs 220 million] to Kenya.', { amount: '220000000', currency: 'USD' }],
    ['Seats cost [dlrs 18] at least.', { amount: '18', currency: 'USD' }],
    ['The state paid [ringgit 42] a head.', { amount: '42', currency: 'MYR' }],
    ['It fetched [yen 500 million] in Osaka.', { amount: '500000000', currency: 'JPY' }],
  ],
  ignores: ['The Euro 2024 games were held in Germany.', 'Against the yen 5 percent was lost.'],
};

/** `passed the one million mark` is a threshold, no money. */
function isThreshold(match: TokenMatch): boolean {
  if (!/^mark$/i.test(match.slot('unit')!.text) || match.slot('nation')) return false;
  const { document, first, last } = match;
  const word = (i: number): string => document.text.slice(document.tokens.start[i], document.tokens.end[i]);
  return word(last - 1) !== 'mark' || (first > 0 && word(first - 1).toLowerCase() === 'the');
}

const SCORING = new Set(
  'race races judge judges judged jury exam exams examiners score scored scoring scorecard gymnast gymnastics diving dressage contest round rounds'.split(
    ' ',
  ),
);
const SCORE_REACH = 8;

/** `won by 10.5 marks in the race` */
function isScore(match: TokenMatch): boolean {
  if (!/^marks?$/i.test(match.slot('unit')!.text) || match.slot('nation')) return false;
  const { document, first, last } = match;
  const { tokens, text } = document;
  for (let i = Math.max(0, first - SCORE_REACH); i < Math.min(tokens.count, last + SCORE_REACH); i++) {
    if (SCORING.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) return !hasScale(match);
  }
  return false;
}

function hasScale(match: TokenMatch): boolean {
  const amount = quantityIn(match, match.slot('low') ? 'high' : 'amount');
  return amount !== null && amount.exponent >= 3;
}

export const wordLikeUnit: MoneyRule = {
  id: 'money/word-like-unit',
  says: 'The name of a currency that is another word too (won, marks, crowns): only with a scale, decimals, grouping or four digits.',
  patterns: [
    `${BEFORE} !<money-mark> [ amount:<quantity> ${NAMED} @unit:<money-word-unit> ] ${AFTER}`,
    `${BEFORE} [ low:<quantity> ${TO_PLAIN} ${NAMED} @unit:<money-word-unit> ] ${AFTER}`,
  ],
  value: (match) => {
    const currency = wordCurrency(match, 'money-word-unit');
    const name = match.slot('low') ? 'high' : 'amount';
    const amount = quantityIn(match, name);
    if (!amount || isYear(match, name) || (!amount.marked && !match.slot('nation')) || isThreshold(match) || isScore(match))
      return null;
    return match.slot('low') ? rangeReading(match, currency) : amountReading(match, currency);
  },
  finds: [
    ['The yard booked [300 billion won] of orders.', { amount: '300000000000', currency: 'KRW' }],
    ['A carmaker paid [1.5 billion marks] in 1994.', { amount: '1500000000', currency: 'DEM' }],
    ['It lent [20 German marks] to each.', { amount: '20', currency: 'DEM' }],
    ['Swedes gave [5 million crowns].', { amount: '5000000' }],
  ],
  ignores: [
    'The last five won their games.',
    'The team of 1998 won again.',
    'She got 80 marks in physics.',
    'Sales passed the one million mark.',
    'He lost by 10.5 marks in the last race.',
  ],
};

export const oneUnit: MoneyRule = {
  id: 'money/one-unit',
  says: 'A single unit as a price: a dollar a share, a penny per call.',
  patterns: [
    `${BEFORE} [ ( a | an ) @unit:<money-unit> ] ( a | per ) per:<money-per> !<money-ago>`,
    `${BEFORE} [ a @minor:<money-minor> ] ( a | per ) per:<money-per> !<money-ago>`,
  ],
  value: (match) => {
    const minor = match.entry('minor', 'money-minor');
    const currency = minor ? currencyOf(minor, null) : wordCurrency(match);
    return currency && reading(match, currency, { amount: minor ? shift(whole(1), -2) : whole(1) });
  },
  finds: [
    ['They lost about [a dollar] a share.', { amount: '1', currency: 'USD', modifier: 'about', per: 'share' }],
    ['It charges [a penny] per minute.', { amount: '0.01', currency: 'GBP', per: 'minute' }],
  ],
  ignores: ['A dollar buys less now.', 'They fear a dollar crisis.', 'A euro year ago is no price.'],
};
