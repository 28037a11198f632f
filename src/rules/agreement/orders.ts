import type { AgreementRule } from '../../core/rule.ts';

/** a capitalized one may end a name: `Indus Cotton` */
const GOODS = '<agreement-goods&!title>';
const ORDER = '(order|orders|purchase order|purchase orders)';
const NAMED =
  '(purchase order|purchase orders|follow - on order|follow - on orders|supply order|launch order|firm order|firm orders|repeat order)';

/** Orders by their noun: who places, takes and cancels them. */
export const ORDER_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/purchase-order',
    says: 'An order by its noun, placed by a customer.',
    frames: [
      '{customer} @<place-verb> <agreement-gap>{0,9} (order|orders) (with {supplier})',
      '{customer} @(<award-verb>|<hand-verb>) <agreement-gap>{0,8} (order|orders) (to {supplier})',
      '{customer} @(<award-verb>|<hand-verb>) <agreement-gap>{1,9} (order|orders) {supplier:firm}',
      '{supplier} @'.concat(NAMED, ' (from|with|by {customer})?'),
      '{supplier} @(<win-verb>|<announce-verb>) <agreement-gap>{0,9} (order|orders) (from|with|by {customer})',
      '{supplier} @booked <agreement-gap>{0,9} (order|orders) (from|with|by {customer})',
      '{supplier} (was|were|has been|been) @(given|awarded|handed) <agreement-gap>{0,4} (order|orders) (from|by {customer})',
      '{supplier} @(order|orders) for <agreement-gap>{1,6} '.concat(GOODS, ' (from|by {customer})'),
    ],
    type: 'supply',
    instrument: 'order',
    status: 'agreed',
    unless: ['court', 'judge', 'executive', 'restraining'],
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
      [
        'Acme Corp was given orders worth $5 million by Globex Ltd.',
        { type: 'supply', instrument: 'order', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp put its files in order before the audit.', 'Acme Corp placed its files in order with care.'],
  },
  {
    id: 'agreement/order-taken',
    says: 'A supplier takes an order of some size; the customer is not named, or by what it is.',
    frames: [
      '{supplier} @<win-verb> <agreement-gap&!agreement-preposition>{0,8} '.concat(
        ORDER,
        ' (for (<number>|two|three|four|five|six|seven|eight|nine|ten|a|an|its|up)|worth|valued at|totaling|totalling|to (supply|deliver|provide|build)) (from|by {customer})?',
      ),
      '{supplier} @<win-verb> <agreement-gap&!agreement-preposition>{0,8} (order|orders) <agreement-gap>{0,6} from '.concat(
        '(a|an|one|two|three|several|another|major|leading|existing) <agreement-gap>{0,6} (customer|customers|client|clients|company|companies|agency|operator|contractor|utility|retailer|airline|university|hospital|manufacturer|bank|firm|group|government|ministry|developer|shipyard|shipowner|refiner|producer) (from {customer})?',
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
      [
        'Acme Corp secured an order worth $4 million.',
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
    id: 'agreement/bid-for-contract',
    says: 'A supplier bids for a contract.',
    frames: [
      '{supplier} (is|are|was|were|been)? @(bidding|bids|bid) (for|on) <agreement-gap&!agreement-preposition>{0,7} (contract|contracts|tender|job|project|concession) (from|with|by|for {customer})?',
      '{supplier} @(submitted|submits|lodged|placed|tabled) <agreement-gap&!agreement-preposition>{0,4} (bid|bids|tender|proposal) (for|on|to) <agreement-gap&!agreement-preposition>{0,7} (contract|contracts|tender|job|project|concession) (from|with|by|for {customer})?',
    ],
    type: 'services-contract',
    status: 'proposed',
    parties: 1,
    known: true,
    unless: ['shares', 'takeover'],
    finds: [
      [
        'Acme Corp is bidding for a contract to repair the bridges of Springfield.',
        { type: 'services-contract', status: 'proposed', roles: { supplier: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp is bidding for shares of Globex Ltd.'],
  },
  {
    id: 'agreement/tender-called',
    says: 'A customer calls for offers.',
    frames: [
      '{customer} @(issued|issues|launched|launches|opened|invited|invites|floated|floats|seeks|sought|published) <agreement-gap>{0,4} (tender|tenders|request for proposals|rfp|rfps|expressions of interest|invitation to tender) (for|to)',
      '{customer} (calls|called|calling) for @(tenders|bids|proposals) (for|to)',
    ],
    type: 'services-contract',
    status: 'proposed',
    parties: 1,
    known: true,
    unless: ['shares', 'stake', 'bonds', 'notes', 'shareholders', 'treasury'],
    finds: [
      [
        'Globex Ports issued a tender for 20 cranes.',
        { type: 'supply', status: 'proposed', roles: { customer: 'Globex Ports' } },
      ],
    ],
    ignores: ['Globex Ports launched a tender for all shares of Acme Corp.'],
  },
];
