// What threads run in tests of runs: answers with empty results, and breaks in the way that a text asks for.
import { appendFileSync, writeFileSync } from 'node:fs';
import { threadId, workerData } from 'node:worker_threads';

const { log } = workerData;

export default ({ tasks, beat }) =>
  tasks.map(({ input, to }, index) => {
    Atomics.store(beat, 0, index + 1);
    const read = recordIn(input);
    if (!read) return failure('input', 'record-invalid', input.where);
    const { id, text } = read;
    if (log) appendFileSync(log, `${threadId} ${id} ${tasks.length}\n`);
    if (text.includes('hang')) for (;;);
    if (text.includes('exit')) process.exit(3);
    if (text.includes('throw'))
      setImmediate(() => {
        throw new Error('thrown later');
      });
    if (text.includes('flood')) for (const all = []; ; ) all.push(new Array(1e5).fill(index));
    if (text.includes('crash')) return failure('extract', 'extract-failed', input.where);
    const result = JSON.stringify({ document: { id, length: text.length } });
    if (to) writeFileSync(to, result);
    const counts = { money: 0, dates: 0, organizations: 0, agreements: {} };
    return { ok: true, counts, textSha256: 'a'.repeat(64), line: to ? null : Buffer.from(`${result}\n`) };
  });

/** The id and text of an input; null where it is a line without them. */
function recordIn(input) {
  if (input.kind === 'record') return input.record;
  if (input.kind === 'bytes') return { ...input.bytes, text: Buffer.from(input.bytes.bytes).toString() };
  try {
    return JSON.parse(Buffer.from(input.bytes).toString());
  } catch {
    return null;
  }
}

function failure(stage, code, where) {
  return { ok: false, stage, issues: [{ code, severity: 'error', where, message: 'out of luck' }], cause: null };
}
