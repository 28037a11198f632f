import { isUtf8 } from 'node:buffer';

/** One line of a text: counted from 1, without its line break. `bytes` is null where they are too many. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
  /** bytes, without the line break */
  readonly size: number;
  /** bytes before it */
  readonly at: number;
}

const LINE_FEED = 10;
const SPACE = 32;
const ASCII = 127;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/**
 * Splits a stream of bytes into lines, one batch for each chunk that ends at least one line, so that who reads can answer as soon
 * as something has come. Blank lines are counted and left out. A chunk may end anywhere, also inside of a character. Of a line that
 * is longer than `most` bytes only the length is kept. What the bytes say is left to who reads the line: perhaps another thread.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let at = 0;
  let rest: Uint8Array[] = [];
  let size = 0;
  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > most) rest = [];
    else if (bytes.length > 0) rest.push(bytes);
  };
  const close = (): Line | null => {
    const line = { number: ++number, size, at };
    const bytes = rest.length === 1 ? asBuffer(rest[0]!) : Buffer.concat(rest);
    at += size + 1;
    [rest, size] = [[], 0];
    if (line.size > most) return { ...line, bytes: null };
    const text = number === 1 && bytes.indexOf(BYTE_ORDER_MARK) === 0 ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
    return isBlank(text) ? null : { ...line, bytes: text };
  };
  for await (const chunk of chunks) {
    const bytes = asBuffer(chunk);
    const batch: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      keep(bytes.subarray(from, to));
      const line = close();
      if (line) batch.push(line);
      from = to + 1;
    }
    keep(bytes.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (size > 0) {
    const line = close();
    if (line) yield [line];
  }
}

/** The text of bytes; null where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? asBuffer(bytes).toString('utf8') : null;
}

/** Whether nothing but white space stands there; most lines tell by their first byte. */
function isBlank(bytes: Buffer): boolean {
  return bytes.length === 0 || ((bytes[0]! <= SPACE || bytes[0]! > ASCII) && textOf(bytes)?.trim() === '');
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
