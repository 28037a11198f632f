import type { AgreementRule } from '../../core/rule.ts';
import { EARNED } from './money.ts';

/** Grants, donations, subsidies. */
export const GRANT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/grant-award',
    says: 'A body gives a grant.',
    frames: [
      '{grantor} @<award-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (grant|grants|scholarship|subsidy) {grantee}',
      '{grantor} @<award-verb> <agreement-gap>{0,8} (grant|grants|subsidy|funding) (to {grantee})',
      '{grantor} @(announces|announced|presents|presented|makes|made|provides|provided|approves|approved|distributed) <agreement-gap>{0,8} (grant|grants|donation|gift|check|cheque) (to {grantee})',
    ],
    type: 'grant',
    status: 'agreed',
    finds: [
      [
        'The Globex Foundation awarded Acme University a $2 million grant.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' }, amounts: ['$2 million'] },
      ],
    ],
    ignores: ['Acme University grants degrees in law.'],
  },
  {
    id: 'agreement/grant-received',
    says: 'A body receives a grant.',
    frames: [
      '{grantee} @<win-verb> <agreement-gap>{0,9} (grant|grants|subsidy|donation|gift) (from|by {grantor})?',
      '{grantee} (was|were|has been|been) @(awarded|given) <agreement-gap>{0,9} (grant|grants|subsidy) (from|by {grantor})?',
      '{grantee} @(named a winner|named winner|winner) (of|by {grantor:giver})',
      '{grantee} (was|were|has been|have been|been) @(awarded|approved|selected) (for)? <agreement-gap>{1,7} (contribution agreement|funding|contribution|grant|grants) (from|by {grantor})?',
    ],
    type: 'grant',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme University received a grant of $2 million from the Globex Foundation.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' } },
      ],
      [
        'Acme University has received grants from big donors like Globex Foundation.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' } },
      ],
    ],
    ignores: [
      'Acme Corp received granted patents in two states.',
      'Acme Corp is the 2023 winner of the Springfield Tribune reader poll.',
    ],
  },
  {
    id: 'agreement/grant-from',
    says: 'A grant of some amount by its noun, with who gives it.',
    frames: [
      '{grantee} @(grant|grants|donations|gift|gifts) (from|by {grantor})',
      '{grantor} @(donations|gift|gifts) (to {grantee})',
    ],
    type: 'grant',
    status: 'agreed',
    amount: true,
    finds: [
      [
        'Acme University said a $2 million grant from the Globex Foundation will pay for the work.',
        { type: 'grant', roles: { grantee: 'Acme University', grantor: 'Globex Foundation' }, amounts: ['$2 million'] },
      ],
    ],
    ignores: ['Acme Corp took every grant from the list.'],
  },
  {
    id: 'agreement/donate',
    says: 'A donor gives money or goods.',
    frames: [
      '{grantor} @<donate-verb> (to {grantee})',
      '{grantee} @donation (from|by {grantor})',
      '{grantor} @donation (to {grantee})',
    ],
    type: 'grant',
    status: 'completed',
    finds: [
      [
        'Acme Corp donated $50,000 to the Globex Foundation.',
        {
          type: 'grant',
          status: 'completed',
          roles: { grantor: 'Acme Corp', grantee: 'Globex Foundation' },
          amounts: ['$50,000'],
        },
      ],
    ],
    ignores: ['Acme Corp contributes to a better mood at work.'],
  },
  {
    id: 'agreement/give-money',
    says: 'A donor gives or grants an amount.',
    frames: [
      '{grantor} @<pledge-verb> (to|for|towards {grantee})',
      '{grantor} [@(<pledge-verb>|<donate-verb>|<award-verb>|<provide-verb>)] <agreement-gap>{1,9} to (help|support|fund|benefit|assist) {grantee:organization}',
      '{grantor:giver} @(<commit-verb>|<provide-verb>|<fund-verb>) (to|for|at {grantee})',
      '{grantor} @(raised|raises) (for {grantee:giver})',
    ],
    type: 'grant',
    status: 'completed',
    amount: true,
    finds: [
      [
        'Acme Corp contributed $20,000 to the Globex Foundation.',
        { type: 'grant', roles: { grantor: 'Acme Corp', grantee: 'Globex Foundation' }, amounts: ['$20,000'] },
      ],
    ],
    ignores: ['Acme Corp contributed ideas to the Globex Foundation.'],
  },
  {
    id: 'agreement/money-from-giver',
    says: 'Money from a body whose name says that it gives money.',
    frames: ['{grantee} @<win-verb> (from {grantor:giver})'],
    type: 'grant',
    status: 'completed',
    amount: true,
    known: true,
    unless: EARNED,
    finds: [
      [
        'Acme University received $2 million from the Globex Foundation to study sleep.',
        {
          type: 'grant',
          status: 'completed',
          roles: { grantee: 'Acme University', grantor: 'Globex Foundation' },
          amounts: ['$2 million'],
        },
      ],
    ],
    ignores: ['Acme Corp received $2 million from its customers.'],
  },
  {
    id: 'agreement/award-money',
    says: 'A body awards an amount of money.',
    frames: ['{grantor} @(<award-verb>|<pledge-verb>) (to {grantee})', '{grantor} @(<award-verb>|<pledge-verb>) {grantee}'],
    type: 'grant',
    status: 'agreed',
    amount: true,
    known: true,
    unless: [...EARNED, 'options', 'shares', 'stock'],
    finds: [
      [
        'The Globex Foundation has awarded $2 million to Acme University.',
        { type: 'grant', roles: { grantee: 'Acme University', grantor: 'Globex Foundation' }, amounts: ['$2 million'] },
      ],
    ],
    ignores: ['The jury awarded Acme Corp $2 million from Globex Ltd.'],
  },
  {
    id: 'agreement/grant-ended',
    says: 'A body takes back what it gave.',
    frames: [
      '{grantor} @<end-verb> <agreement-gap>{0,8} [(grant|grants|funding|subsidy|subsidies|donation|scholarship|state aid|tax break|tax breaks)] (to|for|from {grantee})',
    ],
    type: 'grant',
    status: 'agreed',
    finds: [
      [
        'The Globex Agency cancelled a $4 million grant to Acme Corp.',
        {
          type: 'grant',
          status: 'terminated',
          roles: { grantor: 'Globex Agency', grantee: 'Acme Corp' },
          amounts: ['$4 million'],
        },
      ],
    ],
    ignores: ['Acme Corp dropped its plan for a grant programme.'],
  },
  {
    id: 'agreement/incentive',
    says: 'A public body helps a firm with incentives, tax credits or subsidies.',
    frames: [
      '{grantee} @<win-verb> <agreement-gap>{0,9} (incentive|incentives|incentive package|tax credit|tax credits|subsidies|state aid) (from|by {grantor})',
      '{grantor} @(<award-verb>|<announce-verb>) <agreement-gap>{0,9} (incentive|incentives|incentive package|tax credit|tax credits|subsidies|state aid) (to|for {grantee})',
    ],
    type: 'grant',
    status: 'agreed',
    finds: [
      [
        'Acme Corp will receive a $9 million incentive package from the Globex Development Agency.',
        { type: 'grant', roles: { grantee: 'Acme Corp', grantor: 'Globex Development Agency' }, amounts: ['$9 million'] },
      ],
    ],
    ignores: ['Acme Corp received an incentive to try harder.'],
  },
];
