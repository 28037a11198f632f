import type { MoneyRule, TokenMatch } from '../../core/rule.ts';
import { known } from '../../normalize/currency.ts';
import { negative, shift } from '../../normalize/decimal.ts';
import { BEFORE, quantityIn, reading } from './reading.ts';
import { signCurrency } from './symbol.ts';

/** A hyphen is a minus where it opens a word inside of a line: a dash joins what stands before, a bullet opens the line. */
function isMinus(match: TokenMatch): boolean {
  const { gap } = match.document.tokens;
  return match.slot('minus') === null || gap[match.first] === 1;
}

export const negativeAmount: MoneyRule = {
  id: 'money/negative-amount',
  says: 'A loss as accounts write it: the amount in brackets behind its sign, or a minus before it.',
  patterns: [
    "[ @sign:<money-sign> '(' amount:<quantity> ')' ]",
    "[ @sign:<money-sign> '(' amount:<quantity> ')' ~scale:<money-letter-scale> ]",
    "[ '(' @sign:<money-sign> amount:<quantity> ')' ~scale:<money-letter-scale> ]",
    "[ @sign:<money-sign> '(' amount:<quantity> ')' words:<money-code-scale> ]",
    "[ '(' @sign:<money-sign> amount:<quantity> ')' words:<money-code-scale> ]",
    "[ pre:<money-dollar-prefix> @~sign:<money-dollar> '(' amount:<quantity> ')' ]",
    "bracket:<money-loss-verb> [ '(' @sign:<money-sign> amount:<quantity> ')' ]",
    "[ minus:('-' | −) @~sign:<money-sign> amount:<quantity> ]",
    "[ @sign:<money-sign> ('-' | −) ~amount:<quantity> ]",
    "[ minus:('-' | −) @~code:<money-code&upper> amount:<quantity> ]",
    `${BEFORE} [ minus:('-' | −) ~pre:<money-dollar-prefix> @~sign:<money-dollar> amount:<quantity> ]`,
  ],
  value: (match) => {
    const amount = quantityIn(match, 'amount');
    const code = match.entry('code', 'money-code');
    const currency = code ? known(code) : signCurrency(match);
    const exponent = Number(match.entry('scale', 'money-letter-scale') ?? match.entry('words', 'money-code-scale') ?? 0);
    return amount && currency && isMinus(match)
      ? reading(match, currency, {
          amount: negative(shift(amount.amount, exponent)),
        })
      : null;
  },
  finds: [
    ['Interest expense for the year: [$ (4,033,266)] in all.', { amount: '-4033266', currency: 'USD' }],
    ['The unit had cash flow of [-$2.4 million] in spring.', { amount: '-2400000' }],
    ['The loss came to [$(5.2) million] for the year.', { amount: '-5200000', currency: 'USD' }],
    ['The loss before tax was [($812,400)] in May.', { amount: '-812400', currency: 'USD' }],
    ['Operating cash flow was [$(1.1)M] in March.', { amount: '-1100000' }],
    ['Net result was [€-13.5 million] after tax.', { amount: '-13500000', currency: 'EUR' }],
  ],
  ignores: [
    'The club was valued at £800m ($1.5bn) by the bank.',
    'The sum it was worth (£5 million) is gone.',
    'A price of $5-$7 is fair.',
  ],
};
