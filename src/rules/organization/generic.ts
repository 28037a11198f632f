import type { Unweighed } from './weights.ts';

/** Counter-evidence: a kind of thing, a product or a channel that has capitals like a name. */
export const GENERIC: readonly Unweighed[] = [
  {
    id: 'organization/product-apposition',
    says: 'What is a tool, a film or a medicine is no organization.',
    cue: {
      patterns: [
        '[<name>] (is | was) (a | an | the | our | its) (<word&!organization-noun-end> | -){0,7} @<organization-product-kind> (<organization-kind-end> | .)',
        '[<name>] , (a | an | the | our | its) (<word&!organization-noun-end> | -){0,7} @<organization-product-kind> (<organization-kind-end> | .)',
      ],
    },
    finds: [['It was mended with [Orvane Brisk], a handy tool that mends boats.']],
    ignores: ['Orvane Inc is a software company from Hull.'],
  },
  {
    id: 'organization/legal-kind',
    says: 'A state and a legal form tell of what kind a company is: a Nevada corporation.',
    cue: { fact: 'legal-kind' },
    finds: [['Orvane Inc, a [Nevada Corporation], sold its boats.']],
    ignores: ['Orvane Inc makes boats.'],
  },
  {
    id: 'organization/state-government',
    says: 'The government of a nation stands for its state.',
    cue: { fact: 'state-government' },
    finds: [['It sells boats to the [Federal Government] of late.']],
    ignores: ['Orvane Inc makes boats.'],
  },
  {
    id: 'organization/common-service',
    says: 'Everyday words that end in services, solutions or consulting name a trade.',
    cue: { fact: 'common-service' },
    finds: [['It offers [Boat Management Services] to crews.']],
    ignores: ['Orvane Services Inc makes boats.'],
  },
  {
    id: 'organization/channel',
    says: 'A network behind on is a channel.',
    cue: { fact: 'channel' },
    finds: [['Follow the crew on [Facebook] today.']],
    ignores: ['Orvane Inc makes boats.'],
  },
];
