import type { MoneyRule, TokenMatch } from '../../core/rule.ts';
import { type CurrencyReading, currencyOf, known } from '../../normalize/currency.ts';
import { compare, plus, shift, whole } from '../../normalize/decimal.ts';
import { AFTER, amountReading, BEFORE, quantityIn, rangeReading, reading, TO_PLAIN } from './reading.ts';
import { signCurrency } from './symbol.ts';
import { wordCurrency } from './word.ts';

const CENTS = -2;

const JEWELRY = new Set('gold white yellow diamond diamonds ring stone stones scan scans scanner scanners'.split(' '));

/** `a 15 ct fee`, but no carats and no scans. */
function isPrice(match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  if (match.slot('unit')!.text !== 'ct') return false;
  const next = match.slot('unit')!.last;
  return next >= tokens.count || !JEWELRY.has(text.slice(tokens.start[next], tokens.end[next]).toLowerCase());
}

function minorCurrency(match: TokenMatch): CurrencyReading | null {
  const unit = match.entry('unit', 'money-minor');
  // 50 Cent sings
  if (unit === null || match.slot('unit')!.text === 'Cent') return null;
  if (match.slot('unit')!.text.toLowerCase() === 'ct' && !isPrice(match)) return null;
  if (match.slot('euro')) return unit === 'cent' ? known('EUR') : null;
  return currencyOf(unit, match.entry('nation', 'money-nation'));
}

export const minorAmount: MoneyRule = {
  id: 'money/minor-amount',
  says: 'Cents, pence and other hundredths, read in the whole unit.',
  patterns: [
    `${BEFORE} !<money-mark> [ amount:<quantity> '-'? nation:<money-nation>? @unit:<money-minor> ( sterling | stg )? ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> '-'? euro:euro '-'? @unit:<money-minor> ] ${AFTER}`,
    `${BEFORE} from? [ low:<quantity> ${TO_PLAIN} '-'? nation:<money-nation>? @unit:<money-minor> ] ${AFTER}`,
    `mod:between [ low:<quantity> and high:<quantity> nation:<money-nation>? @unit:<money-minor> ] ${AFTER}`,
  ],
  value: (match) => {
    const currency = minorCurrency(match);
    return match.slot('low') ? rangeReading(match, currency, CENTS) : amountReading(match, currency, CENTS);
  },
  finds: [
    ['The dividend is [50 cents] a share.', { amount: '0.5', currency: 'USD', per: 'share' }],
    ['The bid is [470 pence] a share.', { amount: '4.7', currency: 'GBP', per: 'share' }],
    ['It pays a [12-cent]-a-share dividend.', { amount: '0.12', currency: 'USD', per: 'share' }],
    ['Bread costs [ten cents] more.', { amount: '0.1' }],
    ['Cut by [20 to 25 cents] a pound.', { min: '0.2', max: '0.25', per: 'pound' }],
    ['Gum at [10¢] sells.', { amount: '0.1' }],
    ['Each transfer has a [15 ct] fee.', { amount: '0.15' }],
    ['A stamp is [85 euro cents] there.', { amount: '0.85', currency: 'EUR' }],
  ],
  ignores: [
    'Prices rose five per cent.',
    'The rapper 50 Cent sings.',
    'It makes no sense in cents.',
    'She wore an 18 ct gold ring.',
  ],
};

/** What `300p` counts the lines or the pages of. */
const PICTURES = new Set(
  'film video videos movie footage stream resolution display screen webcam camera monitor quality hd book novel'.split(' '),
);

function isPicture({ document, last }: TokenMatch): boolean {
  const { tokens, text } = document;
  return last < tokens.count && PICTURES.has(text.slice(tokens.start[last], tokens.end[last]).toLowerCase());
}

/** Heights of pictures, no prices. */
const LINES = new Set(['144', '240', '360', '480', '720', '1080', '1440', '2160', '4320']);

