import type { AgreementRule } from '../../core/rule.ts';

const COMPANY =
  '(company|companies|firm|firms|maker|makers|manufacturer|provider|operator|distributor|wholesaler|retailer|producer|publisher|developer|supplier|contractor|chain|startup|start - up|agency|brokerage|bank|insurer|dealership|dealerships|business)';

/** Takeovers told by other words than buying and bidding: control, ownership, prices, and sides that stay unnamed. */
export const TAKEOVER_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/become-owner',
    says: 'A company becomes the owner of another one, or its subsidiary.',
    frames: [
      '{acquirer} @<become-verb> <agreement-gap>{0,2} (majority|sole|controlling|new) (shareholder|stockholder|owner|owners) (of|in {target})',
      '{target} @<become-verb> <agreement-gap>{0,5} (subsidiary|unit|division) (of {acquirer})',
      '{target} @<become-verb> (a)? part (of {acquirer})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    finds: [
      [
        'Globex Ltd will become a wholly owned subsidiary of Acme Corp.',
        { type: 'acquisition', status: 'agreed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp has become the majority shareholder of Globex Ltd.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp has become a leader in pumps.'],
  },
  {
    id: 'agreement/win-control',
    says: 'A company wins control of another one, or swallows it.',
    frames: [
      '{acquirer} @<win-verb> (majority|full|effective)? control (of|over {target})',
      '{acquirer} @<swallow-verb> (up)? {target}',
      '{acquirer} @<buy-verb> out {target}',
      '{acquirer} @(take - private|swoop|swoops|swooped|swooping|pounces|pounced) (of|on|for {target})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    finds: [
      [
        'Acme Corp won control of Globex Ltd after a long fight.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp has bought out its partner Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp won control of the market for pumps.'],
  },
  {
    id: 'agreement/acquisition-by',
    says: 'The takeover of a company, told with its buyer.',
    frames: ['{target} @(acquisition|takeover|buyout|buy - out) by {acquirer}'],
    type: 'acquisition',
    status: 'completed',
    known: true,
    finds: [
      [
        'Globex Ltd said its acquisition by Acme Corp has closed.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Following its acquisition by Acme Corp, Globex Ltd will move to Ohio.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Globex Ltd told of the acquisition of skills by pupils.'],
  },
  {
    id: 'agreement/sale-of-company',
    says: 'The sale of a company by its noun.',
    frames: [
      '{seller} @(sale|divestiture|divestment|disposal|disposition) (of {target}) (to {acquirer})',
      '{seller} (completed|completes|announced|announces|exploring|explores|considering|considers|from|after|following|approved|proposed) (the|a|its)? @(sale|divestiture|divestment|disposal|disposition) (of {target})',
      '{target} @sale of the (company|firm|bank|group) (to {acquirer})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    unless: ['shares', 'stock', 'notes', 'bonds', 'aircraft', 'tickets'],
    finds: [
      [
        'Acme Corp is exploring the sale of Globex Ltd.',
        { type: 'acquisition', status: 'negotiating', roles: { seller: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Globex Ltd holders approved the sale of the company to Acme Corp.',
        { type: 'acquisition', status: 'approved', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp earns more from the sale of Globex Ltd tickets.'],
  },
  {
    id: 'agreement/buy-unnamed',
    says: 'A company buys another one that the text does not name.',
    frames: [
      `{acquirer} @<buy-verb> (a|an|two|three|four|five|several) <agreement-gap&!agreement-preposition>{0,7} ${COMPANY} (from {seller})?`,
      `{acquirer} @(acquisition|purchase) of (a|an|two|three|four|five|six|several|certain) <agreement-gap&!agreement-preposition>{0,7} ${COMPANY} (from {seller})?`,
      '{acquirer} @(acquisition|purchase) of (a|an|the|two|three|four|five|six|several|certain) <agreement-gap&!agreement-preposition>{0,7} (property|properties|project|mine|claims|building|hotel|hotels|plant|site|portfolio|websites|stations|clinics|brands|villages|warehouse) (from {seller})?',
      '{acquirer} @<buy-verb> <agreement-gap&!agreement-preposition>{0,4} (land|farmland|acreage|property|properties|buildings|assets|stores|plants|sites|claims|mines|hotels|ships|vessels|patents|royalties) (from {seller})',
      '{target} @<buy-verb> by (a|an) <agreement-gap&!agreement-preposition>{0,5} (group|firm|investor|company|fund|consortium|buyer)',
    ],
    type: 'acquisition',
    status: 'completed',
    parties: 1,
    known: true,
    confidence: 0.7,
    finds: [
      [
        'Acme Corp has agreed to acquire a privately-held cleaning firm for $3 million.',
        { type: 'acquisition', status: 'agreed', roles: { acquirer: 'Acme Corp' }, amounts: ['$3 million'] },
      ],
      [
        'Globex Ltd has been acquired by a private investment group.',
        { type: 'acquisition', status: 'completed', roles: { target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp tells owners how to buy a used car.'],
  },
  {
    id: 'agreement/pay-for',
    says: 'A buyer pays an amount for a company.',
    frames: ['{acquirer} @<pay-verb> (for {target})'],
    type: 'acquisition',
    status: 'completed',
    known: true,
    amount: true,
    finds: [
      [
        'Acme Corp is paying $30 million for Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$30 million'] },
      ],
    ],
    ignores: ['Acme Corp is paying $30 million for new pumps.'],
  },
  {
    id: 'agreement/winning-bidder',
    says: 'A bidder is chosen for a company that is sold.',
    frames: ['{acquirer} @(winning bidder|successful bidder|preferred bidder|stalking horse bidder) (for|of {target})'],
    type: 'acquisition',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp emerged as the winning bidder for Globex Ltd.',
        { type: 'acquisition', status: 'agreed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp was the winning bidder for a painting.'],
  },
  {
    id: 'agreement/acceptances',
    says: 'A bidder counts the shares that were tendered to it.',
    frames: [
      '{acquirer} @acceptances <agreement-gap>{1,9} (capital|shares|stock|equity) (of|in {target})',
      '{acquirer} @(acceptances|tenders) (of|from|in {target})',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp has received acceptances for 59.9 pct of the share capital of Globex Plc.',
        { type: 'acquisition', instrument: 'offer', roles: { acquirer: 'Acme Corp', target: 'Globex Plc' } },
      ],
    ],
    ignores: ['Acme Corp counted acceptances for its party.'],
  },
  {
    id: 'agreement/own-buyout',
    says: 'Managers or others want to take a company private.',
    frames: [
      '{target} @(leveraged buyout|leveraged buy - out|management buyout|management buy - out|going private transaction) (of the|of) (company|firm|group)',
      '{target} @(up for sale)',
      '{target} @(possible sale|potential sale|proposed sale|outright sale) of (the|itself) (company|firm|group|bank|business)',
    ],
    type: 'acquisition',
    status: 'proposed',
    parties: 1,
    known: true,
    finds: [
      [
        'Acme Corp said the talks on a leveraged buyout of the company have been terminated.',
        { type: 'acquisition', status: 'terminated', roles: { target: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp explains how a leveraged buyout of the sort is done.'],
  },
  {
    id: 'agreement/combine',
    says: 'Companies combine into one.',
    frames: [
      '{party}? @(strategic combination|proposed combination|planned combination|all - stock combination) (of|with|between {party})',
      '{party} @(strategic combination|proposed combination|planned combination)',
      '{party} (will|to) @combine with {party}',
    ],
    type: 'merger',
    status: 'agreed',
    known: true,
    unless: ['drug', 'therapy', 'treatment', 'expertise', 'features'],
    finds: [
      [
        'Acme Bank Inc and Globex Bank Inc announced a strategic combination.',
        { type: 'merger', roles: { party: ['Acme Bank Inc', 'Globex Bank Inc'] } },
      ],
      ['Acme Corp will combine with Globex Ltd next year.', { type: 'merger', roles: { party: ['Acme Corp', 'Globex Ltd'] } }],
    ],
    ignores: ['Acme Corp offers a combination of speed and comfort.'],
  },
  {
    id: 'agreement/interests-of',
    says: 'The purchase of a part of a company by its noun.',
    frames: [
      '{acquirer} @(acquisition|purchase|takeover) of <agreement-gap>{0,7} (interests|operations|business|businesses|assets|division|divisions|unit|units|subsidiary|subsidiaries|portfolio|holdings) (of {seller})',
    ],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Acme Corp completed the $90 million purchase of the media interests of Globex Ltd.',
        {
          type: 'acquisition',
          status: 'completed',
          roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' },
          amounts: ['$90 million'],
        },
      ],
    ],
    ignores: ['Acme Corp wrote on the purchase of business shirts.'],
  },
];
