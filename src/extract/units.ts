import type { Chain } from './chains.ts';
import type { Clause } from './clause.ts';
import { UNITS } from './enclosure.ts';
import { Part } from './grammar.ts';
import type { Words } from './words.ts';

/** Tokens from the end of an owner's name to the name of what it owns. */
const OWNED = 6;

/** Whether a noun for what a company owns stands here. */
function isUnit(words: Words, i: number): boolean {
  return UNITS.some((unit) => words.is(i, unit));
}

/** Whether the name that begins at token `to` is that of a unit of the name before it: `Acme Corp unit, Globex Ltd`. */
export function isUnitOf(words: Words, from: number, to: number): boolean {
  const noun = words.forth(from);
  const next = words.forth(noun + 1);
  return isUnit(words, noun) && (next === to || (words.is(next, ',') && words.forth(next + 1) === to));
}

/** Where the words begin that say whose unit the name at token `to` is: `its software subsidiary B`; -1 where none say so. */
export function ownerOfUnit(words: Words, from: number, to: number): number {
  if (!isUnit(words, words.back(to))) return -1;
  for (let i = words.back(to) - 1; i > from && to - i <= OWNED; i--) {
    if (words.is(i, 'its') || words.is(i, 'their')) return i;
    if (words.is(i, ',') || words.has(i, Part.Preposition | Part.Auxiliary | Part.Break)) return -1;
  }
  return -1;
}

/** The unit that the last body of a chain owns, by its name: `Acme's Globex unit`, `Acme's subsidiary Globex`. */
export function ownedBy(clause: Clause, chain: Chain): Chain | null {
  if (!clause.isPossessive(chain.last)) return null;
  let unit = false;
  const opening = clause.forth(chain.last + 1);
  for (let i = opening; i < Math.min(clause.last, chain.last + OWNED); i++) {
    const part = clause.chainAt(i);
    if (part) {
      const behind = clause.forth(part.last);
      if (part.members.some(({ kind, guess }) => guess || kind !== 'organization')) return null;
      // `Acme's West German subsidiary Globex`
      if (!unit && isUnit(clause, behind)) return clause.chainAt(clause.forth(behind + 1)) ?? part;
      // `Acme's Acme Foods`
      return unit || clause.lower(part.first) === clause.lower(chain.members.at(-1)!.first) ? part : null;
    }
    if (isUnit(clause, i)) unit = true;
    else if (clause.has(i, Part.Preposition | Part.Break | Part.Auxiliary | Part.Verb)) return null;
    else if (clause.is(i, ',') && !unit && i > opening) return null;
  }
  return null;
}

/** The unit that words of a sale name themselves: `sells its Globex Ltd unit`, `sells its subsidiary, Globex Ltd, to`. */
export function unitTold(clause: Clause, from: number, to: number): Chain | null {
  for (const chain of clause.chains) {
    if (chain.first < from || chain.members[0]!.owner) continue;
    const known = chain.members.every(
      ({ kind, guess, likely, stands }) => kind === 'organization' && !stands && (!guess || likely),
    );
    const behind = clause.forth(chain.last);
    if (chain.first < to) {
      if (known && behind < to && isUnit(clause, behind)) return chain;
      continue;
    }
    const named = chain.members.every(({ kind, stands }) => kind === 'organization' && !stands);
    if (!named || !isUnit(clause, to - 1)) return null;
    if (clause.forth(to) === chain.first) return known ? chain : null;
    // `sold its unit, Globex said`
    const apposed = clause.is(to, ',') && clause.forth(to + 1) === chain.first;
    return apposed && (clause.is(behind, ',') || clause.has(behind, Part.Preposition)) ? chain : null;
  }
  return null;
}

/** Whether a word that may be a verb is the noun of a name behind it: `with partner Acme`, `its venture partner Acme`. */
export function isKind(clause: Clause, at: number): boolean {
  const { document, grammar } = clause;
  if (!clause.has(at, Part.Verb) || grammar.says('agreement-verb-form', document, at) !== 'base') return false;
  const before = clause.back(at);
  const chain = clause.chainAt(before);
  // `its partner Acme`
  const own = chain !== null && chain.members[0]!.owner;
  // `Pump maker Acme`
  if (before < clause.first) return grammar.canBeNoun(document, at);
  const joined = clause.has(before, Part.Joiner) && !clause.has(before, Part.Preposition);
  if (!own && (chain || joined || clause.has(before, Part.Auxiliary))) return false;
  return grammar.canBeNoun(document, at);
}
