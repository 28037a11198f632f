import { type Document, Gap, Shape } from '../core/document.ts';
import { compare, type Decimal, plus, ratio, shift, whole } from './decimal.ts';
import { readDigits } from './digits.ts';
import { FRACTION_SIGNS, PARTS, SCALES, SHORT_SCALES, SMALL } from './number-words.ts';

/** A number as text writes it, scale words applied: `24.23 billion`, `two and a half million`, `3-1/2`, `5 lakh crore`. */
export interface Quantity {
  /** token after it */
  readonly last: number;
  readonly amount: Decimal;
  /** the power of ten of its scale words; 0 where it has none */
  readonly exponent: number;
  /** decimals, grouping, four digits or a scale: more than a small bare number */
  readonly marked: boolean;
}

interface Base extends Quantity {
  /** written in digits, so that short scale words may follow */
  readonly digits: boolean;
}

/** The longest run of tokens that is looked at when a quantity is read backward. */
const WINDOW = 14;

/** Letters of the longest number word. */
const LONGEST_WORD = 12;

interface Answer {
  readonly document: Document | null;
  readonly first: number;
  readonly read: Quantity | null;
}

/** The last answers, by token: the patterns of many rules ask for the same quantities in turn. */
const ANSWERS = 8;
const answers: Answer[] = new Array<Answer>(ANSWERS).fill({ document: null, first: -1, read: null });

/** Reads the quantity that begins at token `first`, as far as it goes; null where none does. */
export function readQuantity(document: Document, first: number): Quantity | null {
  if (first >= document.tokens.count || !opens(document, first)) return null;
  const slot = first % ANSWERS;
  const known = answers[slot]!;
  if (known.document === document && known.first === first) return known.read;
  const answer = { document, first, read: read(document, first) };
  answers[slot] = answer;
  return answer.read;
}

/** Whether a quantity can begin with a token of this shape. */
function opens({ text, tokens }: Document, first: number): boolean {
  const shape = tokens.shape[first]!;
  if (shape === Shape.Sign) return FRACTION_SIGNS.has(text[tokens.start[first]!]!);
  return shape <= Shape.Camel ? tokens.end[first]! - tokens.start[first]! <= LONGEST_WORD : shape === Shape.Number;
}

function read(document: Document, first: number): Quantity | null {
  let whole: Quantity | null = simple(document, first);
  // `two million three hundred thousand`, `5 crore 20 lakh`: each part is smaller than the scale before
  for (let parts = 0; whole && whole.exponent > 2 && parts < 4; parts++) {
    const more = smaller(document, whole);
    if (!more) break;
    whole = more;
  }
  return whole;
}

function smaller(document: Document, read: Quantity): Quantity | null {
  const half = andPart(document, read.last);
  if (half) return { ...read, last: half.last, amount: plus(read.amount, shift(half.amount, read.exponent)), marked: true };
  const at = wordAt(document, read.last) === 'and' ? read.last + 1 : read.last;
  if (!joined(document, at)) return null;
  const next = simple(document, at);
  if (!next || compare(next.amount, shift(whole(1), read.exponent)) >= 0) return null;
  if (next.digits && next.exponent === 0) return null;
  return { last: next.last, amount: plus(read.amount, next.amount), exponent: next.exponent, marked: true };
}

/** Start of the longest quantity that ends before token `end`, or -1. */
export function quantityStart(document: Document, end: number): number {
  if (end === 0 || !closes(document, end - 1)) return -1;
  let from = end - 1;
  while (from > 0 && end - from < WINDOW && document.tokens.gap[from] !== Gap.Paragraph && belongs(document, from - 1)) from--;
  for (let start = from; start < end; start++) {
    if (readQuantity(document, start)?.last === end) return start;
  }
  return -1;
}

/** End (exclusive) of the quantity that begins at token `first`, or -1. */
export function quantityEnd(document: Document, first: number): number {
  return readQuantity(document, first)?.last ?? -1;
}

function simple(document: Document, first: number): Base | null {
  const digits = readDigits(document, first);
  const base: Base | null = digits
    ? { last: digits.last, amount: digits.amount, exponent: 0, marked: digits.marked, digits: true }
    : (readPart(document, first) ?? readWords(document, first));
  if (!base) return null;
  const half = base.exponent === 0 ? andPart(document, base.last) : null;
  let last = half ? half.last : base.last;
  let exponent = 0;
  for (let scales = 0; scales < 3; scales++) {
    const scale = scaleAt(document, last, base.digits && exponent === 0 && !half);
    if (!scale) break;
    last = scale.last;
    exponent += scale.exponent;
  }
  if (exponent === 0 && !half) return base;
  const amount = half ? plus(base.amount, half.amount) : base.amount;
  return {
    last,
    amount: shift(amount, exponent),
    exponent: base.exponent + exponent,
    marked: base.marked || exponent > 0,
    digits: base.digits,
  };
}

interface Scale {
  readonly last: number;
  readonly exponent: number;
}

/** The scale word at a token, be it joined by a hyphen (`1.2-billion`). */
function scaleAt(document: Document, at: number, afterDigits: boolean): Scale | null {
  if (!joined(document, at)) return null;
  const { gap } = document.tokens;
  const word = hyphened(document, at);
  const name = wordAt(document, word);
  const exponent = name === null ? undefined : SCALES.get(name);
  if (exponent === undefined) return null;
  if (SHORT_SCALES.has(name!) && !(afterDigits && shortScaleStands(document, word, name!, gap[word] === Gap.None))) return null;
  return { last: word + 1, exponent };
}

