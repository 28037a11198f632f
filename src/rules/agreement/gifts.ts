import type { AgreementRule } from '../../core/rule.ts';

/** What is given to a cause, by its nouns. */
const GIFT =
  '(cheque|check|gift|donation|donations|contribution|bequest|endowment|match|matching gift|pledge|award|stipend|bursary|subsidy|subsidies|subvention|aid|funding|grant|grants|seed grant)';

/** What a jury, a buyer or a market gives. */
const NO_GIFT = [
  'contract',
  'contracts',
  'order',
  'orders',
  'jury',
  'court',
  'judge',
  'damages',
  'verdict',
  'shares',
  'stock',
  'dividend',
  'loan',
  'bond',
  'bonds',
  'salary',
  'bonus',
  'payroll',
];

/** Gifts and subsidies in the words of those who hand them over, and of those who get them. */
export const GIFT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/hands-over',
    says: 'A donor hands a cheque or a gift to somebody.',
    frames: [
      '{grantor} @(presented|presents|present|handed|hands|gave|gives|surprised|surprises) {grantee}',
      '{grantor} @(presented|presents|handed|hands|handed over|turned over|delivered|delivers|sent|sends) <agreement-gap>{0,9} (cheque|check|donation|gift|grant) (to {grantee})',
    ],
    type: 'grant',
    status: 'completed',
    where: ['cheque', 'check', 'donation', 'grant', 'gift'],
    unless: NO_GIFT,
    finds: [
      [
        'The hardware chain Acme Inc presented the Springfield Food Bank with a cheque for $60,000.',
        {
          type: 'grant',
          status: 'completed',
          roles: { grantor: 'Acme Inc', grantee: 'Springfield Food Bank' },
          amounts: ['$60,000'],
        },
      ],
    ],
    ignores: ['Acme Inc presented Globex Ltd with a plan.'],
  },
  {
    id: 'agreement/gift-from',
    says: 'A gift of some amount by its noun, with who gives it or gets it.',
    frames: [
      `{grantee} @${GIFT} (from|by|provided by|awarded by|funded by {grantor})`,
      `@${GIFT} (from|by {grantor}) (to|for {grantee})`,
      `{grantor} @${GIFT} (to {grantee})`,
    ],
    type: 'grant',
    status: 'agreed',
    amount: true,
    known: true,
    unless: NO_GIFT,
    finds: [
      [
        'Thanks to a $250,000 check from the Globex Foundation, Acme University will add eight rooms.',
        { type: 'grant', roles: { grantee: 'Acme University', grantor: 'Globex Foundation' }, amounts: ['$250,000'] },
      ],
    ],
    ignores: ['Acme University took aid from nobody.'],
  },
  {
    id: 'agreement/matches-gifts',
    says: 'A donor matches what others give.',
    frames: ['{grantor} @(match|matches|matched|matching) <agreement-gap>{0,4} (to {grantee})'],
    type: 'grant',
    status: 'agreed',
    amount: true,
    where: ['donation', 'donations', 'donated', 'gifts', 'contributed', 'contributions', 'dollar'],
    finds: [
      [
        'The Globex Foundation will match every gift of up to $75,000 to Acme University, where donations have doubled.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' }, amounts: ['$75,000'] },
      ],
    ],
    ignores: ['The Globex Foundation will match the colors of its logo to Acme University.'],
  },
  {
    id: 'agreement/aid-approved',
    says: 'A public body approves or pays aid for a firm or project.',
    frames: [
      `{grantor} @(approved|approves|approve|clears|cleared|authorized|authorised|announced|announces|awards|awarded|earmarked|earmarks|allocated|allocates|grants|granted|pledged|pledges) <agreement-gap>{0,8} (subsidy|subsidies|aid|state aid|grant|grants|funding|assistance|aid package) (to|for {grantee})`,
    ],
    type: 'grant',
    status: 'agreed',
    known: true,
    unless: [...NO_GIFT, 'loans', 'spacecraft', 'drug'],
    finds: [
      [
        'The Globex Commission approved a subsidy of $38 million for Acme Paper Corp.',
        { type: 'grant', roles: { grantor: 'Globex Commission', grantee: 'Acme Paper Corp' }, amounts: ['$38 million'] },
      ],
    ],
    ignores: ['Acme Paper Corp approved a package for its staff.'],
  },
];
