import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Digests } from './digests.ts';
import { type Arrival, inputsIn, isOwn, type Unnumbered } from './feed.ts';
import { findFiles } from './glob.ts';
import type { Plan } from './plan.ts';

/**
 * All that a plan finds, then what is new or changed at each further look; null after each look that found something. A file that is
 * being written is left alone until two looks see it the same. An input that comes again keeps its number; one that is as it was, such as a
 * line of a file that has grown, does not come again.
 * @param pause milliseconds between two looks
 */
export async function* watched(
  plan: Plan,
  pause: number,
  reading: (file: number, of: number) => void,
  stop: AbortSignal = new AbortController().signal,
): AsyncGenerator<Arrival | null> {
  const done = new Map<string, string>();
  const numbers = new Digests();
  const prints = new Digests();
  let n = 0;
  for (let before: ReadonlyMap<string, string> | null = null; !stop.aborted; ) {
    const { files, count } = await findFiles(plan.patterns, plan.from);
    const now = new Map<string, string>();
    let found = before === null;
    let number = 0;
    for (const file of files) {
      number++;
      if (isOwn(file, plan)) continue;
      const there = await stat(file.path).catch(() => null);
      if (before !== null && !there) continue;
      const mark = there ? `${there.mtimeMs} ${there.size}` : '';
      if (done.get(file.path) === mark || (there && plan.since !== null && there.mtimeMs < plan.since)) continue;
      now.set(file.path, mark);
      if (before !== null && before.get(file.path) !== mark) continue;
      done.set(file.path, mark);
      found = true;
      reading(number, count);
      for await (const arrival of inputsIn(file, plan)) {
        const place = `${arrival.input?.part ?? ''}\0${file.path}`;
        const print = printOf(arrival);
        if (print !== null && prints.get(place) === print) continue;
        prints.set(place, print ?? NONE);
        const known = numbers.get(place);
        if (known === undefined) numbers.set(place, n);
        yield { n: known ?? n++, ...arrival };
      }
    }
    before = now;
    if (found) yield null;
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
}

/** Hexadecimal digits of a hash that a number holds. */
const HELD = 12;
/** The print of what gave no input: no print is as large. */
const NONE = 16 ** HELD;

/** What tells an input from the one that was in its place before; null where the file gave none. */
const printOf = ({ input }: Unnumbered): number | null =>
  input && Number.parseInt(hash('sha256', input.raw(), 'hex').slice(0, HELD), 16);
