import type { AgreementRule } from '../../core/rule.ts';

/** a capitalized one may end a name: `Indus Cotton` */
const GOODS = '<agreement-goods&!title>';

/** Goods: who supplies, orders and delivers. */
export const TRADE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/supply-goods',
    says: 'A supplier delivers goods or energy to a customer.',
    frames: [
      '{supplier} @<supply-verb> {customer} ',
      '{supplier} @<supply-verb> (to|for {customer})',
      '{supplier} @<sell-verb> <agreement-gap>{0,8} '.concat(GOODS, ' (to {customer})'),
      '{supplier} @<deliver-verb> <agreement-gap>{0,8} '.concat(GOODS, ' (to {customer})'),
    ],
    type: 'supply',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp will supply Globex Ltd with pumps.',
        { type: 'supply', status: 'agreed', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp delivers good results to the board.'],
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
      '{customer} @<buy-verb> <agreement-gap>{1,9} '.concat(GOODS, ' (from|of {supplier})'),
      '{customer} @<order-verb> (from {supplier})',
    ],
    type: 'supply',
    status: 'agreed',
    finds: [
      [
        'Acme Airlines ordered six jets from Globex Aerospace Inc.',
        { type: 'supply', roles: { customer: 'Acme Airlines', supplier: 'Globex Aerospace Inc' } },
      ],
    ],
    ignores: ['Acme Corp ordered a review of its safety rules.'],
  },
  {
    id: 'agreement/purchase-order',
    says: 'An order by its noun, placed by a customer.',
    frames: [
      '{customer} @(placed|places|placing) <agreement-gap>{0,9} (order|orders) (with {supplier})',
      '{supplier} @(purchase order|purchase orders|follow - on order|supply order|launch order|firm order) (from|with|by {customer})?',
      '{supplier} @(received|receives|secures|secured|won|wins|landed|announced|announces|gets|booked|books) <agreement-gap>{0,9} (order|orders) (from|with|by {customer})',
    ],
    type: 'supply',
    instrument: 'order',
    status: 'agreed',
    finds: [
      [
        'Acme Corp received a $5 million purchase order from Globex Ltd.',
        {
          type: 'supply',
          instrument: 'order',
          roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' },
          amounts: ['$5 million'],
        },
      ],
    ],
    ignores: ['Acme Corp put its files in order before the audit.', 'Acme Corp placed its files in order with care.'],
  },
  {
    id: 'agreement/order-taken',
    says: 'A supplier takes an order of some size; the customer is not named, or by what it is.',
    frames: [
      '{supplier} @(received|receives|secures|secured|won|wins|landed|lands|booked|books) <agreement-gap&!agreement-preposition>{0,8} (order|orders) for (<number>|two|three|four|five|six|seven|eight|nine|ten|a|an|its|up) (from|by {customer})?',
      '{supplier} @(received|receives|secures|secured|won|wins|landed|lands|booked|books) <agreement-gap&!agreement-preposition>{0,8} (order|orders) <agreement-gap>{0,6} from '.concat(
        '(one|two|three|several|another|major|leading|existing) <agreement-gap>{0,6} (customer|customers|client|clients|company|companies|agency|operator|contractor|utility|retailer) (from {customer})?',
      ),
    ],
    type: 'supply',
    instrument: 'order',
    status: 'agreed',
    parties: 1,
    known: true,
    finds: [
      [
        'Acme Corp received a $4 million order from another major defense customer.',
        { type: 'supply', instrument: 'order', roles: { supplier: 'Acme Corp' }, amounts: ['$4 million'] },
      ],
    ],
    ignores: ['Acme Corp received orders for supplies.'],
  },
  {
    id: 'agreement/cancel-order',
    says: 'A customer takes back an order.',
    frames: ['{customer} @<end-verb> <agreement-gap>{0,6} (order|orders) (from|with|to {supplier})'],
    type: 'supply',
    instrument: 'order',
    status: 'terminated',
    finds: [
      [
        'Acme Airlines cancelled an order for six jets with Globex Aerospace Inc.',
        {
          type: 'supply',
          instrument: 'order',
          status: 'terminated',
          roles: { customer: 'Acme Airlines', supplier: 'Globex Aerospace Inc' },
        },
      ],
    ],
    ignores: ['Acme Corp cancelled a party for its staff in order to save money.'],
  },
  {
    id: 'agreement/supply-agreement',
    says: 'An agreement on supply by its noun.',
    frames: [
      '{supplier} @(supply|offtake|off - take|power purchase|gas sales|long - term supply|gas supply) (agreement|contract|deal|agreements|contracts|pact) (with|from|to {customer})',
      '{party} @(supply|offtake|off - take|power purchase|grain) (agreement|contract|deal|pact|accord)',
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
