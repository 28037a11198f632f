import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM, pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';

const TEXT = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.\n';

async function place(): Promise<string> {
  const root = await folder();
  await mkdir(join(root, 'news'));
  await writeFile(join(root, 'news/a.txt'), TEXT);
  await writeFile(join(root, 'news/b.jsonl'), `${JSON.stringify({ id: 'b/1', text: TEXT })}\n{"id":\n`);
  await writeFile(join(root, 'deals.json'), JSON.stringify({ name: 'deals', input: { glob: 'news/*' } }));
  return root;
}

describe('pactwire run', () => {
  it('says what it would do', async () => {
    const root = await place();
    const { code, out, err } = await pactwire(['run', 'deals.json', '--dry-run'], '', root);
    expect(code).toBe(0);
    expect(out).toMatch(/^do {10}a\.txt\ndo {10}b\.jsonl:1\nquarantine {2}b\.jsonl:2: expected a JSON record.*\n$/);
    expect(err).toBe('2 to do, 0 to skip, 1 to quarantine; nothing was changed\n');
    expect((await readdir(root)).sort()).toEqual(['deals.json', 'news']);
  });

  it('writes a table, and marks copies', async () => {
    const root = await place();
    await pactwire(['run', 'deals.json', '--table', 'deals.csv', '--durable'], '', root);
    const rows = (await readFile(join(root, 'deals.csv'), 'utf8')).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['\uFEFFdocument', 'a', 'b/1', '']);
    const { inputs } = JSON.parse(await readFile(join(root, 'output/deals/manifest.json'), 'utf8'));
    expect(inputs.map(({ copyOf }: { copyOf: string | null }) => copyOf)).toEqual([null, 'a', null]);
  });

  it('goes on when nobody listens any more', async () => {
    const root = await place();
    const child = spawn(process.execPath, [PROGRAM, 'run', 'deals.json'], { cwd: root });
    child.stderr.destroy();
    expect(await once(child, 'close')).toEqual([1, null]);
    const { counts } = JSON.parse(await readFile(join(root, 'output/deals/manifest.json'), 'utf8'));
    expect(counts).toMatchObject({ done: 2, quarantined: 1 });
  });

  it('says why it ended before its inputs did', async () => {
    const root = await place();
    const end = async (...flags: readonly string[]) =>
      (await pactwire(['run', 'deals.json', ...flags], '', root)).err.split('\n').at(-3);
    expect(await end('--limit', '1')).toBe('stopped at --limit: run again to go on');
    expect(await end('--max-failures', '0')).toMatch(/^stopped by --max-failures: run again to go on/);
    expect(await end()).toMatch(/^MB\/s/);
  });

  it('does again what is asked for', async () => {
    const root = await place();
    const run = async (...flags: readonly string[]) => {
      const { err } = await pactwire(['run', 'deals.json', ...flags], '', root);
      return ['done', 'skipped', 'quarantined'].map((state) => Number(new RegExp(`^ {2}${state} +(\\d+)$`, 'm').exec(err)![1]));
    };
    expect(await run('--limit', '1')).toEqual([1, 0, 0]);
    expect(await run()).toEqual([1, 1, 1]);
    expect(await run('--force')).toEqual([2, 0, 1]);
    const { code, err } = await pactwire(['run', 'deals.json', '--since', '2999-01-01'], '', root);
    expect([code, err.trim()]).toEqual([
      2,
      expect.stringMatching(/^error: no file matches news\/\* in \S+ and changed since 2999-01-01T/),
    ]);
    expect(await run('--since', '7d')).toEqual([0, 2, 1]);
  });

  it('refuses numbers and times that are none', async () => {
    const root = await place();
    for (const [flag, value, message] of [
      ['--workers', '0', '--workers: expected 1 to 256, got "0"'],
      ['--limit', '-1', '--limit: expected a whole number from 0, got "-1"'],
      ['--since', 'soon', '--since: expected a day (2024-03-05) or how long ago (36h, 7d), got "soon"'],
      ['--max-seconds', 'x', '--max-seconds: expected seconds, at most a day, got "x"'],
      ['--max-characters', '0', '--max-characters: expected at least 1, got 0'],
      ['--overlong', 'drop', '--overlong: expected "cut" or "refuse", got "drop"'],
    ] as const)
      expect(await pactwire(['run', 'deals.json', `${flag}=${value}`], '', root)).toEqual({
        code: 2,
        out: '',
        err: `error: ${message}\n`,
      });
  });

  it('cuts or refuses what is too long, as the pipeline says', async () => {
    const root = await place();
    await writeFile(join(root, 'news/a.txt'), TEXT.repeat(30));
    await pactwire(['run', 'deals.json', '--max-characters', '500'], '', root);
    const result = JSON.parse(await readFile(join(root, 'output/deals/a.json'), 'utf8'));
    expect(result.warnings.map(({ code }: { code: string }) => code)).toContain('text-cut');
    const { err } = await pactwire(['run', 'deals.json', '--max-characters', '500', '--overlong', 'refuse'], '', root);
    expect(err).toContain(`quarantined a.txt: expected a text of at most 500 characters, got ${TEXT.length * 30}`);
  });
});

describe('pactwire replay', () => {
  it('does again what is in quarantine, or one of it', async () => {
    const root = await place();
    expect((await pactwire(['replay', 'deals.json'], '', root)).err).toContain('expected a folder with a run to replay');
    await pactwire(['run', 'deals.json'], '', root);
    const still = await pactwire(['replay', 'deals.json'], '', root);
    expect([still.code, still.err]).toEqual([1, expect.stringMatching(/^ {2}quarantined +1$/m)]);
    await writeFile(
      join(root, 'news/b.jsonl'),
      `${JSON.stringify({ id: 'b/1', text: TEXT })}\n${JSON.stringify({ id: 'b/2', text: TEXT })}\n`,
    );
    expect(await pactwire(['replay', 'deals.json', 'c'], '', root)).toMatchObject({
      code: 2,
      err: 'error: nothing of that name is in quarantine: c\n',
    });
    expect((await pactwire(['replay', 'deals.json', 'b.jsonl:2'], '', root)).code).toBe(0);
    expect((await readdir(join(root, 'output/deals'))).filter((name) => name.startsWith('b'))).toEqual([
      'b%2F1.json',
      'b%2F2.json',
    ]);
    expect(await readFile(join(root, 'output/deals/quarantine.jsonl'), 'utf8')).toBe('');
  });
});

describe('pactwire extract --workers', () => {
  it('gives what it gives without, in the same order', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 300 }, (_, k) =>
      k % 50 === 7 ? '{"id":' : JSON.stringify({ id: `${k}`, text: TEXT.repeat(1 + (k % 5)) }),
    );
    const input = lines.join('\n');
    const alone = await pactwire(['extract', '-'], input);
    expect(await pactwire(['extract', '-', '--workers', '2'], input)).toEqual(alone);
    expect(alone.out.split('\n')).toHaveLength(295);
  });
});
