import type { LexiconData } from '../../match/lexicon.ts';
import { COUNTRIES } from '../../normalize/currency-places.ts';
import { MINORS, UNITS } from '../../normalize/currency-units.ts';
import * as signs from './signs.ts';

/** Words before an amount, with the modifier that they mean. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  approx: 'about',
  roughly: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  'an estimated': 'about',
  estimated: 'about',
  circa: 'about',
  ca: 'about',
  '~': 'about',
  'close to': 'about',
  'in the region of': 'about',
  'in the neighborhood of': 'about',
  'in the neighbourhood of': 'about',
  'in the range of': 'about',
  'in the order of': 'about',
  'on the order of': 'about',
  'or about': 'about',
  'somewhere around': 'about',
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  exceeding: 'more-than',
  exceeds: 'more-than',
  exceeded: 'more-than',
  'well over': 'more-than',
  'just over': 'more-than',
  'slightly over': 'more-than',
  'slightly more than': 'more-than',
  'well above': 'more-than',
  'in excess of': 'more-than',
  'greater than': 'more-than',
  'upwards of': 'more-than',
  'upward of': 'more-than',
  'north of': 'more-than',
  '>': 'more-than',
  'less than': 'less-than',
  under: 'less-than',
  below: 'less-than',
  'just under': 'less-than',
  'just below': 'less-than',
  'fewer than': 'less-than',
  'short of': 'less-than',
  'just short of': 'less-than',
  '<': 'less-than',
  'at least': 'at-least',
  minimum: 'at-least',
  'a minimum of': 'at-least',
  'minimum of': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'no fewer than': 'at-least',
  'up to': 'up-to',
  'up to about': 'up-to',
  'up to an additional': 'up-to',
  'up to another': 'up-to',
  'as much as': 'up-to',
  'as many as': 'up-to',
  maximum: 'up-to',
  'a maximum of': 'up-to',
  'maximum of': 'up-to',
  'no more than': 'up-to',
  'not more than': 'up-to',
  'not to exceed': 'up-to',
  'not exceeding': 'up-to',
  'at most': 'up-to',
  'capped at': 'up-to',
  between: 'between',
};

/** Words behind an amount that qualify it. */
const TAILS: Readonly<Record<string, string>> = {
  '+': 'at-least',
  plus: 'more-than',
  '-plus': 'more-than',
  'or more': 'at-least',
  'or higher': 'at-least',
  'or above': 'at-least',
  'or less': 'up-to',
  'or below': 'up-to',
  'or so': 'about',
};

/** What prices and rates are counted by. */
const PER: Readonly<Record<string, string>> = Object.fromEntries([
  ...(
    'share unit year month week day hour minute night barrel ton tonne bushel ounce gallon pound kilogram kilo kg gram liter litre acre ' +
    'hectare head person capita customer user subscriber employee household vehicle car mile kilometer kilometre km mwh kwh mmbtu token ' +
    'coin seat ticket student patient passenger piece item warrant note bond security ads adr ounce-troy quarter annum lb'
  )
    .split(' ')
    .map((form) => [form, form]),
  ['tons', 'ton'],
  ['tonnes', 'tonne'],
  ['annum', 'year'],
  ['capita', 'person'],
  ['kilo', 'kilogram'],
  ['kg', 'kilogram'],
  ['litre', 'liter'],
  ['lb', 'pound'],
  ['sq ft', 'square foot'],
  ['square foot', 'square foot'],
  ['square metre', 'square meter'],
  ['square meter', 'square meter'],
  ['cubic metre', 'cubic meter'],
  ['cubic meter', 'cubic meter'],
  ['cubic feet', 'cubic foot'],
  ['cubic metres', 'cubic meter'],
  ['1,000 cubic metres', '1000 cubic meters'],
]);

const RATES: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  quarterly: 'quarter',
  apiece: 'piece',
  each: 'piece',
};

/** Stock exchanges, by the country whose money their companies count in; over-the-counter markets list the companies of all. */
const EXCHANGES: Readonly<Record<string, string>> = {
  tsx: 'CA',
  tsxv: 'CA',
  cse: 'CA',
  neo: 'CA',
  asx: 'AU',
  nzx: 'NZ',
  nzse: 'NZ',
  sgx: 'SG',
  hkex: 'HK',
  sehk: 'HK',
  hkse: 'HK',
  twse: 'TW',
  tpex: 'TW',
  nasdaq: 'US',
  nyse: 'US',
  amex: 'US',
  lse: 'GB',
  bse: 'IN',
  nse: 'IN',
  psx: 'PK',
  bmv: 'MX',
  pse: 'PH',
  egx: 'EG',
};

const byForm = (table: Readonly<Record<string, { readonly forms: readonly string[] }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).flatMap(([name, { forms }]) => forms.map((form) => [form, name])));

const units = (wordLike: boolean): Record<string, string> =>
  byForm(Object.fromEntries(Object.entries(UNITS).filter(([, unit]) => unit.wordLike === wordLike)));

export const MONEY_LEXICONS: Readonly<Record<string, LexiconData>> = {
  'money-qualifier': QUALIFIERS,
  'money-tail': TAILS,
  'money-per': PER,
  'money-rate': RATES,
  'money-per-kind': 'common ordinary diluted basic preferred fully metric troy class'.split(' '),
  'money-ago': 'ago earlier before later'.split(' '),
  'money-function':
    'the a an its his her their our your this that these those one two three four five six seven eight nine ten'.split(' '),
  'money-sign': signs.SIGNS,
  'money-dollar': { $: '?dollar', '＄': '?dollar', '﹩': '?dollar' },
  'money-pound-sign': { '£': 'GBP', '￡': 'GBP' },
  'money-yen-sign': { '¥': 'JPY', '￥': 'JPY' },
  'money-dollar-prefix': signs.DOLLAR_PREFIXES,
  'money-pound-prefix': signs.POUND_PREFIXES,
  'money-yen-prefix': signs.YEN_PREFIXES,
  'money-code': signs.PLAIN_CODES,
  'money-word-code': signs.WORD_CODES,
  'money-any-code': signs.ANY_CASE_CODES,
  'money-scaled-code': signs.SCALED_CODES,
  'money-abbreviation': signs.ABBREVIATIONS,
  'money-letter': signs.LETTERS,
  'money-code-scale': signs.CODE_SCALES,
  'money-letter-scale': signs.LETTER_SCALES,
  'money-p': ['p'],
  'money-unit': units(false),
  'money-word-unit': units(true),
  'money-minor': byForm(MINORS),
  'money-exchange': EXCHANGES,
  'money-nation': Object.fromEntries(COUNTRIES.flatMap(({ code, forms }) => forms.map((form) => [form, code]))),
};
