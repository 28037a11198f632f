import type { AgreementRule } from '../../core/rule.ts';

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
        'Acme Corp leased two floors from Globex Properties.',
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
      '{distributor} @(distributor|reseller) (for|of {supplier})',
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
];
