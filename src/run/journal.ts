import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Issue } from '../core/issue.ts';
import type { FailedStage } from './answer.ts';
import { lineBatches, textOf } from './lines.ts';
import type { Counts } from './tally.ts';

/** What decides a result beside its input; two runs that agree in it give the same bytes. */
export interface Settings {
  readonly pipeline: string;
  readonly pipelineSha256: string;
  /** of the options in force, those of the command line included */
  readonly optionsSha256: string;
  readonly pactwire: string;
  readonly rulesSha256: string;
}

/** The first line of a run in the journal. */
export interface RunLine {
  readonly event: 'run';
  readonly started: string;
  readonly settings: Settings;
  /** whether it only does again what the run before it had to quarantine */
  readonly replay: boolean;
}

/** What became of one input. */
export interface InputLine {
  readonly event: 'input';
  /** its place in the order of inputs, from 0 */
  readonly n: number;
  /** relative to the pattern's fixed part */
  readonly uri: string;
  /** where the file lies, seen from the folder of the output */
  readonly path: string;
  /** the line of JSON lines, the place in a list (both from 1); null for a whole file */
  readonly part: number | null;
  /** of the input's bytes: the file, or the line; null where it could not be read */
  readonly sha256: string | null;
  /** of the clean text, white space made even; null without a result */
  readonly textSha256: string | null;
  /** null where the input did not get so far as to have one */
  readonly id: string | null;
  readonly state: 'done' | 'skipped' | 'quarantined';
  /** name of the result's file; null without one */
  readonly output: string | null;
  readonly bytes: number;
  readonly counts: Counts | null;
  readonly error: { readonly stage: FailedStage; readonly issues: readonly Issue[]; readonly cause: string | null } | null;
}

export type JournalLine = RunLine | InputLine;

/** A line with its place in the journal, in bytes. */
export interface Placed<T> {
  readonly at: number;
  readonly line: T;
}

/** The append-only account of all runs into a folder, one JSON object a line. */
export class Journal {
  readonly #file: FileHandle;
  readonly #durable: boolean;
  #last: Promise<void> = Promise.resolve();
  /** where what is added begins, in bytes */
  readonly start: number;

  private constructor(file: FileHandle, durable: boolean, start: number) {
    this.#file = file;
    this.#durable = durable;
    this.start = start;
  }

  /**
   * Opens a journal to add to it. A last line that was cut off by a crash is closed, and not read later.
   * @param durable whether what is added is to be on the disk, not only with the system
   */
  static async open(path: string, durable: boolean): Promise<Journal> {
    const file = await open(path, 'a+');
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const cut = size > 0 && last[0] !== 0x0a;
    if (cut) await file.appendFile('\n');
    return new Journal(file, durable, cut ? size + 1 : size);
  }

  /** Adds lines after those before them; done when the system has them. */
  add(lines: readonly JournalLine[]): Promise<void> {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    this.#last = this.#last.then(async () => {
      await this.#file.appendFile(text);
      if (this.#durable) await this.#file.datasync();
    });
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {});
    await this.#file.close();
  }
}

/** The lines of a journal. Lines that are no JSON, as a crash leaves them, are passed over; no file is no lines. */
export async function* journalLines(path: string, start = 0): AsyncGenerator<Placed<JournalLine>> {
  try {
    for await (const batch of lineBatches(createReadStream(path, { start }))) {
      for (const { bytes, at } of batch) {
        const line = readLine(textOf(bytes!) ?? '');
        if (line) yield { at: start + at, line };
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** A line of a journal; null where it is none. */
export function readLine(text: string): JournalLine | null {
  try {
    const line = JSON.parse(text) as JournalLine | null;
    return line?.event === 'run' || (line?.event === 'input' && typeof line.n === 'number') ? line : null;
  } catch {
    return null;
  }
}
