import { Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';
import { compare, type Decimal, times, whole } from '../../normalize/decimal.ts';

const CHANGES = new Set(
  (
    'rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increase increased increases increasing ' +
    'decrease decreased decreases decreasing jump jumped jumps jumping climb climbed climbs climbing drop dropped drops dropping ' +
    'decline declined declines declining slid slide slides sliding slip slipped slips slipping cut cuts cutting raise raised raises ' +
    'raising lift lifted lifts lifting lower lowered lowers lowering reduce reduced reduces reducing widen widened widens widening ' +
    'narrow narrowed narrows narrowing slash slashed slashing boost boosted boosts boosting went go goes going gone move moved moves ' +
    'moving swing swung swings surge surged surges surging soar soared soars soaring tumble tumbled tumbles tumbling plunge plunged ' +
    'plunges plunging double doubled doubles doubling triple tripled tripling revise revised revises revising change changed changes ' +
    'changing advance advanced advances advancing gain gained gains gaining trim trimmed trims hike hiked hikes improve improved ' +
    'improves improving expand expanded expands expanding upped upping upgrade upgraded ease eased shrink shrank shrunk shrinking ' +
    'bring brought up down higher lower plummeted plummet added adds lost loses shed'
  ).split(' '),
);

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Words that may stand between a verb of change and the amount. */
const BETWEEN = new Set('by about sharply slightly nearly almost another further some'.split(' '));

/** Words that tell a range even after a verb of change: `could rise, with prices ranging from`. */
const RANGES = new Set('range ranges ranging ranged between anywhere priced'.split(' '));

const WIDEST_GAP = 3;

/**
 * Whether the words before a match say that an amount became another (`rose from $5 million to $7 million`), or that its low end is
 * a date.
 */
export function isChange(match: TokenMatch, { min, max }: { readonly min: Decimal; readonly max: Decimal }): boolean {
  const { document } = match;
  const { tokens, text } = document;
  const first = match.slot('mod')?.first ?? match.first;
  const word = (i: number): string =>
    i >= 0 && tokens.shape[i]! <= Shape.Camel ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replace(/\.$/, '') : '';
  const before = word(first - 1);
  if (MONTHS.has(before)) return true;
  const from = fromBefore(word, first);
  if (from < 0) {
    // `rose 5 to 7 million dollars` is by how much; `rose $5 million to $7 million` and `rose 20 to 1,800 yen` are to where
    if (!match.slot('second') && compare(max, times(min, whole(WIDEST_GAP))) <= 0) return false;
    let i = first - 1;
    while (BETWEEN.has(word(i))) i--;
    return CHANGES.has(word(i)) || (before === 'by' && match.slot('second') !== null);
  }
  for (let i = from - 1; i > from - 15 && i >= 0 && tokens.sentence[i] === tokens.sentence[first]; i--) {
    const at = word(i);
    if (RANGES.has(at)) return false;
    if (CHANGES.has(at)) return true;
  }
  return false;
}

/** The token of a `from` that the amount hangs on: `from`, `from an initial`, `from a previous level of`; -1 where there is none. */
function fromBefore(word: (i: number) => string, first: number): number {
  for (let i = first - 1; i > first - 7; i--) {
    const at = word(i);
    if (at === 'from' || at === 'between') return i;
    if (at === '' || CHANGES.has(at)) return -1;
  }
  return -1;
}
