import { COUNTER } from '../rules/organization/counter.ts';
import { COUNTER_CONTEXT } from '../rules/organization/counter-context.ts';

const named = (values: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`organization/${name}`, value]));

/** Where the fit begins, and what rules that few documents show are drawn to, in log-odds; other rules are drawn to 0. */
export const PRIORS = named({
  ticker: 3,
  'legal-form': 2.5,
  'about-heading': 2,
  apposition: 1.7,
  'exchange-of-ticker': 3,
  wire: 3,
  'dateline-source': 3,
  'acronym-of': 2,
  'defined-in-brackets': 2,
  'mixed-case': 0.8,
  ampersand: 1.2,
  'list-of-examples': 0.8,
  'glued-words': -2,
  'person-verbs': -1,
  travel: -1,
  'listed-person': -2,
  known: 3,
  'long-form': 1.5,
  exchange: 2.5,
  'ticker-symbol': 2.5,
  'bare-noun': -1,
  'officer-of': 1.5,
  'stake-in': 1.5,
  'bare-head': 1.5,
  'party-name': 2,
  'leading-head': 2.5,
  'team-game': 2.4,
  'party-life': 2.2,
  'members-in': 3.2,
  'former-name': 1.6,
});

/** What a rule weighs at least: the documents at hand show it too seldom to say less. */
export const FLOORS = named({
  ticker: 2.8,
  known: 2.6,
  'legal-form': 2.4,
  'exchange-of-ticker': 2.8,
  'about-heading': 1.8,
  wire: 2.5,
  exchange: 2.2,
  'dateline-source': 2.8,
  'opening-head': 1.6,
  'ticker-symbol': 2,
  ampersand: 0.8,
  'officer-of': 1.6,
  'long-form': 1.2,
  'leading-head': 2.2,
  'team-game': 2.4,
  'party-life': 2.2,
  'members-in': 3.2,
  'former-name': 1.6,
});

/** Rules that may turn out to speak for or against. */
const FREE: ReadonlySet<string> = new Set(
  'by-name with-name for-name from-name subject owner of-a-nation compound many-words'
    .split(' ')
    .map((name) => `organization/${name}`),
);

const AGAINST: ReadonlySet<string> = new Set([...COUNTER, ...COUNTER_CONTEXT].map(({ id }) => id));

export function isFree(id: string): boolean {
  return FREE.has(id);
}

/** Whether a rule is counter-evidence. The bare head noun stands among it, but speaks for. */
export function isAgainst(id: string): boolean {
  return AGAINST.has(id) && id !== 'organization/bare-head';
}
