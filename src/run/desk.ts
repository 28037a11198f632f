import { hash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../core/issue.ts';
import type { FailedStage } from './answer.ts';
import type { Crew } from './crew.ts';
import { Digests } from './digests.ts';
import type { Arrival } from './feed.ts';
import { type LineInput, type Readable, type Refused, recordIn } from './inputs.ts';
import type { InputLine, Journal } from './journal.ts';
import { sendable } from './lane.ts';
import { fileNameOf } from './names.ts';
import type { Redo } from './plan.ts';
import type { Standing } from './standing.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';
import type { Reply, Task } from './work.ts';

/** Told of each input as it is settled; the tally includes it. */
export interface Watcher {
  settled?(line: InputLine, tally: Tally): void;
}

/** An input with what is known of it before anyone has worked on it: its end, or the task that leads there. */
export interface Case {
  readonly line: InputLine;
  readonly task: Task | null;
  /** whether the line repeats what an earlier run found */
  readonly old: boolean;
}

/** The output folder does not take results any more. */
export class OutputLost extends Error {
  override readonly name = 'OutputLost';
}

/** Where inputs come to their end: skipped, written as a result, or quarantined; each settled once in the journal. */
export class Desk {
  readonly #directory: string;
  readonly #standing: Standing;
  readonly #redo: Redo['what'];
  readonly #foldsCase: boolean;
  /** the number of the input that has an id */
  readonly #ids = new Digests();
  #tally: Tally = emptyTally();
  #failures = 0;

  /** @param foldsCase whether names that differ in upper and lower case alone are one file in the directory */
  constructor(directory: string, standing: Standing, redo: Redo['what'], foldsCase = false) {
    this.#directory = directory;
    this.#standing = standing;
    this.#redo = redo;
    this.#foldsCase = foldsCase;
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** How many inputs this run has put into quarantine, those that an earlier run had put there aside. */
  get failures(): number {
    return this.#failures;
  }

  /**
   * Opens the case of an input. To be called in input order: the first input with an id keeps it, whatever is finished first.
   * Changes nothing on the disk.
   */
  async open(arrival: Arrival): Promise<Case> {
    const opened = await this.#opened(arrival);
    // at once, so that a run that may not have many ends before it has read on
    if (opened.line.state === 'quarantined' && !opened.old) this.#failures++;
    return opened;
  }

  async #opened({ n, origin, input, trouble }: Arrival): Promise<Case> {
    const { uri } = origin;
    const path = relative(this.#directory, origin.path).split(sep).join('/');
    const base = { event: 'input', n, uri, path, part: input?.part ?? null, textSha256: null, bytes: input?.size ?? 0 } as const;
    if (!input) {
      const issue: Issue = { ...trouble!, severity: 'error', where: uri };
      return { line: { ...base, sha256: null, id: origin.id, ...quarantined('input', [issue]) }, task: null, old: false };
    }
    // its id has to be known here; the thread that works on the line reads it again, which costs less than to send a record
    const read = input.kind === 'line' ? recordIn(input) : input;
    const id = idIn(read);
    const sha256 = hash('sha256', input.raw(), 'hex');
    const line = { ...base, sha256, id };
    if (id !== null && !this.#claim(id, n)) {
      const but = this.#foldsCase ? ' (this disk takes upper and lower case for the same)' : '';
      const message = `expected an id of its own, got "${id}", which an input before it has${but}`;
      const issue: Issue = { code: 'id-duplicate', severity: 'error', where: input.where, message, hint: 'rename it' };
      return { line: { ...line, ...quarantined('input', [issue]) }, task: null, old: false };
    }
    const output = id === null ? null : `${resultName(id)}.json`;
    const known = { path, part: input.part, sha256 };
    const result = output === null || this.#redo === 'all' ? null : this.#standing.result(output, known);
    if (result && (await isThere(join(this.#directory, output!)))) {
      const { counts, textSha256 } = result;
      return { line: { ...line, state: 'skipped', output, counts, textSha256, error: null }, task: null, old: true };
    }
    const failure = this.#redo === 'passing' ? this.#standing.failure(known) : null;
    if (failure) return { line: { ...line, ...quarantined('input', []), error: failure.error }, task: null, old: true };
    if (read.kind === 'refused') return { line: { ...line, ...quarantined('input', read.issues) }, task: null, old: false };
    const task: Task = { input: sendable(input.kind === 'line' ? input : read), to: join(this.#directory, output!) };
    return { line: { ...line, state: 'done', output, counts: null, error: null }, task, old: false };
  }

  /**
   * Takes cases to their end.
   * @throws OutputLost where results cannot be written any more; errors of the journal come as they are
   */
  async settle(cases: readonly Case[], crew: Crew, journal: Journal, watcher: Watcher): Promise<void> {
    const tasks = cases.flatMap(({ task }) => (task ? [task] : []));
    const replies = (tasks.length > 0 ? await crew.work(tasks) : []).values();
    const lines: InputLine[] = [];
    for (const { line, task } of cases) lines.push(task ? await this.#end(line, replies.next().value!, task) : line);
    await journal.add(lines);
    for (const [k, line] of lines.entries()) {
      this.#tally = tallied(this.#tally, line);
      if (line.state === 'quarantined' && cases[k]!.task) this.#failures++;
      watcher.settled?.(line, this.#tally);
    }
  }

  async #end(line: InputLine, reply: Reply, { to }: Task): Promise<InputLine> {
    if (reply.ok) return { ...line, counts: reply.counts, textSha256: reply.textSha256 };
    if (reply.lost !== undefined) throw new OutputLost(this.#withoutFolder(reply.lost));
    // what an earlier run wrote under this id is no result of this input
    await rm(to!, { force: true }).catch(() => {});
    const issues = reply.issues.map((issue) => ({ ...issue, message: this.#withoutFolder(issue.message) }));
    return { ...line, ...quarantined(reply.stage, issues, reply.cause) };
  }

  /** Whether the id is the input's: it is the first with it, or comes a second time. */
  #claim(id: string, n: number): boolean {
    const name = this.#foldsCase ? resultName(id).toLowerCase() : id;
    const owner = this.#ids.get(name);
    if (owner === undefined) this.#ids.set(name, n);
    return owner === undefined || owner === n;
  }

  /** System messages name absolute paths, which belong to the machine. */
  #withoutFolder(message: string): string {
    return message.replaceAll(this.#directory + sep, '').replaceAll(this.#directory, '.');
  }
}

function quarantined(
  stage: FailedStage,
  issues: readonly Issue[],
  cause: string | null = null,
): Pick<InputLine, 'state' | 'output' | 'counts' | 'error'> {
  return { state: 'quarantined', output: null, counts: null, error: { stage, issues, cause } };
}

/** The id that an input gives. */
function idIn(input: Exclude<Readable, LineInput> | Refused): string | null {
  if (input.kind === 'bytes') return input.bytes.id;
  return input.kind === 'refused' ? input.id : String(input.record.id);
}

/** Results share a folder with the manifest: an id of that name has its first letter escaped. */
function resultName(id: string): string {
  const name = fileNameOf(id);
  return name.toLowerCase() === 'manifest' ? `%${name.charCodeAt(0).toString(16).toUpperCase()}${name.slice(1)}` : name;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => false,
  );
