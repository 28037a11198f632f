import type { AgreementRule } from '../../core/rule.ts';

/** Who pays for the events, teams and causes of others to be named with them. */
export const SPONSORSHIP_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/sponsor-verb',
    says: 'A sponsor sponsors a team, body or event of others.',
    frames: ['{sponsor} @<sponsor-verb> {party}'],
    type: 'sponsorship',
    status: 'agreed',
    unless: ['partnership', 'partnerships', 'bill', 'legislation', 'trust', 'reit', 'etf', 'journal'],
    finds: [
      [
        'Acme Corp will sponsor Globex United.',
        { type: 'sponsorship', status: 'agreed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: [
      'Acme Corp sold units of a partnership sponsored by Globex Bank.',
      'Acme Corp sponsors a seminar on tax.',
      'Acme Corp runs a state-sponsored Globex Trial.',
    ],
  },
  {
    id: 'agreement/event-sponsor',
    says: 'A sponsor of an event, by its noun; the event is known by its name.',
    frames: [
      '{sponsor} @(sponsor|co - sponsor|sponsorship) (of|for|at {party:event})',
      '{sponsor} one of (the|its) <agreement-gap>{0,4} @(sponsors|co - sponsors) (of|for|at {party:event})',
      '{sponsor} @<sponsor-verb> {party:event}',
    ],
    type: 'sponsorship',
    status: 'agreed',
    unless: ['bill', 'legislation', 'resolution', 'act'],
    finds: [
      [
        'Acme Corp signed on as the title sponsor of the Springfield Jazz Festival.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Springfield Jazz Festival' } },
      ],
    ],
    ignores: ['Acme Corp is the sponsor of the Clean Water Act, a bill on the Springfield Jazz Festival.'],
  },
  {
    id: 'agreement/presented-by',
    says: 'An event with who pays for it: presented by, sponsored by, powered by.',
    frames: ['{party:event} @(presented|co - presented|sponsored|co - sponsored|underwritten|powered) (proudly)? (by {sponsor})'],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Thousands came to the Springfield Jazz Festival, presented by Acme Corp.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Springfield Jazz Festival' } },
      ],
    ],
    ignores: ['The figures presented by Acme Corp surprised the board.'],
  },
  {
    id: 'agreement/sponsored-by',
    says: 'What a known body sponsors, where that is no name.',
    frames: ['@(sponsored|co - sponsored) (proudly)? (by {sponsor})'],
    type: 'sponsorship',
    status: 'agreed',
    parties: 1,
    known: true,
    unless: [
      'partnership',
      'partnerships',
      'trust',
      'fund',
      'funds',
      'etf',
      'plan',
      'plans',
      'bill',
      'legislation',
      'resolution',
      'article',
      'journal',
      'post',
      'content',
      'study',
      'trial',
      'research',
      'amendment',
      'spac',
      'segment',
    ],
    finds: [['The parade is sponsored by Acme Corp.', { type: 'sponsorship', roles: { sponsor: 'Acme Corp' } }]],
    ignores: ['Acme Corp sold units of a partnership sponsored by Globex Bank.'],
  },
  {
    id: 'agreement/sponsors-named',
    says: 'The sponsors of an event, in a list.',
    frames: [
      '@(sponsors|co - sponsors) <agreement-gap>{0,8} (include|includes|included|including|are|were) {sponsor}',
      '@sponsor (is|was) {sponsor}',
    ],
    type: 'sponsorship',
    status: 'agreed',
    parties: 1,
    known: true,
    finds: [
      [
        'Sponsors of the fair include Acme Corp and Globex Ltd.',
        { type: 'sponsorship', roles: { sponsor: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Sponsors include what they like.'],
  },
  {
    id: 'agreement/official-partner',
    says: 'A firm is the official partner, supplier or sponsor of a team, league or event.',
    frames: [
      '{sponsor} @official <agreement-gap&!agreement-preposition>{0,4} (partner|sponsor|supplier|provider|airline|bank|broadcaster|outfitter) (of|for|to {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp is the official watch partner of the Globex University Bulldogs.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Globex University Bulldogs' } },
      ],
    ],
    ignores: ['Acme Corp is an exclusive club of partners.'],
  },
  {
    id: 'agreement/sponsor-of',
    says: 'A sponsor by its noun.',
    frames: [
      '{sponsor} @(sponsor|sponsorship|title sponsor|tier sponsor) (of|for {party})',
      '{sponsor} (was|is|been)? @named <agreement-gap>{0,4} sponsor (of|for {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp will serve as a gold sponsor of the Globex Foundation.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Corp', party: 'Globex Foundation' } },
      ],
    ],
    ignores: ['Every sponsor of the fair gets a stand.'],
  },
  {
    id: 'agreement/sponsorship-of',
    says: 'A sponsorship by the noun for it or for its rank, and rights to show games.',
    frames: [
      '{sponsor} @(sponsorship|shirt sponsor|kit sponsor|jersey sponsor|main sponsor|principal sponsor|lead sponsor|headline sponsor|naming sponsor) (of|for|with {party})',
      '{sponsor} @(<win-verb>|<buy-verb>) <agreement-gap>{0,4} (broadcast|broadcasting|television|tv|media|streaming|radio) rights (to|for|of|from {party})',
      '{party} @(<sell-verb>|<award-verb>) <agreement-gap>{0,6} (broadcast|broadcasting|television|tv|media|streaming|radio) rights (to {sponsor})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    unless: ['bill', 'legislation', 'film', 'series', 'novel', 'book', 'child', 'children'],
    finds: [
      [
        'Acme Bank will be the shirt sponsor of Springfield City for two seasons.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Bank', party: 'Springfield City' } },
      ],
      [
        'The Globex Handball League sold its television rights to Acme TV Inc.',
        { type: 'sponsorship', roles: { sponsor: 'Acme TV Inc', party: 'Globex Handball League' } },
      ],
    ],
    ignores: ['Acme Bank explains the sponsorship of a child in the bill.'],
  },
  {
    id: 'agreement/sponsor-as',
    says: 'A party takes part in an event as its sponsor; the event may be no body.',
    frames: ['{sponsor} as (a|an|the) <agreement-gap>{0,4} @sponsor !of !for (at {party})?'],
    type: 'sponsorship',
    status: 'completed',
    parties: 1,
    unless: ['partnered', 'brought', 'board', 'welcomes', 'welcome'],
    finds: [
      [
        'Acme Corp made its mark at the summit as a silver sponsor.',
        { type: 'sponsorship', status: 'completed', roles: { sponsor: 'Acme Corp' } },
      ],
    ],
    ignores: ['Jane Miller works as the first sponsor of new ideas.'],
  },
  {
    id: 'agreement/sponsorship-deal',
    says: 'A deal on sponsorship, naming or broadcast rights.',
    frames: [
      '{sponsor} @(sponsorship|naming rights|broadcast rights|media rights|broadcasting rights) (agreement|deal|contract|partnership|pact)? (with|of|for {party})',
      '{sponsor} @(acquires|acquired|buys|bought|secures|secured|wins|won|lands|landed|takes|took) <agreement-gap>{0,4} naming rights (to|for|of {party})',
      '{party} @(sold|sells|gives|gave|awarded) <agreement-gap>{0,4} naming rights (to {sponsor})',
      '{sponsor} @(endorsement|kit|shirt) (agreement|deal|contract|partnership|pact|sponsorship) (with|of|for {party})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed a sponsorship deal with Globex United.',
        { type: 'sponsorship', status: 'signed', roles: { sponsor: 'Acme Corp', party: 'Globex United' } },
      ],
    ],
    ignores: ['Acme Corp explains how sponsorship works.', 'Acme Corp launched a starter kit for Globex Ltd.'],
  },
];
