import type { Clause, Lead } from './clause.ts';
import { UNITS } from './enclosure.ts';
import { Part } from './grammar.ts';

/** Who speaks or acts for the body named behind `of` or `for`. */
export const VOICES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson board shareholders stockholders directors management owners lawyers state shares bodies members
  delegates partners leaders boards trustees governors executives officials representatives negotiators bargainers heads chairmen
  holders ministers presidents syndicate group consortium pool unit affiliate subsidiary arm division`.split(/\s+/),
);

/** How funds and groups belong to the body named behind `by`. */
export const LED = /^(?:led|headed|managed|advised|controlled)$/;

/** What an owner has. */
const OWNED: readonly string[] = [...UNITS, 'units', 'subsidiaries', 'affiliates'];

/** Who acts for the body named behind them: `researchers from A`, `the government of A`. */
const PEOPLE: ReadonlySet<string> = new Set(
  'researchers scientists experts engineers investigators clinicians specialists faculty team teams colleagues government leaders executives officials heads syndicate pool'.split(
    ' ',
  ),
);

/** Where the words end that say of what kind the examples behind token `at` are: `from backers like A and B`; -1 where none are given. */
function givesExample(clause: Clause, at: number): number {
  if (clause.is(at, 'like')) return clause.back(at);
  if (clause.is(at, 'including')) return clause.is(clause.back(at), ',') ? clause.back(clause.back(at)) : clause.back(at);
  return clause.is(at, 'as') && clause.lower(clause.back(at)) === 'such' ? clause.back(clause.back(at)) : -1;
}

/** Whether what stands in front of `of`, `from` or `at` only stands for the body behind it. */
function standsFor(clause: Clause, preposition: number, noun: number, bought: boolean): boolean {
  const word = clause.lower(noun);
  if (clause.is(preposition, 'of') && (OWNED.includes(word) || (bought && clause.has(noun, Part.Stake)))) return true;
  // `to a group led by B`, `by funds advised by B`
  if (clause.is(preposition, 'by') && LED.test(word)) return true;
  return PEOPLE.has(word) && (clause.is(preposition, 'of') || clause.is(preposition, 'from') || clause.is(preposition, 'at'));
}

/** `to a unit of A`, `with researchers from A`, `for 51 pct of A`, `with providers such as A`: who is not named stands for who is. */
export function leadOfUnit(clause: Clause, lead: Lead, bought: boolean): Lead {
  const kind = givesExample(clause, lead.at);
  let at = kind >= 0 ? kind : clause.back(lead.at);
  if (at < clause.first || !lead.preposition) return lead;
  if (kind < 0 && !standsFor(clause, lead.at, at, bought)) return lead;
  for (let steps = 0; at >= clause.first && steps < 5; at = clause.back(at), steps++) {
    if (clause.has(at, Part.Preposition))
      return kind < 0 || clause.is(at, 'from') || clause.is(at, 'with') ? { at, preposition: true } : lead;
    if (clause.chainAt(at) || clause.is(at, ',') || clause.has(at, Part.Break | Part.Auxiliary | Part.Verb)) return lead;
  }
  return lead;
}

/** `the Iraqi government`, `the government of Iraq`: nowhere a place. */
export function isRuler(clause: Clause, { name, first }: { readonly name: string; readonly first: number }): boolean {
  if (/\bgovernment\b|authorities$/.test(name)) return true;
  const of = clause.back(first);
  return clause.is(of, 'of') && /^(?:government|republic|kingdom)$/.test(clause.lower(clause.back(of)));
}
