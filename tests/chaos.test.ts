import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PROGRAM, pactwire } from './program.ts';
import { folder } from './run/stand-in.ts';

const DOCUMENTS = 1000;
const KILLS = 5;

const PARTIES = ['Acme Holdings plc', 'Globex Inc.', 'Initech Corp.', 'Umbrella GmbH', 'Hooli Ltd.'];
const textOf = (k: number): string =>
  `${PARTIES[k % 5]} said on March ${(k % 28) + 1}, 2024 it had agreed to buy ${PARTIES[(k + 2) % 5]} for $${k + 1} million in cash.\n`.repeat(
    1 + (k % 4),
  );

/** Articles as lines and as files, one of which cannot be read. */
async function place(): Promise<string> {
  const root = await folder();
  const records = Array.from({ length: DOCUMENTS - 20 }, (_, k) => JSON.stringify({ id: `line/${k}`, text: textOf(k) }));
  await writeFile(join(root, 'lines.jsonl'), `${records.join('\n')}\n{"id":\n`);
  for (let k = 0; k < 20; k++) await writeFile(join(root, `file-${k}.txt`), textOf(k + 1000));
  const input = { glob: ['*.txt', '*.jsonl'] };
  await writeFile(join(root, 'deals.json'), JSON.stringify({ name: 'deals', input, output: { directory: 'results' } }));
  return root;
}

function start(
  root: string,
  ...args: readonly string[]
): { readonly child: ChildProcess; readonly closed: Promise<number | null> } {
  const child = spawn(process.execPath, [PROGRAM, 'run', 'deals.json', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr!.resume();
  return { child, closed: new Promise((resolve) => child.on('close', resolve)) };
}

const linesIn = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean);
const settledIn = async (path: string): Promise<number> =>
  (await linesIn(path)).filter((line) => line.includes('"event":"input"')).length;

/** All results of a folder by name, and what its manifest says of them. */
async function outcome(directory: string) {
  const names = (await readdir(directory)).sort();
  const results = names.filter((name) => name.endsWith('.json') && name !== 'manifest.json');
  const texts = await Promise.all(results.map((name) => readFile(join(directory, name), 'utf8')));
  const { inputs } = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
  const rows = inputs.map(({ state, ...row }: { state: string }) => ({ ...row, good: state !== 'quarantined' }));
  return { names, texts, rows };
}

describe('a run that is killed', () => {
  it(`at ${KILLS} points by chance comes to the bytes of an undisturbed one`, { timeout: 120_000 }, async () => {
    const root = await place();
    const killed = join(root, 'killed');
    const journal = join(killed, 'journal.jsonl');
    for (let k = 0; k < KILLS; k++) {
      const before = await settledIn(journal);
      const { child, closed } = start(root, '--output', 'killed', ...(k % 2 ? ['--workers', '2'] : []));
      const until = before + Math.random() * 2 * (DOCUMENTS / KILLS);
      const deadline = performance.now() + 10_000;
      while (child.exitCode === null && performance.now() < deadline && (await settledIn(journal)) <= until)
        await sleep(5 * Math.random());
      child.kill('SIGKILL');
      await closed;
    }
    const done = new Set(
      (await linesIn(journal)).filter((line) => /"state":"done".*\}$/.test(line)).map((line) => JSON.parse(line).id),
    );
    const { code, err } = await pactwire(['run', 'deals.json', '--output', 'killed', '--workers', '2'], '', root);
    expect(code).toBe(1);
    expect(Number(/^ {2}skipped +(\d+)$/m.exec(err)![1])).toBe(done.size);
    await pactwire(['run', 'deals.json', '--output', 'whole', '--workers', '1'], '', root);
    const [one, other] = [await outcome(killed), await outcome(join(root, 'whole'))];
    expect(one.names).toEqual(other.names);
    expect(one.texts).toHaveLength(DOCUMENTS);
    expect(one.texts).toEqual(other.texts);
    expect(one.rows).toEqual(other.rows);
  });
});

describe('a run that is interrupted', () => {
  it('finishes what is in work, writes the manifest and says so; another one waits for the folder', {
    timeout: 60_000,
  }, async () => {
    const root = await place();
    const journal = join(root, 'results/journal.jsonl');
    const { child, closed } = start(root);
    while ((await settledIn(journal)) < 40) await sleep(2);
    const second = await pactwire(['run', 'deals.json'], '', root);
    child.kill('SIGINT');
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/^error: expected a folder of results that no other run writes to, got one that process \d+ on /);
    expect(await closed).toBe(130);
    const { stopped, counts, inputs } = JSON.parse(await readFile(join(root, 'results/manifest.json'), 'utf8'));
    expect(stopped).toBe('interrupted');
    expect(counts.inputs).toBe(inputs.length);
    expect((await readdir(join(root, 'results'))).filter((name) => name.startsWith('.'))).toEqual([]);
    const { err } = await pactwire(['run', 'deals.json'], '', root);
    expect(err).toMatch(new RegExp(`^ {2}skipped +${counts.done}$`, 'm'));
  });

  it('ends at once at the second signal', { timeout: 60_000 }, async () => {
    const root = await place();
    const { child, closed } = start(root, '--watch');
    while ((await settledIn(join(root, 'results/journal.jsonl'))) < 40) await sleep(2);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await closed).toBe(130);
  });
});
