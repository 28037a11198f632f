import type { Unweighed } from './weights.ts';

/** Evidence of the market page and of the press: what shares do, and what a noun behind or before a comma says. */
export const MARKET: readonly Unweighed[] = [
  {
    id: 'organization/share-move',
    says: 'Shares, told by the name of their company, rise and fall by an amount.',
    cue: {
      patterns: [
        "[<name>] @<organization-move> <word>{0,2} ('$' | '£' | '€')? <number> !(points | point | percentage)",
        "[<name>] (was | is)? @(up | down | unchanged) (by | at)? ('$' | '£' | '€')? <number> !(points | point | percentage)",
      ],
    },
    finds: [
      ['In late trading [Pellworm Brisk] lost 4p to 120.', 'company'],
      ['Among makers of boats [Zemtrix] fell 12 cents to $3.40.', 'company'],
    ],
    ignores: ['The river rose 2 feet.', 'The Dalmark 50 rose 20 points.'],
  },
  {
    id: 'organization/kind-after',
    says: 'A noun behind the name says that it is a newspaper or a broadcaster.',
    kind: 'media',
    cue: {
      patterns: [
        '[<name>] @(newspaper | magazine | tabloid | broadsheet) !(<capitalized>)',
        '[<name>] (news | television | radio | tv) @(agency | station | network)',
      ],
    },
    finds: [['A poll in the [Quillmere] newspaper was wrong.', 'media']],
    ignores: ['The crew read a newspaper.'],
  },
  {
    id: 'organization/affiliation',
    says: 'Those who tell or are told the news come from their medium or company.',
    cue: {
      patterns: [
        '(joined | told | tells | with | by | said | asked | spoke to | speaks to) <capitalized> <capitalized>{1,2} @from (the)? [<name>]',
      ],
    },
    finds: [['The head of the yard told Dana Ekman from [Zemtrix] that boats sell well.', 'company']],
    ignores: ['The boats came from Hull.'],
  },
  {
    id: 'organization/angled',
    says: 'Old wires put the names of companies without a symbol between angle brackets.',
    cue: { fact: 'angled' },
    finds: [['The yard was bought by <[Pellworm Brisk]> in May.', 'company']],
    ignores: ['The yard was bought by its crew.'],
  },
  {
    id: 'organization/bought',
    says: 'What is acquired, taken over or merged with is a company.',
    cue: {
      patterns: [
        '@(acquire | acquires | acquiring) (the)? [<name>]',
        '@(acquisition | takeover) of (the)? [<name>]',
        '[<name>] (was | were | is | has been | had been) @acquired by',
      ],
    },
    finds: [['The crew grew by acquiring [Zemtrix].', 'company']],
    ignores: ['They acquired a taste for tea.'],
  },
  {
    id: 'organization/among-kinds',
    says: 'Companies, clients and partners are told by examples.',
    cue: {
      patterns: [
        '@<organization-kinds> ,? (such as | like | including) [<name>]',
        '@<organization-kinds> (include | including) [<name>]',
      ],
    },
    finds: [['It sells boats to retail chains, including [Zemtrix], in Hull.', 'company']],
    ignores: ['Boats are sold in towns such as Hull.'],
  },
  {
    id: 'organization/own-apposition',
    says: 'Between commas stands the name of what somebody owns or works for: its subsidiary, her firm.',
    cue: {
      patterns: [
        '(its | their | his | her | our | whose) <word>{0,3} @(subsidiary | parent | firm | company | affiliate | unit | division | employer | publisher | label) , (the)? [<name>] !(<organization-says>)',
      ],
    },
    finds: [['Boats are sold by its subsidiary, [Orvane Brisk], in Hull.', 'company']],
    ignores: ['The crew left its yard, Monday or not.'],
  },
];
