import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputLine } from '../../src/run/journal.ts';
import { out, results, run, withFiles } from './stand-in.ts';

const codeOf = (error: InputLine['error']): string | null => (error ? error.issues[0]!.code : null);

describe('a run', () => {
  it('writes a result for each document, by the name of its id', async () => {
    const root = await withFiles({
      'press/a.txt': 'x',
      'b.html': 'y',
      'c.jsonl': '{"id":"r/1","text":"z"}\n{"id":2,"text":"z"}\n',
      'd.json': '{"text":"z"}',
    });
    const { summary } = await run(root);
    expect(await results(root)).toEqual(['2.json', 'b.json', 'd.json', 'press%2Fa.json', 'r%2F1.json']);
    expect((await out(root, 'press%2Fa.json')).document).toMatchObject({ id: 'press/a', uri: 'press/a.txt' });
    expect(summary).toMatchObject({ inputs: 5, done: 5, skipped: 0, quarantined: 0 });
  });

  it('leaves nothing but whole results, the journal, the quarantine and the manifest', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.txt': 'crash' });
    await run(root);
    expect((await readdir(join(root, 'out'))).sort()).toEqual(['a.json', 'journal.jsonl', 'manifest.json', 'quarantine.jsonl']);
  });

  it('gives a manifest with a row for each input', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.jsonl': '{"id":"1","text":"y"}\n{"id":' });
    await run(root);
    const manifest = await out(root, 'manifest.json');
    expect(manifest).toMatchObject({
      schema: 'pactwire/manifest@1',
      pipeline: { name: 'test', sha256: 'f'.repeat(64), given: { name: 'test' } },
      pactwire: '1.0.0',
      options: { temporal: 'dates' },
      counts: { inputs: 3, done: 2, skipped: 0, quarantined: 1 },
      throughput: { bytes: 1 + 21 + 6 },
    });
    expect(Date.parse(manifest.ended)).toBeGreaterThanOrEqual(Date.parse(manifest.started));
    expect(manifest.inputs).toEqual([
      {
        uri: 'a.txt',
        path: '../in/a.txt',
        part: null,
        sha256: expect.stringMatching(/^2d711642/),
        id: 'a',
        state: 'done',
        output: 'a.json',
        copyOf: null,
        error: null,
      },
      {
        uri: 'b.jsonl',
        path: '../in/b.jsonl',
        part: 1,
        sha256: expect.any(String),
        id: '1',
        state: 'done',
        output: '1.json',
        copyOf: null,
        error: null,
      },
      {
        uri: 'b.jsonl',
        path: '../in/b.jsonl',
        part: 2,
        sha256: expect.any(String),
        id: null,
        state: 'quarantined',
        output: null,
        copyOf: null,
        error: expect.objectContaining({ stage: 'input', code: 'record-invalid', where: 'b.jsonl:2' }),
      },
    ]);
  });

  it('names no absolute path', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.txt': 'crash' });
    await symlink(join(root, 'nowhere'), join(root, 'in/broken.txt'));
    await run(root);
    for (const name of ['manifest.json', 'journal.jsonl'])
      expect(await readFile(join(root, 'out', name), 'utf8')).not.toContain(`"${root}`);
    expect(await readFile(join(root, 'out/manifest.json'), 'utf8')).not.toContain(root);
  });

  it('is not stopped by documents that break', async () => {
    const root = await withFiles({
      'a.txt': 'crash',
      'b.txt': 'fine',
      'c.txt': 'nul\0',
      'd.json': '{"id":1',
      'e.jsonl': '"text"\n{"id":"5"}\n',
    });
    const { summary, lines } = await run(root);
    expect(summary).toMatchObject({ done: 1, quarantined: 5 });
    expect(lines.find(({ id }) => id === 'a')?.error).toMatchObject({
      stage: 'extract',
      issues: [{ code: 'extract-failed', message: 'RangeError: out of luck' }],
      cause: expect.stringContaining('RangeError: out of luck\n'),
    });
    expect(lines.find(({ id }) => id === 'c')?.error).toMatchObject({ stage: 'read', issues: [{ code: 'input-binary' }] });
    const quarantine = (await readFile(join(root, 'out/quarantine.jsonl'), 'utf8')).trim().split('\n');
    expect(quarantine.map((line) => JSON.parse(line).uri).sort()).toEqual(['a.txt', 'c.txt', 'd.json', 'e.jsonl', 'e.jsonl']);
  });

  it('quarantines what cannot be read and what is named and not there', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    await symlink(join(root, 'nowhere'), join(root, 'in/broken.txt'));
    const { lines } = await run(root, ['*.txt', 'gone.txt']);
    expect(lines.map(({ uri, state, error }) => [uri, state, codeOf(error)]).sort()).toEqual([
      ['a.txt', 'done', null],
      ['broken.txt', 'quarantined', 'input-unreadable'],
      ['gone.txt', 'quarantined', 'input-unreadable'],
    ]);
  });

  it('quarantines the second input with an id, in input order, at any concurrency', async () => {
    const root = await withFiles({ 'a.jsonl': '{"id":"x","text":"first"}\n{"id":"x","text":"second"}\n', 'x.txt': 'third' });
    for (const concurrency of [1, 8]) {
      await rm(join(root, 'out'), { recursive: true, force: true });
      const { lines } = await run(root, ['**/*'], { concurrency });
      expect(lines.filter(({ state }) => state === 'done').map(({ uri, part }) => [uri, part])).toEqual([['a.jsonl', 1]]);
      expect(lines.filter(({ error }) => codeOf(error) === 'id-duplicate')).toHaveLength(2);
      expect((await out(root, 'x.json')).document.length).toBe('first'.length);
    }
  });

  it('takes ids that differ in case alone for one where the disk does', async () => {
    const root = await withFiles({ 'a.jsonl': '{"id":"Acme","text":"first"}\n{"id":"acme","text":"second"}\n' });
    expect((await run(root)).summary).toMatchObject({ done: 2 });
    const folding = await withFiles({ 'a.jsonl': '{"id":"Acme","text":"first"}\n{"id":"acme","text":"second"}\n' });
    await mkdir(join(folding, 'out'));
    // as such a disk shows the lock
    await writeFile(join(folding, 'out/.LOCK'), '');
    const { lines, summary } = await run(folding);
    expect(summary).toMatchObject({ done: 1, quarantined: 1 });
    expect(lines.find(({ state }) => state === 'quarantined')).toMatchObject({
      id: 'acme',
      error: { issues: [{ code: 'id-duplicate' }] },
    });
  });

  it('keeps every result in its folder', async () => {
    const ids = ['../../escape', '/etc/passwd', '..', 'manifest', 'MANIFEST', 'a/../../b', '\0', 'é'.repeat(200)];
    const root = await withFiles({ 'a.jsonl': ids.map((id) => JSON.stringify({ id, text: 'x' })).join('\n') });
    const { summary } = await run(root);
    expect(summary).toMatchObject({ done: ids.length, quarantined: 0 });
    expect((await readdir(root)).sort()).toEqual(['in', 'out']);
    expect((await results(root)).length).toBe(ids.length);
    expect((await out(root, 'manifest.json')).schema).toBe('pactwire/manifest@1');
    const written = await Promise.all((await results(root)).map(async (name) => (await out(root, name)).document.id));
    expect(written.sort()).toEqual(ids.toSorted());
  });

  it('quarantines a result whose place is taken by a folder', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.txt': 'y' });
    await mkdir(join(root, 'out/a.json/full'), { recursive: true });
    const { lines } = await run(root);
    expect(lines.find(({ id }) => id === 'a')).toMatchObject({
      state: 'quarantined',
      error: { stage: 'write', issues: [{ code: 'output-unwritable' }] },
    });
    expect(lines.find(({ id }) => id === 'b')).toMatchObject({ state: 'done' });
    expect((await readdir(join(root, 'out'))).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('does not read its own results', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    const change = { directory: join(root, 'in/out') };
    await run(root, ['**/*.{txt,json,jsonl}'], change);
    const { summary } = await run(root, ['**/*.{txt,json,jsonl}'], change);
    expect(summary.inputs).toBe(1);
  });

  it('reads empty files and folders without complaint', async () => {
    const root = await withFiles({ 'a.jsonl': '', 'b.json': '[]', 'c.jsonl': '\n\n' });
    await mkdir(join(root, 'in/d.txt'));
    const { summary } = await run(root);
    expect(summary).toMatchObject({ inputs: 0, quarantined: 0 });
    expect((await out(root, 'manifest.json')).inputs).toEqual([]);
  });
});
