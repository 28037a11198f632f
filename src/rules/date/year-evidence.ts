import { Gap, Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';
import { wordAfter, wordBefore } from './meaning.ts';

/** Words that make a number behind them something else than a year. */
const NOT_AFTER = new Set(
  `$ £ € ¥ # % + = @ _ * \\ < no nos number page pages p pp room suite apt flat box route highway flight size iso rfc version v model windows office
   usd eur gbp rs dlrs nearly almost over under least most exactly roughly approximately totaling totalling totalled totaled about than only
   some just every another costs cost worth paid sold bought employs employed psalm chapter article clause section rule form
   street ave avenue road building lot unit tel fax phone ext code zip ip area`.split(/\s+/),
);

/** Words that make a number ahead of them something else than a year. */
const NOT_BEFORE = new Set(
  `% percent pct million billion trillion mln bln mn bn thousand hundred dozen degrees points point basis dollars dollar dlrs euros yen yuan pounds pence cents rupees
   people persons men women children workers employees staff jobs soldiers troops police officers students pupils members shareholders customers users clients patients
   homes houses rooms beds seats shares units tonnes tons tonne ton barrels bpd miles mile km kilometers kilometres kilometre kilometer meters metres feet ft square sq acres hectares
   kg pounds lbs lb mw megawatts gw kw mwh volts watts rpm hp cc mph gallons liters litres bushels bales head cars vehicles trucks aircraft planes ships
   stores outlets branches locations companies firms entries votes words pages copies tickets games points others more different street avenue ave road rd st
   hours hrs minutes days weeks months years times gmt edt est pst cet bst lots contracts ounces oz carats cattle dead cases locations active local additional new total a.m. p.m. am pm`.split(
    /\s+/,
  ),
);

const LAWS = new Set([
  'act',
  'acts',
  'law',
  'code',
  'bill',
  'statute',
  'order',
  'ordinance',
  'treaty',
  'convention',
  'decree',
  'regulation',
  'regulations',
  'directive',
  'constitution',
  'accord',
  'agreement',
]);

/** Whether the year is part of the name of a law: `Securities Act of 1933`, `Companies Act 2006`. */
function namesLaw(match: TokenMatch): boolean {
  const { tokens } = match.document;
  const { first } = match;
  const before = wordBefore(match);
  const law = before === 'of' ? wordBefore(match, 2) : before === ',' ? wordBefore(match, 2) : before;
  if (!LAWS.has(law)) return false;
  const at = first - (before === 'of' || before === ',' ? 2 : 1);
  return at >= 0 && tokens.shape[at] === Shape.Title;
}

/** Whether a four-digit number is a year where no word says so. */
export function isYear(match: TokenMatch, firm: boolean): boolean {
  const { tokens, text } = match.document;
  const { first, last } = match;
  const value = Number(match.slot('year')!.text);
  if (value < (firm ? 1500 : 1900) || value > (firm ? 2150 : 2040)) return false;
  const gluedBefore = first > 0 && tokens.gap[first] === Gap.None;
  const gluedAfter = last < tokens.count && tokens.gap[last] === Gap.None;
  if (gluedBefore) {
    const sign = text.charCodeAt(tokens.end[first - 1]! - 1);
    // brackets, quotes and the dash of a range; `FY-2024`, `B-2024` and addresses are not years
    if (!'("“‘[\'—–,'.includes(String.fromCharCode(sign))) return false;
  }
  if (gluedAfter) {
    const sign = text.slice(tokens.start[last], tokens.end[last]);
    const glued = last + 1 < tokens.count && tokens.gap[last + 1] === Gap.None;
    if (tokens.shape[last] !== Shape.Sign && tokens.shape[last] !== Shape.Possessive) return false;
    if (!').,;:?!"”’\']-–—/'.includes(sign) && tokens.shape[last] !== Shape.Possessive) return false;
    if (glued && (sign === '.' || sign === '/' || sign === ':') && tokens.shape[last + 1] !== Shape.Sign) return false;
    // `2024-based`, `2024-25` is read elsewhere
    if (glued && sign === '-' && tokens.shape[last + 1] === Shape.Number) return false;
  }
  const next = gluedAfter ? '' : wordAfter(match);
  if (next === '-' || next === '+' || next === '×' || next === '=') return firm;
  // names follow years (`the 1999 Women’s World Cup`), units and nouns follow quantities
  if (NOT_BEFORE.has(next) && tokens.shape[last] !== Shape.Title) return false;
  // `a rise of 4 pct over 1985, …` compares
  const compared = wordBefore(match) === 'over' && /^[.,;)]?$/.test(wordAfter(match));
  if (!firm && !compared && NOT_AFTER.has(wordBefore(match))) return false;
  return !namesLaw(match);
}

const STREETS = new Set(
  'street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy court square plaza way place suite circle'.split(
    ' ',
  ),
);

/** Whether the number is that of a house: `1995 Harbor Road`. */
function isHouse(match: TokenMatch): boolean {
  for (let on = 1; on <= 4; on++)
    if (STREETS.has(wordAfter(match, on).replace('.', ''))) return match.document.tokens.shape[match.last] === Shape.Title;
  return false;
}

/** Whether a year without a word before it stands where one would: ahead of a name or noun, in brackets, behind a noun. */
export function isBare(match: TokenMatch): boolean {
  const { tokens } = match.document;
  const { first, last } = match;
  // a number that opens a line is a cell of a table or the number of a house
  if (isHouse(match)) return false;
  if (first === 0) return last < tokens.count && tokens.shape[last]! < Shape.Number;
  if (tokens.shape[first - 1] === Shape.Number) return false;
  if (last < tokens.count && tokens.gap[last] !== Gap.Paragraph && tokens.shape[last] === Shape.Number) return false;
  return true;
}
