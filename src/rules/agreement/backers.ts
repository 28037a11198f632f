import type { AgreementRule } from '../../core/rule.ts';

const ROUND = '(round|financing|funding|investment|raise)';

/** Sentences that say who put money into a round told before. */
export const BACKER_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/lead-round',
    says: 'An investor leads or joins a round told before.',
    frames: [
      `{investor} @(led|leads|joined|backed|anchored) (the|this) <agreement-gap>{0,2} ${ROUND} (with participation from|together with|alongside {investor})?`,
      `{investor} @(participated|invested|participating) in (the|this) <agreement-gap>{0,3} ${ROUND} (together with|alongside {investor})?`,
      `{investor} @(joined|joining) (a|an) <agreement-gap>{0,2} ${ROUND} (together with|alongside {investor})?`,
      `{investor} co - @(led|leads) (the|this) <agreement-gap>{0,2} ${ROUND} (with participation from|together with|alongside {investor})?`,
    ],
    type: 'equity-investment',
    status: 'completed',
    refers: true,
    finds: [
      [
        'Acme Corp raised $12 million in a Series B round. Globex Ventures led the round.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
    ],
    ignores: ['Globex Ventures led the round.'],
  },
  {
    id: 'agreement/backers-named',
    says: 'The investors of a round told before, in a list.',
    frames: [
      '@(investors|backers|participants|limited partners|lps|subscribers|anchors) (include|included|includes|were|are|comprise|comprised) {investor}',
      '@(investors|backers) (took part|participated|joined) (including|such as {investor})',
      '@(investors|backers) (including {investor})',
      `@(participants|investors|backers) in (the|this) <agreement-gap>{0,2} ${ROUND} (include|included|were|are) {investor}`,
      '(existing|current|returning|previous|new|fellow|angel) @(backers|investors|shareholders|backer|investor) {investor}',
      `${ROUND} @(included|saw|attracted) <agreement-gap>{0,2} participation (from {investor})`,
      `${ROUND} @(came|comes) (from {investor})`,
      '@(led by|co - led by) {investor} (with participation from|with participation by|joined by|alongside {investor})',
      `${ROUND} , @(led|co - led|backed) by {investor} (with participation from|joined by|including|alongside {investor})?`,
    ],
    type: 'equity-investment',
    status: 'completed',
    refers: true,
    finds: [
      [
        'Acme Corp raised $12 million in a Series B round. New investors include Globex Ventures and Initech Capital.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: ['Globex Ventures', 'Initech Capital'] } },
      ],
      [
        'Acme Corp raised $12 million in a Series B round. Existing backers Globex Ventures and Initech Capital continued their support.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: ['Globex Ventures', 'Initech Capital'] } },
      ],
      [
        'Acme Corp raised $12 million in a Series B round. Led by Globex Ventures, with participation from Initech Capital, it will pay for pumps.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: ['Globex Ventures', 'Initech Capital'] } },
      ],
      [
        'Acme Corp raised $12 million in a Series B round. The funding came from Globex Ventures.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
    ],
    ignores: ['New investors include Globex Ventures and Initech Capital.'],
  },
];
