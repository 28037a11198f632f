import { type Document, Gap, Shape } from '../core/document.ts';
import { entryOf } from '../match/lexicon.ts';
import { PLACE, Word, wordTable } from '../match/word-table.ts';
import type { Grammar } from './grammar.ts';
import { isAttribute, type Participant, type PartyReader, PLAIN, unlistedParty } from './party.ts';
import { isCapital, isTitle, type Unlisted, unlistedAt } from './unlisted.ts';

/** The party that a capital opens: a government by the adjective of its country, a region that acts as a body, or a name. */
export const capitalizedParty: PartyReader = (grammar, document, i, limit, sentence) => {
  const government = isDemonym(document, i) ? governmentParty(grammar, document, i, i + 1, limit) : null;
  if (government) return government;
  const region = (i + 2 < limit ? regionParty(grammar, document, i, limit) : null) ?? townParty(grammar, document, i, limit);
  if (region) return region;
  if (isOfficer(grammar, document, i)) return null;
  // a quotation mark before the first word changes nothing
  const opening = document.tokens.shape[sentence] === Shape.Sign && i === sentence + 1 ? i : sentence;
  const name = unlistedAt(document, i, verbIn(document, i, limit), opening, grammar.trades);
  if (!name || sharesNoun(grammar, document, name)) return null;
  const body = isAttribute(grammar, document, name.last);
  if (body && !isBody(document, name.last)) return null;
  if (entryOf(grammar.lexicon('organization-ignored'), document.tokens, name.first, name.last)) return null;
  // `Acme signs`, `Acme has`
  const opens =
    name.last - i === 1 && i === sentence && document.tokens.shape[i] !== Shape.Upper && acts(grammar, document, name.last);
  return unlistedParty(document, opens || body ? { ...name, likely: true } : name);
};

/** Whether a finite verb stands at token `i`, beyond doubt. */
function acts(grammar: Grammar, document: Document, i: number): boolean {
  if (grammar.says('agreement-verb-form', document, i) === 's') return true;
  const auxiliary = grammar.says('agreement-auxiliary', document, i);
  return auxiliary === 'have' || auxiliary === 'future' || auxiliary === 'be';
}

/** The verb with a capital that ends a name in a headline: `Globex Sign MoU`; `limit` where none stands. */
function verbIn({ text, tokens, sentences }: Document, i: number, limit: number): number {
  const { sentence, shape, start, end } = tokens;
  if (sentences.zone[sentence[i]!] !== 0) return limit;
  for (let k = i + 1; k < limit && k - i < LONG && isCapital(shape[k]!); k++)
    if (VERBS.test(text.slice(start[k], end[k]))) return k;
  return limit;
}

/** Tokens of a name in a headline. */
const LONG = 6;
const VERBS =
  /^(?:Signs?|Announces?|Unveils?|Inks?|Agrees?|Reach(?:es)?|Strikes?|Joins?|Extends?|Renews?|Acquires?|Buys?|Merges?|Teams?|Partners?|Collaborates?|Cooperates?|Expands?|Launch(?:es)?|Settles?|Completes?|To)$/;

/** Whether a capital at token `i` opens or goes on the name of a person behind an office: `CEO Jane Miller`. */
function isOfficer(grammar: Grammar, document: Document, i: number): boolean {
  const { shape } = document.tokens;
  for (let at = i; at >= Math.max(0, i - NAME) && isCapital(shape[at]!) && !isTitle(document, at); at--) {
    const office = grammar.entry('organization-person-title', document, at) !== null && isCapital(shape[at + 1] ?? Shape.Sign);
    if (office) return true;
  }
  return false;
}

/** Tokens of a person's name. */
const NAME = 3;

/** `the Acme and Globex properties`: two names that describe one noun. */
function sharesNoun(grammar: Grammar, document: Document, { first, last: i }: Unlisted): boolean {
  if (!grammar.is(document, i, 'and') || !grammar.is(document, first - 1, 'the')) return false;
  const { shape, count } = document.tokens;
  let at = i + 1;
  while (at < count && at - i <= SHARED && isCapital(shape[at]!)) at++;
  if (at === i + 1 || at >= count || shape[at] !== Shape.Lower || document.tokens.gap[at]! > Gap.Line) return false;
  return (wordTable().bits(document.tokens.hash[at]!) & Word.Plural) !== 0;
}

