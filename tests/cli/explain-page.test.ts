import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';

const TEXT = 'Acme Inc. agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.';

describe('pactwire explain --html', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactwire-explain-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes a page to standard output, all records on one', async () => {
    const records = [1, 2].map((number) => JSON.stringify({ id: `record-${number}`, text: TEXT })).join('\n');
    const { code, out } = await pactwire(['explain', '-', '--html'], records);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(out.match(/<section class="document"/g)).toHaveLength(2);
    expect(out).toContain('id="title"');
    expect(out).toContain('id="2-title"');
    expect(out).toMatch(/Made by pactwire \d+\.\d+\.\d+, rules [0-9a-f]{12}\./);
    expect(out).toContain('<span class="says">');
  });

  it('writes it to a file, and over a page of its own', async () => {
    const page = join(folder, 'page.html');
    for (const [text, shown] of [
      [TEXT, '$1.2 billion'],
      ['Nobody said anything.', ' said anything.'],
    ] as const) {
      expect(await pactwire(['explain', '-', '--html', page], text)).toEqual({ code: 0, out: '', err: '' });
      expect(await readFile(page, 'utf8')).toContain(shown);
    }
  });

  it('writes over nothing else: an article may be named by mistake', async () => {
    const article = join(folder, 'story.html');
    await writeFile(article, `<html><body><p>${TEXT}</p></body></html>`);
    const { code, out, err } = await pactwire(['explain', '--html', article]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`pactwire explain ${article} --html`);
    expect(await readFile(article, 'utf8')).toMatch(/^<html><body>/);
    expect((await pactwire(['explain', '-', '--html', folder], TEXT)).code).toBe(2);
  });

  it('tells of a folder that is not there', async () => {
    const { code, err } = await pactwire(['explain', '-', '--html', join(folder, 'no', 'page.html')], TEXT);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: ENOENT/);
  });
});
