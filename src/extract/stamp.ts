import { readFileSync } from 'node:fs';

/** What the build wrote about itself. */
export interface Stamp {
  /** of the package */
  readonly version: string;
  /** of all compiled files that decide a result, hex */
  readonly rulesSha256: string;
}

/** Reads the stamp of the build. Throws where the package was not built. */
export function readStamp(): Stamp {
  // two levels below the package in src and in dist alike
  return JSON.parse(readFileSync(new URL('../../dist/data/stamp.json', import.meta.url), 'utf8'));
}