export const penceLetter: MoneyRule = {
  id: 'money/pence-letter',
  says: 'Pence as British papers write them: 300p.',
  patterns: [
    `${BEFORE} !<money-mark> [ amount:<quantity> @~<money-p&lower> ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ low:<quantity> second:<money-p>? ( to | '-' | – ) high:<quantity> @~<money-p&lower> ] ${AFTER}`,
  ],
  value: (match) => {
    const currency = currencyOf('penny', null);
    if (match.slot('low')) return rangeReading(match, currency, CENTS);
    const text = match.slot('amount')!.text;
    return !/^[\d.,]+$/.test(text) || (LINES.has(text) && !match.slot('per')) || isHour(match) || isPicture(match)
      ? null
      : amountReading(match, currency, CENTS);
  },
  finds: [
    ['It was pitched at about [300p] a share.', { amount: '3', currency: 'GBP', modifier: 'about', per: 'share' }],
    ['Shares closed at [12.5p] in London.', { amount: '0.125', currency: 'GBP' }],
    ['A bid of [310p-320p] is rumoured.', { min: '3.1', max: '3.2', currency: 'GBP' }],
  ],
  ignores: [
    'The film streams in 1080p for all.',
    'See p. 300 of the report.',
    'The call is on Friday at 1p ET.',
    'Their p2p service grew.',
  ],
};

/** `at 1p ET` is an hour. */
function isHour({ document, last }: TokenMatch): boolean {
  const { tokens, text } = document;
  return (
    last < tokens.count &&
    /^(?:ET|PT|CT|MT|EST|EDT|PST|PDT|CST|GMT|UTC|BST)$/.test(text.slice(tokens.start[last], tokens.end[last]))
  );
}

function withMinor(match: TokenMatch, currency: CurrencyReading | null): ReturnType<MoneyRule['value']> {
  const amount = quantityIn(match, 'amount');
  const minor = quantityIn(match, 'minor');
  if (!amount || !minor || !currency || amount.amount.places > 0) return null;
  if (minor.amount.places > 0 || compare(minor.amount, whole(100)) >= 0) return null;
  return reading(match, currency, { amount: plus(amount.amount, shift(minor.amount, CENTS)) });
}

export const majorMinor: MoneyRule = {
  id: 'money/major-minor',
  says: 'A whole amount and its hundredths in one: 20 dollars and 43 cents.',
  patterns: [
    `${BEFORE} [ amount:<quantity> nation:<money-nation>? @unit:<money-unit> and? minor:<quantity> <money-minor> ]`,
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> and? minor:<quantity> <money-minor> ]`,
    `${BEFORE} [ @sign:<money-sign> amount:<quantity> minor:<quantity> ~<money-p> ]`,
    `${BEFORE} [ amount:<quantity> @code:<money-code&upper> and? minor:<quantity> <money-minor> ]`,
    `${BEFORE} [ amount:<quantity> nation:<money-nation>? @unit:<money-unit> and? bare:minor:<quantity> ]`,
  ],
  value: (match) => {
    if (match.slot('bare') && !endsPhrase(match)) return null;
    const code = match.entry('code', 'money-code');
    if (code) return withMinor(match, { currency: code, unit: null });
    return withMinor(match, match.slot('sign') ? signCurrency(match) : wordCurrency(match));
  },
  finds: [
    ['It cost [thirteen dollars and forty-five cents] then.', { amount: '13.45', currency: 'USD' }],
    ['Fuel is [3 euros 20 cents] a liter.', { amount: '3.2', currency: 'EUR' }],
    ['A pint is [£4 50p] here.', { amount: '4.5', currency: 'GBP' }],
    ['It costs only [15 dollars 50].', { amount: '15.5', currency: 'USD' }],
  ],
  ignores: ['He paid 20 dollars 10 times.', 'Cents and dollars differ.', 'She gave 5 dollars and 3 apples.'],
};

/** Whether nothing follows that the last number could count. */
function endsPhrase(match: TokenMatch): boolean {
  const { tokens, text } = match.document;
  const minor = quantityIn(match, 'minor');
  if (!minor || compare(minor.amount, whole(10)) < 0) return false;
  const next = match.last;
  return next >= tokens.count || /[.,;!?)]/.test(text[tokens.start[next]!]!);
}
