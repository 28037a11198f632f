import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** The share of the documents before the clock starts: threads start, and learn what to compile. */
const WARM = 0.4;

/** Seconds that `extract -` takes for the last documents of many with so many threads, in turn, by round. */
export async function workerRounds(texts, threads, count) {
  const times = Object.fromEntries(threads.map((number) => [number, []]));
  for (let round = 0; round < count; round++) for (const number of threads) times[number].push(await secondsWith(number, texts));
  return times;
}

async function secondsWith(threads, texts) {
  const child = spawn(process.execPath, [MAIN, 'extract', '-', '--workers', String(threads)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const warm = warmOf(texts);
  let lines = 0;
  let started = null;
  let ended = null;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
    if (lines >= warm) started ??= performance.now();
    ended = performance.now();
  });
  for (const [k, text] of texts.entries()) {
    if (!child.stdin.write(`${JSON.stringify({ id: `bench/${k}`, text })}\n`))
      await Promise.race([closed, once(child.stdin, 'drain')]);
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0 || lines !== texts.length)
    throw new Error(`extract ended with ${code} after ${lines} of ${texts.length} results`);
  return (ended - started) / 1000;
}

const warmOf = (texts) => Math.floor(WARM * texts.length);

/** The documents that `workerRounds` takes the time of. */
export const timed = (texts) => texts.slice(warmOf(texts));

const SPIN =
  'let sum = 0; for (let k = 0; k < 1.5e9; k++) sum = (sum + k * k) | 0; require("node:worker_threads").parentPort.postMessage(sum)';

/** How many cores this machine gives to so many threads that share nothing, right now: the most that workers could gain. */
export async function coresFor(threads) {
  const alone = await spinning(1);
  return (threads * alone) / (await spinning(threads));
}

async function spinning(threads) {
  const start = performance.now();
  await Promise.all(Array.from({ length: threads }, () => once(new Worker(SPIN, { eval: true }), 'exit')));
  return performance.now() - start;
}

/** Heads of articles of at most so many characters, cut behind a sentence: many small documents. */
export const heads = (texts, characters) =>
  texts.map((text) => text.slice(0, Math.max(text.lastIndexOf('. ', characters) + 1, 80)));
