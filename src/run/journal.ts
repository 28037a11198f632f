import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Issue } from '../core/issue.ts';
import type { FailedStage } from './answer.ts';
import { lineBatches } from './lines.ts';
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
}

/** What became of one input. */
export interface InputLine {
  readonly event: 'input';
  /** relative to the pattern's fixed part */
  readonly uri: string;
  /** where the file lies, seen from the folder of the output */
  readonly path: string;
  /** the line of JSON lines, the place in a list (both from 1); null for a whole file */
  readonly part: number | null;
  /** of the input's bytes: the file, or the line; null where it could not be read */
  readonly sha256: string | null;
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

/** The append-only account of all runs into a folder, one JSON object a line. */
export class Journal {
  readonly path: string;
  readonly #file: FileHandle;
  #last: Promise<void> = Promise.resolve();
  /** where this run begins, in bytes */
  readonly start: number;

  private constructor(path: string, file: FileHandle, start: number) {
    this.path = path;
    this.#file = file;
    this.start = start;
  }

  /** Opens a journal to add to it. A last line that was cut off by a crash is closed, and not read later. */
  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a+');
    const { size } = await file.stat();
    if (size === 0) return new Journal(path, file, 0);
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer[0] === 0x0a) return new Journal(path, file, size);
    await file.appendFile('\n');
    return new Journal(path, file, size + 1);
  }

  /** Adds a line after those before it; done when the system has it. */
  add(line: JournalLine): Promise<void> {
    this.#last = this.#last.then(() => this.#file.appendFile(`${JSON.stringify(line)}\n`));
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** The lines of a journal from a byte on. Lines that are no JSON, as a crash leaves them, are passed over; no file is no lines. */
export async function* journalLines(path: string, start = 0): AsyncGenerator<JournalLine> {
  try {
    for await (const batch of lineBatches(createReadStream(path, { start }))) {
      for (const { text } of batch) {
        const line = parse(text);
        if (line) yield line;
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function parse(text: string | null): JournalLine | null {
  try {
    const line = JSON.parse(text ?? '') as JournalLine | null;
    return line?.event === 'run' || line?.event === 'input' ? line : null;
  } catch {
    return null;
  }
}

/** A result that stands from an earlier run. */
export interface Standing {
  readonly path: string;
  readonly part: number | null;
  readonly sha256: string;
  readonly counts: Counts;
}

/** The results that earlier runs with the same settings left, by the name of their file: the last word on a file counts. */
export async function standing(path: string, settings: Settings): Promise<Map<string, Standing>> {
  const known = new Map<string, Standing>();
  const wanted = JSON.stringify(settings);
  let same = false;
  for await (const line of journalLines(path)) {
    if (line.event === 'run') same = JSON.stringify(line.settings) === wanted;
    else if (line.output === null) continue;
    else if (same && line.sha256 !== null && line.counts !== null) {
      known.set(line.output, { path: line.path, part: line.part, sha256: line.sha256, counts: line.counts });
    } else known.delete(line.output);
  }
  return known;
}
