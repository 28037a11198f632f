import type { AgreementRule } from '../../core/rule.ts';

/** Who sells the goods of others. */
const SELLER =
  '(distributor|distributors|reseller|dealer|importer|stockist|wholesaler|concessionaire|sales agent|sales representative|sales partner)';

/** Rights to sell the goods of others. */
export const CHANNEL_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/distribution-agreement',
    says: 'An agreement on distribution by its noun.',
    frames: [
      '{supplier} @(distribution|reseller|marketing|agency|distributor|resale) (agreement|deal|partnership|contract|pact|arrangement) (with|between {distributor})',
    ],
    type: 'distribution',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed an exclusive distribution agreement with Globex Ltd.',
        {
          type: 'distribution',
          instrument: 'agreement',
          status: 'signed',
          roles: { supplier: 'Acme Corp', distributor: 'Globex Ltd' },
        },
      ],
    ],
    ignores: ['The distribution of flyers by Acme Corp begins in June.'],
  },
  {
    id: 'agreement/distribute',
    says: 'A distributor sells the goods of a supplier.',
    frames: [
      '{distributor} @<distribute-verb> {supplier}',
      '{distributor} @<distribute-verb> (for|from|of {supplier})',
      '{distributor} (will|to) @(stock|import) {supplier}',
      '{supplier} (be|are|is|been|being) @(sold|distributed|marketed) (by|through {distributor})',
    ],
    type: 'distribution',
    status: 'agreed',
    known: true,
    unless: ['shares', 'stock', 'notes', 'bonds', 'units', 'stake', 'offering', 'donations', 'tickets', 'podcast', 'website'],
    finds: [
      [
        "Globex Ltd will distribute Acme Corp's pumps in Norway.",
        { type: 'distribution', status: 'agreed', roles: { distributor: 'Globex Ltd', supplier: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp will distribute sweets at the parade.'],
  },
  {
    id: 'agreement/name-distributor',
    says: 'A supplier names a distributor.',
    frames: [
      '{supplier} @(<select-verb>|<name-verb>|<sign-verb>) <agreement-gap>{1,9} <agreement-gap>{0,4} '.concat(
        SELLER,
        ' {distributor:firm}',
      ),
      '{supplier} @appointment of <agreement-gap>{1,9} as <agreement-gap>{0,5} '.concat(SELLER, ' {distributor}'),
      '{distributor} (exclusive|sole|official|authorized|authorised|main|master|national|local|regional) <agreement-gap&!agreement-preposition>{0,2} @'.concat(
        SELLER,
        ' (for|of|to {supplier})',
      ),
      '{distributor} @(distributor|reseller|dealer|dealership|stockist|importer|sales agent|sales representative) (for|of {supplier})',
      '{supplier} (its|our|their|exclusive|authorized|authorised) <agreement-gap&!agreement-preposition>{0,3} @(distributor|reseller|dealer) {distributor}',
    ],
    type: 'distribution',
    status: 'agreed',
    finds: [
      [
        'Globex Ltd is the exclusive distributor for Acme Corp in Spain.',
        { type: 'distribution', roles: { distributor: 'Globex Ltd', supplier: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp looks for a distributor.'],
  },
  {
    id: 'agreement/selling-rights',
    says: 'A supplier gives somebody the right to sell its goods.',
    frames: [
      '{supplier} @(<award-verb>|<hand-verb>) <agreement-gap>{1,9} (right|rights) to (sell|distribute|market|import|promote|resell) {distributor}',
      '{distributor} @(<win-verb>|<take-verb>) <agreement-gap>{0,6} (right|rights) to (sell|distribute|market|import|promote|resell) {supplier}',
      '{distributor} @(<win-verb>|<take-verb>) <agreement-gap>{0,6} (right|rights) to (sell|distribute|market|import|promote|resell) (from|for {supplier})',
      '{supplier} [@(<hand-verb>|<award-verb>)] <agreement-gap>{0,5} distribution (to {distributor})',
      '{distributor} [@<take-verb> (over|on)?] <agreement-gap>{0,4} (distribution|sales and marketing|sale and marketing) (of|for {supplier})',
      '{distributor} [@(handle|handles|handling)] <agreement-gap>{0,4} (distribution|sales|marketing) (of|for {supplier})',
      '{supplier} @<award-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (distribution rights|marketing rights|sales rights|selling rights) {distributor}',
      '{supplier} @<award-verb> <agreement-gap>{0,8} (distribution rights|marketing rights|sales rights|selling rights) (to {distributor})',
      '{distributor} @<win-verb> <agreement-gap>{0,8} (distribution rights|marketing rights|sales rights|selling rights) (from {supplier})',
    ],
    type: 'distribution',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has granted Globex Ltd the exclusive distribution rights in Spain.',
        { type: 'distribution', roles: { supplier: 'Acme Corp', distributor: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp defends the marketing rights of its farmers.'],
  },
  {
    id: 'agreement/film-rights',
    says: 'A distributor takes the rights to a film or series.',
    frames: [
      '{distributor} @(<buy-verb>|<land-verb>) <agreement-gap>{0,6} [rights] (from {supplier})?',
      '{distributor} (picked|picks|snapped|snaps|scooped) @up <agreement-gap>{0,6} [rights] (from {supplier})?',
    ],
    type: 'distribution',
    status: 'agreed',
    parties: 1,
    where: ['film', 'movie', 'drama', 'documentary', 'feature', 'thriller', 'comedy', 'festival', 'sundance', 'cannes'],
    unless: ['naming', 'book', 'novel', 'music'],
    finds: [
      [
        'Acme Pictures picked up worldwide rights to a thriller at the festival.',
        { type: 'distribution', roles: { distributor: 'Acme Pictures' } },
      ],
    ],
    ignores: ['Acme Pictures picked up the rights to its land.'],
  },
  {
    id: 'agreement/dealer-network',
    says: 'A supplier with the dealers that it adds to its network.',
    frames: [
      '{supplier} (dealer|dealership|distributor|reseller|distribution|retailer) @network <agreement-gap>{0,8} (addition of|adding|includes|including|include) {distributor}',
      '{supplier}? @(dealers|distributors|resellers|retailers) (include|includes) {distributor}',
    ],
    type: 'distribution',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp expanded its dealer network with the addition of Globex Motors Inc and Initech Ltd.',
        { type: 'distribution', roles: { supplier: 'Acme Corp', distributor: ['Globex Motors Inc', 'Initech Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp praised the dealer network for its service, including repairs.'],
  },
];
