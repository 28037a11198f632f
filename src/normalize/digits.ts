import { type Document, Gap, Shape } from '../core/document.ts';
import { NumberForm } from '../match/vocabulary.ts';
import { type Decimal, decimalOf, plus, ratio } from './decimal.ts';
import { FRACTION_SIGNS } from './number-words.ts';

/** A number written in digits, before any scale word. */
export interface Digits {
  /** token after it */
  readonly last: number;
  readonly amount: Decimal;
  /** decimals, grouping or four digits and more */
  readonly marked: boolean;
}

/** No amount of money has more digits; longer runs are no numbers and would be slow to compute with. */
const MOST_DIGITS = 30;

/**
 * Reads the number that begins at token `first`: plain, with English, Indian, Swiss, spaced or European grouping, with a
 * fraction behind (`3-1/2`, `2½`). Null where the token is no number or a form that no number has.
 */
export function readDigits(document: Document, first: number): Digits | null {
  const { tokens } = document;
  if (tokens.shape[first] === Shape.Sign) return signAlone(document, first);
  if (tokens.shape[first] !== Shape.Number) return null;
  const read = grouped(document, first);
  return read && withFraction(document, first, read);
}

function signAlone(document: Document, first: number): Digits | null {
  const amount = fractionSign(document, first);
  return amount && { last: first + 1, amount, marked: true };
}

function grouped(document: Document, first: number): Digits | null {
  const { word, start, end } = document.tokens;
  const form = word[first]!;
  if (form === NumberForm.Clock || end[first]! - start[first]! > MOST_DIGITS) return null;
  const digits = document.text.slice(start[first], end[first]);
  if (form === NumberForm.Mixed) return mixed(document, first, digits);
  if (form === NumberForm.Decimal || form === NumberForm.Grouped) {
    const cents = /^\d{1,3}\.\d{3}$/.test(digits) ? europeanCents(document, first + 1) : null;
    if (cents) return { last: first + 3, amount: decimalOf(`${digits.replace('.', '')}.${cents}`), marked: true };
    return { last: first + 1, amount: decimalOf(digits.replaceAll(',', '')), marked: true };
  }
  const groups = digits.length <= 3 ? followingGroups(document, first) : [];
  if (groups.length === 0) return { last: first + 1, amount: decimalOf(digits), marked: digits.length > 3 };
  const step = /[\s]/.test(document.text[end[first]!]!) ? 1 : 2;
  return { last: first + 1 + step * groups.length, amount: decimalOf(digits + groups.join('')), marked: true };
}

/** `3,5`, `1.234.567`, `1.234.567,89`. */
function mixed(document: Document, first: number, digits: string): Digits | null {
  if (/^\d+,\d{1,2}$/.test(digits)) return { last: first + 1, amount: decimalOf(digits.replace(',', '.')), marked: true };
  if (!/^\d{1,3}(?:\.\d{3}){2,9}$/.test(digits)) return null;
  const cents = europeanCents(document, first + 1);
  const integer = digits.replaceAll('.', '');
  return { last: first + (cents ? 3 : 1), amount: decimalOf(cents ? `${integer}.${cents}` : integer), marked: true };
}

/** The digits behind a decimal comma that the tokenizer set apart: `,89` of `1.234,89`. */
function europeanCents(document: Document, comma: number): string | null {
  const { count, gap, start, end, word } = document.tokens;
  if (comma + 1 >= count || gap[comma] !== Gap.None || gap[comma + 1] !== Gap.None) return null;
  if (document.text.charCodeAt(start[comma]!) !== 44) return null;
  const form = word[comma + 1]!;
  if (form !== NumberForm.D1 && form !== NumberForm.D2) return null;
  return document.text.slice(start[comma + 1], end[comma + 1]);
}

/** Groups of three behind one space (`1 500 000`) or apostrophe (`1'500'000`). */
function followingGroups(document: Document, first: number): string[] {
  const { count, gap, start, end, word } = document.tokens;
  const groups: string[] = [];
  const isGroup = (i: number): boolean => i < count && word[i] === NumberForm.D3;
  const push = (i: number): number => groups.push(document.text.slice(start[i], end[i]));
  let i = first + 1;
  if (isGroup(i) && gap[i] === Gap.Space) {
    while (isGroup(i) && gap[i] === Gap.Space && start[i]! - end[i - 1]! === 1 && groups.length < 6) push(i++);
  } else {
    const apostrophe = (at: number): boolean => at < count && gap[at] === Gap.None && /['’]/.test(document.text[start[at]!]!);
    while (apostrophe(i) && isGroup(i + 1) && gap[i + 1] === Gap.None && groups.length < 6) {
      push(i + 1);
      i += 2;
    }
  }
  return groups;
}

function withFraction(document: Document, first: number, read: Digits): Digits {
  const { count, gap } = document.tokens;
  const { last } = read;
  if (last < count && gap[last] === Gap.None) {
    const sign = fractionSign(document, last);
    if (sign) return { last: last + 1, amount: plus(read.amount, sign), marked: true };
  }
  if (last === first + 1) {
    const alone = slashed(document, first);
    if (alone) return { last: first + 3, amount: alone, marked: true };
  }
  const hyphen = isSign(document, last, 45) && gap[last] === Gap.None;
  const fraction = last + 2 < count && (hyphen || gap[last] === Gap.Space) ? slashed(document, hyphen ? last + 1 : last) : null;
  if (fraction) return { last: last + (hyphen ? 4 : 3), amount: plus(read.amount, fraction), marked: true };
  return read;
}

/** `1/2` at a token; null where it is no proper fraction with a finite decimal. */
function slashed(document: Document, at: number): Decimal | null {
  const { count, gap, word, start, end } = document.tokens;
  if (at + 2 >= count || !isSign(document, at + 1, 47) || gap[at + 1] !== Gap.None || gap[at + 2] !== Gap.None) return null;
  const small = (i: number): boolean => word[i] === NumberForm.D1 || word[i] === NumberForm.D2;
  if (!small(at) || !small(at + 2)) return null;
  const numerator = Number(document.text.slice(start[at], end[at]));
  const denominator = Number(document.text.slice(start[at + 2], end[at + 2]));
  return numerator > 0 && numerator < denominator ? ratio(numerator, denominator) : null;
}

function fractionSign(document: Document, at: number): Decimal | null {
  const { count, shape, start, end } = document.tokens;
  if (at >= count || shape[at] !== Shape.Sign) return null;
  const parts = FRACTION_SIGNS.get(document.text.slice(start[at], end[at]));
  return parts ? ratio(parts[0], parts[1]) : null;
}

function isSign(document: Document, at: number, unit: number): boolean {
  return at < document.tokens.count && document.text.charCodeAt(document.tokens.start[at]!) === unit;
}
