import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryEnd, entryStart, type Lexicon, type Lexicons } from '../../match/lexicon.ts';
import type { Spotter } from '../../match/pattern.ts';

/**
 * A class for any currency mark before an amount: a sign with or without its prefix (`US$`), a code, an abbreviation. It reads the
 * second mark of a range, whose first one anchors the pattern.
 */
export function markSpotter(lexicons: Lexicons): Spotter {
  const list = (...names: string[]): Lexicon[] => names.map((name) => lexicons.get(name));
  const signs = lexicons.get('money-sign');
  const prefixes = list('money-dollar-prefix', 'money-pound-prefix', 'money-yen-prefix', 'money-code');
  const words = list('money-code', 'money-abbreviation', 'money-letter');
  const isSign = ({ tokens }: Document, i: number): boolean => i < tokens.count && entryEnd(signs, tokens, i) === i + 1;
  const capitalized = ({ tokens }: Document, i: number): boolean =>
    tokens.shape[i]! >= Shape.Title && tokens.shape[i]! <= Shape.Mixed;
  return {
    forward(document, i) {
      const { tokens } = document;
      if (isSign(document, i)) return i + 1;
      if (i + 1 < tokens.count && isSign(document, i + 1) && tokens.gap[i + 1] === Gap.None) {
        if (prefixes.some((lexicon) => entryEnd(lexicon, tokens, i) === i + 1)) return i + 2;
      }
      return capitalized(document, i) && words.some((lexicon) => entryEnd(lexicon, tokens, i) === i + 1) ? i + 1 : -1;
    },
    backward(document, end) {
      const { tokens } = document;
      if (end > 0 && isSign(document, end - 1)) {
        const glued = end > 1 && tokens.gap[end - 1] === Gap.None;
        return glued && prefixes.some((lexicon) => entryStart(lexicon, tokens, end - 1) === end - 2) ? end - 2 : end - 1;
      }
      return capitalized(document, end - 1) && words.some((lexicon) => entryStart(lexicon, tokens, end) === end - 1)
        ? end - 1
        : -1;
    },
  };
}
