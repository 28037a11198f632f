import type { AgreementRule } from '../../core/rule.ts';

/** Nouns for loans. */
export const LOAN =
  '(credit facility|credit facilities|credit line|line of credit|credit agreement|loan agreement|loan facility|term loan|bridge loan|debt financing|debt facility|revolving credit|revolver|promissory note|bridge financing|project financing|syndicated loan|standby credit|debt restructuring|rescheduling|debt rescheduling|refinancing|debt negotiations|multiple option facility|multi - option facility|facility agreement|letter of credit|loan package|debt package|bank financing|venture debt|debt round|convertible loan|mezzanine financing|note issuance facility|standby facility|financing facility|financing package|lending facility|debt package|loan guarantee|guarantee facility|standby arrangement|stand - by arrangement|standby loan|extended fund facility|overdraft facility|overdraft|microloan|microloans|mortgage loan|mortgage|credit programme|credit program|lending programme|unitranche|sukuk facility|warehouse facility|dip financing|debtor - in - possession financing|margin loan|mezzanine loan|debt funding|loan commitment|rescue loan|rescue financing|working capital facility|trade finance facility|asset - backed facility|construction loan|construction financing|acquisition financing|export credit|senior debt|subordinated debt|credit lines|lines of credit|loan notes|delayed draw term loan|equipment financing|receivables facility|securitization facility|shareholder loan|green loan|sustainability - linked loan|loans|loan)';

/** One loan: what a borrower has many of tells of none. */
const ONE_LOAN = [
  'loans',
  'microloans',
  'credit facilities',
  'credit lines',
  'lines of credit',
  'mortgage',
  'overdraft',
  'senior debt',
  'subordinated debt',
].reduce((list, plural) => list.replace(`|${plural}|`, '|'), LOAN);

