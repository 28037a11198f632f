import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { joinHash } from '../../match/word-table.ts';
import type { Marks } from './marks.ts';

/** So often a pair has to stand. */
const OFTEN = 3;

const NONE: ReadonlySet<number> = new Set();

/**
 * The words around `'s` that are one name (`Marco's Pizza`), as joined hashes: they stand so again and again, and the second one hardly
 * ever has a capital elsewhere.
 * @param may whether a word may be the second one
 */
export function ownedPairs(
  { tokens }: Document,
  { capitals, capitalCount }: Marks,
  may: (i: number) => boolean,
): ReadonlySet<number> {
  const { shape, hash, count } = tokens;
  const pairs = new Map<number, { count: number; readonly second: number }>();
  for (let c = 0; c < capitalCount; c++) {
    const i = capitals[c]! + 1;
    if (shape[i] !== Shape.Possessive || shape[i - 1] !== Shape.Title || shape[i + 1] !== Shape.Title || !may(i + 1)) continue;
    const key = joinHash(hash[i - 1]!, hash[i + 1]!);
    const pair = pairs.get(key);
    if (pair) pair.count++;
    else pairs.set(key, { count: 1, second: hash[i + 1]! });
  }
  if (pairs.size === 0) return NONE;
  const often = [...pairs].filter(([, pair]) => pair.count >= OFTEN);
  if (often.length === 0) return NONE;
  const elsewhere = new Map(often.map(([, { second }]) => [second, 0]));
  for (let i = 0; i < count; i++) {
    const times = elsewhere.get(hash[i]!);
    if (times === undefined || shape[i] !== Shape.Title || (i > 1 && shape[i - 1] === Shape.Possessive)) continue;
    elsewhere.set(hash[i]!, times + 1);
  }
  return new Set(often.filter(([, pair]) => elsewhere.get(pair.second)! * OFTEN <= pair.count).map(([key]) => key));
}
