import type { AgreementRule } from '../../core/rule.ts';
import { LOAN } from './debt.ts';
import { PAPER } from './issues.ts';

const LENT = ['loan', 'loans', 'credit', 'borrowing', 'debt', 'lenders', 'financing', 'facility', 'revolver', 'mortgage'];

/** Loans told by what is done with them beside lending: asked for, backed, waived, paid back. */
export const LENDING_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/tap-lender',
    says: 'A borrower turns to a lender for a loan.',
    frames: ['{borrower} @(tapped|taps|tapping|turned to|turns to|turning to) {lender:financier}'],
    type: 'debt-financing',
    status: 'agreed',
    where: LENT,
    finds: [
      [
        'Acme Corp tapped Globex Bank for a $40 million loan.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp', lender: 'Globex Bank' }, amounts: ['$40 million'] },
      ],
    ],
    ignores: ['Acme Corp tapped Globex Bank for advice.'],
  },
  {
    id: 'agreement/bank-advances',
    says: 'A bank advances a borrower an amount, told by other verbs than lending and without a noun for the loan.',
    frames: [
      '{lender:financier} @(advanced|advances|advance|advancing|extends|extended|extend|grants|granted|approves|approved|approve|disburses|disbursed|disburse|allocates|allocated|sanctioned|sanctions|releases|released|channels|commits|committed|offers|offered) (to|for {borrower})',
    ],
    type: 'debt-financing',
    status: 'agreed',
    amount: true,
    unless: ['grant', 'grants', 'services', 'sponsorship', 'donation', 'equity', 'shares', 'loan', 'loans', 'credit', 'facility'],
    finds: [
      [
        'Globex Bank will advance up to $50 million to Acme Corp.',
        { type: 'debt-financing', roles: { lender: 'Globex Bank', borrower: 'Acme Corp' }, amounts: ['$50 million'] },
      ],
    ],
    ignores: ['Globex Bank offered its thanks to Acme Corp.'],
  },
  {
    id: 'agreement/repay-loan',
    says: 'A borrower pays a loan back.',
    frames: [`{borrower} @<repay-verb> <agreement-gap>{1,9} ${LOAN} (from|to|with|owed to {lender})?`],
    type: 'debt-financing',
    status: 'terminated',
    parties: 1,
    amount: true,
    known: true,
    unless: ['student', 'students', 'borrowers', 'proceeds'],
    finds: [
      [
        'Acme Corp has repaid its $40 million bridge loan from Globex Bank.',
        {
          type: 'debt-financing',
          status: 'terminated',
          roles: { borrower: 'Acme Corp', lender: 'Globex Bank' },
          amounts: ['$40 million'],
        },
      ],
    ],
    ignores: ['Acme Corp helps students to pay off a loan.'],
  },
  {
    id: 'agreement/waive-terms',
    says: 'Lenders waive terms of a debt or hold off.',
    frames: [
      '{borrower} @(waiver|waivers|forbearance|forbearance agreement|covenant relief|covenant waiver) (from|with|by {lender})',
      '{lender} @(waived|waives|waive|waiving) <agreement-gap>{1,9} (covenant|covenants|default|defaults|terms|interest) (of|by|for|from {borrower})?',
    ],
    type: 'debt-financing',
    status: 'amended',
    known: true,
    where: [...LENT, 'covenant', 'covenants', 'notes', 'banks', 'creditors'],
    unless: ['visa', 'clearance', 'regulatory'],
    finds: [
      [
        'Acme Corp has received a covenant waiver from Globex Bank.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp', lender: 'Globex Bank' } },
      ],
    ],
    ignores: ['Acme Corp got a waiver from Globex Ltd for its visa.'],
  },
  {
    id: 'agreement/back-loan',
    says: 'Somebody guarantees or promises the debt of another one.',
    frames: [
      `{lender} @(guarantees|guaranteed|guarantee|guaranteeing|underwrites|backstops|backstopped) <agreement-gap>{1,9} (${LOAN.slice(1, -1)}|notes|bonds|debt) (of|to|for|by {borrower})`,
      '{borrower} @(commitment letter|loan commitment|financing commitment|debt commitment|backstop commitment|financing commitments|loan commitments) (from|by|with {lender})',
      '{lender:financier} @<fund-verb> {borrower}',
    ],
    type: 'debt-financing',
    status: 'agreed',
    known: true,
    unless: ['scholarship', 'charity', 'campaign', 'bill', 'study', 'research'],
    finds: [
      [
        'Acme Corp received a financing commitment from Globex Bank.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp', lender: 'Globex Bank' } },
      ],
    ],
    ignores: ['Acme Corp likes the commitment of Globex Bank to its town.'],
  },
  {
    id: 'agreement/buy-back-debt',
    says: 'A borrower offers to buy its debt back.',
    frames: [
      `{borrower} @(tender offer|tender offers|cash tender offer|cash tender offers|consent solicitation|offer to purchase|offers to purchase|offered to purchase|offer to repurchase) (for|of|to|on)? <agreement-gap>{0,9} ${PAPER}`,
    ],
    type: 'debt-financing',
    instrument: 'offer',
    status: 'proposed',
    parties: 1,
    known: true,
    finds: [
      [
        'Acme Corp launched a tender offer for its senior notes.',
        { type: 'debt-financing', instrument: 'offer', status: 'proposed', roles: { borrower: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp launched a tender offer for Globex Ltd.'],
  },
];
