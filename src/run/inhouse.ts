import { createContext, Script } from 'node:vm';
import type { Answering } from './answer.ts';
import type { Attempt, Hand } from './crew.ts';
import { type Reply, type Task, workOff } from './work.ts';

/** This thread. The script only calls back, so that the engine can end the call when its time is over. */
export class Inhouse implements Hand {
  readonly #extractor: Answering;
  readonly #seconds: number;
  readonly #durable: boolean;
  readonly #room = createContext({ work: null as (() => void) | null });
  readonly #call = new Script('work()');

  constructor(extractor: Answering, { seconds, durable }: { readonly seconds: number; readonly durable: boolean }) {
    this.#extractor = extractor;
    this.#seconds = seconds;
    this.#durable = durable;
  }

  async attempt(tasks: readonly Task[]): Promise<Attempt> {
    const replies: Reply[] = [];
    const beat = new Int32Array(1);
    const timeout = Math.max(1, Math.round(this.#seconds * 1000));
    try {
      for (const task of tasks) {
        this.#room.work = () => void replies.push(...workOff(this.#extractor, [task], { durable: this.#durable, beat }));
        this.#call.runInContext(this.#room, { timeout });
      }
      return { ok: true, replies };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return { ok: false, at: replies.length, why: 'time', error: error as Error };
    } finally {
      this.#room.work = null;
    }
  }

  async close(): Promise<void> {}
}
