import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedPipeline, optionsOf as pipelineOptions, readPipeline } from '../pipeline.ts';
import { type Plan, runBatch } from '../run/batch.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { Progress } from './progress.ts';
import { summaryTable } from './summary.ts';
import { Exit, Misuse, refuse } from './usage.ts';

/** The pipeline that runs where none is named; it comes with the package. */
const DEFAULT = fileURLToPath(new URL('../../pipelines/press-releases.json', import.meta.url));

/** `pactwire run`: a batch over files, with results, journal, manifest and quarantine in a folder. */
export const act: Act = async ([names], flags) => {
  const [plan, rules] = await planOf(names as readonly string[], flags);
  // the rules are loaded when nothing more can be wrong with the command line
  const packs = await packsOf(flags, { pipeline: rules, examples: flags.examples !== false });
  const { createExtractor } = await import('../extractor.ts');
  const origin = { pipeline: plan.pipeline, pipelineSha256: plan.pipelineSha256 };
  const extractor = createExtractor(plan.options, { origin, packs });
  const progress = new Progress(process.stderr);
  const summary = await runBatch(plan, extractor, progress);
  progress.end();
  if (summary.inputs === 0) throw new Misuse(`no file matches ${plan.patterns.join(' ')} in ${plan.from}`);
  process.stderr.write(summaryTable(summary, plan.directory));
  return summary.quarantined > 0 ? Exit.Failed : Exit.Good;
};

/** What to do, and the rule packs of the pipeline with the folder that they are relative to. */
async function planOf(
  names: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<[Plan, { readonly paths: readonly string[]; readonly from: string }]> {
  const named = names[0]?.endsWith('.json') && !/[*?[{]/.test(names[0]) ? names[0] : null;
  const patterns = named === null ? names : names.slice(1);
  const file = resolve(named ?? DEFAULT);
  const { pipeline, sha256, given } = await load(file, named ?? basename(DEFAULT));
  const directory =
    typeof flags.output === 'string'
      ? resolve(flags.output)
      : pipeline.output && resolve(dirname(file), pipeline.output.directory);
  const plan: Plan = {
    pipeline: pipeline.name,
    pipelineSha256: sha256,
    given,
    patterns: patterns.length > 0 ? patterns : [pipeline.input.glob].flat(),
    from: patterns.length > 0 ? process.cwd() : dirname(file),
    format: pipeline.input.format,
    options: optionsOf(flags, pipelineOptions(pipeline)),
    directory: directory ?? resolve('output', pipeline.name),
    concurrency: concurrencyOf(flags.concurrency) ?? pipeline.concurrency,
  };
  return [plan, { paths: pipeline.rules, from: dirname(file) }];
}

async function load(file: string, name: string): Promise<LoadedPipeline> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Misuse(`${name}: expected a pipeline, got ${error.message}`);
  });
  const read = readPipeline(bytes, name);
  return read.ok ? read.value : refuse(read.issues);
}

function concurrencyOf(given: unknown): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new Misuse(`--concurrency: expected 1 to 256, got "${String(given)}"`);
  return number;
}
