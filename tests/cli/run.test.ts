import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Result } from '../../src/core/result.ts';
import { PROGRAM, pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';

const TEXT = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.\n';

async function place(pipeline: object): Promise<string> {
  const root = await folder();
  await mkdir(join(root, 'jobs'));
  await mkdir(join(root, 'news'));
  await writeFile(join(root, 'news/a.txt'), TEXT);
  await writeFile(join(root, 'news/b.jsonl'), `${JSON.stringify({ id: 'b/1', text: TEXT })}\n{"id":\n`);
  await writeFile(join(root, 'jobs/deals.json'), JSON.stringify(pipeline));
  return root;
}

const resultAt = async (path: string) => Result.parse(JSON.parse(await readFile(path, 'utf8')));

describe('pactwire run', () => {
  it('follows a pipeline, whose paths are relative to its file', async () => {
    const root = await place({ name: 'deals', input: { glob: '../news/**/*.{txt,jsonl}' }, output: { directory: '../results' } });
    const { code, out, err } = await pactwire(['run', 'jobs/deals.json'], '', root);
    expect([code, out]).toEqual([1, '']);
    expect((await readdir(join(root, 'results'))).sort()).toEqual([
      'a.json',
      'b%2F1.json',
      'journal.jsonl',
      'manifest.json',
      'quarantine.jsonl',
    ]);
    expect(await resultAt(join(root, 'results/a.json'))).toMatchObject({
      document: { id: 'a', uri: 'a.txt' },
      money: [{ amount: '1200000000', currency: 'USD' }],
      provenance: { pipeline: 'deals', pipelineSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(err).toMatch(/^quarantined b\.jsonl:2: expected a JSON record/m);
    expect(err).toMatch(/^documents +3$/m);
    expect(err).toMatch(/^ {2}quarantined +1$/m);
    expect(err).toMatch(/^agreements +\d+$/m);
    expect(err).toMatch(/^MB\/s +[\d.]+$/m);
  });

  it('writes to output/NAME in the working directory where the pipeline names no folder', async () => {
    const root = await place({ name: 'deals', input: { glob: '../news/*.txt' }, stages: ['money'] });
    expect((await pactwire(['run', 'jobs/deals.json'], '', root)).code).toBe(0);
    const result = await resultAt(join(root, 'output/deals/a.json'));
    expect(result.money).toHaveLength(1);
    expect([result.dates, result.organizations, result.agreements]).toEqual([[], [], []]);
  });

  it('takes patterns and options of the command line in place of the pipeline’s', async () => {
    const root = await place({ name: 'deals', input: { glob: 'nothing/*' }, options: { only: ['money'] } });
    const args = ['run', 'jobs/deals.json', 'news/*.txt', '--only', 'dates', '--output', 'here', '--concurrency', '2'];
    expect((await pactwire(args, '', root)).code).toBe(0);
    const result = await resultAt(join(root, 'here/a.json'));
    expect([result.money.length, result.dates.length]).toEqual([0, 1]);
  });

  it('runs the pipeline of the package where none is named', async () => {
    const root = await place({});
    const { code } = await pactwire(['run', 'news/a.txt'], '', root);
    expect(code).toBe(0);
    expect((await resultAt(join(root, 'output/press-releases/a.json'))).provenance.pipeline).toBe('press-releases');
  });

  it('skips what is done, and says so', async () => {
    const root = await place({ name: 'deals', input: { glob: '../news/*.txt' } });
    await pactwire(['run', 'jobs/deals.json'], '', root);
    const before = await readFile(join(root, 'output/deals/a.json'), 'utf8');
    const { code, err } = await pactwire(['run', 'jobs/deals.json'], '', root);
    expect(code).toBe(0);
    expect(err).toMatch(/^ {2}skipped +1$/m);
    expect(await readFile(join(root, 'output/deals/a.json'), 'utf8')).toBe(before);
  });

  it('gives the same bytes at any concurrency', async () => {
    const root = await place({ name: 'deals', input: { glob: '../news/*' } });
    await pactwire(['run', 'jobs/deals.json', '--output', 'one', '--concurrency', '1'], '', root);
    await pactwire(['run', 'jobs/deals.json', '--output', 'eight', '--concurrency', '8'], '', root);
    for (const name of ['a.json', 'b%2F1.json']) {
      expect(await readFile(join(root, 'one', name), 'utf8')).toBe(await readFile(join(root, 'eight', name), 'utf8'));
    }
  });

  it('refuses a pipeline that is wrong, and patterns that find nothing', async () => {
    const root = await place({ name: 'deals', input: { glob: '../nothing/*' }, concurency: 2 });
    expect(await pactwire(['run', 'jobs/deals.json'], '', root)).toEqual({
      code: 2,
      out: '',
      err: 'error: jobs/deals.json: concurency: no such key "concurency" (did you mean "concurrency"?)\n',
    });
    const { code, err } = await pactwire(['run', 'nothing/*.txt'], '', root);
    expect(code).toBe(2);
    expect(err).toContain('no file matches nothing/*.txt');
  });

  it('goes on after it was killed, to the bytes of an undisturbed run', { timeout: 60_000 }, async () => {
    const root = await place({ name: 'deals', input: { glob: '../many.jsonl' } });
    const ids = Array.from({ length: 400 }, (_, index) => `many/${index}`);
    await writeFile(join(root, 'many.jsonl'), ids.map((id) => JSON.stringify({ id, text: TEXT.repeat(20) })).join('\n'));
    const args = [PROGRAM, 'run', 'jobs/deals.json', '--output', 'killed'];
    const journal = join(root, 'killed/journal.jsonl');
    const child = spawn(process.execPath, args, { cwd: root });
    const closed = new Promise((resolve) => child.on('close', resolve));
    while ((await readFile(journal, 'utf8').catch(() => '')).split('\n').length < 20)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await closed;
    const settled = (await readFile(journal, 'utf8'))
      .split('\n')
      .filter((line) => line.includes('"state":"done"') && line.endsWith('}')).length;

    const { code, err } = await pactwire(args.slice(1), '', root);
    expect(code).toBe(0);
    expect(err).toMatch(new RegExp(`^ {2}skipped +${settled}$`, 'm'));
    await pactwire(['run', 'jobs/deals.json', '--output', 'whole'], '', root);
    const names = (await readdir(join(root, 'whole'))).filter((name) => name.startsWith('many'));
    expect(names).toHaveLength(400);
    expect((await readdir(join(root, 'killed'))).sort()).toEqual((await readdir(join(root, 'whole'))).sort());
    for (const name of names)
      expect(await readFile(join(root, 'killed', name), 'utf8')).toBe(await readFile(join(root, 'whole', name), 'utf8'));
  });
});
