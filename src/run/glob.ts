import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import glob from 'fast-glob';
import { idOf } from './names.ts';

/** A file that a pattern found. */
export interface Found {
  readonly path: string;
  /** relative to the fixed part of the pattern, with forward slashes */
  readonly uri: string;
  /** `uri` without its ending */
  readonly id: string;
}

/** What is read in a folder that is named without a pattern. */
const READABLE = '**/*.{txt,html,htm,json,jsonl,ndjson}';

/** What a search found, and the folders that it could not look into. */
export interface Search {
  /** each once, sorted by path */
  readonly files: readonly Found[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The files that patterns name. A pattern with `!` at its head takes files out again; a folder stands for every readable file in it; a
 * plain name is taken as it is, there or not. Links to files are followed, links to folders are not, so that no loop can hold the search.
 * @param from folder that patterns are relative to
 */
export async function findFiles(patterns: readonly string[], from: string): Promise<Search> {
  const unreadable = new Map<string, string>();
  const found = new Map<string, Found>();
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  for (const pattern of wanted) {
    for await (const file of filesOf(slashed(pattern), from, unreadable)) if (!found.has(file.path)) found.set(file.path, file);
  }
  for (const pattern of patterns) {
    if (!pattern.startsWith('!')) continue;
    for await (const { path } of filesOf(slashed(pattern.slice(1)), from, unreadable)) found.delete(path);
  }
  return {
    files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: [...unreadable].map(([path, message]) => ({ path, message })),
  };
}

async function* filesOf(pattern: string, from: string, unreadable: Map<string, string>): AsyncGenerator<Found> {
  const { base, rest } = await split(pattern, from);
  const cwd = resolve(from, base);
  if (rest === null) {
    const uri = basename(cwd);
    yield { path: cwd, uri, id: idOf(uri) };
    return;
  }
  const options = { cwd, onlyFiles: false, followSymbolicLinks: false, objectMode: true, suppressErrors: true } as const;
  const entries = glob.stream(rest, { ...options, fs: watched(unreadable) }) as AsyncIterable<glob.Entry>;
  for await (const entry of entries) {
    const path = join(cwd, entry.path);
    const isLink = entry.dirent.isSymbolicLink();
    if (entry.dirent.isFile() || (isLink && (await isFile(path)))) yield { path, uri: entry.path, id: idOf(entry.path) };
  }
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
