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
    known: true,
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
    id: 'agreement/joint-effort',
    says: 'A joint effort, project or programme by its noun.',
    frames: [
      '@(collaborative effort|collaborative project|joint effort|joint project|joint program|joint programme) (between|among|of|by {party})',
      '{party} @(collaborative effort|collaborative project|joint effort|joint project|joint program|joint programme) (with {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    known: true,
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
    known: true,
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
];
