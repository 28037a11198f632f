import { Shape } from '../core/document.ts';
import { Char, charClass } from './characters.ts';
import type { Columns } from './columns.ts';
import { HASH_START, hashUnit, NumberForm } from './vocabulary.ts';

const DOT = 46;
const COMMA = 44;
const COLON = 58;

/** Pushes the number that begins at `start`, and gives its end: digits with inner separators (`1,234.5`, `10:30`). */
export function number(units: Uint16Array, length: number, start: number, gap: number, columns: Columns): number {
  let i = start;
  let dots = 0;
  let commas = 0;
  let colons = 0;
  let irregular = false;
  let digits = 0;
  let hash = HASH_START;
  for (; i < length; i++) {
    const unit = units[i]!;
    if (unit >= 48 && unit <= 57) {
      digits++;
      hash = hashUnit(hash, unit);
      continue;
    }
    const next = charClass(units[i + 1]!);
    if (next !== Char.Digit) break;
    if (unit === DOT) {
      dots++;
    } else if (unit === COMMA) {
      const group = groupLength(units, i + 1);
      if (group > 3 || dots > 0 || (commas === 0 && digits > 3)) break;
      if (group < 3 && !(group === 2 && units[i + 3]! === COMMA)) irregular = true;
      commas++;
    } else if (unit === COLON) {
      if (groupLength(units, i + 1) !== 2 || dots > 0 || commas > 0) break;
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
  columns.push(start, i, form, hash, Shape.Number, gap);
  return i;
}

/** How many digits follow, up to four. */
function groupLength(units: Uint16Array, from: number): number {
  let count = 0;
  while (count < 4 && charClass(units[from + count]!) === Char.Digit) count++;
  return count;
}
