const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;
const TEEN_ORDINALS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;

/** Numbers in letters up to 99, hyphenated or not. */
export function cardinals(): Record<string, string> {
  const words: Record<string, string> = { hundred: '100' };
  [...ONES, ...TEENS].forEach((word, index) => {
    words[word] = String(index + 1);
  });
  TENS.forEach((ten, index) => {
    words[ten] = String((index + 2) * 10);
    ONES.forEach((one, unit) => {
      for (const joint of ['-', ' ']) words[`${ten}${joint}${one}`] = String((index + 2) * 10 + unit + 1);
    });
  });
  return words;
}

/** Ordinals in letters up to 31, the days of a month; `20th` and its like are spotted by code. */
export function ordinals(): Record<string, string> {
  const words: Record<string, string> = { twentieth: '20', thirtieth: '30' };
  [...ORDINALS, ...TEEN_ORDINALS].forEach((word, index) => {
    words[word] = String(index + 1);
  });
  for (const joint of ['-', ' ']) {
    ORDINALS.forEach((one, unit) => {
      words[`twenty${joint}${one}`] = String(21 + unit);
    });
    words[`thirty${joint}first`] = '31';
  }
  return words;
}

/** Years as they are read aloud: `nineteen ninety-six`, `two thousand four`. */
export function spokenYears(): Record<string, string> {
  const words: Record<string, string> = { 'two thousand': '2000' };
  TENS.forEach((ten, index) => {
    words[`nineteen ${ten}`] = `19${index + 2}0`;
    ONES.forEach((one, unit) => {
      for (const joint of ['-', ' ']) words[`nineteen ${ten}${joint}${one}`] = `19${index + 2}${unit + 1}`;
    });
  });
  [...ONES, ...TEENS].forEach((word, index) => {
    words[`two thousand ${word}`] = words[`two thousand and ${word}`] = String(2001 + index);
  });
  return words;
}
