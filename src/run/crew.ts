import { availableParallelism } from 'node:os';
import type { Answering } from './answer.ts';
import { Inhouse } from './inhouse.ts';
import { Pool, type Post } from './pool.ts';
import type { Reply, Task } from './work.ts';

/** One try at some tasks. Where it failed, `at` is the index of the task that was in work, -1 before the first. */
export type Attempt =
  | { readonly ok: true; readonly replies: readonly Reply[] }
  | { readonly ok: false; readonly at: number; readonly why: 'time' | 'death'; readonly error: Error };

/** Who tries. */
export interface Hand {
  attempt(tasks: readonly Task[]): Promise<Attempt>;
  close(): Promise<void>;
}

/** How a crew is made up. */
export interface CrewPlan {
  /** threads; `auto` is one a core, and none where there is little to do */
  readonly workers: number | 'auto';
  /** longest time that one document may take */
  readonly seconds: number;
  readonly durable: boolean;
  /** what threads run; null where there are none */
  readonly post: Post | null;
}

/** Makes the extractor of this thread. */
export type Maker = () => Answering | Promise<Answering>;

/** Up to so many bytes in all, and of one message, are worked on in this thread: threads of their own take a second to start. */
const AT_HOME = 2_000_000;
const AT_HOME_AT_ONCE = 500_000;
/** A pool whose threads end before their first task is broken, not unlucky. */
const STARTS = 3;

/**
 * Those who extract: this thread while there is little to do, then a pool of threads. The replies are the same whoever works. A task that
 * takes too long is ended and fails; one that takes its thread with it is tried once more alone, then fails.
 */
export class Crew {
  readonly #plan: CrewPlan;
  readonly #maker: Maker;
  #inhouse: Inhouse | null = null;
  #pool: Hand | null = null;
  #done = 0;

  constructor(maker: Maker, plan: CrewPlan) {
    this.#plan = plan;
    this.#maker = maker;
    // asked for by number: there from the start
    if (plan.workers !== 'auto' && plan.post) this.#pool = this.#hire(plan.post);
  }

  /** How many threads can work at the same time. */
  static size(workers: number | 'auto'): number {
    return workers === 'auto' ? availableParallelism() : workers;
  }

  /** Works on tasks; gives a reply for each, in their order. Rejects only where no thread can be started. */
  async work(tasks: readonly Task[]): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    let left = tasks.map((_, index) => index);
    let starts = 0;
    while (left.length > 0) {
      const tried = await this.#attempt(left.map((index) => tasks[index]!));
      if (tried.ok) {
        for (const [k, index] of left.entries()) replies[index] = tried.replies[k]!;
        break;
      }
      if (tried.at < 0) {
        if (++starts === STARTS) throw tried.error;
        continue;
      }
      const suspect = left[tried.at]!;
      const task = tasks[suspect]!;
      replies[suspect] = tried.why === 'time' ? this.#overTime(task) : await this.#again(task);
      // who was before it has to be asked again, too: its replies went with the thread
      left = left.filter((index) => index !== suspect);
    }
    return replies;
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  async #attempt(tasks: readonly Task[]): Promise<Attempt> {
    const size = tasks.reduce((sum, { input }) => sum + input.size, 0);
    const { post } = this.#plan;
    if (this.#pool) return this.#pool.attempt(tasks);
    this.#done += size;
    if (post && (this.#done > AT_HOME || size > AT_HOME_AT_ONCE)) {
      this.#pool = this.#hire(post);
      return this.#pool.attempt(tasks);
    }
    this.#inhouse ??= new Inhouse(await this.#maker(), this.#plan);
    const attempt = await this.#inhouse.attempt(tasks);
    // an extractor that was ended in the middle of its work is not to be trusted with the next document
    if (!attempt.ok && post) this.#pool = this.#hire(post);
    return attempt;
  }

  async #again(task: Task): Promise<Reply> {
    const tried = await this.#attempt([task]);
    if (tried.ok) return tried.replies[0]!;
    if (tried.why === 'time') return this.#overTime(task);
    const message = `expected a worker to survive it, got two that ended: ${tried.error.message}`;
    return failedAt(task, 'worker-died', message, tried.error.stack ?? null);
  }

  #overTime(task: Task): Reply {
    const message = `expected at most ${this.#plan.seconds} seconds, got more`;
    return failedAt(task, 'over-time', message, null, 'split it, or raise --max-seconds');
  }

  #hire(post: Post): Hand {
    return new Pool(post, { threads: Crew.size(this.#plan.workers), seconds: this.#plan.seconds });
  }
}

function failedAt({ input }: Task, code: string, message: string, cause: string | null, hint?: string): Reply {
  const issue = { code, severity: 'error', where: input.where, message, ...(hint ? { hint } : {}) } as const;
  return { ok: false, stage: 'extract', issues: [issue], cause };
}
