import type { Span } from '../core/span.ts';

export interface Contender extends Span {
  readonly rule: string;
  /** rules that lose to this one on overlapping extents of the same length */
  readonly beats?: readonly string[] | undefined;
}

/**
 * Settles which of overlapping candidates stays: the longest, then the leftmost, then the one whose rule says that it beats the
 * other, then the rule's name. The only place where candidates compete. Winners come in text order.
 * @param lost told of every loser and its winner
 */
export function resolve<C extends Contender>(candidates: readonly C[], lost?: (loser: C, winner: C) => void): C[] {
  if (candidates.length === 0) return [];
  const byStart = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const winners: C[] = [];
  // candidates fall into clusters that overlap in a chain; competition stays inside a cluster
  for (let from = 0; from < byStart.length; ) {
    let end = byStart[from]!.end;
    let to = from + 1;
    while (to < byStart.length && byStart[to]!.start < end) end = Math.max(end, byStart[to++]!.end);
    if (to - from === 1) winners.push(byStart[from]!);
    else winners.push(...settle(byStart.slice(from, to), lost));
    from = to;
  }
  return winners;
}

function settle<C extends Contender>(cluster: C[], lost?: (loser: C, winner: C) => void): C[] {
  cluster.sort(compare);
  // kept by start, so that an overlap is found by its neighbours alone
  const kept: C[] = [];
  for (const candidate of cluster) {
    let at = lowerBound(kept, candidate.start);
    const left = kept[at - 1];
    const right = kept[at];
    const winner = left && left.end > candidate.start ? left : right && right.start < candidate.end ? right : null;
    if (winner) lost?.(candidate, winner);
    else {
      at = lowerBound(kept, candidate.start);
      kept.splice(at, 0, candidate);
    }
  }
  return kept;
}

function compare(a: Contender, b: Contender): number {
  const length = b.end - b.start - (a.end - a.start);
  if (length !== 0) return length;
  if (a.start !== b.start) return a.start - b.start;
  if (a.beats?.includes(b.rule)) return -1;
  if (b.beats?.includes(a.rule)) return 1;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

function lowerBound<C extends Span>(kept: readonly C[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
