import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import type { Ticker } from '../../match/tickers.ts';
import { hashOf } from '../../match/vocabulary.ts';
import type { Marks } from './marks.ts';

const DOT = 46;
const COLON = 58;

/** Signs by the hash of their token, which stands in a column: a look into the text takes longer. */
const SLASHED = hashOf('/');
const DOTTED = hashOf('.');
const AT = hashOf('@');
const NUMBER = hashOf('#');
const WWW = hashOf('www');

/** Marks the tokens that no name is read from: addresses of the web and of mail, handles, ticker brackets. */
export function maskOf(document: Document, { signs, signCount }: Marks, tickers: readonly Ticker[]): Uint8Array {
  const { hash, gap, count } = document.tokens;
  const mask = new Uint8Array(count);
  for (const { first, last } of tickers) mask.fill(1, first, last);
  let end = 0;
  for (let s = 0; s < signCount; s++) {
    const i = signs[s]!;
    const sign = hash[i]!;
    if (i < end || (sign !== DOTTED && sign !== SLASHED && sign !== AT && sign !== NUMBER)) continue;
    if (sign === NUMBER && i + 1 < count && gap[i + 1] === Gap.None) mask[i + 1] = 1;
    if (!isInAddress(document, i, sign)) continue;
    // the whole chain at once, so that a long one is walked once
    end = chainEnd(document, i);
    mask.fill(1, chainStart(document, i), end);
  }
  return mask;
}

function isInAddress(document: Document, i: number, sign: number): boolean {
  const { tokens, text } = document;
  if (sign === AT) return i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
  if (sign === SLASHED) {
    if (text.charCodeAt(tokens.start[i]! - 1) === COLON) return i + 1 < tokens.count && tokens.gap[i + 1] === Gap.None;
    return tokens.gap[i] === Gap.None && followsDomain(document, i);
  }
  return sign === DOTTED && i > 0 && (isHost(document, i) || isWww(document, i - 1));
}

function isWww({ tokens }: Document, i: number): boolean {
  return tokens.hash[i] === WWW && tokens.end[i]! - tokens.start[i]! === 3;
}

/** `mail.acme.com`: a word between two stops, without a space. */
function isHost({ tokens, text }: Document, i: number): boolean {
  // most stops end a sentence
  if (i === 0 || i + 3 >= tokens.count || tokens.gap[i + 1] !== Gap.None) return false;
  if (tokens.shape[i - 1]! > Shape.Other || tokens.shape[i + 1]! > Shape.Other) return false;
  if (text.charCodeAt(tokens.start[i + 2]!) !== DOT || tokens.shape[i + 3] !== Shape.Lower) return false;
  return tokens.gap[i] === Gap.None && tokens.gap[i + 2] === Gap.None && tokens.gap[i + 3] === Gap.None;
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
