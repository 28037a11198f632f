import type { Unweighed } from './weights.ts';

/** Words around a phrase that say what else it is: a person, a place, a product. */
export const COUNTER_CONTEXT: readonly Unweighed[] = [
  {
    id: 'organization/age-after',
    says: 'Only people have an age behind their name.',
    cue: { patterns: ['[<name>] , @<d2> ,', "[<name>] '(' @<d2> ')'"] },
    finds: [['The driver, Tom [Barlow], 52, was unhurt.']],
    ignores: ['Orvane Inc sold 52 boats.'],
  },
  {
    id: 'organization/who-after',
    says: 'Who refers to people.',
    cue: { patterns: ['[<name>] ,? @who'] },
    finds: [['Then [Baxter], who runs the shop, left.']],
    ignores: ['Orvane Inc, which runs shops, left.'],
  },
  {
    id: 'organization/title-before',
    says: 'A title or an office stands before the name of a person.',
    cue: {
      patterns: [
        '@<organization-person-title> [<name>]',
        '@<organization-person-rank> [<name>]',
        '(said | says | added) [<name>] , (the | a | an | its | his)? <any>{0,5} @<organization-person-title>',
      ],
    },
    finds: [['Mr. [Hadley] signed the letter.']],
    ignores: ['The letter came from Hadley Corp.'],
  },
  {
    id: 'organization/office-apposition',
    says: 'An office in apposition is that of a person.',
    cue: {
      patterns: [
        '[<name>] , (the | a | an | its | his | her | our)? <any>{0,4} @<organization-person-title> (of | at | for | and | , | . | with | <possessive>)',
      ],
    },
    finds: [['[Ruth Ekman], senior vice president of sales, spoke first.']],
    ignores: ['Orvane Inc, a maker of boats, spoke first.'],
  },
  {
    id: 'organization/in-name',
    says: 'Things happen in places.',
    cue: {
      patterns: [
        '@(in | near | across | throughout | toward | towards | around) the? [<name>]',
        '@(north | south | east | west | northern | southern | eastern | western | central | downtown) [<name>]',
      ],
    },
    finds: [['The fair takes place in [Quillmere] every May.']],
    ignores: ['The fair belongs to Orvane Inc.'],
  },
  {
    id: 'organization/place-after',
    says: 'A town is followed by its state or country.',
    cue: { patterns: ['[<name>] @, <place>'] },
    finds: [['The fair moved from [Quillmere], Ohio, to the coast.']],
    ignores: ['Orvane Inc moved its fair.'],
  },
  {
    id: 'organization/travel',
    says: 'People travel to places.',
    cue: {
      patterns: [
        '@(arrived | fled | flew | travel | traveled | travelled | visit | visited | trip | visiting | returned | born | live | lives | lived) (in | to | from | at)? [<name>]',
      ],
    },
    finds: [['The queen visited [Quillmere] in June.']],
    ignores: ['The queen owns Orvane Inc.'],
  },
  {
    id: 'organization/product-noun',
    says: 'A product, event or programme noun behind a name says that it names such a thing.',
    cue: { patterns: ['[<name>] @<organization-product-noun>'] },
    finds: [['Users open the [Zipmap] app at home.']],
    ignores: ['Orvane Inc makes boats.'],
  },
  {
    id: 'organization/person-verbs',
    says: 'Some verbs have people as subjects.',
    cue: {
      patterns: [
        '[<name>] @(was born | died | smiled | laughed | married | retired | resigned | graduated | explained | recalls | recalled | lives | wrote | joins | succeeds | replaces)',
        '(says | said | adds | explains | according to) [<name>] @, <organization-person-title>',
      ],
    },
    finds: [['Then [Barlow] resigned, and the room was quiet.']],
    ignores: ['Orvane Inc makes boats.'],
  },
  {
    id: 'organization/officer-behind',
    says: 'The name of a person is followed by the office and whose it is.',
    cue: { patterns: ['[<name>] @<organization-officer> (of | at | for)'] },
    finds: [['The letter was signed by [Dana Varnholt] CEO of the yard.']],
    ignores: ['Orvane CEO Dana Ekman signed the letter.'],
  },
  {
    id: 'organization/person-noun',
    says: 'Authors, lawyers and singers are persons.',
    cue: {
      patterns: [
        '[<name>] (is | was) (also | now)? (a | an | the) <any>{0,4} @<organization-person-noun>',
        '[<name>] , (a | an) <any>{0,4} @<organization-person-noun>',
        '@<organization-person-noun> [<name>]',
      ],
    },
    finds: [['About [Dana Quillmere]\n\n[Dana Quillmere] is a gifted author.']],
    ignores: ['Orvane Inc is a publisher of good books.'],
  },
  {
    id: 'organization/page-noun',
    says: 'Pages, channels and accounts are kept on networks that are no parties.',
    cue: { patterns: ['[<name>] @<organization-page-noun>'] },
    finds: [['The film is on our [Zipmap] channel.']],
    ignores: ['Orvane Inc makes boats.'],
  },
  {
    id: 'organization/on-name',
    says: 'Things are shown and sold on networks, shops and devices.',
    cue: {
      patterns: [
        '(available | live | streamed | posted | sold | shown | bought | found | shop | read | us | more | them | it | works | runs | built) @on [<name>]',
      ],
    },
    finds: [['The book is available on [Zipmap] and in shops.']],
    ignores: ['Orvane Inc makes boats.'],
  },
];
