import type { AgreementType, Result } from '../core/result.ts';

/** How much a result, or many, hold. */
export interface Counts {
  readonly money: number;
  readonly dates: number;
  readonly organizations: number;
  /** by type, in alphabetical order; types that do not occur are absent */
  readonly agreements: Readonly<Partial<Record<AgreementType, number>>>;
}

/** What a run has settled so far. */
export interface Tally extends Counts {
  readonly inputs: number;
  readonly done: number;
  readonly skipped: number;
  readonly quarantined: number;
  /** of the inputs that were not skipped */
  readonly bytes: number;
}

export function emptyTally(): Tally {
  return { inputs: 0, done: 0, skipped: 0, quarantined: 0, bytes: 0, money: 0, dates: 0, organizations: 0, agreements: {} };
}

export function countsOf({ money, dates, organizations, agreements }: Result): Counts {
  const types: Partial<Record<AgreementType, number>> = {};
  for (const { type } of agreements) types[type] = (types[type] ?? 0) + 1;
  return { money: money.length, dates: dates.length, organizations: organizations.length, agreements: types };
}

/** What a tally needs of a settled input. */
interface Settled {
  readonly state: 'done' | 'skipped' | 'quarantined';
  readonly bytes: number;
  readonly counts: Counts | null;
}

/** A tally with one more input. What a skipped result holds is counted, its bytes are not. */
export function tallied(tally: Tally, { state, bytes, counts }: Settled): Tally {
  return {
    ...tally,
    inputs: tally.inputs + 1,
    [state]: tally[state] + 1,
    bytes: tally.bytes + (state === 'skipped' ? 0 : bytes),
    money: tally.money + (counts?.money ?? 0),
    dates: tally.dates + (counts?.dates ?? 0),
    organizations: tally.organizations + (counts?.organizations ?? 0),
    agreements: counts ? sum(tally.agreements, counts.agreements) : tally.agreements,
  };
}

function sum(a: Counts['agreements'], b: Counts['agreements']): Counts['agreements'] {
  const types = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() as AgreementType[];
  return Object.fromEntries(types.map((type) => [type, (a[type] ?? 0) + (b[type] ?? 0)]));
}
