import type { StopRule } from '../../match/tokenize.ts';
import { hashOf } from '../../match/vocabulary.ts';

/** What an abbreviation does at the end of a sentence. */
type Ending =
  /** a name or figure follows it, so that its stop never ends a sentence: `Mr.`, `No.` */
  | 'leads'
  /** its stop ends a sentence where the next word looks like the first of one: `Inc.`, `etc.` */
  | 'closes';

type Row = readonly [words: string, stop: StopRule, ending: Ending];

const ROWS: readonly Row[] = [
  // legal forms and the business of names
  ['inc incorp corp co cos ltd pte pty pvt bhd sdn tbk cie', 'capitalized', 'closes'],
  ['bros mfg intl assn assoc dept univ inst natl govt inds ent hldgs grp acad', 'capitalized', 'closes'],
  // titles before names
  ['mr mrs ms messrs mme mlle dr prof rev hon rep reps sen sens gov govs pres amb', 'capitalized', 'leads'],
  ['gen lt col maj capt cmdr cpl sgt adm brig supt insp det atty msgr', 'capitalized', 'leads'],
  ['jr sr esq', 'capitalized', 'closes'],
  // places
  ['st ste mt ft pt', 'capitalized', 'leads'],
  ['ave blvd rd hwy bldg apt rm sq', 'capitalized', 'closes'],
  [
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla',
    'capitalized',
    'closes',
  ],
  ['ore pa penn tenn tex va vt wash wis wyo ont que', 'capitalized', 'closes'],
  // the calendar
  ['jan feb mar apr jun jul aug sept sep oct nov dec', 'capitalized', 'closes'],
  ['mon tue tues wed thu thur thurs fri', 'capitalized', 'closes'],
  // figures
  ['no nos nr art arts sec secs fig figs vol vols pp chap para ref tel ext', 'before-digit', 'leads'],
  ['rs re sfr fr frs fl dm bfr ffr', 'before-digit', 'leads'],
  ['est ca', 'before-digit', 'leads'],
  // lower-case shorts
  ['vs v etc al viz cf approx incl excl resp', 'always', 'leads'],
];

// `etc.` and `et al.` are the two of them that do stand at the end of a sentence
const CLOSING = new Set(['etc', 'al']);

/** Words (by the hash of the folded form, without stop) that own a full stop behind them. */
export const STOPS: ReadonlyMap<number, StopRule> = new Map(
  ROWS.flatMap(([words, stop]) => words.split(' ').map((word) => [hashOf(word), stop] as const)),
);

/** Words (folded, without stop) whose full stop never ends a sentence. */
export const LEADING: readonly string[] = ROWS.filter(([, , ending]) => ending === 'leads')
  .flatMap(([words]) => words.split(' '))
  .filter((word) => !CLOSING.has(word));
