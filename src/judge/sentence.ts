import type { Document } from '../core/document.ts';
import type { Span } from '../core/span.ts';

/** Words around a place in a text, in three parts: before it, itself, after it. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code units that are shown on each side of a place. */
const AROUND = 100;

/** The sentence that a span begins in, cut where it is long, with its spaces and line breaks made single spaces. */
export function passageOf({ text, tokens, sentences }: Document, { start, end }: Span): Passage {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const sentence = tokens.sentence[low] ?? 0;
  const from = tokens.start[sentences.first[sentence] ?? 0] ?? 0;
  const to = tokens.end[(sentences.last[sentence] ?? 0) - 1] ?? text.length;
  const left = Math.max(Math.min(from, start), start - AROUND);
  const right = Math.min(Math.max(to, end), end + AROUND);
  const plain = (a: number, b: number): string => text.slice(a, b).replace(/\s+/g, ' ');
  const cut = (there: boolean): string => (there ? '…' : '');
  return {
    before: `${cut(left > from)}${plain(left, start)}`,
    words: plain(start, Math.min(end, start + 2 * AROUND)),
    after: `${plain(end, right)}${cut(right < to)}`,
  };
}
