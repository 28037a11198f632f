import type { AgreementRule } from '../../core/rule.ts';
import { EARNED, GIVEN } from './money.ts';

/** New money for shares, told by other words than raising it: who gives it, leads, commits, or is to be offered shares. */
export const CAPITAL_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/inject',
    says: 'An investor puts an amount into a company.',
    frames: [
      '{investor} @(<inject-verb>|put|puts|putting) (in|into {issuer})',
      '{investor} @(backs|bankrolls|bankrolled|finances) {issuer}',
      '{investor} @<commit-verb> (to|in|for {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    amount: true,
    unless: GIVEN,
    finds: [
      [
        'Globex Ventures injects $12 million into Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
      [
        'Globex Capital has committed $4 million in financing to Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' }, amounts: ['$4 million'] },
      ],
    ],
    ignores: ['Globex Capital committed $4 million in relief to Acme Corp towns.'],
  },
  {
    id: 'agreement/lead-round-of',
    says: 'An investor leads or joins the round of a named company.',
    frames: [
      '{investor} @(led|leads|leading|joined|joins|anchored|participated in|participates in|took part in) <agreement-gap>{2,9} (round|financing|fundraise|fundraising) {issuer}',
      '{investor} @(led|leads|leading|joined|joins|co - led|anchored|participated in|participates in|participating in|took part in) <agreement-gap>{1,8} (round|financing|fundraise|fundraising|raise) (in|of|for|by {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    finds: [
      [
        "Globex Ventures led Acme Corp's $12 million Series A round.",
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
      [
        'Globex Ventures took part in the $12 million funding round of Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
    ],
    ignores: ['Globex Ventures led Acme Corp out of trouble.'],
  },
  {
    id: 'agreement/raise-from',
    says: 'A company gets money from an investor who is named.',
    frames: [
      '{issuer} @(lands|landed|bags|bagged|nabs|nabbed|nets|netted|scores|scored|secures|secured|attracts|attracted) (from {investor})',
      '{issuer} @<raise-verb> <agreement-gap>{0,5} (funding|financing|capital|backing) (from|led by {investor})',
    ],
    type: 'equity-investment',
    status: 'completed',
    amount: true,
    known: true,
    unless: EARNED,
    finds: [
      [
        'Acme Corp lands $12 million from Globex Ventures.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
    ],
    ignores: ['Acme Corp bagged a $12 million order from Globex Ventures.'],
  },
  {
    id: 'agreement/attract-investment',
    says: 'A company attracts an investment; the investor may be unnamed.',
    frames: [
      '{issuer} @(attracts|attracted|attracting|wins|won|lands|landed|bags|bagged) <agreement-gap>{1,6} (investment|funding|capital|financing) (from|by|led by {investor})?',
    ],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    amount: true,
    known: true,
    unless: ['grant', 'government', 'federal', 'state'],
    finds: [
      [
        'Acme Corp has attracted a $12 million investment.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
    ],
    ignores: ['Acme Corp says the region attracted $12 million of guests.'],
  },
  {
    id: 'agreement/announce-investment-in',
    says: 'An investor tells of an investment in a company.',
    frames: [
      '{investor} @(announces|announced|makes|made|making|completes|completed|closes|closed|confirms|confirmed) <agreement-gap>{0,5} (investment|investments) (in|into {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    finds: [
      [
        'Globex Capital announced a new investment in Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Globex Capital made an investment in people.'],
  },
  {
    id: 'agreement/shares-to',
    says: 'A company issues shares to somebody.',
    frames: ['{issuer} @<issue-verb> <agreement-gap>{0,7} (shares|units|warrants|stock) (to {investor})'],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    unless: ['acquisition', 'acquire', 'consideration', 'merger', 'royalty', 'exchange'],
    finds: [
      [
        'Acme Corp issued 1.5 million new shares to Globex Capital.',
        { type: 'equity-investment', status: 'completed', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp placed its shares of the work to one side.'],
  },
  {
    id: 'agreement/offer-shares',
    says: 'A company offers shares, or files to offer them.',
    frames: [
      '{issuer} @(offer|issue) of <agreement-gap>{1,7} (shares|units|preferred stock|common stock|warrants)',
      '{issuer} @(rights offering|rights offer|follow - on offering|standby equity purchase agreement|equity line of credit|share placement|share sale|reg a offering|regulation a offering|preferred stock offering) (with|to|by {investor})?',
      '{issuer} @(registration statement|shelf registration|shelf registration statement) <agreement-gap>{1,9} <agreement-gap>{0,7} (shares|stock|units|notes|bonds|debentures|debt|offering)',
      '{issuer} @(sold|sells|sell|selling) <agreement-gap>{1,6} (preferred stock|preferred shares|preference shares|new shares)',
    ],
    type: 'equity-investment',
    status: 'agreed',
    parties: 1,
    known: true,
    unless: ['resale', 'employees', 'plan', 'options'],
    finds: [
      [
        'Acme Corp began an offer of 300,000 series C shares on Monday.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp' } },
      ],
      [
        'Acme Corp filed a registration statement covering a $200 million issue of subordinated notes.',
        { type: 'debt-financing', status: 'proposed', roles: { borrower: 'Acme Corp' }, amounts: ['$200 million'] },
      ],
    ],
    ignores: ['Acme Corp filed a registration statement for the resale of shares by holders.'],
  },
  {
    id: 'agreement/fundraising',
    says: 'A company tells of a fundraising by its noun, with an amount.',
    frames: [
      '{issuer} @(fundraising|fundraise|capital raise|capital raising|equity raise|capital increase)',
      '{issuer} (a|the|its) <agreement-gap>{0,4} @placing',
    ],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    known: true,
    amount: true,
    unless: GIVEN,
    finds: [
      [
        'Acme Corp announced a £2 million fundraising.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp' }, amounts: ['£2 million'] },
      ],
    ],
    ignores: ['Acme Corp helped with a £2 million fundraising of a charity.'],
  },
  {
    id: 'agreement/exchange-offer',
    says: 'A company offers to exchange its securities.',
    frames: ['{issuer} @(exchange offer|offer to exchange|offer to swap|offers to exchange|offers to swap|offered to exchange)'],
    type: 'equity-investment',
    instrument: 'offer',
    status: 'proposed',
    parties: 1,
    known: true,
    where: ['shares', 'stock', 'notes', 'debentures', 'bonds', 'share', 'securities', 'debt'],
    finds: [
      [
        'Acme Corp began an offer to exchange class A shares for its preferred stock.',
        { type: 'equity-investment', instrument: 'offer', status: 'proposed', roles: { issuer: 'Acme Corp' } },
      ],
      [
        'Acme Corp announced an offer to swap the bonds of its 1980 issue.',
        { type: 'debt-financing', instrument: 'offer', roles: { borrower: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp made an offer to exchange old phones.'],
  },
];
