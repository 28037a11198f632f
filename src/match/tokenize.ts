import { Gap, Shape, type Tokens } from '../core/document.ts';
import { Char, charClass, isIgnorable, isLetterPair } from './characters.ts';
import { Columns } from './columns.ts';
import { foldUnit, HASH_START, hashUnit, NumberForm, type Vocabulary } from './vocabulary.ts';

/** Whether a word keeps a full stop that follows it: `always`, only when capitalized, or only before a digit. */
export type StopRule = 'always' | 'capitalized' | 'before-digit';

const DOT = 46;
const COMMA = 44;
const COLON = 58;

const isLetter = (cls: number): boolean => cls === Char.Lower || cls === Char.Upper || cls === Char.Letter;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Splits a text into columns of tokens in one pass, linear in its length. Sentences are not set.
 * @param stops words (folded, without stop) that own a full stop behind them
 */
export function tokenize(text: string, vocabulary: Vocabulary, stops: ReadonlyMap<string, StopRule>): Tokens {
  const columns = new Columns(Math.max(16, text.length >> 2));
  const length = text.length;
  let gap: number = Gap.Paragraph;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const cls = charClass(unit);
    if (cls === Char.Space || cls === Char.Mark) {
      if (gap === Gap.None) gap = Gap.Space;
      i++;
      continue;
    }
    if (cls === Char.Newline) {
      // a CRLF pair is one break
      if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
      gap = gap >= Gap.Line ? Gap.Paragraph : Gap.Line;
      i++;
      continue;
    }
    const start = i;
    if (isLetter(cls) || (cls === Char.High && isLetterPair(text, i))) {
      i = word(text, start, gap, columns, vocabulary, stops);
    } else if (cls === Char.Digit || (unit === DOT && charClass(text.charCodeAt(i + 1)) === Char.Digit && !endsNumber(text, i))) {
      i = number(text, start, gap, columns);
    } else {
      const possessive = isApostrophe(unit) && gap === Gap.None && isPossessive(text, i);
      i += possessive || (cls === Char.High && isLow(text.charCodeAt(i + 1))) ? 2 : 1;
      let hash = hashUnit(HASH_START, foldUnit(unit));
      if (i - start === 2) hash = hashUnit(hash, foldUnit(text.charCodeAt(start + 1)));
      hash >>>= 0;
      columns.push(start, i, vocabulary.find(text, start, i, hash), hash, possessive ? Shape.Possessive : Shape.Sign, gap);
    }
    gap = Gap.None;
  }
  return columns.done();
}

function endsNumber(text: string, dot: number): boolean {
  if (dot === 0) return false;
  const before = charClass(text.charCodeAt(dot - 1));
  return before === Char.Digit || isLetter(before) || text.charCodeAt(dot - 1) === DOT;
}

function word(
  text: string,
  start: number,
  gap: number,
  columns: Columns,
  vocabulary: Vocabulary,
  stops: ReadonlyMap<string, StopRule>,
): number {
  const length = text.length;
  let i = start;
  let hash = HASH_START;
  let upper = 0;
  let lower = 0;
  let other = 0;
  let firstUpper = false;
  let dotted = false;
  let run = 0; // letters since the last full stop
  let clean = true; // no ignorable character inside
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    // most letters are these; the tables are for the rest
    if (unit >= 97 && unit <= 122) {
      lower++;
      run++;
      hash = hashUnit(hash, unit);
      continue;
    }
    const cls = charClass(unit);
    if (cls === Char.Lower) lower++;
    else if (cls === Char.Upper) {
      if (upper + lower + other === 0) firstUpper = true;
      upper++;
    } else if (cls === Char.Letter) other++;
    else if (cls === Char.High && isLetterPair(text, i)) {
      other++;
      hash = hashUnit(hash, unit);
      i++;
      hash = hashUnit(hash, text.charCodeAt(i));
      continue;
    } else if (cls === Char.Mark) {
      if (isIgnorable(unit)) {
        clean = false;
        continue;
      }
    } else if (isApostrophe(unit) && run > 0 && isLetter(charClass(text.charCodeAt(i + 1))) && !isPossessive(text, i)) {
      hash = hashUnit(hash, 39);
      run = 0;
      continue;
    } else if (unit === DOT && run > 0 && run <= 2 && joinsDotted(text, i, run, dotted)) {
      dotted = true;
      run = 0;
      hash = hashUnit(hash, DOT);
      continue;
    } else break;
    run++;
    hash = hashUnit(hash, foldUnit(unit));
  }
  let end = i;
  let bare = i; // end of the letters that the vocabulary is asked for
  if (text.charCodeAt(i) === DOT) {
    if (dotted) {
      hash = hashUnit(hash, DOT);
      end = bare = i + 1;
    } else if (keepsStop(text, start, i, upper, lower, other, stops)) end = i + 1;
  }
  const shape =
    other > 0 && upper + lower === 0
      ? Shape.Other
      : upper === 0
        ? Shape.Lower
        : lower === 0
          ? upper === 1 && !dotted
            ? Shape.Initial
            : Shape.Upper
          : firstUpper
            ? upper === 1
              ? Shape.Title
              : Shape.Mixed
            : Shape.Camel;
  hash >>>= 0;
  columns.push(start, end, clean ? vocabulary.find(text, start, bare, hash) : 0, hash, shape, gap);
  return end;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  if (next !== 115 && next !== 83) return false;
  const after = charClass(text.charCodeAt(apostrophe + 2) || 32);
  return !isLetter(after) && after !== Char.Digit && after !== Char.Mark;
}

