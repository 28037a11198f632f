import { type Document, Gap, Shape } from '../core/document.ts';
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

const PLAIN = /^\d+$/;
const ENGLISH = /^(?:\d{1,3}(?:,\d{2,3}){0,9},\d{3}|\d*)(?:\.\d+)?$/;
const POINTED = /^[1-9]\d{0,2}\.\d{3}$/;

function grouped(document: Document, first: number): Digits | null {
  const { start, end } = document.tokens;
  if (end[first]! - start[first]! > MOST_DIGITS) return null;
  const digits = document.text.slice(start[first], end[first]);
  if (PLAIN.test(digits)) return plain(document, first, digits);
  if (!ENGLISH.test(digits)) return european(document, first, digits);
  if (POINTED.test(digits)) {
    const cents = europeanCents(document, first + 1);
    if (cents) return { last: first + 3, amount: decimalOf(`${digits.replace('.', '')}.${cents}`), marked: true };
    if (countsInPoints(document)) return { last: first + 1, amount: decimalOf(digits.replace('.', '')), marked: true };
  }
  return { last: first + 1, amount: decimalOf(digits.replaceAll(',', '')), marked: true };
}

function plain(document: Document, first: number, digits: string): Digits {
  const groups = digits.length <= 3 ? followingGroups(document, first) : [];
  if (groups.length === 0) return { last: first + 1, amount: decimalOf(digits), marked: digits.length > 3 };
  const step = /\s/.test(document.text[document.tokens.end[first]!]!) ? 1 : 2;
  return { last: first + 1 + step * groups.length, amount: decimalOf(digits + groups.join('')), marked: true };
}

/** `3,5`, `1.234.567`, `1.234.567,89`. */
function european(document: Document, first: number, digits: string): Digits | null {
  if (/^\d+,\d{1,2}$/.test(digits)) return { last: first + 1, amount: decimalOf(digits.replace(',', '.')), marked: true };
  if (!/^\d{1,3}(?:\.\d{3}){2,9}$/.test(digits)) return null;
  const cents = europeanCents(document, first + 1);
  const integer = digits.replaceAll('.', '');
  return { last: first + (cents ? 3 : 1), amount: decimalOf(cents ? `${integer}.${cents}` : integer), marked: true };
}

const styles = new WeakMap<Document, boolean>();

/** Whether the text groups by points (`1.234.567`, `3,5`), so that `12.500` is twelve thousand five hundred. */
function countsInPoints(document: Document): boolean {
  let known = styles.get(document);
  if (known === undefined) {
    const { count, shape, start, end } = document.tokens;
    known = false;
    for (let i = 0; i < count && !known; i++) {
      const length = end[i]! - start[i]!;
      if (shape[i] !== Shape.Number || length < 3 || length > MOST_DIGITS) continue;
      known = /^(?:[1-9]\d{0,2}(?:\.\d{3}){2,9}|\d+,\d{1,2})$/.test(document.text.slice(start[i], end[i]));
    }
    styles.set(document, known);
  }
  return known;
}

/** The digits behind a decimal comma that the tokenizer set apart: `,89` of `1.234,89`. */
function europeanCents(document: Document, comma: number): string | null {
  const { count, gap, start } = document.tokens;
  if (comma + 1 >= count || gap[comma] !== Gap.None || gap[comma + 1] !== Gap.None) return null;
  if (document.text.charCodeAt(start[comma]!) !== 44) return null;
  return plainDigits(document, comma + 1, 1, 2);
}

/** The token's text where it is `least` to `most` plain digits. */
function plainDigits({ text, tokens }: Document, at: number, least: number, most: number): string | null {
  if (at >= tokens.count || tokens.shape[at] !== Shape.Number) return null;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < least || length > most) return null;
  const digits = text.slice(tokens.start[at], tokens.end[at]);
  return PLAIN.test(digits) ? digits : null;
}

/** Groups of three behind one space (`1 500 000`) or apostrophe (`1'500'000`). */
function followingGroups(document: Document, first: number): string[] {
  const { count, gap, start, end } = document.tokens;
  const groups: string[] = [];
  const apostrophe = (at: number): boolean => at < count && gap[at] === Gap.None && /['’]/.test(document.text[start[at]!]!);
  for (let i = first + 1; groups.length < 6; i++) {
    const spaced = i < count && gap[i] === Gap.Space && start[i]! - end[i - 1]! === 1;
    const at = spaced ? i : apostrophe(i) && gap[i + 1] === Gap.None ? i + 1 : count;
    const group = plainDigits(document, at, 3, 3);
    if (group === null) break;
    groups.push(group);
    i = at;
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
  const { count, gap } = document.tokens;
  if (at + 2 >= count || !isSign(document, at + 1, 47) || gap[at + 1] !== Gap.None || gap[at + 2] !== Gap.None) return null;
  const numerator = Number(plainDigits(document, at, 1, 2) ?? 0);
  const denominator = Number(plainDigits(document, at + 2, 1, 2) ?? 0);
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
