import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { PROGRAM, residentMemory } from './program.ts';

/** A file of records, one a line, in PACTWIRE_ARTICLES: thousands of real articles, as found. */
const ARTICLES = process.env.PACTWIRE_ARTICLES;
/** Enough documents for every cache and table to have filled. */
const WARM = 400;
/** Resident memory at the end may be this many times what it was when warm. */
const GROWTH = 1.3;

interface Pass {
  readonly code: number | null;
  readonly errors: string;
  readonly documents: number;
  readonly results: number;
  readonly digest: string;
  readonly warm: number | null;
  readonly end: number;
}

/** Sends every record through `extract -`; looks at its memory at every piece of its answer. */
async function pass(path: string): Promise<Pass> {
  const child = spawn(process.execPath, [PROGRAM, 'extract', '-']);
  const digest = createHash('sha256');
  let errors = '';
  let results = 0;
  const memory: { readonly results: number; readonly resident: number }[] = [];
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  child.stdout.on('data', (chunk: Buffer) => {
    digest.update(chunk);
    for (const byte of chunk) if (byte === 10) results++;
    const resident = residentMemory(child.pid!);
    if (resident !== null) memory.push({ results, resident });
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let documents = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line) continue;
    documents++;
    if (!child.stdin.write(`${line}\n`)) await Promise.race([closed, once(child.stdin, 'drain').catch(() => closed)]);
  }
  child.stdin.end();
  const code = await closed;
  const warm = memory.find((at) => at.results >= WARM)?.resident ?? null;
  // the most of the last tenth: at the very end the process may be on its way out
  const late = memory.filter((at) => at.results >= 0.9 * results).map((at) => at.resident);
  return { code, errors, documents, results, digest: digest.digest('hex'), warm, end: Math.max(...late) };
}

// without PACTWIRE_ARTICLES there are no articles to send: they belong to their owners and are not shipped
describe.skipIf(!ARTICLES)('thousands of articles (set PACTWIRE_ARTICLES to run)', () => {
  it('go through without an error, twice to the same bytes, in bounded memory', { timeout: 180_000 }, async () => {
    const [one, two] = await Promise.all([pass(ARTICLES!), pass(ARTICLES!)]);
    for (const run of [one, two]) {
      expect(run.errors).toBe('');
      expect(run.code).toBe(0);
      expect(run.results).toBe(run.documents);
      if (run.warm) expect.soft(run.end / run.warm, 'growth of resident memory').toBeLessThanOrEqual(GROWTH);
    }
    expect(two.digest).toBe(one.digest);
  });
});
