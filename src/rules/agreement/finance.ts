import type { AgreementRule } from '../../core/rule.ts';
import { CROWD } from './money.ts';

const ROUND =
  '(funding round|financing round|seed round|seed funding|seed financing|pre - seed|preseed|series <initial>|series seed|growth round|bridge round|angel round|venture round|equity financing|equity funding|investment round)';
const BACKERS =
  '(led by|co - led by|led jointly by {investor})? (with participation from|with participation by|joined by|including|from|backed by {investor})?';

/** New money for shares. */
export const FINANCE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/raise-round',
    says: 'A company raises money in a round.',
    frames: [`{issuer} @<raise-verb> <agreement-gap>{0,9} ${ROUND} (round|funding|financing)? ${BACKERS}`],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    finds: [
      [
        'Acme Corp raised $12 million in a Series B round led by Globex Ventures.',
        {
          type: 'equity-investment',
          status: 'completed',
          roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' },
          amounts: ['$12 million'],
        },
      ],
    ],
    ignores: ['Acme Corp raised the funding of schools as a topic at the forum.'],
  },
  {
    id: 'agreement/raise-money',
    says: 'A company raises an amount; the amount alone shows that money is meant.',
    frames: ['{issuer} @(raised|raises|raise|raising) (led by|from {investor})?'],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    amount: true,
    confidence: 0.7,
    unless: [
      ...CROWD,
      'tax',
      'taxes',
      'dividend',
      'estimate',
      'guidance',
      'forecast',
      'bid',
      'offer',
      'rating',
      'charities',
      'charitable',
      'causes',
      'bill',
      'level',
      'limit',
      'ceiling',
    ],
    finds: [
      [
        'Acme Corp plans to raise $20 million from Globex Ventures.',
        { type: 'equity-investment', status: 'proposed', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
      [
        'Acme Corp is raising $250 million through an offering of debentures.',
        { type: 'debt-financing', roles: { borrower: 'Acme Corp' }, amounts: ['$250 million'] },
      ],
      [
        'Acme Corp has raised $9 million from Globex Ventures.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' }, amounts: ['$9 million'] },
      ],
    ],
    ignores: ['Acme Corp raised its prices in May.', 'Acme Corp raised its dividend to $2 million.'],
  },
  {
    id: 'agreement/raise-funding',
    says: 'A company raises some amount of funding or investment.',
    frames: [
      '{issuer} @<raise-verb> <agreement-gap>{1,9} (funding|capital|equity) (led by|from {investor})?',
      '{issuer} @<raise-verb&!announce-verb> <agreement-gap>{1,9} investment (led by|from {investor})?',
      '{issuer} @<announce-verb> <agreement-gap>{1,9} investment (led by|from {investor})',
    ],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    amount: true,
    unless: [...CROWD, 'return'],
    finds: [
      [
        'Acme Corp secured $4 million in funding from Globex Ventures.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' }, amounts: ['$4 million'] },
      ],
    ],
    ignores: [
      'Acme Corp is gearing up to secure funding next year.',
      'Acme Corp announces a $6 billion investment package for the region.',
      'Acme Corp received a $3 million return of capital from the sale.',
    ],
  },
  {
    id: 'agreement/funding-round',
    says: 'A round by its noun, with its backers.',
    frames: [`{issuer} @${ROUND} (round|funding|financing)? ${BACKERS}`],
    type: 'equity-investment',
    status: 'completed',
    finds: [
      [
        'A funding round led by Globex Ventures with participation from Initech Capital closed on Friday.',
        { type: 'equity-investment', status: 'completed', roles: { investor: ['Globex Ventures', 'Initech Capital'] } },
      ],
      [
        'Acme Corp celebrates its $3 million seed round led by Globex Ventures.',
        {
          type: 'equity-investment',
          status: 'completed',
          roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' },
          amounts: ['$3 million'],
        },
      ],
    ],
    ignores: ['Acme Corp explained how a seed round works.'],
  },
  {
    id: 'agreement/invest-in',
    says: 'An investor puts money into a company.',
    frames: [
      '{investor} @<invest-verb> (in|into {issuer})',
      `{investor} @(leads|led|leading|joins|joined) <agreement-gap>{0,7} ${ROUND} (round|funding|financing)? (in|of|for {issuer})`,
      '{issuer} @(secured|received|secures|receives|gets|attracted|obtained) <agreement-gap>{0,6} (investment|investments) (from|by {investor})',
    ],
    type: 'equity-investment',
    status: 'completed',
    finds: [
      [
        'Globex Ventures invested $5 million in Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' }, amounts: ['$5 million'] },
      ],
    ],
    ignores: ['Acme Corp invests heavily in people and in training.'],
  },
  {
    id: 'agreement/minority-stake',
    says: 'An investor takes or raises a stake.',
    frames: [
      '{investor} @<stake-verb> <agreement-gap>{0,6} (stake|holding|position|interest) (in|of {issuer})',
      '{investor} @(cut|cuts|cutting|trimmed|trims|lowered|lowers|upped|ups) <agreement-gap>{0,4} (stake|holding|position|interest) (in|of {issuer})',
      '{investor} @<buy-verb> <agreement-gap>{0,4} (minority stake|minority interest|minority position) (in|of {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    finds: [
      [
        'Globex Ventures raised its stake in Acme Corp to 12 percent.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp raised the stakes in the price war.'],
  },
  {
    id: 'agreement/share-offering',
    says: 'A company offers shares to the public or to chosen buyers.',
    frames: [
      '{issuer} @(private placement|public offering|initial public offering|ipo|rights issue|share issue|registered direct offering|secondary offering|stock offering|share offering|equity offering|at - the - market offering|direct offering) (to|with|by {investor})?',
      '@offering of <agreement-gap>{1,7} (shares|stock|units|depositary shares|warrants) (of|by {issuer})',
      '{issuer} @offering of <agreement-gap>{1,7} (shares|stock|units|depositary shares|warrants)',
      '{issuer} (launched|launches|opens|opened|closes|closed|completed|announces|announced|ongoing|latest|current|private|its) <agreement-gap>{0,4} @(capital raise|equity raise|crowdfunding campaign|equity crowdfunding|regulation a offering|reg a offering|fundraise)',
      '{issuer} @(securities purchase agreement|share subscription agreement|stock purchase agreement|subscription agreement|underwriting agreement|equity line) (with {investor})?',
    ],
    type: 'equity-investment',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp received $4 million through a private placement of preferred stock.',
        { type: 'equity-investment', status: 'completed', roles: { issuer: 'Acme Corp' } },
      ],
      [
        'Acme Corp announced a private placement of $6 million.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp' }, amounts: ['$6 million'] },
      ],
    ],
    ignores: [
      'A public offering takes time and lawyers.',
      'A proposed offering of common shares will be underwritten by Globex Securities Ltd.',
    ],
  },
  {
    id: 'agreement/round-led',
    says: 'A sentence that names the backers of a round told before.',
    frames: [
      '@(round|financing|funding|investment|raise) (was|is|were) <agreement-gap>{0,2} (led|co - led|backed|joined|funded) (by {investor}) (with participation from|and joined by|including {investor})?',
    ],
    type: 'equity-investment',
    status: 'completed',
    refers: true,
    finds: [
      [
        'Acme Corp raised $12 million in a Series B round. The round was led by Globex Ventures.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
    ],
    ignores: ['The round was led by Globex Ventures.'],
  },
];
