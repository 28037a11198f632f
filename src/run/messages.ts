import type { Case } from './desk.ts';
import { type BoundedQueue, boundedQueue } from './queue.ts';

/** A message has at most so many documents and bytes: many small ones, so that sending costs little. */
const DOCUMENTS = 32;
const BYTES = 128_000;
/** Cases in all, those that need no work included: so often the journal is written. */
const CASES = 256;

/** Gathers cases into messages, and has a few of them in work at a time. */
export class Messages {
  readonly #queue: BoundedQueue;
  readonly #settle: (cases: readonly Case[]) => Promise<void>;
  #cases: Case[] = [];
  #documents = 0;
  #bytes = 0;

  constructor(concurrency: number, settle: (cases: readonly Case[]) => Promise<void>) {
    this.#queue = boundedQueue(concurrency);
    this.#settle = settle;
  }

  /** Takes a case; done when there is room for the next. Rejects with the first error that any of them met. */
  async add(opened: Case): Promise<void> {
    this.#cases.push(opened);
    if (opened.task) {
      this.#documents++;
      this.#bytes += opened.task.input.size;
    }
    if (this.#documents >= DOCUMENTS || this.#bytes >= BYTES || this.#cases.length >= CASES) await this.#send();
  }

  /** Done when every case is settled. Rejects like `add`. */
  async drain(): Promise<void> {
    if (this.#cases.length > 0) await this.#send();
    await this.#queue.drain();
  }

  async #send(): Promise<void> {
    const cases = this.#cases;
    this.#cases = [];
    this.#documents = 0;
    this.#bytes = 0;
    await this.#queue.add(() => this.#settle(cases));
  }
}
