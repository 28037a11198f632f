import type { AgreementRule } from '../../core/rule.ts';

const ASSETS =
  '(stake|unit|segment|arm|business|businesses|division|divisions|subsidiary|subsidiaries|operations|plant|plants|property|properties|site|building|buildings|land|tract|portfolio|mine|refinery|factory|hotel|interest|practice|store|stores|brands|facility|complex|tower|centre|center|campus|ranch|project)';
const ANY_ASSETS = ASSETS.replace('(', '(assets|ip|intellectual property|patents|');
const BOUGHT = ASSETS.replace(
  '(',
  '(claims|concession|concessions|tenements|newspaper|newspapers|magazine|magazines|websites|wells|acres|mill|mills|warehouse|warehouses|apartments|dealership|dealerships|clinics|hotels|villages|',
);

export const ACQUISITION_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/acquire-company',
    says: 'A company buys another one, or a stake in it that gives control.',
    frames: ['{acquirer} @<buy-verb> {target} (from {seller})?'],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Acme Corp is buying Globex Ltd for $8 a share, or about $330 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$330 million'] },
      ],
      [
        'Acme Corp has acquired Globex Ltd for $40 million.',
        {
          type: 'acquisition',
          status: 'completed',
          roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' },
          amounts: ['$40 million'],
        },
      ],
      [
        'Acme Corp has acquired 131,300 shares of Globex Ltd, or 5.4 percent.',
        { type: 'equity-investment', status: 'completed', roles: { investor: 'Acme Corp', issuer: 'Globex Ltd' } },
      ],
      [
        'Bought in 2018 by Acme Corp, Globex Ltd makes pumps.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp, which in May last year bought Globex Ltd, makes pumps.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp has paid $40 million to acquire Globex Ltd.',
        { type: 'acquisition', status: 'completed', roles: { target: 'Globex Ltd' }, amounts: ['$40 million'] },
      ],
      ['Globex Ltd was bought by Acme Corp.', { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } }],
      [
        'Acme Corp agreed to buy Globex Ltd from Initech Inc.',
        { type: 'acquisition', status: 'agreed', roles: { seller: 'Initech Inc' } },
      ],
    ],
    ignores: [
      'Customers of Acme Corp acquire new skills in two weeks.',
      'Acme Corp wants people to buy fewer plastic bottles.',
      'Acme Corp speaks for owners who acquired Globex Ltd shares.',
    ],
  },
  {
    id: 'agreement/acquisition-noun',
    says: 'A noun of buying with what is bought.',
    frames: [
      '{acquirer}? @(acquisition|takeover|buyout|buy - out|purchase|acquisitions|takeovers|buyouts|purchases) (of {target}) (from {seller})? (by {acquirer})?',
      '{acquirer}? @(acquisition|purchase|buyout) of <agreement-gap>{0,6} (stake|interest|shares|shareholding|holding) (in|of {target}) (from {seller})? (by {acquirer})?',
    ],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'The court found that Acme Corp had misled it on its takeover of Jane Miller Ford.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Jane Miller Ford' } },
      ],
      [
        'Acme Corp completed its acquisition of Globex Ltd.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp completed the purchase of a 20 percent stake in Globex Ltd from Initech Inc.',
        { type: 'equity-investment', roles: { investor: 'Acme Corp', issuer: 'Globex Ltd', seller: 'Initech Inc' } },
      ],
      [
        'The takeover of Globex Ltd by Acme Corp was approved.',
        { type: 'acquisition', status: 'approved', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Acme Corp tracks the acquisition of new users every week.',
      'The purchase of a home is a big step for any family.',
    ],
  },
  {
    id: 'agreement/sell-company',
    says: 'A seller parts with a company or business; the buyer is named.',
    frames: ['{seller} @<sell-verb> {target}? (to {acquirer})'],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Initech Inc sold Globex Ltd to Acme Corp.',
        {
          type: 'acquisition',
          status: 'completed',
          roles: { seller: 'Initech Inc', target: 'Globex Ltd', acquirer: 'Acme Corp' },
        },
      ],
    ],
    ignores: ['Acme Corp sells paint to households in the north.', 'Shops sold more umbrellas than usual to tourists.'],
  },
  {
    id: 'agreement/sell-part',
    says: 'A seller parts with a unit, stake or property.',
    frames: [`{seller} @<sell-verb> <agreement-gap>{0,6} ${ASSETS} (to {acquirer})?`],
    type: 'acquisition',
    status: 'completed',
    parties: 1,
    finds: [
      [
        'Acme Corp said it sold its paint division for $12 million.',
        { type: 'acquisition', status: 'completed', roles: { seller: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
      [
        'Acme Corp agreed to sell its Globex Ltd subsidiary to Initech Inc.',
        { type: 'acquisition', roles: { seller: 'Acme Corp', target: 'Globex Ltd', acquirer: 'Initech Inc' } },
      ],
      [
        'Acme Corp decided to divest its subsidiary, Globex Ltd, in May.',
        { type: 'acquisition', roles: { seller: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      ['Acme Corp plans to sell its Ohio plant.', { type: 'acquisition', status: 'proposed', roles: { seller: 'Acme Corp' } }],
    ],
    ignores: ['Acme Corp sells tickets at the door of the building.'],
  },
  {
    id: 'agreement/asset-sale',
    says: 'The sale of a business or property, by its noun; what is sold has no name.',
    frames: [
      `{seller} @(sale|divestiture|divestment|disposal|disposition) of <agreement-gap>{0,6} ${ANY_ASSETS} (to {acquirer})`,
    ],
    type: 'acquisition',
    finds: [
      [
        'Acme Corp completed the $200 million sale of its paint division to Globex Ltd.',
        {
          type: 'acquisition',
          status: 'completed',
          roles: { seller: 'Acme Corp', acquirer: 'Globex Ltd' },
          amounts: ['$200 million'],
        },
      ],
    ],
    ignores: ['Acme Corp reported higher sale of units to retailers.'],
  },
  {
    id: 'agreement/asset-purchase',
    says: 'The purchase of a business or property from its owner, by its noun; what is bought has no name.',
    frames: [`{acquirer} @(acquisition|purchase) of <agreement-gap>{0,6} ${ANY_ASSETS} (from {seller})`],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Acme Corp announced the acquisition of a famous hotel from Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' } },
      ],
      [
        'Acme Corp completed the acquisition of all IP from Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp reported the purchase of units from its own staff.'],
  },
  {
    id: 'agreement/buy-asset',
    says: 'A buyer takes a property, stake or business that is no named company.',
    frames: [
      `{acquirer} @<buy-verb> (a|an|the|its|their|two|three|four|all|substantially|<number>|assets) <agreement-gap>{0,8} ${BOUGHT} (from {seller})?`,
      '{acquirer} @<buy-verb> (a|an|the|two|three|four) <agreement-gap>{0,8} (unit|units|division|divisions|subsidiary|subsidiaries|business|businesses|operations|building|plant|factory|hotel|refinery) (of {seller})',
    ],
    type: 'acquisition',
    status: 'completed',
    parties: 1,
    finds: [
      [
        'Acme Corp bought a warehouse site from Initech Inc for $3 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Initech Inc' }, amounts: ['$3 million'] },
      ],
      [
        'Acme Corp acquired the paint division of Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' } },
      ],
      [
        'Acme Corp acquired a 59 percent stake in Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp agreed to buy the headquarters building of Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Visitors can buy a snack in the building.', 'Visitors can buy a snack in the main building of Acme Corp.'],
  },
  {
    id: 'agreement/take-over',
    says: 'One company takes over another.',
    frames: ['{acquirer} @<takeover-verb> (over|up|control of) {target}'],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Acme Corp took over Globex Ltd last year.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp said night staff take over at ten.'],
  },
  {
    id: 'agreement/bid',
    says: 'A bid or offer for a company.',
    frames: [
      '{acquirer} @(bid|takeover bid|takeover offer|tender offer|acquisition proposal|merger proposal|buyout offer) (for|to acquire|to buy|of {target})',
      '{acquirer} @<bid-verb> (for {target})',
      '{acquirer} @(offer|proposal|bid) (to acquire|to buy|to purchase|to take over {target})',
      '{acquirer} (launched|launches|made|makes|make|raised|sweetened|increased|improved|rejected|withdrew|announced|announces|extended|recommended|agreed|hostile|cash|share|preparing|considering|weighing|mulling) <agreement-gap>{0,6} @offer (for {target})',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'proposed',
    finds: [
      [
        'Acme Corp launched a takeover bid for Globex Ltd.',
        { type: 'acquisition', instrument: 'offer', status: 'proposed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp made a bid for attention with a loud advert.', 'Acme Corp has a new offer for students.'],
  },
  {
    id: 'agreement/reject-bid',
    says: 'A company turns down an offer from another one.',
    frames: [
      '{target} @<reject-verb> <agreement-gap>{0,8} (offer|bid|proposal|approach|takeover) (from|by {acquirer})',
      '{target} @<turn-verb> down <agreement-gap>{0,8} (offer|bid|proposal|approach|takeover) (from|by {acquirer})',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'terminated',
    finds: [
      [
        'Globex Ltd rejected a takeover offer from Acme Corp.',
        { type: 'acquisition', status: 'terminated', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Globex Ltd rejected a complaint from Acme Corp.'],
  },
  {
    id: 'agreement/receive-bid',
    says: 'A company gets an offer for itself from another one.',
    frames: [
      '{target} @(offer|takeover offer|takeover bid|takeover approach|takeover proposal|buyout offer|approach|bid) (from {acquirer})',
      '{target} @(takeover bid|takeover offer|tender offer|buyout offer|takeover proposal) by {acquirer}',
      '{target} @(received|receives|receive|got|rejected|considering|reviewing) <agreement-gap>{0,5} (offer|proposal|approach|bid) (from {acquirer})',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'proposed',
    unless: ['counter'],
    finds: [
      [
        'Globex Ltd has received a takeover approach from Acme Corp.',
        { type: 'acquisition', instrument: 'offer', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Globex Ltd took a new approach to safety from the start.',
      'Globex Ltd will go on despite the counter-bid from Acme Corp.',
    ],
  },
  {
    id: 'agreement/sold-to',
    says: 'What is sold to whom, where the seller is not told.',
    frames: ['{target} (be|being|been|was|were|is) <agreement-gap&!agreement-preposition>{0,2} @<sell-verb> (to {acquirer})'],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Globex Ltd was sold to Acme Corp for $9 million.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Tickets were sold to fans at the gate.'],
  },
  {
    id: 'agreement/seek-buyer',
    says: 'An owner looks for a buyer.',
    frames: ['{seller} (is|was|are)? @(seeking|seeks|looking|looks) (for)? (a buyer|buyers|a purchaser) (for {target})?'],
    type: 'acquisition',
    status: 'proposed',
    parties: 1,
    finds: [
      [
        'Acme Corp is seeking a buyer for Globex Ltd.',
        { type: 'acquisition', status: 'proposed', roles: { seller: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp is looking for a parking space.'],
  },
];
