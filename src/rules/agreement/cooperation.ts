import type { AgreementRule } from '../../core/rule.ts';

/** Partnerships, joint research, and forms whose subject the words around decide. */
export const COOPERATION_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/partner-with',
    says: 'One party partners, collaborates or cooperates with another.',
    frames: [
      '{party} @<partner-verb> (with {party})',
      '{party} (has|have)? @(joined|join|joins|joining) (forces|hands) (with {party})?',
      '{party} @<team-verb> up (with {party})?',
      '{party} @<work-verb> together',
      '{party} @<partner-verb>',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has partnered with Globex Ltd to train nurses.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp has partnered with Jane Miller and Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Jane Miller', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp (ACM), a leader in pumps, valves and tools, and Globex Ltd, a maker of cables, are partnering on drones.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: [
      'Acme Corp collaborates with people who love design.',
      'Acme Corp and Globex Ltd serve their clients and partners every day.',
    ],
  },
  {
    id: 'agreement/partnership-noun',
    says: 'A partnership, alliance or collaboration by its noun.',
    frames: [
      '{party} @(partnership|partnerships|alliance|collaboration|collaborations|cooperation|co - operation|affiliation|tie - up|teaming) (agreement|agreements|deal|arrangement|pact|accord|contract|announcement)? (with|of {party})',
      '{party}? @(partnership|partnerships|alliance|collaboration|cooperation|affiliation|tie - up) (agreement|agreements|deal|arrangement|pact|accord|contract)? (between|among {party})',
      '{party} @(strategic|business|commercial|working) relationship (with|between {party})?',
      '{party} @(partnership|alliance|collaboration|affiliation) (agreement|deal|pact)?',
      '@(partnership|alliance|collaboration|cooperation) ,? (that was|which was)? (formed|created|forged|founded|established|launched|struck|agreed|announced|led|run) <agreement-gap>{0,3} (by {party:many})',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp announced a licensing partnership with Globex Ltd.',
        { type: 'license', status: 'agreed', roles: { licensor: 'Acme Corp', licensee: 'Globex Ltd' } },
      ],
      [
        'Acme Corp announced a strategic partnership with Globex Ltd.',
        { type: 'partnership', instrument: 'unspecified', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: [
      'Acme Corp believes in partnership with its customers.',
      'The report follows the full cooperation of Acme Corp with Globex Ltd.',
    ],
  },
  {
    id: 'agreement/in-partnership',
    says: 'Something is done in partnership with somebody.',
    frames: ['{party} in @(partnership|collaboration|cooperation) (with {party})'],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp ran the trial in partnership with Globex University.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex University'] } },
      ],
      [
        'Acme Corp runs the school in partnership with Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp works in cooperation with the weather.'],
  },
  {
    id: 'agreement/research-noun',
    says: 'Joint research or development by its noun.',
    frames: [
      '{party} @(research|development|r & d|clinical|co - development|joint development|scientific) (and development|and license|and licensing)? (collaboration|partnership|agreement|alliance|cooperation|program with|pact) (with|between {party})',
      '{party} @research (collaboration|partnership)',
    ],
    type: 'research-collaboration',
    status: 'agreed',
    finds: [
      [
        'Acme Corp announced a research collaboration with Globex University.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex University'] } },
      ],
    ],
    ignores: ['The research program of Acme Corp is ten years old.'],
  },
  {
    id: 'agreement/develop-jointly',
    says: 'Parties develop or study something together.',
    frames: [
      '{party} (jointly|together) @<develop-verb> (with {party})?',
      '{party} co - @<develop-verb> (with {party})?',
      '{party} @<partner-verb> (on|in) <agreement-gap>{0,4} research',
      '{party} @<develop-verb> (jointly with|together with|in collaboration with {party})',
    ],
    type: 'research-collaboration',
    status: 'agreed',
    finds: [
      [
        'Acme Corp and Globex Ltd will jointly develop a vaccine.',
        { type: 'research-collaboration', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp develops software for schools.'],
  },
  {
    id: 'agreement/joint-study',
    says: 'Parties run a study or a trial together.',
    frames: [
      '{party} (joint|collaborative)? @(clinical trial|clinical study|pilot study|feasibility study|joint study|field trial) (with {party})',
      '{party} (a|an|the|its|their|joint|new|paid|successful) @(pilot|trial|study) with {party:organization}',
    ],
    type: 'research-collaboration',
    status: 'agreed',
    finds: [
      [
        'Acme Corp began a clinical trial with Globex University.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex University'] } },
      ],
    ],
    ignores: ['Acme Corp presented a clinical trial with 200 patients.'],
  },
  {
    id: 'agreement/form-between',
    says: 'A form noun with the parties that it binds.',
    frames: [
      '{party}? @<agreement-form> (between|among|by and between {party})',
      '{party} @<agreement-form> (with {party})',
      '@<agreement-form> ,? (reached|signed|struck|concluded|negotiated|made|brokered|inked|initialled|hammered out)? (by {party})',
      '{party} @<agreement-form> (offered|proposed|tabled|drafted|put forward) (by {party})',
      '{party} @<agreement-form>',
    ],
    type: null,
    status: 'agreed',
    finds: [
      [
        'Acme Corp and Globex Ltd signed a memorandum of understanding.',
        {
          type: 'partnership',
          instrument: 'memorandum-of-understanding',
          status: 'signed',
          roles: { party: ['Acme Corp', 'Globex Ltd'] },
        },
      ],
      [
        'Acme Corp has signed agreements with several energy companies.',
        { type: 'partnership', status: 'signed', roles: { party: ['Acme Corp', 'several energy companies'] } },
      ],
      [
        "Chile's recent agreement with its creditor banks cuts the margin.",
        { type: 'debt-financing', roles: { borrower: 'Chile', lender: 'creditor banks' } },
      ],
      [
        'Acme Corp signed an agreement with Globex Ltd to earn up to a 50% interest in the Redwood project.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', seller: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Acme Corp relies on agreements with several energy companies.',
      'Lawyers at Acme Corp draft every agreement with care.',
      'Acme Exchange will trade its bond contract with Globex Exchange.',
    ],
  },
  {
    id: 'agreement/negotiate',
    says: 'Parties negotiate, or are in talks; the words around say about what.',
    frames: [
      '{party} @<negotiate-verb> (with {party})',
      '{party} (is|are|was|were) in @(talks|negotiations|discussions) (with {party})',
      '{party} @(talks|negotiations|discussions|consultations|dialogue) (with|between {party})',
    ],
    type: null,
    status: 'negotiating',
    confidence: 0.65,
    finds: [
      [
        'Acme Corp is in talks with Globex Ltd to supply pumps.',
        { type: 'supply', status: 'negotiating', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp gives talks with slides.'],
  },
];
