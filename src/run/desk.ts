import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../core/issue.ts';
import { writeWhole } from '../write/file.ts';
import { toJson } from '../write/json.ts';
import { type Answering, answer, type FailedStage } from './answer.ts';
import type { Input } from './inputs.ts';
import type { InputLine, Journal, Standing } from './journal.ts';
import { fileNameOf } from './names.ts';
import { countsOf, emptyTally, type Tally, tallied } from './tally.ts';

/** A file that inputs come from. */
export interface Origin {
  readonly path: string;
  readonly uri: string;
  readonly id: string | null;
}

/** Told of each input as it is settled; the tally includes it. */
export interface Watcher {
  settled?(line: InputLine, tally: Tally): void;
}

/** The id of an input, and whether it is the first with it. */
export interface Claim {
  readonly id: string | null;
  readonly first: boolean;
}

type Verdict = Pick<InputLine, 'state' | 'output' | 'counts' | 'error'>;

/** Where inputs are settled one by one: skipped, written as a result, or quarantined; each settled once in the journal. */
export class Desk {
  readonly #directory: string;
  readonly #extractor: Answering;
  readonly #journal: Journal;
  readonly #standing: ReadonlyMap<string, Standing>;
  readonly #watcher: Watcher;
  readonly #ids = new Set<string>();
  #tally: Tally = emptyTally();

  constructor(directory: string, extractor: Answering, journal: Journal, known: ReadonlyMap<string, Standing>, watcher: Watcher) {
    this.#directory = directory;
    this.#extractor = extractor;
    this.#journal = journal;
    this.#standing = known;
    this.#watcher = watcher;
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** Takes the id of an input for it. To be called in input order. */
  claim(input: Input): Claim {
    const id = idIn(input);
    if (id === null) return { id, first: true };
    const first = !this.#ids.has(id);
    this.#ids.add(id);
    return { id, first };
  }

  /** Takes an input to its end. Rejects only where the journal cannot be written. */
  async settle(origin: Origin, input: Input, claim: Claim): Promise<void> {
    const sha256 = createHash('sha256').update(input.raw()).digest('hex');
    const verdict = await this.#judge(origin, input, claim, sha256);
    const { uri } = origin;
    await this.#close({
      event: 'input',
      uri,
      path: this.#seen(origin),
      part: input.part,
      sha256,
      id: claim.id,
      bytes: input.size,
      ...verdict,
    });
  }

  /** Quarantines a file that could not be read. */
  async refuse(origin: Origin, message: string): Promise<void> {
    const { uri, id } = origin;
    const issue: Issue = {
      code: 'input-unreadable',
      severity: 'error',
      where: uri,
      message: this.#withoutPaths(message, origin),
    };
    await this.#close({
      event: 'input',
      uri,
      path: this.#seen(origin),
      part: null,
      sha256: null,
      id,
      bytes: 0,
      ...quarantined('input', [issue]),
    });
  }

  async #judge(origin: Origin, input: Input, { id, first }: Claim, sha256: string): Promise<Verdict> {
    if (!first) {
      const message = `expected an id of its own, got "${id}", which an input before it has`;
      return quarantined('input', [{ code: 'id-duplicate', severity: 'error', where: input.where, message, hint: 'rename it' }]);
    }
    const output = id === null ? null : `${resultName(id)}.json`;
    const known = output === null ? undefined : this.#standing.get(output);
    const same = known?.sha256 === sha256 && known.part === input.part && known.path === this.#seen(origin);
    if (same && (await isThere(join(this.#directory, output!))))
      return { state: 'skipped', output, counts: known.counts, error: null };
    const answered = answer(this.#extractor, input);
    if (!answered.ok) {
      // what an earlier run wrote under this id is no result of this input
      if (output !== null) await rm(join(this.#directory, output), { force: true }).catch(() => {});
      return quarantined(answered.stage ?? 'extract', answered.issues, answered.cause);
    }
    try {
      await writeWhole(join(this.#directory, output!), toJson(answered.value));
    } catch (error) {
      const message = this.#withoutPaths((error as Error).message, origin);
      return quarantined('write', [{ code: 'output-unwritable', severity: 'error', where: output!, message }]);
    }
    return { state: 'done', output, counts: countsOf(answered.value), error: null };
  }

  async #close(line: InputLine): Promise<void> {
    await this.#journal.add(line);
    this.#tally = tallied(this.#tally, line);
    this.#watcher.settled?.(line, this.#tally);
  }

  /** The path of an origin from the output folder, so that the folders can move together. */
  #seen({ path }: Origin): string {
    return relative(this.#directory, path).split(sep).join('/');
  }

  /** System messages name absolute paths, which belong to the machine. */
  #withoutPaths(message: string, { path, uri }: Origin): string {
    return message.replaceAll(path, uri).replaceAll(this.#directory + sep, '');
  }
}

function quarantined(stage: FailedStage, issues: readonly Issue[], cause: string | null = null): Verdict {
  return { state: 'quarantined', output: null, counts: null, error: { stage, issues, cause } };
}

/** The id that an input gives, before anything is checked. */
function idIn(input: Input): string | null {
  if (input.kind === 'bytes') return input.bytes.id;
  if (input.kind === 'refused') return null;
  const id = (input.record as { readonly id?: unknown } | null)?.id;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
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
