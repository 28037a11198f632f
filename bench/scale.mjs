import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sizeOf } from './articles.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Linux counts the time of threads in hundredths of a second. */
const TICK = 0.01;

/**
 * What `extract -` takes for the last documents of many with so many threads: seconds by the clock, and the share of the processor time of
 * those threads that the thread which feeds them has beside them (null where the system does not tell). Documents before the share `warm`
 * only teach the threads what to compile, which is the same work in each of them however many documents come.
 */
export async function lastWith(workers, texts, warm) {
  let from = null;
  let to = null;
  await answered(texts, texts.length, ['--workers', String(workers)], (lines, pid) => {
    if (lines < warm * texts.length) return;
    const now = { at: performance.now(), times: threadTimes(pid) };
    from ??= now;
    // on its way out the process has no threads any more
    to = { at: now.at, times: now.times ?? to?.times ?? null };
  });
  return { seconds: (to.at - from.at) / 1000, feeding: to.times && from.times && feedingIn(from.times, to.times, workers) };
}

/** The processor time of the main thread to that of the threads that extract: those that had most. */
function feedingIn(before, after, workers) {
  const earlier = new Map(before);
  const [main, ...others] = after.map(([id, time]) => time - (earlier.get(id) ?? 0));
  const most = others.toSorted((a, b) => b - a).slice(0, workers);
  return main / most.reduce((sum, time) => sum + time, 0);
}

/**
 * How `extract -` comes along with so many documents, texts in turn: at each of `marks`, bytes of text in a second since its start, and
 * the most resident memory in bytes while it answered the tenth before; null where the system does not tell.
 */
export async function courseOf(texts, marks, ...more) {
  const course = marks.map((documents) => ({ documents, memory: null, rate: 0 }));
  const started = performance.now();
  let bytes = 0;
  let counted = 0;
  await answered(texts, marks.at(-1), more, (lines, pid) => {
    for (; counted < lines; counted++) bytes += sizeOf([texts[counted % texts.length]]);
    for (const mark of course) {
      if (lines >= 0.9 * mark.documents && (mark.rate === 0 || lines <= mark.documents)) {
        mark.memory = Math.max(mark.memory ?? 0, resident(pid) ?? 0) || null;
      }
      if (lines >= mark.documents && mark.rate === 0) mark.rate = bytes / ((performance.now() - started) / 1000);
    }
  });
  return course;
}

/** Has `extract -` answer so many documents; `seen` is told how many lines have come, chunk by chunk. */
async function answered(texts, count, more, seen) {
  const child = spawn(process.execPath, [MAIN, 'extract', '-', ...more], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
    seen(lines, child.pid);
  });
  for (let sent = 0; sent < count; sent++) {
    const record = JSON.stringify({ id: `bench/${sent}`, text: texts[sent % texts.length] });
    if (!child.stdin.write(`${record}\n`)) await Promise.race([closed, once(child.stdin, 'drain')]);
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0 || lines !== count) throw new Error(`extract ended with ${code} after ${lines} of ${count} results`);
}

/** Seconds of processor time that each thread of a process has had, by its id, the main thread first; null where the system does not tell. */
function threadTimes(pid) {
  try {
    const ids = readdirSync(`/proc/${pid}/task`).sort((a, b) => Number(b === `${pid}`) - Number(a === `${pid}`));
    return ids.map((id) => {
      const stat = readFileSync(`/proc/${pid}/task/${id}/stat`, 'utf8');
      // the name of the thread is in brackets and may hold anything
      const fields = stat.replace(/^.*\) /s, '').split(' ');
      return [id, TICK * (Number(fields[11]) + Number(fields[12]))];
    });
  } catch {
    return null;
  }
}

function resident(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
  } catch {
    return null;
  }
}
