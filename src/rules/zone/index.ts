import type { Family } from '../../match/family.ts';
import { LEADING } from './abbreviations.ts';
import { STARTERS } from './sentences.ts';

export { STOPS } from './abbreviations.ts';

/** What is known about the parts of an article. */
export const ZONE: Family = {
  lexicons: {
    'sentence-starter': STARTERS,
    'abbreviation-leading': LEADING,
  },
};
