import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import glob from 'fast-glob';
import { readTrouble } from './bytes.ts';
import { idOf } from './names.ts';

/** A file that a pattern found. */
export interface Found {
  readonly path: string;
  /** relative to the fixed part of the pattern, with forward slashes */
  readonly uri: string;
  /** `uri` without its endings */
  readonly id: string;
}

/** What is read in a folder that is named without a pattern. */
const READABLE = '**/*.{txt,html,htm,json,jsonl,ndjson}{,.gz,.zst}';

/** What a search found, and the folders that it could not look into. */
export interface Search {
  /** each once, sorted by path; made as they are asked for, so that a million of them is a million names and no more */
  readonly files: Iterable<Found>;
  readonly count: number;
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** The names that one pattern found, sorted, in the folder before its first sign. */
interface Names {
  readonly folder: string;
  readonly names: readonly string[];
}

/**
 * The files that patterns name. A pattern with `!` at its head takes files out again; a folder stands for every readable file in it; a
 * plain name is taken as it is, there or not. Links to files are followed, links to folders are not, so that no loop can hold the search.
 * @param from folder that patterns are relative to
 */
export async function findFiles(patterns: readonly string[], from: string): Promise<Search> {
  const unreadable = new Map<string, string>();
  const wanted: Names[] = [];
  const without: Names[] = [];
  for (const pattern of patterns) {
    const list = pattern.startsWith('!') ? without : wanted;
    list.push(await namesOf(slashed(pattern.replace(/^!/, '')), from, unreadable));
  }
  const files = { [Symbol.iterator]: () => merged(wanted, without) };
  const simple = wanted.length === 1 && without.length === 0;
  let count = 0;
  if (simple) count = wanted[0]!.names.length;
  else for (const _ of files) count++;
  return { files, count, unreadable: [...unreadable].map(([path, message]) => ({ path, message })) };
}

/** The files of all lists in order of their paths, each once, those of other lists left out: as the first pattern that found it names it. */
function* merged(lists: readonly Names[], others: readonly Names[]): Generator<Found> {
  const wanted = lists.map((list) => new Cursor(list));
  const without = others.map((list) => new Cursor(list));
  for (;;) {
    let first: Cursor | null = null;
    for (const cursor of wanted) if (cursor.path !== null && (first === null || cursor.path < first.path!)) first = cursor;
    if (first === null) return;
    const path = first.path!;
    const uri = first.name!;
    for (const cursor of wanted) if (cursor.path === path) cursor.next();
    let out = false;
    for (const cursor of without) out = cursor.has(path) || out;
    if (!out) yield { path: sep === '/' ? path : path.replaceAll('/', sep), uri, id: idOf(uri) };
  }
}

/** A list of names that is gone through once, from its first path to its last. */
class Cursor {
  readonly #head: string;
  readonly #names: readonly string[];
  #at = 0;
  /** with forward slashes; null behind the last */
  path: string | null = null;

  constructor({ folder, names }: Names) {
    this.#head = `${slashed(folder).replace(/\/$/, '')}/`;
    this.#names = names;
    this.#read();
  }

  get name(): string | undefined {
    return this.#names[this.#at];
  }

  next(): void {
    this.#at++;
    this.#read();
  }

  /** Whether the list has a path; to be asked in order of paths. */
  has(path: string): boolean {
    while (this.path !== null && this.path < path) this.next();
    return this.path === path;
  }

  #read(): void {
    this.path = this.#at < this.#names.length ? this.#head + this.name! : null;
  }
}

async function namesOf(pattern: string, from: string, unreadable: Map<string, string>): Promise<Names> {
  const { base, rest } = await split(pattern, from);
  const folder = resolve(from, base);
  if (rest === null) return { folder: dirname(folder), names: [basename(folder)] };
  const names: string[] = [];
  const options = { cwd: folder, onlyFiles: false, followSymbolicLinks: false, objectMode: true, suppressErrors: true } as const;
  const entries = glob.stream(rest, { ...options, fs: watched(unreadable) }) as AsyncIterable<glob.Entry>;
  for await (const { path, dirent } of entries) {
    if (dirent.isFile() || (dirent.isSymbolicLink() && (await isFile(join(folder, path))))) names.push(path);
  }
  return { folder, names: names.sort() };
}

/** The file system of a search, which keeps the folders that it fails on. */
function watched(unreadable: Map<string, string>): NonNullable<glob.Options['fs']> {
  const read = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(path, options, (error, entries) => {
      if (error && error.code !== 'ENOENT') unreadable.set(path, readTrouble(error));
      done(error, entries);
    });
  return { readdir: read as typeof readdir };
}

const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** A pattern as the folder before its first sign, and the rest of it; the rest of a plain name is null. */
async function split(pattern: string, from: string): Promise<{ readonly base: string; readonly rest: string | null }> {
  const there = await stat(resolve(from, pattern)).catch(() => null);
  if (there?.isDirectory()) return { base: pattern, rest: READABLE };
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  if (there || first < 0) return { base: pattern, rest: null };
  return { base: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'), rest: parts.slice(first).join('/') };
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => true, // a link that leads nowhere is reported where it is read
  );
