import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { out, run, withFiles } from './stand-in.ts';

describe('a run that watches', () => {
  it('does what is new and what changed, each once, and keeps the manifest up to date', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.jsonl': '{"id":"1","text":"x"}\n' });
    const stop = new AbortController();
    const settled: string[] = [];
    const watch = ({ id, state }: { id: string | null; state: string }): void => void settled.push(`${id} ${state}`);
    const going = run(root, ['*.txt', '*.jsonl'], { watch: 20 }, { stop: stop.signal, watch });
    const manifest = async () => (await out(root, 'manifest.json')).inputs.map(({ id }: { id: string }) => id);
    await vi.waitFor(async () => expect(await manifest()).toEqual(['a', '1']), 5000);

    await writeFile(join(root, 'in/c.txt'), 'new');
    await vi.waitFor(async () => expect(await manifest()).toEqual(['a', '1', 'c']), 5000);
    await writeFile(join(root, 'in/b.jsonl'), '{"id":"1","text":"changed"}\n{"id":"2","text":"x"}\n');
    await utimes(join(root, 'in/b.jsonl'), 5000, 5000);
    await vi.waitFor(async () => expect(await manifest()).toEqual(['a', '1', 'c', '2']), 5000);
    expect((await out(root, '1.json')).document.length).toBe('changed'.length);
    await rm(join(root, 'in/a.txt'));

    stop.abort();
    const { summary } = await going;
    expect(summary).toMatchObject({ quarantined: 0, stopped: 'interrupted' });
    expect(settled.filter((line) => line.startsWith('1 '))).toHaveLength(2);
    expect(settled.filter((line) => line.startsWith('a '))).toEqual(['a done']);
    expect((await run(root, ['*.txt', '*.jsonl'])).asked).toEqual([]);
  });

  it('does the new lines of a file that has grown, and counts every input once', async () => {
    const root = await withFiles({ 'a.jsonl': '{"id":"1","text":"x"}\n{"id":"2","text":"y"}\n' });
    const stop = new AbortController();
    const settled: (string | null)[] = [];
    const watch = ({ id }: { id: string | null }): void => void settled.push(id);
    const going = run(root, ['*.jsonl'], { watch: 20 }, { stop: stop.signal, watch });
    const inputs = async () => (await out(root, 'manifest.json')).inputs.length;
    await vi.waitFor(async () => expect(await inputs()).toBe(2), 5000);
    for (const text of ['changed', 'x']) {
      await writeFile(join(root, 'in/a.jsonl'), `{"id":"1","text":"${text}"}\n{"id":"2","text":"y"}\n{"id":"3","text":"z"}\n`);
      await utimes(join(root, 'in/a.jsonl'), text.length, text.length);
      await vi.waitFor(async () => expect((await out(root, '1.json')).document.length).toBe(text.length), 5000);
    }
    await vi.waitFor(async () => expect(await inputs()).toBe(3), 5000);
    stop.abort();
    const { summary } = await going;
    expect(settled).toEqual(['1', '2', '1', '3', '1']);
    expect(summary).toMatchObject({ inputs: 3, done: 3 });
    expect((await out(root, 'manifest.json')).counts).toMatchObject({ inputs: 3, done: 3 });
  });
});
