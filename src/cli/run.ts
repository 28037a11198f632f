import { provenanceOf } from '../extract/stamp.ts';
import { previewBatch, runBatch, type Summary, Unfit } from '../run/batch.ts';
import { systemWords } from '../run/bytes.ts';
import { type Case, OutputLost } from '../run/desk.ts';
import { Locked } from '../run/lock.ts';
import type { Engine, Plan, Redo } from '../run/plan.ts';
import { emptyTally, tallied } from '../run/tally.ts';
import type { WorkerData } from '../worker.ts';
import type { Act } from './commands.ts';
import { packsOf } from './packs.ts';
import { type Asked, planOf } from './plan.ts';
import { self } from './process.ts';
import { Progress } from './progress.ts';
import { Stop } from './stop.ts';
import { summaryTable } from './summary.ts';
import { Exit, Misuse } from './usage.ts';

/** What a thread runs; beside this module's folder, built or bundled. */
const WORKER = new URL('../worker.js', import.meta.url);

/** `pactwire run`: a batch over files, with results, journal, manifest and quarantine in a folder. */
export const act: Act = async ([names], flags) => {
  const what = flags.force ? 'all' : flags.retryQuarantined ? 'quarantined' : 'passing';
  const asked = await planOf(names as readonly string[], flags, { what });
  const engine = await engineOf(asked, flags);
  if (flags.dryRun) return preview(asked, engine);
  return run(asked, engine);
};

/** `pactwire replay`: does again what the last run quarantined. */
export const replay: Act = async ([given], flags) => {
  const names: string[] = [];
  const redo: Redo = { what: 'replay', names };
  const asked = await planOf(given as readonly string[], flags, redo);
  names.push(...asked.names);
  return run(asked, await engineOf(asked, flags));
};

async function engineOf({ plan, rules }: Asked, flags: Readonly<Record<string, unknown>>): Promise<Engine> {
  const packs = await packsOf(flags, { pipeline: rules, examples: flags.examples !== false });
  const setup = { origin: { pipeline: plan.pipeline, pipelineSha256: plan.pipelineSha256 }, packs };
  const data: WorkerData = { options: plan.options, setup, durable: plan.durable };
  const extractor = async () => (await import('../extractor.ts')).createExtractor(plan.options, setup);
  return { provenance: provenanceOf(packs), extractor, post: { entry: WORKER, data } };
}

async function run({ plan, names }: Asked, engine: Engine): Promise<number> {
  const progress = new Progress(process.stderr);
  const stop = new Stop();
  let summary: Summary;
  try {
    summary = await runBatch(plan, engine, progress, { self: self(), stop: stop.signal });
  } catch (error) {
    return refused(error, plan.directory);
  } finally {
    stop.end();
    progress.end();
  }
  if (summary.inputs === 0 && !summary.stopped) throw new Misuse(nothing(plan, names));
  process.stderr.write(summaryTable(summary, plan.directory));
  if (summary.stopped === 'interrupted' && plan.watch === null) return Exit.Interrupted;
  return summary.quarantined > 0 ? Exit.Failed : Exit.Good;
}

/** Says what would be done with each input, one a line, and how much that is. */
async function preview({ plan }: Asked, engine: Engine): Promise<number> {
  let tally = emptyTally();
  for await (const opened of previewBatch(plan, engine)) {
    tally = tallied(tally, opened.line);
    process.stdout.write(`${fate(opened)}\n`);
  }
  process.stderr.write(
    `${tally.done} to do, ${tally.skipped} to skip, ${tally.quarantined} to quarantine; nothing was changed\n`,
  );
  return Exit.Good;
}

function fate({ line: { uri, part, state, error }, task }: Case): string {
  const name = part === null ? uri : `${uri}:${part}`;
  if (task) return `do          ${name}`;
  return state === 'skipped' ? `skip        ${name}` : `quarantine  ${name}: ${error!.issues[0]!.message}`;
}

/** What stands in the way of a run, told in a sentence. */
function refused(error: unknown, directory: string): number {
  if (error instanceof Locked || error instanceof Unfit) throw new Misuse(error.message);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof OutputLost) && (code === undefined || syscall === undefined)) throw error;
  const { message } = error as Error;
  const next = /^(?:ENOSPC|EDQUOT)/.test(message) ? 'make room' : 'give leave to write there, or name another with --output';
  process.stderr.write(
    `error: ${directory}: expected a folder that takes results, got ${systemWords(error as Error)} (${next}; what is done stays: run again to go on)\n`,
  );
  return Exit.Failed;
}

function nothing({ redo, patterns, from, since }: Plan, names: readonly string[]): string {
  const changed = since === null ? '' : ` and changed since ${new Date(since).toISOString()} (--since)`;
  if (redo.what !== 'replay') return `no file matches ${patterns.join(' ')} in ${from}${changed}`;
  return names.length > 0 ? `nothing of that name is in quarantine: ${names.join(' ')}` : 'nothing is in quarantine';
}
