import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extractor.ts';
import { compare, isGood } from '../src/judge/compare.ts';
import { fixturesOf } from '../src/judge/fixtures.ts';
import { findingLines } from '../src/show/findings.ts';
import { readTruth } from '../src/truth-file.ts';
import { filesUnder, ROOT } from './tree.ts';

const files = filesUnder('fixtures', /\.(?:txt|html?|json)$/).map(({ path }) => ({
  path: join(ROOT, path),
  id: path.replace(/^fixtures\//, '').replace(/\.[^.]*$/, ''),
}));
const fixtures = fixturesOf(files);

describe('the articles of the project', () => {
  it('each have their truth beside them', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(24);
    expect(files.length).toBe(2 * fixtures.length);
  });

  it.each(fixtures)('$name gives its truth (pactwire check)', async (fixture) => {
    const file = await readTruth(fixture);
    if (!file.ok) throw new Error(file.issues[0].message);
    const { truth } = file.value;
    expect(truth.document.id).toBe(fixture.name);
    const read = createExtractor().read({ id: fixture.name, uri: null, bytes: readFileSync(fixture.article) });
    if (!read.ok) throw new Error(read.issues[0].message);
    expect(await file.value.against(read.value.text)).toEqual([]);
    const findings = compare(truth, createExtractor().extractDocument(read.value));
    expect(findingLines(findings.filter((finding) => !isGood(finding)))).toEqual([]);
  });
});
