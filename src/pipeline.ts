import { createHash } from 'node:crypto';
import * as z from 'zod';
import { failed, fine, type Issue, type Outcome } from './core/issue.ts';
import { KINDS, type Kind } from './core/kinds.ts';
import { ExtractOptions } from './core/options.ts';
import { refusals } from './core/refusal.ts';
import { orderOf } from './core/stage.ts';
import { FORMATS } from './run/inputs.ts';

/** What each kind is read from: agreements are made of the others. */
const NEEDS: Readonly<Record<Kind, readonly Kind[]>> = {
  money: [],
  dates: [],
  organizations: [],
  agreements: ['money', 'dates', 'organizations'],
};

const nonEmpty = z.string().min(1, 'expected a path or pattern');

/** A pipeline file: what to read, what to extract, where to write. Paths in it are relative to the file. */
export const Pipeline = z
  .strictObject({
    $schema: z.string().optional().describe('for editors: ./pipeline.schema.json'),
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters and digits with single hyphens between them')
      .max(80)
      .describe('names the pipeline in results and its folder in output'),
    says: z.string().optional().describe('one sentence: what the pipeline is for'),
    input: z
      .strictObject({
        glob: z
          .union([nonEmpty, z.array(nonEmpty).min(1)], 'expected a pattern or a list of patterns')
          .describe('files to read: ../news/**/*.{txt,html}; one that opens with ! leaves files out'),
        format: z.enum(FORMATS).default('auto').describe('auto goes by the ending of the name'),
      })
      .describe('where documents come from'),
    stages: z
      .array(z.enum(KINDS))
      .min(1)
      .default([...KINDS])
      .describe('kinds to look for, each after those that it is made of'),
    rules: z.array(nonEmpty).default([]).describe('rule packs of your own: files or folders, relative to this file'),
    options: ExtractOptions.prefault({}).describe('how to extract; the flags of the command line have the same names'),
    output: z
      .strictObject({ directory: nonEmpty.describe('folder for results; else output/NAME in the working directory') })
      .optional()
      .describe('where results go'),
    workers: z
      .union([z.literal('auto'), z.int().min(1).max(256)], 'expected "auto" or a number of threads')
      .default('auto')
      .describe('threads that extract; auto is one a core, and none where there is little to do'),
    concurrency: z
      .int()
      .min(1)
      .max(256)
      .default(4)
      .describe('batches of documents in hand at the same time, two a worker at least'),
    budget: z
      .strictObject({
        bytes: z.int().min(1).default(64_000_000).describe('largest file, line or record that is read'),
        seconds: z.number().positive().max(86_400).default(60).describe('longest time that one document may take'),
      })
      .prefault({})
      .describe('beyond it a document is quarantined; options.maxCharacters bounds its text'),
  })
  .meta({ id: 'Pipeline', title: 'Pactwire pipeline', description: 'What to read, what to extract and where to write it.' });
export type Pipeline = z.infer<typeof Pipeline>;

/** A pipeline as it was read: checked, and with the hash of its bytes. */
export interface LoadedPipeline {
  readonly pipeline: Pipeline;
  readonly sha256: string;
  /** as it stands in the file, without defaults */
  readonly given: unknown;
}

const KEYS: readonly string[] = [
  ...Object.keys(Pipeline.shape),
  ...['glob', 'format', 'directory', 'bytes', 'seconds'],
  ...Object.keys(ExtractOptions.shape),
];

/**
 * Reads a pipeline from the bytes of its file; says of everything that is wrong where it stands and what to do.
 * @param source the file's name as the user gave it
 */
export function readPipeline(bytes: Uint8Array, source: string): Outcome<LoadedPipeline> {
  let input: unknown;
  try {
    input = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    return failed(invalid(source, `expected a pipeline as JSON, got ${(error as Error).message}`));
  }
  const read = Pipeline.safeParse(input);
  if (!read.success) return failed(...refusals(read.error, input, source, 'pipeline-invalid', KEYS));
  const pipeline = read.data;
  const [first, ...more] = [...disorder(pipeline, source), ...unstaged(pipeline, input, source)];
  if (first) return failed(first, ...more);
  return fine({ pipeline, sha256: createHash('sha256').update(bytes).digest('hex'), given: input });
}

/** The options of a pipeline: what is not among its stages is not given. */
export function optionsOf({ options, stages }: Pipeline): ExtractOptions {
  return { ...options, only: options.only.filter((kind) => stages.includes(kind)) };
}

/** The schema of pipeline files for editors: JSON Schema, draft 2020-12. */
export function pipelineSchema(): object {
  return z.toJSONSchema(Pipeline, { target: 'draft-2020-12', io: 'input' });
}

function disorder({ stages }: Pipeline, source: string): Issue[] {
  const steps = stages.map((kind) => ({ name: kind, needs: NEEDS[kind], gives: [kind], run: () => {} }));
  const twice = stages.flatMap((kind, index) =>
    stages.indexOf(kind) < index ? [`stages[${index}] names "${kind}" a second time`] : [],
  );
  return [...orderOf(steps), ...twice].map((message) =>
    invalid(source, message, 'the full list is money, dates, organizations, agreements'),
  );
}

/** Kinds that the file asks for by name and leaves out of its stages. */
function unstaged({ options, stages }: Pipeline, input: unknown, source: string): Issue[] {
  if (!(input as { readonly options?: { readonly only?: unknown } }).options?.only) return [];
  return options.only.flatMap((kind, index) =>
    stages.includes(kind)
      ? []
      : [invalid(`${source}: options.only[${index}]`, `"${kind}" is not among the stages`, 'add it to stages or leave it out')],
  );
}

function invalid(where: string, message: string, hint?: string): Issue {
  return { code: 'pipeline-invalid', severity: 'error', where, message, ...(hint ? { hint } : {}) };
}
