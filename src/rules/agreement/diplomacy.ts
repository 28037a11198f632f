import type { AgreementRule } from '../../core/rule.ts';

/** Ties of states: truces, relations, treaties by their name, what their bodies decide. */
export const DIPLOMACY_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/truce',
    says: 'States cease fire, or make a covenant of another name.',
    frames: [
      '{party:state}? @(ceasefire|cease - fire|truce|armistice|compact|convention|covenant|currency swap|swap line|prisoner exchange|moratorium|free trade area|free trade zone|customs union) (deal|agreement|accord|line)? (between|with|among {party:state})',
      '{party:state} @(ceasefire|cease - fire|truce|armistice|compact|covenant|currency swap|prisoner exchange|customs union)',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    finds: [
      [
        'The ceasefire between Peru and Chile took effect on Monday.',
        { type: 'intergovernmental', roles: { party: ['Peru', 'Chile'] } },
      ],
    ],
    ignores: ['The ceasefire holds, Acme Corp says.'],
  },
  {
    id: 'agreement/relations',
    says: 'States take up or break off relations.',
    frames: [
      '{party:state} (have|has|had|will|to|would)? @(establish|established|establishing|restore|restored|restoring|resume|resumed|resuming|normalize|normalized|normalise|normalised|upgrade|upgraded) (full|their|its|formal)* (diplomatic|trade|economic|consular) (relations|ties|links) (with {party:state})?',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    finds: [
      [
        'Peru and Chile have restored diplomatic ties.',
        { type: 'intergovernmental', status: 'agreed', roles: { party: ['Peru', 'Chile'] } },
      ],
    ],
    ignores: ['Peru restored trade relations with its farmers.'],
  },
  {
    id: 'agreement/break-relations',
    says: 'States break off relations.',
    frames: [
      '{party:state} (have|has|had|will|to|would)? @(break|broke|broken|breaking|cut|cutting|sever|severed|severing|suspend|suspended|suspending) (off|all|their|its)* (diplomatic|trade|economic|consular)? (relations|ties|links) (with {party:state})?',
    ],
    type: 'intergovernmental',
    status: 'terminated',
    finds: [
      [
        'Peru broke off diplomatic relations with Chile.',
        { type: 'intergovernmental', status: 'terminated', roles: { party: ['Peru', 'Chile'] } },
      ],
    ],
    ignores: ['Peru cut its diplomatic staff.'],
  },
  {
    id: 'agreement/accede',
    says: 'A state joins a treaty or a body of states, ratifies it or leaves it.',
    frames: [
      '{party:state} (has|have|had|will|to|would)? @(joined|join|joins|joining|ratified|ratifies|ratify|ratifying|acceded to|accede to|signed up to|entered) (the)? <agreement-gap&!agreement-preposition>{0,6} (treaty|pact|accord|agreement|convention|protocol|compact|charter)',
      '{party:state} (has|have|had|will|to|would)? @(quit|quits|left|leave|leaves|leaving|withdrew from|withdraw from|withdraws from|withdrawing from|withdrawn from|pulled out of|pull out of|pulls out of|pulling out of|suspended|suspends|suspend|abandoned|renounced|denounced|scrapped|tore up) (the|its)? <agreement-gap&!agreement-preposition>{0,6} (treaty|pact|accord|convention|protocol|compact|charter)',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    instrument: 'treaty',
    parties: 1,
    finds: [
      ['Peru has acceded to the Ocean Treaty.', { type: 'intergovernmental', status: 'agreed', roles: { party: 'Peru' } }],
      ['Peru pulled out of the Ocean Treaty.', { type: 'intergovernmental', status: 'terminated', roles: { party: 'Peru' } }],
    ],
    ignores: ['Acme Corp left the treaty room.'],
  },
  {
    id: 'agreement/signed-by-states',
    says: 'A treaty with those who signed it.',
    frames: [
      '@(treaty|pact|accord|convention|protocol|declaration|agreement|compact|charter|truce|ceasefire) ,? (which|that)? (was|were|been|has been|is)? (jointly)? (signed|ratified|adopted|negotiated|endorsed|concluded|initialed|initialled|agreed|brokered) (by|between|among {party:state})',
      '@(treaty|pact|accord|convention|protocol|declaration|agreement|compact|charter) ,? (which|that)? (was|were|been|has been|is)? (signed|ratified|adopted|negotiated|endorsed|agreed) (by {party:states})',
      '{party:states} (have|had|has)? @(signed|ratified|adopted|concluded|reached|struck|approved) (a|an|the) <agreement-gap&!agreement-preposition>{0,5} (treaty|pact|accord|convention|protocol|declaration|agreement|compact|charter|deal)',
    ],
    type: 'intergovernmental',
    status: 'signed',
    finds: [
      [
        'The declaration was signed by Sweden, Finland and Norway.',
        { type: 'intergovernmental', status: 'signed', roles: { party: ['Sweden', 'Finland', 'Norway'] } },
      ],
    ],
    ignores: ['The declaration was signed by the two clerks.'],
  },
  {
    id: 'agreement/states-meet',
    says: 'States hold talks, or meet for them.',
    frames: [
      '{party:state} (will|to|would|have|has|had|are|were|is|was)? @(met|meet|meeting|meets) <agreement-gap>{0,6} (to discuss|to negotiate|for talks|to review|for negotiations)',
      '{party:state} (will|to|would|have|has|had|are|were|is|was)? @(hold|held|holding|resume|resumed|resuming|open|opened|opening|begin|began|begun|start|started|starting|reopen|reopened|continue|continued) <agreement-gap&!agreement-preposition>{0,4} (talks|negotiations|discussions|consultations) (with {party:state})?',
    ],
    type: 'intergovernmental',
    status: 'negotiating',
    finds: [
      [
        'Peru and Chile resumed talks on a gas pipeline.',
        { type: 'intergovernmental', status: 'negotiating', roles: { party: ['Peru', 'Chile'] } },
      ],
    ],
    ignores: ['Peru held talks for its teachers.'],
  },
  {
    id: 'agreement/states-pledge',
    says: 'States pledge something together, or share something out between them.',
    frames: [
      '{party:state} (have|has|had)? (jointly)? @(pledged|vowed|undertook|undertaken|resolved|pledge|vow) (to|in|themselves)',
      '{party:state} (have|has|had|will|to)? @(carved up|divided up|split up|shared out|carve up|share out) <agreement-gap>{1,8} (quota|quotas|waters|catch|border|shelf|territory|fields|output)',
      '{party:state} (have|has|had|will|to)? @(completed|complete|agreed|carried out|made|staged) <agreement-gap&!agreement-preposition>{1,4} (swap|exchange)',
    ],
    type: 'intergovernmental',
    status: 'agreed',
    finds: [
      [
        'Peru, Chile and Cuba pledged to hold back part of the crop.',
        { type: 'intergovernmental', status: 'agreed', roles: { party: ['Peru', 'Chile', 'Cuba'] } },
      ],
    ],
    ignores: ['Peru pledged to hold back part of the crop.'],
  },
  {
    id: 'agreement/union-agrees',
    says: 'The members of a body of states agree on something.',
    frames: ['{party:union} (has|have|had)? @agreed (on|to)'],
    type: 'intergovernmental',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'The International Tin Council agreed on new quotas.',
        { type: 'intergovernmental', status: 'agreed', roles: { party: 'International Tin Council' } },
      ],
    ],
    ignores: ['The Springfield Tin Council agreed on new quotas.'],
  },
];
