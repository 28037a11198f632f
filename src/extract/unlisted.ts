import type { Document } from '../core/document.ts';
import { Gap, Shape } from '../core/document.ts';
import { COMMON, PLACE, Word, wordTable } from '../match/word-table.ts';

/** A capitalized name that no earlier stage took for an organization: a person, or somebody whom only a role can tell. */
export interface Unlisted {
  readonly first: number;
  readonly last: number;
  readonly person: boolean;
  /** ends in a common noun, as firms and bodies do: `Kiln Ceramics` */
  readonly likely: boolean;
}

const LONGEST = 5;
const NO_BODY = Word.Actor | Word.Honorific | Word.GivenName | Word.Calendar | Word.Numeral;
const TITLES = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|prof)\.?$/i;
const LONGEST_TITLE = 5;
/** `We’ve` is no name, and neither is `Recently`. */
const NO_NAME = /^(?:.|.*['’](?:ve|re|ll|m|d|s|t)|[A-Z][a-z]{3,}ly|[A-Z]{2,}s)$/;
const LONGEST_SHORT = 6;

/**
 * The name that starts at token `i`; null where none does.
 * @param sentence the first token of its sentence
 * @param trades by word id, 1 for nouns that names of firms and bodies end in, 2 for those that stand in front of such names, 3 for acronyms that
 * name nobody
 */
export function unlistedAt(document: Document, i: number, limit: number, sentence: number, trades: Uint8Array): Unlisted | null {
  const { tokens } = document;
  if (!isCapital(tokens.shape[i]!)) return null;
  const table = wordTable();
  const titled = isTitle(document, i);
  const first = titled ? i + 1 : i;
  let last = first;
  while (last < limit && last - first < LONGEST && (last === first || joins(document, last)) && isCapital(tokens.shape[last]!)) {
    last++;
    if (
      last + 1 < limit &&
      document.text[tokens.start[last]!] === '-' &&
      tokens.gap[last] === Gap.None &&
      isCapital(tokens.shape[last + 1]!)
    )
      last += 2;
    // `Banco de Rioja`
    if (last + 1 < limit && isParticle(document, last) && isCapital(tokens.shape[last + 1]!)) last++;
  }
  if (last === first) return null;
  if (last - first === 1 && NO_NAME.test(document.text.slice(tokens.start[first], tokens.end[first]))) return null;
  if (last - first === 1 && tokens.shape[first] === Shape.Upper && trades[tokens.word[first]!] === 3) return null;
  if (isCode(document, last) || isSurname(document, i)) return null;
  const bits = table.bits(tokens.hash[first]!);
  if (titled) return { first, last, person: true, likely: false };
  if ((bits & Word.Function) !== 0 && (bits & Word.GivenName) === 0) return null;
  if ((bits & (Word.Calendar | Word.Honorific | Word.Numeral)) !== 0) return null;
  // `Nordic Cellars` is a firm, `German Chancellor` and `French` are none
  if (
    (bits & Word.Demonym) !== 0 &&
    !(last - first === 2 && (trades[tokens.word[last - 1]!] === 1 || isPlain(document, last - 1)))
  )
    return null;
  if ((table.entry(tokens, first, last) & PLACE) !== 0) return null;
  const trade = trades[tokens.word[last - 1]!] === 1;
  // `Aurelia Jewels`, but `Jane Mills`
  const wares = trade && WARES.test(document.text.slice(tokens.start[last - 1], tokens.end[last - 1]));
  if ((bits & Word.GivenName) !== 0 && !wares && last - first >= 2 && last - first <= 3)
    return { first, last, person: true, likely: false };
  // `partnered with Jane`
  if (last - first === 1 && (bits & Word.GivenName) !== 0 && (bits & (Word.Organization | Word.Team)) === 0)
    return { first, last, person: true, likely: false };
  if (last - first === 2 && isPersonal(document, i)) return { first, last, person: true, likely: false };
  const told = i > sentence && tokens.gap[i] === Gap.Space && (trades[tokens.word[i - 1]!] === 2 || isOfPlace(document, i, last));
  // `Miner Acme`
  const opens = first === sentence || isOpening(document, first, sentence);
  if (opens && last - first > 1 && trades[tokens.word[first]!] === 2) return null;
  const likely = told || (last - first > 1 && (trade || isPlain(document, last - 1)));
  // `Additionally, …`, but `Lumora, a wallet` and `Zemtrix, Acme and …`
  const comma = opens && last < limit && document.text[tokens.start[last]!] === ',' && last - first === 1;
  if (comma && (bits !== 0 || !(isArticle(document, last + 1) || listsOn(document, last)))) return null;
  // the first word of a sentence has its capital from there
  if (
    opens &&
    bits !== 0 &&
    (last - first < 2 || ((bits & (Word.Verb | Word.Adverb | Word.Actor)) !== 0 && !acts(document, first, last)))
  )
    return null;
  // `Little Rock, Ark.`
  if (last - first === 1 && i - 2 >= sentence && isRegion(document, i)) return null;
  // `Memphis, TN` and `Austin, Texas` are places
  if (isPlaceList(document, last, limit)) return null;
  let known = 0;
  for (let k = first; k < last; k++) if ((table.bits(tokens.hash[k]!) & (COMMON | PLACE)) !== 0) known++;
  if (known === last - first && last - first < 3 && !likely && !isBought(document, i, last)) return null;
  if ((bits & Word.Function) !== 0) return null;
  return { first, last, person: false, likely };
}

/** What goes on behind a name that acts. */
const FINITE = /^(?:and|has|have|had|will|would|is|was|are|were|to)$/;

/** `Air Lumen has ordered`, no `Meet Acme Foods`: a noun opens the name whose verb follows it, or whose partner does. */
function acts({ tokens, text }: Document, first: number, last: number): boolean {
  const table = wordTable();
  if ((table.bits(tokens.hash[first]!) & Word.Noun) === 0 || tokens.shape[last] !== Shape.Lower) return false;
  return (
    FINITE.test(text.slice(tokens.start[last], tokens.end[last])) ||
    (table.bits(tokens.hash[last]!) & (Word.Past | Word.Present)) !== 0
  );
}

/** `acquired Bright Sharing, a`: common words with capitals that stand as a whole right behind a verb of buying. */
function isBought({ tokens, text }: Document, i: number, last: number): boolean {
  if (i === 0 || tokens.shape[i - 1] !== Shape.Lower || !BOUGHT.test(text.slice(tokens.start[i - 1], tokens.end[i - 1])))
    return false;
  if ((wordTable().bits(tokens.hash[last - 1]!) & Word.Plural) !== 0) return false;
  return last >= tokens.count || !isCapital(tokens.shape[last]!);
}

const BOUGHT = /^(?:acquir(?:e|ed|es|ing)|bought|purchased)$/;

/** Plural nouns of trade that are no surnames. */
const WARES = /(?<!bank|mill|wood|park|field|water|brook|well|stone|hill|ford|mine|ston|port|s)s$/i;

function isArticle({ tokens: { start, end, count }, text }: Document, i: number): boolean {
  return i < count && /^an?$/.test(text.slice(start[i], end[i]));
}

/** Whether a small word of other languages goes on a name at token `i`. */
function isParticle({ tokens, text }: Document, i: number): boolean {
  if (tokens.shape[i] !== Shape.Lower || tokens.end[i]! - tokens.start[i]! > 3 || tokens.gap[i] !== Gap.Space) return false;
  return tokens.gap[i + 1] === Gap.Space && PARTICLE.test(text.slice(tokens.start[i], tokens.end[i]));
}

const PARTICLE = /^(?:de|del|di|da|do|dos|das|du|des|van|von|der)$/;

/** Whether `Mr`, `Dr` or another word of address stands at token `i`. */
export function isTitle({ tokens: { start, end }, text }: Document, i: number): boolean {
  return end[i]! - start[i]! <= LONGEST_TITLE && TITLES.test(text.slice(start[i], end[i]));
}

/** Whether only signs stand between the start of its sentence and a name: a bullet, a quotation mark. */
function isOpening({ tokens }: Document, first: number, sentence: number): boolean {
  if (first - sentence > 3) return false;
  for (let i = sentence; i < first; i++) if (tokens.shape[i] !== Shape.Sign) return false;
  return true;
}

/** Whether digits or a plus go on right behind a name: `PB272`, `TR-X RP+`. */
function isCode({ tokens, text }: Document, last: number): boolean {
  if (last >= tokens.count || tokens.gap[last] !== Gap.None) return false;
  return tokens.shape[last] === Shape.Number || text[tokens.start[last]!] === '+';
}

/** Whether a list of names goes on behind a comma. */
function listsOn({ tokens, text }: Document, comma: number): boolean {
  let at = comma + 1;
  while (at - comma <= LONGEST && isCapital(tokens.shape[at] ?? Shape.Sign)) at++;
  const joint = text.slice(tokens.start[at], tokens.end[at]);
  return at > comma + 1 && (joint === 'and' || joint === ',');
}

/** `del Ponte`: a particle in front of a name makes it a surname. */
function isSurname({ tokens: { shape, start, end }, text }: Document, i: number): boolean {
  if (i === 0 || shape[i - 1] !== Shape.Lower || end[i - 1]! - start[i - 1]! > LONGEST_PARTICLE) return false;
  return PARTICLES.has(text.slice(start[i - 1], end[i - 1]));
}

const PARTICLES: ReadonlySet<string> = new Set(['de', 'del', 'della', 'di', 'da', 'dos', 'van', 'von', 'bin']);
const LONGEST_PARTICLE = 5;

/** `angel investor Jane Miller`, `billionaire Jane Miller`: what only a person is. */
function isPersonal({ tokens: { start, end }, text }: Document, i: number): boolean {
  if (i < 2) return false;
  return (
    PERSONS.has(text.slice(start[i - 1], end[i - 1]).toLowerCase()) ||
    text.slice(start[i - 2], end[i - 1]).toLowerCase() === 'angel investor'
  );
}

const PERSONS: ReadonlySet<string> = new Set(
  `billionaire financier entrepreneur tycoon magnate philanthropist businessman businesswoman industrialist raider heir heiress millionaire
  climber sprinter striker midfielder defender goalkeeper golfer swimmer skier cyclist boxer gymnast singer actor actress rapper footballer
  quarterback novelist director`.split(/\s+/),
);

/** `Brazil's Ferro Sul`. */
function isOfPlace({ tokens }: Document, i: number, last: number): boolean {
  if (last - i < 2 || i < 2 || tokens.shape[i - 1] !== Shape.Possessive) return false;
  return (wordTable().bits(tokens.hash[i - 2]!) & PLACE) !== 0;
}

/** Whether a word is a common noun, or an unknown one that looks like a plural. */
function isPlain({ tokens, text }: Document, i: number): boolean {
  const bits = wordTable().bits(tokens.hash[i]!);
  if ((bits & ~Word.Plain) === 0)
    return tokens.end[i]! - tokens.start[i]! > 4 && /[^s]s$/.test(text.slice(tokens.start[i], tokens.end[i]));
  return (bits & (Word.Noun | Word.Plural)) !== 0 && (bits & NO_BODY) === 0;
}

/** A short form with a full stop of its own behind a name and a comma. */
function isRegion({ tokens, text }: Document, i: number): boolean {
  const stopped = text[tokens.end[i]! - 1] === '.' && tokens.end[i]! - tokens.start[i]! <= LONGEST_SHORT;
  return stopped && text[tokens.start[i - 1]!] === ',' && isCapital(tokens.shape[i - 2]!);
}

function isPlaceList({ tokens, text }: Document, comma: number, limit: number): boolean {
  if (comma + 1 >= limit || text[tokens.start[comma]!] !== ',') return false;
  const region = comma + 1;
  const length = tokens.end[region]! - tokens.start[region]!;
  return (tokens.shape[region] === Shape.Upper && length === 2) || (wordTable().bits(tokens.hash[region]!) & PLACE) !== 0;
}

/** Whether a token of this shape can begin a name. */
export function isCapital(shape: number): boolean {
  return (
    shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Camel || shape === Shape.Initial
  );
}

function joins({ tokens }: Document, i: number): boolean {
  return tokens.gap[i] === Gap.Space || tokens.gap[i] === Gap.Line;
}
