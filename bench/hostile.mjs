import { ratio, rounds } from './rounds.mjs';

/** Repeated, nothing in it says anything. */
export const NOISE = {
  dots: '.',
  brackets: '(',
  'closed brackets': '((()))',
  quotes: '“a "b ',
  dollars: '$',
  digits: '1',
  'grouped digits': '1,234,',
  hyphens: 'a-b-',
  capitals: 'Acme ',
  'legal forms without an end': 'Bank of ',
  'line breaks': '\n',
  'odd spaces': '\u00a0\u2003',
  'combining marks': 'e\u0301\u0301',
  'halves of emoji': '\ud83d',
  'one long word': 'antidisestablishment',
  'one long capital word': 'ACME',
};

/** Repeated, every word of it is something to find. */
export const DENSE = {
  'legal forms': 'Acme Inc. ',
  'a list of companies': 'Acme Inc., ',
  'a list with and': 'Acme Inc. and Globex Corp. and ',
  acronyms: '(ACME) ',
  'different companies': '',
  'amounts in a row': '$5 million to ',
  'months in a row': 'March 5, ',
  'weekdays in a row': 'Monday to ',
  triggers: 'agreed to buy ',
  'agreements in one sentence': 'Acme Inc. signed an agreement with Globex Corp., ',
  'agreements in many sentences': 'Acme Inc. signed an agreement with Globex Corp. for $5 million on Monday. ',
  'short forms': 'Acme Holdings plc (“Acme”) said Acme may sell Acme. ',
};

export const UNITS = { ...NOISE, ...DENSE };

/** A text of so many characters that repeats the unit of this name. */
export function hostileText(name, length) {
  if (name !== 'different companies') return UNITS[name].repeat(Math.ceil(length / UNITS[name].length)).slice(0, length);
  // every name is new, so that whatever is kept by name grows with the text
  let text = '';
  for (let i = 0; text.length < length; i++) text += `Acme ${word(i)} Inc. agreed to buy ${word(i + 7)} Holdings plc. `;
  return text.slice(0, length);
}

/** A capitalized word of its own for each number. */
function word(number) {
  let letters = '';
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) letters += String.fromCharCode(97 + (rest % 26));
  return letters[0].toUpperCase() + letters.slice(1);
}

/** The unit that costs most against a plain text of the same size, and how many times as much it costs: medians over rounds. */
export function worstOf(units, work, plain, count) {
  const texts = Object.keys(units).map((name) => [name, hostileText(name, plain.length)]);
  const ratios = texts.map(([name, text]) => {
    const times = rounds(count, { hostile: () => work([text]), plain: () => work([plain]) });
    return { name, value: ratio(times.hostile, times.plain) };
  });
  return ratios.reduce((worst, one) => (one.value > worst.value ? one : worst));
}
