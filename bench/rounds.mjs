/** Seconds that a function takes. */
export function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The middle of a list of numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs contestants in turn, round by round, so that a busy machine slows them alike.
 * Gives each one's seconds by round; compare within a round, then take the median.
 */
export function rounds(count, contestants) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, work] of Object.entries(contestants)) times[name].push(seconds(work));
  }
  return times;
}

/** The median over the rounds of how many times as long `a` took as `b`. */
export const ratio = (a, b) => median(a.map((value, round) => value / b[round]));
