import type { Listed } from './judge/examples.ts';
import type { Family } from './match/family.ts';
import { type Pack, packAgreements, packEvidence, packFamilies } from './pack.ts';
import { AGREEMENT, AGREEMENT_RULES } from './rules/agreement/index.ts';
import { DATE, DATE_RULES } from './rules/date/index.ts';
import { MONEY, MONEY_RULES } from './rules/money/index.ts';
import { ORGANIZATION, ORGANIZATION_RULES } from './rules/organization/index.ts';
import { ZONE, ZONE_RULES } from './rules/zone/index.ts';

/** Every rule that decides what is found and which part of an article a paragraph is, those of packs included. */
export function allRules(packs: readonly Pack[] = []): readonly Listed[] {
  return [
    ...MONEY_RULES.map((rule): Listed => ({ kind: 'money', rule })),
    ...DATE_RULES.map((rule): Listed => ({ kind: 'dates', rule })),
    ...[...ORGANIZATION_RULES, ...packEvidence(packs)].map((rule): Listed => ({ kind: 'organizations', rule })),
    ...[...AGREEMENT_RULES, ...packAgreements(packs)].map((rule): Listed => ({ kind: 'agreements', rule })),
    ...ZONE_RULES.map((rule): Listed => ({ kind: 'zones', rule })),
  ];
}

/** Every word list by its name, those of packs included. */
export function allLexicons(
  packs: readonly Pack[] = [],
): readonly (readonly [name: string, words: Family['lexicons'][string]])[] {
  return [ZONE, MONEY, DATE, ORGANIZATION, AGREEMENT, ...packFamilies(packs)].flatMap(({ lexicons }) => Object.entries(lexicons));
}
