import type { AgreementRule } from '../../core/rule.ts';

/** Licences, sponsorship and grants. */
export const RIGHTS_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/license-to',
    says: 'An owner licenses a right, or a user takes the licence.',
    frames: ['{licensor} @<license-verb> (to {licensee})', '{licensee} @<license-verb> (from {licensor})'],
    type: 'license',
    status: 'agreed',
    finds: [
      [
        'Acme Corp licensed its battery patents to Globex Ltd.',
        { type: 'license', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp is licensed to sell wine in Ohio.'],
  },
  {
    id: 'agreement/license-agreement',
    says: 'A licence agreement by its noun.',
    frames: [
      '{licensor} @(license|licence|licensing|royalty|cross - licensing|franchise) (agreement|deal|pact|contract|arrangement) (with|between {licensee})',
      '{licensor} @<award-verb> <agreement-gap>{0,5} (license|licence|rights) (to {licensee})',
      '{licensee} @(license|licence|licenses|sublicense) (from {licensor})',
      '{party} @(license|licence|licensing) (agreement|deal|pact)',
      '{licensor} @(licensing|license|licence|royalty) (fee|fees|payment|payments|revenue|income) (from {licensee})',
      '{licensee} @<win-verb> <agreement-gap>{0,5} (license|licence|licensing) (rights)? (from|to {licensor})',
    ],
    type: 'license',
    status: 'agreed',
    finds: [
      [
        'Acme Corp entered into a license agreement with Globex Ltd.',
        { type: 'license', instrument: 'agreement', status: 'signed', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
      [
        'Acme Corp announced the receipt of $50,000 in licensing fees from Globex Ltd.',
        { type: 'license', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp holds a driving license course every month.'],
  },
  {
    id: 'agreement/licensee-of',
    says: 'A licensee or licensor told as what somebody is.',
    frames: [
      '{licensee} @(licensee|franchisee|sublicensee) (of|for {licensor})',
      '{licensor} @(licensor|franchisor) (of|to {licensee})',
      '{licensee} @(licensed|license|licence) (by|under license from {licensor})',
    ],
    type: 'license',
    status: 'completed',
    finds: [
      [
        'Globex Ltd is a licensee of Acme Corp.',
        { type: 'license', status: 'completed', roles: { licensee: 'Globex Ltd', licensor: 'Acme Corp' } },
      ],
    ],
    ignores: ['Every licensee of the pub pays a fee.'],
  },
  {
    id: 'agreement/sponsor-verb',
    says: 'A sponsor sponsors a team, body or event of others.',
    frames: ['{sponsor} @<sponsor-verb> {party}'],
    type: 'sponsorship',
    status: 'agreed',
    unless: ['partnership', 'partnerships', 'bill', 'legislation'],
    finds: [
      [
        'Acme Corp will sponsor Globex United.',
        { type: 'sponsorship', status: 'agreed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: [
      'Acme Corp sold units of a partnership sponsored by Globex Bank.',
      'Acme Corp sponsors a seminar on tax.',
      'Acme Corp runs a state-sponsored Globex Trial.',
    ],
  },
  {
    id: 'agreement/sponsor-of',
    says: 'A sponsor by its noun.',
    frames: [
      '{sponsor} @(sponsor|sponsorship|title sponsor|tier sponsor) (of|for {party})',
      '{sponsor} (was|is|been)? @named <agreement-gap>{0,4} sponsor (of|for {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp will serve as a gold sponsor of the Globex Foundation.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Globex Foundation' } },
      ],
    ],
    ignores: ['Every sponsor of the fair gets a stand.'],
  },
  {
    id: 'agreement/sponsor-as',
    says: 'A party takes part in an event as its sponsor; the event may be no body.',
    frames: ['{sponsor} as (a|an|the) <agreement-gap>{0,4} @sponsor !of !for (at {party})?'],
    type: 'sponsorship',
    status: 'completed',
    parties: 1,
    unless: ['partnered', 'brought', 'board', 'welcomes', 'welcome'],
    finds: [
      [
        'Acme Corp made its mark at the summit as a silver sponsor.',
        { type: 'sponsorship', status: 'completed', roles: { sponsor: 'Acme Corp' } },
      ],
    ],
    ignores: ['Jane Miller works as the first sponsor of new ideas.'],
  },
  {
    id: 'agreement/sponsorship-deal',
    says: 'A deal on sponsorship, naming or broadcast rights.',
    frames: [
      '{sponsor} @(sponsorship|naming rights|broadcast rights|media rights|broadcasting rights) (agreement|deal|contract|partnership|pact)? (with|of|for {party})',
      '{sponsor} @(endorsement|kit|shirt) (agreement|deal|contract|partnership|pact|sponsorship) (with|of|for {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed a sponsorship deal with Globex United.',
        { type: 'sponsorship', status: 'signed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: ['Acme Corp explains how sponsorship works.', 'Acme Corp launched a starter kit for Globex Ltd.'],
  },
  {
    id: 'agreement/grant-award',
    says: 'A body gives a grant.',
    frames: [
      '{grantor} @<award-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (grant|grants|scholarship|subsidy) {grantee}',
      '{grantor} @<award-verb> <agreement-gap>{0,8} (grant|grants|subsidy|funding) (to {grantee})',
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
    frames: ['{grantee} @(grant|grants) (from|by {grantor})'],
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
    frames: ['{grantor} @(contributed|contributes|contribute|contributing|gave|granted|pledged|pledges) (to|for {grantee})'],
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
];
