import type { AgreementRule } from '../../core/rule.ts';

/** Standing relations: who backs whom, who is whose partner. */
export const RELATION_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/investor-in',
    says: 'A standing investor, told by the noun.',
    frames: ['{investor} @(investor|backer) (in {issuer})'],
    type: 'equity-investment',
    status: 'completed',
    confidence: 0.6,
    known: true,
    finds: [
      [
        'Globex Ventures has been an investor in Acme Corp since 2021.',
        { type: 'equity-investment', roles: { investor: 'Globex Ventures', issuer: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp meets every investor in the spring.'],
  },
  {
    id: 'agreement/investment-noun',
    says: 'An investment in a company by its noun.',
    frames: [
      '{issuer} @(strategic investment|growth investment|equity investment|minority investment|majority investment) (from|by {investor})',
      '{issuer} (its|an|the|this|new|recent) @(investment|investments) (from|by {investor})',
      '{investor} (an|a|its|new|first|further|additional|the) @(investment|investments) (in|into {issuer})',
      '{investor} @(strategic investment|growth investment|equity investment|minority investment|majority investment) (in|into {issuer})',
      '{investor} (initial|foundational|latest|recent|follow - on|first|early|seed|original|previous|prior) @(investment|investments) (in|into {issuer})',
    ],
    type: 'equity-investment',
    status: 'completed',
    known: true,
    unless: ['risk', 'risks', 'involves', 'principal', 'suitable'],
    finds: [
      [
        "The firm grew from Globex Capital's initial investment in Acme Corp.",
        { type: 'equity-investment', roles: { investor: 'Globex Capital', issuer: 'Acme Corp' } },
      ],
      [
        'Acme Corp gained from its strategic investment in Globex Ltd.',
        { type: 'equity-investment', roles: { investor: 'Acme Corp', issuer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp calls training a strategic investment in people.'],
  },
  {
    id: 'agreement/portfolio-company',
    says: 'A company by the portfolio that it is in.',
    frames: ['{issuer} @(portfolio company|portfolio companies) (of {investor})'],
    type: 'equity-investment',
    status: 'completed',
    confidence: 0.6,
    known: true,
    finds: [
      [
        'Acme Corp, a portfolio company of Globex Capital, makes pumps.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp', investor: 'Globex Capital' } },
      ],
    ],
    ignores: ['Acme Corp shows a portfolio of photographs.'],
  },
  {
    id: 'agreement/named-partner',
    says: 'A party is named or becomes the partner of another one.',
    frames: [
      '{party} (was|is|been|has been)? @(named|appointed|selected|chosen) (as)? (the|a|an|its)? <agreement-gap>{0,5} partner (of|for|by {party})',
      '{party} @(becomes|became|become) (the|a|an|its)? <agreement-gap>{0,5} partner (of|for {party})',
    ],
    type: 'partnership',
    status: 'agreed',
    known: true,
    finds: [
      [
        'Acme Corp has been named the official travel partner of Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Jane Miller was named a partner of the year by her friends.'],
  },
  {
    id: 'agreement/agree-with',
    says: 'A party agrees with another one on something; the words around say on what.',
    frames: ['{party} (has|have|had)? @agreed !not (in principle)? (with {party})'],
    type: null,
    status: 'agreed',
    known: true,
    unless: ['that', 'assessment', 'view', 'opinion', 'analysts'],
    finds: [
      [
        'Acme Corp agreed with Globex Ltd to build a plant in Ohio.',
        { status: 'agreed', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' } },
      ],
    ],
    ignores: [
      'Analysts agreed with Acme Corp that prices were low.',
      'Globex Ltd has agreed not to compete with Acme Corp for two years.',
    ],
  },
  {
    id: 'agreement/under-form',
    says: 'What one party does for another one under an agreement, whatever it is.',
    frames: [
      '{party} (under|through|via) (a|an|the|their|this) <agreement-gap&!agreement-preposition>{0,6} [ @<agreement-form> ] {party:other}',
    ],
    type: null,
    status: 'agreed',
    confidence: 0.7,
    known: true,
    finds: [
      [
        'Acme Corp will pump water for Globex Ltd under a ten-year agreement.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp will dig for coal under a treaty on mines.'],
  },
  {
    id: 'agreement/partner-name',
    says: 'A partner by its name: its partner Globex.',
    frames: ['{party} (its|their) <agreement-gap&!agreement-preposition>{0,3} [ @partner ] {party:organization}'],
    type: 'partnership',
    status: 'agreed',
    confidence: 0.65,
    known: true,
    unless: ['managing', 'founding', 'senior', 'law', 'general', 'limited', 'certified'],
    finds: [
      [
        'Acme Corp runs the clinics with its local partner Globex Ltd.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp asks every partner for patience.'],
  },
  {
    id: 'agreement/partners-are',
    says: 'The partners of a common undertaking are named.',
    frames: [
      '@partners (in|of|on|behind) (the|a|an|this) <agreement-gap&!agreement-preposition>{0,4} (include|includes|are|were|including) {party:many}',
      '(project|research|programme|program|industry|development|venture|initiative) @partners (include|are|were) {party:many}',
      '{party:many} (is|are|were) <agreement-gap&!agreement-preposition>{0,3} @partners (in|on) (the|a|an|this)',
    ],
    type: 'partnership',
    status: 'agreed',
    confidence: 0.7,
    known: true,
    unless: ['limited', 'law', 'media', 'night', 'evening'],
    finds: [
      [
        'Partners in the project include Acme Corp, Globex Ltd and Initech Inc.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc'] } },
      ],
      [
        'Acme Corp and Globex Ltd are equal partners in the project.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Partners in the firm include Jane Miller and Karl Moser.'],
  },
];
