import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBatches, textOf } from '../../src/run/lines.ts';

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    if (cut > from) yield bytes.subarray(from, cut);
    from = Math.max(from, cut);
  }
}

async function linesOf(bytes: Uint8Array, cuts: readonly number[] = [], most?: number) {
  const lines: object[] = [];
  for await (const batch of lineBatches(chunksOf(bytes, cuts), most))
    lines.push(...batch.map(({ bytes: own, ...line }) => ({ ...line, text: own && textOf(own) })));
  return lines;
}

describe('lines', () => {
  it('are the same wherever the chunks are cut', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', 'é', '€', '😀', '{"id":1}'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(120)), async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const cut = cuts.map((at) => Math.min(at, bytes.length));
        let at = 0;
        const expected = bytes
          .toString('utf8')
          .split('\n')
          .map((text, index) => {
            const line = { number: index + 1, text, size: Buffer.byteLength(text), at };
            at += line.size + 1;
            return line;
          })
          .filter(({ text }) => text.trim() !== '');
        expect(await linesOf(bytes, cut)).toEqual(expected);
      }),
    );
  });

  it('come as soon as the chunk that ends them', async () => {
    const batches: number[] = [];
    for await (const batch of lineBatches(chunksOf(Buffer.from('a\nb\nc\nd'), [3, 5]))) batches.push(batch.length);
    expect(batches).toEqual([1, 1, 1, 1]);
  });

  it('lose the byte order mark of the first alone', async () => {
    expect(await linesOf(Buffer.from('\uFEFFa\n\uFEFFb'))).toMatchObject([{ text: 'a' }, { text: '\uFEFFb' }]);
  });

  it('have no text where their bytes are no UTF-8', async () => {
    expect(await linesOf(Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62]))).toEqual([
      { number: 1, text: 'a', size: 1, at: 0 },
      { number: 2, text: null, size: 2, at: 2 },
      { number: 3, text: 'b', size: 1, at: 5 },
    ]);
  });

  it('keep their length alone where they are too long', async () => {
    expect(await linesOf(Buffer.from('abcd\nab\nabcdef'), [2, 6, 11], 3)).toEqual([
      { number: 1, text: null, size: 4, at: 0 },
      { number: 2, text: 'ab', size: 2, at: 5 },
      { number: 3, text: null, size: 6, at: 8 },
    ]);
  });
});
