import type { AgreementRule } from '../../core/rule.ts';
import { CROWD, EARNED, GIVEN } from './money.ts';

/** How a sum of money begins. */
const SUM = '(over|about|up to)? ($|€|£|<number>|us|usd|eur|gbp|rs|rm|c|a|hk|s)';

/** Shares that are subscribed, listed and held, and the money of investors told by other verbs than raising it. */
export const SHARE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/bring-in-money',
    says: 'A company gets an amount; the words around tell that investors give it.',
    frames: [
      `{issuer} @<gather-verb> (in|up)? <agreement-gap&!agreement-preposition>{0,2} ${SUM} (from|led by|steered by|headed by|fronted by|anchored by {investor})?`,
    ],
    type: 'equity-investment',
    status: 'completed',
    parties: 1,
    amount: true,
    known: true,
    where: [
      'round',
      'venture',
      'investors',
      'backers',
      'valuation',
      'seed',
      'series',
      'fundraising',
      'fundraise',
      'vc',
      'equity',
      'investor',
      'startup',
      'ipo',
      'debut',
    ],
    unless: [
      ...EARNED,
      ...CROWD,
      'grant',
      'grants',
      'fund',
      'funds',
      'acquire',
      'acquisition',
      'debt',
      'credit',
      'notes',
      'bonds',
      'deposits',
    ],
    finds: [
      [
        'Acme Corp has hauled in $80 million in a round steered by Globex Ventures.',
        {
          type: 'equity-investment',
          status: 'completed',
          roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' },
          amounts: ['$80 million'],
        },
      ],
    ],
    ignores: ['Acme Corp hauled in $80 million of sales.'],
  },
  {
    id: 'agreement/subscribe',
    says: 'An investor subscribes to shares of a company.',
    frames: [
      '{investor} @(subscribe|subscribes|subscribed|subscribing) (for|to)? <agreement-gap>{1,9} (shares|units|stock|issue|offering|placement|warrants|capital) (in|of|from|by|issued by {issuer})',
      '{investor} @(subscribe|subscribes|subscribed|subscribing) (for|to {issuer})',
      '{investor} @(bought|buys|buy|buying) into {issuer}',
      '{investor} @(came|comes|coming|joined|joins|steps|stepped|enters|entered) (in|on board)? (as)? (an|a|its|the) <agreement-gap>{0,3} (investor|shareholder|backer|stakeholder) (in|of|at {issuer})?',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    unless: ['newsletter', 'channel', 'service', 'services', 'plan', 'theory', 'view'],
    finds: [
      [
        'Globex Capital subscribed for 4 million new shares in Acme Corp.',
        { type: 'equity-investment', status: 'completed', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Globex Capital subscribes to the view of Acme Corp.'],
  },
  {
    id: 'agreement/become-holder',
    says: 'An investor becomes a shareholder of a company.',
    frames: [
      '{investor} @<become-verb> <agreement-gap>{0,5} (shareholder|stockholder|investor|backer|stakeholder) (in|of {issuer})',
      '{investor} @(amassed|amasses|amassing|accumulated|accumulates|accumulating|disclosed|discloses|snapped up|grabbed|grabs|picked up|picks up|took up|takes up|nabbed|nabs|secured|secures|pared|pares|doubled|doubles|tripled|sold down|trimmed|trims|offloaded|dumped|dumps|exited|exits) <agreement-gap>{1,6} (stake|holding|shareholding|position|interest|shares) (in|of {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    finds: [
      [
        'Globex Capital has become the largest shareholder of Acme Corp.',
        { type: 'equity-investment', status: 'completed', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
      [
        'Globex Capital has amassed a 6 percent stake in Acme Corp.',
        { type: 'equity-investment', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Globex Capital has become a better investor of time.'],
  },
  {
    id: 'agreement/go-public',
    says: 'A company sells its shares to the public.',
    frames: [
      '{issuer} (files|filed|plans|planned|aims|intends|seeks|wants|hopes|prepares|preparing|set|ready|looking|agreed|will|to)? (to)? @(go public|goes public|went public|going public)',
      '{issuer} @(stock market debut|stock market flotation|stock market listing)',
      '{seller} @(float|floats|floated|floating|list|listing|spin off) (a|up to a|up to|part|some|about|around|roughly|<number>) <agreement-gap>{0,5} of {issuer}',
    ],
    type: 'equity-investment',
    status: 'agreed',
    parties: 1,
    known: true,
    unless: ['parade', 'glass', 'idea', 'boat', 'rate', 'currency'],
    finds: [
      ['Acme Corp went public in 2021.', { type: 'equity-investment', roles: { issuer: 'Acme Corp' } }],
      [
        'Acme Corp filed to go public on Friday.',
        { type: 'equity-investment', status: 'proposed', roles: { issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp showed its float at the parade.'],
  },
  {
    id: 'agreement/backed-by',
    says: 'A company by those who put money into it.',
    frames: [
      '{issuer} , (which is|a company|and|which was|is)? @(backed|funded|bankrolled|financed) (by|with money from {investor})',
      '{investor} (early|first|lead|longtime|existing|major|main|biggest|largest) @(backer|backers|investor|investors) (of|in {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    confidence: 0.65,
    unless: [...GIVEN, 'guarantee', 'loan', 'science', 'experience', 'warranty', 'team', 'government'],
    finds: [
      [
        'Acme Corp, backed by Globex Ventures, makes pumps.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
    ],
    ignores: ['Acme Corp, backed by years of science, makes pumps.'],
  },
  {
    id: 'agreement/welcome-investor',
    says: 'A company greets or counts somebody among its investors.',
    frames: ['{issuer} @(welcomes|welcomed|welcoming|counts|numbers) {investor}'],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    where: ['investor', 'investors', 'backers', 'shareholder', 'shareholders', 'stakeholder'],
    unless: ['conference', 'event', 'summit', 'webinar', 'featured'],
    finds: [
      [
        'Acme Corp welcomed Globex Ventures as a new shareholder.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Ventures' } },
      ],
    ],
    ignores: ['Acme Corp welcomed Globex Ltd to the fair.'],
  },
];
