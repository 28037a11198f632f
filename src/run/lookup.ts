import { closeSync, openSync, readSync } from 'node:fs';
import { type InputLine, readLine } from './journal.ts';

/** Bytes that are read at once: who asks for lines near to each other is answered from memory. */
const WINDOW = 1 << 18;
/** Threads end in another order than they began: what is asked for next may lie a little before. */
const BEHIND = WINDOW / 2;

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
    for (let from = Math.max(0, at - BEHIND); ; from = at) {
      const text = this.#text(at);
      if (text !== null) {
        const line = readLine(text);
        return line?.event === 'input' ? line : null;
      }
      if (this.#from === at && this.#filled > 0) {
        if (this.#filled < this.#window.length) return null;
        this.#window = Buffer.alloc(2 * this.#window.length);
      }
      this.#filled = readSync(this.#file, this.#window, 0, this.#window.length, from);
      this.#from = from;
      if (this.#filled === 0) return null;
    }
  }

  /** What is in memory of the line that begins at a byte, where that is all of it. */
  #text(at: number): string | null {
    const start = at - this.#from;
    const end = start >= 0 && start < this.#filled ? this.#window.indexOf(0x0a, start) : -1;
    return end >= 0 && end < this.#filled ? this.#window.toString('utf8', start, end) : null;
  }

  close(): void {
    closeSync(this.#file);
  }
}
