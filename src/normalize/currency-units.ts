import { DOLLARS } from '../core/terms.ts';

/** A name that money is counted in, and the currencies that bear it, the best known first. */
export interface Unit {
  /** folded words, singular and plural and wire forms */
  readonly forms: readonly string[];
  /** ISO 4217 */
  readonly codes: readonly string[];
  /** the name alone could be several of its currencies */
  readonly open: boolean;
  /** a form is another word too, so that it needs a scale, decimals, grouping or four digits before it */
  readonly wordLike: boolean;
}

const unit = (forms: string, codes: string, mark = ''): Unit => ({
  forms: forms === '' ? [] : forms.split(' '),
  codes: codes.split(' '),
  open: mark.includes('?'),
  wordLike: mark.includes('!'),
});

/** `?` marks names that stand for several currencies, `!` names that are other words too. */
export const UNITS: Readonly<Record<string, Unit>> = {
  dollar: unit('dollar dollars dlr dlrs bucks', DOLLARS.join(' '), '?'),
  pound: unit('pound pounds', 'GBP EGP LBP SYP SDG SSP SDP FKP GIP SHP IEP CYP', '?'),
  sterling: unit('sterling stg quid', 'GBP'),
  euro: unit('euro euros', 'EUR'),
  ecu: unit('ecu ecus', 'XEU', '!'),
  sdr: unit('sdr sdrs', 'XDR', '!'),
  yuan: unit('yuan renminbi rmb kuai', 'CNY'),
  yen: unit('yen', 'JPY'),
  // the sign ¥, which has no word
  'yen-or-yuan': unit('', 'JPY CNY', '?'),
  won: unit('won', 'KRW KPW', '!'),
  franc: unit('franc francs frs', 'CHF FRF BEF XOF XAF LUF XPF BIF CDF DJF GNF KMF RWF', '?'),
  rupee: unit('rupee rupees rupaye', 'INR PKR LKR NPR MUR SCR', '?'),
  rupiah: unit('rupiah rupiahs', 'IDR'),
  ringgit: unit('ringgit ringgits', 'MYR'),
  baht: unit('baht bahts', 'THB'),
  dong: unit('dong dongs', 'VND'),
  kip: unit('kip kips', 'LAK', '!'),
  riel: unit('riel riels', 'KHR'),
  kyat: unit('kyat kyats', 'MMK'),
  taka: unit('taka takas', 'BDT'),
  afghani: unit('afghani afghanis', 'AFN AFA', '!'),
  ngultrum: unit('ngultrum ngultrums', 'BTN'),
  rufiyaa: unit('rufiyaa', 'MVR'),
  tugrik: unit('tugrik tugriks togrog', 'MNT'),
  pataca: unit('pataca patacas', 'MOP'),
  peso: unit('peso pesos', 'MXN PHP ARS CLP COP UYU DOP CUP MXP CUC', '?'),
  real: unit('reais reals', 'BRL'),
  krone: unit('krone kroner kr', 'DKK NOK', '?'),
  krona: unit('krona kronor', 'SEK ISK'),
  kronur: unit('kronur', 'ISK'),
  crown: unit('crown crowns', 'SEK NOK DKK CZK SKK EEK ISK CSK', '?!'),
  koruna: unit('koruna korunas korun koruny', 'CZK SKK CSK'),
  kroon: unit('kroon kroons krooni', 'EEK'),
  mark: unit('mark marks', 'DEM FIM BAM DDM', '!'),
  deutschmark: unit('deutschmark deutschmarks deutschemark deutschemarks dmarks', 'DEM'),
  markka: unit('markka markkas markkaa', 'FIM'),
  guilder: unit('guilder guilders', 'NLG ANG XCG SRG'),
  florin: unit('florin florins', 'AWG NLG'),
  schilling: unit('schilling schillings', 'ATS'),
  shilling: unit('shilling shillings', 'KES TZS UGX SOS', '?'),
  lire: unit('lire', 'ITL'),
  lira: unit('lira liras', 'TRY TRL ITL MTL SYP', '?'),
  peseta: unit('peseta pesetas', 'ESP'),
  inti: unit('inti intis', 'PEI'),
  austral: unit('australs australes', 'ARA'),
  cruzado: unit('cruzado cruzados', 'BRC'),
  escudo: unit('escudo escudos', 'PTE CVE'),
  drachma: unit('drachma drachmas drachmae', 'GRD'),
  punt: unit('punts', 'IEP'),
  ruble: unit('ruble rubles rouble roubles', 'RUB BYN RUR BYR SUR'),
  hryvnia: unit('hryvnia hryvnias hryvna hryvnya hryven', 'UAH'),
  karbovanets: unit('karbovanets karbovantsi', 'UAK'),
  zloty: unit('zloty zlotys zloties zlotych złoty złotych zł', 'PLN PLZ'),
  forint: unit('forint forints', 'HUF'),
  leu: unit('leu lei', 'RON MDL ROL', '?'),
  lev: unit('lev leva levs', 'BGN BGL'),
  dinar: unit('dinar dinars', 'KWD IQD JOD BHD DZD TND LYD RSD CSD YUM SDD MKD', '?'),
  denar: unit('denar denars denari', 'MKD'),
  kuna: unit('kuna kunas', 'HRK'),
  tolar: unit('tolar tolars', 'SIT'),
  lek: unit('lek leks lekë', 'ALL'),
  lats: unit('lats', 'LVL', '!'),
  litas: unit('litas', 'LTL'),
  tenge: unit('tenge', 'KZT'),
  manat: unit('manat manats', 'AZN TMT AZM TMM', '?'),
  lari: unit('lari laris', 'GEL'),
  dram: unit('dram drams', 'AMD', '!'),
  som: unit('som soms', 'KGS UZS', '?!'),
  soum: unit('soum soums sum', 'UZS', '!'),
  somoni: unit('somoni somonis', 'TJS'),
  rial: unit('rial rials', 'IRR OMR YER QAR SAR', '?'),
  riyal: unit('riyal riyals', 'SAR QAR YER OMR', '?'),
  dirham: unit('dirham dirhams', 'AED MAD', '?'),
  shekel: unit('shekel shekels sheqel sheqels', 'ILS ILR'),
  rand: unit('rand rands', 'ZAR'),
  naira: unit('naira nairas', 'NGN'),
  cedi: unit('cedi cedis', 'GHS GHC'),
  birr: unit('birr birrs', 'ETB'),
  pula: unit('pula pulas', 'BWP'),
  kwacha: unit('kwacha kwachas', 'ZMW MWK ZMK', '?'),
  kwanza: unit('kwanza kwanzas', 'AOA AOR'),
  metical: unit('metical meticals meticais', 'MZN MZM'),
  dalasi: unit('dalasi dalasis', 'GMD'),
  leone: unit('leone leones', 'SLE SLL'),
  ariary: unit('ariary ariarys', 'MGA'),
  ouguiya: unit('ouguiya ouguiyas', 'MRU MRO'),
  nakfa: unit('nakfa nakfas', 'ERN'),
  dobra: unit('dobra dobras', 'STN STD'),
  loti: unit('loti maloti', 'LSL'),
  lilangeni: unit('lilangeni emalangeni', 'SZL'),
  gourde: unit('gourde gourdes', 'HTG'),
  lempira: unit('lempira lempiras', 'HNL'),
  quetzal: unit('quetzal quetzals quetzales', 'GTQ'),
  colon: unit('colones colón', 'CRC SVC', '?'),
  cordoba: unit('cordoba cordobas córdoba córdobas', 'NIO'),
  balboa: unit('balboa balboas', 'PAB'),
  bolivar: unit('bolivar bolivars bolivares bolívar bolívares', 'VES VEF VEB VED', '?'),
  boliviano: unit('boliviano bolivianos', 'BOB'),
  sol: unit('soles', 'PEN', '!'),
  sucre: unit('sucre sucres', 'ECS'),
  guarani: unit('guarani guaranis guaranies guaraní guaraníes', 'PYG'),
  kina: unit('kina kinas', 'PGK'),
  vatu: unit('vatu vatus', 'VUV'),
  tala: unit('tala talas', 'WST'),
  paanga: unit("pa'anga pa'angas paanga", 'TOP'),
};

