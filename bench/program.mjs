import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seconds } from './rounds.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Seconds from start to end of `pactwire extract FILE` on one short text: the best of seven, as noise only adds. */
export function startUp(text) {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-bench-'));
  const file = join(folder, 'short.txt');
  writeFileSync(file, text);
  const run = () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'extract', file]);
    if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr}`);
  };
  const times = Array.from({ length: 7 }, () => seconds(run));
  rmSync(folder, { recursive: true });
  return Math.min(...times);
}
