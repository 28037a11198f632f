import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';
import { ROOT } from '../tree.ts';

const ARTICLES = [
  { id: 'a', text: 'Acme Holdings Inc. agreed on March 5, 2024 to buy Globex Corp. for $1.2 billion.' },
  { id: 'b', text: 'Nothing of the <script>alert(1)</script> kind happened on March 6, 2024.' },
];

/** A folder with two articles, and their results after a change to them. */
async function corpus(change: (results: Record<string, Record<string, never>[]>[]) => void) {
  const root = await folder();
  const articles = join(root, 'articles.jsonl');
  const base = join(root, 'before.jsonl');
  await writeFile(articles, ARTICLES.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { out } = await pactwire(['extract', articles]);
  const results = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  change(results);
  await writeFile(base, results.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return { root, articles, base };
}

describe('pactwire impact', () => {
  it('says that nothing changed where nothing did', async () => {
    const { articles, base } = await corpus(() => {});
    const { code, out } = await pactwire(['impact', articles, '--base', base, '--exit-code']);
    expect([code, out]).toEqual([0, '0 of 2 documents change: 0 added, 0 removed, 0 altered\n']);
  });

  it('tells rule, field and sentence of what changed', async () => {
    const { articles, base } = await corpus(([a, b]) => {
      Object.assign(a!.money![0]!, { currency: 'CAD', rule: 'money/old' });
      b!.dates = [];
    });
    const { code, out } = await pactwire(['impact', articles, '--base', base, '--exit-code']);
    expect(code).toBe(1);
    expect(out).toContain('  altered money "$1.2 billion" 67-79 in a\n      Acme Holdings Inc. agreed');
    expect(out).toContain(
      'Globex Corp. for [$1.2 billion].\n      - currency: "CAD"\n      + currency: "USD"\n      - rule: "money/old"',
    );
    expect(out).toMatch(/^ {2}added dates "March 6, 2024" \d+-\d+ in b$/m);
    expect(out).toMatch(/^money\/symbol-amount +0 +0 +1$/m);
    expect(out).toMatch(/^money\.currency +0 +0 +1$/m);
    expect(out).toContain('2 of 2 documents change: 1 added, 0 removed, 1 altered');
  });

  it('names documents that one version has no result of', async () => {
    const { articles, base } = await corpus((results) => {
      (results[0]!.document as unknown as { id: string }).id = 'gone';
    });
    const { out } = await pactwire(['impact', articles, '--base', base]);
    expect(out).toContain('without a result now: gone\nwith a result now: a');
  });

  it('writes a page that holds any text, over its own pages alone', async () => {
    const { root, articles, base } = await corpus(([, b]) => {
      b!.dates = [];
    });
    const page = join(root, 'impact.html');
    const args = ['impact', articles, '--base', base, '--html', page];
    expect(await pactwire(args)).toMatchObject({ code: 0, out: '' });
    const html = await readFile(page, 'utf8');
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect((await pactwire(args)).code).toBe(0);
    const over = await pactwire(['impact', articles, '--base', base, '--html', articles]);
    expect([over.code, over.err]).toEqual([2, expect.stringContaining('this is no page of impact')]);
  });

  it('shows what a pack adds, against the rules without it', async () => {
    const { root, articles } = await corpus(() => {});
    const pack = join(root, 'house.yaml');
    await writeFile(pack, 'ignore:\n  - Globex Corp\n');
    const { code, out, err } = await pactwire(['impact', articles, '--rules', pack]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ {2}removed organizations "Globex Corp\." /m);
  });

  it('reads each article with the words of each version', async () => {
    const { root, articles } = await corpus(() => {});
    const pack = join(root, 'deals.yaml');
    await writeFile(
      pack,
      `verbs: { option: [option] }
lists: { ground: [projects, tenement, tenements] }
agreements:
  option-property:
    says: A company takes an option on a property.
    type: acquisition
    frames: ["{acquirer} @<option-verb> <ground> (from {seller})?"]
    finds: [{ text: Norvane Ltd optioned tenements from Tessaly Inc. }]
    ignores: [Norvane Ltd optioned the novel.]
`,
    );
    const lines = [
      'To view the full article, call us.',
      'THE WRITER CORP 4TH QTR LOSS',
      'Norvane Ltd optioned tenements from Tessaly Inc.',
    ];
    await writeFile(articles, lines.map((text, k) => `${JSON.stringify({ id: `t${k}`, text })}\n`).join(''));
    const { out } = await pactwire(['impact', articles, '--rules', pack]);
    expect(out).toMatch(/^deals\/option-property\n {2}added agreements acquisition "optioned tenements" 12-30 in t2$/m);
    expect(out).toContain('1 of 3 documents change: 1 added, 0 removed, 0 altered');
  });

  it.skipIf(!existsSync(join(ROOT, '.git')))(
    'builds a commit to compare with, and leaves nothing behind (needs a git checkout)',
    { timeout: 180_000 },
    async () => {
      const { code, out, err } = await pactwire(['impact', 'fixtures/wire/steel-joint-venture.txt', '--base', 'HEAD']);
      expect([code, err]).toEqual([0, expect.stringMatching(/^building HEAD \([0-9a-f]{12}\)\n$/)]);
      expect(out).toMatch(/\d of 1 documents change/);
      expect(execFileSync('git', ['worktree', 'list'], { cwd: ROOT, encoding: 'utf8' })).not.toContain('pactwire-base');
    },
  );

  it('reads the articles of a folder, and looks for files before it builds', async () => {
    const { root, articles, base } = await corpus(() => {});
    await mkdir(join(root, 'all'));
    await rename(articles, join(root, 'all/articles.jsonl'));
    const { code, out } = await pactwire(['impact', join(root, 'all'), '--base', base]);
    expect([code, out]).toEqual([0, '0 of 2 documents change: 0 added, 0 removed, 0 altered\n']);
    expect(await pactwire(['impact', 'nowhere.jsonl'])).toMatchObject({
      code: 2,
      err: 'error: nowhere.jsonl: expected a file, got nothing there\n',
    });
  });

  it.each([
    [['impact', '--base', 'no-such-version'], 'expected a file of results (pactwire extract) or a commit'],
    [['impact', '--base', 'package.json'], '--base package.json: expected results of pactwire extract'],
    [['impact', '-'], 'name files, not standard input'],
  ])('refuses %j', async (args, says) => {
    const { code, err } = await pactwire(args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
