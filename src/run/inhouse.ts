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

  /** All together first: a watch for each task would cost as much as a small document. Who overruns it is asked again one by one. */
  async attempt(tasks: readonly Task[]): Promise<Attempt> {
    const together = this.#watched(tasks);
    if (together.ok || tasks.length === 1) return together;
    const replies: Reply[] = [];
    for (const task of tasks) {
      const alone = this.#watched([task]);
      if (!alone.ok) return { ...alone, at: replies.length };
      replies.push(...alone.replies);
    }
    return { ok: true, replies };
  }

  #watched(tasks: readonly Task[]): Attempt {
    let replies: readonly Reply[] = [];
    this.#room.work = () => {
      replies = workOff(this.#extractor, tasks, { durable: this.#durable, beat: new Int32Array(1) });
    };
    try {
      this.#call.runInContext(this.#room, { timeout: Math.max(1, Math.round(this.#seconds * 1000)) });
      return { ok: true, replies };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return { ok: false, at: 0, why: 'time', error: error as Error };
    } finally {
      this.#room.work = null;
    }
  }

  async close(): Promise<void> {}
}
