import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../core/document.ts';
import type { Outcome } from '../core/issue.ts';
import type { Extractor } from '../extractor.ts';
import { type Fixture, fixturesOf } from '../judge/fixtures.ts';
import { findFiles } from '../run/glob.ts';
import { Misuse } from './usage.ts';

/** The articles that come with the package. */
export const OWN_FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** The articles of a folder that have their truth beside them; refuses a folder without any. */
export async function fixturesIn(folder: unknown): Promise<{ readonly root: string; readonly fixtures: readonly Fixture[] }> {
  const root = typeof folder === 'string' ? resolve(folder) : OWN_FIXTURES;
  const { files } = await findFiles(['**/*.{txt,html,htm,json}'], root);
  const fixtures = fixturesOf([...files]);
  if (fixtures.length > 0) return { root, fixtures };
  throw new Misuse(
    `${String(folder ?? 'fixtures')}: expected articles with their truth beside them (name.txt, name.json), got none`,
  );
}

/** Reads the article of a fixture. */
export async function readArticle({ name, article }: Fixture, extractor: Extractor): Promise<Outcome<Document>> {
  return extractor.read({ id: name, uri: null, bytes: await readFile(article) });
}
