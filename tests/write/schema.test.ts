import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../../src/core/options.ts';
import { Result } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';
import { resultSchema } from '../../src/write/schema.ts';
import { filesUnder, ROOT } from '../tree.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(resultSchema());
const articles = filesUnder('fixtures', /\.(?:txt|html)$/).map(({ path }) => path);

function resultOf(path: string, options: Partial<ExtractOptions> = {}): Result {
  const extractor = createExtractor(options);
  const read = extractor.read({ id: path, uri: path, bytes: readFileSync(join(ROOT, path)) });
  if (!read.ok) throw new Error(read.issues[0].message);
  return extractor.extractDocument(read.value);
}

describe('the JSON Schema of a result', () => {
  it('is of draft 2020-12', () =>
    expect(resultSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' }));

  it.each(articles)('takes what %s gives', (path) => {
    expect(validate(JSON.parse(JSON.stringify(resultOf(path)))), JSON.stringify(validate.errors)).toBe(true);
    const all = resultOf(path, { temporal: 'all', modality: 'all', offsets: 'source' });
    expect(validate(JSON.parse(JSON.stringify(all))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses what is no result', () => {
    const result = resultOf(articles[0]!);
    for (const wrong of [
      {},
      { ...result, extra: 1 },
      { ...result, schema: 'pactwire/result@2' },
      { ...result, document: { ...result.document, sha256: 'x' } },
      { ...result, money: [{ id: 'm1' }] },
    ]) {
      expect(validate(wrong)).toBe(false);
      expect(Result.safeParse(wrong).success).toBe(false);
    }
  });
});
