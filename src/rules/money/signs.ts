import { CURRENCIES } from '../../normalize/currency.ts';

/** Currency signs; `?` goes before a unit that the sign leaves open. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: '?dollar',
  '＄': '?dollar',
  '﹩': '?dollar',
  '£': 'GBP',
  '￡': 'GBP',
  '₤': '?lira',
  '€': 'EUR',
  '¥': '?yen-or-yuan',
  '￥': '?yen-or-yuan',
  '₹': 'INR',
  '₨': '?rupee',
  '₩': 'KRW',
  '￦': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '₪': 'ILS',
  '₭': 'LAK',
  '₮': 'MNT',
  '₡': 'CRC',
  '₲': 'PYG',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₼': 'AZN',
  '₽': 'RUB',
  '₾': 'GEL',
  '₵': 'GHS',
  '฿': 'THB',
  '៛': 'KHR',
  '৳': 'BDT',
  '֏': 'AMD',
  '﷼': '?rial',
};

/** What is glued before `$`: `US$`, `HK$`, `R$`. */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  aust: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  sing: 'SGD',
  nt: 'TWD',
  t: 'TWD',
  nz: 'NZD',
  r: 'BRL',
  mex: 'MXN',
  mx: 'MXN',
  arg: 'ARS',
  ar: 'ARS',
  clp: 'CLP',
  cl: 'CLP',
  col: 'COP',
  z: 'ZWD',
  zim: 'ZWD',
  j: 'JMD',
  ja: 'JMD',
  tt: 'TTD',
  bz: 'BZD',
  bds: 'BBD',
  ec: 'XCD',
  fj: 'FJD',
  gy: 'GYD',
  n: 'NAD',
  b: 'BND',
  bd: 'BMD',
  mop: 'MOP',
  rd: 'DOP',
  ci: 'KYD',
};

/** What is glued before `£`. */
export const POUND_PREFIXES: Readonly<Record<string, string>> = {
  ir: 'IEP',
  i: 'IEP',
  e: 'EGP',
  le: 'EGP',
  c: 'CYP',
  cy: 'CYP',
  ll: 'LBP',
  stg: 'GBP',
  uk: 'GBP',
};

/** What is glued before `¥`. */
export const YEN_PREFIXES: Readonly<Record<string, string>> = { rmb: 'CNY', cn: 'CNY', jp: 'JPY', j: 'JPY', c: 'CNY' };

/** Letters that press writes for codes. */
const ALIASES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NTD: 'TWD',
  NIS: 'ILS',
  STG: 'GBP',
  UKP: 'GBP',
  RM: 'MYR',
  DM: 'DEM',
  FCFA: 'XOF',
  CFA: 'XOF',
};

/** Codes that are words, names or other abbreviations: they need a scale, decimals, grouping or four digits. */
const WORD_LIKE =
  'ALL TRY TOP CUP MAD PEN COP MOP BOB RON SOS ARS AMD BAM DEM PAB STD BIF SIT LAK GEL NAD MXP CFA XDR CVE AWG IRR BSD ILR PHP ANG VES'.split(
    ' ',
  );

const wordLike = new Set(WORD_LIKE);

const CODES: Readonly<Record<string, string>> = { ...Object.fromEntries(CURRENCIES.map((code) => [code, code])), ...ALIASES };

/** ISO 4217 codes and aliases, to be written in capitals. */
export const PLAIN_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CODES).filter(([form]) => !wordLike.has(form)),
);

export const WORD_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CODES).filter(([form]) => wordLike.has(form)),
);

/** Codes that text also writes in small letters. */
export const ANY_CASE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  'USD EUR GBP CHF AUD CAD HKD NZD SGD CNY RMB JPY INR MXN BRL'.split(' ').map((form) => [form, CODES[form]!]),
);

/** Codes with a scale in one word: `MEUR`, `EURm`, `SEKbn`. The entry is the code and the power of ten. */
export const SCALED_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  'EUR USD GBP SEK NOK DKK CHF AUD NZD CAD SGD JPY CNY RMB INR ZAR CZK PLN HUF'.split(' ').flatMap((form) => [
    [`M${form}`, `${CODES[form]} 6`],
    [`${form}M`, `${CODES[form]} 6`],
    [`${form}MN`, `${CODES[form]} 6`],
    [`K${form}`, `${CODES[form]} 3`],
    [`T${form}`, `${CODES[form]} 3`],
    [`${form}K`, `${CODES[form]} 3`],
    [`${form}BN`, `${CODES[form]} 9`],
  ]),
);

/** Abbreviated names before an amount; `?` as with signs. They begin with a capital. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  rs: '?rupee',
  rp: 'IDR',
  tk: 'BDT',
  php: 'PHP',
  sfr: 'CHF',
  sfrs: 'CHF',
  ffr: 'FRF',
  bfr: 'BEF',
  nkr: 'NOK',
  skr: 'SEK',
  dkr: 'DKK',
  ikr: 'ISK',
  ksh: 'KES',
  kshs: 'KES',
  ush: 'UGX',
  ushs: 'UGX',
  tsh: 'TZS',
  tshs: 'TZS',
  pta: 'ESP',
  ptas: 'ESP',
  esc: 'PTE',
  'gh¢': 'GHS',
  'gh₵': 'GHS',
  dm: 'DEM',
  dhs: 'AED',
};

/** Scale words behind a code: `75 USD million`. */
export const CODE_SCALES: Readonly<Record<string, string>> = {
  thousand: '3',
  lakh: '5',
  million: '6',
  mln: '6',
  mn: '6',
  crore: '7',
  billion: '9',
  bln: '9',
  bn: '9',
  trillion: '12',
};

/** Scale letters behind a bracket: `$(1.1)M`. */
export const LETTER_SCALES: Readonly<Record<string, string>> = { k: '3', m: '6', mm: '6', mn: '6', b: '9', bn: '9' };

/** Letters that are a currency only when glued to a scaled amount: `R5 million`, `Y100bn`. */
export const LETTERS: Readonly<Record<string, string>> = {
  r: 'ZAR',
  y: 'JPY',
  p: 'PHP',
  n: 'NGN',
  l: 'ITL',
  fl: 'NLG',
  fr: '?franc',
  kr: '?krone',
  dh: '?dirham',
  sr: 'SAR',
  qr: 'QAR',
  kd: 'KWD',
  bd: 'BHD',
  ro: 'OMR',
  sch: 'ATS',
  dr: 'GRD',
  fmk: 'FIM',
  bs: '?bolivar',
  nu: 'BTN',
  w: 'KRW',
  tl: 'TRY',
  bt: 'THB',
  sh: '?shilling',
};
