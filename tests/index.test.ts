import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { finish, pactwire } from './program.ts';
import { filesUnder, ROOT } from './tree.ts';

const { createExtractor } = library;
const TEXT = 'Acme Holdings plc agreed on Tuesday to buy Globex Inc. for $1.2 billion in cash.';
const records = filesUnder('fixtures', /\.txt$/).map(({ path, text }) => ({ id: path, text }));

describe('the library', () => {
  it('has these public names', () => {
    expect(Object.keys(library).sort()).toEqual([
      'ExtractOptions',
      'LawBroken',
      'RecordInput',
      'Result',
      'TextTooLong',
      'checkExamples',
      'createExtractor',
      'loadPacks',
      'resultSchema',
    ]);
  });

  it('says and does nothing when it is imported', async () => {
    const script = `import(${JSON.stringify(join(ROOT, 'dist/index.js'))}).then((all) => process.stderr.write(Object.keys(all).join()))`;
    const { out, err } = await finish(process.execPath, ['--eval', script]);
    expect([out, err]).toEqual([
      '',
      'ExtractOptions,LawBroken,RecordInput,Result,TextTooLong,checkExamples,createExtractor,loadPacks,resultSchema',
    ]);
  });

  it('gives what the command line gives', async () => {
    const record = { id: 'a', text: TEXT, published: '2024-03-05', title: 'Deal' };
    const { out } = await pactwire(['extract', '-', '--temporal', 'all'], JSON.stringify(record));
    expect(`${JSON.stringify(createExtractor({ temporal: 'all' }).extract(record))}\n`).toBe(out);
  });

  it('gives results that their own schema takes', () => {
    expect(library.Result.parse(createExtractor().extract({ id: 'a', text: TEXT })).money).toHaveLength(1);
  });

  it('refuses options and records that are none', () => {
    expect(() => createExtractor({ minConfidence: 2 })).toThrow();
    expect(() => createExtractor({ defaultCurrency: 'EUR' })).toThrow('expected the code of a dollar');
    expect(() => createExtractor({ currency: 'USD' } as object)).toThrow();
    expect(() => createExtractor().extract({ id: 'a' } as never)).toThrow();
    expect(() => createExtractor().extract({ id: '', text: TEXT })).toThrow();
  });

  it('keeps nothing of one document for the next', () => {
    const extractor = createExtractor();
    const forwards = new Map(records.map((record) => [record.id, JSON.stringify(extractor.extract(record))]));
    const other = createExtractor();
    for (const record of records.toReversed()) expect(JSON.stringify(other.extract(record))).toBe(forwards.get(record.id));
  });

  it('explains what it gives: the same result, with a trace', () => {
    const extractor = createExtractor();
    for (const record of records) {
      const { result, trace } = extractor.explain(extractor.readRecord(record));
      expect(result).toEqual(extractor.extract(record));
      expect(trace.tagged).toBeLessThanOrEqual(record.text.length);
    }
  });

  it('reads files as the command line does', async () => {
    const path = 'fixtures/html/satellite-contract.html';
    const extractor = createExtractor();
    const read = extractor.read({ id: path.replace('.html', ''), uri: path, bytes: readFileSync(join(ROOT, path)) });
    const { out } = await pactwire(['extract', path]);
    expect(read.ok && `${JSON.stringify(extractor.extractDocument(read.value))}\n`).toBe(out);
  });
});
