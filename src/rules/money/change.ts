import { Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';

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

/** Whether the words before a match say that an amount became another (`rose from $5 million to $7 million`), or that its low end is a date. */
export function isChange(match: TokenMatch): boolean {
  const { document } = match;
  const { tokens, text } = document;
  const first = match.slot('mod')?.first ?? match.first;
  const word = (i: number): string =>
    i >= 0 && tokens.shape[i]! <= Shape.Camel ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replace(/\.$/, '') : '';
  const before = word(first - 1);
  if (MONTHS.has(before)) return true;
  const isFrom = before === 'from' || before === 'between';
  let i = first - (isFrom ? 2 : 1);
  if (!isFrom) {
    // `rose 5 to 7 million dollars` is by how much, `rose $5 million to $7 million` is to where
    if (!match.slot('second')) return false;
    while (BETWEEN.has(word(i))) i--;
    return CHANGES.has(word(i));
  }
  for (let steps = 0; steps < 9 && i >= 0 && tokens.sentence[i] === tokens.sentence[first]; steps++, i--) {
    const at = word(i);
    if (RANGES.has(at)) return false;
    if (CHANGES.has(at)) return true;
  }
  return false;
}
