import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { failed, fine, type Outcome } from '../core/issue.ts';
import { Truth } from './truth.ts';

/** An article and the truth that lies beside it. */
export interface Fixture {
  /** path from the folder of fixtures, without ending: `press/acme-buys-globex` */
  readonly name: string;
  readonly article: string;
  readonly truth: string;
}

/** Pairs files by name: an article is what has a JSON file of the same name beside it. */
export function fixturesOf(files: readonly { readonly path: string; readonly id: string }[]): Fixture[] {
  const truths = new Map(files.filter(({ path }) => path.endsWith('.json')).map(({ path, id }) => [id, path]));
  return files.flatMap(({ path, id }) => {
    const truth = truths.get(id);
    return truth === undefined || path === truth ? [] : [{ name: id, article: path, truth }];
  });
}

/** Reads the truth of a fixture; says what is wrong where it is none. Rejects where the file cannot be read. */
export async function readTruth({ name, truth }: Fixture): Promise<Outcome<Truth>> {
  const refuse = (message: string): Outcome<Truth> => failed({ code: 'truth-invalid', severity: 'error', where: name, message });
  try {
    const read = Truth.safeParse(JSON.parse(await readFile(truth, 'utf8')));
    return read.success ? fine(read.data) : refuse(z.prettifyError(read.error));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`expected JSON, got ${error.message}`);
    throw error;
  }
}
