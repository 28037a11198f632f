import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Characters that are gathered before they are written. */
const FULL = 1 << 16;

/** A file that is written piece by piece, however long it gets, and is there whole or not at all. */
export class WholeFile {
  readonly #path: string;
  readonly #making: string;
  readonly #file: FileHandle;
  #text = '';

  private constructor(path: string, making: string, file: FileHandle) {
    this.#path = path;
    this.#making = making;
    this.#file = file;
  }

  static async create(path: string): Promise<WholeFile> {
    const making = join(dirname(path), `.${basename(path)}.part`);
    return new WholeFile(path, making, await open(making, 'w'));
  }

  /** Adds a piece. Returns a promise only where it has to wait for the disk. */
  add(piece: string): Promise<void> | undefined {
    this.#text += piece;
    return this.#text.length >= FULL ? this.#flush() : undefined;
  }

  /** Gives the file its name. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#file.close();
    await rename(this.#making, this.#path);
  }

  /** Takes away what was written, where it cannot be whole any more. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
    await rm(this.#making, { force: true }).catch(() => {});
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    await this.#file.appendFile(text);
  }
}
