import type { AgreementRule } from '../../core/rule.ts';

/** What is won or awarded and binds two sides by its name alone. */
const CONTRACT =
  '(contract|contracts|subcontract|subcontracts|sub - contract|deal|mandate|task order|task orders|work order|bpa|idiq)';
/** What is won or awarded after a contest. */
const JOB = '(job|project|projects|commission|assignment|tender|tenders|account|bid|work)';
/** What a customer gives to a supplier of its choice. */
const AWARDED = '(contract|contracts|subcontract|subcontracts|job|project|commission|mandate|assignment|tender|concession)';
const LET = '(contract|contracts|subcontract|subcontracts|job|commission|tender|concession)';

/** Contracts for work and services: who wins and who awards them. */
export const CONTRACT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/win-contract',
    says: 'A supplier wins or receives a contract.',
    frames: [
      '{supplier} (has|have|had)? @<win-verb> <agreement-gap&!agreement-preposition>{0,9} '.concat(
        CONTRACT,
        ' (from|with|by|for {customer})?',
      ),
      '{supplier} (was|were|has been|been|is|being) (recently|also|just)? @(awarded|given|granted|handed|assigned) '.concat(
        '<agreement-gap&!agreement-preposition>{0,8} ',
        AWARDED,
        ' (by|from|with {customer})?',
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
    id: 'agreement/win-contest',
    says: 'A supplier wins a job, or comes first in the contest for a contract.',
    frames: [
      '{supplier} @<land-verb> <agreement-gap&!agreement-preposition>{0,7} '.concat(JOB, ' (from|with|by|for {customer})?'),
      '{supplier} @<land-verb> <agreement-gap>{1,7} (contract|account|tender) {customer}',
      '{supplier} (picked|picks|picking|pick) @up <agreement-gap&!agreement-preposition>{0,7} (contract|contracts|job|deal|order|work) (from|with|by|for {customer})?',
      '{supplier} @<beat-verb> <agreement-gap>{1,9} (to|for) <agreement-gap>{0,6} (contract|job|order|deal|tender|work) (from|with|by|for {customer})?',
      '{supplier} @(saw off|sees off|seen off|fended off|fends off|fending off) <agreement-gap>{1,9} (to|for) <agreement-gap>{0,6} (contract|job|order|deal|tender|work) (from|with|by|for {customer})?',
      '{supplier} (come|comes|came|coming) out on @top in <agreement-gap>{0,4} (contest|tender|bidding|competition|race) (from|with|by|for {customer})?',
      '{supplier} (preferred|winning|successful|low|lowest) @(bidder|tenderer) (for|on|by|of {customer})?',
    ],
    type: 'services-contract',
    instrument: 'contract',
    status: 'agreed',
    parties: 1,
    known: true,
    unless: ['championship', 'title', 'prize', 'medal'],
    finds: [
      [
        'Acme Corp has landed the job of repairing the harbour for Globex Ports.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ports' } },
      ],
      [
        'Acme Corp beat two rivals to a contract to run the ferries for Globex Ltd.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp beat the forecasts of analysts.'],
  },
  {
    id: 'agreement/contract-goes',
    says: 'A contract is awarded or goes to a supplier.',
    frames: [
      LET.concat(
        ' <agreement-gap>{0,9} (was|were|has been|have been|had been|is|are|be|being)? @(awarded|let|handed|given|assigned) (to {supplier}) (by|from {customer})?',
      ),
      LET.concat(' <agreement-gap>{0,9} @(went|goes|going|gone) (to {supplier})'),
    ],
    type: 'services-contract',
    instrument: 'contract',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'The contract to paint the bridge was awarded to Acme Corp by Globex Ltd.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['The prize for the best contract lawyer was awarded to Jane Miller.'],
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
      '{customer} @(<award-verb>|<hand-verb>) <agreement-gap>{1,9} <agreement-gap>{0,4} '.concat(AWARDED, ' {supplier}'),
      '{customer} @(<award-verb>|<hand-verb>) <agreement-gap>{0,7} '.concat(AWARDED, ' (to {supplier})'),
      '{customer} (contract|contracts|subcontract) ,? (which|that)? <agreement-gap>{1,5} @<award-verb> (to {supplier})',
    ],
    type: 'services-contract',
    instrument: 'contract',
    status: 'agreed',
    finds: [
      [
        'Globex Ltd tore up the contract it had given to Acme Corp.',
        { type: 'services-contract', status: 'terminated', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
      [
        'Globex Ltd awarded Acme Corp a contract to build a bridge.',
        { type: 'services-contract', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
      [
        'Globex Airlines awarded Acme Corp a contract to deliver 40 buses.',
        { type: 'supply', roles: { supplier: 'Acme Corp', customer: 'Globex Airlines' } },
      ],
    ],
    ignores: ['Globex Ltd awarded Acme Corp first place in the race.'],
  },
  {
    id: 'agreement/cancel-contract',
    says: 'A customer takes a contract back, or a supplier loses it.',
    frames: [
      '{customer} @<end-verb> <agreement-gap>{0,6} [(contract|contracts)] (with|awarded to|for {supplier})',
      '{customer} [@<end-verb>] <agreement-gap>{1,6} as <agreement-gap>{0,4} (provider|supplier|contractor|agency|vendor|auditor|operator) {supplier}',
      '{supplier} [@<lose-verb>] <agreement-gap>{0,6} (contract|contracts|account|concession) (with|from|to|at|for {customer})',
    ],
    type: 'services-contract',
    instrument: 'contract',
    status: 'terminated',
    finds: [
      [
        'Globex Ltd cancelled its cleaning contract with Acme Corp.',
        { type: 'services-contract', status: 'terminated', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp lost its way in the woods with Globex Ltd.'],
  },
];
