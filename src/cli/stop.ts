import { Exit } from './usage.ts';

/** Ctrl-C and its like: the first asks for an end in good order, the second ends the process. */
export class Stop {
  readonly #controller = new AbortController();
  readonly #heard = (): void => this.#hear();

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, this.#heard);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Leaves signals to the system again. */
  end(): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, this.#heard);
  }

  #hear(): void {
    if (this.signal.aborted) process.exit(Exit.Interrupted);
    process.stderr.write('\nfinishing what is in work; once more stops at once\n');
    this.#controller.abort();
  }
}
