import type { AgreementRule } from '../../core/rule.ts';

/** What a supplier is to a customer that chooses it. */
const OFFICE =
  '(provider|supplier|contractor|subcontractor|vendor|agency|integrator|operator|architect|builder|developer|counsel|platform|custodian|administrator|manager|auditor|adviser|advisor|consultant)';

/** Who is chosen to do work for whom. */
export const WORK_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/select-supplier',
    says: 'A customer chooses a supplier for some work.',
    frames: [
      '{customer} @<select-verb> {supplier:firm}',
      '{customer} @contracted with {supplier}',
      '{customer} @(contracted|enlisted|turned to|turns to|brought in|signed up) {supplier}',
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
        'Globex Ltd has selected Acme Corp as its distribution partner in Japan.',
        { type: 'distribution', roles: { supplier: 'Globex Ltd', distributor: 'Acme Corp' } },
      ],
      [
        'Globex Ltd has selected Acme Corp for its data centre.',
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
    id: 'agreement/pick-supplier',
    says: 'A customer picks somebody to do, build or deliver something.',
    frames: [
      '{customer} [@(<select-verb>|<name-verb>)] <agreement-gap>{1,9} to (supply|deliver|provide|build|rebuild|construct|design|install|run|operate|manage|maintain|upgrade|develop|make|manufacture|carry|handle|drill|renovate|refurbish|replace) {supplier:firm}',
      '{customer} [@(<select-verb>|<name-verb>)] <agreement-gap>{1,8} (, <agreement-gap>{1,3} ,)? over <agreement-gap>{1,5} (for|to) {supplier:firm}',
      '{customer} [@<pay-verb>] <agreement-gap>{1,9} to (supply|deliver|provide|build|rebuild|construct|design|install|run|operate|manage|maintain|upgrade|develop|handle|drill|renovate|refurbish|replace|clean|produce) {supplier:organization}',
      '{customer} [@<entrust-verb>] <agreement-gap>{1,9} (with|to) {supplier:firm}',
    ],
    type: 'services-contract',
    status: 'agreed',
    unless: [
      'staff',
      'employees',
      'ceo',
      'president',
      'director',
      'chairman',
      'board',
      'successor',
      'former',
      'partner',
      'veteran',
      'executive',
      'vice',
      'head',
    ],
    finds: [
      [
        'Globex Ltd picked Acme Corp to build its new depot.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
      ['Kestrel picked Tarnow to supply its sensors.', { type: 'supply', roles: { supplier: 'Tarnow', customer: 'Kestrel' } }],
      [
        'Kestrel chose Tarnow over two rivals for the repair of its bridge.',
        { type: 'services-contract', roles: { supplier: 'Tarnow', customer: 'Kestrel' } },
      ],
      [
        'Globex Ltd has tasked Acme Corp with the overhaul of its pumps.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Globex Ltd picked Jane Miller to run its new depot as director.'],
  },
  {
    id: 'agreement/picked-alone',
    says: 'A supplier is picked for some work; who picked it is not named.',
    frames: [
      '{supplier} (was|were|has been|have been|been|is) @(picked|chosen|selected|hired|commissioned|contracted|tapped|tasked) (to (supply|deliver|provide|build|rebuild|construct|design|install|run|operate|manage|maintain|upgrade|develop|make|manufacture|carry|handle|drill|renovate|refurbish|replace)|for the <agreement-gap>{0,4} (contract|project|job|work|construction|design))',
    ],
    type: 'services-contract',
    status: 'agreed',
    parties: 1,
    known: true,
    unless: ['staff', 'employees', 'study', 'award', 'awards', 'program', 'accelerator', 'index', 'grant'],
    finds: [
      ['Acme Corp was picked to rebuild the harbour wall.', { type: 'services-contract', roles: { supplier: 'Acme Corp' } }],
    ],
    ignores: ['Acme Corp was picked to take the award.'],
  },
  {
    id: 'agreement/named-supplier',
    says: 'A supplier is chosen, or named, for what it is to be to a customer.',
    frames: [
      '{supplier} (been|was|is|were|being)? @(selected|chosen|named|appointed|retained|hired|engaged|tapped|picked) (as|to be)? (the|a|an|its|one of)? '.concat(
        '<agreement-gap&!agreement-preposition>{0,6} ',
        OFFICE,
        ' (of|for|by|to {customer})',
      ),
      '{customer} [@(<select-verb>|<name-verb>)] <agreement-gap>{1,6} (as|its) <agreement-gap>{0,5} '.concat(
        OFFICE,
        ' {supplier:firm}',
      ),
      '{customer} @<select-verb> as <agreement-gap>{0,6} '.concat(OFFICE, ' {supplier:firm}'),
      '{supplier} @agency of record (for|of|to {customer})',
    ],
    type: 'services-contract',
    status: 'agreed',
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
    id: 'agreement/outsource',
    says: 'A customer hands work of its own to a supplier.',
    frames: [
      '{customer} @(<outsource-verb>|farmed out|farming out) (to {supplier})',
      '{supplier} [@<take-verb> (over|on)] <agreement-gap>{0,4} (running|operation|operations|management|maintenance|administration|payroll|responsibility) (of|at|for {customer})',
    ],
    type: 'services-contract',
    status: 'agreed',
    unless: ['shares', 'stake', 'subsidiary'],
    finds: [
      [
        'Globex Ltd has outsourced its payroll to Acme Corp.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp advises firms that outsource work to the cloud.'],
  },
  {
    id: 'agreement/sign-to-run',
    says: 'A supplier signs a contract to run or build something of a customer.',
    frames: [
      '{supplier} @(<sign-verb>|<win-verb>|<land-verb>) <agreement-gap>{0,7} (deal|contract|agreement) to (run|operate|maintain|manage|host|upgrade|modernize|build|design|construct|install) {customer:organization}',
      '{supplier} @(<sign-verb>|<win-verb>|<land-verb>) <agreement-gap>{0,7} (deal|contract|agreement) to (run|operate|maintain|manage|host|upgrade|modernize|build|design|construct|install) (for|of {customer})',
    ],
    type: 'services-contract',
    status: 'signed',
    finds: [
      [
        "Acme Corp inked a five-year deal to run Globex Bank's data centers.",
        { type: 'services-contract', status: 'signed', roles: { supplier: 'Acme Corp', customer: 'Globex Bank' } },
      ],
    ],
    ignores: ['Acme Corp signed a deal to build on its success.'],
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
  {
    id: 'agreement/build-for',
    says: 'A supplier will build or run something for a customer.',
    frames: [
      '{supplier} (will|to|would) @<perform-verb> <agreement-gap&!agreement-preposition>{1,8} (for {customer})',
      '{supplier} (is|are|was|were|been) @(building|constructing|installing|drilling|upgrading) <agreement-gap&!agreement-preposition>{1,8} (for {customer})',
    ],
    type: 'services-contract',
    status: 'agreed',
    known: true,
    unless: ['leveraging', 'leverages', 'helps', 'enables', 'allows', 'mission', 'vision', 'goal', 'codebase'],
    finds: [
      [
        'Acme Corp will build a power plant for Globex Ltd.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Acme Corp is leveraging its codebase to build the software for Globex Ltd.',
      'Acme Corp will build trust for its brand.',
    ],
  },
];
