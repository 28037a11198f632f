import { type FileHandle, open } from 'node:fs/promises';
import type { Result } from '../core/result.ts';

/** Results in a file, one a line, each read when it is asked for: a file may be larger than memory. */
export class KeptResults {
  readonly #file: FileHandle;
  /** where each line stands, by id of the document: bytes */
  readonly #places: ReadonlyMap<string, readonly [offset: number, length: number]>;

  private constructor(file: FileHandle, places: ReadonlyMap<string, readonly [number, number]>) {
    this.#file = file;
    this.#places = places;
  }

  /** Opens a file of results. Rejects where it cannot be read or a line of it is no JSON with a document. */
  static async open(path: string): Promise<KeptResults> {
    const file = await open(path);
    const places = new Map<string, readonly [number, number]>();
    let offset = 0;
    for await (const line of file.readLines({ autoClose: false, start: 0, encoding: 'utf8' })) {
      const length = Buffer.byteLength(line);
      if (line !== '') places.set(idIn(line), [offset, length]);
      offset += length + 1;
    }
    return new KeptResults(file, places);
  }

  get ids(): Iterable<string> {
    return this.#places.keys();
  }

  /** The result of a document; null where there is none. */
  async get(id: string): Promise<Result | null> {
    const place = this.#places.get(id);
    if (!place) return null;
    const [offset, length] = place;
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, offset);
    return JSON.parse(buffer.toString('utf8')) as Result;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function idIn(line: string): string {
  const id = (JSON.parse(line) as { readonly document?: { readonly id?: unknown } }).document?.id;
  if (typeof id !== 'string') throw new SyntaxError('expected a result of pactwire extract on each line');
  return id;
}
