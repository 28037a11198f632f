import { Part } from './grammar.ts';
import type { Words } from './words.ts';

export type MarkKind =
  | 'deny'
  | 'dismiss'
  | 'report'
  | 'hearsay'
  | 'untrue'
  | 'no'
  | 'merely'
  | 'tell'
  | 'light'
  | 'hedge'
  | 'source'
  | 'if'
  | 'wish'
  | 'forswear'
  | 'pending';

/** A word or phrase that says how the text stands to what it tells. */
export interface Mark {
  readonly kind: MarkKind;
  readonly first: number;
  /** exclusive */
  readonly last: number;
}

/** The words of stance of one sentence, longest first where they begin together. */
export function marksOf(words: Words): Mark[] {
  const marks: Mark[] = [];
  for (let i = words.first; i < words.last; ) {
    const entry = words.has(i, Part.Stance) ? words.grammar.entry('agreement-stance', words.document, i) : null;
    if (entry && entry.last <= words.last) marks.push({ kind: entry.value as MarkKind, first: i, last: entry.last });
    i = entry?.last ?? i + 1;
  }
  return marks;
}
