import { type InputLine, journalLines } from './journal.ts';
import { Lookup } from './lookup.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';

/** A line of the ledger: what became of an input, and of which other its text is a copy. */
export interface Row extends InputLine {
  /** id of the first input with the same text; null where this is the first, or there is no text */
  readonly copyOf: string | null;
}

/** Hexadecimal digits of a hash that a number holds. */
const HELD = 12;

/**
 * The inputs of a run and of its replays in input order, each with its last word, read from the journal as they are asked for. What is
 * kept in memory is two numbers an input.
 * @param start where the run begins in the journal, in bytes
 */
export async function* ledger(path: string, start: number): AsyncGenerator<Row> {
  const places = new Numbers();
  const texts = new Numbers();
  for await (const { at, line } of journalLines(path, start)) {
    if (line.event !== 'input') continue;
    places.set(line.n, at);
    texts.set(line.n, line.textSha256 === null ? -1 : Number.parseInt(line.textSha256.slice(0, HELD), 16));
  }
  if (places.length === 0) return;
  const copied = twice(texts);
  const firsts = new Map<string, string>();
  const lookup = new Lookup(path);
  try {
    for (let n = 0; n < places.length; n++) {
      const line = places.at(n) < 0 ? null : lookup.at(places.at(n));
      if (!line) continue;
      let copyOf: string | null = null;
      if (line.textSha256 !== null && line.id !== null && copied.has(texts.at(n))) {
        copyOf = firsts.get(line.textSha256) ?? null;
        if (copyOf === null) firsts.set(line.textSha256, line.id);
      }
      yield { ...line, copyOf };
    }
  } finally {
    lookup.close();
  }
}

/** What the rows of a ledger come to, where an input may have been settled more than once. */
export async function tallyOf(path: string, start: number): Promise<Tally> {
  let tally = emptyTally();
  for await (const row of ledger(path, start)) tally = tallied(tally, row);
  return tally;
}

/** The numbers, -1 aside, that are there more than once. */
function twice(numbers: Numbers): ReadonlySet<number> {
  const sorted = numbers.sorted();
  const found = new Set<number>();
  for (let k = 1; k < sorted.length; k++) if (sorted[k]! >= 0 && sorted[k] === sorted[k - 1]) found.add(sorted[k]!);
  return found;
}

/** A list of numbers that grows; what was not set is -1. */
class Numbers {
  #values = new Float64Array(1024).fill(-1);
  length = 0;

  at(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const grown = new Float64Array(Math.max(2 * this.#values.length, index + 1)).fill(-1);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[index] = value;
    this.length = Math.max(this.length, index + 1);
  }

  sorted(): Float64Array {
    return this.#values.slice(0, this.length).sort();
  }
}
