import type { AgreementRule } from '../../core/rule.ts';

/** Nouns for who pays to be seen with a team, an event or a star, and words that make a partner one. */
const SPONSORS = ['sponsor', 'sponsors', 'shirt', 'sleeve'];

/** Deals by what is paid for. */
const PAID_FOR =
  '(front - of - shirt|shirt|sleeve|jersey|kit|stadium|title|naming rights|naming - rights|title sponsorship|shirt sponsorship|stadium naming rights|endorsement|ambassador|media rights|broadcast rights|broadcasting rights|television rights|tv rights|streaming rights)';

/** Sponsors and those they pay, as clubs, organizers and stars tell of it. */
export const ENDORSEMENT_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/presents-sponsor',
    says: 'A club, league or event presents who sponsors it.',
    frames: [
      '{party} @(unveiled|unveils|unveil|announced|announces|announce|named|names|name|welcomed|welcomes|welcome|confirmed|confirms|revealed|reveals|introduced|introduces|landed|lands|secured|secures|signed|signs) {sponsor}',
    ],
    type: 'sponsorship',
    status: 'agreed',
    where: SPONSORS,
    unless: ['bill', 'legislation', 'player', 'striker', 'midfielder', 'defender', 'goalkeeper', 'trial', 'study'],
    finds: [
      [
        'Springfield United have unveiled online lender Acme as their new shirt sponsor.',
        { type: 'sponsorship', status: 'agreed', roles: { party: 'Springfield United', sponsor: 'Acme' } },
      ],
    ],
    ignores: ['Springfield United have unveiled Acme as their new coach.'],
  },
  {
    id: 'agreement/star-joins',
    says: 'A person wears or speaks for a brand.',
    frames: [
      '{party:person} @<join-verb> {sponsor}',
      '{sponsor} @(signed|signs|signing|tapped|taps|named|names|unveiled|unveils|appointed|appoints|welcomed|welcomes|recruited|recruits) {party:person}',
      '{party:person} @(signed|signs|signing) (with {sponsor})',
      '{sponsor} @(endorsed by|represented by|fronted by) {party:person}',
    ],
    type: 'sponsorship',
    status: 'agreed',
    where: [
      'ambassador',
      'ambassadors',
      'endorsement',
      'endorse',
      'endorser',
      'spokesperson',
      'spokesman',
      'spokeswoman',
      'sponsorship',
    ],
    unless: ['embassy', 'envoy', 'nations', 'chief', 'executive', 'officer', 'minister', 'president'],
    finds: [
      [
        'Jane Miller has joined Acme Footwear Inc as a brand ambassador.',
        { type: 'sponsorship', roles: { party: 'Jane Miller', sponsor: 'Acme Footwear Inc' } },
      ],
    ],
    ignores: ['Jane Miller has joined Acme Footwear Inc as a designer.'],
  },
  {
    id: 'agreement/underwrites-event',
    says: 'A sponsor carries the cost of an event, or gives it its name.',
    frames: [
      '{sponsor} @(underwrites|underwrite|underwriting|underwrote|bankrolls|bankroll|bankrolling|bankrolled) {party:event}',
      '{sponsor} (will|to)? @(lends|lend|lent) its name (to {party})',
      '{party} (will be|was|is|has been|been|be) @(renamed|rebranded) (after|for {sponsor})',
    ],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Power Inc will underwrite the Springfield Marathon for three years.',
        { type: 'sponsorship', roles: { sponsor: 'Acme Power Inc', party: 'Springfield Marathon' } },
      ],
    ],
    ignores: ['Acme Bank Inc underwrites bonds of the city.'],
  },
  {
    id: 'agreement/rights-deal',
    says: 'Two sides and a deal by the rights that are paid for.',
    frames: [
      `{party} @${PAID_FOR} (agreement|deal|contract|partnership|pact|sponsorship|accord|tie - up)`,
      `{party} @${PAID_FOR} (agreement|deal|contract|partnership|pact|sponsorship|accord|tie - up) (with|between|from {party})`,
    ],
    type: 'sponsorship',
    status: 'agreed',
    finds: [
      [
        'Acme Bank and the Springfield Sports Authority agreed on a ten-year naming rights contract.',
        { type: 'sponsorship', roles: { party: ['Acme Bank', 'Springfield Sports Authority'] } },
      ],
    ],
    ignores: ['Acme Bank explains what a naming rights contract costs.'],
  },
];
