import { relative } from 'node:path';
import type { Pack } from '../pack.ts';
import { Exit, refuse } from './usage.ts';

/** Packs that a pipeline names, and the folder that they are relative to. */
interface Named {
  readonly paths: readonly string[];
  readonly from: string;
}

/** What is asked of packs when they are loaded. */
interface Demand {
  readonly pipeline?: Named;
  /** run their examples, and refuse packs whose examples do not hold */
  readonly examples?: boolean;
}

/**
 * The rule packs of a command: those of its pipeline, then those of `--rules`, which are relative to the working directory. Packs that are
 * wrong end the command.
 */
export async function packsOf(
  flags: Readonly<Record<string, unknown>>,
  { pipeline, examples = false }: Demand = {},
): Promise<readonly Pack[]> {
  const given = typeof flags.rules === 'string' ? flags.rules.split(',').map((path) => path.trim()) : [];
  if (given.length + (pipeline?.paths.length ?? 0) === 0) return [];
  const { loadPacks } = await import('../packs.ts');
  const loaded = pipeline
    ? await loadPacks([...pipeline.paths, ...given.map((path) => relative(pipeline.from, path))], pipeline.from)
    : await loadPacks(given);
  if (!loaded.ok) refuse(loaded.issues);
  const packs = loaded.value;
  if (!examples) return packs;
  const { checkExamples } = await import('../examples.ts');
  const wrong = checkExamples(packs);
  return wrong.length > 0 ? refuse(wrong, Exit.Failed) : packs;
}