/** Whether a short form is a scale here: `5m`, `$311 MM`, `5 m`; not the note in `$100 bill`, the letter in `$5 M&A`. */
function shortScaleStands(document: Document, at: number, name: string, glued: boolean): boolean {
  const { text, tokens } = document;
  const after = text[tokens.end[at]!];
  if (after === '&' || ((after === "'" || after === '’') && /\p{L}/u.test(text[tokens.end[at]! + 1] ?? ''))) return false;
  if (glued) return true;
  if (name === 'bill' || name === 'mill' || name === 't') return false;
  return name.length > 1 || name === 'm' || tokens.shape[at] === Shape.Initial;
}

/** `and a half`, `and three quarters` behind a number. */
function andPart(document: Document, at: number): { last: number; amount: Decimal } | null {
  if (wordAt(document, at) !== 'and' || !joined(document, at)) return null;
  const name = wordAt(document, at + 1);
  const count = name === 'a' ? 1 : name === null ? undefined : SMALL.get(name);
  if (count === undefined) return null;
  const part = hyphened(document, at + 2);
  const denominator = PARTS.get(wordAt(document, part) ?? '');
  const amount = denominator ? ratio(count, denominator) : null;
  return amount && { last: part + 1, amount };
}

/** `half a million`, `a half-billion`, `three quarters of a billion`: a part that needs a scale behind it. */
function readPart(document: Document, first: number): Base | null {
  const opening = wordAt(document, first);
  if (opening === null) return null;
  let at = first;
  let count = 1;
  if (opening === 'a' || SMALL.has(opening)) {
    count = opening === 'a' ? 1 : SMALL.get(opening)!;
    at = hyphened(document, first + 1);
  }
  const denominator = PARTS.get(wordAt(document, at) ?? '');
  const amount = denominator ? ratio(count, denominator) : null;
  if (!amount) return null;
  at = hyphened(document, at + 1);
  if (wordAt(document, at) === 'of') at++;
  if (wordAt(document, at) === 'a') at = hyphened(document, at + 1);
  const scale = scaleAt(document, at, false);
  return (
    scale && { last: scale.last, amount: shift(amount, scale.exponent), exponent: scale.exponent, marked: true, digits: false }
  );
}

/** Number words below a thousand, or `a` before a scale word. */
function readWords(document: Document, first: number): Base | null {
  const opening = wordAt(document, first);
  let sum = opening === null ? undefined : SMALL.get(opening);
  let last = first + 1;
  if (opening === 'a' || opening === 'an') {
    const scale = scaleAt(document, last, false);
    if (!scale) return null;
    if (scale.exponent > 2) return { last, amount: whole(1), exponent: 0, marked: false, digits: false };
    sum = 100;
    last = scale.last;
  }
  if (sum === undefined) return null;
  for (let at = last; ; ) {
    let next = hyphened(document, at);
    if (!joined(document, at)) break;
    if (wordAt(document, next) === 'and' && sum >= 100) next++;
    const name = wordAt(document, next);
    const more = name === null ? undefined : SMALL.get(name);
    if (name === 'hundred' && sum > 0 && sum < 100) sum *= 100;
    else if (more && more < 10 && sum % 10 === 0 && sum % 100 >= 20) sum += more;
    else if (more && sum >= 100 && sum % 100 === 0) sum += more;
    else break;
    at = last = next + 1;
  }
  return { last, amount: whole(sum), exponent: 0, marked: false, digits: false };
}

/** The token behind a hyphen that joins two words, or the token itself. */
function hyphened(document: Document, at: number): number {
  const { count, gap, start } = document.tokens;
  if (at + 1 >= count || gap[at] !== Gap.None || gap[at + 1] !== Gap.None) return at;
  const unit = document.text.charCodeAt(start[at]!);
  return unit === 45 || unit === 0x2010 || unit === 0x2011 ? at + 1 : at;
}

function joined(document: Document, at: number): boolean {
  return at < document.tokens.count && document.tokens.gap[at] !== Gap.Paragraph;
}

/** The folded word at a token; null where it is no word or too long to be one of ours. */
function wordAt(document: Document, at: number): string | null {
  const { count, shape, start, end } = document.tokens;
  if (at >= count || shape[at]! > Shape.Camel || end[at]! - start[at]! > LONGEST_WORD) return null;
  const word = document.text.slice(start[at], end[at]).toLowerCase();
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether a quantity can end with this token. */
function closes(document: Document, at: number): boolean {
  const { shape, start, end } = document.tokens;
  if (shape[at] === Shape.Number) return true;
  if (shape[at] === Shape.Sign) return FRACTION_SIGNS.has(document.text.slice(start[at], end[at]));
  const word = wordAt(document, at);
  return word !== null && (SMALL.has(word) || SCALES.has(word) || PARTS.has(word));
}

/** Whether a quantity can hold this token. */
function belongs(document: Document, at: number): boolean {
  if (closes(document, at)) return true;
  const word = wordAt(document, at);
  if (word !== null) return word === 'a' || word === 'an' || word === 'and' || word === 'of';
  const sign = document.text[document.tokens.start[at]!]!;
  return document.tokens.shape[at] === Shape.Sign && "-‐‑/,'’".includes(sign);
}
