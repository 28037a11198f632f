import { type FrameMatch, isTyped } from './frames.ts';
import type { Match } from './mentions.ts';

/** How what one rule found fares against the gold. */
export interface RuleFigures {
  readonly rule: string;
  readonly found: number;
  /** same extent; of agreements: same type */
  readonly right: number;
  /** another extent; of agreements: another type */
  readonly partial: number;
  readonly spurious: number;
  /** of mentions whose gold has a value: those with another one */
  readonly wrongValue: number;
}

/** Figures of every rule that found something, those with most that is wrong first. */
export function byRule(mentions: readonly Match[], frames: readonly FrameMatch[]): RuleFigures[] {
  const rows = new Map<string, { -readonly [name in keyof RuleFigures]: RuleFigures[name] }>();
  const add = (rule: string, what: 'right' | 'partial' | 'spurious', wrongValue = false): void => {
    const row = rows.get(rule) ?? { rule, found: 0, right: 0, partial: 0, spurious: 0, wrongValue: 0 };
    rows.set(rule, row);
    row.found++;
    row[what]++;
    if (wrongValue) row.wrongValue++;
  };
  for (const { pairs, spurious } of mentions) {
    for (const { found, exact, right } of pairs) add(found.rule, exact ? 'right' : 'partial', right === false);
    for (const { rule } of spurious) add(rule, 'spurious');
  }
  for (const { found, pairs } of frames) {
    const paired = new Map(pairs.map((pair) => [pair.found, pair]));
    for (const frame of found) {
      const pair = paired.get(frame);
      add(frame.rule, pair ? (isTyped(pair) ? 'right' : 'partial') : 'spurious');
    }
  }
  const wrong = ({ partial, spurious, wrongValue }: RuleFigures): number => partial + spurious + wrongValue;
  return [...rows.values()].sort((a, b) => wrong(b) - wrong(a) || (a.rule < b.rule ? -1 : 1));
}

/** Frames of one type as counted among all: in the gold, found, and found for one of the gold. */
export interface TypeFigures {
  readonly type: string;
  readonly gold: number;
  readonly predicted: number;
  readonly typed: number;
}

/** Figures of every type of agreement in gold or found, the commonest of the gold first. */
export function byType(frames: readonly FrameMatch[]): TypeFigures[] {
  const rows = new Map<string, { type: string; gold: number; predicted: number; typed: number }>();
  const row = (type: string) => {
    const known = rows.get(type) ?? { type, gold: 0, predicted: 0, typed: 0 };
    rows.set(type, known);
    return known;
  };
  for (const { gold, found, pairs } of frames) {
    for (const { type } of gold) row(type).gold++;
    for (const { type } of found) row(type).predicted++;
    for (const pair of pairs) if (isTyped(pair)) row(pair.gold.type).typed++;
  }
  return [...rows.values()].sort((a, b) => b.gold - a.gold || (a.type < b.type ? -1 : 1));
}
