import type { AgreementRule } from '../../core/rule.ts';

/** What is agreed or talked about at work. */
const WORK =
  '(labor|labour|wage|wages|collective bargaining|bargaining|pay|union|collective|salary|works council|company - wide|concessionary labor)';

/** Agreements of employers and their staff, as both tell of them. */
export const LABOR_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/labor-deal',
    says: 'An employer and its staff, named side by side, and a deal on work.',
    frames: [
      `{party} @${WORK} (agreement|contract|deal|pact|accord|truce|framework)`,
      `{party} @${WORK} (agreement|contract|deal|pact|accord|truce|framework) (at|for|covering|from|and {party})`,
    ],
    type: 'labor',
    status: 'agreed',
    finds: [
      [
        'Acme Airlines and the Globex Pilots Union reached a wage accord at dawn.',
        { type: 'labor', roles: { party: ['Acme Airlines', 'Globex Pilots Union'] } },
      ],
    ],
    ignores: ['Acme Airlines says what a wage accord is.'],
  },
  {
    id: 'agreement/staff-votes',
    says: 'Staff or their union vote for or against a contract.',
    frames: [
      '{party} @(voted|vote|votes|voting) <agreement-gap>{0,5} (in favor of|in favour of|for|against) <agreement-gap>{0,8} (contract|agreement|offer|pact|proposal|deal|accord) (with|from|by|at|of {party})?',
    ],
    type: 'labor',
    status: 'approved',
    parties: 1,
    where: [
      'union',
      'unions',
      'workers',
      'nurses',
      'teachers',
      'pilots',
      'drivers',
      'employees',
      'staff',
      'members',
      'miners',
      'crews',
      'contract',
      'wage',
      'wages',
      'pay',
      'labor',
      'labour',
    ],
    unless: [
      'shareholders',
      'stockholders',
      'merger',
      'acquisition',
      'takeover',
      'parliament',
      'senate',
      'board',
      'council',
      'trustees',
    ],
    finds: [
      [
        'Nurses voted in favour of a new three-year contract with the Globex Hospital.',
        { type: 'labor', roles: { party: ['Nurses', 'Globex Hospital'] } },
      ],
    ],
    ignores: ['Acme Corp shareholders voted in favour of the agreement.'],
  },
  {
    id: 'agreement/talks-on-pay',
    says: 'An employer and its staff, named side by side, talk about pay or a contract.',
    frames: [
      '{party} @(contract talks|labor talks|labour talks|wage talks|pay talks|wage negotiations|pay negotiations|contract negotiations|labor negotiations|labour negotiations|collective bargaining)',
    ],
    type: 'labor',
    status: 'negotiating',
    finds: [
      [
        'Acme Motor Corp and its workers failed to agree in a ninth round of wage talks.',
        { type: 'labor', status: 'negotiating', roles: { party: ['Acme Motor Corp', 'workers'] } },
      ],
    ],
    ignores: ['Acme Motor Corp reads of contract talks.'],
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
