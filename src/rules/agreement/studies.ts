import type { AgreementRule } from '../../core/rule.ts';

/** What several parties develop, study or test together. */
export const STUDY_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/develop-with',
    says: 'One party develops, tests or studies something with another.',
    frames: [
      '{party} (is|are|was|were|will|to|has|have|been|be)* @(developing|develop|developed|testing|tested|piloting|pilot|piloted|trialing|trialling|trialled) <agreement-gap&!agreement-preposition&!agreement-verb-form>{1,8} (with|alongside) {party:organization}',
      '{party} jointly @(test|testing|tested|study|studying|studied|research|researching|investigate|trial|trialling|pilot|piloting|explore|validate|evaluate|design)',
      '{party} co - @(develop|developed|developing|develops|design|designed|designing|invent|invented|author|authored) <agreement-gap&!agreement-preposition>{0,6} (with {party})',
      '{party} @(develop|developing|developed|study|studying|studied|research|researching|test|testing|tested) <agreement-gap&!agreement-preposition>{1,6} together',
    ],
    type: 'research-collaboration',
    status: 'agreed',
    confidence: 0.7,
    finds: [
      [
        'Acme Corp is developing a malaria vaccine with Globex University.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex University'] } },
      ],
      [
        'Acme Corp and Globex Ltd are developing a malaria vaccine together.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp is testing a truck with a new engine.'],
  },
  {
    id: 'agreement/developed-by-both',
    says: 'Something was developed, studied or run by several parties.',
    frames: ['@(developed|conducted|designed|carried out|undertaken|piloted) (jointly|together)? (by {party})'],
    type: 'research-collaboration',
    status: 'completed',
    confidence: 0.7,
    where: [
      'study',
      'research',
      'trial',
      'vaccine',
      'drug',
      'technology',
      'survey',
      'jointly',
      'together',
      'prototype',
      'experiment',
    ],
    finds: [
      [
        'The study was conducted by Acme Institute and Globex University.',
        { type: 'research-collaboration', status: 'completed', roles: { party: ['Acme Institute', 'Globex University'] } },
      ],
    ],
    ignores: ['The study was conducted by Acme Institute.'],
  },
  {
    id: 'agreement/joint-lab',
    says: 'Parties open a laboratory or research programme together.',
    frames: [
      '{party} @(launch|launched|launches|start|started|starts|begin|began|open|opened|opens|establish|established|create|created|announced|announce) (a|an|the|their)? <agreement-gap>{0,3} (research|clinical|scientific|development) (program|programme|project|center|centre|institute|initiative|partnership) (with {party})?',
      '{party} @(joint|shared) <agreement-gap>{0,2} (laboratory|lab|research center|research centre|innovation center|innovation centre|institute) (with {party})?',
    ],
    type: 'research-collaboration',
    status: 'agreed',
    finds: [
      [
        'Acme Corp and Globex University launched a research programme on bees.',
        { type: 'research-collaboration', roles: { party: ['Acme Corp', 'Globex University'] } },
      ],
    ],
    ignores: ['Acme Corp launched a research programme on bees.'],
  },
];
