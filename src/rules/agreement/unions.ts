import type { AgreementRule } from '../../core/rule.ts';

const OFFER =
  '(contract|contracts|agreement|agreements|offer|pact|proposal|deal|settlement|package|accord|terms|rise|raise|increase|hike)';
const PAY = '(wage|wages|pay|labor|labour|salary|contract|collective bargaining|collective)';

/** What an agreement at work is on. */
const WORK =
  '(labor|labour|wage|collective bargaining|pay|union|collective|salary|works council|company - wide|concessionary labor)';
/** Talks at work. */
const TALKS =
  '(contract talks|labor talks|labour talks|wage talks|pay talks|contract negotiations|labor negotiations|wage negotiations|pay negotiations|collective bargaining)';

/** What employers and unions agree, and what ends a strike. */
export const UNION_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/labor-agreement',
    says: 'An employer and its staff or a union agree.',
    frames: [
      `{party} @${WORK} (agreement|contract|deal|pact|accord|settlement|truce) (with|between|at|for|covering {party})?`,
      '{party} @agreement (with {party:staff})',
    ],
    type: 'labor',
    status: 'agreed',
    finds: [
      [
        'Acme Airlines reached a pay deal with its pilots.',
        { type: 'labor', status: 'agreed', roles: { party: ['Acme Airlines', 'pilots'] } },
      ],
      [
        'Acme Airlines and the Globex Pilots Union reached a wage accord at dawn.',
        { type: 'labor', roles: { party: ['Acme Airlines', 'Globex Pilots Union'] } },
      ],
    ],
    ignores: ['A labor contract must be in writing, Acme Corp tells its clients.'],
  },
  {
    id: 'agreement/labor-offer',
    says: 'A union turns down or accepts an offer.',
    frames: [
      '{party} @<reject-verb> <agreement-gap>{0,8} '.concat(PAY, ' <agreement-gap>{0,3} (offer|proposal) (from|by|of {party})?'),
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
    says: 'A union or the staff votes on what its negotiators and an employer have agreed.',
    frames: [
      '{party:staff} [@(<ratify-verb>|<reject-verb>)] <agreement-gap>{0,8} '.concat(OFFER, ' (with|from|by|at|of {party})?'),
      '{party:staff} [(voted|votes|vote) @down] <agreement-gap>{0,7} '.concat(OFFER, ' (with|from|by|at|of {party})?'),
      '{party:staff} (voted|votes|vote) <agreement-gap>{0,3} @(for|favour|favor) of? <agreement-gap>{0,6} '.concat(
        OFFER,
        ' (with|from|by|at|of {party})?',
      ),
    ],
    type: 'labor',
    status: 'agreed',
    finds: [
      [
        'The Globex Workers Union voted to accept a three-year contract with Acme Airlines.',
        { type: 'labor', roles: { party: ['Globex Workers Union', 'Acme Airlines'] } },
      ],
      ['Pilots at Acme Airlines have ratified a new contract.', { type: 'labor', roles: { party: ['Pilots', 'Acme Airlines'] } }],
    ],
    ignores: ['The Acme Gardening Club voted to accept an offer from Globex Ltd.'],
  },
  {
    id: 'agreement/strike-ended',
    says: 'A strike ends, and its two sides have agreed on something.',
    frames: [
      '{party} @(<end-verb>|<settle-verb>) <agreement-gap>{0,7} (strike|walkout|stoppage|lockout|industrial action|pay dispute|wage dispute|labor dispute|labour dispute) (at|against|by|with {party})?',
      '{party} (called|calls|calling) @off <agreement-gap>{0,7} (strike|walkout|stoppage) (at|against|by|with {party})?',
    ],
    type: 'labor',
    status: 'agreed',
    where: [
      'deal',
      'agreement',
      'offer',
      'accord',
      'contract',
      'pact',
      'settlement',
      'accepting',
      'accepted',
      'agreed',
      'dispute',
    ],
    finds: [
      [
        'Workers at Acme Airlines ended a long strike after accepting a new offer.',
        { type: 'labor', roles: { party: ['Workers', 'Acme Airlines'] } },
      ],
    ],
    ignores: ['Police ended a strike at Acme Corp.'],
  },
  {
    id: 'agreement/labor-talks',
    says: 'An employer and a union negotiate.',
    frames: [`{party}? @${TALKS} (with|between {party})`, `{party} @${TALKS}`],
    type: 'labor',
    status: 'negotiating',
    finds: [
      [
        'Contract talks between Acme Airlines and the Globex Workers Union have begun.',
        { type: 'labor', status: 'negotiating', roles: { party: ['Acme Airlines', 'Globex Workers Union'] } },
      ],
      [
        'Acme Motor Corp and its workers failed to agree in a ninth round of wage talks.',
        { type: 'labor', status: 'negotiating', roles: { party: ['Acme Motor Corp', 'workers'] } },
      ],
    ],
    ignores: ['The talks at Acme Corp were about the weather.'],
  },
  {
    id: 'agreement/contract-of-person',
    says: 'An employer prolongs or ends the contract of a person who works for it.',
    frames: [
      '{party} @(extended|extends|extend|renewed|renews|renew|prolonged|prolongs|terminated|terminates|ended) <agreement-gap>{0,6} (contract|employment agreement|employment contract) (of|with {party:person})',
      '{party:person} @(signed|signs|agreed|agrees|inked|penned) <agreement-gap>{0,6} (contract|contract extension|extension) (with|at {party})',
      '{party} @(signed|signs|re - signed|inked) {party:person}',
    ],
    type: 'labor',
    status: 'agreed',
    where: ['contract', 'extension', 'employment'],
    unless: ['unit', 'supply', 'loan', 'mentorship', 'lease'],
    finds: [
      [
        'Acme AG has extended the contract of Jane Miller, its chief executive, by five years.',
        { type: 'labor', roles: { party: ['Acme AG', 'Jane Miller'] } },
      ],
    ],
    ignores: ['Acme AG has extended the life of its pumps.'],
  },
];
