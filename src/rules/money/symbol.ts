import type { MoneyRule, TokenMatch } from '../../core/rule.ts';
import { type CurrencyReading, currenciesNamed, currencyOf, known } from '../../normalize/currency.ts';
import { AFTER, amountReading, BEFORE, marked, rangeReading, TO_HIGH } from './reading.ts';

/** A sign with the prefix glued to it. */
const PREFIXED = [
  'pre:<money-dollar-prefix> @~sign:<money-dollar>',
  'pre:<money-pound-prefix> @~sign:<money-pound-sign>',
  'pre:<money-yen-prefix> @~sign:<money-yen-sign>',
] as const;

/** The currency of a sign, of its prefix, or of what a bracket or code behind the amount says. */
export function signCurrency(match: TokenMatch): CurrencyReading | null {
  const prefix =
    match.entry('pre', 'money-dollar-prefix') ??
    match.entry('pre', 'money-pound-prefix') ??
    match.entry('pre', 'money-yen-prefix');
  const sign = marked(match.entry('sign', 'money-sign'));
  const code = match.entry('code', 'money-code');
  const nation = match.entry('nation', 'money-nation');
  if (code) return agrees(code, prefix, sign) ? known(code) : null;
  if (prefix) return known(prefix);
  if (nation && sign?.unit) return currencyOf(sign.unit, nation) ?? sign;
  return sign;
}

function agrees(code: string, prefix: string | null, sign: CurrencyReading | null): boolean {
  if (prefix) return prefix === code;
  if (sign?.currency) return sign.currency === code;
  // the dollar sign is that of pesos too
  return (
    !!sign?.unit &&
    (currenciesNamed(sign.unit).includes(code) || (sign.unit === 'dollar' && currenciesNamed('peso').includes(code)))
  );
}

export const symbolAmount: MoneyRule = {
  id: 'money/symbol-amount',
  says: 'A currency sign, with or without the letters of its country, before an amount.',
  patterns: [
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> ] '(' code:<money-code&upper> ')'`,
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> ] '(' nation:<money-nation> ')'`,
    `${BEFORE} [ @sign:<money-dollar> amount:<quantity> ] nation:( Canadian | Australian ) ( ',' | '.' | ';' | '(' | ')' | in | for | to | from | per | a )`,
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> code:<money-code&upper> ] ${AFTER}`,
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> ] ${AFTER}`,
    ...PREFIXED.map((sign) => `${BEFORE} [ ${sign} amount:<quantity> code:<money-code&upper>? ] ${AFTER}`),
  ],
  value: (match) => amountReading(match, signCurrency(match)),
  finds: [
    ['Norvane sold the mill for [$1.2 billion] in cash.', { amount: '1200000000', currency: 'USD', modifier: 'exact' }],
    ['The lender set aside about [£40m] for claims.', { amount: '40000000', currency: 'GBP', modifier: 'about' }],
    ['Tolls cost the haulier more than [€3.5bn].', { amount: '3500000000', currency: 'EUR', modifier: 'more-than' }],
    ['The port paid [US$7.67 million] for the cranes.', { amount: '7670000', currency: 'USD' }],
    ['Its rival offered [HK$ 10] a share.', { amount: '10', currency: 'HKD', per: 'share' }],
    ['A [$1.5-billion] refinery will be built.', { amount: '1500000000' }],
    ['The grower raised [₹500 crore] from two funds.', { amount: '5000000000', currency: 'INR' }],
    ['The studio raised [A$2.5m] from friends.', { amount: '2500000', currency: 'AUD' }],
    ['Sales reached [R$1,250.50] a unit.', { amount: '1250.5', currency: 'BRL', per: 'unit' }],
    ['It lent [$6.5 million] Canadian to the mill.', { amount: '6500000', currency: 'CAD' }],
    ['Entry is [$75] (CAD) for members.', { amount: '75', currency: 'CAD' }],
    ['The grant of [$20 million CAD] was paid at once.', { amount: '20000000', currency: 'CAD' }],
  ],
  ignores: [
    'Set the variable $PATH before the run.',
    'Sales are down 5 %, shares up 10.',
    'Nobody knows what the $ will do next.',
    'The shop takes €, £ and cash.',
  ],
};

export const symbolRange: MoneyRule = {
  id: 'money/symbol-range',
  says: 'A range that begins with a currency sign; the second sign and the first scale word may be left out.',
  patterns: [
    `${BEFORE} from? [ @sign:<money-sign> low:<quantity> ${TO_HIGH} ] ${AFTER}`,
    `mod:between [ @sign:<money-sign> low:<quantity> and second:<money-mark>? high:<quantity> ] ${AFTER}`,
    ...PREFIXED.flatMap((sign) => [
      `${BEFORE} from? [ ${sign} low:<quantity> ${TO_HIGH} ] ${AFTER}`,
      `mod:between [ ${sign} low:<quantity> and second:<money-mark>? high:<quantity> ] ${AFTER}`,
    ]),
  ],
  value: (match) => rangeReading(match, signCurrency(match)),
  finds: [
    [
      'The plant will cost [$10-12 million] to build.',
      { min: '10000000', max: '12000000', currency: 'USD', modifier: 'between' },
    ],
    ['Bids of [$10 to $12 million] came in.', { min: '10000000', max: '12000000' }],
    ['It pays users [$0.30-$1.10] a day.', { min: '0.3', max: '1.1', per: 'day' }],
    ['They expect between [£5m and £7m] a year.', { min: '5000000', max: '7000000', currency: 'GBP', per: 'year' }],
    ['Repairs range from [$500 to $1 million].', { min: '500', max: '1000000' }],
    ['Losses of [€900 million to €1.1 billion] are likely.', { min: '900000000', max: '1100000000', currency: 'EUR' }],
    ['A ticket is [US$25-US$40].', { min: '25', max: '40', currency: 'USD' }],
  ],
  ignores: [
    'Revenue rose from $5 million to $7 million last year.',
    'The bank gave $5 to 10 customers.',
    'It cut the dividend from £2 to £3 million shy of plan.',
  ],
};

export const amountSymbol: MoneyRule = {
  id: 'money/amount-symbol',
  says: 'An amount before its currency sign, as on the continent.',
  patterns: [
    `${BEFORE} !<money-mark> [ amount:<quantity> @~sign:<money-sign> ] !~<word> ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> @sign:<money-sign> ] !<quantity> !~<word> ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> pre:<money-dollar-prefix> @~sign:<money-dollar> ] !<quantity> !~<word> ${AFTER}`,
    `${BEFORE} !<money-mark> [ low:<quantity> ( ~'-' ~high:<quantity> | ~– ~high:<quantity> | to high:<quantity> ) @sign:<money-sign> ] !<quantity> !~<word> ${AFTER}`,
  ],
  value: (match) => (match.slot('low') ? rangeReading(match, signCurrency(match)) : amountReading(match, signCurrency(match))),
  finds: [
    ['The bridge cost [3,5 million €] in all.', { amount: '3500000', currency: 'EUR' }],
    ['Each visitor pays [20€].', { amount: '20', currency: 'EUR' }],
    ['Rooms are [80-120 €] in spring.', { min: '80', max: '120', currency: 'EUR' }],
    ['Port dues rose to [5.5 million US$] a year.', { amount: '5500000', currency: 'USD', per: 'year' }],
    ['They ask [10 $] at the door.', { amount: '10', currency: 'USD' }],
  ],
  ignores: [
    'The tables show $ 28,472 $ 45,198 for both years.',
    'He paid for 2 €5 tickets.',
    'A supply of 50 million $EYWA tokens.',
  ],
};
