import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Crew, type CrewPlan } from '../../src/run/crew.ts';
import type { Task } from '../../src/run/work.ts';
import { folder, post, standIn } from './stand-in.ts';

const task = (id: string, text = 'x', size = text.length): Task => ({
  input: { kind: 'record', where: id, part: null, unit: null, size, record: { id, text } },
  to: null,
});

async function crew(change: Partial<CrewPlan> = {}) {
  const log = join(await folder(), 'log');
  const extractor = standIn();
  const made = new Crew(() => extractor, { workers: 2, seconds: 0.4, durable: false, post: post({ log }), ...change });
  onTestFinished(() => made.close());
  const asked = async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return { crew: made, asked, home: extractor.asked };
}

const outcome = (replies: Awaited<ReturnType<Crew['work']>>) =>
  replies.map((reply) => (reply.ok ? 'fine' : reply.issues[0]!.code));

describe('a crew of threads', () => {
  it('replies to every task, in order', async () => {
    const { crew: two } = await crew();
    const batches = await Promise.all(
      Array.from({ length: 20 }, (_, k) => two.work([task(`${k}a`, 'x'.repeat(k)), task(`${k}b`, 'crash'), task(`${k}c`)])),
    );
    expect(batches.map(outcome)).toEqual(batches.map(() => ['fine', 'extract-failed', 'fine']));
    const lengths = batches.map(([first]) => (first!.ok ? JSON.parse(String(Buffer.from(first!.line!))).document : null));
    expect(lengths).toEqual(batches.map((_, k) => ({ id: `${k}a`, length: k })));
  });

  it('ends a task that takes too long, and does the others', async () => {
    const { crew: two, asked } = await crew();
    expect(outcome(await two.work([task('a'), task('b', 'hang'), task('c')]))).toEqual(['fine', 'over-time', 'fine']);
    const [reply] = await two.work([task('d', 'hang')]);
    expect(reply).toMatchObject({
      stage: 'extract',
      issues: [
        {
          code: 'over-time',
          where: 'd',
          message: 'expected at most 0.4 seconds, got more',
          hint: expect.stringContaining('--max-seconds'),
        },
      ],
    });
    expect((await asked()).filter((line) => line.includes(' b '))).toHaveLength(1);
    expect(outcome(await two.work([task('e')]))).toEqual(['fine']);
  });

  it.each(['exit', 'flood'])(
    'tries a task again alone, once, where it takes the thread with it: %s',
    { timeout: 60_000 },
    async (how) => {
      const { crew: two, asked } = await crew({ seconds: 30 });
      const replies = await two.work([task('a'), task('b', how), task('c')]);
      expect(outcome(replies)).toEqual(['fine', 'worker-died', 'fine']);
      expect(replies[1]).toMatchObject({ issues: [{ where: 'b', message: expect.stringContaining('got two that ended: ') }] });
      const tries = (await asked()).filter((line) => line.includes(' b ')).map((line) => line.split(' '));
      expect(tries.map(([, , together]) => together)).toEqual(['3', '1']);
      expect(tries[0]![0]).not.toBe(tries[1]![0]);
      expect(outcome(await two.work([task('d')]))).toEqual(['fine']);
    },
  );

  it('goes on where a thread ends after its answer', async () => {
    const { crew: two } = await crew({ seconds: 30 });
    for (let k = 0; k < 5; k++) expect(outcome(await two.work([task('a', 'throw'), task('b')]))).toEqual(['fine', 'fine']);
  });

  it('rejects where no thread can start', async () => {
    const { crew: broken } = await crew({ post: { entry: new URL('./no-such-worker.mjs', import.meta.url), data: {} } });
    await expect(broken.work([task('a')])).rejects.toThrow('no-such-worker');
  });

  it('makes no extractor in this thread', async () => {
    const never = (): never => {
      throw new Error('expected nobody to ask');
    };
    const two = new Crew(never, { workers: 1, seconds: 10, durable: false, post: post() });
    onTestFinished(() => two.close());
    expect(outcome(await two.work([task('a')]))).toEqual(['fine']);
  });

  it('has as many threads as it is told', async () => {
    for (const workers of [1, 3]) {
      const { crew: some, asked } = await crew({ workers, seconds: 10 });
      await Promise.all(Array.from({ length: 60 }, (_, k) => some.work([task(`${k}`, 'x'.repeat(1000))])));
      expect(new Set((await asked()).map((line) => line.split(' ')[0])).size).toBeLessThanOrEqual(workers);
    }
  });
});

describe('a crew left to itself', () => {
  it('works in this thread while there is little to do, then in others', async () => {
    const { crew: some, asked, home } = await crew({ workers: 'auto' });
    await some.work([task('a')]);
    expect([home, await asked()]).toEqual([['a'], []]);
    await some.work([task('b', 'x', 600_000)]);
    await some.work([task('c')]);
    expect(home).toEqual(['a']);
    expect((await asked()).map((line) => line.split(' ')[1])).toEqual(['b', 'c']);
  });

  it('moves out of this thread after a task that took too long', async () => {
    const { crew: some, asked, home } = await crew({ workers: 'auto' });
    const slow = standIn();
    const stuck = new Crew(
      () => ({ ...slow, extractDocument: (document) => (document.text === 'hang' ? forever() : slow.extractDocument(document)) }),
      { workers: 'auto', seconds: 0.2, durable: false, post: null },
    );
    expect(outcome(await stuck.work([task('a'), task('b', 'hang'), task('c')]))).toEqual(['fine', 'over-time', 'fine']);
    expect(outcome(await some.work([task('a'), task('b', 'slow'), task('c')]))).toEqual(['fine', 'fine', 'fine']);
    expect([home, await asked()]).toEqual([['a', 'b', 'c'], []]);
  });
});

function forever(): never {
  for (;;);
}
