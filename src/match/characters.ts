/** Classes of code units for tokenizing; a surrogate pair is classed by its code point. */
export const Char = {
  Unknown: 0,
  Lower: 1,
  Upper: 2,
  Letter: 3,
  Digit: 4,
  Space: 5,
  Newline: 6,
  Sign: 7,
  Mark: 8,
  High: 9,
} as const;

const table = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) {
  if (unit >= 97 && unit <= 122) table[unit] = Char.Lower;
  else if (unit >= 65 && unit <= 90) table[unit] = Char.Upper;
  else if (unit >= 48 && unit <= 57) table[unit] = Char.Digit;
  else if (unit === 10 || unit === 13) table[unit] = Char.Newline;
  else if (unit <= 32 || unit === 127) table[unit] = Char.Space;
  else table[unit] = Char.Sign;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return Char.High;
  if (unit >= 0xdc00 && unit <= 0xdfff) return Char.Sign;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return Char.Newline;
  // joiners, marks of direction and the soft hyphen stand inside words and add nothing to them
  if (isIgnorable(unit)) return Char.Mark;
  const char = String.fromCharCode(unit);
  if (/[\p{Z}\p{Cf}\p{Cc}]/u.test(char)) return Char.Space;
  if (/[\ufe00-\ufe0f]/.test(char)) return Char.Mark;
  if (/\p{M}/u.test(char)) return Char.Mark;
  if (/\p{Ll}/u.test(char)) return Char.Lower;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return Char.Upper;
  if (/\p{L}/u.test(char)) return Char.Letter;
  if (/\p{Nd}/u.test(char)) return unit < 0x80 ? Char.Digit : Char.Letter;
  return Char.Sign;
}

/** The class of a code unit; asked once for each, then remembered. */
export function charClass(unit: number): number {
  const known = table[unit]!;
  if (known !== Char.Unknown) return known;
  const found = classify(unit);
  table[unit] = found;
  return found;
}

/** Whether the code unit adds nothing to a word's identity. */
export function isIgnorable(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200c && unit <= 0x200f) || unit === 0x2060;
}

/** Whether two code units are the pair of a letter (mathematical alphabets, rare scripts). */
export function isLetterPair(high: number, low: number): boolean {
  return low >= 0xdc00 && low <= 0xdfff && /\p{L}/u.test(String.fromCharCode(high, low));
}
