import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineBatches } from '../../src/run/lines.ts';

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    if (cut > from) yield bytes.subarray(from, cut);
    from = Math.max(from, cut);
  }
}

async function linesOf(bytes: Uint8Array, cuts: readonly number[] = []): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of lineBatches(chunksOf(bytes, cuts))) lines.push(...batch);
  return lines;
}

describe('lines', () => {
  it('are the same wherever the chunks are cut', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', 'é', '€', '😀', '{"id":1}'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(120)), async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const cut = cuts.map((at) => Math.min(at, bytes.length));
        const expected = bytes
          .toString('utf8')
          .split('\n')
          .flatMap((line, index) =>
            line.trim() === '' ? [] : [{ number: index + 1, text: line, size: Buffer.byteLength(line) }],
          );
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
    expect((await linesOf(Buffer.from('\uFEFFa\n\uFEFFb'))).map((line) => line.text)).toEqual(['a', '\uFEFFb']);
  });

  it('have no text where their bytes are no UTF-8', async () => {
    expect(await linesOf(Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62]))).toEqual([
      { number: 1, text: 'a', size: 1 },
      { number: 2, text: null, size: 2 },
      { number: 3, text: 'b', size: 1 },
    ]);
  });
});
