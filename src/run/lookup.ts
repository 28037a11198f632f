import { closeSync, openSync, readSync } from 'node:fs';
import { type InputLine, readLine } from './journal.ts';

/** Bytes that are read at once: who asks for lines near to each other is answered from memory. */
const WINDOW = 1 << 18;

/** Reads lines of a journal by their places. */
export class Lookup {
  readonly #file: number;
  #window = Buffer.alloc(WINDOW);
  #from = 0;
  #filled = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  /** The line of an input that begins at a byte; null where none does. */
  at(at: number): InputLine | null {
    for (;;) {
      const start = at - this.#from;
      const end = start >= 0 && start < this.#filled ? this.#window.indexOf(0x0a, start) : -1;
      if (end >= 0 && end < this.#filled) {
        const line = readLine(this.#window.toString('utf8', start, end));
        return line?.event === 'input' ? line : null;
      }
      if (this.#from === at && this.#filled === this.#window.length) this.#window = Buffer.alloc(2 * this.#window.length);
      const filled = readSync(this.#file, this.#window, 0, this.#window.length, at);
      if (this.#from === at && filled <= this.#filled) return null;
      this.#from = at;
      this.#filled = filled;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
