import { Shape, type Tokens } from '../../core/document.ts';
import type { AgreementRule } from '../../core/rule.ts';
import { oneToken } from '../../match/classes.ts';
import type { Family } from '../../match/family.ts';
import { readFrame } from '../../match/frame.ts';
import type { LexiconData, Lexicons } from '../../match/lexicon.ts';
import type { Spotter } from '../../match/pattern.ts';
import { BUSINESS, HEADS } from '../organization/heads.ts';
import { KINDS_BEFORE } from '../organization/kinds-before.ts';
import { ACQUISITION_RULES } from './acquisition.ts';
import { BACKER_RULES } from './backers.ts';
import { CAPITAL_RULES } from './capital.ts';
import { CHANNEL_RULES } from './channels.ts';
import { CLAIM_RULES } from './claims.ts';
import { COMBINATION_RULES } from './combination.ts';
import { CONTRACT_RULES } from './contracts.ts';
import { COOPERATION_RULES } from './cooperation.ts';
import { DEBT_RULES } from './debt.ts';
import { DIPLOMACY_RULES } from './diplomacy.ts';
import { DISPOSAL_RULES } from './disposals.ts';
import { DISPUTE_RULES } from './disputes.ts';
import { ENDORSEMENT_RULES } from './endorsement.ts';
import { FINANCE_RULES } from './finance.ts';
import { FILLERS, FORMS, STAGES } from './forms.ts';
import { FUND_RULES } from './funds.ts';
import { GIFT_RULES } from './gifts.ts';
import {
  ACTORS,
  ADVERBS,
  AUXILIARIES,
  BREAKS,
  FIRMS,
  GROUPS,
  JOINERS,
  KINDS,
  MATTERS,
  MODIFIED,
  NUMBERS,
  OTHERS,
  PAIRS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SELVES,
  SEVERAL,
  STAKES,
  TRADES,
  WORDS,
} from './grammar.ts';
import { GRANT_RULES } from './grants.ts';
import { ISSUE_RULES } from './issues.ts';
import { LEASE_RULES } from './leases.ts';
import { LENDING_RULES } from './lending.ts';
import { MEMBERSHIP_RULES } from './membership.ts';
import { ORDER_RULES } from './orders.ts';
import { OTHER_RULES } from './other.ts';
import { OWNERSHIP_RULES } from './ownership.ts';
import { RELATION_RULES } from './relations.ts';
import { RIGHTS_RULES } from './rights.ts';
import { SHARE_RULES } from './shares.ts';
import { SPONSORSHIP_RULES } from './sponsorship.ts';
import { OPENINGS, STANCES } from './stances.ts';
import { SEATS, STATES } from './states.ts';
import { STUDY_RULES } from './studies.ts';
import { GOODS, SUBSTANCES } from './substance.ts';
import { TAKEOVER_RULES } from './takeovers.ts';
import { TERMS_RULES } from './terms.ts';
import { TIE_RULES } from './ties.ts';
import { TOGETHER_RULES } from './together.ts';
import { TOPICS_AFTER, TOPICS_BEFORE } from './topics.ts';
import { TRADE_RULES } from './trade.ts';
import { TREATY_RULES } from './treaties.ts';
import { UNION_RULES } from './unions.ts';
import { VENTURE_RULES } from './ventures.ts';
import { VERBS } from './verbs.ts';
import { WORK_RULES } from './works.ts';

/** A noun of one word that stands in front of names and closes none. */
const isPlainKind = (noun: string): boolean => /^[a-z]+$/.test(noun) && !(noun in HEADS) && !BUSINESS.includes(noun);

/** All rules for agreements, each listed once. */
export const AGREEMENT_RULES: readonly AgreementRule[] = [
  ...ACQUISITION_RULES,
  ...DISPOSAL_RULES,
  ...TAKEOVER_RULES,
  ...OWNERSHIP_RULES,
  ...COMBINATION_RULES,
  ...VENTURE_RULES,
  ...FUND_RULES,
  ...FINANCE_RULES,
  ...BACKER_RULES,
  ...CAPITAL_RULES,
  ...SHARE_RULES,
  ...DEBT_RULES,
  ...ISSUE_RULES,
  ...LENDING_RULES,
  ...TRADE_RULES,
  ...ORDER_RULES,
  ...CONTRACT_RULES,
  ...WORK_RULES,
  ...LEASE_RULES,
  ...CHANNEL_RULES,
  ...RIGHTS_RULES,
  ...GRANT_RULES,
  ...SPONSORSHIP_RULES,
  ...ENDORSEMENT_RULES,
  ...GIFT_RULES,
  ...CLAIM_RULES,
  ...DISPUTE_RULES,
  ...UNION_RULES,
  ...COOPERATION_RULES,
  ...TREATY_RULES,
  ...TOGETHER_RULES,
  ...TIE_RULES,
  ...MEMBERSHIP_RULES,
  ...STUDY_RULES,
  ...DIPLOMACY_RULES,
  ...RELATION_RULES,
  ...OTHER_RULES,
  ...TERMS_RULES,
];

