import type { MoneyRule } from '../../core/rule.ts';
import type { Family } from '../../match/family.ts';
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

/** `quantity` reads numbers with their scale words, `money-mark` any currency mark before an amount. */
export const MONEY: Family = {
  lexicons: MONEY_LEXICONS,
  spotters: (lexicons) => ({
    quantity: { forward: quantityEnd, backward: quantityStart },
    'money-mark': markSpotter(lexicons),
  }),
};
