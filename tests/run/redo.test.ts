import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewBatch } from '../../src/run/batch.ts';
import { engineOf, out, planOver, results, run, withFiles } from './stand-in.ts';

const replay = (...names: readonly string[]) => ({ redo: { what: 'replay', names } as const });
const files = {
  'a.txt': 'x',
  'b.txt': 'crash',
  'c.jsonl': '{"id":"1","text":"crash"}\n{"id":"2","text":"y"}\n{"id":\n',
  'd.txt': 'x',
};

const rows = async (root: string) =>
  (await out(root, 'manifest.json')).inputs.map(({ id, uri, state }: Record<string, string>) => `${id ?? uri} ${state}`);

describe('what was settled before', () => {
  it('is left alone: results, and failures that would come again', async () => {
    const root = await withFiles(files);
    await run(root);
    const { summary, asked } = await run(root);
    expect(asked).toEqual([]);
    expect(summary).toMatchObject({ done: 0, skipped: 3, quarantined: 3, stopped: null });
    expect(await rows(root)).toEqual([
      'a skipped',
      'b quarantined',
      '1 quarantined',
      '2 skipped',
      'c.jsonl quarantined',
      'd skipped',
    ]);
    expect((await readFile(join(root, 'out/quarantine.jsonl'), 'utf8')).match(/out of luck/g)).toHaveLength(4);
  });

  it('is done again where it is asked for', async () => {
    const root = await withFiles(files);
    await run(root);
    expect((await run(root, ['**/*'], { redo: { what: 'quarantined' } })).asked).toEqual(['b', '1']);
    expect((await run(root, ['**/*'], { redo: { what: 'all' } })).asked).toEqual(['a', 'b', '1', '2', 'd']);
  });

  it('is done again where the file system was to blame', async () => {
    const root = await withFiles({ 'b.txt': 'x' });
    const gone = await run(root, ['a.txt', 'b.txt']);
    expect(gone.summary).toMatchObject({ done: 1, quarantined: 1 });
    await writeFile(join(root, 'in/a.txt'), 'x');
    expect((await run(root, ['a.txt', 'b.txt'])).summary).toMatchObject({ done: 1, skipped: 1, quarantined: 0 });
  });
});

describe('a replay', () => {
  it('does again what the last run quarantined, and keeps the rest of the manifest', async () => {
    const root = await withFiles(files);
    await run(root);
    const before = await rows(root);
    const { asked, summary } = await run(root, ['**/*'], replay());
    expect(asked).toEqual(['b', '1']);
    expect(summary).toMatchObject({ inputs: 3, quarantined: 3 });
    expect(await rows(root)).toEqual(before);
    await writeFile(join(root, 'in/b.txt'), 'mended');
    await run(root, ['**/*'], replay());
    expect(await rows(root)).toEqual(before.map((row: string) => (row === 'b quarantined' ? 'b done' : row)));
    expect(await results(root)).toEqual(['2.json', 'a.json', 'b.json', 'd.json']);
    expect(await readFile(join(root, 'out/quarantine.jsonl'), 'utf8')).not.toContain('"b.txt"');
    expect((await run(root)).asked).toEqual([]);
  });

  it('does one alone, by its id, its uri or its line', async () => {
    const root = await withFiles(files);
    await run(root);
    expect((await run(root, ['**/*'], replay('1'))).asked).toEqual(['1']);
    expect((await run(root, ['**/*'], replay('c.jsonl:1'))).asked).toEqual(['1']);
    expect((await run(root, ['**/*'], replay('b.txt'))).asked).toEqual(['b']);
    expect((await run(root, ['**/*'], replay('a'))).summary).toMatchObject({ inputs: 0 });
  });

  it('is refused without a run, and under other settings', async () => {
    const root = await withFiles(files);
    await expect(run(root, ['**/*'], replay())).rejects.toThrow('expected a folder with a run to replay');
    await run(root);
    await expect(run(root, ['**/*'], replay(), { rules: '1'.repeat(64) })).rejects.toThrow('use run');
  });
});

describe('a part of a run', () => {
  it('does so many documents, and the next so many the next time', async () => {
    const root = await withFiles(Object.fromEntries(Array.from({ length: 9 }, (_, k) => [`${k}.txt`, 'x'])));
    for (const asked of [['0', '1', '2', '3'], ['4', '5', '6', '7'], ['8'], []])
      expect((await run(root, ['**/*'], { limit: 4 })).asked).toEqual(asked);
    expect((await out(root, 'manifest.json')).stopped).toBe(null);
  });

  it('stops after so many failures, and says so', async () => {
    const root = await withFiles({ 'a.jsonl': '{}\n'.repeat(4000), 'b.txt': 'x' });
    const { summary } = await run(root, ['**/*'], { maxFailures: 10 });
    expect(summary).toMatchObject({ stopped: 'max-failures', done: 0 });
    expect(summary.quarantined).toBeGreaterThan(10);
    expect(summary.quarantined).toBeLessThan(4000);
    expect((await out(root, 'manifest.json')).stopped).toBe('max-failures');
    expect((await run(root, ['**/*'], { maxFailures: 4000 })).summary).toMatchObject({ stopped: null, done: 1 });
    const none = await run(await withFiles({ 'a.jsonl': '{}\n{}\n', 'b.txt': 'x' }), ['**/*'], { maxFailures: 0 });
    expect(none.summary).toMatchObject({ stopped: 'max-failures', inputs: 1, quarantined: 1 });
  });

  it('takes files that changed since', async () => {
    const root = await withFiles({ 'old.txt': 'x', 'new.txt': 'x' });
    await utimes(join(root, 'in/old.txt'), 1000, 1000);
    expect((await run(root, ['**/*'], { since: 2_000_000 })).asked).toEqual(['new']);
  });

  it('stops in good order, and goes on', async () => {
    const root = await withFiles({ 'a.jsonl': Array.from({ length: 3000 }, (_, k) => `{"id":"${k}","text":"x"}`).join('\n') });
    const stop = new AbortController();
    const watch = (_: unknown, settled: number): void => void (settled === 100 && stop.abort());
    const { summary } = await run(root, ['**/*'], {}, { stop: stop.signal, watch });
    expect(summary.stopped).toBe('interrupted');
    expect(summary.done).toBeLessThan(3000);
    expect(await results(root)).toHaveLength(summary.done);
    expect((await out(root, 'manifest.json')).inputs).toHaveLength(summary.done);
    expect((await readdir(join(root, 'out'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await run(root)).summary).toMatchObject({ skipped: summary.done, done: 3000 - summary.done });
  });
});

describe('a preview', () => {
  it('says what would be done, and changes nothing', async () => {
    const root = await withFiles(files);
    const preview = async (change = {}) => {
      const fates: string[] = [];
      for await (const { line, task } of previewBatch(planOver(root, ['**/*'], change), engineOf()))
        fates.push(`${line.id ?? line.uri} ${task ? 'do' : line.state}`);
      return fates;
    };
    expect(await preview()).toEqual(['a do', 'b do', '1 do', '2 do', 'c.jsonl quarantined', 'd do']);
    expect(await readdir(root)).toEqual(['in']);
    expect(await preview({ limit: 2 })).toEqual(['a do', 'b do']);
    await run(root);
    await rm(join(root, 'out/d.json'));
    const before = await readFile(join(root, 'out/journal.jsonl'), 'utf8');
    expect(await preview()).toEqual(['a skipped', 'b quarantined', '1 quarantined', '2 skipped', 'c.jsonl quarantined', 'd do']);
    expect(await readFile(join(root, 'out/journal.jsonl'), 'utf8')).toBe(before);
  });
});
