import type { AgreementRule } from '../../core/rule.ts';

/** What is rented, as opposed to what is taken over. */
const ROOM =
  '(square feet|square foot|square metres|square meters|sq ft|sqm|sf|floors|offices|storefront|suite|hangar|desks|berths)';

const SPACE =
  '@(leased|leases|rented|subleased|chartered|charters) <agreement-gap>{1,8} (square feet|square foot|sq ft|sf|acres|floors|space|office|offices|building|warehouse|storefront|suite|hangar|aircraft|vessel)';

/** Leases, rentals and charters. */
export const LEASE_RULES: readonly AgreementRule[] = [
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
      '{lessee} @(lease|lease agreement|rental agreement|sublease|charter agreement|ground lease|lease contract|operating lease|finance lease|tenancy|tenancy agreement) (with|from {lessor})',
      '{lessor} @(time charter|time charter contract|time charter agreement|bareboat charter|wet lease|charter contract) (with|to {lessee})',
      '{party} @(lease agreement|sublease|operating lease|finance lease|wet lease|time charter|bareboat charter|tenancy agreement)',
      '{lessor} @<place-verb> <agreement-gap>{0,6} on (lease|charter) (with|to {lessee})',
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
      '{lessee} @(<sign-verb>|<take-verb>|<win-verb>) <agreement-gap&!agreement-preposition>{0,7} (lease|leases|sublease|tenancy) (with|at|from {lessor})?',
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
    frames: [
      '{lessee} '.concat(SPACE, ' (from {lessor})?'),
      '{lessor} '.concat(SPACE, ' (to {lessee})'),
      '{lessee} [@<take-verb>] <agreement-gap>{0,6} '.concat(ROOM, ' (from {lessor})?'),
      '{lessor} @(let|lets|rents) <agreement-gap>{1,8} '.concat(ROOM, ' (to {lessee})'),
    ],
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
      '(was|were|been|is|are|being) @(let|leased|rented|chartered|sublet) (to {lessee}) (by {lessor})?',
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
    id: 'agreement/lease-fixed',
    says: 'An owner fixes a ship to a charterer.',
    frames: ['{lessor} @<fix-verb> (to|with {lessee})'],
    type: 'lease',
    status: 'agreed',
    where: [
      ...[
        'charter',
        'charters',
        'charterer',
        'charterers',
        'vessel',
        'tanker',
        'tankers',
        'dwt',
        'bulker',
        'capesize',
        'kamsarmax',
      ],
      ...['panamax', 'ultramax', 'supramax', 'handysize', 'vlcc', 'suezmax', 'aframax', 'freighter'],
    ],
    finds: [
      [
        'Acme Tankers has fixed two vessels to Globex Oil Ltd on charters of five years.',
        { type: 'lease', roles: { lessor: 'Acme Tankers', lessee: 'Globex Oil Ltd' } },
      ],
    ],
    ignores: ['Acme Corp fixed the price to the inch with Globex Oil Ltd.'],
  },
  {
    id: 'agreement/lease-ended',
    says: 'A tenant gives a lease up.',
    frames: [
      '{lessee} @(<end-verb>|<lose-verb>) <agreement-gap>{0,5} (lease|leases|sublease|tenancy|charter) (with|from {lessor})?',
      '{lessee} @(surrendered|surrenders|surrender|gave up|gives up|handed back|hands back|vacated) <agreement-gap&!agreement-preposition>{0,5} (lease|leases|sublease|tenancy) (with|from|to {lessor})?',
    ],
    type: 'lease',
    instrument: 'agreement',
    status: 'terminated',
    parties: 1,
    known: true,
    unless: ['landlord', 'lessor', 'tenants'],
    finds: [
      [
        'Acme Corp gave up its lease of two floors in May.',
        { type: 'lease', status: 'terminated', roles: { lessee: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp gave up the plan to lease two floors.'],
  },
  {
    id: 'agreement/tenant-of',
    says: 'A party is or becomes the tenant of an owner.',
    frames: ['{lessee} @tenant (of|for {lessor})', '{lessor} (its|as|anchor|new) <agreement-gap>{0,2} @tenant {lessee}'],
    type: 'lease',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp has become a tenant of Globex Properties.',
        { type: 'lease', roles: { lessee: 'Acme Corp', lessor: 'Globex Properties' } },
      ],
    ],
    ignores: ['A tenant must pay on time, Acme Corp says.'],
  },
];
