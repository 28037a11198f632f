import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from '../write/file.ts';
import { systemWords } from './bytes.ts';
import { Crew } from './crew.ts';
import { type Case, Desk, type Watcher as Settling } from './desk.ts';
import { type Arrival, arrivals } from './feed.ts';
import { Journal, type Settings } from './journal.ts';
import { tallyOf } from './ledger.ts';
import { foldsCase, lockFolder } from './lock.ts';
import { Messages } from './messages.ts';
import { writeOutcome } from './outcome.ts';
import type { Engine, Plan, Surroundings } from './plan.ts';
import { quarantinedBefore } from './replay.ts';
import { Standing } from './standing.ts';
import type { Tally } from './tally.ts';
import { watched } from './watch.ts';
import { WholeFile } from './whole-file.ts';

/** Told how a run comes along. */
export interface Watcher extends Settling {
  /** a file is opened: which, from 1, and of how many */
  reading?(file: number, of: number): void;
  /** all that is there is done; what is new is waited for */
  waiting?(): void;
}

/** Why a run ended before its inputs did. */
export type Stopped = 'interrupted' | 'limit' | 'max-failures';

/** How a run went. */
export interface Summary extends Tally {
  readonly seconds: number;
  readonly stopped: Stopped | null;
}

/** What a run was asked for cannot be done with what is in its folder. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

/**
 * Runs an extractor over all files of a plan. A bad document is quarantined and never stops it.
 * @throws Locked while another run has the output folder, OutputLost where it takes no more, Unfit for a replay of other settings
 */
export async function runBatch(plan: Plan, engine: Engine, watcher: Watcher, surroundings: Surroundings): Promise<Summary> {
  const started = new Date();
  const lock = await lockFolder(plan.directory, surroundings.self);
  try {
    if (lock.taken) await sweep(plan.directory);
    if (plan.table !== null) await tried(plan.table);
    return await underLock(plan, engine, watcher, surroundings.stop ?? new AbortController().signal, started);
  } finally {
    await lock.release();
  }
}

/** What a run would do with each input, in order; nothing is changed. */
export async function* previewBatch(plan: Plan, engine: Engine): AsyncGenerator<Case> {
  const standing = await Standing.read(journalOf(plan), settingsOf(plan, engine));
  try {
    const desk = new Desk(plan.directory, standing, plan.redo.what);
    let tasks = 0;
    for await (const arrival of sourceOf({ ...plan, watch: null }, engine, standing)) {
      const opened = await desk.open(arrival!);
      if (opened.task && plan.limit !== null && ++tasks > plan.limit) return;
      yield opened;
    }
  } finally {
    standing.close();
  }
}

async function underLock(plan: Plan, engine: Engine, watcher: Watcher, stop: AbortSignal, started: Date): Promise<Summary> {
  const settings = settingsOf(plan, engine);
  const path = journalOf(plan);
  const standing = await Standing.read(path, settings);
  const source = sourceOf(plan, engine, standing, watcher, stop);
  const { workers, budget, durable, directory, table, redo } = plan;
  const journal = await Journal.open(path, durable);
  const crew = new Crew(engine.extractor, { workers, seconds: budget.seconds, durable, post: engine.post ?? null });
  try {
    const desk = new Desk(directory, standing, redo.what, await foldsCase(directory));
    const inHand = Math.max(plan.concurrency, 2 * Crew.size(workers));
    const messages = new Messages(inHand, (cases) => desk.settle(cases, crew, journal, watcher));
    const replay = redo.what === 'replay';
    const start = replay && standing.last ? standing.last.start : journal.start;
    await journal.add([{ event: 'run', started: started.toISOString(), settings, replay }]);
    const close = async (stopped: Stopped | null): Promise<Summary> => {
      await messages.drain();
      const ended = new Date();
      const tally = plan.watch === null ? desk.tally : await tallyOf(path, start);
      const summary = { ...tally, seconds: (ended.getTime() - started.getTime()) / 1000, stopped };
      await writeOutcome({ directory, journal: path, start, head: headOf(plan, engine, started, ended, summary), table });
      return summary;
    };
    let tasks = 0;
    for await (const arrival of source) {
      if (stop.aborted) break;
      if (arrival === null) {
        await close(null);
        watcher.waiting?.();
        continue;
      }
      const opened = await desk.open(arrival);
      if (opened.task && plan.limit !== null && ++tasks > plan.limit) return await close('limit');
      await messages.add(opened);
      if (plan.maxFailures !== null && desk.failures > plan.maxFailures) return await close('max-failures');
    }
    return await close(stop.aborted ? 'interrupted' : null);
  } finally {
    await crew.close();
    await journal.close();
    standing.close();
  }
}

/** Arrivals in their order; null where all that is there has arrived and more may come. */
function sourceOf(
  plan: Plan,
  engine: Engine,
  standing: Standing,
  watcher: Watcher = {},
  stop?: AbortSignal,
): AsyncGenerator<Arrival | null> {
  const reading = (file: number, of: number): void => watcher.reading?.(file, of);
  if (plan.redo.what !== 'replay')
    return plan.watch === null ? arrivals(plan, reading) : watched(plan, plan.watch, reading, stop);
  if (!standing.last) throw new Unfit(`expected a folder with a run to replay, got none in ${plan.directory}`);
  if (JSON.stringify(standing.last.settings) !== JSON.stringify(settingsOf(plan, engine)))
    throw new Unfit(
      'expected the pipeline, options and rules of the run to replay, got others: use run, which does everything again',
    );
  return quarantinedBefore(plan, journalOf(plan), standing.last.start, plan.redo.names);
}

/** Tries to write the table before all the work, not behind it. */
async function tried(table: string): Promise<void> {
  try {
    await (await WholeFile.create(table)).abandon();
  } catch (error) {
    throw new Unfit(`--table ${table}: expected a file that can be written, got ${systemWords(error as Error)}`);
  }
}

/** Takes away what a run that was killed did not finish. */
async function sweep(directory: string): Promise<void> {
  for (const name of await readdir(directory)) if (UNFINISHED.test(name)) await rm(join(directory, name), { force: true });
}

const journalOf = ({ directory }: Plan): string => join(directory, 'journal.jsonl');

function settingsOf({ pipeline, pipelineSha256, options }: Plan, { provenance }: Engine): Settings {
  const optionsSha256 = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  return { pipeline, pipelineSha256, optionsSha256, pactwire: provenance.pactwire, rulesSha256: provenance.rulesSha256 };
}

function headOf(plan: Plan, { provenance }: Engine, started: Date, ended: Date, summary: Summary): object {
  const { seconds, bytes, stopped, ...counts } = summary;
  return {
    schema: 'pactwire/manifest@1',
    pipeline: { name: plan.pipeline, sha256: plan.pipelineSha256, given: plan.given },
    options: plan.options,
    budget: plan.budget,
    ...provenance,
    started: started.toISOString(),
    ended: ended.toISOString(),
    stopped,
    counts,
    throughput: { bytes, seconds, megabytesPerSecond: Math.round(bytes / 1e4 / Math.max(seconds, 1e-3)) / 100 },
  };
}