/** A hundredth of something: `50 cents`, `300p`. Null where its unit is open. */
export interface Minor {
  readonly forms: readonly string[];
  readonly codes: readonly string[];
  readonly open: boolean;
}

const minor = (forms: string, codes: string, mark = ''): Minor => ({
  forms: forms.split(' '),
  codes: codes.split(' '),
  open: mark === '?',
});

/** Hundredths, by name. */
export const MINORS: Readonly<Record<string, Minor>> = {
  cent: minor('cent cents ct cts ¢', 'USD EUR AUD CAD HKD NZD SGD TWD ZAR KES MUR LKR MYR NLG', '?'),
  eurocent: minor('eurocent eurocents', 'EUR'),
  penny: minor('penny pennies pence', 'GBP IEP'),
  paisa: minor('paisa paise paisas', 'INR PKR NPR'),
  sen: minor('sen sens', 'MYR IDR JPY'),
  centavo: minor('centavo centavos', 'MXN PHP BRL ARS COP CLP PTE', '?'),
  centime: minor('centime centimes', 'CHF FRF BEF XOF DZD', '?'),
  kopeck: minor('kopeck kopecks kopek kopeks kopiyka kopiykas', 'RUB UAH BYN'),
  ore: minor('øre öre', 'DKK NOK SEK', '?'),
  pfennig: minor('pfennig pfennigs', 'DEM'),
  grosz: minor('grosz groszy', 'PLN'),
  satang: minor('satang satangs', 'THB'),
  fen: minor('fen', 'CNY'),
  agora: minor('agorot', 'ILS'),
  halala: minor('halala halalas', 'SAR'),
  piaster: minor('piaster piasters piastre piastres', 'EGP LBP SYP'),
  kobo: minor('kobo', 'NGN'),
  pesewa: minor('pesewa pesewas', 'GHS'),
  stotinka: minor('stotinki', 'BGN'),
};
