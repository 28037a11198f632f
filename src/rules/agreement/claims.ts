import type { AgreementRule } from '../../core/rule.ts';

/** What is settled. */
const CASES = [
  'settle',
  'settling',
  'settlement',
  'lawsuit',
  'lawsuits',
  'suit',
  'suits',
  'litigation',
  'claim',
  'claims',
  'allegations',
  'charges',
  'probe',
  'inquiry',
  'investigation',
];

/** What a court orders is no agreement, and what is won is a verdict. */
const ORDERED = [
  'jury',
  'judge',
  'verdict',
  'ordered',
  'awarded',
  'convicted',
  'sentenced',
  'premium',
  'premiums',
  'insurance',
  'dividend',
  'dividends',
];

/** Cases that end because somebody pays or consents. */
export const CLAIM_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/pays-claimant',
    says: 'A party pays another to end a case.',
    frames: [
      '{party} @<pay-verb> {party}',
      '{party} @<pay-verb> (to {party})',
      '{party} @(gets|get|receives|receive|received|collects|collect|recovers|recovered) (from {party})',
    ],
    type: 'settlement',
    status: 'agreed',
    amount: true,
    where: CASES,
    unless: ORDERED,
    finds: [
      [
        'Acme Oil Corp will pay the Globex Agency $87 million over three years to dispose of a suit on royalties.',
        { type: 'settlement', roles: { party: ['Acme Oil Corp', 'Globex Agency'] }, amounts: ['$87 million'] },
      ],
    ],
    ignores: ['A jury ordered that Acme Oil Corp pay Globex Ltd $87 million in the suit.'],
  },
  {
    id: 'agreement/consents-to-order',
    says: 'A party consents to an order or a penalty of a regulator.',
    frames: [
      '{party} @(consented|consents|consent|stipulated) (with|by|of {party})?',
      '{party} (agreed|agrees) to @(the entry|entry of|a consent|a final judgment|a cease) (with|by|of {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    where: ['order', 'penalty', 'injunction', 'judgment', 'decree', 'findings', 'fine'],
    unless: ['patients', 'informed', 'parents'],
    finds: [
      [
        'Acme Holdings Inc consented to a cease-and-desist order and a $12 million civil penalty.',
        { type: 'settlement', roles: { party: 'Acme Holdings Inc' } },
      ],
    ],
    ignores: ['Acme Holdings Inc consented to the use of its name.'],
  },
];
