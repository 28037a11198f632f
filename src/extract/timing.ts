import type { DateDraft, Known } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** Dates between two tokens, in text order. */
export function datesWithin(dates: readonly DateDraft[], first: number, last: number): DateDraft[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: DateDraft[] = [];
  for (let d = low; d < dates.length && dates[d]!.last <= last; d++) found.push(dates[d]!);
  return found;
}

/** The date that a clause gives for what its trigger tells; null where it gives none. */
export function dateOf(
  clause: Clause,
  trigger: Trigger,
  dates: readonly DateDraft[],
  published: string | null,
): DateDraft | null {
  let best: DateDraft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.type !== 'DATE' || date.resolved === null || /REF$/.test(date.resolved)) continue;
    if (!isOwn(clause, trigger, date, published)) continue;
    const gap = date.first >= trigger.last ? date.first - trigger.last : trigger.first - date.last;
    if (gap < distance) {
      best = date;
      distance = gap;
    }
  }
  return best;
}

const LATER = [
  'by',
  'until',
  'through',
  'expected',
  'expects',
  'scheduled',
  'will',
  'would',
  'before',
  'close',
  'ending',
  'ended',
  'end',
  'expire',
  'expires',
  'beginning',
  'starting',
  'begin',
  'deliver',
  'delivery',
  'quarter',
  'maturing',
  'due',
];

/** Words back from a date in which `for` makes it the date of what is agreed; further back it names the price. */
const FOR = 2;

function isOwn(clause: Clause, trigger: Trigger, date: DateDraft, published: string | null): boolean {
  // `announced today`, the day of the news itself
  if (published !== null && date.resolved === published)
    return Math.abs(date.first - trigger.first) < 40 && !isOfAnother(clause, trigger);
  const at = clause.back(date.first);
  for (let i = at, steps = 0; i >= clause.first && i >= trigger.last && steps < 6; i = clause.back(i), steps++) {
    if (
      LATER.some((word) => clause.is(i, word)) ||
      (steps < FOR && clause.is(i, 'for')) ||
      /^(?:expir|matur)/i.test(clause.document.text.slice(clause.document.tokens.start[i], clause.document.tokens.end[i]))
    )
      return false;
  }
  const before = date.last <= trigger.first;
  if (before) {
    // `In June, A bought B`, `its 2021 purchase of B`, `on Monday signed`
    if (/^(?:vot|meet)/.test(clause.lower(clause.back(at)))) return false;
    if (date.first - clause.first <= 2) return true;
    // `was founded in 2017 and raised`
    for (let i = date.last; i < trigger.first; i++) if (clause.is(i, 'and')) return false;
    // `last year's $200 million sale of B`
    if (trigger.first - date.last <= (clause.isPossessive(date.last) ? 8 : 1)) return true;
    return trigger.first - date.last <= 6 && (clause.is(at, 'on') || clause.is(at, 'in'));
  }
  for (let i = trigger.last; i < date.first; i++)
    if (clause.is(i, ';') || clause.is(i, 'which') || clause.is(i, 'who')) return false;
  const reach =
    clause.is(at, 'on') || clause.is(at, 'in') || clause.is(at, 'dated') || clause.is(at, 'since') || clause.is(at, 'effective')
      ? 22
      : 3;
  return date.first - trigger.last <= reach;
}

/** `its planned offer`, `the previously announced merger`: what happens today is another thing. */
function isOfAnother(clause: Clause, { first, verbal }: Trigger): boolean {
  for (let i = first - 1; !verbal && i >= Math.max(clause.first, first - 3); i--)
    if (/^(?:planned|proposed|previously|existing)$/.test(clause.lower(i))) return true;
  return false;
}

const UNITS: Readonly<Record<string, string>> = { year: 'Y', years: 'Y', month: 'M', months: 'M' };
const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** The duration in front of a noun (`a three-year contract`) or behind `for` (`for 10 years`), as ISO 8601. */
export function termOf(clause: Clause, trigger: Trigger): { readonly term: string; readonly span: Span } | null {
  const { text, tokens } = clause.document;
  const from = Math.max(clause.first, trigger.first - 6);
  const to = Math.min(clause.last, trigger.last + 20);
  for (let i = from; i < to; i++) {
    // `year` to `months`
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length < 4 || length > 6) continue;
    const unit = UNITS[text.slice(tokens.start[i], tokens.end[i]).toLowerCase()];
    if (!unit) continue;
    const number = clause.is(i - 1, '-') ? i - 2 : i - 1;
    if (number < clause.first) continue;
    const word = text.slice(tokens.start[number], tokens.end[number]).toLowerCase();
    const count = COUNTS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
    if (count === 0) continue;
    const inFront = i < trigger.last && (clause.is(i - 1, '-') || i + 1 >= trigger.first);
    const behind =
      i >= trigger.last && (clause.is(number - 1, 'for') || (clause.is(number - 1, 'of') && clause.is(number - 2, 'term')));
    if (inFront || behind) return { term: `P${count}${unit}`, span: { start: tokens.start[number]!, end: tokens.end[i]! } };
  }
  return null;
}

/** The day of the news, where it is known. */
export function publishedOf(known: Known): string | null {
  return known.published?.value ?? null;
}
