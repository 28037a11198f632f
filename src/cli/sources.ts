import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Document } from '../core/document.ts';
import type { Extractor } from '../extractor.ts';
import { open } from '../run/answer.ts';
import { bytesComing, isReadError, readTrouble } from '../run/bytes.ts';
import { findFiles } from '../run/glob.ts';
import { FORMATS, type Format, formatOf, type Input, inputsOf } from '../run/inputs.ts';
import { idOf } from '../run/names.ts';
import { Exit, Misuse, sentence } from './usage.ts';

/** The format that a flag asks for. */
export function readFormat(given: unknown): Format {
  const format = FORMATS.find((name) => name === (given ?? 'auto'));
  if (!format) throw new Misuse(`--format: expected one of ${FORMATS.join(', ')}, got "${String(given)}"`);
  return format;
}

/** The files that a command names; none is standard input. */
export function pathsOf(files: unknown): readonly string[] {
  const paths = (files ?? []) as readonly string[];
  if (paths.filter((path) => path === '-').length > 1) throw new Misuse('standard input (-) can be read once');
  return paths.length > 0 ? paths : ['-'];
}

/** The inputs of a file, unpacked, or of standard input (`-`), as they come. What stands in the way of reading comes as a rejection. */
export function inputsFrom(path: string, format: Format): AsyncGenerator<readonly Input[]> {
  if (path === '-') return inputsOf({ id: 'stdin', uri: null, name: 'stdin', chunks: process.stdin }, format);
  const source = { id: idOf(path), uri: path, name: path, chunks: bytesComing(path) };
  return inputsOf(source, format === 'auto' ? (formatOf(path) ?? format) : format);
}

/** Whether an error came from the file system and not from a bug. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** What is wrong with a file that cannot be read, as a sentence about it. */
export const fileTrouble = (path: string, error: Error): string => `${path}: ${readTrouble(error)}`;

/** What stands in a folder of articles; truths and results are no articles. */
const ARTICLES = '**/*.{txt,html,htm,jsonl,ndjson}';

/** The files of a corpus, a folder standing for the articles in it; refuses what is not there. */
export async function corpusOf(paths: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    paths.map(async (path) => {
      const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw new Misuse(fileTrouble(path, error));
      });
      if (!there.isDirectory()) return [path];
      const files = [...(await findFiles([ARTICLES], path)).files].map((file) => relative(process.cwd(), file.path));
      if (files.length === 0) throw new Misuse(`${path}: expected articles (${ARTICLES}), got none`);
      return files;
    }),
  );
  return all.flat();
}

/**
 * Does something with every document of some files; tells on standard error of those that cannot be read.
 * @returns the exit code
 */
export async function forDocuments(
  files: unknown,
  flags: Readonly<Record<string, unknown>>,
  extractor: Extractor,
  act: (document: Document, input: Input) => void | Promise<void>,
): Promise<number> {
  const format = readFormat(flags.format);
  let exit: number = Exit.Good;
  const tell = (text: string): void => {
    exit = Exit.Failed;
    process.stderr.write(`error: ${text}\n`);
  };
  for (const path of pathsOf(files)) {
    try {
      for await (const batch of inputsFrom(path, format)) {
        for (const input of batch) {
          const opened = open(extractor, input);
          if (opened.ok) await act(opened.value, input);
          else tell(sentence(opened.issues[0]));
        }
      }
    } catch (error) {
      if (!isReadError(error)) throw error;
      tell(path === '-' ? error.message : fileTrouble(path, error));
    }
  }
  return exit;
}
