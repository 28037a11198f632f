import type { Document } from '../../core/document.ts';
import { Shape, ZONE_KINDS } from '../../core/document.ts';

/** How a sentence uses capitals. */
export const Style = {
  Prose: 0,
  /** most words have a capital, so that capitals prove nothing */
  TitleCase: 1,
  AllCaps: 2,
} as const;
export type Style = (typeof Style)[keyof typeof Style];

const STOP = 46;
const DATELINE = ZONE_KINDS.indexOf('dateline');
const HEADLINE = ZONE_KINDS.indexOf('headline');

/** What a token of a shape counts for: as a word, and as one in small letters or in capitals. */
const WORD = new Uint8Array(16).fill(1, 0, Shape.Other);
const LOWER = new Uint8Array(16).fill(1, Shape.Lower, Shape.Lower + 1);
const UPPER = new Uint8Array(16).fill(1, Shape.Upper, Shape.Upper + 1);

/**
 * The style of each sentence. A full stop speaks for prose. Words of one to three letters do not count: headings keep them small.
 * @param sources names of sites behind `appeared first on`
 */
export function stylesOf(document: Document, sources: readonly number[]): Uint8Array {
  const styles = capitalsOf(document);
  // feeds quote the headline in their closing line
  for (const i of sources) styles[document.tokens.sentence[i]!] = Style.TitleCase;
  return styles;
}

function capitalsOf({ tokens: { shape, start, end }, sentences, text }: Document): Uint8Array {
  const styles = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.last[s]!;
    let words = 0;
    let lower = 0;
    let upper = 0;
    for (let i = sentences.first[s]!; i < last; i++) {
      // 1 for words of four letters or more: counted without a branch, since branches that follow a text are guessed wrong
      const long = (3 - (end[i]! - start[i]!)) >>> 31;
      words += WORD[shape[i]!]! & long;
      lower += LOWER[shape[i]!]! & long;
      upper += UPPER[shape[i]!]! & long;
    }
    if (words < 3 || sentences.zone[s] === DATELINE) continue;
    const stopped = text.charCodeAt(end[last - 1]! - 1) === STOP && sentences.zone[s] !== HEADLINE;
    if (upper >= 0.7 * words) styles[s] = Style.AllCaps;
    else if ((lower <= 0.25 * words && !stopped) || (sentences.zone[s] === HEADLINE && lower <= 0.4 * words))
      styles[s] = Style.TitleCase;
  }
  return styles;
}
