import type { MoneyRule } from '../../core/rule.ts';
import type { Family } from '../../match/family.ts';
import type { Lexicons } from '../../match/lexicon.ts';
import { NumberForm } from '../../match/vocabulary.ts';
import { FRACTION_SIGNS, PARTS, SCALES, SMALL } from '../../normalize/number-words.ts';
import { quantityEnd, quantityStart } from '../../normalize/quantity.ts';
import { negativeAmount } from './accounting.ts';
import { amountCode, codeAmount, codeRange, scaledCode, wordLikeCode } from './code.ts';
import { abbreviationAmount, letterAmount } from './letter.ts';
import { MONEY_LEXICONS } from './lexicons.ts';
import { markSpotter } from './mark.ts';
import { majorMinor, minorAmount, penceLetter } from './minor.ts';
import { amountSymbol, symbolAmount, symbolRange } from './symbol.ts';
import { amountWord, oneUnit, wordAmount, wordLikeUnit, wordRange } from './word.ts';

export const MONEY_RULES: readonly MoneyRule[] = [
  symbolAmount,
  symbolRange,
  amountSymbol,
  negativeAmount,
  codeAmount,
  codeRange,
  amountCode,
  wordLikeCode,
  scaledCode,
  abbreviationAmount,
  letterAmount,
  amountWord,
  wordRange,
  wordAmount,
  wordLikeUnit,
  oneUnit,
  minorAmount,
  penceLetter,
  majorMinor,
];

/** The words that a quantity can begin and end with, so that guards refuse what stands beside a sign; 0 stands for words of no list. */
function edgesOf({ vocabulary }: Lexicons): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const ids = (words: Iterable<string>): number[] => [...words].map((word) => vocabulary.id(word));
  const both = [0, ...Object.values(NumberForm), ...ids(SMALL.keys()), ...ids(PARTS.keys()), ...ids(FRACTION_SIGNS.keys())];
  return { starts: [...both, ...ids(['a', 'an'])], ends: [...both, ...ids(SCALES.keys())] };
}

/** `quantity` reads numbers with their scale words, `money-mark` any currency mark before an amount. */
export const MONEY: Family = {
  lexicons: MONEY_LEXICONS,
  spotters: (lexicons) => ({
    quantity: { forward: quantityEnd, backward: quantityStart, ...edgesOf(lexicons) },
    'money-mark': markSpotter(lexicons),
  }),
};
