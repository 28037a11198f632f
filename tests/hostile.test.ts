import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extractor.ts';

/** Characters of the texts, each four times the one before. */
const LENGTHS = [3_125, 12_500, 50_000, 200_000] as const;
/** Four times the text may take this many times as long: linear is 4, quadratic 16. */
const GROWTH = 8;
/** Below this many milliseconds a ratio says nothing. */
const NOISE = 40;

/** What is repeated to make a text that wants to be slow. */
const UNITS: Readonly<Record<string, string>> = {
  dots: '.',
  brackets: '(',
  'closed brackets': '((()))',
  quotes: '“a "b ',
  dollars: '$',
  digits: '1',
  'grouped digits': '1,234,',
  hyphens: 'a-b-',
  capitals: 'Acme ',
  'legal forms': 'Acme Inc. ',
  'legal forms without an end': 'Bank of ',
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
  'line breaks': '\n',
  'odd spaces': '\u00a0\u2003',
  'combining marks': 'e\u0301\u0301',
  'halves of emoji': '\ud83d',
  'one long word': 'antidisestablishment',
  'one long capital word': 'ACME',
};

const textOf = (name: string, length: number): string => {
  if (name !== 'different companies') return UNITS[name]!.repeat(Math.ceil(length / UNITS[name]!.length)).slice(0, length);
  // every name is new, so that whatever is kept by name grows with the text
  let text = '';
  for (let i = 0; text.length < length; i++) text += `Acme ${word(i)} Inc. agreed to buy ${word(i + 7)} Holdings plc. `;
  return text;
};

/** A capitalized word of its own for each number. */
function word(number: number): string {
  let letters = '';
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) letters += String.fromCharCode(97 + (rest % 26));
  return letters[0]!.toUpperCase() + letters.slice(1);
}

const extractor = createExtractor();

function milliseconds(text: string): number {
  const start = performance.now();
  extractor.extract({ id: 'hostile', text });
  return performance.now() - start;
}

describe('hostile text', () => {
  for (const name of Object.keys(UNITS)) {
    it(`costs no more than its length: ${name}`, { timeout: 60_000 }, () => {
      let before = milliseconds(textOf(name, LENGTHS[0]));
      for (const length of LENGTHS) {
        const text = textOf(name, length);
        const cost = Math.min(milliseconds(text), milliseconds(text));
        // checked at each length, so that what is super-linear ends here and not hours later
        expect(cost, `${length} characters, in ms`).toBeLessThan(Math.max(NOISE, GROWTH * before));
        before = cost;
      }
    });
  }
});