const verbForms: LexiconData = Object.assign({}, ...Object.values(VERBS));

/** The patterns of frames. Markers of roles are words of the family too; as patterns they enter the vocabulary. */
export function framePatterns(frames: readonly string[]): string[] {
  return frames
    .map(readFrame)
    .flatMap(({ pattern, slots }) => [
      pattern,
      ...slots.flatMap(({ markers }) =>
        markers.map(([first, ...rest]) => `@'${first}' ${rest.map((word) => `'${word}'`).join(' ')}`),
      ),
    ]);
}

/** Words that begin a clause or a place; no trigger reaches over them. */
const STOPS = ['that', 'which', 'who', 'when', 'if', 'at', 'on', 'because', 'while'];

/** What may stand inside of a trigger: words, numbers, amounts, an aside in brackets; no sign that divides clauses. */
function gap({ vocabulary }: Lexicons): Spotter {
  const stops = new Set(STOPS.map((word) => vocabulary.id(word)));
  const word = oneToken(({ tokens, text }, i) => {
    const shape = tokens.shape[i];
    if (shape === Shape.Lower) return !stops.has(tokens.word[i]!);
    if (shape !== Shape.Sign) return true;
    const sign = text[tokens.start[i]!]!;
    return GAP_SIGNS.includes(sign) || (sign === ',' && partsModifiers(text, tokens, i));
  });
  const opening = vocabulary.id('(');
  const closing = vocabulary.id(')');
  return {
    forward: (document, i) => {
      const next = word.forward(document, i);
      if (next >= 0 || document.tokens.word[i] !== opening) return next;
      const { word: ids, count } = document.tokens;
      for (let k = i + 1; k < Math.min(count, i + ASIDE); k++) if (ids[k] === closing) return k + 1;
      return -1;
    },
    backward: (document, end) => {
      const before = word.backward(document, end);
      if (before >= 0 || end === 0 || document.tokens.word[end - 1] !== closing) return before;
      const { word: ids } = document.tokens;
      for (let k = end - 2; k >= Math.max(0, end - ASIDE); k--) if (ids[k] === opening) return k;
      return -1;
    },
    longest: 1,
    aside: { opening, closing, longest: ASIDE },
  };
}

/** Tokens that an aside in brackets has at most. */
const ASIDE = 10;

const GAP_SIGNS = "-&$€£¥%'’/";

/** The comma of `a three-year, $8 million contract` and of `an $8 million, three-year contract`. */
function partsModifiers(text: string, { start, shape, count }: Tokens, comma: number): boolean {
  if (comma + 2 < count && text[start[comma + 2]!] === '-' && shape[comma + 3] === Shape.Lower) return true;
  if (comma < 2 || comma + 1 >= count || text[start[comma - 2]!] !== '-') return false;
  return shape[comma + 1] === Shape.Number || '$€£¥'.includes(text[start[comma + 1]!]!);
}

export const AGREEMENT: Family = {
  lexicons: {
    ...VERBS,
    'agreement-verb-form': verbForms,
    'agreement-form': FORMS,
    'agreement-filler': FILLERS,
    'agreement-stage': STAGES,
    'agreement-stance': STANCES,
    'agreement-trade': TRADES,
    'agreement-kind': [...new Set([...KINDS, ...KINDS_BEFORE.filter(isPlainKind)])],
    'agreement-opening': OPENINGS,
    'agreement-topic-before': TOPICS_BEFORE,
    'agreement-topic-after': TOPICS_AFTER,
    'agreement-preposition': PREPOSITIONS,
    'agreement-auxiliary': AUXILIARIES,
    'agreement-adverb': ADVERBS,
    'agreement-break': BREAKS,
    'agreement-relative': RELATIVES,
    'agreement-pronoun': PRONOUNS,
    'agreement-self': SELVES,
    'agreement-pair': PAIRS,
    'agreement-group': GROUPS,
    'agreement-firm': FIRMS,
    'agreement-several': SEVERAL,
    'agreement-actor': ACTORS,
    'agreement-number': NUMBERS,
    'agreement-stake': STAKES,
    'agreement-matter': MATTERS,
    'agreement-substance': SUBSTANCES,
    'agreement-goods': GOODS,
    'agreement-other': OTHERS,
    'agreement-joiner': JOINERS,
    'agreement-modified': MODIFIED,
    'agreement-word': WORDS,
    state: STATES,
    'state-seat': SEATS,
  },
  patterns: AGREEMENT_RULES.flatMap(({ frames, unless, where }) => [
    ...framePatterns(frames),
    ...[...(unless ?? []), ...(where ?? [])].map((word) => `@'${word}'`),
  ]).concat(STOPS.map((word) => `@'${word}'`)),
  spotters: (lexicons) => ({ 'agreement-gap': gap(lexicons) }),
};
