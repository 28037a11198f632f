import type { AgreementRule } from '../../core/rule.ts';

/** What a noun does that says how much an agreement comes to. */
const COMES_TO =
  '(is|was|are|were|has been|have been|will be|would be|is to be|could be|values|valued|calls for|called for|involves|involved|includes|included|represents|represented|totals|totaled|totalled|totaling|will total|amounts to|amounted to|comes to|came to|carries|consists of|comprises|provides for|requires|required|will require|would require|will cost|runs to|exceeds|exceeded)';

/** What stands behind a noun and in front of what an agreement comes to. */
const WORTH = '(worth|valued at|valued|totaling|totalling|estimated at|estimated to be worth|priced at|amounting to)';

/** Sentences that tell the worth of an agreement told before them. */
export const TERMS_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/pay-under',
    says: 'A party pays, invests or receives an amount under what was agreed.',
    frames: ['{party} @<pay-verb>', '{party} @<invest-verb>', '{party} @<receive-verb>'],
    type: null,
    parties: 1,
    amount: true,
    refers: true,
    finds: [
      [
        'Acme Corp signed a joint venture agreement with Globex Ltd. Acme Corp will invest $5 million for half of it.',
        { type: 'joint-venture', roles: { party: ['Acme Corp', 'Globex Ltd'] }, amounts: ['$5 million'] },
      ],
    ],
    ignores: ['Acme Corp paid $3 million in taxes last year.'],
  },
  {
    id: 'agreement/buy-the-company',
    says: 'What is paid for a company that the sentences before named.',
    frames: [
      '@(buy|acquire|bought|acquired|buying|acquiring|purchase|purchased) the <agreement-gap>{0,5} (company|firm|concern|business|retailer|bank|chain|maker|unit|group)',
    ],
    type: 'acquisition',
    amount: true,
    refers: true,
    finds: [
      [
        'Regulators looked at the purchase of Globex Ltd by Acme Corp. It agreed to buy the Ohio-based company for $242 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$242 million'] },
      ],
    ],
    ignores: ['They agreed to buy the Ohio-based company for $242 million.'],
  },
  {
    id: 'agreement/gross-proceeds',
    says: 'What an offering told before brings in.',
    frames: [
      '@(gross proceeds|aggregate proceeds|aggregate gross proceeds|total proceeds|total gross proceeds) (to|from|of|are|were|will|,)',
    ],
    type: 'equity-investment',
    amount: true,
    refers: true,
    finds: [
      [
        'Acme Corp announced the closing of its public offering. Acme Corp received gross proceeds of $4 million.',
        { type: 'equity-investment', roles: { issuer: 'Acme Corp' }, amounts: ['$4 million'] },
      ],
    ],
    ignores: ['The gross proceeds of $4 million went to schools.'],
  },
  {
    id: 'agreement/worth',
    says: 'The price or value of an agreement told before.',
    frames: [
      `@<agreement-matter> ${COMES_TO} <agreement-gap>{0,5}`,
      `@<agreement-matter> , (which (is|was|has been))? ${WORTH}`,
      '(the|this) <agreement-gap>{1,4} @<agreement-matter> (is|was|will|would|comes|includes|covers|runs|represents|supports|carries|matures|bears)',
      '@(under the|under) (terms|agreement|deal|contract|amended contract|revised agreement)',
      '(the|purchase|sale|total|final|contract|deal|transaction|order) @(price|value|consideration) (is|was|are|were|has been|will be|totals) <agreement-gap>{0,5}',
      '(offer|bid|proposal|approach|deal|agreement|transaction|merger|round|placement|share|which|that) @(valuing|values|valued) <agreement-gap>{0,5} at',
      '@terms (include|included|call for|called for|provide for|are)',
      '@(value|price|cost|size|worth|amount) of (the|this) <agreement-gap>{0,3} <agreement-matter>',
    ],
    type: null,
    parties: 1,
    amount: true,
    refers: true,
    finds: [
      [
        'Acme Corp has agreed to acquire Globex Ltd. The transaction is valued at $80 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$80 million'] },
      ],
      [
        'Acme Corp has bought Globex Ltd from its founders. The purchase price was set at $35 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$35 million'] },
      ],
      [
        'The Globex Foundation gave a grant to Acme University. The $250,000 grant will pay for new classrooms.',
        { type: 'grant', roles: { grantor: 'Globex Foundation', grantee: 'Acme University' }, amounts: ['$250,000'] },
      ],
      [
        'Acme Corp signed a supply contract with Globex Ltd this week. Terms call for $9 million up front.',
        { type: 'supply', roles: { supplier: 'Acme Corp', customer: 'Globex Ltd' }, amounts: ['$9 million'] },
      ],
    ],
    ignores: ['The deal was valued at $80 million.', 'Terms include $80 million in cash.'],
  },
];
