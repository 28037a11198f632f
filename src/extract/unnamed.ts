import { type Document, Gap, Shape } from '../core/document.ts';
import type { AgreementType } from '../core/result.ts';
import { type Grammar, Part } from './grammar.ts';
import { type Participant, PLAIN } from './party.ts';
import type { Filled } from './roles.ts';
import type { Told } from './status.ts';
import { isCapital } from './unlisted.ts';

/** Who deals without a name; for several, the grammar has the nouns. */
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
const MEMBERS = 9;

/** Tokens of the phrase up to its noun. */
const PHRASE = 8;

/**
 * A side that the text leaves unnamed, from the article or the word for several that opens it at token `i`: `with an existing customer`,
 * `to a group of investors`, `with several data providers`; null where none stands behind a preposition, or where a name follows.
 */
export function unnamedParty(grammar: Grammar, document: Document, i: number, limit: number): Participant | null {
  const { start, end, shape } = document.tokens;
  if (i === 0) return null;
  const article = grammar.is(document, i, 'a') || grammar.is(document, i, 'an');
  // `to leading banks` tells of anybody
  if (
    article ? !grammar.has(document, i - 1, Part.Preposition) : shape[i] !== Shape.Lower || !grammar.is(document, i - 1, 'with')
  )
    return null;
  const first = article ? i + 1 : i;
  const last = nounEnd(grammar, document, first, limit, !article);
  if (last < 0 || isNamed(grammar, document, last, limit)) return null;
  if (article && last === first + 1 && !ALONE.has(lower(document, first))) return null;
  // `with three suppliers of Globex`
  if (!article && (grammar.is(document, last, 'of') || grammar.is(document, last, '-'))) return null;
  const name = document.text.slice(start[first], end[last - 1]).replace(/\s+/g, ' ');
  const span = { start: start[first]!, end: end[last - 1]!, first, last };
  const unnamed = article ? 'one' : 'several';
  return { ...PLAIN, ...span, name, kind: 'group', key: `g${name.toLowerCase()}`, weak: true, unnamed };
}

/** Where the noun of a phrase ends that says who deals; -1 where it has none. */
function nounEnd(grammar: Grammar, document: Document, first: number, limit: number, several: boolean): number {
  const { shape, gap } = document.tokens;
  let last = -1;
  for (let i = first; i < Math.min(limit, first + PHRASE); i++) {
    if (gap[i]! > Gap.Line) break;
    if (shape[i] === Shape.Sign) {
      if (grammar.is(document, i, '-') && gap[i] === Gap.None) continue;
      break;
    }
    if (shape[i] === Shape.Possessive || grammar.has(document, i, Part.Preposition | Part.Auxiliary | Part.Break | Part.Relative))
      break;
    if (last > 0 && lower(document, i).endsWith('ing')) break;
    if (several ? grammar.says('agreement-firm', document, i) !== null : SIDES.has(lower(document, i))) last = i + 1;
    // `a customer portal`; a plural describes no noun
    else if (!several && last > 0 && shape[i] === Shape.Lower && grammar.isBare(document, i) && !grammar.isPastForm(document, i))
      last = -1;
  }
  if (several || !grammar.is(document, last, 'of')) return last;
  // `a group of 50 major lenders`
  const stop = Math.min(limit, last + MEMBERS);
  for (let i = last + 1; i < stop; i++) {
    if (grammar.has(document, i, Part.Group)) last = i + 1;
    else if (shape[i] !== Shape.Number && !grammar.isBare(document, i) && !grammar.is(document, i, 'and')) break;
  }
  return last;
}

/** Whether the name of whoever is told follows the noun. */
function isNamed(grammar: Grammar, document: Document, last: number, limit: number): boolean {
  // the name is known where the limit is
  if (isOpen(document, last)) return true;
  if (last >= limit) return false;
  if (NAMED.has(lower(document, last)) || document.tokens.shape[last] === Shape.Possessive) return true;
  // `with a maker of pumps, Globex`
  let next = last;
  if (grammar.is(document, last, 'of')) while (next < limit && !grammar.is(document, next, ',')) next++;
  return next < limit && grammar.is(document, next, ',') && isOpen(document, next + 1);
}

/** Whether names stand for a group that ends in front of token `i`: `backers like Globex`. */
export function isIntroduced(document: Document, i: number): boolean {
  return INTRODUCES.has(lower(document, i)) && (isOpen(document, i + 1) || isOpen(document, i + 2));
}

const INTRODUCES: ReadonlySet<string> = new Set(['including', 'like', 'such', 'namely']);

function lower({ text, tokens }: Document, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

/** Whether a name may go on at token `i` what stands before it. */
function isOpen({ text, tokens }: Document, i: number): boolean {
  return i < tokens.count && tokens.gap[i]! <= Gap.Line && (isCapital(tokens.shape[i]!) || text[tokens.start[i]!] === '<');
}

/** Whether a party is several bodies without names and number. */
export const isUnnamedGroup = ({ unnamed }: Participant): boolean => unnamed === 'several';

/** Agreements in which money comes from whoever invests. */
const FUNDED: readonly AgreementType[] = ['equity-investment', 'debt-financing', 'fund-formation', 'acquisition', 'settlement'];
const CROWD = /\b(?:investors|insiders|underwriters|backers|placees)$/;

/** Whether a group stands for anybody with money where the agreement is about something else: `a trusted partner for global investors`. */
export const isCrowd = ({ weak, name }: Participant, topic: AgreementType): boolean =>
  weak && CROWD.test(name) && !FUNDED.includes(topic);

/** Whether an agreement with several such bodies is told too vaguely to be one: without a word of its state, or by nobody known. */
export function isVague(parties: readonly Filled[], { span, modality }: Told): boolean {
  if (!parties.some(({ participant }) => isUnnamedGroup(participant))) return false;
  const known = parties.some(({ participant: { guess, kind } }) => !guess && kind === 'organization');
  return !known || span === null || modality !== 'fact';
}
