import { once } from 'node:events';

const FULL = 1 << 16;

/** Standard output for lines: gathered into large writes, and slowed down to the pace of who reads. */
export class LineWriter {
  #stream: NodeJS.WritableStream;
  #lines: string[] = [];
  #size = 0;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
  }

  /** Takes a line without its line break. Returns a promise only where the line has to wait. */
  write(line: string): Promise<void> | undefined {
    this.#lines.push(line);
    this.#size += line.length;
    return this.#size >= FULL ? this.flush() : undefined;
  }

  /** Hands on what was gathered; done when there is room for more. */
  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const text = `${this.#lines.join('\n')}\n`;
    this.#lines = [];
    this.#size = 0;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
