import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Truth } from '../../src/judge/truth.ts';
import { readPipeline } from '../../src/pipeline.ts';
import { pactwire } from '../program.ts';

describe('pactwire new', { timeout: 60_000 }, () => {
  let folder = '';
  const run = (...args: string[]) => pactwire(args, '', folder);
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactwire-new-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes a rule pack whose examples hold, and a fixture that it holds on', async () => {
    const rule = await run('new', 'rule', 'packs/house');
    expect(rule.out).toMatch(/^wrote packs\/house\.yaml\n {2}- /);
    const fixture = await run('new', 'fixture', 'fixtures/merger', '--rules', 'packs/house.yaml');
    expect(fixture.out).toMatch(/^wrote fixtures\/merger\.txt and fixtures\/merger\.json\n {2}- read fixtures\/merger\.json/);
    const { agreements } = Truth.parse(JSON.parse(await read('fixtures/merger.json')));
    expect(agreements).toMatchObject([{ type: 'acquisition', parties: [{ role: 'acquirer' }, { role: 'target' }] }]);
    expect(await run('check', 'fixtures', '--rules', 'packs/house.yaml')).toMatchObject({ code: 0, err: '' });
  });

  it('writes a pipeline that is one, with the packs that it is given', async () => {
    await run('new', 'pipeline', 'pipelines/deals', '--rules', 'packs/house.yaml');
    const pipeline = readPipeline(await readFile(join(folder, 'pipelines/deals.json')), 'deals.json');
    expect(pipeline.ok && pipeline.value.pipeline).toMatchObject({ name: 'deals', rules: ['../packs/house.yaml'] });
  });

  it('takes an article that is there, or one from elsewhere', async () => {
    await writeFile(join(folder, 'page.html'), '<p>Norvane Ltd paid $5 million.</p>');
    expect((await run('new', 'fixture', 'other/page', '--from', 'page.html')).out).toMatch(/^wrote other\/page\.html and/);
    expect(await read('other/page.html')).toBe(await read('page.html'));
    await writeFile(join(folder, 'other/mine.txt'), 'Norvane Ltd paid $5 million.\n');
    expect((await run('new', 'fixture', 'other/mine')).out).toMatch(/^wrote other\/mine\.json\n/);
    expect(JSON.parse(await read('other/mine.json'))).toMatchObject({ money: [{ text: '$5 million' }] });
  });

  it.each([
    [['rule', 'twice'], 'twice.yaml'],
    [['pipeline', 'twice'], 'twice.json'],
    [['fixture', 'fixtures/twice'], 'fixtures/twice.json'],
  ])('never writes over a file: %s', async (args, path) => {
    await run('new', ...args);
    const before = await read(path);
    await writeFile(join(folder, path), `${before} `);
    const { code, err } = await run('new', ...args);
    expect([code, err]).toEqual([2, `error: ${path}: expected a new name, got one that is there; nothing was written\n`]);
    expect(await read(path)).toBe(`${before} `);
  });

  it.each([
    [['poem', 'x'], 'error: expected rule, fixture or pipeline, got "poem"\n'],
    [['rule', 'My Rules'], 'error: expected a name in lower-case letters, digits and single hyphens, got "My Rules"\n'],
    [['rule', 'money'], 'error: expected a name of its own, got "money", which rules of the package have\n'],
    [['rul', 'x'], 'error: expected rule, fixture or pipeline, got "rul" (did you mean "rule"?)\n'],
    [
      ['fixture', 'x', '--from', 'nowhere.txt'],
      expect.stringMatching(/^error: nowhere\.txt: expected a file, got nothing there$/m),
    ],
  ])('says what it expects: %s', async (args, err) => {
    expect(await run('new', ...args)).toMatchObject({ code: 2, out: '', err });
  });
});

describe('--rules', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactwire-rules-'));
    await pactwire(['new', 'rule', 'house'], '', folder);
    const text = await readFile(join(folder, 'house.yaml'), 'utf8');
    await writeFile(join(folder, 'broken.yaml'), text.replace('supplier: Harlow Cloud', 'supplier: Harlow Mist'));
    await writeFile(join(folder, 'pipe.json'), '{ "name": "pipe", "input": { "glob": "*.txt" }, "rules": ["broken.yaml"] }');
    await writeFile(join(folder, 'a.txt'), 'Norvane Ltd has onboarded Harlow Cloud.\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('extracts with a pack, and without it', async () => {
    const agreements = async (...flags: string[]): Promise<unknown> =>
      (JSON.parse((await pactwire(['extract', 'a.txt', ...flags], '', folder)).out) as { agreements: unknown }).agreements;
    expect(await agreements('--rules', 'house.yaml')).toMatchObject([{ rule: 'house/onboard-provider' }]);
    expect(await agreements()).toEqual([]);
  });

  it('refuses a pack that does not hold its examples, unless they are not asked for', async () => {
    const { code, err } = await pactwire(['run', 'pipe.json'], '', folder);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^error: broken\.yaml:\d+: rule broken\/onboard-provider: example "Norvane Ltd has onboarded .*": expected supplier/,
    );
    expect((await pactwire(['run', 'pipe.json', '--no-examples'], '', folder)).code).toBe(0);
    expect((await pactwire(['check', '--rules', 'broken.yaml'], '', folder)).code).toBe(1);
  });

  it('adds to the packs of a pipeline, each once', async () => {
    const both = await pactwire(['run', 'pipe.json', '--no-examples', '--rules', 'house.yaml', '--output', 'both'], '', folder);
    expect(both.code).toBe(0);
    const twice = await pactwire(['run', 'pipe.json', '--rules', 'broken.yaml'], '', folder);
    expect([twice.code, twice.err]).toEqual([
      2,
      expect.stringContaining('expected a pack with a name of its own, got "broken" again'),
    ]);
  });

  it('says what is wrong with a pack', async () => {
    const { code, err } = await pactwire(['extract', '--rules', 'nowhere', 'a.txt'], '', folder);
    expect([code, err]).toEqual([2, 'error: nowhere: expected a file or folder with rules, got nothing there\n']);
  });
});
