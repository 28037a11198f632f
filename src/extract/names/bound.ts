import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { joinHash } from '../../match/word-table.ts';
import type { Marks } from './marks.ts';

/** So often the words have to stand together. */
const OFTEN = 3;
/** A name with more words before its verb is not looked through. */
const LONGEST = 6;
const AND = hashOf('and');
const JOINTS: ReadonlySet<number> = new Set(['and', 'for', 'of'].map(hashOf));
/** Verbs of a single subject. */
const SINGULAR: ReadonlySet<number> = new Set(['is', 'was', 'has', 'offers', 'provides'].map(hashOf));
const THE = hashOf('the');

const NONE: ReadonlySet<number> = new Set();

interface Bond {
  count: number;
  readonly before: number;
  /** whether a verb shows that the words are one subject */
  one: boolean;
}

/** The identity of the words before and behind a small word, together with it. */
export function bondOf({ tokens: { hash } }: Document, at: number): number {
  return joinHash(joinHash(hash[at - 1]!, hash[at]!), hash[at + 1]!);
}

/**
 * The words around `for`, `of` and `and` that are one name in this document (`Harbor for Recovery`, `Salt and Pepper Studios is`): the first
 * hardly ever stands without the second, and where `and` joins them, a verb shows that they are one.
 * @param may whether a word may stand beside the small word
 */
export function boundWords(
  document: Document,
  { capitals, capitalCount }: Marks,
  may: (i: number) => boolean,
): ReadonlySet<number> {
  const { shape, gap, hash, count } = document.tokens;
  const bonds = new Map<number, Bond>();
  for (let c = 0; c < capitalCount; c++) {
    const i = capitals[c]! + 1;
    if (shape[i] !== Shape.Lower || !isCapital(shape[i - 1]!) || !isCapital(shape[i + 1]!)) continue;
    if (!JOINTS.has(hash[i]!) || gap[i] !== Gap.Space || gap[i + 1] !== Gap.Space || !may(i - 1) || !may(i + 1)) continue;
    const key = bondOf(document, i);
    let bond = bonds.get(key);
    if (!bond) {
      bond = { count: 0, before: hash[i - 1]!, one: hash[i] !== AND };
      bonds.set(key, bond);
    }
    bond.count++;
    bond.one ||= isSubject(document, i);
  }
  if (bonds.size === 0) return NONE;
  const often = [...bonds].filter(([, { count, one }]) => one && count >= OFTEN);
  if (often.length === 0) return NONE;
  const times = new Map(often.map(([, { before }]) => [before, 0]));
  for (let i = 0; i < count; i++) {
    const seen = times.get(hash[i]!);
    if (seen !== undefined && isCapital(shape[i]!)) times.set(hash[i]!, seen + 1);
  }
  return new Set(often.filter(([, bond]) => times.get(bond.before)! * 3 <= bond.count * 4).map(([key]) => key));
}

function isCapital(shape: number): boolean {
  return shape === Shape.Title || shape === Shape.Mixed;
}

/** Whether the capitalized words around token `i` open a sentence, or follow on `the`, and a verb of one subject follows. */
function isSubject({ tokens: { shape, hash } }: Document, i: number): boolean {
  let last = i + 1;
  while (isCapital(shape[last]!) && last - i < LONGEST) last++;
  if (!SINGULAR.has(hash[last]!)) return false;
  let first = i - 1;
  while (first > 0 && isCapital(shape[first - 1]!) && i - first < LONGEST) first--;
  if (first > 0 && hash[first - 1] === THE) first--;
  return first === 0 || shape[first - 1] === Shape.Sign;
}
