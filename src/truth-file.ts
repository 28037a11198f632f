import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { failed, fine, type Issue, type Outcome } from './core/issue.ts';
import { refusals } from './core/refusal.ts';
import type { Fixture } from './judge/fixtures.ts';
import { Truth } from './judge/truth.ts';
import { type Flaw, flawsOf } from './judge/truth-flaws.ts';

/** The truth of a fixture, and how to tell where something in its file stands. */
export interface TruthFile {
  readonly truth: Truth;
  /** What in it does not fit the clean text of its article, each with its line. */
  against(text: string): Promise<Issue[]>;
}

/**
 * Reads the truth of a fixture; says what is wrong where it is none, each with its line. Rejects where the file cannot be read.
 * @param name how messages call the file
 */
export async function readTruth({ truth: path }: Fixture, name = path): Promise<Outcome<TruthFile>> {
  const written = await readFile(path, 'utf8');
  // where things stand is asked for only where something is wrong
  const sourceOf = async () => (await import('./pack-source.ts')).readSource(written, name);
  const data = parsed(written);
  if (data instanceof SyntaxError) {
    const [trouble] = (await sourceOf()).issues;
    return failed({
      ...{ code: 'truth-invalid', severity: 'error', where: trouble?.where ?? name },
      message: `expected JSON, got trouble: ${data.message.replace(/\s+/g, ' ')}`,
    });
  }
  const read = Truth.safeParse(data);
  if (read.success) {
    const { data: truth } = read;
    return fine({ truth, against: async (text) => placed(flawsOf(truth, text), sourceOf) });
  }
  const source = await sourceOf();
  const [first, ...more] = read.error.issues.flatMap((issue) =>
    refusals(new z.ZodError([issue]), data, source.where(placeOf(issue)), 'truth-invalid', keysAt(issue.path)),
  );
  return failed(first!, ...more);
}

async function placed(flaws: readonly Flaw[], sourceOf: () => Promise<{ where(path: readonly PropertyKey[]): string }>) {
  if (flaws.length === 0) return [];
  const source = await sourceOf();
  return flaws.map(
    ({ path, message, hint }): Issue => ({
      ...{ code: 'truth-invalid', severity: 'error', where: source.where(path), message },
      ...(hint ? { hint } : {}),
    }),
  );
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    return error;
  }
}

/** The place of an issue; of a key that nobody knows that key. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;

/** The keys that a truth may have at a place. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let type: unknown = Truth;
  for (const part of path) {
    type = bare(type);
    type = type instanceof z.ZodArray ? type.element : type instanceof z.ZodObject ? type.shape[part as string] : undefined;
  }
  type = bare(type);
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

const bare = (type: unknown): unknown =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault ? bare(type.unwrap()) : type;
