import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';

const TEXT = 'Acme Holdings Inc. agreed on March 5, 2024 to buy Globex Corp. for $1.2 billion.';

/** A file of gold with one document right and one wrong in an amount. */
async function gold(): Promise<{ root: string; path: string }> {
  const root = await folder();
  const path = join(root, 'gold.jsonl');
  const money = (amount: number) => ({ type: 'money', start: 67, end: 79, value: { amount, currency: 'USD' } });
  const agreements = [
    {
      type: 'acquisition',
      instrument: 'unspecified',
      status: 'agreed',
      trigger: { start: 46, end: 49 },
      parties: [{ name: 'Acme Holdings Inc.', role: 'acquirer' }],
      amounts: [{ amount: 1.2e9, currency: 'USD' }],
      date: '2024-03-05',
    },
  ];
  const lines = [
    { id: 'a', source: 'wire', text: TEXT, mentions: [money(1.2e9)], agreements },
    { id: 'b', source: 'press', text: TEXT, mentions: [money(5)], agreements: [] },
  ];
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return { root, path };
}

describe('pactwire evaluate', () => {
  it('scores, breaks down, and shows mistakes with their rules', async () => {
    const { path } = await gold();
    const { code, out } = await pactwire(['evaluate', path, '--by', 'kind,rule,source', '--errors', '5']);
    expect(code).toBe(0);
    expect(out).toMatch(/^gold: 2 documents, 0\.00 million characters\n/);
    expect(out).toMatch(/^money +2 +2 +100\.0 +100\.0 +100\.0 .* 50\.0 +50\.0$/m);
    expect(out).toMatch(/^frame \(and type\) +1 +2 +1 +50\.0 +100\.0 +66\.7/m);
    expect(out).toMatch(/^money\/symbol-amount +2 +2 +0 +0 +1 +100\.0$/m);
    expect(out).toMatch(/^press\n(?:.*\n)money /m);
    expect(out).toMatch(/^value money b \(money\/symbol-amount\): expected \{"amount":5,.*\n {4}.*for \[\$1\.2 billion\]\.$/m);
    expect(out).toMatch(/^spurious agreement b \(agreement\/[a-z-]+\): acquisition/m);
  });

  it('keeps a baseline and tells what changed since', async () => {
    const { root, path } = await gold();
    const baseline = join(root, 'before.json');
    expect(await pactwire(['evaluate', path, '--json', baseline])).toMatchObject({ code: 0, out: '' });
    expect((await pactwire(['evaluate', path, '--compare', baseline])).out).toContain('as in the baseline');
    const report = JSON.parse(await readFile(baseline, 'utf8'));
    expect(report.files.gold).toMatchObject({ documents: 2, answered: 2 });
    const { out } = await pactwire(['evaluate', path, '--compare', baseline, '--default-currency', 'CAD']);
    expect(out).toMatch(/^relaxedValueAccuracy +50\.0 +0\.0 +-50\.0/m);
  });

  it('leaves out documents whose field says so', async () => {
    const { path } = await gold();
    const { out } = await pactwire(['evaluate', path, '--where', 'source=wire', '--types', 'money', '--json']);
    expect(JSON.parse(out).files.gold).toMatchObject({ documents: 1 });
  });

  it.each([
    [['evaluate'], 'expected a file of annotated documents'],
    [['evaluate', 'nowhere.jsonl'], 'nowhere.jsonl: expected a file, got nothing there'],
    [['evaluate', 'fixtures'], 'fixtures: expected files that end in .jsonl, got none'],
    [['evaluate', 'x', '--types', 'monney'], '--types: expected organization, money'],
    [['evaluate', 'README.md'], 'README.md:1: expected an annotated document'],
    [['evaluate', 'x', '--by', 'rules'], '--by: expected kind, rule, source, got "rules"'],
    [['evaluate', 'x', '--where', 'section'], '--where: expected field=value'],
    [['evaluate', 'x', '--errors', 'all'], '--errors: expected a count, got "all"'],
    [['evaluate', 'x', '--compare', 'package.json'], 'expected what pactwire evaluate --json wrote'],
  ])('refuses %j', async (args, says) => {
    const { code, err } = await pactwire(args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
