/** Words that count, by folded form. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, n): [string, number] => [word, n]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n): [string, number] => [word, 20 + 10 * n]),
  ['fourty', 40],
  ['nought', 0],
] satisfies [string, number][]);

/** Powers of ten that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: 'hundred',
    3: 'thousand thousands thou k',
    5: 'lakh lakhs lac lacs',
    6: 'million millions milion mln mlns mn mns mil mill mio mm m',
    7: 'crore crores cr crs',
    9: 'billion billions bln blns bn bns bil bill milliard milliards mrd b',
    12: 'trillion trillions tril trln trn tn t',
    15: 'quadrillion quadrillions',
  }).flatMap(([exponent, words]) => words.split(' ').map((word): [string, number] => [word, Number(exponent)])),
);

/** Scale words that are other words too; they count only right behind digits. */
export const SHORT_SCALES: ReadonlySet<string> = new Set([
  'k',
  'm',
  'b',
  't',
  'mm',
  'mil',
  'mill',
  'bil',
  'bill',
  'cr',
  'crs',
  'thou',
]);

/** Parts of a whole, by denominator: `half a million`, `three quarters of a billion`. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Fractions of one sign, as numerator and denominator. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);
