import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import zlib from 'node:zlib';

/** How files are packed, by the last ending of their names. */
const PACKED: Readonly<Record<string, 'gzip' | 'zstd'>> = { '.gz': 'gzip', '.zst': 'zstd' };

/** Bytes that are read at once: each time costs as much as a small document. */
const AT_ONCE = 1 << 17;

/** What a platform may have and the types of this one do not know. */
type Zstd = { readonly createZstdDecompress?: () => NodeJS.ReadWriteStream };

/** A source that cannot be read, and what to do about it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** as issues name it */
  readonly code: string;
  /** what to do about it, where the message does not say */
  readonly hint: string | null;

  constructor(message: string, code = 'input-unreadable', hint: string | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** A file's name without the ending that only tells how it is packed. */
export function unpackedName(path: string): string {
  const ending = endingOf(path);
  return PACKED[ending] ? path.slice(0, -ending.length) : path;
}

/** The bytes of a file, unpacked, as they come. Errors of the file system and of broken archives come as rejections. */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  await sizeOf(path);
  yield* bytesComing(path);
}

/** The same of whatever has a name, pipes included: for who waits for what they give. */
export function bytesComing(path: string): AsyncIterable<Uint8Array> {
  const packed = PACKED[endingOf(path)];
  return packed ? unpacked(path, packed) : createReadStream(path, { highWaterMark: AT_ONCE });
}

/** The bytes of a file in one piece. One that is larger than `most` is not read. */
export async function* wholeOf(path: string, most: number): AsyncGenerator<Uint8Array> {
  if (PACKED[endingOf(path)]) {
    yield* bytesOf(path);
    return;
  }
  const size = await sizeOf(path);
  if (size > most) throw tooLarge(size, most);
  yield await readFile(path);
}

/** The size of a file. Something else of that name is refused before it is opened: a pipe would wait for ever. */
async function sizeOf(path: string): Promise<number> {
  const there = await stat(path);
  if (there.isFile()) return there.size;
  throw new Unreadable(`expected a file, got ${there.isDirectory() ? 'a folder' : 'a pipe or device'} of that name`);
}

/** What is wrong with a file that cannot be read, as a sentence without its name. */
export function readTrouble(error: Error): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'expected a file, got nothing there';
  if (code === 'EISDIR') return 'expected a file, got a folder (name its files; pactwire run reads folders)';
  return `expected ${message.includes('scandir') ? 'a folder' : 'a file'} that can be read, got ${systemWords(error)}`;
}

/** What the system says of an error, without the call and the path that it came from: `permission denied`. */
export const systemWords = ({ message }: Error): string => message.replace(/^[A-Z0-9_]+: /, '').replace(/, [a-z]+(?: .*)?$/s, '');

export function tooLarge(size: number, most: number): Unreadable {
  return new Unreadable(`expected at most ${most} bytes, got ${size}`, 'input-too-large', 'split it, or raise --max-bytes');
}

/** Whether an error came from a file or what is in it, and not from a bug. */
export function isReadError(error: unknown): error is Error {
  if (error instanceof Unreadable) return true;
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return error instanceof Error && typeof code === 'string' && syscall !== undefined;
}

function isArchiveError(error: unknown): error is Error {
  return error instanceof Error && /^Z(?:STD)?_/.test((error as NodeJS.ErrnoException).code ?? '');
}

async function* unpacked(path: string, packed: 'gzip' | 'zstd'): AsyncGenerator<Uint8Array> {
  const unpack = packed === 'gzip' ? zlib.createGunzip() : (zlib as Zstd).createZstdDecompress?.();
  if (!unpack)
    throw new Unreadable('expected a platform that unpacks zstd, which Node does from 22.15 on: unpack the file first');
  const file = createReadStream(path, { highWaterMark: AT_ONCE });
  // an error of the file has to reach who reads what is unpacked
  file.on('error', (error) => (unpack as ReturnType<typeof zlib.createGunzip>).destroy(error));
  try {
    for await (const chunk of file.pipe(unpack)) yield chunk as Uint8Array;
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    throw new Unreadable(`expected a whole ${packed} file, got one that does not unpack: ${error.message}`);
  } finally {
    file.destroy();
  }
}

const endingOf = (path: string): string => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
