import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, seconds } from './rounds.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Seconds from start to end of `pactwire extract FILE` on one short text: the median of five. */
export function startUp(text) {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-bench-'));
  const file = join(folder, 'short.txt');
  writeFileSync(file, text);
  const run = () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'extract', file]);
    if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr}`);
  };
  const times = Array.from({ length: 5 }, () => seconds(run));
  rmSync(folder, { recursive: true });
  return median(times);
}

/** Resident memory in bytes of `extract -` after so many documents, one figure for each count; null where the system does not tell. */
export async function memoryAfter(texts, counts) {
  const child = spawn(process.execPath, [MAIN, 'extract', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let lines = 0;
  let check = () => {};
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
    check();
  });
  const figures = [];
  for (let sent = 0; sent < counts.at(-1); ) {
    const record = JSON.stringify({ id: `bench/${sent}`, text: texts[sent % texts.length] });
    if (!child.stdin.write(`${record}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    if (!counts.includes(++sent)) continue;
    await new Promise((resolve) => {
      check = () => lines >= sent && resolve();
      check();
    });
    figures.push(resident(child.pid));
  }
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
  return figures;
}

function resident(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
  } catch {
    return null;
  }
}
