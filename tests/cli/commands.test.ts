import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';
import { ROOT } from '../tree.ts';

const COMMANDS = ['run', 'replay', 'extract', 'explain', 'text', 'schema', 'check', 'evaluate', 'rules', 'impact'];
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

describe('pactwire', () => {
  it('tells its version', async () => {
    expect(await pactwire(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('lists its commands and exit codes', async () => {
    const { code, out } = await pactwire(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(out).toContain('Exit codes: 0 good, 1 some documents failed or a check failed, 2 wrong usage, 130 interrupted.');
  });

  it.each(COMMANDS)('helps with %s, by examples', async (command) => {
    const { code, out, err } = await pactwire([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`Examples:\\n(?:  .*pactwire ${command}.*\\n?)+`));
  });

  it.each([
    [[], 'Usage: pactwire'],
    [['extrct'], '(Did you mean extract?)'],
    [['extract', '--publishd', '2024-01-01'], '(Did you mean --published?)'],
    [['extract', '-', '-'], 'error: standard input (-) can be read once'],
    [['schema', 'document'], 'error: expected result, pipeline or pack, got "document"'],
    [['text', '--format', 'pdf'], 'error: --format: expected one of'],
    [['check', 'src/core'], 'error: src/core: expected articles with their truth beside them'],
    [['run', 'nope.json'], 'error: nope.json: expected a pipeline, got ENOENT'],
    [['run', '--concurrency', 'many'], 'error: --concurrency: expected 1 to 256, got "many"'],
  ])('ends with 2 where it is used wrongly: %j', async (args, says) => {
    const { code, out, err } = await pactwire(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});

describe('pactwire schema', () => {
  it('writes a schema of results or of pipelines', async () => {
    expect(JSON.parse((await pactwire(['schema'])).out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    const pipeline = await readFile(join(ROOT, 'pipelines/pipeline.schema.json'), 'utf8');
    expect((await pactwire(['schema', 'pipeline'])).out).toBe(pipeline);
  });
});

describe('pactwire text', () => {
  it('writes the clean text, and nothing else', async () => {
    const text = 'Published: 2024-03-05\n\nAcme to buy Globex\n\nLONDON - Acme is buying Globex.\n';
    const { code, out, err } = await pactwire(['text', '-'], text);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Acme to buy Globex\n\nLONDON - Acme is buying Globex\.\n?$/);
  });

  it('writes the text that offsets of extract count in', async () => {
    const path = 'fixtures/html/museum-sponsorship.html';
    const { out: text } = await pactwire(['text', path]);
    const { document, money } = JSON.parse((await pactwire(['extract', path])).out);
    expect(text.length).toBe(document.length);
    expect(money.length).toBeGreaterThan(0);
    for (const { start, end, text: quoted } of money) expect(text.slice(start, end)).toBe(quoted);
  });

  it('says where words stand', async () => {
    const text = 'Acme is buying Globex. It paid Globex.';
    expect(await pactwire(['text', '-', '--find', 'Globex'], text)).toEqual({
      code: 0,
      out: '{ "start": 15, "end": 21, "text": "Globex" }  Acme is buying [Globex].\n{ "start": 31, "end": 37, "text": "Globex" }  It paid [Globex].\n',
      err: '',
    });
    expect(await pactwire(['text', '-', '--find', 'globex'], text)).toEqual({
      code: 1,
      out: '',
      err: 'error: --find: "globex" stands nowhere in the text\n',
    });
  });

  it('says what it cannot read', async () => {
    const { code, out, err } = await pactwire(['text', 'nowhere.txt']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error: \S*nowhere\.txt: expected a file, got nothing there\n$/);
  });
});

describe('pactwire explain', () => {
  const text = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.';

  it('shows every mention with its rule, and what lost', async () => {
    const { code, out } = await pactwire(['explain', '-'], text);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +m1 +"\$1\.2 billion" +1,200,000,000 USD +\d+-\d+ +money\/[a-z-]+ +0?\.?\d+$/m);
    expect(out).toMatch(/^ +d1 +"March 5, 2024" +2024-03-05 \(absolute\) +\d+-\d+ +date\/[a-z-]+ /m);
    expect(out).toMatch(/^ +month: March · day: 5 · year: 2024$/m);
    expect(out).toMatch(/^LOST \d+$/m);
    expect(out).toMatch(/^ +\d+-\d+ +dates +".*" +date\/[a-z-]+ +date\/[a-z-]+ reads "March 5, 2024"$/m);
  });

  it('gives the same as JSON', async () => {
    const { result, trace } = JSON.parse((await pactwire(['explain', '-', '--json'], text)).out);
    expect(result.money[0]).toMatchObject({ amount: '1200000000' });
    expect(trace.losers[0]).toMatchObject({ kind: expect.any(String), rule: expect.any(String), because: expect.any(String) });
  });
});

describe('pactwire check', () => {
  it('finds differences, and takes them as marks when asked, one article at a time', async () => {
    const root = await folder();
    const name = 'china/chongqing-finance-summit';
    await cp(join(ROOT, `fixtures/${name}.txt`), join(root, 'a.txt'));
    const truth = JSON.parse(await readFile(join(ROOT, `fixtures/${name}.json`), 'utf8'));
    for (const item of [...truth.money, ...truth.dates, ...truth.organizations, ...truth.agreements, ...truth.document.zones])
      delete item.review;
    delete truth.document.review;
    truth.document.id = 'a';
    truth.money[0].amount = '1';
    await writeFile(join(root, 'a.json'), JSON.stringify(truth));

    const before = await pactwire(['check', root]);
    expect(before.code).toBe(1);
    expect(before.out).toMatch(/^a\n/);
    expect(before.out).toMatch(/^ {6}- amount: "1"\n {6}\+ amount: "24230000000"$/m);
    expect(before.out).toContain('0 fixtures hold, 1 does not');

    expect(await pactwire(['check', root, '--update', 'a'])).toMatchObject({ code: 0, out: '' });
    const after = await pactwire(['check', root]);
    expect([after.code, after.out]).toEqual([0, expect.stringContaining('1 fixture holds, 0 do not')]);
    const marked = JSON.parse(await readFile(join(root, 'a.json'), 'utf8'));
    expect(marked.money[0]).toMatchObject({ amount: '1', review: { verdict: 'missing', why: 'not yet found' } });
  });

  it('refuses to update more than one', async () => {
    expect(await pactwire(['check', '--update', 'no-such-article'])).toMatchObject({ code: 2, out: '' });
  });
});
