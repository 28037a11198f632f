import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedPipeline, optionsOf as pipelineOptions, readPipeline } from '../pipeline.ts';
import type { Plan, Redo } from '../run/plan.ts';
import { optionsOf } from './options.ts';
import { Misuse, refuse } from './usage.ts';

type Flags = Readonly<Record<string, unknown>>;

/** The pipeline that runs where none is named; it comes with the package. */
const DEFAULT = fileURLToPath(new URL('../../pipelines/press-releases.json', import.meta.url));

/** What a command line asks for: a plan, its pipeline's rule packs with the folder that they are relative to, and the other names. */
export interface Asked {
  readonly plan: Plan;
  readonly rules: { readonly paths: readonly string[]; readonly from: string };
  /** names beside the pipeline's */
  readonly names: readonly string[];
}

/** Reads the names and flags of `run` and `replay`: a pipeline file first, if any, then other names. */
export async function planOf(given: readonly string[], flags: Flags, redo: Redo): Promise<Asked> {
  const named = given[0]?.endsWith('.json') && !/[*?[{]/.test(given[0]) ? given[0] : null;
  const names = named === null ? given : given.slice(1);
  const file = resolve(named ?? DEFAULT);
  const { pipeline, sha256, given: data } = await load(file, named ?? basename(DEFAULT));
  const patterns = redo.what === 'replay' ? [] : names;
  const folder = pipeline.output ? resolve(dirname(file), pipeline.output.directory) : resolve('output', pipeline.name);
  const { workers, concurrency, budget } = pipeline;
  const plan: Plan = {
    pipeline: pipeline.name,
    pipelineSha256: sha256,
    given: data,
    patterns: patterns.length > 0 ? patterns : [pipeline.input.glob].flat(),
    from: patterns.length > 0 ? process.cwd() : dirname(file),
    format: pipeline.input.format,
    options: optionsOf(flags, pipelineOptions(pipeline)),
    directory: typeof flags.output === 'string' ? resolve(flags.output) : folder,
    concurrency: whole(flags, 'concurrency', 1, 256) ?? concurrency,
    workers: workersOf(flags) ?? workers,
    budget: { bytes: whole(flags, 'maxBytes', 1) ?? budget.bytes, seconds: secondsOf(flags, 'maxSeconds') ?? budget.seconds },
    redo,
    durable: flags.durable === true,
    limit: whole(flags, 'limit', 0),
    maxFailures: whole(flags, 'maxFailures', 0),
    since: sinceOf(flags.since),
    table: typeof flags.table === 'string' ? resolve(flags.table) : null,
    watch: watchOf(flags),
  };
  return { plan, names, rules: { paths: pipeline.rules, from: dirname(file) } };
}

/** The number of threads that a flag asks for; null where it asks for none. */
export function workersOf(flags: Flags): number | 'auto' | null {
  return flags.workers === 'auto' ? 'auto' : whole(flags, 'workers', 1, 256);
}

async function load(file: string, name: string): Promise<LoadedPipeline> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Misuse(`${name}: expected a pipeline, got ${error.message}`);
  });
  const read = readPipeline(bytes, name);
  return read.ok ? read.value : refuse(read.issues);
}

function whole(flags: Flags, name: string, least: number, most = Number.MAX_SAFE_INTEGER): number | null {
  if (flags[name] === undefined) return null;
  const number = Number(flags[name]);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `${least} to ${most}`;
  throw new Misuse(`${flagOf(name)}: expected ${range}, got "${String(flags[name])}"`);
}

/** The time that a flag gives; null where it gives none. */
export function secondsOf(flags: Flags, name: string): number | null {
  if (flags[name] === undefined) return null;
  const number = Number(flags[name]);
  if (number > 0 && number <= 86_400) return number;
  throw new Misuse(`${flagOf(name)}: expected seconds, at most a day, got "${String(flags[name])}"`);
}

const watchOf = (flags: Flags): number | null =>
  flags.watch === undefined ? null : 1000 * (flags.watch === true ? 2 : secondsOf(flags, 'watch')!);

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A day, a day with a time, or how long ago: `2024-03-05`, `2024-03-05T12:00:00Z`, `36h`. */
function sinceOf(given: unknown): number | null {
  if (given === undefined) return null;
  const ago = /^(\d+)([mhd])$/.exec(String(given));
  if (ago) return Date.now() - Number(ago[1]) * UNITS[ago[2]!]!;
  const time = /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(String(given)) ? Date.parse(String(given)) : Number.NaN;
  if (Number.isNaN(time))
    throw new Misuse(`--since: expected a day (2024-03-05) or how long ago (36h, 7d), got "${String(given)}"`);
  return time;
}

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
