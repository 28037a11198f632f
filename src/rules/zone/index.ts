import type { ZoneRule } from '../../core/rule.ts';
import type { Family } from '../../match/family.ts';
import type { LexiconData } from '../../match/lexicon.ts';
import { LEADING } from './abbreviations.ts';
import { ABOUT } from './about.ts';
import { AGENCIES } from './agencies.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { CONTACT } from './contact.ts';
import { FORWARD_LOOKING } from './forward-looking.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { STARTERS } from './sentences.ts';

export { STOPS } from './abbreviations.ts';
export { AGENCY_ENDINGS } from './agencies.ts';
export { MONTHS } from './calendar.ts';

/** The rules that tell the parts of an article by their words. */
export const ZONE_RULES: readonly ZoneRule[] = [ABOUT, BOILERPLATE, FORWARD_LOOKING, CONTACT];

const entries = (forms: (rule: ZoneRule) => readonly (readonly [string, string])[]): LexiconData =>
  Object.fromEntries(ZONE_RULES.flatMap(forms));

/** What is known about the parts of an article; the lexicons of headings and phrases lead to the rule's place in the list. */
export const ZONE: Family = {
  lexicons: {
    'sentence-starter': STARTERS,
    'abbreviation-leading': LEADING,
    'zone-heading': entries((rule) => (rule.headings ?? []).map((form) => [form, String(ZONE_RULES.indexOf(rule))])),
    'zone-phrase': entries((rule) =>
      Object.entries(rule.phrases ?? {}).map(([form, points]) => [form, `${ZONE_RULES.indexOf(rule)}:${points}`]),
    ),
    'zone-link': ['http', 'https', 'www'],
    'zone-agency': AGENCIES,
    'zone-month': MONTHS,
    'zone-weekday': WEEKDAYS,
    'zone-language': FUNCTION_WORDS,
  },
};
