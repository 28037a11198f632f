import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Result } from '../src/core/result.ts';
import { fileNameOf } from '../src/run/names.ts';
import { pactwire } from './program.ts';
import { folder } from './run/stand-in.ts';

const DEAL = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.';
const MB = 1_000_000;
const json = (text: string): string => `{"id":"x","text":${JSON.stringify(text)}}`;

/** Files that want to break a reader, and whether a result can come of them. */
const FILES: Readonly<Record<string, readonly [content: string | Uint8Array, good: boolean]>> = {
  'empty.txt': ['', true],
  'blank.txt': [' \n\n\t\u00a0\n', true],
  'binary.txt': [Uint8Array.from({ length: 5000 }, (_, k) => (k * 7919) % 256), false],
  'picture.txt': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), false],
  'nul.txt': [`${DEAL}\0${DEAL}`, false],
  'utf8-mark.txt': [`\uFEFF${DEAL}`, true],
  'utf16le.txt': [Buffer.from(`\uFEFF${DEAL}`, 'utf16le'), true],
  'utf16be.txt': [Buffer.from(`\uFEFF${DEAL}`, 'utf16le').swap16(), true],
  'half-pairs.json': [`{"id":"half-pairs","text":"\\ud800 ${DEAL} \\udc00\\ud800"}`, true],
  'cut-utf8.txt': [Buffer.concat([Buffer.from(DEAL), Buffer.from([0xe2, 0x82])]), true],
  'bidi.txt': [`\u202e${DEAL}\u202c \u2066${DEAL}\u2069 \u200f\u061c`, true],
  'zero-width.txt': [[...DEAL].join('\u200b'), true],
  'combining.txt': [`a${'\u0301'.repeat(100_000)} ${DEAL}`, true],
  'letter.txt': ['a'.repeat(MB), true],
  'brackets.txt': ['('.repeat(MB), true],
  'digits.txt': ['7'.repeat(MB), true],
  'capitals.txt': ['A'.repeat(MB), true],
  'capitalized.txt': ['Acme '.repeat(MB / 5), true],
  'commas.txt': [','.repeat(MB), true],
  'quotes.txt': ['"'.repeat(MB), true],
  'breaks.txt': ['\n'.repeat(MB), true],
  'returns.txt': [`${DEAL}\r`.repeat(1000), true],
  'tags.html': ['<b>'.repeat(MB / 3), false],
  'entities.html': [`<p>${'&amp;&#x41;&nosuch;'.repeat(30_000)}</p>`, true],
  'comments.html': [`${'<!--'.repeat(200_000)}--><p>${DEAL}</p>`, true],
  'deep.json': [`{"id":"deep","text":"x","more":${'['.repeat(300_000)}${']'.repeat(300_000)}}`, true],
  'deeper.json': [`${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`, false],
  'keys.json': [`{"id":"keys","text":"x","__proto__":{"text":"y"},"constructor":1}`, true],
  'numbers.json': ['{"id":1e999,"text":1}', false],
  'many.jsonl': [`${json(DEAL).replace('"x"', '"1"')}\n\n\u2028\n${'x'.repeat(MB)}\n{}\n[]\nnull\n"\\ud800"\n`, false],
};

describe('a folder of hostile files', () => {
  it('is read to its end: results, or reasons', { timeout: 120_000 }, async () => {
    const root = await folder();
    await mkdir(join(root, 'in/folder.txt'), { recursive: true });
    for (const [name, [content]] of Object.entries(FILES)) await writeFile(join(root, 'in', name), content);
    // two hundred megabytes that take no room
    for (const name of ['huge.txt', 'huge.jsonl']) {
      await writeFile(join(root, 'in', name), '');
      await truncate(join(root, 'in', name), 200 * MB);
    }
    const { code } = await pactwire(['run', 'in', '--output', 'out', '--workers', '2'], '', root);
    expect(code).toBe(1);
    const manifest = JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'));
    const rows: { uri: string; id: string; state: string; error: { code: string } }[] = manifest.inputs;
    const whole = rows.filter(({ uri }) => !uri.endsWith('.jsonl'));
    expect(Object.fromEntries(whole.map(({ uri, state, error }) => [uri, error?.code ?? state]))).toEqual({
      ...Object.fromEntries(
        Object.entries(FILES)
          .filter(([name]) => !name.endsWith('.jsonl'))
          .map(([name, [, good]]) => [
            name,
            good ? 'done' : expect.stringMatching(/^(?:input-binary|record-invalid|html-nesting)$/),
          ]),
      ),
      'huge.txt': 'input-too-large',
    });
    expect(rows.filter(({ uri }) => uri === 'huge.jsonl').map(({ error }) => error.code)).toEqual(['input-too-large']);
    expect(
      rows
        .filter(({ uri }) => uri === 'many.jsonl')
        .map(({ state }) => state[0])
        .join(''),
    ).toBe('dqqqqq');
    for (const { id } of rows.filter(({ state }) => state === 'done'))
      Result.parse(JSON.parse(await readFile(join(root, 'out', `${fileNameOf(id)}.json`), 'utf8')));
    for (const id of ['utf8-mark', 'utf16le', 'utf16be', 'half-pairs', 'cut-utf8', 'comments'])
      expect(JSON.parse(await readFile(join(root, `out/${id}.json`), 'utf8')).money, id).toHaveLength(1);
  });
});
