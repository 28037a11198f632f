import type { AgreementRule } from '../../core/rule.ts';

/** Settlements of disputes, and what employers and their staff agree. */
export const DISPUTE_RULES: readonly AgreementRule[] = [
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
    id: 'agreement/end-dispute',
    says: 'Two parties end a dispute or a lawsuit between them.',
    frames: [
      '{party} @(resolved|resolve|resolves|resolving) <agreement-gap>{0,6} (lawsuit|lawsuits|litigation|dispute|disputes|suit|suits|claims) (with|against|between {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    unless: ['court', 'judge', 'jury'],
    finds: [
      [
        'Acme Corp and Globex Ltd have resolved their patent dispute.',
        { type: 'settlement', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A judge dismissed the suit of Acme Corp against Globex Ltd.'],
  },
  {
    id: 'agreement/pay-to-settle',
    says: 'A party pays to end a case.',
    frames: [
      '{party} @<pay-verb> <agreement-gap>{0,9} to (settle|resolve) {party}? (with|by|brought by {party})?',
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
      '{party} @agreement (with {party:staff})',
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
      '{party} @<reject-verb> <agreement-gap>{0,3} offer <agreement-gap>{0,8} <agreement-gap>{0,6} (wage|pay|salary|wages) (from|by {party})?',
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
    id: 'agreement/labor-vote',
    says: 'A union votes on what its negotiators and an employer have agreed.',
    frames: [
      '{party:staff} (voted|votes|vote|have|has)? to? @(ratify|ratified|ratifies|accept|accepted|accepts|approve|approved|approves|back|backed|endorse|endorsed|reject|rejected|rejects) <agreement-gap>{0,8} (contract|agreement|offer|pact|proposal|deal|settlement|package|accord) (with|from|by|at|of {party})?',
    ],
    type: 'labor',
    status: 'agreed',
    finds: [
      [
        'The Globex Workers Union voted to accept a three-year contract with Acme Airlines.',
        { type: 'labor', roles: { party: ['Globex Workers Union', 'Acme Airlines'] } },
      ],
    ],
    ignores: ['The Acme Gardening Club voted to accept an offer from Globex Ltd.'],
  },
  {
    id: 'agreement/labor-talks',
    says: 'An employer and a union negotiate.',
    frames: [
      '{party}? @(contract talks|labor talks|wage talks|pay talks|contract negotiations|labor negotiations) (with|between {party})',
    ],
    type: 'labor',
    status: 'negotiating',
    finds: [
      [
        'Contract talks between Acme Airlines and the Globex Workers Union have begun.',
        { type: 'labor', status: 'negotiating', roles: { party: ['Acme Airlines', 'Globex Workers Union'] } },
      ],
    ],
    ignores: ['The talks at Acme Corp were about the weather.'],
  },
];
