import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
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
  const found = new Map<string, Found>();
  const unreadable = new Map<string, string>();
  const ignored = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
  for (const given of patterns) {
    if (given.startsWith('!')) continue;
    const { base, rest } = await split(slashed(given), from);
    const cwd = resolve(from, base);
    if (rest === null) {
      const uri = basename(given);
      if (!found.has(cwd)) found.set(cwd, { path: cwd, uri, id: idOf(uri) });
      continue;
    }
    const ignore = ignored.map((pattern) => relativeTo(pattern, from, cwd));
    const stream = glob.stream(rest, {
      cwd,
      ignore,
      onlyFiles: false,
      followSymbolicLinks: false,
      objectMode: true,
      suppressErrors: true,
      fs: watched(unreadable),
    });
    for await (const entry of stream as AsyncIterable<glob.Entry>) {
      const path = join(cwd, entry.path);
      if (found.has(path) || !(entry.dirent.isFile() || (entry.dirent.isSymbolicLink() && (await isFile(path))))) continue;
      found.set(path, { path, uri: entry.path, id: idOf(entry.path) });
    }
  }
  return {
    files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: [...unreadable].map(([path, message]) => ({ path, message })),
  };
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

/** A pattern that is relative to one folder, as it reads from another. */
function relativeTo(pattern: string, from: string, to: string): string {
  const shift = relative(to, from).split(sep).join('/');
  return shift === '' ? pattern : `${shift}/${pattern}`;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => true, // a link that leads nowhere is reported where it is read
  );
