import { Gap, Shape } from '../../core/document.ts';
import type { When } from '../../core/mention.ts';
import type { DateRule, TokenMatch } from '../../core/rule.ts';
import { formatYear } from '../../normalize/civil.ts';
import { date, edgeIn, fixed, fullYear, numberIn, wordAfter, wordBefore } from './meaning.ts';

/** Words that make a number behind them something else than a year. */
const NOT_AFTER = new Set(
  `$ £ € ¥ # % + = & @ _ * \\ < no nos number page pages p pp room suite apt flat box route highway flight size iso rfc version v model windows office
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
function isYear(match: TokenMatch, firm: boolean): boolean {
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
  if (NOT_BEFORE.has(next)) return false;
  if (!firm && NOT_AFTER.has(wordBefore(match))) return false;
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
function isBare(match: TokenMatch): boolean {
  const { tokens } = match.document;
  const { first, last } = match;
  // a number that opens a line is a cell of a table or the number of a house
  if (isHouse(match)) return false;
  if (first === 0) return last < tokens.count && tokens.shape[last]! < Shape.Number;
  if (tokens.shape[first - 1] === Shape.Number) return false;
  if (last < tokens.count && tokens.gap[last] !== Gap.Paragraph && tokens.shape[last] === Shape.Number) return false;
  return true;
}

export const YEAR: DateRule = {
  id: 'date/year',
  says: 'A year in four digits: in 2019, early 2024, the end of 1990, the 2025 budget. Quantities, addresses and names of laws stay out.',
  patterns: [
    '(in|since|by|until|till|from|through|during|before|after|throughout|ended|ending|between|circa|year|fiscal|early|late|mid|of|for|into) [ @year:<d4> ]',
    '[ mod:<date-edge> @year:<d4> ]',
    '[ (the|calendar)? year @year:<d4> ]',
    '[ @year:<d4> ]',
  ],
  value(match) {
    const firm =
      match.pattern < 3 &&
      !(match.pattern === 0 && ['for', 'from', 'of', 'by', 'into', 'between', 'after', 'before'].includes(wordBefore(match)));
    if (!isYear(match, firm)) return null;
    if (!firm && !isBare(match)) return null;
    return date(fixed(formatYear(numberIn(match, 'year')!)), edgeIn(match));
  },
  finds: [
    ['The shipyard was founded in [1967].', { value: '1967' }],
    ['A pilot starts in [early 2026].', { value: '2026', mod: 'START' }],
    ['The [2025] budget was passed.', { value: '2025' }],
    ['It reported results for [2024].', { value: '2024' }],
  ],
  ignores: [
    'The Securities Act of 1933 applies.',
    'It employs 2000 people.',
    'Call 555 2024 now.',
    'Visit 1995 Harbor Road.',
    'The price rose to $2024.',
  ],
};

export const YEARS: DateRule = {
  id: 'date/years',
  says: 'Two years as one period: 1987/88, 2012-2014, the 2024-25 season.',
  patterns: [
    '[ mod:<date-edge>? (<date-fiscal> -?)? @year:<d4> (~/ (~to:<date-year>|~yy:<date-two>)|~<date-dash> (~to:<date-year>|~yy:<date-two>)) !~(<number>|<date-dash>|/) ]',
  ],
  value(match) {
    const first = numberIn(match, 'year')!;
    const digits = numberIn(match, 'yy');
    const last = numberIn(match, 'to') ?? Math.floor(first / 100) * 100 + digits! + (digits! < first % 100 ? 100 : 0);
    if (last <= first || last - first > 60) return null;
    // 2019-12 and 2011-12 are months unless they follow each other
    if (digits !== null && last !== first + 1 && digits <= 12) return null;
    return date({ is: 'range', first: fixed(formatYear(first)), last: fixed(formatYear(last)) });
  },
  finds: [
    ['Stocks for [1987/88] are lower.', { value: '1987/1988' }],
    ['From the plan of [2012-2014] little is left.', { value: '2012/2014' }],
  ],
  ignores: ['Order 2019-05 was withdrawn.'],
};

export const FISCAL_YEAR: DateRule = {
  id: 'date/fiscal-year',
  says: 'A financial year: fiscal 2024, FY25, fiscal year 2024/25. Its value is the year that names it.',
  patterns: [
    '[ mod:<date-edge>? the? (fiscal|financial|tax) year? -? @year:<d4> (~(/|<date-dash>) ~(to:<date-year>|yy:<date-two>))? ]',
    '[ (full|full -)? @fy -? <date-apostrophe>? (year:<date-year>|only:<date-two>) (~(/|<date-dash>) ~(to:<date-year>|yy:<date-two>))? ]',
    '[ (fiscal|financial) <date-apostrophe> @~only:<d2> ]',
  ],
  value(match) {
    const short = numberIn(match, 'only');
    const first = numberIn(match, 'year') ?? (short === null ? null : fullYear(short));
    if (first === null) return null;
    const digits = numberIn(match, 'yy');
    const last = numberIn(match, 'to') ?? (digits === null ? null : Math.floor(first / 100) * 100 + digits);
    if (last !== null && last > first)
      return date({ is: 'range', first: fixed(formatYear(first)), last: fixed(formatYear(last)) });
    return date(fixed(formatYear(first)), edgeIn(match));
  },
  finds: [
    ['Revenue for [fiscal 2024] was $3.1 million.', { value: '2024' }],
    ['Capital spending in [FY25] will halve.', { value: '2025' }],
    ['The deficit of [fiscal 1987/88] was covered.', { value: '1987/1988' }],
  ],
  ignores: ['The fiscal deficit is 2024 crore rupees.'],
};

export const SPOKEN_YEAR: DateRule = {
  id: 'date/spoken-year',
  says: 'A year in letters: nineteen ninety-six, the year two thousand.',
  patterns: [
    '[ (the year)? (month:<date-month> of?)? @year:<date-spoken-year> ] !(<date-units>|<date-count>|people|dollars|million)',
  ],
  value(match) {
    const bare = match.entry('year', 'date-spoken-year')!;
    const month = match.entry('month', 'date-month');
    const told = match.last - match.first > match.slot('year')!.last - match.slot('year')!.first;
    if (bare.startsWith('20') && !told && wordBefore(match) !== 'in') return null;
    return date(fixed(month ? `${bare}-${month}` : bare));
  },
  finds: [['The treaty was ratified in [nineteen ninety-six].', { value: '1996' }]],
  ignores: ['Some two thousand guests came.'],
};

/** Decades of the century of the document, or the last one where no century is named. */
const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
const decade = (digit: number): When => fixed(`${digit < 2 ? 20 : 19}${digit}`);

export const DECADE: DateRule = {
  id: 'date/decade',
  says: 'A decade: the 1990s, the early 1980s, the ’90s, the nineties.',
  patterns: [
    '[ the? (mod:<date-edge>)? @year:<d4> ~s ]',
    '[ mod:<date-edge-of> the @year:<d4> ~s ]',
    '[ the? mod:<date-edge>? <date-apostrophe> @~yy:<d2> ~s ]',
    '[ the mod:<date-edge>? @word:(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties) ]',
  ],
  value(match) {
    const word = match.slot('word');
    const mod = edgeIn(match);
    if (word) return date(decade(DECADE_WORDS[word.text.toLowerCase()]!), mod);
    const year = numberIn(match, 'year');
    if (year !== null) {
      return year % 10 === 0 ? date(fixed(String(year).slice(0, 3)), mod) : null;
    }
    const digits = numberIn(match, 'yy')!;
    return digits % 10 === 0 ? date(decade(digits / 10), mod) : null;
  },
  finds: [
    ['Rents doubled in [the 1990s].', { value: '199' }],
    ['It was built in [the early 1980s].', { value: '198', mod: 'START' }],
    ["Cable grew in [the '90s].", { value: '199' }],
  ],
  ignores: ['Temperatures in the 90s are common.', 'Boeing 747s were parked.'],
};

export const CENTURY: DateRule = {
  id: 'date/century',
  says: 'A century: the 20th century, the late nineteenth century.',
  patterns: ['[ (the? mod:<date-edge>|mod:<date-edge-of> the|the)? nth:<date-nth> -? @century ]'],
  value(match) {
    const slot = match.slot('nth')!;
    const digits = Number.parseInt(slot.text, 10);
    const n = Number.isNaN(digits) ? Number(match.entry('nth', 'date-ordinal')) : digits;
    if (n < 2 || n > 30) return null;
    return date(fixed(String(n - 1).padStart(2, '0')), edgeIn(match));
  },
  finds: [['The abbey dates from [the 12th century].', { value: '11' }]],
  ignores: ['He made a fine century on the last day.'],
};
