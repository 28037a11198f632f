import type { MoneyRule } from '../../core/rule.ts';
import { known } from '../../normalize/currency.ts';
import { AFTER, amountReading, BEFORE, marked, quantityIn, rangeReading, TO_HIGH } from './reading.ts';

export const abbreviationAmount: MoneyRule = {
  id: 'money/abbreviation-amount',
  says: "A currency's abbreviation before an amount, or behind a marked one: Rs, Rp, Tk, SFr, KSh.",
  patterns: [
    `${BEFORE} [ @mark:<money-abbreviation&capitalized> '.'? amount:<quantity> ] ${AFTER}`,
    `${BEFORE} from? [ @mark:<money-abbreviation&capitalized> '.'? low:<quantity> ${TO_HIGH} ] ${AFTER}`,
    `mod:between [ @mark:<money-abbreviation&capitalized> '.'? low:<quantity> and second:<money-mark>? '.'? high:<quantity> ] ${AFTER}`,
    `${BEFORE} !<money-mark> [ amount:<quantity> @after:<money-abbreviation&!lower> ] ${AFTER}`,
  ],
  value: (match) => {
    const after = match.entry('after', 'money-abbreviation');
    if (after) return quantityIn(match, 'amount')?.marked ? amountReading(match, marked(after)) : null;
    const currency = marked(match.entry('mark', 'money-abbreviation'));
    return match.slot('low') ? rangeReading(match, currency) : amountReading(match, currency);
  },
  finds: [
    ['The ministry cleared [Rs 5,000 crore] for roads.', { amount: '50000000000', currency: 'INR' }],
    ['A plate costs [Rs. 20] there.', { amount: '20', currency: 'INR' }],
    ['Indosat paid [Rp 2.5 trillion] for spectrum.', { amount: '2500000000000', currency: 'IDR' }],
    ['The cement maker owes [Tk 450 crore].', { amount: '4500000000', currency: 'BDT' }],
    ['The bank sold it for [SFr1.4bn].', { amount: '1400000000', currency: 'CHF' }],
    ['The bond of [60 mln Sfr] is due.', { amount: '60000000', currency: 'CHF' }],
    ['It will invest [Rs 200-250 crore] this year.', { min: '2000000000', max: '2500000000', currency: 'INR' }],
  ],
  ignores: ['The three Rs matter in school.', 'R.S. Mills met Rs Kapoor 5 times.', 'The 2001 esc vote was held.'],
};

export const letterAmount: MoneyRule = {
  id: 'money/letter-amount',
  says: 'A letter that press puts before scaled amounts of a currency: R for rand, Y for yen, P for peso, S/ for soles.',
  patterns: [
    `${BEFORE} [ @mark:<money-letter&capitalized> ~amount:<quantity> ] ${AFTER}`,
    `${BEFORE} [ @sol:<money-sol&initial> ~'/' '.'? amount:<quantity> ] ${AFTER}`,
    `${BEFORE} from? [ @mark:<money-letter&capitalized> ~low:<quantity> ${TO_HIGH} ] ${AFTER}`,
  ],
  value: (match) => {
    if (match.slot('sol')) return amountReading(match, known('PEN'));
    const currency = marked(match.entry('mark', 'money-letter'));
    const amount = quantityIn(match, match.slot('low') ? 'high' : 'amount');
    const text = match.slot('amount')?.text ?? '';
    // a capital behind digits makes a postal code or a model: L5B, P1K
    if (!amount || (amount.exponent < 3 && !text.includes(',')) || /\d[A-Z]$/.test(text)) return null;
    return match.slot('low') ? rangeReading(match, currency) : amountReading(match, currency);
  },
  finds: [
    ['The miner spent [R5.2 billion] on shafts.', { amount: '5200000000', currency: 'ZAR' }],
    ['Lima lent [S/ 50 million] to the port.', { amount: '50000000', currency: 'PEN' }],
    ['The broker lost [Y100bn] on swaps.', { amount: '100000000000', currency: 'JPY' }],
    ['San Pedro will lend [P1.5 billion] to the mill.', { amount: '1500000000', currency: 'PHP' }],
  ],
  ignores: [
    'The R5 train was late.',
    'Masks of class N95 sold.',
    'A P40 phone and a Y2 one.',
    'King Street W., Mississauga, L5B was the address.',
  ],
};
