import type { AgreementRule, EvidenceRule } from './core/rule.ts';
import { type Provenance, provenanceOf } from './extract/stamp.ts';
import { ValueScanner } from './extract/values.ts';
import { Classes } from './match/classes.ts';
import type { Family } from './match/family.ts';
import { Lexicons } from './match/lexicon.ts';
import type { Spotter } from './match/pattern.ts';
import { Scanner } from './match/scan.ts';
import { type Pack, packAgreements, packEvidence, packFamilies } from './pack.ts';
import { AGREEMENT, AGREEMENT_RULES } from './rules/agreement/index.ts';
import { DATE, DATE_RULES } from './rules/date/index.ts';
import { MONEY, MONEY_RULES } from './rules/money/index.ts';
import { ORGANIZATION, ORGANIZATION_RULES } from './rules/organization/index.ts';
import { STOPS, ZONE } from './rules/zone/index.ts';

/** All rules compiled over one vocabulary. It depends on nothing but the rules. */
export interface Engine {
  readonly classes: Classes;
  readonly values: ValueScanner;
  readonly organizations: readonly EvidenceRule[];
  readonly agreements: readonly AgreementRule[];
  /** names of classes that the package itself has */
  readonly own: ReadonlySet<string>;
  readonly provenance: Provenance;
}

const FAMILIES: readonly Family[] = [ZONE, MONEY, DATE, ORGANIZATION, AGREEMENT];

/** By the hash of the rules: the engine without packs, and the last one with packs. */
const made = new Map<string, Engine>();

/**
 * The engine of this process for these packs; compiled at the first call, and again only for other packs. Throws where a rule is wrong or
 * the build is incomplete.
 */
export function engine(packs: readonly Pack[] = []): Engine {
  const provenance = provenanceOf(packs);
  const { rulesSha256 } = provenance;
  const known = made.get(rulesSha256);
  if (known) return known;
  const built = { ...build(packs), provenance };
  const own = provenanceOf().rulesSha256;
  for (const key of made.keys()) if (packs.length > 0 && key !== own) made.delete(key);
  made.set(rulesSha256, built);
  return built;
}

function build(packs: readonly Pack[]): Omit<Engine, 'provenance'> {
  const lexicons = new Lexicons(STOPS);
  const all = [...FAMILIES, ...packFamilies(packs)];
  for (const family of all) for (const [name, words] of Object.entries(family.lexicons)) lexicons.add(name, words);
  const words = new Classes(lexicons);
  const families = { money: MONEY_RULES, dates: DATE_RULES };
  for (const rules of Object.values(families)) Scanner.prepare(rules, words);
  for (const family of all)
    for (const source of family.patterns ?? []) Scanner.prepare([{ id: 'family', patterns: [source] }], words);
  const spotters: Record<string, Spotter> = {};
  for (const family of FAMILIES) Object.assign(spotters, family.spotters?.(lexicons));
  const classes = new Classes(lexicons, spotters);
  return {
    classes,
    values: new ValueScanner(families, classes),
    organizations: [...ORGANIZATION_RULES, ...packEvidence(packs)],
    agreements: [...AGREEMENT_RULES, ...packAgreements(packs)],
    own: new Set([
      ...FAMILIES.flatMap((family) => Object.keys(family.lexicons)),
      ...new Classes(new Lexicons(), spotters).names(),
    ]),
  };
}
