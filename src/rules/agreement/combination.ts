import type { AgreementRule } from '../../core/rule.ts';

/** Mergers, joint ventures and bodies of several members. */
export const COMBINATION_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/merge',
    says: 'Two companies merge.',
    frames: ['{party} @<merge-verb> (with|into {party})?', '{party} @<merge-verb> {party} (into|with {party})'],
    type: 'merger',
    status: 'completed',
    unless: ['design', 'functionality', 'style', 'tradition', 'elegance', 'heritage', 'art'],
    finds: [
      [
        'Acme Corp has merged with Globex Ltd.',
        { type: 'merger', status: 'completed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp and Globex Ltd agreed to merge.',
        { type: 'merger', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: [
      'Acme Corp says the two lanes merge near its depot.',
      'Acme Corp shows a lamp, merging Modern Design with Bold Comfort.',
    ],
  },
  {
    id: 'agreement/merger-noun',
    says: 'A merger by its noun.',
    frames: [
      '{party} @(merger|tie - up)',
      '{party}? @(merger|business combination|amalgamation|merger talks) (between|of|with|and {party})',
    ],
    type: 'merger',
    status: 'agreed',
    finds: [
      [
        'The merger between Acme Corp and Globex Ltd was approved.',
        { type: 'merger', status: 'approved', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: [
      'The merger of art and science is the theme of the show at Acme Corp.',
      'Globex Ltd has agreed not to buy shares of Acme Corp or propose a merger with Acme Corp for five years.',
    ],
  },
  {
    id: 'agreement/merger-agreement',
    says: 'An agreement to merge.',
    frames: [
      '{party} @merger (agreement|pact|deal|accord) (with|between {party})?',
      '{party} @(letter of intent|agreement) (to merge with {party})',
    ],
    type: 'merger',
    finds: [
      [
        'Acme Corp signed a merger agreement with Globex Ltd.',
        { type: 'merger', instrument: 'agreement', status: 'signed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A merger agreement often takes months to draft, lawyers at Acme Corp say.'],
  },
  {
    id: 'agreement/joint-venture',
    says: 'A joint venture by its noun, with its partners.',
    frames: [
      '{party}? @(joint venture|joint - venture|jv|joint company|50 - 50 venture) (agreement|deal|company|contract|pact|partnership)? (with|between|of|among {party})',
      '{party} @(joint venture|joint - venture|jv) (agreement|deal|company|contract|pact)?',
    ],
    type: 'joint-venture',
    finds: [
      [
        'Acme Corp formed a joint venture with Globex Ltd.',
        { type: 'joint-venture', status: 'completed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp and Globex Ltd signed a joint venture agreement.',
        { type: 'joint-venture', instrument: 'agreement', status: 'signed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp teaches students how a joint venture is taxed.'],
  },
  {
    id: 'agreement/jointly-own',
    says: 'Partners set up a company that they own together.',
    frames: [
      '{party} @<forge-verb> (up)? <agreement-gap>{0,4} (jointly owned|jointly - owned|50 - 50|50 / 50) <agreement-gap>{0,3} (company|venture|unit|firm) (with {party})?',
    ],
    type: 'joint-venture',
    finds: [
      [
        'Acme Corp and Globex Ltd will set up a jointly owned company.',
        { type: 'joint-venture', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp set up a company museum.'],
  },
  {
    id: 'agreement/venture-between',
    says: 'A venture of several named partners, told as what something is.',
    frames: ['@venture (between|of|comprising {party})'],
    type: 'joint-venture',
    status: 'completed',
    finds: [
      [
        'The plant is run by a venture between Acme Corp and Globex Ltd.',
        { type: 'joint-venture', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['The venture between the two rivers is a hiking trail.'],
  },
  {
    id: 'agreement/join-body',
    says: 'A member joins an alliance, network or association.',
    frames: [
      '{party} @<join-verb> (the|a|an)? {party:body}',
      '{party} @<join-verb> <agreement-gap>{0,6} (consortium|coalition|alliance|association|network) (of|with {party})?',
    ],
    type: 'consortium',
    status: 'completed',
    finds: [
      [
        'Acme Corp has joined the Global Battery Alliance.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Global Battery Alliance'] } },
      ],
    ],
    ignores: ['Jane Miller joined Acme Corp as chief financial officer.'],
  },
  {
    id: 'agreement/join-program',
    says: 'A party joins the programme of another one.',
    frames: [
      '{party} @<join-verb> <agreement-gap&!agreement-preposition>{1,8} (program|programme|initiative|accelerator) {party}',
    ],
    type: 'partnership',
    status: 'agreed',
    known: true,
    finds: [
      [
        "Acme Corp has joined Globex Ltd's training program.",
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp invites all gamers to join the campaigns within the Globex program.'],
  },
  {
    id: 'agreement/form-consortium',
    says: 'Several members set up a common body.',
    frames: ['{party} @<forge-verb> (up)? <agreement-gap>{0,6} (consortium|coalition|association) (with|of|for {party})?'],
    type: 'consortium',
    finds: [
      [
        'Acme Corp, Globex Ltd and Initech Inc formed a consortium.',
        { type: 'consortium', status: 'completed', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc'] } },
      ],
    ],
    ignores: ['Acme Corp formed an association of ideas in its advert.'],
  },
  {
    id: 'agreement/establish-body',
    says: 'Members sign an agreement that sets up a common body.',
    frames: [
      '{party} @<sign-verb> <agreement-gap>{0,3} agreement to (establish|form|create|set up) <agreement-gap>{0,6} (organization|organisation|consortium|association|network|alliance|body)',
    ],
    type: 'consortium',
    instrument: 'agreement',
    status: 'signed',
    finds: [
      [
        'Some 40 regional banks signed an agreement to establish a clearing organization.',
        { type: 'consortium', status: 'signed', instrument: 'agreement', roles: { party: '40 regional banks' } },
      ],
    ],
    ignores: ['Acme Corp signed an agreement to establish a company museum.'],
  },
  {
    id: 'agreement/consortium-of',
    says: 'A consortium by its members.',
    frames: [
      '@(consortium) (of|including|comprising|between {party})',
      '@(syndicate) (including|comprising|between {party})',
      '{party} (is|are|was|were) <agreement-gap>{0,5} @(member|members) of (a|an|the) <agreement-gap>{0,4} (consortium|coalition|alliance)',
    ],
    type: 'consortium',
    status: 'completed',
    finds: [
      [
        'A consortium of Acme Corp and Globex Ltd will run the port.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: [
      'A consortium of ideas was heard at the town hall.',
      'A consortium of Acme Corp and Globex Ltd has offered $4 billion for Initech Inc.',
    ],
  },
];
