import { Digests } from './digests.ts';
import { type InputLine, journalLines, type Settings } from './journal.ts';
import { Lookup } from './lookup.ts';

/** What an input is known by from run to run. */
export interface Known {
  readonly path: string;
  readonly part: number | null;
  readonly sha256: string;
}

/** Where the last full run and the replays after it began in the journal, and with what. */
export interface LastRun {
  readonly start: number;
  readonly settings: Settings;
}

/**
 * What earlier runs with the same settings left: results, and inputs that failed for a reason of their own. Of each only the place of its
 * last word in the journal is kept.
 */
export class Standing {
  readonly #path: string;
  readonly #outputs = new Digests();
  readonly #failures = new Digests();
  #lookup: Lookup | null = null;
  #last: LastRun | null = null;

  private constructor(path: string) {
    this.#path = path;
  }

  static async read(path: string, settings: Settings): Promise<Standing> {
    const standing = new Standing(path);
    const wanted = JSON.stringify(settings);
    let same = false;
    for await (const { at, line } of journalLines(path)) {
      if (line.event === 'run') {
        same = JSON.stringify(line.settings) === wanted;
        if (!line.replay) standing.#last = { start: at, settings: line.settings };
      } else if (line.output !== null) standing.#outputs.set(line.output, same ? at + 1 : 0);
      else if (line.sha256 !== null) standing.#failures.set(placeOf(line), same ? at + 1 : 0);
    }
    return standing;
  }

  /** The last run that was no replay; null before the first. */
  get last(): LastRun | null {
    return this.#last;
  }

  /** What is known of an input whose result would have this name, where its result still counts. */
  result(output: string, known: Known): InputLine | null {
    const line = this.#line(this.#outputs.get(output));
    return line?.output === output && isSame(line, known) ? line : null;
  }

  /** How an input failed, where it would fail in the same way again. */
  failure(known: Known): InputLine | null {
    const line = this.#line(this.#failures.get(placeOf(known)));
    if (!line?.error || !isSame(line, known)) return null;
    // what is wrong with the file system, or with the inputs before it, may have been put right
    const passing = line.error.stage === 'write' || line.error.issues[0]?.code === 'id-duplicate';
    return passing ? null : line;
  }

  close(): void {
    this.#lookup?.close();
  }

  #line(at: number | undefined): InputLine | null {
    if (!at) return null;
    this.#lookup ??= new Lookup(this.#path);
    return this.#lookup.at(at - 1);
  }
}

const placeOf = ({ path, part }: Pick<Known, 'path' | 'part'>): string => `${part ?? ''}\0${path}`;

const isSame = (line: InputLine, { path, part, sha256 }: Known): boolean =>
  line.sha256 === sha256 && line.part === part && line.path === path;
