import type { AgreementRule } from '../../core/rule.ts';

const CASE =
  '(lawsuit|lawsuits|suit|suits|litigation|claim|claims|dispute|disputes|charges|case|cases|investigation|probe|debt|allegations|action|complaint|proceedings|row|feud|battle|fight|war)';

/** Settlements of disputes. */
export const DISPUTE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/settle',
    says: 'Parties settle a dispute.',
    frames: [
      '{party} @<settle-verb> (with {party})',
      '{party} [@<settle-verb>] <agreement-gap>{0,6} '.concat(CASE, ' (with|by|against|brought by|filed by {party})?'),
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp settled a lawsuit with Globex Ltd for $6 million.',
        { type: 'settlement', roles: { party: ['Acme Corp', 'Globex Ltd'] }, amounts: ['$6 million'] },
      ],
    ],
    ignores: ['Acme Corp settled in its new home.'],
  },
  {
    id: 'agreement/settlement-noun',
    says: 'A settlement by its noun.',
    frames: [
      '{party} @(settlement|settlement agreement|consent decree|plea agreement|plea deal|deferred prosecution agreement|non - prosecution agreement|consent order|consent judgment) (with|between {party})',
      '{party} @<win-verb> <agreement-gap>{0,6} settlement (from|with|for {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    finds: [
      [
        'Acme Corp reached a settlement with Globex Ltd.',
        { type: 'settlement', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A settlement of miners grew near the mine of Acme Corp.'],
  },
  {
    id: 'agreement/settlement-reached',
    says: 'A settlement that one side reaches, agrees or consents to; the other side may be a public body or unnamed.',
    frames: [
      '{party} @(<agree-verb>|<reach-verb>) (to|on)? <agreement-gap>{0,7} [(settlement|plea deal|plea agreement|consent decree)]',
      '{party} pleaded @guilty <agreement-gap>{0,9} (fine|penalty|penalties|forfeiture|restitution) (to|with {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    unless: ['wage', 'pay', 'miners'],
    finds: [
      [
        'Acme Corp agreed to a $9 million settlement over its pumps.',
        { type: 'settlement', roles: { party: 'Acme Corp' }, amounts: ['$9 million'] },
      ],
    ],
    ignores: ['Acme Corp agreed to build a settlement of miners.'],
  },
  {
    id: 'agreement/end-dispute',
    says: 'Two parties end a dispute or a lawsuit between them.',
    frames: [
      '{party} @(resolved|resolve|resolves|resolving) <agreement-gap>{0,6} '.concat(CASE, ' (with|against|between {party})?'),
      '{party} @<end-verb> <agreement-gap>{0,7} (lawsuit|lawsuits|suit|suits|litigation|legal battle|legal dispute|legal fight|legal action|patent war|court battle|court fight|claims) (with|against|between {party})?',
      '{party} @(drop|dropped|drops|dropping|withdraw|withdrew|dismiss|dismissed|waive|waived) <agreement-gap>{0,7} (lawsuit|lawsuits|suit|suits|litigation|claims|complaint|complaints|appeal) (with|against {party})?',
      '{party} (bury|buried|burying) the @hatchet (with {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    unless: ['court', 'judge', 'jury'],
    finds: [
      [
        'Acme Corp and Globex Ltd have resolved their patent dispute.',
        { type: 'settlement', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp will drop its patent suit against Globex Ltd for $4 million.',
        { type: 'settlement', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A judge dismissed the suit of Acme Corp against Globex Ltd.'],
  },
  {
    id: 'agreement/pay-to-settle',
    says: 'A party pays to end a case.',
    frames: [
      '{party} @<pay-verb> <agreement-gap>{0,9} to (settle|resolve) {party}? (with|by|brought by {party})?',
      '{party} @<pay-verb> <agreement-gap>{0,9} to (end|drop|avoid) <agreement-gap>{0,6} '.concat(
        CASE,
        ' {party}? (with|by|brought by {party})?',
      ),
      '{party} (agreed|agrees|agree) to @<pay-verb> <agreement-gap>{1,8} (penalty|penalties|fine|fines|after admitting|in fines|in penalties) (to|with {party})?',
    ],
    type: 'settlement',
    status: 'agreed',
    parties: 1,
    finds: [
      [
        'Acme Corp will pay $7 million to settle claims of fraud.',
        { type: 'settlement', roles: { party: 'Acme Corp' }, amounts: ['$7 million'] },
      ],
    ],
    ignores: ['Acme Corp pays its staff on Fridays.'],
  },
];
