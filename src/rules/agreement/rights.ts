import type { AgreementRule } from '../../core/rule.ts';

/** Licences, sponsorship, grants, settlements and labor. */
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
      '{licensor} @(license|licence) (to {licensee})',
      '{licensee} @(license|licence|licenses|sublicense) (from {licensor})',
      '{party} @(license|licence|licensing) (agreement|deal|pact)',
    ],
    type: 'license',
    status: 'agreed',
    finds: [
      [
        'Acme Corp entered into a license agreement with Globex Ltd.',
        { type: 'license', instrument: 'agreement', status: 'signed', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
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
    finds: [
      [
        'Acme Corp will sponsor Globex United.',
        { type: 'sponsorship', status: 'agreed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: ['Acme Corp sponsors a seminar on tax.'],
  },
  {
    id: 'agreement/sponsor-of',
    says: 'A sponsor by its noun.',
    frames: ['{sponsor} @(sponsor|sponsors|sponsorship|title sponsor|tier sponsor) (of|for {party})'],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Corp will serve as a gold sponsor of the Globex Foundation.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Globex Foundation' } },
      ],
    ],
    ignores: ['Every sponsor of the fair gets a stand.'],
  },
  {
    id: 'agreement/sponsorship-deal',
    says: 'A deal on sponsorship, naming or broadcast rights.',
    frames: [
      '{sponsor} @(sponsorship|naming rights|broadcast rights|media rights|endorsement|broadcasting rights|kit|shirt) (agreement|deal|contract|partnership|pact)? (with|of|for {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed a sponsorship deal with Globex United.',
        { type: 'sponsorship', status: 'signed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: ['Acme Corp explains how sponsorship works.'],
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
      '{grantee} @(named a winner|named winner|winner) (of|by {grantor})',
    ],
    type: 'grant',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme University received a grant of $2 million from the Globex Foundation.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' } },
      ],
    ],
    ignores: ['Acme Corp received granted patents in two states.'],
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
  {
    id: 'agreement/settle',
    says: 'Parties settle a dispute.',
    frames: [
      '{party} @<settle-verb> (with {party})',
      '{party} @<settle-verb> <agreement-gap>{0,6} (lawsuit|lawsuits|suit|litigation|claims|dispute|charges|case|investigation|debt) (with|by|against|brought by {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp settled a lawsuit with Globex Ltd for $6 million.',
        { type: 'settlement', roles: { party: ['Acme Corp', 'Globex Ltd'] }, amounts: ['$6 million'] },
      ],
    ],
    ignores: ['Acme Corp settled in its new home.'],
  },
  {
    id: 'agreement/settlement-noun',
    says: 'A settlement by its noun.',
    frames: [
      '{party} @(settlement|settlement agreement|consent decree|plea agreement|plea deal|deferred prosecution agreement|consent order) (with|between {party})',
      '{party} @<win-verb> <agreement-gap>{0,6} settlement (from|with|for {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    finds: [
      [
        'Acme Corp reached a settlement with Globex Ltd.',
        { type: 'settlement', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A settlement of miners grew near the mine of Acme Corp.'],
  },
  {
    id: 'agreement/pay-to-settle',
    says: 'A party pays to end a case.',
    frames: [
      '{party} @<pay-verb> <agreement-gap>{0,9} to (settle|resolve) (with|by|brought by {party})?',
      '{party} (agreed|agrees|agree) to @<pay-verb> <agreement-gap>{1,8} (penalty|penalties|fine|fines|after admitting|in fines|in penalties) (to|with {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp will pay $7 million to settle claims of fraud.',
        { type: 'settlement', roles: { party: 'Acme Corp' }, amounts: ['$7 million'] },
      ],
    ],
    ignores: ['Acme Corp pays its staff on Fridays.'],
  },
  {
    id: 'agreement/labor-agreement',
    says: 'An employer and its staff or a union agree.',
    frames: [
      '{party} @(labor|labour|wage|collective bargaining|pay|union|collective) (agreement|contract|deal|pact|accord|settlement|talks) (with|between {party})?',
      '{party} @agreement (with {party:group}) ',
    ],
    type: 'labor',
    status: 'agreed',
    finds: [
      [
        'Acme Airlines reached a pay deal with its pilots.',
        { type: 'labor', status: 'agreed', roles: { party: ['Acme Airlines', 'pilots'] } },
      ],
    ],
    ignores: ['A labor contract must be in writing, Acme Corp tells its clients.'],
  },
  {
    id: 'agreement/labor-offer',
    says: 'A union turns down or accepts an offer.',
    frames: [
      '{party} @<reject-verb> <agreement-gap>{0,8} (wage|pay|contract|labor|salary) <agreement-gap>{0,3} (offer|proposal) (from|by|of {party})?',
      '{party} (accepted|ratified|approved) <agreement-gap>{0,6} @(wage|pay|labor) (offer|deal|contract|agreement) (from|with|by {party})?',
      '{party} @<reject-verb> <agreement-gap>{0,3} offer <agreement-gap>{0,9} (wage|pay|salary|wages) (from|by {party})?',
    ],
    type: 'labor',
    instrument: 'offer',
    status: 'terminated',
    finds: [
      [
        'The Globex Workers Union rejected a pay offer from Acme Airlines.',
        { type: 'labor', status: 'terminated', roles: { party: ['Globex Workers Union', 'Acme Airlines'] } },
      ],
    ],
    ignores: ['Readers rejected the pay wall of the Acme Times.'],
  },
  {
    id: 'agreement/labor-talks',
    says: 'An employer and a union negotiate.',
    frames: [
      '{party} @(contract talks|labor talks|wage talks|pay talks|contract negotiations|labor negotiations) (with|between {party})',
    ],
    type: 'labor',
    status: 'negotiating',
    finds: [
      [
        'Acme Airlines is in pay talks with the Globex Workers Union.',
        { type: 'labor', status: 'negotiating', roles: { party: ['Acme Airlines', 'Globex Workers Union'] } },
      ],
    ],
    ignores: ['The talks at Acme Corp were about the weather.'],
  },
];
