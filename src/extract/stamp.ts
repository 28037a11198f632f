import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What results say of how they were made. */
export interface Provenance {
  /** version of the package */
  readonly pactwire: string;
  /** of the rules, those of packs included, hex */
  readonly rulesSha256: string;
}

/** What a pack is told apart by. */
interface Named {
  readonly name: string;
  readonly sha256: string;
}

/** What the build wrote about itself. */
interface Stamp {
  /** of the package */
  readonly version: string;
  /** of all compiled files that decide a result, hex */
  readonly rulesSha256: string;
}

let stamp: Stamp | null = null;

/** The provenance of results with these packs; no rule is loaded for it. Throws where the package was not built. */
export function provenanceOf(packs: readonly Named[] = []): Provenance {
  // two levels below the package in src and in dist alike
  stamp ??= JSON.parse(readFileSync(new URL('../../dist/data/stamp.json', import.meta.url), 'utf8')) as Stamp;
  const { version, rulesSha256 } = stamp;
  if (packs.length === 0) return { pactwire: version, rulesSha256 };
  const hash = createHash('sha256').update(rulesSha256);
  for (const { name, sha256 } of packs) hash.update(`\n${name} ${sha256}`);
  return { pactwire: version, rulesSha256: hash.digest('hex') };
}
