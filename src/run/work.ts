import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import type { Result } from '../core/result.ts';
import { syncFolder, writeWholeNow } from '../write/file.ts';
import { toJson } from '../write/json.ts';
import { type Answering, extract, type FailedStage, open } from './answer.ts';
import type { Readable } from './inputs.ts';
import { type Counts, countsOf } from './tally.ts';

/** One document to extract from, as data that can be sent to another thread. */
export interface Task {
  readonly input: Readable;
  /** file that the result is written to; null where it is given back as a line */
  readonly to: string | null;
}

/** What became of a task. */
export type Reply =
  | {
      readonly ok: true;
      readonly counts: Counts;
      /** of the clean text with its white space made even, the same for copies of an article; null where the result is given back as a line */
      readonly textSha256: string | null;
      /** the result as one line of JSON with its line break, where it was not written to a file */
      readonly line: Uint8Array | null;
    }
  | {
      readonly ok: false;
      readonly stage: FailedStage;
      readonly issues: readonly Issue[];
      readonly cause: string | null;
      /** nothing more can be written there: no fault of the document */
      readonly lost?: string;
    };

/** How tasks are worked on. */
export interface Manner {
  /** whether results are to outlive a loss of power */
  readonly durable: boolean;
  /** its first entry is the number of the task in work, from 1; for who watches over the time */
  readonly beat: Int32Array;
}

/** Works on tasks one after the other. What goes wrong with one is its reply. */
export function workOff(extractor: Answering, tasks: readonly Task[], { durable, beat }: Manner): readonly Reply[] {
  const replies = tasks.map((task, index) => {
    Atomics.store(beat, 0, index + 1);
    return settle(extractor, task, durable);
  });
  if (durable) for (const folder of new Set(tasks.flatMap(({ to }) => (to === null ? [] : [dirname(to)])))) syncFolder(folder);
  return replies;
}

function settle(extractor: Answering, { input, to }: Task, durable: boolean): Reply {
  const document = open(extractor, input);
  const answered = document.ok ? extract(extractor, document.value, input.where) : document;
  if (!document.ok || !answered.ok) {
    const { stage, issues, cause } = answered as Exclude<typeof answered, { ok: true }>;
    return { ok: false, stage: stage ?? 'extract', issues, cause: cause ?? null };
  }
  if (to !== null) {
    try {
      writeWholeNow(to, toJson(answered.value), durable);
    } catch (error) {
      return unwritten(error as NodeJS.ErrnoException, input.where);
    }
  }
  const counts = countsOf(answered.value);
  if (to === null) return { ok: true, counts, textSha256: null, line: lineOf(answered.value) };
  return { ok: true, counts, textSha256: textHash(document.value), line: null };
}

/** A result as a line of bytes: who gets it has only to hand it on. */
export const lineOf = (result: Result): Uint8Array => Buffer.from(`${JSON.stringify(result)}\n`);

/** Errors that are of one name; all others are of the folder, and the next document would meet them too. */
const OF_ONE_FILE = new Set(['EISDIR', 'ENOTEMPTY', 'EEXIST', 'ENAMETOOLONG', 'EINVAL', 'EILSEQ']);

function unwritten(error: NodeJS.ErrnoException, where: string): Reply {
  const issue: Issue = { code: 'output-unwritable', severity: 'error', where, message: error.message };
  const failed = { ok: false, stage: 'write', issues: [issue], cause: null } as const;
  return OF_ONE_FILE.has(error.code ?? '') ? failed : { ...failed, lost: error.message };
}

function textHash({ text }: Document): string {
  return hash('sha256', text.replace(/\s+/g, ' ').trim(), 'hex');
}
