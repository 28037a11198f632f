import { Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';
import { quantityIn } from './reading.ts';

const WEIGHING = new Set(
  (
    'weigh weighs weighed weighing weight lost lose loses losing gained gain heavier lighter thrust lbs kilograms kilogram kilos ' +
    'tons tonnes packages package parcels parcel overweight carrying lift lifts lifting load payload'
  ).split(' '),
);

/** Goods that are weighed by the million pounds. */
const GOODS = new Set(
  (
    'copper lead zinc uranium cocaine heroin marijuana beef meat pork chicken poultry fish salmon seafood cheese milk butter ' +
    'sugar coffee cotton wool tobacco rice wheat nuts peanuts almonds fruit vegetables apples potatoes explosives material ' +
    'waste carbon emissions co2 nickel tin cobalt molybdenum lithium oxide aluminum aluminium steel plastic garbage trash thrust ore u3o8 ₃o₈ payload'
  ).split(' '),
);

/** What a weight in pounds is told of: `a 5 pounds bag`. */
const VESSELS = new Set(
  'bag bags sack sacks box boxes can cans package packages turkey baby dog dogs bomb bombs weight weights'.split(' '),
);

/** What an amount in pounds is told of: `a 10 pound note`. */
const TENDERS = new Set(
  'note notes coin coins fine fines fee fees prize prizes bill bills ticket tickets voucher vouchers donation deposit charge loan grant bonus'.split(
    ' ',
  ),
);

/** Whether `pounds` are a weight: without a country or `sterling`, by the words around. */
export function isWeight(match: TokenMatch): boolean {
  const unit = match.slot('unit')?.text.toLowerCase();
  if ((unit !== 'pounds' && unit !== 'pound') || match.slot('nation') || match.slot('after')) return false;
  const { document, last } = match;
  const { tokens, text } = document;
  const word = (i: number): string =>
    i >= 0 && i < tokens.count && tokens.shape[i]! <= Shape.Camel ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '';
  if (word(last - 1) === 'sterling') return false;
  const scaled = (quantityIn(match, 'amount') ?? quantityIn(match, 'high'))!.exponent >= 3;
  if (scaled) {
    for (let i = match.first - 8; i < last + 5; i++) if (GOODS.has(word(i))) return true;
    return word(last) === 'per';
  }
  if (word(last) === 'of' || VESSELS.has(word(last))) return true;
  if (unit === 'pound') return !TENDERS.has(word(last));
  for (let i = match.first - 6; i < last + 6; i++) if (WEIGHING.has(word(i))) return true;
  return word(last) === 'per';
}
