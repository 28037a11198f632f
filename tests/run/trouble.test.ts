import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTrouble, systemWords } from '../../src/run/bytes.ts';
import { OutputLost } from '../../src/run/desk.ts';
import type { InputLine } from '../../src/run/journal.ts';
import { folder, out, post, results, run, withFiles } from './stand-in.ts';

const codeOf = (error: InputLine['error']) => (error ? error.issues[0]!.code : null);
const codes = (lines: readonly InputLine[]) => lines.map(({ uri, state, error }) => [uri, codeOf(error) ?? state]).sort();
const many = (count: number, size = 10) =>
  Array.from({ length: count }, (_, k) => JSON.stringify({ id: `${k}`, text: 'x'.repeat(size) })).join('\n');

/** A file system of its own in memory; null where this process may not make one. */
async function disk(options: string): Promise<string | null> {
  const at = await folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', at]));
  return at;
}

const mounts = await (async () => {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('what cannot be read', () => {
  it('is told in words, without paths of the machine', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    const { lines } = await run(root, ['a.txt', 'gone.txt', 'a.txt/b.txt', join(root, 'in')]);
    const told = lines.flatMap(({ uri, error }) => (error ? [[uri, error.issues[0]!.message]] : []));
    expect(told).toEqual([
      ['b.txt', 'expected a file, got nothing there'],
      ['gone.txt', 'expected a file, got nothing there'],
    ]);
    const denied = Object.assign(new Error("EACCES: permission denied, open '/news/acme, inc/a.txt'"), { code: 'EACCES' });
    expect(readTrouble(denied)).toBe('expected a file that can be read, got permission denied');
    const shut = Object.assign(new Error("EACCES: permission denied, scandir '/news/acme'"), { code: 'EACCES' });
    expect(readTrouble(shut)).toBe('expected a folder that can be read, got permission denied');
    expect(systemWords(new Error('ENOSPC: no space left on device, write'))).toBe('no space left on device');
  });
});

describe('a table that cannot be written', () => {
  it('is told before any work', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    const table = join(root, 'nowhere', 'a.csv');
    const asked: string[] = [];
    const words = `--table ${table}: expected a file that can be written, got no such file or directory`;
    await expect(run(root, ['**/*'], { table }, { watch: ({ uri }) => asked.push(uri) })).rejects.toThrow(words);
    expect(asked).toEqual([]);
    await run(root, ['**/*'], { table: join(root, 'out', 'a.csv') });
    expect((await readdir(join(root, 'out'))).filter((name) => name.includes('csv'))).toEqual(['a.csv']);
  });
});

describe('budgets', () => {
  it('keep what is too large from being read', async () => {
    const root = await withFiles({
      'a.txt': 'x'.repeat(2000),
      'b.txt': 'x',
      'c.jsonl': `${many(1, 3000)}\n{"id":"c2","text":"x"}\n`,
      'd.txt.gz': gzipSync('x'.repeat(1_000_000)),
      'e.json': JSON.stringify([{ id: 'e', text: 'x'.repeat(3000) }]),
    });
    const { lines } = await run(root, ['**/*'], { budget: { bytes: 1000, seconds: 10 } });
    expect(codes(lines)).toEqual([
      ['a.txt', 'input-too-large'],
      ['b.txt', 'done'],
      ['c.jsonl', 'done'],
      ['c.jsonl', 'input-too-large'],
      ['d.txt.gz', 'input-too-large'],
      ['e.json', 'input-too-large'],
    ]);
    expect(lines.find(({ uri }) => uri === 'a.txt')!.error!.issues[0]).toMatchObject({
      message: 'expected at most 1000 bytes, got 2000',
      hint: 'split it, or raise --max-bytes',
    });
  });

  it('end documents that take too long and threads that die, and the run goes on', async () => {
    const texts = ['x', 'hang', 'x', 'exit', 'crash', 'x'];
    const root = await withFiles({ 'a.jsonl': texts.map((text, k) => JSON.stringify({ id: `${k}`, text })).join('\n') });
    const change = { workers: 2, budget: { bytes: 1e6, seconds: 0.3 } };
    const { lines, summary } = await run(root, ['**/*'], change, { post: post() });
    expect(lines.map(({ id, error }) => `${id} ${codeOf(error) ?? 'done'}`)).toEqual([
      ...['0 done', '1 over-time', '2 done', '3 worker-died', '4 extract-failed', '5 done'],
    ]);
    expect(summary).toMatchObject({ done: 3, quarantined: 3 });
    expect(await results(root)).toEqual(['0.json', '2.json', '5.json']);
  });
});

