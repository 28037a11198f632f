import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import type { Ticker } from '../../match/tickers.ts';

const SLASH = 47;
const DOT = 46;
const AT = 64;
const HASH = 35;
const COLON = 58;

/** Marks the tokens that no name is read from: addresses of the web and of mail, handles, ticker brackets. */
export function maskOf(document: Document, tickers: readonly Ticker[]): Uint8Array {
  const { tokens, text } = document;
  const mask = new Uint8Array(tokens.count);
  for (const { first, last } of tickers) mask.fill(1, first, last);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.Sign) continue;
    const sign = text.charCodeAt(tokens.start[i]!);
    if (sign === HASH && i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None) mask[i + 1] = 1;
    if (!isInAddress(document, i, sign)) continue;
    // the whole chain at once, so that a long one is walked once
    const end = chainEnd(document, i);
    mask.fill(1, chainStart(document, i), end);
    i = end - 1;
  }
  return mask;
}

function isInAddress(document: Document, i: number, sign: number): boolean {
  const { tokens, text } = document;
  if (sign === AT) return i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
  if (sign === SLASH) {
    if (text.charCodeAt(tokens.start[i]! - 1) === COLON) return i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
    return tokens.gap[i] === Gap.None && followsDomain(document, i);
  }
  return sign === DOT && i > 0 && (isHost(document, i) || isWww(document, i - 1));
}

function isWww({ tokens, text }: Document, i: number): boolean {
  return tokens.end[i]! - tokens.start[i]! === 3 && text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === 'www';
}

/** `mail.acme.com`: a word between two stops, without a space. */
function isHost({ tokens, text }: Document, i: number): boolean {
  if (i === 0 || i + 3 >= tokens.count || tokens.shape[i - 1]! > Shape.Other || tokens.shape[i + 1]! > Shape.Other) return false;
  if (text.charCodeAt(tokens.start[i + 2]!) !== DOT || tokens.shape[i + 3] !== Shape.Lower) return false;
  return (
    tokens.gap[i] === Gap.None &&
    tokens.gap[i + 1] === Gap.None &&
    tokens.gap[i + 2] === Gap.None &&
    tokens.gap[i + 3] === Gap.None
  );
}

/** `acme.com/news`: a slash behind a lower-case word behind a stop. */
function followsDomain({ tokens, text }: Document, i: number): boolean {
  if (i < 3 || tokens.gap[i - 1] !== Gap.None || tokens.gap[i - 2] !== Gap.None) return false;
  return (
    tokens.shape[i - 1] === Shape.Lower && text.charCodeAt(tokens.start[i - 2]!) === DOT && tokens.shape[i - 2] === Shape.Sign
  );
}

function chainStart({ tokens }: Document, i: number): number {
  let first = i;
  while (first > 0 && tokens.gap[first] === Gap.None) first--;
  return first;
}

function chainEnd({ tokens }: Document, i: number): number {
  let last = i + 1;
  while (last < tokens.count && tokens.gap[last] === Gap.None) last++;
  return last;
}
