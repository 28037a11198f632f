import PQueue from 'p-queue';

/** Work that is done a few at a time, while a bounded number waits. */
export interface BoundedQueue {
  /** Takes a piece of work as soon as there is room for it. What it rejects with is given by `drain`. */
  add(work: () => Promise<void>): Promise<void>;
  /** Done when all work is done. Rejects with the first error that any of it met. */
  drain(): Promise<void>;
}

/** How many wait for each one in work. */
const BACKLOG = 2;

export function boundedQueue(concurrency: number): BoundedQueue {
  const queue = new PQueue({ concurrency });
  let failure: { readonly error: unknown } | null = null;
  const check = (): void => {
    if (failure) throw failure.error;
  };
  return {
    async add(work) {
      check();
      await queue.onSizeLessThan(concurrency * BACKLOG);
      queue.add(work).catch((error: unknown) => {
        failure ??= { error };
        queue.clear();
      });
    },
    async drain() {
      await queue.onIdle();
      check();
    },
  };
}
