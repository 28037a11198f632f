import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import glob from 'fast-glob';
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
  const without = new Set<string>();
  for (const pattern of patterns) {
    if (!pattern.startsWith('!')) continue;
    const { folder, names } = await namesOf(slashed(pattern.slice(1)), from, unreadable);
    for (const name of names) without.add(join(folder, name));
  }
  const found: Names[] = [];
  for (const pattern of patterns) if (!pattern.startsWith('!')) found.push(await namesOf(slashed(pattern), from, unreadable));
  const files = { [Symbol.iterator]: () => merged(found, without) };
  const simple = found.length === 1 && without.size === 0;
  let count = 0;
  if (simple) count = found[0]!.names.length;
  else for (const _ of files) count++;
  return { files, count, unreadable: [...unreadable].map(([path, message]) => ({ path, message })) };
}

/** The files of all lists in order of their paths, each once: as the first pattern that found it names it. */
function* merged(lists: readonly Names[], without: ReadonlySet<string>): Generator<Found> {
  const at = lists.map(() => 0);
  for (let last = ''; ; ) {
    let path: string | null = null;
    let first = -1;
    for (const [k, { folder, names }] of lists.entries()) {
      let next = at[k]! < names.length ? join(folder, names[at[k]!]!) : null;
      // what another list has given already
      if (next !== null && next === last) next = ++at[k]! < names.length ? join(folder, names[at[k]!]!) : null;
      if (next !== null && (path === null || next < path)) [path, first] = [next, k];
    }
    if (path === null) return;
    const uri = lists[first]!.names[at[first]!++]!;
    last = path;
    if (!without.has(path)) yield { path, uri, id: idOf(uri) };
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
      if (error && error.code !== 'ENOENT') unreadable.set(path, error.message);
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
