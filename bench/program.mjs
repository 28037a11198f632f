import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Resident memory in bytes of `extract -` after `warm` documents and after `all`; nulls where the system does not tell. */
export async function memoryAfter(texts, warm, all) {
  const child = spawn(process.execPath, [MAIN, 'extract', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const memory = { warm: null, end: null };
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
    if (lines >= warm) memory.warm ??= resident(child.pid);
    // the most of the last tenth: at the very end the process may be on its way out
    if (lines >= 0.9 * all) memory.end = Math.max(memory.end ?? 0, resident(child.pid) ?? 0) || null;
  });
  for (let sent = 0; sent < all; sent++) {
    const record = JSON.stringify({ id: `bench/${sent}`, text: texts[sent % texts.length] });
    if (!child.stdin.write(`${record}\n`)) await Promise.race([closed, once(child.stdin, 'drain')]);
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0 || lines !== all) throw new Error(`extract ended with ${code} after ${lines} of ${all} results`);
  return memory;
}

function resident(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
  } catch {
    return null;
  }
}