describe('packed files', () => {
  it('are read as what is in them', async () => {
    const root = await withFiles({
      'a.jsonl.gz': gzipSync(many(500)),
      'b.txt.gz': gzipSync('xyz'),
      'c.json.gz': gzipSync('{"text":"x"}'),
    });
    expect((await run(root)).summary).toMatchObject({ done: 502, quarantined: 0 });
    expect((await out(root, 'b.json')).document.length).toBe(3);
    expect(await results(root)).toContain('c.json');
  });

  it('are told where they are broken, and what came before the break is kept', async () => {
    const whole = gzipSync(many(1000, 400));
    const root = await withFiles({
      'a.jsonl.gz': whole.subarray(0, whole.length - 200),
      'b.txt.gz': Buffer.from('no gzip'),
      'c.txt': 'x',
    });
    const { lines, summary } = await run(root);
    expect(
      lines
        .filter(({ state }) => state === 'quarantined')
        .map(({ uri }) => uri)
        .sort(),
    ).toEqual(['a.jsonl.gz', 'b.txt.gz']);
    for (const { error } of lines.filter(({ state }) => state === 'quarantined'))
      expect(error!.issues[0]!.message).toMatch(/^expected a whole gzip file, got one that does not unpack: /);
    expect(summary.done).toBeGreaterThan(1);
  });

  it('need a platform that knows them', async () => {
    const root = await withFiles({ 'a.jsonl.zst': Buffer.from([0x28, 0xb5, 0x2f, 0xfd]) });
    const { lines } = await run(root);
    expect(codes(lines)).toEqual([['a.jsonl.zst', 'input-unreadable']]);
  });
});

describe('a place that is wrong', () => {
  it('takes folders, links and pipes named like files, and files that are gone, for what they are', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    await mkdir(join(root, 'in/folder.txt'));
    await symlink(join(root, 'in'), join(root, 'in/loop'));
    await symlink('self.txt', join(root, 'in/self.txt'));
    await symlink(join(root, 'in/folder.txt'), join(root, 'in/to-folder.txt'));
    execFileSync('mkfifo', [join(root, 'in/pipe.txt')]);
    const { lines } = await run(root, ['**/*.txt', 'folder.txt/', 'gone.txt']);
    expect(codes(lines)).toEqual([
      ['a.txt', 'done'],
      ['gone.txt', 'input-unreadable'],
      ['self.txt', 'input-unreadable'],
    ]);
    const named = await run(root, ['pipe.txt'], { directory: join(root, 'other') });
    expect(codes(named.lines)).toEqual([['pipe.txt', 'input-unreadable']]);
  });

  it('quarantines what goes away while it is looked for', async () => {
    const root = await withFiles(
      Object.fromEntries(Array.from({ length: 300 }, (_, k) => [`${String(k).padStart(3, '0')}.txt`, 'x'])),
    );
    const going = run(root, ['**/*']);
    const taken = rm(join(root, 'in/299.txt'));
    const { summary } = await going;
    await taken;
    expect(summary).toMatchObject({ inputs: expect.any(Number), done: expect.any(Number) });
    expect(summary.done + summary.quarantined).toBe(summary.inputs);
    expect(summary.done).toBeGreaterThanOrEqual(299);
  });

  it.skipIf(process.getuid?.() === 0)('quarantines what may not be read (the owner of all may read all)', async () => {
    const root = await withFiles({ 'a.txt': 'x', 'b.txt': 'y' });
    await chmod(join(root, 'in/b.txt'), 0);
    expect(codes((await run(root)).lines)).toEqual([
      ['a.txt', 'done'],
      ['b.txt', 'input-unreadable'],
    ]);
  });

  it.skipIf(!mounts)('ends where the disk is full, and goes on when there is room (needs leave to mount)', async () => {
    const root = await withFiles({ 'a.jsonl': many(400) });
    const full = (await disk('size=400k'))!;
    await writeFile(join(full, 'ballast'), Buffer.alloc(300_000));
    const change = { directory: join(full, 'out') };
    await expect(run(root, ['**/*'], change)).rejects.toThrow(/ENOSPC/);
    expect((await readdir(change.directory)).filter((name) => name.endsWith('.part') || name === '.lock')).toEqual([]);
    for (const name of (await readdir(change.directory)).filter((name) => /^\d+\.json$/.test(name)))
      expect(() => JSON.parse(execFileSync('cat', [join(change.directory, name)], { encoding: 'utf8' }))).not.toThrow();
    await rm(join(full, 'ballast'));
    execFileSync('mount', ['-o', 'remount,size=20m', full]);
    const { summary } = await run(root, ['**/*'], change);
    expect(summary).toMatchObject({ inputs: 400, quarantined: 0 });
    expect(await readFile(join(change.directory, 'manifest.json'), 'utf8')).toContain('"id":"399"');
  });

  it.skipIf(!mounts)('ends where the disk may not be written to (needs leave to mount)', async () => {
    const root = await withFiles({ 'a.txt': 'x' });
    const closed = (await disk('size=1m'))!;
    await run(root, ['**/*'], { directory: join(closed, 'out') });
    execFileSync('mount', ['-o', 'remount,ro', closed]);
    await expect(run(root, ['**/*'], { directory: join(closed, 'out') })).rejects.toThrow(/EROFS/);
    await expect(run(root, ['**/*'], { directory: join(closed, 'new') })).rejects.toThrow(/EROFS|ENOENT/);
  });

  it('ends where the folder of results goes away', async () => {
    const root = await withFiles({ 'a.jsonl': many(2000) });
    const watch = (_: InputLine, settled: number): void => {
      if (settled === 100) rmSync(join(root, 'out'), { recursive: true });
    };
    const error = await run(root, ['**/*'], {}, { watch }).catch((error: NodeJS.ErrnoException) => error);
    expect(error instanceof OutputLost || (error as NodeJS.ErrnoException).code === 'ENOENT', String(error)).toBe(true);
  });
});
