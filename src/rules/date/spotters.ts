import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryEnd, entryStart, type Lexicon, type Lexicons } from '../../match/lexicon.ts';
import type { Spotter } from '../../match/pattern.ts';
import { NumberForm } from '../../match/vocabulary.ts';

/** The plain number at a token; -1 where the token is none. */
function plain(document: Document, i: number): number {
  const { tokens, text } = document;
  if (tokens.shape[i] !== Shape.Number || tokens.word[i]! > NumberForm.D4) return -1;
  let value = 0;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** One number, `low` to `high`, of a form, with what must hold of its token. */
function numbers(forms: readonly number[], low: number, high: number): Spotter {
  const accepts = (document: Document, i: number): boolean => {
    if (!forms.includes(document.tokens.word[i]!)) return false;
    const value = plain(document, i);
    return value >= low && value <= high;
  };
  return {
    forward: (document, i) => (i < document.tokens.count && accepts(document, i) ? i + 1 : -1),
    backward: (document, end) => (end > 0 && accepts(document, end - 1) ? end - 1 : -1),
    starts: forms,
    ends: forms,
    longest: 1,
  };
}

const TWO = [NumberForm.D1, NumberForm.D2] as const;
const PLAIN = [...TWO, NumberForm.D3, NumberForm.D4] as const;

/** The words that entries of a list begin with, or end with. */
function edgesOf(lexicon: Lexicon, side: 'byFirst' | 'byLast'): number[] {
  return [...lexicon.entries.keys(), ...lexicon[side].keys()];
}

/** Classes of dates that are read by code: days with their endings, years, counts. */
export function spotters(lexicons: Lexicons): Readonly<Record<string, Spotter>> {
  const suffix = lexicons.get('date-suffix');
  const cardinal = lexicons.get('date-cardinal');
  const ordinal = lexicons.get('date-ordinal');
  const isSuffix = (document: Document, i: number): boolean =>
    i < document.tokens.count && document.tokens.gap[i] === Gap.None && suffix.single[document.tokens.word[i]!] === 1;
  const isDay = (document: Document, i: number): boolean => {
    if (document.tokens.word[i]! > NumberForm.D2) return false;
    const value = plain(document, i);
    return value >= 1 && value <= 31;
  };
  const suffixes = [...suffix.entries.keys()];
  const day: Spotter = {
    starts: TWO,
    ends: [...TWO, ...suffixes],
    longest: 2,
    forward(document, i) {
      if (i >= document.tokens.count || !isDay(document, i)) return -1;
      return isSuffix(document, i + 1) ? i + 2 : i + 1;
    },
    backward(document, end) {
      if (end > 1 && isSuffix(document, end - 1) && isDay(document, end - 2)) return end - 2;
      return end > 0 && isDay(document, end - 1) ? end - 1 : -1;
    },
  };
  const nth: Spotter = {
    starts: [...TWO, ...edgesOf(ordinal, 'byFirst')],
    ends: [...suffixes, ...edgesOf(ordinal, 'byLast')],
    forward(document, i) {
      if (i >= document.tokens.count) return -1;
      if (isDay(document, i) && isSuffix(document, i + 1)) return i + 2;
      return entryEnd(ordinal, document.tokens, i);
    },
    backward(document, end) {
      if (end > 1 && isSuffix(document, end - 1) && isDay(document, end - 2)) return end - 2;
      return end > 0 ? entryStart(ordinal, document.tokens, end) : -1;
    },
  };
  const count: Spotter = {
    starts: [...PLAIN, ...edgesOf(cardinal, 'byFirst')],
    ends: [...PLAIN, ...edgesOf(cardinal, 'byLast')],
    forward(document, i) {
      if (i >= document.tokens.count) return -1;
      const value = plain(document, i);
      return value >= 0 ? i + 1 : entryEnd(cardinal, document.tokens, i);
    },
    backward(document, end) {
      if (end <= 0) return -1;
      return plain(document, end - 1) >= 0 ? end - 1 : entryStart(cardinal, document.tokens, end);
    },
  };
  return {
    'date-day': day,
    'date-nth': nth,
    'date-count': count,
    'date-year': numbers([NumberForm.D4], 1500, 2199),
    'date-month-number': numbers(TWO, 1, 12),
    'date-two-digits': numbers(TWO, 1, 31),
    'date-two': numbers([NumberForm.D2], 0, 99),
  };
}