export const DEBT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/loan',
    says: 'A loan or credit by its noun, with lender and borrower.',
    frames: [
      `{borrower} @${LOAN} (from|with|by|through {lender})`,
      `{lender} @${LOAN} (to|for {borrower})`,
      `{borrower}? @${LOAN} (between|among {lender})`,
    ],
    type: 'debt-financing',
    status: 'agreed',
    unless: ['fraud'],
    finds: [
      [
        'Acme Corp spoke of its $50 million loan from Globex Bank.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp', lender: 'Globex Bank' }, amounts: ['$50 million'] },
      ],
    ],
    ignores: [
      'Acme Corp helps students with a loan to find a home.',
      'Globex Bank wrote on the fraud behind every loan to Acme Corp.',
    ],
  },
  {
    id: 'agreement/loan-for',
    says: 'A loan of some amount for a borrower; the lender is not named.',
    frames: [`@${ONE_LOAN} (for|of|to {borrower})`, `{borrower} @${ONE_LOAN}`],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    amount: true,
    confidence: 0.65,
    unless: [
      'volume',
      'volumes',
      'portfolio',
      'repayments',
      'repaid',
      'reducing',
      'reduced',
      'originated',
      'originations',
    ].concat(['undrawn', 'unused', 'undisbursed', 'available', 'availability', 'liquidity', 'remaining', 'outstanding']),
    finds: [
      [
        'The World Bank said it will provide a $125 million loan for roads.',
        { type: 'debt-financing', roles: { lender: 'World Bank' }, amounts: ['$125 million'] },
      ],
      [
        'A $70 million credit facility is being arranged for Acme Corp.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp' }, amounts: ['$70 million'] },
      ],
    ],
    ignores: [
      'A loan for a home is cheap now, Acme Corp says.',
      'Acme Corp has $9 million available under its undrawn credit facility.',
    ],
  },
  {
    id: 'agreement/get-credit',
    says: 'A borrower signs or negotiates a credit; the lender may be unnamed.',
    frames: [
      `{borrower} @(<sign-verb>|<enter-verb>|<negotiate-verb>|arranged) <agreement-gap>{0,9} ${LOAN} (from|with|by {lender})?`,
    ],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp signed a $100 million credit facility.',
        { type: 'debt-financing', status: 'signed', roles: { borrower: 'Acme Corp' }, amounts: ['$100 million'] },
      ],
    ],
    ignores: ['Acme Corp signed up for a seminar on student loans.'],
  },
  {
    id: 'agreement/obtain-credit',
    says: 'A borrower obtains a credit; the lender may be unnamed.',
    frames: [`{borrower} @<raise-verb> <agreement-gap>{0,9} ${LOAN} (from|with|by {lender})?`],
    type: 'debt-financing',
    status: 'completed',
    parties: 1,
    unless: ['establishment', 'startup', 'brokerage'],
    finds: [
      [
        'Acme Corp has secured a bridge loan of $4 million.',
        { type: 'debt-financing', status: 'completed', roles: { borrower: 'Acme Corp' }, amounts: ['$4 million'] },
      ],
    ],
    ignores: [
      'Acme Corp announced that home loans are cheaper this year for buyers.',
      'Acme Corp announced its new bridge loan program.',
    ],
  },
  {
    id: 'agreement/lend',
    says: 'A lender lends to a borrower.',
    frames: [
      '{lender} @<lend-verb> {borrower}',
      '{lender} @<lend-verb> (to {borrower})',
      '{borrower} @<borrow-verb> (from {lender})',
    ],
    type: 'debt-financing',
    status: 'completed',
    unless: ['backed', 'collateralized'],
    finds: [
      [
        'Globex Bank lent Acme Corp $8 million.',
        { type: 'debt-financing', roles: { lender: 'Globex Bank', borrower: 'Acme Corp' }, amounts: ['$8 million'] },
      ],
    ],
    ignores: ['Acme Corp lent a hand to its neighbours.', 'Acme Corp offers Globex-backed loans.'],
  },
  {
    id: 'agreement/issue-bonds',
    says: 'A borrower issues bonds or notes.',
    frames: [
      '{borrower} (is|was)? @<issue-verb> <agreement-gap>{0,9} (bond|bonds|notes|debentures|eurobond|eurobonds|commercial paper|convertible notes|senior notes) (to|with {lender})?',
      '{borrower} @(sells|selling|sell|offering|offers|offered) <agreement-gap>{2,8} (bonds|notes|debentures|eurobonds|commercial paper|of debt|certificates of deposit|mortgage obligation|mortgage obligations)',
    ],
    type: 'debt-financing',
    status: 'agreed',
    parties: 1,
    amount: true,
    finds: [
      [
        'Acme Corp issued $200 million of senior notes.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp' }, amounts: ['$200 million'] },
      ],
    ],
    ignores: ['Acme Corp issued a statement on bank notes found in the street.'],
  },
  {
    id: 'agreement/sold-bonds',
    says: 'A borrower has sold bonds or notes.',
    frames: [
      '{borrower} @(sold|placed) <agreement-gap>{2,8} (bonds|notes|debentures|eurobonds|commercial paper|of debt|certificates of deposit|mortgage obligation|mortgage obligations) (to|with|through {lender})?',
    ],
    type: 'debt-financing',
    status: 'completed',
    parties: 1,
    amount: true,
    finds: [
      [
        'Acme Corp sold $200 million of green bonds to Globex Bank.',
        {
          type: 'debt-financing',
          status: 'completed',
          roles: { borrower: 'Acme Corp', lender: 'Globex Bank' },
          amounts: ['$200 million'],
        },
      ],
    ],
    ignores: ['Acme Corp sold two books on bonds.'],
  },
  {
    id: 'agreement/finance-project',
    says: 'A lender finances a project or company.',
    frames: [
      '{lender} @(provides|provided|will provide|to provide|extends|extended|arranged|grants|granted) <agreement-gap>{0,8} (financing|loan|credit|facility|guarantee) (to|for {borrower})',
    ],
    type: 'debt-financing',
    status: 'agreed',
    finds: [
      [
        'Globex Bank will provide $30 million in financing to Acme Corp.',
        { type: 'debt-financing', roles: { lender: 'Globex Bank', borrower: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp provides advice on credit to its members.'],
  },
];
