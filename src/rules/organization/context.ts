import type { Unweighed } from './weights.ts';

/** Evidence in the words around a name. */
export const CONTEXT: readonly Unweighed[] = [
  {
    id: 'organization/speech',
    says: 'Organizations, like people, say and announce things.',
    cue: { patterns: ['[<name>] (has | have | had | also | today | officially | proudly)? @<organization-says>'] },
    finds: [['[Orvane] announced a new plant on Monday, and Orvane, a company from Oslo, will hire.', 'company']],
    ignores: ['He said that he was tired.'],
  },
  {
    id: 'organization/corporate-act',
    says: 'Buying, launching and employing is what organizations do.',
    cue: { patterns: ['[<name>] (has | have | had | will | would | also | today | is | to | recently)? @<organization-act>'] },
    finds: [['Last year [Teldrix] acquired two rivals, and shares of Teldrix rose.', 'company']],
    ignores: ['She acquired a taste for tea in Kyoto.'],
  },
  {
    id: 'organization/possessive-office',
    says: 'A name that owns an office, shares or a board is an organization.',
    cue: {
      patterns: [
        '[<name>] <possessive> <word>{0,2} @<organization-office>',
        '[<name>] <organization-noun-after>? @<organization-person-title>',
      ],
    },
    finds: [["The board met after [Quonset Bank]'s chairman resigned.", 'bank']],
    ignores: ["The city's mayor met Sarah's brother."],
  },
  {
    id: 'organization/noun-after',
    says: 'Shares, executives, subsidiaries and profits follow the name of their company.',
    cue: { patterns: ['[<name>] @<organization-noun-after>'] },
    finds: [['Traders sold [Bexcor] shares all morning, and Bexcor, a mining firm, fell.', 'company']],
    ignores: ['They share a flat in Vienna.'],
  },
  {
    id: 'organization/apposition',
    says: 'An apposition says that the name is a company, a maker, an agency.',
    cue: {
      patterns: [
        '[<name>] , (a | an | the | its | one of the) <any>{0,9} @<organization-noun>',
        "[<name>] ('(' <any>{1,5} ')')? (is | was | are) (a | an | the | one of the | now a) <any>{0,9} @<organization-noun>",
        "[<name>] '(' (a | an | the) <word>{0,4} @<organization-noun>",
      ],
    },
    finds: [['Workers at [Fendrall], a Danish maker of pumps, went home early.', 'company']],
    ignores: ['Paul Simmons, a tall man, waited in Fargo.'],
  },
  {
    id: 'organization/office-of',
    says: 'People hold offices in organizations, and shares are held in them.',
    cue: {
      patterns: [
        '@<organization-office> (of | at | for | with | from) the? [<name>]',
        '@<organization-person-title> (of | at | for | with | from) the? [<name>]',
      ],
    },
    finds: [['She is chief economist at [Varnholt Bank] and teaches.', 'bank']],
    ignores: ['He is tired of soup.'],
  },
  {
    id: 'organization/kind-before',
    says: 'A noun before the name says what it is: the retailer, its rival, the newspaper.',
    cue: { patterns: ['@<organization-kind-before> [<name>]', '(the | a) <word>? @(daily | weekly) [<name>]'] },
    finds: [
      ['The drugs were sold by retailer [Ollmar], a company from Hull.', 'company'],
      ['Ferry lines [Zemtrix] and Ollmar share a quay.', 'company'],
    ],
    ignores: ['The tall tower Alpha stands in the old town.'],
  },
  {
    id: 'organization/deal',
    says: 'Deals are made with organizations, stakes are held in them.',
    cue: {
      patterns: [
        '@<organization-deal> (with | by | from | of | in | between | for | to | into | at) the? [<name>]',
        '@(acquire | acquired | acquires | acquiring | buy | buying | bought | joined | partnering | sued) [<name>]',
      ],
    },
    finds: [['It signed a partnership with [Cordaxa] in May, and bought shares of Cordaxa.', 'company']],
    ignores: ['They talked with the neighbors from Geneva.'],
  },
  {
    id: 'organization/at-name',
    says: 'People work at organizations.',
    cue: { patterns: ['@at [<name>]', "@'@' [<name>]"] },
    finds: [['She was a trader at [Morvell Bank] before it closed.', 'bank']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/based-in',
    says: 'A name that is based, headquartered or founded somewhere is an organization.',
    cue: {
      patterns: [
        '[<name>] ,? (is | was)? (based | headquartered | founded | incorporated | established)? @(based | headquartered | founded | incorporated) (in | by)',
      ],
    },
    finds: [['The pumps come from [Jaxwell], based in Leeds, and from Jaxwell shares.', 'company']],
    ignores: ['The band was founded in Leeds.'],
  },
  {
    id: 'organization/list-of-examples',
    says: 'Lists of clients, banks or partners hold organizations.',
    cue: {
      patterns: [
        '@<organization-kind-before> (such as | like | including) [<name>]',
        '@<organization-kind-before> , (such as | including) [<name>]',
      ],
    },
    finds: [['It serves a retailer, including [Hapling Stores] in Hull.', 'company']],
    ignores: ['Cities such as Porto grow.'],
  },
  {
    id: 'organization/by-name',
    says: 'Things are made, owned and published by organizations and people.',
    cue: { patterns: ['@by [<name>]'] },
    finds: [['The boats are built by [Orvane Marine] in Hull.', 'company']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/with-name',
    says: 'One works and trades with organizations.',
    cue: { patterns: ['@(with | via) [<name>]'] },
    finds: [['Talks with [NATO] went on.', 'government']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/for-name',
    says: 'One works for organizations.',
    cue: { patterns: ['@(for | to) [<name>]'] },
    finds: [['The pumps are made for [Orvane Bank] in Hull.', 'bank']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/from-name',
    says: 'People come from places, goods from organizations.',
    cue: { patterns: ['@from [<name>]'] },
    finds: [['The boats from [Orvane Marine] are red.', 'company']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/subject',
    says: 'A name that is, has or will is the subject of its sentence.',
    cue: { patterns: ['[<name>] @(is | was | has | had | will | would | have | are | were | can | could | may | said)'] },
    finds: [['[Orvane Marine] will build boats.', 'company']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/compound',
    says: 'A name before a hyphen: owned, led, backed.',
    cue: { patterns: ['[<name>] - @<organization-compound-end>'] },
    finds: [['It is an [Orvane Bank]-owned yard.', 'bank']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/officer-of',
    says: 'Chief executives, founders and managing directors lead companies.',
    cue: { patterns: ['@<organization-officer> (of | at | for | with) the? [<name>]'] },
    finds: [['She is co-founder of [Varnholt] and teaches.', 'company']],
    ignores: ['He is tired of soup.'],
  },
  {
    id: 'organization/stake-in',
    says: 'Shares and stakes are held in companies.',
    cue: {
      patterns: [
        '@(stake | stakes | shares | interest | investment | investor | investors | shareholding | holding | shareholder | shareholders) in the? [<name>]',
      ],
    },
    finds: [['He sold his stake in [Varnholt Bank] in May.', 'bank']],
    ignores: ['They met in Lyon.'],
  },
  {
    id: 'organization/former-name',
    says: 'Companies tell their former names.',
    cue: {
      patterns: ['@formerly (known as | called | named)? the? [<name>]', '@previously (known as | called | named) the? [<name>]'],
    },
    finds: [['The yard of Orvane Ltd, formerly [Pellworm Brisk], is closed.', 'company']],
    ignores: ['He was formerly a crew member.'],
  },
  {
    id: 'organization/team-game',
    says: 'Teams win, lose and play games; players, coaches and fans belong to them.',
    kind: 'team',
    cue: {
      patterns: [
        '[<name>] @<organization-game-verb> <any>{0,6} <organization-game-noun>',
        "[<name>] @<organization-game-verb> <any>{0,4} <d2> ~'-' ~<d2>",
        '[<name>] @(named | fielded) an? <any>{0,2} (side | lineup | line-up | squad)',
        '@(fans | supporters) of the? [<name>]',
        '@<organization-player> <any>{0,6} (for | left | joined | to) the? [<name>]',
        '@(matches | goals | caps | appearances | innings) (for | with | at | against) the? [<name>]',
      ],
    },
    finds: [
      ['The [Quillmere Otters] lost their first game on Sunday.', 'team'],
      ['Fans of [Zemtrix Harlow] sang all night.', 'team'],
    ],
    ignores: ['The crew lost its way.'],
  },
  {
    id: 'organization/party-life',
    says: 'Parties win and lose seats, votes and elections.',
    kind: 'party',
    cue: {
      patterns: [
        '[<name>] (has | had)? @(lost | won | gained | took | came) <any>{0,4} (seats | votes | vote | election | elections | ballot)',
        '@(support | votes | candidate | candidates | lawmakers) (for | of | from) the? [<name>] <any>{0,4} (seats | votes | vote | election | elections | ballot)',
      ],
    },
    finds: [['[Adelante Quillmere] lost half of its seats in June.', 'party']],
    ignores: ['The crew lost its way.'],
  },
  {
    id: 'organization/members-in',
    says: 'Lawmakers sit, and seats are held, in parliaments.',
    kind: 'government',
    cue: { patterns: ['@(lawmakers | lawmaker | deputies | legislators | seats | seat | majority) in the [<name>]'] },
    finds: [['Lawmakers in the [Varnholt Storting] asked for the report.', 'government']],
    ignores: ['They sat in the room.'],
  },
];
