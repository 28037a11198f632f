import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { failed, fine } from '../../src/core/issue.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import type { Result } from '../../src/core/result.ts';
import { RecordInput } from '../../src/read/index.ts';
import type { Answering } from '../../src/run/answer.ts';
import { runBatch } from '../../src/run/batch.ts';
import type { InputLine } from '../../src/run/journal.ts';
import type { Self } from '../../src/run/lock.ts';
import type { Engine, Plan } from '../../src/run/plan.ts';
import type { Post } from '../../src/run/pool.ts';

/** Where files of tests lie: in memory where the system offers that, for disks may be slow. */
const QUICK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder of its own for one test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(QUICK, 'pactwire-run-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A result without findings. */
export function emptyResult(id: string, text: string, uri: string | null = null): Result {
  return {
    schema: 'pactwire/result@1',
    document: {
      id,
      uri,
      sha256: createHash('sha256').update(text).digest('hex'),
      mediaType: 'text/plain',
      charset: 'utf-8',
      language: 'en',
      title: null,
      published: null,
      dateline: null,
      zones: [],
      length: text.length,
    },
    money: [],
    dates: [],
    organizations: [],
    agreements: [],
    warnings: [],
    provenance: { pactwire: '1.0.0', pipeline: null, pipelineSha256: null, rulesSha256: '0'.repeat(64) },
  };
}

/** An extractor that finds nothing, breaks on the word `crash`, refuses NUL bytes, and counts how often it was asked. */
export function standIn(): Answering & { readonly asked: string[] } {
  const asked: string[] = [];
  const documentOf = (id: string, uri: string | null, text: string) => ({ id, uri, text }) as Document;
  return {
    asked,
    readRecord(record) {
      const { id, uri, text } = RecordInput.parse(record);
      return documentOf(id, uri ?? null, text);
    },
    read({ id, uri, bytes }) {
      const text = Buffer.from(bytes).toString('utf8');
      if (!text.includes('\0')) return fine(documentOf(id, uri, text));
      return failed({ code: 'input-binary', severity: 'error', where: id, message: 'expected text, got binary data' });
    },
    extractDocument({ id, uri, text }) {
      asked.push(id);
      if (text.includes('crash')) throw new RangeError('out of luck');
      return emptyResult(id, text, uri);
    },
  };
}

/** An engine of a stand-in. */
export function engineOf(extractor: Answering = standIn(), rulesSha256 = '0'.repeat(64)): Engine {
  return { provenance: { pactwire: '1.0.0', rulesSha256 }, extractor: () => extractor };
}

/** A plan over a folder, with results in `out` beside its `in`. */
export function planOver(root: string, patterns: readonly string[], change: Partial<Plan> = {}): Plan {
  return {
    pipeline: 'test',
    pipelineSha256: 'f'.repeat(64),
    given: { name: 'test' },
    patterns,
    from: join(root, 'in'),
    format: 'auto',
    options: DEFAULT_OPTIONS,
    directory: join(root, 'out'),
    concurrency: 4,
    workers: 'auto',
    budget: { bytes: 1_000_000, seconds: 10 },
    redo: { what: 'passing' },
    durable: false,
    limit: null,
    maxFailures: null,
    since: null,
    table: null,
    watch: null,
    ...change,
  };
}

/** This process, where all others are gone. */
export const SELF: Self = { pid: 1, host: 'here', born: 'now', isAlive: () => false };

/** A folder with files in its folder `in`. */
export async function withFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await folder();
  await mkdir(join(root, 'in'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, 'in', path, '..'), { recursive: true });
    await writeFile(join(root, 'in', path), content);
  }
  return root;
}

/** What threads run in place of the extractor: the stand-in, with words that break a thread. */
export function post(data: object = {}): Post {
  return { entry: new URL('./stand-in-worker.mjs', import.meta.url), data, heap: 48 };
}

/** What may be given to a run beside its plan. */
interface Around {
  readonly rules?: string;
  readonly post?: Post;
  readonly stop?: AbortSignal;
  /** told of each input that is settled, and how many are */
  readonly watch?: (line: InputLine, settled: number) => void;
}

/** Runs the stand-in over `in`; gives the summary, what became of each input, and the ids that this thread was asked for. */
export async function run(
  root: string,
  patterns: readonly string[] = ['**/*'],
  change: Partial<Plan> = {},
  { rules, post, stop, watch }: Around = {},
) {
  const extractor = standIn();
  const lines: InputLine[] = [];
  const settled = (line: InputLine): void => {
    lines.push(line);
    watch?.(line, lines.length);
  };
  const summary = await runBatch(
    planOver(root, patterns, change),
    { ...engineOf(extractor, rules), post: post ?? null },
    { settled },
    { self: SELF, ...(stop ? { stop } : {}) },
  );
  return { summary, lines, asked: extractor.asked };
}

/** A JSON file in the folder of results. */
export const out = async (root: string, name: string) => JSON.parse(await readFile(join(root, 'out', name), 'utf8'));

/** The names of all results, sorted. */
export const results = async (root: string) =>
  (await readdir(join(root, 'out'))).filter((name) => name.endsWith('.json') && name !== 'manifest.json').sort();
