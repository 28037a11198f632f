import type { AgreementRule } from '../../core/rule.ts';

/** a capitalized one may end a name: `Indus Cotton` */
const GOODS = '<agreement-goods&!title>';

/** Goods: who supplies, orders and delivers. */
export const TRADE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/supply-goods',
    says: 'A supplier delivers goods or energy to a customer.',
    frames: ['{supplier} @<supply-verb> {customer} ', '{supplier} @<supply-verb> (to|for {customer})'],
    type: 'supply',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp will supply Globex Ltd from its plant in Ohio.',
        { type: 'supply', status: 'agreed', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp delivers good results to the board.'],
  },
  {
    id: 'agreement/goods-to',
    says: 'A supplier sells, ships, makes or provides goods for a customer.',
    frames: [
      '{supplier} @(<sell-verb>|<deliver-verb>|<supply-verb>|<export-verb>|<provide-verb>) <agreement-gap>{0,8} '.concat(
        GOODS,
        ' (to|for {customer})',
      ),
      '{supplier} (will|to|would|is|are) @(build|building|make|making) <agreement-gap>{0,8} '.concat(GOODS, ' (for {customer})'),
      '{supplier} @(<supply-verb>|<equip-verb>) <agreement-gap>{1,8} with <agreement-gap>{0,6} '.concat(
        GOODS,
        ' {customer:firm}',
      ),
      '{supplier} @<provide-verb> <agreement-gap>{1,5} with (up to|about|some|an additional)? <number> <agreement-gap>{0,4} '.concat(
        GOODS,
        ' {customer:firm}',
      ),
    ],
    type: 'supply',
    status: 'agreed',
    unless: ['stake', 'shares', 'mission', 'goal', 'helps'],
    finds: [
      [
        'Acme Grain will provide Globex Foods with 40,000 tonnes of wheat.',
        { type: 'supply', status: 'agreed', roles: { supplier: 'Acme Grain', customer: 'Globex Foods' } },
      ],
      [
        'Acme Corp will build two ferries for Globex Lines.',
        { type: 'supply', roles: { supplier: 'Acme Corp', customer: 'Globex Lines' } },
      ],
    ],
    ignores: ['Acme Corp delivers good results to the board.', 'Acme Corp will build trust for its brand.'],
  },
  {
    id: 'agreement/sale-of-goods',
    says: 'A sale, delivery or shipment of goods by its noun.',
    frames: [
      '{supplier} @(sale|delivery|deliveries|shipment|shipments) of (<number>|two|three|four|five|six|seven|eight|nine|ten|a|an|its) <agreement-gap>{0,5} '.concat(
        GOODS,
        ' (to {customer})',
      ),
      '{customer} @(delivery|deliveries|purchase|purchases) of (<number>|two|three|four|five|six|seven|eight|nine|ten|a|an|its) <agreement-gap>{0,5} '.concat(
        GOODS,
        ' (from {supplier})',
      ),
    ],
    type: 'supply',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp announced the sale of 20 turbines to Globex Energy Ltd.',
        { type: 'supply', roles: { supplier: 'Acme Corp', customer: 'Globex Energy Ltd' } },
      ],
    ],
    ignores: ['Acme Corp reports on the sale of engines to farmers.'],
  },
  {
    id: 'agreement/buy-goods',
    says: 'A customer buys goods from a supplier.',
    frames: [
      '{customer} @(<buy-verb>|<procure-verb>) <agreement-gap>{1,9} '.concat(GOODS, ' (from|of {supplier})'),
      '{customer} @<take-verb> (up to|about|some|delivery of)? <number> <agreement-gap>{0,9} '.concat(
        GOODS,
        ' (from {supplier})',
      ),
      '{customer} @<procure-verb> (from {supplier:organization})',
      '{customer} @<order-verb> (from {supplier})',
      '{customer} [@(<take-verb>|<buy-verb>)] <agreement-gap>{1,6} (output|production) (of|from {supplier})',
      '{customer} @<exercise-verb> <agreement-gap>{0,8} '.concat(GOODS, ' (from|with {supplier})'),
      '{customer} @<commit-verb> to (buy|buying|purchase|purchasing|take|taking|order|ordering|<number>) <agreement-gap>{0,6} '.concat(
        GOODS,
        ' (from|of {supplier})',
      ),
    ],
    type: 'supply',
    status: 'agreed',
    unless: ['delivery', 'refinery', 'mine', 'field', 'fields'],
    finds: [
      [
        'Acme Airlines ordered six jets from Globex Aerospace Inc.',
        { type: 'supply', roles: { customer: 'Acme Airlines', supplier: 'Globex Aerospace Inc' } },
      ],
    ],
    ignores: ['Acme Corp ordered a review of its safety rules.'],
  },
  {
    id: 'agreement/supply-agreement',
    says: 'An agreement on supply by its noun.',
    frames: [
      '{supplier} @(supply|offtake|off - take|power purchase|gas sales|long - term supply|gas supply) (agreement|contract|deal|agreements|contracts|pact) (with|from|to {customer})',
      '{party} @(supply|offtake|off - take|power purchase|grain) (agreement|contract|deal|pact|accord)',
      '@(supply|offtake|off - take|power purchase|grain|sales) (agreement|contract|deal|pact|accord) (between|among {party})',
    ],
    type: 'supply',
    status: 'agreed',
    finds: [
      [
        'Acme Corp entered into a power purchase agreement with Globex Ltd to buy wind power.',
        { type: 'supply', status: 'signed', roles: { customer: 'Acme Corp', supplier: 'Globex Ltd' } },
      ],
      [
        'Acme Corp signed a long-term supply contract with Globex Ltd.',
        { type: 'supply', instrument: 'contract', status: 'signed', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['A supply contract needs a clear price, advisers at Acme Corp say.'],
  },
  {
    id: 'agreement/sign-to-supply',
    says: 'A supplier signs a contract to make or deliver something for a customer.',
    frames: [
      '{supplier} @(<sign-verb>|<win-verb>|<enter-verb>) <agreement-gap>{0,9} (deal|contract|agreement|order) to supply {customer}',
      '{supplier} @(<sign-verb>|<win-verb>|<enter-verb>) <agreement-gap>{0,9} (deal|contract|agreement|order) to (supply|produce|deliver|build|manufacture|make|export|ship) (to|for {customer})',
    ],
    type: 'supply',
    status: 'signed',
    finds: [
      [
        'Acme Corp has signed a $16 million deal to produce chips for Globex Ltd.',
        { type: 'supply', status: 'signed', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' }, amounts: ['$16 million'] },
      ],
    ],
    ignores: ['Acme Corp signed a film star to make advertisements for it.'],
  },
  {
    id: 'agreement/tonnes-bought',
    says: 'A customer buys so many tonnes or barrels; who sells them is not named.',
    frames: [
      '{customer} @(bought|buys|purchased|purchases) (about|around|some|up to|another|an additional|a further|a total of)? <number> (mln|million|metric|long)? (tonnes|tons|barrels|bushels|cargoes|bales) of <agreement-gap>{1,5} (from {supplier})?',
    ],
    type: 'supply',
    status: 'agreed',
    parties: 1,
    known: true,
    finds: [
      [
        'The Globex Grain Board bought 24,000 tonnes of hard wheat at a tender.',
        { type: 'supply', roles: { customer: 'Globex Grain Board' } },
      ],
    ],
    ignores: ['Acme Corp bought tons of time with its plan.'],
  },
  {
    id: 'agreement/buy-counted',
    says: 'A customer buys a number of goods that carry the name of their maker.',
    frames: [
      '{customer} @<buy-verb> (up to)? (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (new|more|additional|used)? !<lower> !<sign> {supplier}',
      '{customer} @<order-verb> (up to)? (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (new|more|additional|used)? !<lower> !<sign> {supplier}',
    ],
    type: 'supply',
    status: 'agreed',
    known: true,
    unless: ['shares', 'share', 'stock', 'stake'],
    finds: [
      [
        'Acme Airlines will purchase two Globex Corp jets.',
        { type: 'supply', status: 'agreed', roles: { customer: 'Acme Airlines', supplier: 'Globex Corp' } },
      ],
    ],
    ignores: ['Acme Corp bought two tables.'],
  },
];
