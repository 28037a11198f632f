import type { AgreementRule } from '../../core/rule.ts';

/** What states and their bodies agree on, and what bodies declare together. */
export const TREATY_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/states-agree',
    says: 'States agree on something.',
    frames: [
      '{party:state} @<agree-verb> (with {party})?',
      '{party:state} @<sign-verb> (with {party})?',
      '{party:state} @(treaty|pact|accord|agreement) (with|between {party})?',
      '{party:states} (have|had)? @agreed (to|on|in)',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    finds: [
      [
        'China and Singapore have agreed to share data on capital markets.',
        { type: 'intergovernmental', status: 'agreed', roles: { party: ['China', 'Singapore'] } },
      ],
      [
        'In Jakarta, tin producing countries agreed to limit their exports.',
        { type: 'intergovernmental', status: 'agreed', roles: { party: 'tin producing countries' } },
      ],
    ],
    ignores: ['Growers in Spain and France agree that rain helps.', 'Ministers agreed that rain helps.'],
  },
  {
    id: 'agreement/protocol',
    says: 'States sign or renew a protocol.',
    frames: ['{party:state} @protocol (with|between {party:state})?'],
    type: 'intergovernmental',
    instrument: 'treaty',
    status: 'agreed',
    finds: [
      [
        'Chile and the European Union have renewed a protocol on salmon.',
        { type: 'intergovernmental', instrument: 'treaty', status: 'amended', roles: { party: ['Chile', 'European Union'] } },
      ],
    ],
    ignores: ['A protocol on salmon was read out in Chile.'],
  },
  {
    id: 'agreement/between-states',
    says: 'A treaty, an initiative or cooperation between states.',
    frames: [
      '@(cooperation|relations|treaty|pact|accord|agreement|agreements|ties|declaration|communique|exchange) (between|among {party:state})',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    finds: [
      [
        'Relations between China and Singapore are built on an old declaration.',
        { type: 'intergovernmental', roles: { party: ['China', 'Singapore'] } },
      ],
    ],
    ignores: ['The exchange between the two speakers was lively.'],
  },
  {
    id: 'agreement/states-initiative',
    says: 'An initiative that states launch, issue or sign.',
    frames: [
      '@initiative (was|is|has been|were)? (launched|signed|announced|agreed|adopted|issued) <agreement-gap>{0,9} between {party:state}',
    ],
    type: 'intergovernmental',
    instrument: 'declaration',
    status: 'agreed',
    finds: [
      [
        'An initiative was launched to deepen trade between China and Singapore.',
        { type: 'intergovernmental', instrument: 'declaration', roles: { party: ['China', 'Singapore'] } },
      ],
    ],
    ignores: ['An initiative was launched between two schools.'],
  },
  {
    id: 'agreement/joint-declaration',
    says: 'Bodies issue a joint declaration or initiative.',
    frames: [
      '{party} (issued|issue|issues|signed|adopted|released|launched|collectively launched|published|endorsed) <agreement-gap>{0,3} @(joint initiative|initiative|joint statement|joint declaration|communique|declaration)',
    ],
    type: 'intergovernmental',
    instrument: 'declaration',
    status: 'agreed',
    finds: [
      [
        'China and Singapore issued a joint statement on trade.',
        { type: 'intergovernmental', instrument: 'declaration', roles: { party: ['China', 'Singapore'] } },
      ],
    ],
    ignores: ['Acme Corp launched an initiative for its staff.'],
  },
];
