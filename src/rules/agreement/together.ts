import type { AgreementRule } from '../../core/rule.ts';

/** Cooperation that no noun or verb of partnership tells: what parties do, run or found side by side. */
export const TOGETHER_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/in-association',
    says: 'Something is done in association with somebody.',
    frames: [
      '{party} in @(association|tandem|concert) (with {party})',
      '{party} (its|our|their) (long - standing|longstanding|ongoing|close|strategic)? @association (with {party})',
    ],
    type: 'partnership',
    status: 'agreed',
    unless: ['risk', 'disease', 'symptoms'],
    finds: [
      [
        'Acme Corp opened a school in association with Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp owes its readers to its association with Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp studied the association with the disease at Globex University.'],
  },
  {
    id: 'agreement/tie-noun',
    says: 'Partners by the noun of what ties them: a codeshare, joint marketing, closer links.',
    frames: [
      '{party} @(link - up|linkup|hook - up|hookup|codeshare|code - share|code - sharing|codesharing|code share|interline|interlining|co - marketing|co - promotion|co - branding|cross - promotion|twinning|bancassurance|entente|joint marketing|joint promotion|roaming|data - sharing|information - sharing|data sharing|information sharing|knowledge sharing|referral|loyalty) (agreement|deal|pact|accord|arrangement|partnership|scheme|plan)? (with|between|of {party})',
      '{party} @(link - up|linkup|codeshare|code - share|code - sharing|code share|interline|co - marketing|co - branding|cross - promotion|twinning|bancassurance|joint marketing) (agreement|deal|pact|accord|arrangement|partnership|scheme|plan)?',
      '{party} (forged|forge|forges|forging|build|built|building|strengthen|strengthened|strengthens|strengthening|deepen|deepened|deepens|deepening|expand|expanded|expanding|broadened|cemented|developed|established|reached|formed|entered into) <agreement-gap&!agreement-preposition>{0,4} @(ties|links|relationship|relations) (with|between {party:organization})',
      '{party} @(cooperation|cooperative|collaborative|partnership|trading|marketing) (relationship|relations|link|links|ties) (with|between {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    unless: ['customers', 'media', 'investor', 'investors', 'public', 'labor'],
    finds: [
      [
        'Acme Air and Globex Airlines have put pen to paper on a codeshare.',
        { type: 'partnership', status: 'signed', roles: { party: ['Acme Air', 'Globex Airlines'] } },
      ],
      [
        'Acme Corp has forged closer ties with Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp strengthens ties with its customers.'],
  },
  {
    id: 'agreement/joint-effort',
    says: 'A joint effort, project or programme by its noun.',
    frames: [
      '{party} (its|a|an|their|our|this) <agreement-gap&!agreement-preposition&!agreement-topic-before>{0,4} @(program|programme|project|initiative|scheme) with {party:organization}',
      '@(collaborative effort|collaborative project|joint effort|joint project|joint program|joint programme) (between|among|of|by {party})',
      '{party} @(collaborative effort|collaborative project|joint effort|joint project|joint program|joint programme) (with {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    unless: ['affiliate', 'austerity'],
    finds: [
      [
        'The clinic, a collaborative effort between Acme Corp and Globex Ltd, opened in May.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp and Globex Ltd have launched a joint program to train nurses.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp calls the harvest a joint effort.'],
  },
  {
    id: 'agreement/side-by-side',
    says: 'Several parties host, run or launch something together.',
    frames: [
      '(co -|jointly) @(hosted|organized|organised|operated|presented|created|produced|launched|managed|run|developed) (by {party})',
      '{party} (co -|jointly|will jointly|will co -) @(hosted|organized|organised|operated|operate|launched|launch|host|organize|organise|run|build|operate|manage) (with {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    unless: ['fund'],
    finds: [
      [
        'The event is co-hosted by Acme Corp, Globex Ltd and Initech Inc.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc'] } },
      ],
      [
        'Acme Corp and Globex Ltd jointly launched a fair for nurses.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['The event is hosted by Acme Corp.'],
  },
  {
    id: 'agreement/do-jointly',
    says: 'Several parties do something jointly, whatever it is.',
    frames: ['{party:many} @jointly'],
    type: 'partnership',
    status: 'agreed',
    confidence: 0.65,
    unless: [
      'owned',
      'liable',
      'severally',
      'owns',
      'own',
      'announced',
      'announce',
      'said',
      'told',
      'acquired',
      'bought',
      'sued',
    ],
    finds: [
      [
        'Acme Corp and Globex Ltd will jointly market the drug.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp jointly markets two drugs.'],
  },
  {
    id: 'agreement/agree-jointly',
    says: 'Several parties agree on something; the words around say on what.',
    frames: [
      '{party:organization} [ @<agree-verb> ] (in principle|tentatively|on)? <agreement-adverb>? (to|on)',
      '{party} (have|has|had)? @(shook|shaken|shake|shakes) hands (on|over)',
    ],
    type: null,
    status: 'agreed',
    confidence: 0.7,
    unless: ['that', 'disagree', 'experts', 'analysts', 'need'],
    finds: [
      [
        'Acme Corp and Globex Ltd have agreed to exchange data on storms.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp agreed to exchange its desks.'],
  },
  {
    id: 'agreement/understanding',
    says: 'Parties come to an understanding.',
    frames: [
      '{party} (reached|reach|came to|come to|struck|strike|negotiated|agreed on) <agreement-gap&!agreement-preposition>{0,4} @(understanding|accommodation|compromise) (with|between {party})?',
    ],
    type: null,
    status: 'agreed',
    finds: [
      [
        'Acme Corp has reached an understanding with Globex Ltd on shared towers.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp came to an understanding of the market.'],
  },
];
