import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Crew } from '../../src/run/crew.ts';
import { type Input, inputsOf } from '../../src/run/inputs.ts';
import { answeredHere, answeredInOrder, type Settled } from '../../src/run/lane.ts';
import { post, standIn } from './stand-in.ts';

const record = (id: string, text = 'x') => `${JSON.stringify({ id, text })}\n`;

async function* of(...chunks: readonly (string | number | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    if (typeof chunk === 'number') await sleep(chunk);
    else if (chunk instanceof Error) throw chunk;
    else yield Buffer.from(chunk);
  }
}

const inputs = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Input[]> =>
  inputsOf({ id: 'a', uri: null, name: 'a', chunks }, 'jsonl');

function threads(seconds = 10): Crew {
  const crew = new Crew(standIn, { workers: 2, seconds, durable: false, post: post() });
  onTestFinished(() => crew.close());
  return crew;
}

const told = ({ input, line, issues }: Settled) => [
  input.part,
  line ? JSON.parse(String(Buffer.from(line))).document.id : issues[0]!.code,
];

async function all(answers: AsyncIterable<readonly Settled[]>): Promise<unknown[]> {
  const settled: unknown[] = [];
  for await (const batch of answers) settled.push(...batch.map(told));
  return settled;
}

describe('answers', () => {
  const lines = Array.from({ length: 200 }, (_, k) => (k % 7 === 3 ? '{"id":\n' : record(`${k}`, k % 11 === 5 ? 'crash' : 'x')));
  const expected = lines.map((_, k) => [k + 1, k % 7 === 3 ? 'record-invalid' : k % 11 === 5 ? 'extract-failed' : `${k}`]);

  it('come in input order, from this thread and from others', async () => {
    expect(await all(answeredHere(inputs(of(lines.join(''))), standIn()))).toEqual(expected);
    expect(await all(answeredInOrder(inputs(of(...lines)), threads(), 4))).toEqual(expected);
  });

  it('wait for a document that takes too long, and lose none', async () => {
    const chunks = of(record('a'), record('b', 'hang'), record('c'), record('d'));
    expect(await all(answeredInOrder(inputs(chunks), threads(0.3), 4))).toEqual([
      [1, 'a'],
      [2, 'over-time'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it('come as soon as they are there, whether or not there is more to read', async () => {
    const times: number[] = [];
    const start = performance.now();
    for await (const _ of answeredInOrder(inputs(of(record('a'), 1500, record('b'))), threads(), 4))
      times.push(performance.now() - start);
    expect(times).toHaveLength(2);
    expect(times[0]).toBeLessThan(1400);
  });

  it('come before the error of their source', async () => {
    const settled: unknown[] = [];
    const answers = answeredInOrder(inputs(of(record('a'), record('b'), new Error('gone'))), threads(), 4);
    await expect(
      (async () => {
        for await (const batch of answers) settled.push(...batch.map(told));
      })(),
    ).rejects.toThrow('gone');
    expect(settled).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });
});
