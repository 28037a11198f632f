import type { AgreementRule } from '../../core/rule.ts';

/** Licences and franchises. */
export const RIGHTS_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/license-to',
    says: 'An owner licenses a right, or a user takes the licence.',
    frames: [
      '{licensor} @<license-verb> (to {licensee})',
      '{licensee} @(took|takes|taken) <agreement-gap>{0,3} (license|licence) (to|from {licensor})',
      '{licensee} @<license-verb> (from {licensor})',
      '{licensee} in - @licensed (from {licensor})',
      '{licensor} out - @licensed (to {licensee})',
      '{licensor} @<award-verb> <agreement-gap>{1,9} <agreement-gap>{0,4} (license|licence|sublicense|exclusive rights) {licensee}',
    ],
    type: 'license',
    status: 'agreed',
    finds: [
      [
        'Acme Corp licensed its battery patents to Globex Ltd.',
        { type: 'license', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp is licensed to sell wine in Ohio.'],
  },
  {
    id: 'agreement/license-agreement',
    says: 'A licence agreement by its noun.',
    frames: [
      '{licensor} @(license|licence|licensing|royalty|cross - licensing|franchise) (agreement|deal|pact|contract|arrangement) (with|between {licensee})',
      '{licensor} @<award-verb> <agreement-gap>{0,5} (license|licence|rights) (to {licensee})',
      '{licensee} @(license|licence|licenses|sublicense) (from {licensor})',
      '{party} @(license|licence|licensing) (agreement|deal|pact)',
      '{party} @(cross - license|cross - licence|cross - licensing agreement|cross - licensing deal) (with|between {party})?',
      '{licensor} @(licensing|license|licence|royalty) (fee|fees|payment|payments|revenue|income) (from {licensee})',
      '{licensor} @<win-verb> <agreement-gap>{0,6} (licensing|license|licence|royalty) (fee|fees|payment|payments|revenue|income) (from {licensee})',
      '{licensee} @<win-verb> <agreement-gap>{0,5} (license|licence|licensing) (rights)? (from|to {licensor})',
    ],
    type: 'license',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed a license agreement with Globex Ltd, giving Acme Corp the right to make the pumps.',
        { type: 'license', status: 'signed', roles: { licensee: 'Acme Corp', licensor: 'Globex Ltd' } },
      ],
      [
        'Acme Corp entered into a license agreement with Globex Ltd.',
        { type: 'license', instrument: 'agreement', status: 'signed', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
      [
        'Acme Corp announced the receipt of $50,000 in licensing fees from Globex Ltd.',
        { type: 'license', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp holds a driving license course every month.'],
  },
  {
    id: 'agreement/licensee-of',
    says: 'A licensee or licensor told as what somebody is.',
    frames: [
      '{licensee} @(licensee|franchisee|franchise owner|sublicensee) (of|for {licensor})',
      '{licensor} (its|their|our|exclusive|longtime) @(licensee|franchisee|sublicensee) {licensee}',
      '{licensor} @(licensor|franchisor) (of|to {licensee})',
      '{licensee} @(licensed|license|licence) (by|under license from {licensor})',
    ],
    type: 'license',
    status: 'completed',
    unless: [
      ...['fcc', 'station', 'stations', 'broadcast', 'fully', 'insured', 'regulated', 'bonded'],
      ...['bureau', 'department', 'ministry', 'authority', 'commission', 'board', 'council', 'state', 'practitioner', 'broker'],
    ],
    finds: [
      [
        'Globex Ltd is a licensee of Acme Corp.',
        { type: 'license', status: 'completed', roles: { licensee: 'Globex Ltd', licensor: 'Acme Corp' } },
      ],
    ],
    ignores: ['Every licensee of the pub pays a fee.'],
  },
  {
    id: 'agreement/rights-from',
    says: 'Rights that pass from an owner to a user.',
    frames: [
      '{licensee} @(<win-verb>|<buy-verb>|<take-verb>) <agreement-gap>{0,6} (rights|license|licence) (from {licensor})',
      '{licensee} [@<pay-verb>] <agreement-gap>{1,9} for <agreement-gap>{0,5} rights {licensor:organization}',
      '@(license|licence|sublicense|franchise|rights) (granted|awarded|given|issued)? (by {licensor}) (to {licensee})',
      '{licensor} @(<award-verb>|<hand-verb>) <agreement-gap>{0,6} (franchise|franchises|franchise rights|license rights|toy rights|film rights|master rights|publishing rights) (to {licensee})',
      '{licensor} @(<award-verb>|<hand-verb>) <agreement-gap>{1,9} (franchise|franchise rights|toy rights|film rights|master rights|publishing rights) {licensee:firm}',
    ],
    type: 'license',
    status: 'agreed',
    unless: [
      'voting',
      'naming',
      'broadcast',
      'television',
      'streaming',
      'landing',

      'shareholder',
    ],
    finds: [
      [
        'Acme Pharma acquired Asian rights to the drug from Globex Bio for $30 million.',
        { type: 'license', roles: { licensee: 'Acme Pharma', licensor: 'Globex Bio' }, amounts: ['$30 million'] },
      ],
    ],
    ignores: ['Acme Pharma won voting rights from Globex Bio.'],
  },
  {
    id: 'agreement/rights-returned',
    says: 'A user gives rights back to their owner.',
    frames: [
      '{licensee} @(returned|returns|return|relinquished|handed back|hands back|gave back|surrendered|returning) <agreement-gap>{0,5} rights (to {licensor})',
      '{licensor} @(regained|regains|regain|reacquired|recovered) <agreement-gap>{0,6} rights (from {licensee})',
    ],
    type: 'license',
    status: 'terminated',
    finds: [
      [
        'Acme Pharma returned all rights to the drug to Globex Bio.',
        { type: 'license', status: 'terminated', roles: { licensee: 'Acme Pharma', licensor: 'Globex Bio' } },
      ],
    ],
    ignores: ['Acme Pharma returned the books to Globex Bio.'],
  },
  {
    id: 'agreement/license-taken',
    says: 'A licensee takes a licence for something; the owner is not named.',
    frames: [
      '{licensee} @(acquired|acquires|obtained|obtains|secured|secures|gained|received) <agreement-gap>{0,3} (exclusive|worldwide|global|perpetual) <agreement-gap>{0,3} (license|licence|rights) (to|for|with)',
    ],
    type: 'license',
    status: 'completed',
    parties: 1,
    known: true,
    finds: [
      [
        'In 2021 Acme Corp acquired an exclusive license to sell the vaccine.',
        { type: 'license', roles: { licensee: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp received a license from the city for its fair.'],
  },
  {
    id: 'agreement/franchise-signed',
    says: 'A brand or a franchisee signs for new franchises.',
    frames: [
      '{licensor} @(signed|signs|inked|inks|awarded|announced|announces) <agreement-gap>{0,6} (franchise agreement|franchise agreements|franchise deal|franchise deals) (with|to {licensee})?',
      '{licensor} @signing of <agreement-gap>{0,6} (franchise agreement|franchise agreements|franchise deal|franchise deals) (with|to {licensee})?',
    ],
    type: 'license',
    instrument: 'agreement',
    status: 'signed',
    parties: 1,
    known: true,
    finds: [
      [
        'Acme Pizza Inc announced the signing of five franchise agreements.',
        { type: 'license', instrument: 'agreement', status: 'signed', roles: { licensor: 'Acme Pizza Inc' } },
      ],
    ],
    ignores: ['Acme Pizza Inc explained what a franchise agreement is.'],
  },
];
