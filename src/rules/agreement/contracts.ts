import type { AgreementRule } from '../../core/rule.ts';

/** Contracts for work and services: who wins, awards and is chosen. */
export const CONTRACT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/win-contract',
    says: 'A supplier wins or receives a contract.',
    frames: [
      '{supplier} (has|have|had)? @<win-verb> <agreement-gap&!agreement-preposition>{0,9} (contract|contracts|subcontract|deal|mandate|task order|task orders|bpa|idiq) (from|with|by|for {customer})?',
      '{supplier} (was|were|has been|been|is|being) (recently|also|just)? @(awarded|given|granted) '.concat(
        '<agreement-gap>{0,8} (contract|contracts|subcontract|task order|task orders|bpa|idiq) (by|from|with {customer})?',
      ),
      '{supplier} @awarded <agreement-gap>{0,8} (contract|contracts|subcontract|task order) (by|from|with {customer})',
      '{supplier} @(contract award|contract win|contract extension|contract renewal|contract expansion) (with|from|by|for {customer})',
    ],
    type: null,
    instrument: 'contract',
    status: 'agreed',
    parties: 1,
    unless: ['application', 'these', 'bookings', 'backlog'],
    finds: [
      [
        'Acme Corp won a three-year, $8 million contract from Globex Ltd.',
        {
          type: 'services-contract',
          roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' },
          amounts: ['$8 million'],
        },
      ],
      [
        'Acme Corp won a $4 million contract from Globex Ltd.',
        {
          type: 'services-contract',
          instrument: 'contract',
          status: 'agreed',
          roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' },
          amounts: ['$4 million'],
        },
      ],
    ],
    ignores: [
      'Acme Corp secured contract bookings of $9 million in May.',
      'Acme Corp won a prize for design at the fair.',
      'Acme Corp is proud of winning these contracts.',
    ],
  },
  {
    id: 'agreement/awardee',
    says: 'A supplier is among those who got a contract.',
    frames: ['{supplier} @(awardee|awardees|prime contractor) (of|for|on|to {customer})'],
    type: 'services-contract',
    instrument: 'contract',
    status: 'agreed',
    known: true,
    unless: ['grant', 'grants', 'scholarship', 'prize', 'seal', 'excellence', 'best'],
    finds: [
      [
        'Acme Corp is one of five awardees of the Globex Agency contract.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Agency' } },
      ],
    ],
    ignores: ['Acme Corp honours the awardees of the year.'],
  },
  {
    id: 'agreement/award-contract',
    says: 'A customer awards a contract.',
    frames: [
      '{customer} @<award-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (contract|contracts|subcontract) {supplier}',
      '{customer} @<award-verb> <agreement-gap>{0,7} (contract|contracts|subcontract) (to {supplier})',
    ],
    type: 'services-contract',
    instrument: 'contract',
    status: 'agreed',
    finds: [
      [
        'Globex Ltd awarded Acme Corp a contract to build a bridge.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Globex Ltd awarded Acme Corp first place in the race.'],
  },
  {
    id: 'agreement/select-supplier',
    says: 'A customer chooses a supplier for some work.',
    frames: [
      '{customer} @<select-verb> {supplier:firm}',
      '{customer} @contracted with {supplier}',
      '{customer} @(contracted|commissioned|enlisted|turned to|turns to) {supplier}',
      '{supplier} (was|were|been|is|being) @(contracted|commissioned) (by {customer})',
      '{customer} (went|goes|gone|going) @live (with|on {supplier})',
      '{supplier} @selection as (the|its|an) <agreement-gap>{0,3} (partner|provider|supplier|contractor|vendor) (of|for|by {customer})?',
    ],
    type: 'services-contract',
    status: 'agreed',
    known: true,
    unless: [
      'ownership',
      'compensated',
      'staff',
      'employees',
      'personnel',
      'index',
      'committee',
      'board',
      'finalist',
      'winner',
      'winners',
      'jury',
      'judges',
    ],
    finds: [
      [
        'Globex Ltd has selected Acme Corp to supply its sensors.',
        { type: 'supply', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
      [
        'Globex Ltd has selected Acme Corp as its distribution partner in Japan.',
        { type: 'distribution', roles: { supplier: 'Globex Ltd', distributor: 'Acme Corp' } },
      ],
      [
        'Globex Ltd has selected Acme Corp to run its data centre.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Acme Corp has hired Jane Miller as treasurer.',
      'Acme Corp retains ownership of 20% of Globex Ltd.',
      'Key staff members of Acme Corp have been hired by Globex Ltd.',
      'Acme Corp says that many of our clients are choosing Globex Ltd.',
    ],
  },
  {
    id: 'agreement/named-supplier',
    says: 'A supplier is chosen, or named, for what it is to be to a customer.',
    frames: [
      '{supplier} (been|was|is|were|being)? @(selected|chosen|named|appointed|retained|hired|engaged|tapped|picked) (as|to be)? (the|a|an|its|one of)? '.concat(
        '<agreement-gap&!agreement-preposition>{0,6} (provider|supplier|contractor|vendor|agency|integrator|operator|architect|builder|developer|counsel|platform|custodian|administrator|manager) ',
        '(of|for|by|to {customer})',
      ),
      '{customer} @(named|names|picked|picks|appointed|appoints) <agreement-gap>{1,6} (as|its) <agreement-gap>{0,5} '.concat(
        '(provider|supplier|contractor|vendor|agency|integrator|operator|custodian|administrator|auditor) {supplier}',
      ),
      '{supplier} @agency of record (for|of|to {customer})',
    ],
    type: 'services-contract',
    status: 'agreed',
    known: true,
    unless: ['leading', 'best', 'top', 'finalist', 'winner', 'awards', 'ranked', 'leader'],
    finds: [
      [
        'Acme Corp has been named the sole cleaning contractor for Globex Airlines.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Airlines' } },
      ],
      [
        'Globex Airlines named Acme Corp as its cleaning contractor.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Airlines' } },
      ],
    ],
    ignores: ['Acme Corp was named a top provider of software by Globex Ltd.'],
  },
  {
    id: 'agreement/provide-services',
    says: 'A supplier provides services to a named customer.',
    frames: [
      '{supplier} @<provide-verb> <agreement-gap>{0,8} (services|service|solutions|support|equipment|systems|technology|software|warranties|maintenance) (to|for {customer})',
    ],
    type: 'services-contract',
    status: 'completed',
    confidence: 0.6,
    known: true,
    unless: ['goal', 'goals', 'mission', 'vision', 'aim', 'aims', 'purpose', 'strives'],
    finds: [
      [
        'Acme Corp provides data processing services to Globex Ltd.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp provides services to small shops.', 'The goal of Acme Corp is to provide support to Globex Ltd.'],
  },
];
