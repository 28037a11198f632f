import { Gap, Shape, type Tokens } from '../core/document.ts';
import { Char, charClass, isIgnorable, isLetterPair } from './characters.ts';
import { Columns } from './columns.ts';
import { number } from './number.ts';
import { foldUnit, HASH_START, hashUnit, type Vocabulary } from './vocabulary.ts';

/** Whether a word keeps a full stop that follows it: `always`, only when capitalized, or only before a digit. */
export type StopRule = 'always' | 'capitalized' | 'before-digit';

const DOT = 46;

const isLetter = (cls: number): boolean => cls === Char.Lower || cls === Char.Upper || cls === Char.Letter;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
/** Code units of a text, to be used up before the next is asked for; four zeros stand behind it. */
const scratch = new Uint16Array(1 << 16);
const BEHIND = 4;

/** The code units of a text as a column: a string is of one of many kinds, and each look into it asks which. */
function unitsOf(text: string): Uint16Array {
  const size = text.length + BEHIND;
  // a long text does not hold its space for good
  const units = size <= scratch.length ? scratch : new Uint16Array(size);
  Buffer.from(units.buffer).write(text, 'utf16le');
  units.fill(0, text.length, size);
  return units;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Splits a text into columns of tokens in one pass, linear in its length. Sentences are not set.
 * @param stops hashes of words (folded, without stop) that own a full stop behind them
 */
export function tokenize(text: string, vocabulary: Vocabulary, stops: ReadonlyMap<number, StopRule>): Tokens {
  const { length } = text;
  const columns = Columns.for(length);
  const units = unitsOf(text);
  let gap: number = Gap.Paragraph;
  let i = 0;
  while (i < length) {
    const unit = units[i]!;
    const cls = charClass(unit);
    if (cls === Char.Space || cls === Char.Mark) {
      if (gap === Gap.None) gap = Gap.Space;
      i++;
      continue;
    }
    if (cls === Char.Newline) {
      // a CRLF pair is one break
      if (unit === 13 && units[i + 1]! === 10) i++;
      gap = gap >= Gap.Line ? Gap.Paragraph : Gap.Line;
      i++;
      continue;
    }
    const start = i;
    if (isLetter(cls) || (cls === Char.High && isLetterPair(unit, units[i + 1]!))) {
      i = plainWord(units, start, gap, columns, vocabulary);
      if (i < 0) i = word(units, length, start, gap, columns, vocabulary, stops);
    } else if (cls === Char.Digit || (unit === DOT && charClass(units[i + 1]!) === Char.Digit && !endsNumber(units, i))) {
      i = number(units, length, start, gap, columns);
    } else {
      const possessive = isApostrophe(unit) && gap === Gap.None && isPossessive(units, i);
      i += possessive || (cls === Char.High && isLow(units[i + 1]!)) ? 2 : 1;
      let hash = hashUnit(HASH_START, foldUnit(unit));
      if (i - start === 2) hash = hashUnit(hash, foldUnit(units[start + 1]!));
      columns.push(start, i, vocabulary.find(units, start, i, hash), hash, possessive ? Shape.Possessive : Shape.Sign, gap);
    }
    gap = Gap.None;
  }
  return columns.done();
}

function endsNumber(units: Uint16Array, dot: number): boolean {
  if (dot === 0) return false;
  const before = charClass(units[dot - 1]!);
  return before === Char.Digit || isLetter(before) || units[dot - 1]! === DOT;
}

/** Pushes the word at `start` and gives its end, where it has plain letters alone, as most words do; -1 where more is to be asked. */
function plainWord(units: Uint16Array, start: number, gap: number, columns: Columns, vocabulary: Vocabulary): number {
  let i = start;
  let hash = HASH_START;
  let upper = 0;
  let unit = units[i]!;
  for (;;) {
    if (unit >= 97 && unit <= 122) hash = hashUnit(hash, unit);
    else if (unit >= 65 && unit <= 90) {
      upper++;
      hash = hashUnit(hash, unit + 32);
    } else break;
    unit = units[++i]!;
  }
  if (unit >= 0x80 || unit === DOT || unit === 39) return -1;
  columns.push(start, i, vocabulary.find(units, start, i, hash), hash, cased(upper, i - start - upper, units[start]! <= 90), gap);
  return i;
}

/** The shape of a word with so many letters of each case. */
function cased(upper: number, lower: number, firstUpper: boolean): number {
  if (upper === 0) return Shape.Lower;
  if (lower === 0) return upper === 1 ? Shape.Initial : Shape.Upper;
  if (!firstUpper) return Shape.Camel;
  return upper === 1 ? Shape.Title : Shape.Mixed;
}

function word(
  units: Uint16Array,
  length: number,
  start: number,
  gap: number,
  columns: Columns,
  vocabulary: Vocabulary,
  stops: ReadonlyMap<number, StopRule>,
): number {
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
    const unit = units[i]!;
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
    else if (cls === Char.High && isLetterPair(unit, units[i + 1]!)) {
      other++;
      hash = hashUnit(hash, unit);
      i++;
      hash = hashUnit(hash, units[i]!);
      continue;
    } else if (cls === Char.Mark) {
      if (isIgnorable(unit)) {
        clean = false;
        continue;
      }
    } else if (isApostrophe(unit) && run > 0 && isLetter(charClass(units[i + 1]!)) && !isPossessive(units, i)) {
      hash = hashUnit(hash, 39);
      run = 0;
      continue;
    } else if (unit === DOT && run > 0 && run <= 2 && joinsDotted(units, i, run, dotted)) {
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
  if (units[i]! === DOT) {
    if (dotted) {
      hash = hashUnit(hash, DOT);
      end = bare = i + 1;
    } else if (keepsStop(units, start, i, upper, upper + lower + other, stops.get(hash))) end = i + 1;
  }
  let shape: number = other > 0 && upper + lower === 0 ? Shape.Other : cased(upper, lower, firstUpper);
  if (dotted && shape === Shape.Initial) shape = Shape.Upper;
  columns.push(start, end, clean ? vocabulary.find(units, start, bare, hash) : 0, hash, shape, gap);
  return end;
}

function isPossessive(units: Uint16Array, apostrophe: number): boolean {
  const next = units[apostrophe + 1]!;
  if (next !== 115 && next !== 83) return false;
  const after = charClass(units[apostrophe + 2]!);
  return !isLetter(after) && after !== Char.Digit && after !== Char.Mark;
}

/** Whether the stop at `dot` is inside an abbreviation of single letters (`U.S.`, `S.p.A.`, `Ph.D.`), not the end of a sentence. */
function joinsDotted(units: Uint16Array, dot: number, run: number, dotted: boolean): boolean {
  if (!isLetter(charClass(units[dot + 1]!))) return false;
  if (run === 2 && !dotted && charClass(units[dot - 2]!) !== Char.Upper) return false;
  const second = units[dot + 2]!;
  if (second === DOT || !isLetter(charClass(second))) return true;
  return units[dot + 3]! === DOT && charClass(second) === Char.Lower;
}

function keepsStop(
  units: Uint16Array,
  start: number,
  dot: number,
  upper: number,
  letters: number,
  rule: StopRule | undefined,
): boolean {
  if (letters > 10) return false;
  // letters behind digits are a scale or a unit (`$5M.`, `2mn.`), no initial and no abbreviation
  if (start > 0 && charClass(units[start - 1]!) === Char.Digit) return false;
  if (upper === 1 && letters === 1) return true;
  if (rule === undefined) return false;
  if (rule === 'always') return true;
  if (rule === 'capitalized') return charClass(units[start]!) === Char.Upper;
  for (let i = dot + 1; i < dot + 4; i++) {
    const cls = charClass(units[i]!);
    if (cls === Char.Digit) return true;
    if (cls !== Char.Space) return false;
  }
  return false;
}