/** Whether the stop at `dot` is inside an abbreviation of single letters (`U.S.`, `S.p.A.`, `Ph.D.`), not the end of a sentence. */
function joinsDotted(text: string, dot: number, run: number, dotted: boolean): boolean {
  if (!isLetter(charClass(text.charCodeAt(dot + 1)))) return false;
  if (run === 2 && !dotted && charClass(text.charCodeAt(dot - 2)) !== Char.Upper) return false;
  const second = text.charCodeAt(dot + 2);
  if (second === DOT || !isLetter(charClass(second))) return true;
  return text.charCodeAt(dot + 3) === DOT && charClass(second) === Char.Lower;
}

function keepsStop(
  text: string,
  start: number,
  dot: number,
  upper: number,
  lower: number,
  other: number,
  stops: ReadonlyMap<string, StopRule>,
): boolean {
  const letters = upper + lower + other;
  if (letters > 10) return false;
  // letters behind digits are a scale or a unit (`$5M.`, `2mn.`), no initial and no abbreviation
  if (start > 0 && charClass(text.charCodeAt(start - 1)) === Char.Digit) return false;
  if (upper === 1 && letters === 1) return true;
  const rule = stops.get(text.slice(start, dot).toLowerCase());
  if (rule === undefined) return false;
  if (rule === 'always') return true;
  if (rule === 'capitalized') return charClass(text.charCodeAt(start)) === Char.Upper;
  for (let i = dot + 1; i < dot + 4; i++) {
    const cls = charClass(text.charCodeAt(i) || 0);
    if (cls === Char.Digit) return true;
    if (cls !== Char.Space) return false;
  }
  return false;
}

function number(text: string, start: number, gap: number, columns: Columns): number {
  const length = text.length;
  let i = start;
  let dots = 0;
  let commas = 0;
  let colons = 0;
  let irregular = false;
  let digits = 0;
  let hash = HASH_START;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) {
      digits++;
      hash = hashUnit(hash, unit);
      continue;
    }
    const next = charClass(text.charCodeAt(i + 1) || 0);
    if (next !== Char.Digit) break;
    if (unit === DOT) {
      dots++;
    } else if (unit === COMMA) {
      const group = groupLength(text, i + 1);
      if (group > 3 || dots > 0 || (commas === 0 && digits > 3)) break;
      if (group < 3 && !(group === 2 && text.charCodeAt(i + 3) === COMMA)) irregular = true;
      commas++;
    } else if (unit === COLON) {
      if (groupLength(text, i + 1) !== 2 || dots > 0 || commas > 0) break;
      colons++;
    } else break;
    hash = hashUnit(hash, unit);
  }
  const form =
    colons > 0
      ? NumberForm.Clock
      : irregular || dots > 1
        ? NumberForm.Mixed
        : dots === 1
          ? NumberForm.Decimal
          : commas > 0
            ? NumberForm.Grouped
            : digits > 4
              ? NumberForm.Long
              : digits;
  columns.push(start, i, form, hash >>> 0, Shape.Number, gap);
  return i;
}

/** How many digits follow, up to four. */
function groupLength(text: string, from: number): number {
  let count = 0;
  while (count < 4 && charClass(text.charCodeAt(from + count) || 0) === Char.Digit) count++;
  return count;
}
