import { setFlagsFromString } from 'node:v8';
import type { Piscina } from 'piscina';
import type { Attempt, Hand } from './crew.ts';
import { packedTasks } from './parcel.ts';
import type { Task } from './work.ts';

/** What a thread runs: a module whose default export works on a message, and what it is told once. */
export interface Post {
  readonly entry: URL;
  /** plain data */
  readonly data: unknown;
  /** heap of one thread in megabytes, beyond which it is ended */
  readonly heap?: number;
}

/** What is sent to a thread. */
export interface Message {
  readonly tasks: readonly Task[];
  /** shared; see Manner */
  readonly beat: Int32Array;
}

const HEAP = 1024;
/** Megabytes for what lives shortly, in three parts: four times as much saves a twentieth of the time and costs 80 MB that go on growing. */
const YOUNG = 12;
/** Milliseconds between two looks at a thread, at most and at least. */
const TICK = { most: 250, least: 10 } as const;

/** Threads that are watched: one that overruns the time of a document is ended, and another takes its place. */
export class Pool implements Hand {
  readonly #pool: Promise<Piscina>;
  readonly #milliseconds: number;
  readonly #watches = new Set<AbortController>();
  /** why threads end before they begin */
  #broken: Error | null = null;

  constructor({ entry, data, heap = HEAP }: Post, { threads, seconds }: { readonly threads: number; readonly seconds: number }) {
    this.#milliseconds = seconds * 1000;
    // threads begin with all the room that they may have for what lives shortly
    setFlagsFromString(`--min-semi-space-size=${YOUNG / 3}`);
    this.#pool = import('piscina').then(({ Piscina }) => {
      const pool = new Piscina({
        filename: entry.href,
        workerData: data,
        minThreads: threads,
        maxThreads: threads,
        concurrentTasksPerWorker: 1,
        idleTimeout: Number.POSITIVE_INFINITY,
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
        recordTiming: false,
      });
      // one that ends while it waits is replaced; those that cannot start are not
      pool.on('error', (error: Error) => {
        if (pool.threads.length > 0) return;
        this.#broken = error;
        for (const watch of this.#watches) watch.abort();
      });
      return pool;
    });
  }

  async attempt(tasks: readonly Task[]): Promise<Attempt> {
    const pool = await this.#pool;
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const watch = this.#watch(beat);
    try {
      if (this.#broken) throw this.#broken;
      const message: Message = { tasks: packedTasks(tasks), beat };
      const replies = await pool.run(message, { signal: watch.signal });
      // this thread only feeds them: it would grow by 30 MB otherwise. The engine forgets it whenever it makes a thread
      setFlagsFromString('--semi-space-growth-factor=1');
      return { ok: true, replies };
    } catch (error) {
      const at = Atomics.load(beat, 0) - 1;
      return { ok: false, at, why: watch.signal.aborted && at >= 0 ? 'time' : 'death', error: this.#broken ?? (error as Error) };
    } finally {
      watch.end();
    }
  }

  async close(): Promise<void> {
    await (await this.#pool).destroy();
  }

  /** Aborts when one task stays in work for too long. */
  #watch(beat: Int32Array): { readonly signal: AbortSignal; readonly end: () => void } {
    const controller = new AbortController();
    this.#watches.add(controller);
    let seen = 0;
    let since = performance.now();
    const look = (): void => {
      const now = performance.now();
      const current = Atomics.load(beat, 0);
      if (current !== seen) [seen, since] = [current, now];
      else if (current > 0 && now - since > this.#milliseconds) controller.abort();
    };
    const timer = setInterval(look, Math.max(TICK.least, Math.min(TICK.most, this.#milliseconds / 10)));
    const end = (): void => {
      clearInterval(timer);
      this.#watches.delete(controller);
    };
    return { signal: controller.signal, end };
  }
}
