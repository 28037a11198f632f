import { isUtf8 } from 'node:buffer';

/** One line of a text: counted from 1, without its line break. `text` is null where its bytes are no UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  /** bytes, without the line break */
  readonly size: number;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Splits a stream of bytes into lines, one batch for each chunk that ends at least one line, so that who reads can answer as soon
 * as something has come. Blank lines are counted and left out. A chunk may end anywhere, also inside of a character.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest: Uint8Array[] = [];
  const lineOf = (bytes: Buffer): Line | null => {
    number++;
    if (!isUtf8(bytes)) return { number, text: null, size: bytes.length };
    const whole = bytes.toString('utf8');
    const text = number === 1 && whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole;
    return text.trim() === '' ? null : { number, text, size: bytes.length };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const batch: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      const end = bytes.subarray(from, to);
      const line = lineOf(rest.length > 0 ? Buffer.concat([...rest, end]) : end);
      if (line) batch.push(line);
      rest = [];
      from = to + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (rest.length > 0) {
    const line = lineOf(Buffer.concat(rest));
    if (line) yield [line];
  }
}
