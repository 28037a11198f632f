import { once } from 'node:events';

const FULL = 1 << 16;

/** Standard output for lines: gathered into large writes, and slowed down to the pace of who reads. */
export class LineWriter {
  #stream: NodeJS.WritableStream;
  #lines: Uint8Array[] = [];
  #size = 0;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
  }

  /** Takes a line with its line break. Returns a promise only where the line has to wait. */
  write(line: Uint8Array): Promise<void> | undefined {
    this.#lines.push(line);
    this.#size += line.length;
    return this.#size >= FULL ? this.flush() : undefined;
  }

  /** Hands on what was gathered; done when there is room for more. */
  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const bytes = Buffer.concat(this.#lines, this.#size);
    this.#lines = [];
    this.#size = 0;
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }
}
