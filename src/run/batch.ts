import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ExtractOptions } from '../core/options.ts';
import type { Answering } from './answer.ts';
import { Desk, type Watcher as Settling } from './desk.ts';
import { type Found, findFiles } from './glob.ts';
import { type Format, formatOf, inputsOf, type Source } from './inputs.ts';
import { type InputLine, Journal, journalLines, type Settings, standing } from './journal.ts';
import { writeManifest, writeQuarantine } from './manifest.ts';
import { boundedQueue } from './queue.ts';
import type { Tally } from './tally.ts';

/** What a run is to do, all paths absolute. */
export interface Plan {
  readonly pipeline: string;
  readonly pipelineSha256: string;
  /** the pipeline's file, as data, for the manifest */
  readonly given: unknown;
  readonly patterns: readonly string[];
  /** folder that patterns are relative to */
  readonly from: string;
  readonly format: Format;
  readonly options: ExtractOptions;
  /** folder for results, journal and manifest; made where it is not there */
  readonly directory: string;
  readonly concurrency: number;
}

/** Told how a run comes along. */
export interface Watcher extends Settling {
  /** a file is opened: which, from 1, and of how many */
  reading?(file: number, of: number): void;
}

/** How a run went. */
export interface Summary extends Tally {
  readonly seconds: number;
}

/** An extractor with the names that results carry. */
export interface Engine extends Answering {
  readonly provenance: { readonly pactwire: string; readonly rulesSha256: string };
}

/**
 * Runs an extractor over all files of a plan. A bad document is quarantined and never stops it; it rejects only where the output folder
 * cannot be written to.
 */
export async function runBatch(plan: Plan, engine: Engine, watcher: Watcher = {}): Promise<Summary> {
  const started = new Date();
  await mkdir(plan.directory, { recursive: true });
  const settings = settingsOf(plan, engine);
  const path = join(plan.directory, 'journal.jsonl');
  const known = await standing(path, settings);
  const journal = await Journal.open(path);
  try {
    await journal.add({ event: 'run', started: started.toISOString(), settings });
    const desk = new Desk(plan.directory, engine, journal, known, watcher);
    await feed(plan, desk, watcher);
    const ended = new Date();
    const summary = { ...desk.tally, seconds: (ended.getTime() - started.getTime()) / 1000 };
    const inputs = () => inputLines(path, journal.start);
    await writeQuarantine(join(plan.directory, 'quarantine.jsonl'), inputs());
    await writeManifest(join(plan.directory, 'manifest.json'), headOf(plan, engine, started, ended, summary), inputs());
    return summary;
  } finally {
    await journal.close();
  }
}

function settingsOf({ pipeline, pipelineSha256, options }: Plan, { provenance }: Engine): Settings {
  const optionsSha256 = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  return { pipeline, pipelineSha256, optionsSha256, pactwire: provenance.pactwire, rulesSha256: provenance.rulesSha256 };
}

/** Brings every input to the desk: found in order, read one after the other, worked on a few at a time. */
async function feed(plan: Plan, desk: Desk, watcher: Watcher): Promise<void> {
  const { files, unreadable } = await findFiles(plan.patterns, plan.from);
  const queue = boundedQueue(plan.concurrency);
  for (const { path, message } of unreadable) await desk.refuse({ path, uri: relative(plan.from, path), id: null }, message);
  for (const [index, file] of files.entries()) {
    watcher.reading?.(index + 1, files.length);
    // its own results are no input, where the output lies inside of what is read
    if (file.path.startsWith(plan.directory + sep)) continue;
    try {
      const format = plan.format === 'auto' ? (formatOf(file.path) ?? 'document') : plan.format;
      for await (const inputs of inputsOf(sourceOf(file, format), format)) {
        // ids are claimed here, in input order, so that the number of workers cannot change which of two keeps an id
        for (const input of inputs) {
          const claim = desk.claim(input);
          await queue.add(() => desk.settle(file, input, claim));
        }
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      await desk.refuse(file, error.message);
    }
  }
  await queue.drain();
}

function sourceOf({ path, uri, id }: Found, format: Format | 'document'): Source {
  return { id, uri, name: uri, chunks: format === 'jsonl' || format === 'auto' ? createReadStream(path) : whole(path) };
}

async function* whole(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

async function* inputLines(path: string, start: number): AsyncGenerator<InputLine> {
  for await (const line of journalLines(path, start)) if (line.event === 'input') yield line;
}

function headOf(plan: Plan, { provenance }: Engine, started: Date, ended: Date, { seconds, bytes, ...counts }: Summary): object {
  return {
    schema: 'pactwire/manifest@1',
    pipeline: { name: plan.pipeline, sha256: plan.pipelineSha256, given: plan.given },
    options: plan.options,
    ...provenance,
    started: started.toISOString(),
    ended: ended.toISOString(),
    counts,
    throughput: { bytes, seconds, megabytesPerSecond: Math.round(bytes / 1e4 / Math.max(seconds, 1e-3)) / 100 },
  };
}
