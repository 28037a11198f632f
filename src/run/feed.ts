import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { bytesOf, isReadError, readTrouble, Unreadable, wholeOf } from './bytes.ts';
import { type Found, findFiles } from './glob.ts';
import { formatOf, type Input, inputsOf } from './inputs.ts';
import type { Plan } from './plan.ts';

/** A file that inputs come from. */
export interface Origin {
  readonly path: string;
  readonly uri: string;
  readonly id: string | null;
}

/** An input, or a file that gave none and why; `n` is its place in the order of inputs. */
export interface Arrival {
  readonly n: number;
  readonly origin: Origin;
  readonly input: Input | null;
  readonly trouble?: { readonly code: string; readonly message: string; readonly hint?: string };
}

/** A file that is to be read; of JSON lines and lists perhaps not every part. */
export interface Wanted extends Found {
  readonly parts?: ReadonlySet<number>;
}

/** An arrival that has no number yet. */
export type Unnumbered = Omit<Arrival, 'n'>;

const UNREADABLE = 'input-unreadable';

/** What a plan asks to be read, in order. */
export async function* arrivals(plan: Plan, reading: (file: number, of: number) => void): AsyncGenerator<Arrival> {
  const { files, count, unreadable } = await findFiles(plan.patterns, plan.from);
  let n = 0;
  for (const { path, message } of unreadable) {
    yield {
      n: n++,
      origin: { path, uri: relative(plan.from, path), id: null },
      input: null,
      trouble: { code: UNREADABLE, message },
    };
  }
  let number = 0;
  for (const file of files) {
    reading(++number, count);
    if (isOwn(file, plan) || (plan.since !== null && !(await isSince(file, plan.since)))) continue;
    for await (const arrival of inputsIn(file, plan)) yield { n: n++, ...arrival };
  }
}

/** The inputs of one file. */
export async function* inputsIn(file: Wanted, { format: asked, budget }: Plan): AsyncGenerator<Unnumbered> {
  const { path, uri, id, parts } = file;
  const format = asked === 'auto' ? (formatOf(path) ?? 'document') : asked;
  const chunks = format === 'jsonl' || format === 'auto' ? bytesOf(path) : wholeOf(path, budget.bytes);
  try {
    for await (const inputs of inputsOf({ id, uri, name: uri, chunks }, format, budget.bytes)) {
      for (const input of inputs) if (!parts || parts.has(input.part ?? 0)) yield { origin: file, input };
    }
  } catch (error) {
    if (!isReadError(error)) throw error;
    const { code, hint } = error instanceof Unreadable ? error : { code: UNREADABLE, hint: null };
    yield { origin: file, input: null, trouble: { code, message: readTrouble(error), ...(hint ? { hint } : {}) } };
  }
}

/** Its own results are no input, where the output lies inside of what is read. */
export function isOwn({ path }: Origin, { directory }: Plan): boolean {
  return path.startsWith(directory + sep);
}

/** Whether a file changed at a time or later; one that is gone is told where it is read. */
const isSince = ({ path }: Origin, since: number): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs >= since,
    () => true,
  );
