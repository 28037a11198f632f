import { resolve } from 'node:path';
import { type Arrival, inputsIn, type Wanted } from './feed.ts';
import type { InputLine } from './journal.ts';
import { ledger } from './ledger.ts';
import { idOf } from './names.ts';
import type { Plan } from './plan.ts';

/**
 * What the last run quarantined, to be done again, each under the number that it had.
 * @param start where that run begins in the journal
 * @param names ids or uris, with `:PART` for one line of JSON lines; none is everything
 */
export async function* quarantinedBefore(
  plan: Plan,
  journal: string,
  start: number,
  names: readonly string[],
): AsyncGenerator<Arrival> {
  const files = new Map<string, Map<number, InputLine>>();
  for await (const line of ledger(journal, start)) {
    // an id that another input has is still the other's
    if (line.state !== 'quarantined' || line.error?.issues[0]?.code === 'id-duplicate' || !isNamed(line, names)) continue;
    const parts = files.get(line.path) ?? new Map<number, InputLine>();
    files.set(line.path, parts.set(line.part ?? 0, line));
  }
  for (const [path, parts] of files) {
    const { uri } = parts.values().next().value!;
    const file: Wanted = { path: resolve(plan.directory, path), uri, id: idOf(uri) };
    // a file that could not be read had no parts
    const wanted = parts.has(0) ? file : { ...file, parts: new Set(parts.keys()) };
    for await (const arrival of inputsIn(wanted, plan)) {
      const before = parts.get(arrival.input?.part ?? 0);
      if (before) yield { n: before.n, ...arrival };
    }
  }
}

function isNamed({ id, uri, part }: InputLine, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => name === id || name === uri || name === `${uri}:${part}`);
}
