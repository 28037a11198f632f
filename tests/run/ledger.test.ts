import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digests } from '../../src/run/digests.ts';
import { ledger } from '../../src/run/ledger.ts';
import { Lookup } from '../../src/run/lookup.ts';
import { folder, out, run, withFiles } from './stand-in.ts';

const line = (n: number, change: object = {}) => JSON.stringify({ event: 'input', n, id: `${n}`, textSha256: null, ...change });

async function read(lines: readonly string[], start = 0) {
  const path = join(await folder(), 'journal.jsonl');
  await appendFile(path, lines.map((text) => `${text}\n`).join(''));
  const rows: [number, string | null, string | null][] = [];
  for await (const { n, id, copyOf } of ledger(path, start)) rows.push([n, id, copyOf]);
  return rows;
}

describe('a ledger', () => {
  it('has every input in order, with its last word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), async (order) => {
        const last = new Map(order.map((n, k) => [n, `${n}/${k}`]));
        const rows = await read(order.map((n, k) => line(n, { id: `${n}/${k}` })));
        expect(rows.map(([n, id]) => [n, id])).toEqual([...last].sort(([a], [b]) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('marks copies: the first in input order is the original, whatever was finished first', async () => {
    const same = { textSha256: 'ab'.repeat(32) };
    const almost = { textSha256: `${'ab'.repeat(8)}${'c'.repeat(48)}` };
    expect(await read([line(2, same), line(3, almost), line(1, same), line(0), line(4, almost), line(5, same)])).toEqual([
      ...[
        [0, '0', null],
        [1, '1', null],
        [2, '2', '1'],
        [3, '3', null],
        [4, '4', '3'],
        [5, '5', '1'],
      ],
    ]);
  });

  it('passes over lines that are none, and begins where it is told', async () => {
    const lines = [line(7), '{"event":"run"}', line(0), '{"event":"inp', 'null', line(1)];
    expect(await read(lines, line(7).length + 1)).toEqual([
      [0, '0', null],
      [1, '1', null],
    ]);
    expect(await read([])).toEqual([]);
  });
});

describe('a run', () => {
  it('marks the same text under another id, in results and in the manifest alike at any number of threads', async () => {
    const text = 'Acme buys Globex.\n\nIt pays cash.';
    const root = await withFiles({
      'a.txt': text,
      'b.txt': 'other',
      'c.txt': text.replaceAll('\n', '\r\n'),
      'd.jsonl': JSON.stringify({ id: 'd/1', text: `${text} ` }),
    });
    await run(root);
    const copies = (manifest: { inputs: { id: string; state: string; copyOf: string }[] }) =>
      manifest.inputs.map(({ id, state, copyOf }) => [id, state, copyOf]);
    expect(copies(await out(root, 'manifest.json'))).toEqual([
      ['a', 'done', null],
      ['b', 'done', null],
      ['c', 'done', 'a'],
      ['d/1', 'done', 'a'],
    ]);
    await run(root);
    expect(copies(await out(root, 'manifest.json'))[3]).toEqual(['d/1', 'skipped', 'a']);
  });
});

describe('a journal', () => {
  it('gives lines by their places, however long they are', async () => {
    const path = join(await folder(), 'journal.jsonl');
    const lines = Array.from({ length: 50 }, (_, n) => line(n, { uri: 'é'.repeat(n * 9000) }));
    await appendFile(path, lines.map((text) => `${text}\n`).join(''));
    const places: number[] = [];
    for (let k = 0, at = 0; k < lines.length; at += Buffer.byteLength(lines[k]!) + 1, k++) places.push(at);
    const lookup = new Lookup(path);
    for (const n of [0, 49, 25, 26, 27, 3, 49]) expect(lookup.at(places[n]!)).toEqual(JSON.parse(lines[n]!));
    expect(lookup.at(places[3]! + 1)).toBe(null);
    expect(lookup.at((await readFile(path)).length + 10)).toBe(null);
    lookup.close();
  });
});

describe('digests', () => {
  it('keep a number for each text, as a map would', () => {
    const entries = fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat(2 ** 40)), { maxLength: 300 });
    fc.assert(
      fc.property(entries, (pairs) => {
        const digests = new Digests();
        for (const [text, value] of pairs) digests.set(text, value);
        for (const [text, value] of new Map(pairs)) expect(digests.get(text)).toBe(value);
        expect(digests.get('no such text')).toBe(undefined);
      }),
      { numRuns: 20 },
    );
  });

  it('keep many', () => {
    const digests = new Digests();
    for (let k = 0; k < 20_000; k++) digests.set(`${k}`, k);
    for (let k = 0; k < 20_000; k += 7) expect(digests.get(`${k}`)).toBe(k);
    expect(digests.get('20000')).toBe(undefined);
  });
});
