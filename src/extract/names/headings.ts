import type { Document } from '../../core/document.ts';
import { Shape, ZONE_KINDS } from '../../core/document.ts';
import { feedSources } from './positions.ts';

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

/** The style of each sentence. A full stop speaks for prose. Words of one to three letters do not count: headings keep them small. */
export function stylesOf(document: Document): Uint8Array {
  const styles = capitalsOf(document);
  // feeds quote the headline in their closing line
  for (const i of feedSources(document)) styles[document.tokens.sentence[i]!] = Style.TitleCase;
  return styles;
}

function capitalsOf(document: Document): Uint8Array {
  const { tokens, sentences } = document;
  const styles = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    let words = 0;
    let lower = 0;
    let upper = 0;
    for (let i = sentences.first[s]!; i < sentences.last[s]!; i++) {
      const shape = tokens.shape[i]!;
      if (shape > Shape.Camel || tokens.end[i]! - tokens.start[i]! < 4) continue;
      words++;
      if (shape === Shape.Lower) lower++;
      else if (shape === Shape.Upper) upper++;
    }
    if (words < 3 || sentences.zone[s] === DATELINE) continue;
    const stopped = document.text.charCodeAt(tokens.end[sentences.last[s]! - 1]! - 1) === STOP && sentences.zone[s] !== HEADLINE;
    if (upper >= 0.7 * words) styles[s] = Style.AllCaps;
    else if ((lower <= 0.25 * words && !stopped) || (sentences.zone[s] === HEADLINE && lower <= 0.4 * words))
      styles[s] = Style.TitleCase;
  }
  return styles;
}
