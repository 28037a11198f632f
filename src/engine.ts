import { readFileSync } from 'node:fs';
import { ValueScanner } from './extract/values.ts';
import { Classes } from './match/classes.ts';
import type { Family } from './match/family.ts';
import { Lexicons } from './match/lexicon.ts';
import type { Spotter } from './match/pattern.ts';
import { Scanner } from './match/scan.ts';
import { AGREEMENT } from './rules/agreement/index.ts';
import { DATE, DATE_RULES } from './rules/date/index.ts';
import { MONEY, MONEY_RULES } from './rules/money/index.ts';
import { ORGANIZATION } from './rules/organization/index.ts';
import { ZONE } from './rules/zone/index.ts';

/** All rules compiled over one vocabulary. Made once in a process: it depends on nothing but the rules. */
export interface Engine {
  readonly classes: Classes;
  readonly values: ValueScanner;
  readonly version: string;
  readonly rulesSha256: string;
}

const FAMILIES: readonly Family[] = [ZONE, MONEY, DATE, ORGANIZATION, AGREEMENT];

let made: Engine | null = null;

/** The engine of this process, compiled at the first call. Throws where a rule is wrong or the build is incomplete. */
export function engine(): Engine {
  made ??= build();
  return made;
}

function build(): Engine {
  const lexicons = new Lexicons();
  for (const family of FAMILIES) for (const [name, words] of Object.entries(family.lexicons)) lexicons.add(name, words);
  const words = new Classes(lexicons);
  const families = { money: MONEY_RULES, dates: DATE_RULES };
  for (const rules of Object.values(families)) Scanner.prepare(rules, words);
  for (const family of FAMILIES)
    for (const source of family.patterns ?? []) Scanner.prepare([{ id: 'family', patterns: [source] }], words);
  const spotters: Record<string, Spotter> = {};
  for (const family of FAMILIES) Object.assign(spotters, family.spotters?.(lexicons));
  const classes = new Classes(lexicons, spotters);
  return { classes, values: new ValueScanner(families, classes), ...stamp() };
}

/** What the build wrote about itself: the package's version and the hash of all that decides a result. */
function stamp(): { version: string; rulesSha256: string } {
  return JSON.parse(readFileSync(new URL('../dist/data/stamp.json', import.meta.url), 'utf8'));
}
