import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/cli/options.ts';
import { Misuse } from '../../src/cli/usage.ts';
import { Result } from '../../src/core/result.ts';
import { PROGRAM, pactwire } from '../program.ts';
import { folder } from '../run/stand-in.ts';

const TEXT = 'Acme Holdings plc said on Tuesday it had agreed to buy Globex Inc. for $1.2 billion in cash.';
const record = (id: string, change: object = {}) => JSON.stringify({ id, text: TEXT, ...change });
const resultsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => Result.parse(JSON.parse(line)));
const troubles = (err: string) =>
  err
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('pactwire extract -', () => {
  it('gives one result a line in input order', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `press/${index}`);
    const { code, out, err } = await pactwire(['extract', '-'], ids.map((id) => record(id)).join('\n'));
    expect([code, err]).toEqual([0, '']);
    expect(resultsOf(out).map(({ document }) => document.id)).toEqual(ids);
  });

  it('unpacks what is packed, and tells what does not unpack', async () => {
    const root = await folder();
    await writeFile(join(root, 'a.jsonl.gz'), gzipSync(`${record('1')}\n${record('2')}\n`));
    await writeFile(join(root, 'b.txt.gz'), 'no gzip');
    const { code, out, err } = await pactwire(['extract', 'a.jsonl.gz', 'b.txt.gz'], '', root);
    expect(code).toBe(1);
    expect(resultsOf(out).map(({ document }) => document.id)).toEqual(['1', '2']);
    expect(troubles(err)).toMatchObject([{ file: 'b.txt.gz', code: 'input-unreadable' }]);
  });

  it('reads standard input where no file is named', async () => {
    const { code, out } = await pactwire(['extract'], `${record('a')}\n`);
    expect(code).toBe(0);
    expect(resultsOf(out)[0]!.document).toMatchObject({ id: 'a', uri: null, length: TEXT.length });
  });

  it('passes over bad lines: an error on standard error with its line, nothing on standard output, exit code 1', async () => {
    const lines = [
      record('1'),
      '{"id":',
      '',
      '[]',
      record('5', { text: 7 }),
      record('6', { published: 'soon' }),
      '{"text":"x"}',
      record('8'),
    ];
    const { code, out, err } = await pactwire(['extract', '-'], lines.join('\n'));
    expect(code).toBe(1);
    expect(resultsOf(out).map(({ document }) => document.id)).toEqual(['1', '8']);
    expect(troubles(err)).toMatchObject([
      { line: 2, code: 'record-invalid', where: 'stdin:2', message: expect.stringContaining('expected a JSON record') },
      { line: 4, code: 'record-invalid', message: 'expected an object, got a list' },
      { line: 5, code: 'record-invalid', where: 'stdin:5: text', message: 'expected a text, got 7' },
      {
        line: 6,
        code: 'record-invalid',
        where: 'stdin:6: published',
        message: expect.stringContaining('expected an ISO 8601 date'),
      },
      { line: 7, code: 'record-invalid', where: 'stdin:7: id' },
    ]);
  });

  it('takes a text where the first byte is no brace', async () => {
    const { code, out } = await pactwire(['extract', '-'], TEXT);
    expect(code).toBe(0);
    expect(resultsOf(out)[0]!.document).toMatchObject({ id: 'stdin', uri: null, length: TEXT.length });
  });

  it('gives nothing for nothing', async () => {
    expect(await pactwire(['extract', '-', '--format', 'jsonl'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  it('answers before its input ends', { timeout: 30_000 }, async () => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', '-']);
    let out = '';
    const answered = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.endsWith('\n')) resolve();
      });
    });
    child.stdin.write(`${record('a')}\n`);
    await answered;
    expect(resultsOf(out)[0]!.document.id).toBe('a');
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('ends in silence when nobody reads on', { timeout: 30_000 }, async () => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', '-']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.on('error', () => {});
    child.stdin.end(`${record('a')}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });

  it('waits for who reads slowly, and loses nothing', { timeout: 20_000 }, async () => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', '-']);
    child.stdin.on('error', () => {});
    child.stdin.end(`${record('a')}\n`.repeat(500));
    let lines = 0;
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      for (const byte of chunk) if (byte === 10) lines++;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(lines).toBe(500);
  });

  it('gives the same bytes every time', async () => {
    const input = Array.from({ length: 20 }, (_, index) => record(String(index), { published: '2024-03-05' })).join('\n');
    expect((await pactwire(['extract', '-'], input)).out).toBe((await pactwire(['extract', '-'], input)).out);
  });
});

describe('pactwire extract with files', () => {
  it('takes text, pages, records and lists of records, in the order they are named', async () => {
    const root = await folder();
    await mkdir(join(root, 'press'));
    await writeFile(join(root, 'press/b.txt'), TEXT);
    await writeFile(join(root, 'a.jsonl'), `${record('j1')}\n${record('j2')}\n`);
    await writeFile(join(root, 'c.json'), `[${record('k1')},\n${record('k2')}]`);
    await writeFile(join(root, 'd.html'), `<html><head><title>Deal</title></head><body><p>${TEXT}</p></body></html>`);
    const { code, out, err } = await pactwire(['extract', 'press/b.txt', 'a.jsonl', 'c.json', 'd.html'], '', root);
    expect([code, err]).toEqual([0, '']);
    expect(resultsOf(out).map(({ document }) => [document.id, document.uri, document.mediaType])).toEqual([
      ['press/b', 'press/b.txt', 'text/plain'],
      ['j1', null, 'text/plain'],
      ['j2', null, 'text/plain'],
      ['k1', null, 'text/plain'],
      ['k2', null, 'text/plain'],
      ['d', 'd.html', 'text/html'],
    ]);
  });

  it('goes on behind files that cannot be read', async () => {
    const root = await folder();
    await writeFile(join(root, 'a.txt'), TEXT);
    await writeFile(join(root, 'b.json'), `[${record('1')},{"id":"2"}]`);
    const { code, out, err } = await pactwire(['extract', 'gone.txt', '.', 'b.json', 'a.txt'], '', root);
    expect(code).toBe(1);
    expect(resultsOf(out).map(({ document }) => document.id)).toEqual(['1', 'a']);
    expect(troubles(err)).toMatchObject([
      { file: 'gone.txt', code: 'input-unreadable', message: 'gone.txt: expected a file, got nothing there' },
      { file: '.', code: 'input-unreadable', message: expect.stringContaining('got a folder') },
      { file: 'b.json', item: 2, code: 'record-invalid', where: 'b.json[1]: text' },
    ]);
  });
});

describe('the options of extraction', () => {
  const extract = async (...flags: readonly string[]) => {
    const text = 'On 03/04/2024 Acme Inc. paid $5 million to Globex Inc. for three years of service.';
    const { out, err, code } = await pactwire(['extract', '-', ...flags], JSON.stringify({ id: 'a', text }));
    expect([code, err]).toEqual([0, '']);
    return resultsOf(out)[0]!;
  };

  it('have defaults', async () => {
    const { document, money, dates, organizations } = await extract();
    expect(document.published).toBeNull();
    expect(dates).toMatchObject([{ type: 'DATE', value: '2024-03-04' }]);
    expect(money).toMatchObject([{ currency: 'USD' }]);
    expect(organizations.length).toBeGreaterThan(0);
  });

  it('give a date, read days first, change the bare dollar, and add durations', async () => {
    const flags = ['--published', '2024-06-01', '--day-first', '--default-currency', 'AUD', '--temporal', 'all'];
    const { document, money, dates } = await extract(...flags);
    expect(document.published).toEqual({ value: '2024-06-01', source: 'input' });
    expect(dates).toMatchObject([{ value: '2024-04-03' }, { type: 'DURATION', value: 'P3Y' }]);
    expect(money).toMatchObject([{ currency: 'AUD' }]);
  });

  it('give some kinds alone, and what is sure', async () => {
    expect(await extract('--only', 'dates, money')).toMatchObject({
      organizations: [],
      agreements: [],
      money: [{}],
      dates: [{}],
    });
    expect((await extract('--min-confidence', '1')).organizations).toEqual([]);
  });

  it('name the bytes that each span came from', async () => {
    const root = await folder();
    const page = `<html><body><p>Caf\u00e9 &amp; Co. paid \u20ac5&nbsp;million on March 5, 2024.</p></body></html>`;
    await writeFile(join(root, 'a.html'), page);
    const { out } = await pactwire(['extract', '--offsets', 'source', 'a.html'], '', root);
    const { money, dates } = resultsOf(out)[0]!;
    const bytes = Buffer.from(page);
    const source = (span: { source?: { start: number; end: number } | undefined } | undefined) =>
      bytes.subarray(span!.source!.start, span!.source!.end).toString();
    expect(source(money[0])).toBe('\u20ac5&nbsp;million');
    expect(source(dates[0])).toBe('March 5, 2024');
  });

  it.each([
    [{ published: '2023-02-30' }, '--published: expected a day as YYYY-MM-DD, got "2023-02-30"'],
    [{ defaultCurrency: 'usd' }, '--default-currency: expected an ISO 4217 code such as USD, got "usd"'],
    [{ temporal: 'weekly' }, '--temporal: expected "dates" or "all", got "weekly"'],
    [{ modality: 'none' }, '--modality: expected "stated" or "all", got "none"'],
    [
      { only: 'money,date' },
      '--only: expected "money" or "dates" or "organizations" or "agreements", got "date" (did you mean "dates"?)',
    ],
    [{ minConfidence: 'high' }, '--min-confidence: expected a number, got "high"'],
    [{ minConfidence: '1.5' }, '--min-confidence: expected at most 1, got 1.5'],
    [{ offsets: 'bytes' }, '--offsets: expected "text" or "source", got "bytes"'],
  ])('are refused where they are wrong: %j', (flags, sentence) => expect(() => optionsOf(flags)).toThrow(new Misuse(sentence)));

  it('end the program with 2 where they are wrong, a line for each', async () => {
    expect(await pactwire(['extract', '-', '--only', 'date', '--min-confidence', 'high'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^error: --only: expected .*\nerror: --min-confidence: expected a number, got "high"\n$/),
    });
    const { code, err } = await pactwire(['extract', '-', '--format', 'pdf']);
    expect([code, err]).toEqual([2, 'error: --format: expected one of auto, text, html, json, jsonl, got "pdf"\n']);
  });
});
