import type { AgreementRule } from '../../core/rule.ts';

/** Agreements that no other type names. */
export const OTHER_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/undertaking',
    says: 'An agreement on what parties will not do or tell: standstill, confidentiality, escrow.',
    frames: [
      '{party}? @(standstill|confidentiality|nondisclosure|non - disclosure|lock - up|voting|non - compete|escrow|custody) (agreement|pact|accord) (with|between|among {party})',
      '{party} @(standstill|confidentiality|nondisclosure|non - disclosure|lock - up|voting|non - compete) (agreement|pact|accord)',
    ],
    type: 'other',
    instrument: 'agreement',
    status: 'agreed',
    finds: [
      [
        'Acme Corp signed a standstill agreement with Globex Ltd.',
        { type: 'other', instrument: 'agreement', status: 'signed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A confidentiality agreement protects the ideas of Acme Corp.'],
  },
  {
    id: 'agreement/signed-alone',
    says: 'A party signs an agreement of some kind; the other side is not named.',
    frames: [
      '{party} @(signed|signs|inked|inks|executed|enters into|entered into) (a|an|two|three|several|new|its) '.concat(
        '<agreement-gap&!agreement-preposition>{0,6} (agreement|agreements|contract|contracts|memorandum of understanding|mou|letter of intent|term sheet)',
      ),
    ],
    type: null,
    status: 'signed',
    parties: 1,
    known: true,
    unless: ['employment', 'confidentiality', 'users', 'lock', 'nda'],
    finds: [
      [
        'Acme Corp entered into an exclusive license agreement for the drug in May.',
        { type: 'license', instrument: 'agreement', status: 'signed', roles: { licensor: 'Acme Corp' } },
      ],
    ],
    ignores: ['Acme Corp signed an agreement with Jane Miller on her employment.'],
  },
  {
    id: 'agreement/joint-letter',
    says: 'Several bodies sign a letter, a pledge or a protest together.',
    frames: [
      '{party} @<sign-verb> <agreement-gap>{0,5} (petition|open letter|joint letter|charter|pledge|manifesto|protest)',
      '{party} (put|puts|set) <agreement-gap>{1,3} @(signature|signatures|name|names) (to|under|on) <agreement-gap>{0,4} (petition|letter|charter|pledge|manifesto|code|protest)',
    ],
    type: 'other',
    instrument: 'declaration',
    status: 'signed',
    finds: [
      [
        'Some 40 charities signed an open letter on housing. The Acme Union and the Globex Foundation signed a pledge on clean air.',
        { type: 'other', instrument: 'declaration', status: 'signed', roles: { party: ['Acme Union', 'Globex Foundation'] } },
      ],
    ],
    ignores: ['Jane Miller signed a petition in the park.'],
  },
  {
    id: 'agreement/transfer',
    says: 'A club takes over a player from another club.',
    frames: [
      '{party} @<sign-verb> <agreement-gap>{0,3} (striker|midfielder|defender|goalkeeper|winger|forward|quarterback|pitcher|player) (from {party})',
    ],
    type: 'other',
    status: 'signed',
    finds: [
      [
        'Acme United FC signed striker Tom Hill from Globex City FC.',
        { type: 'other', status: 'signed', roles: { party: ['Acme United FC', 'Globex City FC'] } },
      ],
    ],
    ignores: ['Acme United FC signed autographs for a player.'],
  },
  {
    id: 'agreement/coalition',
    says: 'Parties agree to govern together.',
    frames: ['{party} @coalition (agreement|treaty|deal|pact|contract|accord) (with|between {party})?'],
    type: 'other',
    status: 'agreed',
    finds: [
      [
        'The Acme Greens and the Globex League signed a coalition treaty.',
        { type: 'other', status: 'signed', roles: { party: ['Acme Greens', 'Globex League'] } },
      ],
    ],
    ignores: ['A coalition deal takes time, the Acme Greens say.'],
  },
  {
    id: 'agreement/swap',
    says: 'Two parties swap what they own.',
    frames: [
      '{party} @(swap|swaps|swapped|swapping|exchange|exchanged|trade|traded) <agreement-gap>{0,5} (slots|rights|patents|assets|licences|licenses|territories|routes|spectrum|stations|plots|parcels|properties|territory) (with|for {party})?',
    ],
    type: 'other',
    status: 'agreed',
    known: true,
    unless: ['market'],
    finds: [
      [
        'Acme Air Inc and Globex Air Inc have swapped landing slots.',
        { type: 'other', roles: { party: ['Acme Air Inc', 'Globex Air Inc'] } },
      ],
    ],
    ignores: ['Acme Air Inc swapped the tyres of its jets.'],
  },
];
