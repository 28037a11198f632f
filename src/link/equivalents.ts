import type { Document } from '../core/document.ts';
import type { MoneyDraft } from '../core/mention.ts';
import { RATES } from '../normalize/currency-rates.ts';

/** An amount and the same worth in another currency behind it. */
export interface Pair {
  readonly base: MoneyDraft;
  readonly converted: MoneyDraft;
  /** the text says that they are equal; a mere `or` must be plausible to count */
  readonly stated: boolean;
}

const LONGEST_BRIDGE = 90;
/** How many more currencies a bracket may give: `€10m (£8m, $11m)`. */
const LONGEST_LIST = 3;
const HEDGE =
  '(?:or|about|some|around|approximately|approx\\.?|roughly|nearly|almost|equal to|equals|equivalent to|the equivalent of|equivalent|worth|' +
  'i\\.e\\.,?|that is|=|≈|~|just|over|under|more than|less than|well|slightly)';
const BRACKET = new RegExp(`^\\s*(?:[-\\w]+ ){0,3}?[([]\\s*(?:${HEDGE}\\s*)*$`, 'i');
const STATED = new RegExp(
  `^,?\\s*[([]?(?:i\\.e\\.,?|that is,?|equal to|equals|equivalent to|the equivalent of|=|≈|or the equivalent of)\\s*(?:${HEDGE}\\s*)*$`,
  'i',
);
const OR = new RegExp(`^,?\\s*or\\s*(?:${HEDGE}\\s*)*$`, 'i');
/** A sentence of its own: `It paid 2.35 billion pesos. The price was equal to $41.4 million.` */
const LATER = new RegExp(
  `\\b(?:equal|equivalent|equivalents|translates?|translated|converts?|converted) (?:in)?to\\s{0,9}(?:${HEDGE}\\s{0,9}){0,4}$`,
  'i',
);
const LIST = /^\s*[,;/]\s*(?:or\s*)?(?:about\s*)?$/i;

/** Finds conversions by the words between neighbors: `24.23 billion yuan (about 3.51 billion dollars)`, `5 euros, or $6`. */
export function pairsOf(document: Document, money: readonly MoneyDraft[]): Pair[] {
  const pairs: Pair[] = [];
  let open: MoneyDraft | null = null;
  let listed = 0;
  for (let i = 1; i < money.length; i++) {
    const base = money[i - 1]!;
    const converted = money[i]!;
    const bridge = converted.start - base.end <= LONGEST_BRIDGE ? document.text.slice(base.end, converted.start) : null;
    if (bridge === null || /\n\s*\n/.test(bridge)) {
      open = null;
    } else if (open && listed < LONGEST_LIST && LIST.test(bridge)) {
      listed++;
      pairs.push({ base: open, converted, stated: true });
    } else if (BRACKET.test(bridge)) {
      open = base;
      listed = 0;
      pairs.push({ base, converted, stated: !/\w \w*[([]/.test(bridge) });
    } else {
      open = null;
      if (STATED.test(bridge)) pairs.push({ base, converted, stated: true });
      else if (OR.test(bridge) || LATER.test(bridge)) pairs.push({ base, converted, stated: false });
    }
  }
  return pairs;
}

/** How far a rate may lie outside of its hand-written bounds, which are rounded themselves. */
const SLACK = 1.25;

/** The rate that a pair implies: units of the base's currency for one of the other; null where no amount tells it. */
export function impliedRate({ base, converted }: Pair): number | null {
  const a = Number(base.amount ?? base.max);
  const b = Number(converted.amount ?? converted.max);
  return a > 0 && b > 0 ? a / b : null;
}

/** Whether a rate between two currencies was ever near to what it is here; true where the table knows no bounds. */
export function isPlausible(rate: number, from: string, to: string): boolean {
  const a = RATES[from];
  const b = RATES[to];
  if (!a || !b) return true;
  return rate >= a[0] / b[1] / SLACK && rate <= (a[1] / b[0]) * SLACK;
}
