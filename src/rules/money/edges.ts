import { type Document, Gap, Shape } from '../../core/document.ts';
import type { TokenMatch } from '../../core/rule.ts';

const PERCENT = new Set(['pct', 'percent', 'percentage', 'points', 'pc']);
const PERIODS = new Set('year years yr month months day days week weeks hour hours minute minutes'.split(' '));

/**
 * Whether a match is cut out of a longer word or measure: an identifier (`yqwqcn0p`, `RP2D`), the rest of a quotation
 * (`1.6190/6200 dlrs`), a percentage or a term (`SFR FIVE-YEAR`).
 */
export function isFragment({ document, first, last }: TokenMatch): boolean {
  const { count, gap, shape } = document.tokens;
  const solid = (i: number): boolean => shape[i]! <= Shape.Number;
  if (first > 0 && gap[first] === Gap.None && solid(first)) {
    if (solid(first - 1)) return true;
    const sign = signAt(document, first - 1);
    const glued = first > 1 && gap[first - 1] === Gap.None && solid(first - 2);
    if (sign === '_' || sign === '=') return true;
    // `1.6190/6200 dlrs` and `EUR/USD 1.08` are quotations; `EUR 5/USD 6` is two amounts
    if (sign === '/' && glued && (shape[first] === Shape.Number || shape[first - 2] !== Shape.Number)) return true;
  }
  if (last >= count || !solid(last - 1)) return false;
  if (gap[last] === Gap.None && solid(last)) return !isBrokenLine(document, last);
  const next = gap[last] === Gap.None && signAt(document, last) === '-' ? last + 1 : last;
  const word = next < count ? document.text.slice(document.tokens.start[next], document.tokens.end[next]).toLowerCase() : '';
  return next > last ? PERIODS.has(word) : PERCENT.has(word) || (word === 'per' && isCent(document, next + 1));
}

/** Tables lose their cell borders: a grouped number runs into the next label (`$15,025,617TOTAL ASSETS`). */
function isBrokenLine({ tokens, text }: Document, i: number): boolean {
  const digits = text.slice(tokens.start[i - 1], tokens.end[i - 1]);
  return /^\d[\d.]*,\d/.test(digits) && tokens.shape[i]! !== Shape.Lower && tokens.end[i]! - tokens.start[i]! > 1;
}

function isCent({ tokens, text }: Document, i: number): boolean {
  return i < tokens.count && text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === 'cent';
}

function signAt({ tokens, text }: Document, i: number): string {
  return tokens.shape[i] === Shape.Sign ? text[tokens.start[i]!]! : '';
}
