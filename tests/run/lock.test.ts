import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Holder, Locked, lockFolder, type Self } from '../../src/run/lock.ts';
import { folder } from './stand-in.ts';

const process = (pid: number, alive: readonly number[] = [], change: Partial<Holder> = {}): Self => ({
  ...{ pid, host: 'here', born: `boot ${pid}`, ...change },
  isAlive: (holder) => alive.includes(holder.pid),
});

describe('the lock of a folder', () => {
  it('is one run’s, until it is given back', async () => {
    const root = join(await folder(), 'deep/out');
    const lock = await lockFolder(root, process(1));
    expect(lock.taken).toBe(false);
    await expect(lockFolder(root, process(2, [1]))).rejects.toThrow(Locked);
    await expect(lockFolder(root, process(2, [1]))).rejects.toThrow(
      /that process 1 on here has: .*deep.out \(wait for it, or remove/,
    );
    await lock.release();
    expect(await readdir(root)).toEqual([]);
    expect((await lockFolder(root, process(2, [1]))).taken).toBe(false);
  });

  it('is taken from a process that has died, also where another has its number now', async () => {
    const root = await folder();
    await lockFolder(root, process(1));
    expect((await lockFolder(root, process(2))).taken).toBe(true);
    expect(JSON.parse(await readFile(join(root, '.lock'), 'utf8'))).toEqual({ pid: 2, host: 'here', born: 'boot 2' });
    expect((await lockFolder(root, process(2, [2], { born: 'later' }))).taken).toBe(true);
    await expect(lockFolder(root, process(2, [2], { born: 'later' }))).rejects.toThrow(Locked);
  });

  it('is left to a process of another machine, of which nothing is known', async () => {
    const root = await folder();
    await lockFolder(root, process(1));
    await expect(lockFolder(root, process(2, [], { host: 'there' }))).rejects.toThrow('process 1 on here');
  });

  it('is taken where it holds nothing', async () => {
    const root = await folder();
    await writeFile(join(root, '.lock'), '');
    expect((await lockFolder(root, process(2))).taken).toBe(true);
  });

  it('goes to one of many that find a dead one’s at the same time', async () => {
    const root = await folder();
    await lockFolder(root, process(1));
    const others = Array.from({ length: 20 }, (_, k) => k + 2);
    const tried = await Promise.allSettled(others.map((pid) => lockFolder(root, process(pid, others))));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readdir(root)).sort()).toEqual(['.lock']);
  });

  it('cannot be had where the folder cannot be made', async () => {
    const root = await folder();
    await writeFile(join(root, 'file'), '');
    await expect(lockFolder(join(root, 'file/out'), process(1))).rejects.toThrow('ENOTDIR');
    await mkdir(join(root, 'out'));
  });
});
