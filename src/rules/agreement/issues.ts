import type { AgreementRule } from '../../core/rule.ts';

/** Nouns for debt that is issued. */
export const PAPER =
  '(notes|bonds|sukuk|schuldschein|euronotes|convertibles|perpetuals|treasury bills|debentures|eurobonds|eurobond|bond|securities|certificates|commercial paper|mortgage obligations|obligations|debt)';

/** Debt that is issued, called back and put off. */
export const ISSUE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/redeem',
    says: 'A borrower pays its notes or bonds back before they are due.',
    frames: [
      `{borrower} @(redeem|redeems|redeemed|redeeming|prepay|prepays|prepaid) (on)? <agreement-gap>{1,9} <agreement-gap>{0,7} ${PAPER}`,
      '{borrower} @(called|calls|calling|call) <agreement-gap>{0,9} <agreement-gap>{0,5} for redemption',
      `{borrower} @(redemption|early redemption|repurchase) (in full|in part)? of <agreement-gap>{1,9} ${PAPER}`,
    ],
    type: 'debt-financing',
    status: 'terminated',
    parties: 1,
    known: true,
    where: ['notes', 'bonds', 'debentures', 'eurobonds', 'eurobond', 'bond', 'debt', 'certificates'],
    finds: [
      [
        'Acme Corp will redeem on April 13 its $150 million of notes due 1988.',
        { type: 'debt-financing', status: 'terminated', roles: { borrower: 'Acme Corp' }, amounts: ['$150 million'] },
      ],
      [
        'Acme Corp has called its outstanding debentures for redemption.',
        { type: 'debt-financing', status: 'terminated', roles: { borrower: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp will redeem its vouchers at the door.'],
  },
  {
    id: 'agreement/note-offering',
    says: 'An issue of notes or bonds by its noun.',
    frames: [
      '{borrower} @(convertible note|convertible notes|note|notes|bond|bonds|debenture|debt|eurobond) (financing|offering|issue|issuance|placement|purchase agreement|sale) (with|to|from|by {lender})?',
      `{borrower} @(offering|issue|placement|sale|issuance) of <agreement-gap>{1,9} ${PAPER} (to|with {lender})?`,
    ],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    known: true,
    amount: true,
    unless: ['rating', 'ratings', 'downgraded', 'upgraded', 'underwriters'],
    finds: [
      [
        'Acme Corp announced a proposed offering of $300 million aggregate principal amount of convertible notes.',
        { type: 'debt-financing', status: 'proposed', roles: { borrower: 'Acme Corp' }, amounts: ['$300 million'] },
      ],
      [
        'Acme Corp completed a $2.3 million convertible note financing with Globex Capital.',
        {
          type: 'debt-financing',
          status: 'completed',
          roles: { borrower: 'Acme Corp', lender: 'Globex Capital' },
          amounts: ['$2.3 million'],
        },
      ],
    ],
    ignores: ['Acme Corp put out the second issue of its bonds guide.'],
  },
  {
    id: 'agreement/paper-program',
    says: 'A borrower sets up a programme under which it issues paper.',
    frames: [
      '{borrower} @(<issue-verb>|arranged|arranges|arranging|arrange|established|establishes|signed|signs) <agreement-gap>{1,9} (commercial paper program|commercial paper programme|paper program|paper programme|note program|note programme|notes program|notes programme|deposit program|deposit programme|cd program|cd programme|mtn program|mtn programme) (with|through {lender})?',
    ],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp has arranged a $200 million commercial paper program.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp' }, amounts: ['$200 million'] },
      ],
    ],
    ignores: ['Acme Corp arranged a course on the commercial paper market.'],
  },
  {
    id: 'agreement/reschedule',
    says: 'A borrower puts off or replaces its debt.',
    frames: [
      '{borrower} @<reschedule-verb> <agreement-gap>{1,9} (debt|debts|loan|loans|borrowings|indebtedness|credits) (with|from {lender})?',
      '{party} @(debt restructuring|debt rescheduling|rescheduling|restructuring|refinancing) (package|plan|agreement|accord|pact|deal) (with|from {lender})?',
    ],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    amount: true,
    unless: ['rating', 'ratings', 'downgraded'],
    finds: [
      [
        'Acme Corp refinanced $40 million of debt with Globex Bank.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp', lender: 'Globex Bank' }, amounts: ['$40 million'] },
      ],
      [
        'Brazil and its creditor banks agreed on a 10.3 billion dlr debt restructuring package.',
        { type: 'debt-financing', roles: { borrower: 'Brazil', lender: 'creditor banks' }, amounts: ['10.3 billion dlr'] },
      ],
    ],
    ignores: ['Acme Corp rescheduled its debt seminar.'],
  },
  {
    id: 'agreement/lend-by-gift',
    says: 'A lender grants, gives or offers a borrower a loan.',
    frames: ['{lender} @(<award-verb>|extended|extends|extend|extending|advanced|offered|offers|promised|promises) {borrower}'],
    type: 'debt-financing',
    status: 'agreed',
    amount: true,
    where: ['loan', 'loans', 'credit', 'credits', 'lend', 'financing', 'facility'],
    finds: [
      [
        'Globex Bank has granted Acme Corp a $40 million loan.',
        { type: 'debt-financing', roles: { lender: 'Globex Bank', borrower: 'Acme Corp' }, amounts: ['$40 million'] },
      ],
    ],
    ignores: ['Globex Bank has granted Acme Corp a day of rest.'],
  },
  {
    id: 'agreement/bank-provides',
    says: 'A bank gives a borrower an amount.',
    frames: ['{lender:financier} @<provide-verb> (to|for {borrower})'],
    type: 'debt-financing',
    status: 'agreed',
    amount: true,
    unless: ['grant', 'grants', 'services', 'sponsorship', 'donation'],
    finds: [
      [
        'The Asian Development Bank will provide $200 million to India for roads.',
        { type: 'debt-financing', roles: { lender: 'Asian Development Bank', borrower: 'India' }, amounts: ['$200 million'] },
      ],
    ],
    ignores: ['Globex Bank provides a $2 million grant to Acme Corp.'],
  },
  {
    id: 'agreement/amend-debt',
    says: 'Borrower and lender change the terms of a debt.',
    frames: [
      '{borrower} @(amend|amends|amended|amending|extend|extends|extended|extending|restructure|restructured|renegotiated) <agreement-gap>{0,8} (promissory note|convertible note|note obligation|notes|loan|loans|credit facility|credit agreement|debenture|debentures|facility agreement|term loan|credit line|revolver) (with|by|from {lender})?',
    ],
    type: 'debt-financing',
    status: 'amended',
    parties: 1,
    known: true,
    finds: [
      [
        'Acme Corp has amended its $325 million credit facility with Globex Bank.',
        {
          type: 'debt-financing',
          status: 'amended',
          roles: { borrower: 'Acme Corp', lender: 'Globex Bank' },
          amounts: ['$325 million'],
        },
      ],
    ],
    ignores: ['Acme Corp extended its thanks in a note.'],
  },
];
