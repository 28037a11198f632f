import type { EvidenceRule } from '../../core/rule.ts';
import type { Family } from '../../match/family.ts';
import * as against from './against.ts';
import { CONTEXT } from './context.ts';
import { COUNTER } from './counter.ts';
import { COUNTER_CONTEXT } from './counter-context.ts';
import * as cues from './cues.ts';
import { DOCUMENT } from './document.ts';
import { GENERIC } from './generic.ts';
import { BARE_HEADS, BUSINESS, HEADS, OPENING_HEADS } from './heads.ts';
import * as nouns from './kind-nouns.ts';
import { KINDS_BEFORE } from './kinds-before.ts';
import { EXCHANGE_NAMES, EXCHANGES, KNOWN, WIRES } from './known.ts';
import { KNOWN_COMPANIES } from './known-companies.ts';
import { LEGAL_FORMS, LOWER_FORMS, WEAK_FORMS } from './legal-forms.ts';
import { MARKET } from './market.ts';
import { NAMES } from './names.ts';
import { WEIGHTS } from './weights.ts';

export const ORGANIZATION_RULES: readonly EvidenceRule[] = [
  ...NAMES,
  ...CONTEXT,
  ...MARKET,
  ...DOCUMENT,
  ...COUNTER,
  ...COUNTER_CONTEXT,
  ...GENERIC,
].map((rule) => ({
  ...rule,
  weight: WEIGHTS[rule.id] ?? 0,
}));

export { DECISION } from './weights.ts';

export const ORGANIZATION: Family = {
  lexicons: {
    'organization-legal-form': LEGAL_FORMS,
    'organization-weak-form': WEAK_FORMS,
    'organization-lower-form': LOWER_FORMS,
    'organization-series': ['fund', 'partners', 'trust', 'ventures', 'opportunities'],
    'organization-at': ['at'],
    'organization-shell': cues.SHELLS,
    'organization-former': {
      formerly: 'former',
      previously: 'former',
      known: 'as',
      called: 'as',
      named: 'as',
      as: 'as',
      the: 'the',
    },
    'organization-head-noun': Object.keys(HEADS).filter((head) => HEADS[head] !== 'company'),
    'organization-kind-noun': nouns.KIND_NOUNS,
    'organization-business-noun': nouns.BUSINESS_NOUNS,
    'organization-determiner': ['a', 'an', 'the', 'its', 'his', 'their', 'our', 'one'],
    'organization-noun-end': nouns.NOUN_ENDS,
    'organization-leading-head': nouns.LEADING_HEADS,
    'organization-name-noun': nouns.NAME_NOUNS,
    'organization-head-pair': nouns.HEAD_PAIRS,
    'organization-game-noun': nouns.GAME_NOUNS,
    'organization-game-verb': nouns.GAME_VERBS,
    'organization-player': nouns.PLAYERS,
    'organization-head': HEADS,
    'organization-business': BUSINESS,
    'organization-opening': OPENING_HEADS,
    'organization-bare': BARE_HEADS,
    'organization-state-body': [
      'ministry',
      'parliament',
      'army',
      'navy',
      'senate',
      'government',
      'congress',
      'cabinet',
      'police',
      'embassy',
      'treasury',
    ],
    'organization-known': { ...Object.fromEntries(KNOWN_COMPANIES), ...KNOWN },
    'organization-platform': against.PLATFORMS,
    'organization-contract-role': against.CONTRACT_ROLES,
    'organization-superlative': against.SUPERLATIVES,
    'organization-person-noun': against.PERSON_NOUNS,
    'organization-page-noun': against.PAGE_NOUNS,
    'organization-of-place': ['co', 'corp', 'corporation', 'company'],
    'organization-exchange': EXCHANGES,
    'organization-exchange-name': EXCHANGE_NAMES,
    'organization-wire': WIRES,
    'organization-party-name': cues.PARTY_NAMES,
    'organization-other-head': against.OTHER_HEADS,
    'organization-place-head': against.PLACE_HEADS,
    'organization-other-acronym': against.OTHER_ACRONYMS,
    'organization-person-title': against.PERSON_TITLES,
    'organization-person-rank': against.PERSON_RANKS,
    'organization-title-modifier': against.TITLE_MODIFIERS,
    'organization-not-first': against.NOT_FIRST,
    'organization-officer': cues.OFFICERS,
    'organization-heading-break': cues.HEADING_BREAKS,
    'organization-says': cues.SAYS,
    'organization-act': cues.CORPORATE_ACTS,
    'organization-noun-after': cues.COMPANY_NOUNS_AFTER,
    'organization-noun': cues.COMPANY_NOUNS,
    'organization-office': cues.OFFICES,
    'organization-kind-before': KINDS_BEFORE,
    'organization-deal': cues.DEAL_WORDS,
    'organization-product-noun': cues.PRODUCT_NOUNS,
    'organization-product-kind': cues.PRODUCT_KINDS,
    'organization-kind-end': cues.KIND_ENDS,
    'organization-move': cues.MOVES,
    'organization-kinds': cues.KINDS,
    'organization-domain': cues.TOP_DOMAINS,
    'organization-opening-possessive': cues.OPENING_POSSESSIVES,
    'organization-particle': cues.PARTICLES,
    'organization-compound-end': cues.COMPOUND_ENDS,
    'organization-lower-head': cues.LOWER_HEADS,
    'organization-and': ['and'],
    'organization-owner': ['my', 'your', 'our', 'we', 'you', 'all', 'every', 'just', 'only', 'no'],
    'organization-bound': cues.BOUND,
    'organization-of': ['of', 'for', 'on'],
    'organization-the': ['the'],
    'organization-pairing': ['partners', 'partner', 'teams', 'allies', 'merges', 'labs'],
    'organization-with': ['with', 'up'],
  },
  patterns: [...CONTEXT, ...MARKET, ...COUNTER_CONTEXT, ...GENERIC].flatMap(({ cue }) => ('patterns' in cue ? cue.patterns : [])),
};