/** Capitals of the second name. */
const SHARED = 4;

/** `the Ferrano employers' association`: lower-case words behind a name that end in what a body is. */
function isBody({ tokens, text }: Document, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + 4); i++) {
    const { shape, start, end } = tokens;
    if (shape[i] === Shape.Lower && BODIES.test(text.slice(start[i], end[i]))) return shape[i + 1] !== Shape.Title;
    if (shape[i] !== Shape.Lower && shape[i] !== Shape.Possessive && text[start[i]!] !== "'") return false;
  }
  return false;
}

const BODIES =
  /^(?:union|federation|confederation|association|organi[sz]ation|consortium|cooperative|council|district|authority|hospital|university|college|museum|cathedral|parish|diocese)$/;

/** A region or town that acts as a body: `the State of Ohio`, `the City of Harlow`; null where none starts at token `i`. */
function regionParty(grammar: Grammar, document: Document, i: number, limit: number): Participant | null {
  const { start, end, hash, shape } = document.tokens;
  if (shape[i] !== Shape.Title || !grammar.is(document, i + 1, 'of')) return null;
  const region = document.text.slice(start[i], end[i]);
  const town = COMMUNES.test(region);
  if (!town && !REGIONS.test(region)) return null;
  let last = i + 2;
  while (last < limit && isCapital(shape[last]!) && last - i < REGION) last++;
  if (last === i + 2 || (!town && (wordTable().bits(hash[last - 1]!) & PLACE) === 0)) return null;
  return unlistedParty(document, { first: i, last, person: false, likely: true });
}

/** The same told in lower case: `the city of Springfield`, at its name. */
function townParty(grammar: Grammar, document: Document, i: number, limit: number): Participant | null {
  const { start, end, shape } = document.tokens;
  if (!isCapital(shape[i]!) || !grammar.is(document, i - 1, 'of') || shape[i - 2] !== Shape.Lower) return null;
  if (!TOWNS.test(document.text.slice(start[i - 2], end[i - 2]))) return null;
  let last = i;
  while (last < limit && isCapital(shape[last]!) && last - i < REGION) last++;
  return unlistedParty(document, { first: i - 2, last, person: false, likely: true });
}

const TOWNS = /^(?:state|city|county|town|province|port|village|municipality|borough)$/;
const REGIONS = /^(?:State|Commonwealth|Province|Republic|Kingdom|Government)$/;
/** Whatever they are called: `the Port of Harlow`. */
const COMMUNES = /^(?:City|County|Town|Port|Village|Township|Borough|Municipality)$/;

/** Tokens that the name of a region has at most. */
const REGION = 5;

function isDemonym({ tokens }: Document, i: number): boolean {
  return (wordTable().bits(tokens.hash[i]!) & Word.Demonym) !== 0;
}

/** Tokens between a nation and the noun for who acts for it: `French public health authorities`. */
const OFFICE = 3;

/** Who acts for a nation. */
const RULERS: ReadonlySet<string> = new Set('government authorities administration ministry army navy'.split(' '));

/** Who acts for the nation that the tokens `i` to `from` name: `the Iraqi government`, `U.S. health authorities`; null where nobody does. */
export function governmentParty(
  grammar: Grammar,
  document: Document,
  i: number,
  from: number,
  limit: number,
): Participant | null {
  const { start, end, shape } = document.tokens;
  for (let at = from; at < Math.min(limit, from + OFFICE) && shape[at] === Shape.Lower; at++) {
    if (RULERS.has(document.text.slice(start[at], end[at]))) {
      // `government bonds`
      if (at + 1 < limit && isAttribute(grammar, document, at + 1)) return null;
      const name = document.text.slice(start[i], end[at]).replace(/\s+/g, ' ');
      const span = { start: start[i]!, end: end[at]!, first: i, last: at + 1 };
      return { ...PLAIN, ...span, name, kind: 'state', key: `s${name}` };
    }
    if (!grammar.isBare(document, at) && !grammar.canBeNoun(document, at)) return null;
  }
  return null;
}
