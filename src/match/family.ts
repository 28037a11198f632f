import type { LexiconData, Lexicons } from './lexicon.ts';
import type { Spotter } from './pattern.ts';

/** What a family of rules brings to the engine beside its rules. */
export interface Family {
  /** word lists by class name; names are shared by all families, so give them the family's word (`currency-name`, `date-month`) */
  readonly lexicons: Readonly<Record<string, LexiconData>>;
  /** token patterns that are compiled outside of rules, so that their words are known in time */
  readonly patterns?: readonly string[];
  /** classes that read several tokens by code; made once, after all words are known */
  readonly spotters?: (lexicons: Lexicons) => Readonly<Record<string, Spotter>>;
}
