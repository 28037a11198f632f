import { type Document, Gap, Shape } from '../core/document.ts';
import { type Grammar, Part } from './grammar.ts';
import { type Participant, PLAIN } from './party.ts';
import { isCapital } from './unlisted.ts';

/** Who deals without a name. */
const SIDES: ReadonlySet<string> = new Set(
  `customer client buyer purchaser investor lender bank company firm manufacturer maker producer supplier vendor contractor operator
  retailer wholesaler utility agency distributor developer consortium syndicate group fund university hospital enterprise airline
  carrier insurer institution brewer refiner builder publisher broadcaster automaker carmaker chipmaker biotech provider tenant`.split(
    /\s+/,
  ),
);

/** What brings in the name of whoever is told: `a company called Globex`, `a group led by Globex`. */
const NAMED: ReadonlySet<string> = new Set(
  'called named known led headed controlled owned affiliated formed comprised comprising consisting composed including such like made within at'.split(
    ' ',
  ),
);

/** Who deals and needs no word more. */
const ALONE: ReadonlySet<string> = new Set(['customer', 'client', 'buyer', 'purchaser', 'investor', 'tenant', 'distributor']);

/** Tokens behind a group in which its members are told. */
const MEMBERS = 6;

/** Tokens between an article and the noun. */
const PHRASE = 9;

/**
 * A side that has no name, from its article to the noun: `with an existing customer`, `to a group of investors`; null where none stands
 * behind a preposition, or where a name follows.
 */
export function unnamedParty(grammar: Grammar, document: Document, article: number, limit: number): Participant | null {
  const { tokens, text } = document;
  const { shape, start, end, gap } = tokens;
  if (article === 0 || !grammar.has(document, article - 1, Part.Preposition)) return null;
  const lower = (i: number): string => text.slice(start[i], end[i]).toLowerCase();
  let last = -1;
  for (let i = article + 1; i < Math.min(limit, article + PHRASE); i++) {
    if (gap[i]! > Gap.Line) break;
    if (shape[i] === Shape.Sign) {
      if (grammar.is(document, i, '-') && gap[i] === Gap.None) continue;
      break;
    }
    if (shape[i] === Shape.Possessive || grammar.has(document, i, Part.Preposition | Part.Auxiliary | Part.Break | Part.Relative))
      break;
    if (last > 0 && lower(i).endsWith('ing')) break;
    if (SIDES.has(lower(i))) last = i + 1;
    else if (last > 0 && shape[i] === Shape.Lower && grammar.isBare(document, i) && !grammar.isPastForm(document, i)) last = -1;
  }
  if (last < 0) return null;
  const first = article + 1;
  // `a group of 50 major lenders`
  if (grammar.is(document, last, 'of'))
    for (let i = last + 1; i < Math.min(limit, last + MEMBERS); i++) {
      if (grammar.has(document, i, Part.Group)) last = i + 1;
      else if (shape[i] !== Shape.Number && !grammar.isBare(document, i)) break;
    }
  if (last === first + 1 && !ALONE.has(lower(first))) return null;
  if (last < limit && (NAMED.has(lower(last)) || shape[last] === Shape.Possessive || isOpen(document, last))) return null;
  // `with a maker of pumps, Globex`
  let next = last;
  if (last < limit && grammar.is(document, last, 'of')) while (next < limit && !grammar.is(document, next, ',')) next++;
  if (next < limit && grammar.is(document, next, ',') && isOpen(document, next + 1)) return null;
  const name = text.slice(start[first], end[last - 1]).replace(/\s+/g, ' ');
  const span = { start: start[first]!, end: end[last - 1]!, first, last };
  return { ...PLAIN, ...span, name, kind: 'group', key: `g${name.toLowerCase()}`, weak: true, sole: true };
}

/** Whether a name may begin at token `i`. */
function isOpen({ text, tokens }: Document, i: number): boolean {
  return i < tokens.count && (isCapital(tokens.shape[i]!) || text[tokens.start[i]!] === '<');
}
