import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { PROGRAM, pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';

const ARTICLE = `Published: 2024-03-05
Source: written for this test

Acme Holdings Inc. said on Tuesday it had agreed to buy Globex Corp.
for $1.2 billion & "some" <shares>.
`;

/** A folder with one article and a truth that says what is found, but for changes. */
async function fixture(change: (truth: Record<string, never>) => void): Promise<string> {
  const root = await folder();
  const extractor = createExtractor();
  const read = extractor.read({ id: 'deals/a', uri: null, bytes: Buffer.from(ARTICLE) });
  if (!read.ok) throw new Error(read.issues[0].message);
  const { provenance: _, ...result } = extractor.extractDocument(read.value);
  const truth = JSON.parse(
    JSON.stringify(result, (name, value) => (['rule', 'confidence', 'uri', 'sha256'].includes(name) ? undefined : value)),
  );
  change(truth);
  await mkdir(join(root, 'deals'));
  await writeFile(join(root, 'deals/a.txt'), ARTICLE);
  await writeFile(join(root, 'deals/a.json'), JSON.stringify(truth));
  return root;
}

type Money = { money: { amount: string; currency: string; review?: object }[] };
const wrongAmount = (truth: unknown): void => {
  (truth as Money).money[0]!.amount = '7';
};

describe('pactwire check', () => {
  it('holds where every field is equal', async () => {
    const { code, out } = await pactwire(['check', await fixture(() => {})]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 fixture holds, 0 do not; 0 known gaps')]);
    expect(out).not.toContain('field ');
  });

  it('tells fixture, field, rule and sentence of what differs, and counts the fields', async () => {
    const { code, out } = await pactwire(['check', await fixture(wrongAmount)]);
    expect(code).toBe(1);
    expect(out).toMatch(/^deals\/a\n {2}money "\$1\.2 billion" \d+-\d+: wrong value \(money\/symbol-amount\)\n/);
    expect(out).toContain('agreed to buy Globex Corp. for [$1.2 billion] & "some" <shares>.');
    expect(out).toContain('      - amount: "7"\n      + amount: "1200000000"\n');
    expect(out).toMatch(/^money\.amount +0 +0 +1 +0 +0$/m);
    expect(out).toContain('0 fixtures hold, 1 does not');
  });

  it('fails where a mark is out of date', async () => {
    const root = await fixture((truth) => {
      (truth as unknown as Money).money[0]!.review = { verdict: 'missing', why: 'hard' };
    });
    const { code, out } = await pactwire(['check', root]);
    expect(code).toBe(1);
    expect(out).toContain('marked missing and found at last: delete its mark');
  });

  it('says where a truth is none, or does not fit its article', async () => {
    const wrong = await fixture((truth) => {
      const { money } = truth as unknown as { money: { start: number }[] };
      money[0]!.start += 1;
    });
    expect((await pactwire(['check', wrong])).out).toMatch(
      /^deals\/a\n {2}\S*deals\/a\.json:1: expected "\$1\.2 billion" at \d+-(\d+) of the text, got "1\.2 billion" \(it stands at \d+-\1\)\n/,
    );
    await writeFile(join(wrong, 'deals/a.json'), '{\n"schema": "pactwire/result@1",\n"mony": []\n}');
    const { code, out } = await pactwire(['check', wrong, '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/a\.json:3: mony: no such key "mony" \(did you mean "money"\?\)/);
    expect(out).toMatch(/a\.json:1: agreements: expected a list, got nothing/);
  });

  it('tells known gaps where they are asked for', async () => {
    const root = await fixture((truth) => {
      const { money } = truth as unknown as { money: object[] };
      money.push({ ...money[0], id: 'm9', amount: '7', review: { verdict: 'missing', why: 'hard' } });
    });
    expect((await pactwire(['check', root])).out).toMatch(/1 known gap \(--gaps tells them\)\n$/);
    expect((await pactwire(['check', root, '--gaps'])).out).toMatch(
      /^deals\/a\n {2}money "\$1\.2 billion" \d+-\d+: known gap, missing: hard\n {6}Acme/,
    );
  });

  it('writes JUnit XML that holds any text', async () => {
    const { code, out } = await pactwire(['check', await fixture(wrongAmount), '--format', 'junit']);
    expect(code).toBe(1);
    const elements: [string, Record<string, string>][] = [];
    let text = '';
    const parser = new Parser(
      { onopentag: (name, attributes) => elements.push([name, attributes]), ontext: (part) => (text += part) },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(out);
    expect(elements.map(([name]) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
    expect(elements[0]![1]).toMatchObject({ tests: '1', failures: '1' });
    expect(elements[1]![1]).toMatchObject({ name: 'deals' });
    expect(elements[3]![1]!.message).toMatch(/money "\$1\.2 billion" \d+-\d+: wrong value/);
    expect(text).toContain('& "some" <shares>');
  });

  it('writes notes for GitHub at the line of the article', async () => {
    const { out } = await pactwire(['check', await fixture(wrongAmount), '--format', 'github']);
    expect(out).toMatch(
      /^::error file=.*deals\/a\.txt,line=5,title=deals\/a::money "\$1\.2 billion".*%0Aamount: expected "7", got "1200000000"\n$/,
    );
  });

  it('writes JSON', async () => {
    const report = JSON.parse((await pactwire(['check', await fixture(wrongAmount), '--format', 'json'])).out);
    const bad = report.fixtures[0].findings.filter(({ outcome }: { outcome: string }) => outcome === 'missing');
    expect(bad).toMatchObject([
      { kind: 'money', verdict: 'wrong', rule: 'money/symbol-amount', fields: [{ field: 'amount', expected: '7' }] },
    ]);
    expect(report.fields).toContainEqual(expect.objectContaining({ kind: 'money', field: 'currency', correct: 1 }));
  });

  it('refuses a format that it does not know', async () => {
    expect(await pactwire(['check', '--format', 'xml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--format: expected one of table, json, junit, github, got "xml"'),
    });
  });

  it('checks again when a file changes, until it is interrupted', async () => {
    const root = await fixture(wrongAmount);
    const child = spawn(process.execPath, [PROGRAM, 'check', root, '--watch']);
    let out = '';
    const seen = async (text: string): Promise<void> => {
      while (!out.includes(text)) await once(child.stdout, 'data');
    };
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    await seen('0 fixtures hold, 1 does not');
    await writeFile(join(root, 'deals/a.json'), '{}');
    await seen('schema: expected ');
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});
