import type { AgreementRule } from '../../core/rule.ts';

const PARTS =
  '(stake|unit|units|business|businesses|division|divisions|subsidiary|subsidiaries|plant|plants|property|properties|site|building|land|portfolio|mine|refinery|factory|hotel|interest|interests|store|stores|brands|facility|operations|operation|assets|holdings)';
/** What an owner parts with is his own: `its paint unit`, `a 20 pct interest`. */
const OWN = '(its|their|our|his|her|all|substantially|certain|some|a <number> pct|a <number> percent|the <number> pct)';

/** What owners part with: units and stakes whose buyer or whose name the text leaves out. */
export const DISPOSAL_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/own-sale',
    says: 'The sale of a part by its owner, by its noun; the buyer may be unnamed.',
    frames: [
      '{seller} @(sale|divestiture|divestment|disposal|disposition) of (<number>|two|three|four|five|six|seven|eight|nine|ten|its|the) <agreement-gap>{0,4} (branches|branch|stations|station|outlets|restaurants|hotels|wells|claims|franchise|franchises|shares|stores|centers|communities) (to {acquirer})',
      `{seller} @(sale|divestiture|divestment|disposal|disposition|spin - off|spinoff) of ${OWN} <agreement-gap>{0,6} ${PARTS} (to {acquirer})?`,
    ],
    type: 'acquisition',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp completed the sale of its paint division for $12 million.',
        { type: 'acquisition', status: 'completed', roles: { seller: 'Acme Corp' }, amounts: ['$12 million'] },
      ],
    ],
    ignores: ['Acme Corp lives on the sale of paint to households.'],
  },
  {
    id: 'agreement/dispose-of',
    says: 'An owner parts with a unit or stake, told by a verb of giving up.',
    frames: [
      `{seller} @(dispose of|disposes of|disposed of|disposing of|spin off|spins off|spun off|spinning off|hive off|hived off|shed|sheds|shedding|unload|unloads|unloaded|selling off|sell off|sells off|sold off) ${OWN} <agreement-gap>{0,6} ${PARTS} (to {acquirer})?`,
    ],
    type: 'acquisition',
    status: 'completed',
    parties: 1,
    finds: [
      [
        'Acme Corp plans to dispose of its paint division.',
        { type: 'acquisition', status: 'proposed', roles: { seller: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp disposed of its old papers in the yard.'],
  },
  {
    id: 'agreement/transfer-stake',
    says: 'An owner hands a stake in a company to somebody.',
    frames: [
      '{seller} @(transferred|transfers|transfer|transferring|handed over|hand over|handing over|assigned) <agreement-gap>{0,5} (stake|interest|shares|shareholding|holding|ownership) (in|of {target}) (to {acquirer})?',
      '{seller} @(transferred|transfers|transfer|handed over|hand over|assigned|farmed out|farms out|farm out|farming out|sold down) <agreement-gap>{0,6} (stake|interest|shareholding|holding|ownership) (to {acquirer})',
      '{seller} @<sell-verb> <agreement-gap>{0,6} (stake|interest|shares|shareholding|holding|pct|percent|%) (in|of {target}) (to {acquirer})?',
    ],
    type: 'acquisition',
    status: 'completed',
    finds: [
      [
        'Acme Corp transferred its 60 percent stake in Globex Ltd to Initech Inc.',
        { type: 'acquisition', roles: { seller: 'Acme Corp', target: 'Globex Ltd', acquirer: 'Initech Inc' } },
      ],
      [
        'Acme Corp will sell 25 pct of state-owned Globex Ltd to the public.',
        { type: 'equity-investment', roles: { seller: 'Acme Corp', issuer: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp transferred its files to another floor.', 'Acme Corp will sell 25 pct of its output abroad.'],
  },
  {
    id: 'agreement/sell-for',
    says: 'An owner sells a company for an amount; the buyer is not named.',
    frames: ['{seller} @<sell-verb> {target}'],
    type: 'acquisition',
    status: 'completed',
    amount: true,
    known: true,
    finds: [
      [
        'Acme Corp sold Globex Ltd for $40 million.',
        { type: 'acquisition', roles: { seller: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$40 million'] },
      ],
    ],
    ignores: ['Acme Corp sold cars for $4 million.'],
  },
  {
    id: 'agreement/offer-price',
    says: 'A bidder offers a price for a company.',
    frames: [
      '{acquirer} @(offer|offers|offered|offering|bid) <agreement-gap>{1,5} (share|million|billion|mln|bln|billions|dlrs|stg|pence) (for {target})',
      '{acquirer} @(offer|offers|offered|offering|bid) <agreement-gap>{1,4} (share|shares) , or <agreement-gap>{1,5} , (for {target})',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'proposed',
    finds: [
      [
        'Acme Corp offered 41 dlrs a share, or 520 mln dlrs altogether, for Globex Ltd.',
        { type: 'acquisition', status: 'proposed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp offered its thanks for the help.'],
  },
];
