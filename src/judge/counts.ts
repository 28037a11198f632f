/** Things that were counted in one document or in many, by name; what is counted adds up. */
export type Counts<Name extends string> = Readonly<Record<Name, number>>;

/** Shares from 0 to 1, by name; null where there is nothing to divide. */
export type Shares = Readonly<Record<string, number | null>>;

/** A 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

/** The sum of counts that have the same names. */
export function total<Name extends string>(names: readonly Name[], all: Iterable<Counts<Name>>): Record<Name, number> {
  const sum = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const counts of all) for (const name of names) sum[name] += counts[name];
  return sum;
}

/** A share; null where there is nothing to divide. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SAMPLES = 1000;
const SEED = 20_240_305;

/**
 * 95 % confidence intervals of shares, by bootstrap over the documents (Efron's percentile method): as many documents as there are
 * are drawn with repetition, a thousand times, always the same draws.
 * @param shares what the shares are, from the summed counts of the documents that were drawn
 */
export function intervals<Name extends string>(
  names: readonly Name[],
  documents: readonly Counts<Name>[],
  shares: (sum: Counts<Name>) => Shares,
): Readonly<Record<string, Interval | null>> {
  const columns = names.map((name) => Float64Array.from(documents, (counts) => counts[name]));
  const drawn = new Map<string, number[]>();
  const next = chance(SEED);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const sums = new Float64Array(names.length);
    for (let k = 0; k < documents.length; k++) {
      const document = Math.floor(next() * documents.length);
      for (let c = 0; c < columns.length; c++) sums[c]! += columns[c]![document]!;
    }
    const sum = Object.fromEntries(names.map((name, c) => [name, sums[c]!])) as Counts<Name>;
    for (const [name, share] of Object.entries(shares(sum))) {
      const list = drawn.get(name) ?? [];
      drawn.set(name, list);
      if (share !== null) list.push(share);
    }
  }
  return Object.fromEntries([...drawn].map(([name, list]) => [name, middle(list)]));
}

/** The range that holds the middle 95 % of values. */
function middle(values: number[]): Interval | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))]!;
  return [at(0.025), at(0.975)];
}
