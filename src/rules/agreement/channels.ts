import type { AgreementRule } from '../../core/rule.ts';

const SPACE =
  '@(leased|leases|rented|subleased|chartered|charters) <agreement-gap>{1,8} (square feet|square foot|sq ft|sf|acres|floors|space|office|offices|building|warehouse|storefront|suite|hangar|aircraft|vessel)';

/** Leases, and rights to sell the goods of others. */
export const CHANNEL_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/lease',
    says: 'A tenant leases or charters from an owner.',
    frames: ['{lessee} @<lease-verb> (from {lessor})', '{lessor} @<lease-verb> (to {lessee})'],
    type: 'lease',
    status: 'completed',
    finds: [
      [
        'Acme Corp leased two pumps from Globex Properties.',
        { type: 'lease', roles: { lessee: 'Acme Corp', lessor: 'Globex Properties' } },
      ],
    ],
    ignores: ['Acme Corp rents cars at the airport.'],
  },
  {
    id: 'agreement/lease-noun',
    says: 'A lease by its noun.',
    frames: [
      '{lessee} @(lease|lease agreement|rental agreement|sublease|charter agreement|ground lease|lease contract) (with|from {lessor})',
    ],
    type: 'lease',
    instrument: 'agreement',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has a ten-year lease with Globex Properties.',
        { type: 'lease', roles: { lessee: 'Acme Corp', lessor: 'Globex Properties' } },
      ],
    ],
    ignores: ['A lease with a break clause is a good idea for Acme Corp.'],
  },
  {
    id: 'agreement/lease-signed',
    says: 'A party signs a lease; the other side is not named.',
    frames: [
      '{lessee} @<sign-verb> <agreement-gap>{0,7} (lease|leases|sublease) (with|at {lessor})?',
      '{lessor} @contract to lease (to {lessee})',
    ],
    type: 'lease',
    instrument: 'agreement',
    status: 'signed',
    parties: 1,
    finds: [
      [
        'Acme Corp has signed a five-year lease for its new office.',
        { type: 'lease', status: 'signed', roles: { lessee: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp signed new players for its football team.'],
  },
  {
    id: 'agreement/lease-space',
    says: 'A tenant takes space, land or a craft on lease; the owner is not named.',
    frames: ['{lessee} '.concat(SPACE, ' (from {lessor})?'), '{lessor} '.concat(SPACE, ' (to {lessee})')],
    type: 'lease',
    status: 'completed',
    parties: 1,
    known: true,
    unless: ['tenants', 'leaseback', 'businesses', 'homeowners'],
    finds: [
      ['Acme Corp leased 20,000 square feet on Main Street.', { type: 'lease', roles: { lessee: 'Acme Corp' } }],
      [
        'Globex Properties LLC leased 20,000 square feet in its tower to Acme Corp.',
        { type: 'lease', roles: { lessor: 'Globex Properties LLC', lessee: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp rents cars at the airport.'],
  },
  {
    id: 'agreement/lease-renewed',
    says: 'A tenant renews a lease.',
    frames: [
      '{lessee} @(renewed|renews|extended|extends|renew|extend) <agreement-gap>{0,6} (lease|leases|sublease) (agreement|agreements)? (with {lessor})?',
    ],
    type: 'lease',
    instrument: 'agreement',
    status: 'amended',
    parties: 1,
    known: true,
    unless: ['landlord', 'lessor', 'tenants'],
    finds: [
      ['Acme Corp renewed its office lease in Ohio.', { type: 'lease', status: 'amended', roles: { lessee: 'Acme Corp' } }],
    ],
    ignores: ['Acme Corp extended the life of its engines.'],
  },
  {
    id: 'agreement/tenants',
    says: 'An owner with those who rent from it.',
    frames: [
      '{lessor} @(leases|new leases|lease agreements|subleases) (with|to {lessee})',
      '@(tenants|anchors|occupants|co - tenants) <agreement-gap>{0,6} (include|includes|including) {lessee}',
      '@(tenants|anchors|occupants) are {lessee}',
      '@tenants (such as|like {lessee})',
    ],
    type: 'lease',
    status: 'completed',
    parties: 1,
    known: true,
    finds: [
      [
        'Globex Properties LLC announced three new leases with Acme Corp and Initech Ltd.',
        { type: 'lease', roles: { lessor: 'Globex Properties LLC', lessee: ['Acme Corp', 'Initech Ltd'] } },
      ],
      ['Tenants include Acme Corp and Initech Ltd.', { type: 'lease', roles: { lessee: ['Acme Corp', 'Initech Ltd'] } }],
    ],
    ignores: ['Tenants include families and students.'],
  },
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
    frames: ['{distributor} @<distribute-verb> {supplier}', '{distributor} @<distribute-verb> (for|from {supplier})'],
    type: 'distribution',
    status: 'agreed',
    known: true,
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
      '{supplier} @<select-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (distributor|reseller|dealer) {distributor}',
      '{distributor} @(distributor|reseller|dealer|dealership|stockist|sales agent) (for|of {supplier})',
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
