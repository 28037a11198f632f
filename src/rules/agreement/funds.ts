import type { AgreementRule } from '../../core/rule.ts';
import { OTHER_FUNDS } from './money.ts';

const FUND = '(fund|funds|vehicle|pool|partnership)';
const CLOSE =
  '(final closing|final close|first closing|first close|second close|second closing|initial closing|initial close|interim close|hard cap|closing|close)';

/** Funds that are set up, raised, closed, and given the money of others. */
export const FUND_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/fund-established',
    says: 'A fund is set up.',
    frames: ['{issuer} fund (was|is|were|has been|have been) @<forge-verb>'],
    type: 'fund-formation',
    status: 'completed',
    parties: 1,
    finds: [
      [
        'The Globex Growth Fund was established with a total scale of 3 billion yuan.',
        { type: 'fund-formation', status: 'completed', roles: { issuer: 'Globex Growth Fund' }, amounts: ['3 billion yuan'] },
      ],
    ],
    ignores: ['A sports club was established in the town in 1950.'],
  },
  {
    id: 'agreement/close-fund',
    says: 'A manager closes a fund with the money of others.',
    frames: ['{issuer} @<raise-verb> (a|an|its|the|our|<d2>|second|first|new) <agreement-gap>{0,7} fund (from|with {investor})?'],
    type: 'fund-formation',
    status: 'completed',
    parties: 1,
    amount: true,
    finds: [
      [
        'Globex Capital closed its $300 million growth fund.',
        { type: 'fund-formation', roles: { issuer: 'Globex Capital' }, amounts: ['$300 million'] },
      ],
    ],
    ignores: ['Acme Corp received a refund for the fund raiser.'],
  },
  {
    id: 'agreement/fund-with',
    says: 'Partners set up a fund together.',
    frames: [
      '{issuer} @<forge-verb> (up)? <agreement-gap>{0,8} fund (with|from {investor})',
      '{investor} @<fund-verb> <agreement-gap>{0,7} fund (of|by|from {issuer})',
    ],
    type: 'fund-formation',
    status: 'completed',
    finds: [
      [
        'Acme Capital Ltd set up a $50 million climate fund with Initech Bank.',
        { type: 'fund-formation', roles: { issuer: 'Acme Capital Ltd', investor: 'Initech Bank' } },
      ],
    ],
    ignores: ['Acme Corp created a fund of good will.'],
  },
  {
    id: 'agreement/launch-fund',
    says: 'A manager or partners launch a fund of some size.',
    frames: [
      '{issuer} @(launched|launches|launch|launching|unveiled|unveils|created|creates|established|establishes|set up|sets up) <agreement-gap>{1,8} fund (with|from {investor})?',
      '{issuer} @(final close|first close|final closing|first closing|closing|close) of <agreement-gap>{1,8} fund (with|from {investor})?',
    ],
    type: 'fund-formation',
    status: 'completed',
    parties: 1,
    known: true,
    amount: true,
    unless: OTHER_FUNDS,
    finds: [
      [
        'Globex Capital has launched a $100 million climate fund.',
        { type: 'fund-formation', roles: { issuer: 'Globex Capital' }, amounts: ['$100 million'] },
      ],
    ],
    ignores: ['Globex Capital has launched a $1 million relief fund.'],
  },
  {
    id: 'agreement/joint-fund',
    says: 'Partners launch a fund together; its size may be untold.',
    frames: [
      '{issuer} @(launched|launches|launch|launching|established|establishes|establish|set up|sets up|created|creates) <agreement-gap>{1,7} fund',
    ],
    type: 'fund-formation',
    status: 'completed',
    known: true,
    unless: OTHER_FUNDS,
    finds: [
      [
        'Globex Ventures and Initech Capital have jointly launched a fund for young firms.',
        { type: 'fund-formation', roles: { issuer: ['Globex Ventures', 'Initech Capital'] } },
      ],
    ],
    ignores: ['Globex Ventures launched a guide to its fund.'],
  },
  {
    id: 'agreement/fund-closing',
    says: 'A manager tells of the closing of a fund that has a name, or whose size is told.',
    frames: [
      `{issuer} @${CLOSE} (of|for|on {issuer:fund})`,
      `{issuer} @${CLOSE}`,
      '{issuer} @(formation|launch|establishment|creation) (of {issuer:fund})',
      '{issuer} @(wrapped up|wraps up|completed|completes|concluded|concludes|closed|closes|finished|finishes|wound up) (its)? (fundraising|fund - raising|capital raising) (for|of {issuer:fund})?',
      '{issuer:fund} @(closed|closes|drew|draws|raised|gathered|attracted|collected|secured|reached|hit|surpassed|topped) (from|with|at {investor})?',
    ],
    type: 'fund-formation',
    status: 'completed',
    parties: 1,
    known: true,
    amount: true,
    where: ['fund', 'funds', 'vehicle', 'l.p.', 'lp', 'limited', 'fundraising', 'commitments'],
    unless: [...OTHER_FUNDS, 'placement', 'offering', 'notes', 'units', 'acquisition', 'shares', 'trading', 'barrel'],
    finds: [
      [
        'Globex Capital announced the final closing of Globex Growth Fund II with $90 million in commitments.',
        { type: 'fund-formation', status: 'completed', roles: { issuer: ['Globex Capital', 'Globex Growth Fund II'] } },
      ],
    ],
    ignores: ['Acme Corp announced the first closing of its $4 million placement for a fund.'],
  },
  {
    id: 'agreement/commit-to-fund',
    says: 'An investor gives money to a fund that is set up or raised.',
    frames: [
      `{investor} @(<commit-verb>|<invest-verb>|<inject-verb>|earmarked|earmarks|earmark|earmarking|allocated|allocates|allocate|allocating|pledged|pledges|pledging|put|puts|putting|set aside|sets aside|contributed|contributes|contributing|chipped in) <agreement-gap>{1,9} (to|for|in|into|behind) (a|an|the|its|our|this) <agreement-gap>{0,6} ${FUND} (managed by|run by|of|from|by|called {issuer})?`,
      '{investor} @(<commit-verb>|<invest-verb>|earmarked|earmarks|allocated|allocates|pledged|pledges|put|puts|putting|contributed|contributes) (to|in|into|behind|for {issuer:fund})',
      `{investor} @(commitment|commitments|contribution|pledge) (to|in {issuer:fund})`,
      `{investor} (have|has|had)? @(clubbed together|joined forces|teamed up|banded together|pooled resources|partnered|join forces|team up) (for|on|in|to launch|to set up|to create|to form|to establish) (a|an|the) <agreement-gap>{0,6} ${FUND}`,
      '{investor} @(anchor investor|anchor investors|cornerstone investor|limited partner|limited partners|seed investor) (in|of|to {issuer:fund})',
    ],
    type: 'fund-formation',
    status: 'agreed',
    amount: true,
    known: true,
    parties: 1,
    unless: [...OTHER_FUNDS, 'campaign', 'families'],
    finds: [
      [
        'Acme Bank Ltd has committed $20 million to Globex Growth Fund II.',
        {
          type: 'fund-formation',
          roles: { investor: 'Acme Bank Ltd', issuer: 'Globex Growth Fund II' },
          amounts: ['$20 million'],
        },
      ],
      [
        'Acme Bank Ltd has earmarked $20 million for a new climate fund.',
        { type: 'fund-formation', roles: { investor: 'Acme Bank Ltd' }, amounts: ['$20 million'] },
      ],
    ],
    ignores: ['Acme Bank Ltd has pledged $2 million to a relief fund.'],
  },
  {
    id: 'agreement/fund-set-up-by',
    says: 'A fund that was set up, with those who did.',
    frames: [
      `${FUND} (was|were|is|has been|have been|being|will be)? (jointly)? @(set up|launched|established|created|formed|seeded|anchored|backed|capitalised|capitalized|sponsored) (by|with backing from|with support from|with money from {investor})`,
      '{issuer:fund} (was|were|is|has been|have been|being|will be)? (jointly)? @(set up|launched|established|created|formed|seeded|anchored|backed|capitalised|capitalized|sponsored) (by|with backing from|with support from|with money from {investor})',
    ],
    type: 'fund-formation',
    status: 'completed',
    parties: 1,
    amount: true,
    known: true,
    unless: OTHER_FUNDS,
    finds: [
      [
        'A $50 million climate fund has been set up by Acme Bank Ltd and Initech Capital.',
        {
          type: 'fund-formation',
          roles: { investor: ['Acme Bank Ltd', 'Initech Capital'] },
          amounts: ['$50 million'],
        },
      ],
    ],
    ignores: ['A relief fund of $2 million was set up by Acme Bank Ltd.'],
  },
];
