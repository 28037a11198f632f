import { appendFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { out, planOver, results, run, withFiles } from './stand-in.ts';

describe('a second run', () => {
  const files = { 'a.txt': 'x', 'b.jsonl': '{"id":"1","text":"y"}\n{"id":"2","text":"z"}\n', 'c.txt': 'crash' };

  it('does only what is missing', async () => {
    const root = await withFiles(files);
    await run(root);
    await rm(join(root, 'out/1.json'));
    const before = await stat(join(root, 'out/a.json'));
    const { summary, asked } = await run(root);
    expect(asked).toEqual(['1']);
    expect(summary).toMatchObject({ inputs: 4, done: 1, skipped: 2, quarantined: 1 });
    expect((await stat(join(root, 'out/a.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('does inputs that changed again, whatever their time says', async () => {
    const root = await withFiles(files);
    await run(root);
    await writeFile(join(root, 'in/a.txt'), 'other');
    await utimes(join(root, 'in/a.txt'), 0, 0);
    expect((await run(root)).asked).toEqual(['a']);
    expect((await out(root, 'a.json')).document.length).toBe(5);
  });

  it.each([
    ['the pipeline', { pipelineSha256: 'e'.repeat(64) }, undefined],
    ['the options', { options: { ...planOver('', []).options, dayFirst: true } }, undefined],
    ['the rules', {}, '1'.repeat(64)],
  ])('does everything again where %s changed, and again when it is changed back', async (_, change, rules) => {
    const root = await withFiles({ 'a.txt': 'x' });
    await run(root);
    expect((await run(root, ['**/*'], change, { ...(rules ? { rules } : {}) })).asked).toEqual(['a']);
    expect((await run(root, ['**/*'], change, { ...(rules ? { rules } : {}) })).asked).toEqual([]);
    expect((await run(root)).asked).toEqual(['a']);
  });

  it('reads on behind a line that a crash cut off', async () => {
    const root = await withFiles(files);
    await run(root);
    await appendFile(join(root, 'out/journal.jsonl'), '{"event":"input","uri":"a.txt","sta');
    const { summary } = await run(root);
    expect(summary).toMatchObject({ skipped: 3 });
    expect((await out(root, 'manifest.json')).inputs).toHaveLength(4);
  });

  it('takes back a result whose input is now refused', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    await run(root);
    await writeFile(join(root, 'in/a.txt'), 'crash');
    await run(root);
    expect(await results(root)).toEqual([]);
  });

  it('gives an id to the input that is now the first with it', async () => {
    const root = await withFiles({ 'b.jsonl': '{"id":"x","text":"old"}\n' });
    await run(root);
    await writeFile(join(root, 'in/a.jsonl'), '{"id":"x","text":"newer"}\n');
    await run(root);
    expect((await out(root, 'x.json')).document.length).toBe(5);
    await rm(join(root, 'in/a.jsonl'));
    await run(root);
    expect((await out(root, 'x.json')).document.length).toBe(3);
  });
});
