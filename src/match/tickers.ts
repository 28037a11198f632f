import type { Document } from '../core/document.ts';
import { Gap, Shape } from '../core/document.ts';
import { entryEnd, type Lexicon } from './lexicon.ts';

const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const LESS = 60;
const GREATER = 62;

/** A stock symbol in brackets: `(NASDAQ: CING)`, `<ARC.N>`. */
export interface Ticker {
  /** first token of the bracket */
  readonly first: number;
  /** behind the last */
  readonly last: number;
  /** tokens of the exchange, empty where none is named */
  readonly exchangeFirst: number;
  readonly exchangeLast: number;
  /** the token of the symbol */
  readonly symbol: number;
}

/** The last answer: names are found with it, and linked with it. */
let answer: { readonly document: Document; readonly exchanges: Lexicon; readonly found: readonly Ticker[] } | null = null;

/** Finds the ticker brackets of a document, in text order. */
export function tickersOf(document: Document, exchanges: Lexicon): readonly Ticker[] {
  if (answer?.document !== document || answer.exchanges !== exchanges) {
    answer = { document, exchanges, found: search(document, exchanges) };
  }
  return answer.found;
}

function search(document: Document, exchanges: Lexicon): Ticker[] {
  const { tokens, text } = document;
  const found: Ticker[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.Sign) continue;
    const sign = text.charCodeAt(tokens.start[i]!);
    if (sign === LESS) {
      const close = closing(document, i + 1, GREATER, 6);
      if (close > 0 && isSymbol(document, i + 1) && isOneWord(document, i + 2, close)) {
        found.push({ first: i, last: close + 1, exchangeFirst: i + 1, exchangeLast: i + 1, symbol: i + 1 });
        i = close;
      }
    } else if (sign === COLON && i > 0) {
      const ticker = withExchange(document, i, exchanges);
      if (ticker) {
        found.push(ticker);
        i = ticker.last - 1;
      }
    }
  }
  return found;
}

function withExchange(document: Document, colon: number, exchanges: Lexicon): Ticker | null {
  const { tokens, text } = document;
  let first = -1;
  for (let from = Math.max(0, colon - 5); from < colon && first < 0; from++) {
    if (entryEnd(exchanges, tokens, from) === colon) first = from;
  }
  if (first < 0 || !isSymbol(document, colon + 1)) return null;
  const close = closing(document, colon + 2, CLOSE, 16);
  const opened = first > 0 && text.charCodeAt(tokens.start[first - 1]!) === OPEN;
  return {
    first: opened ? first - 1 : first,
    last: close > 0 ? close + 1 : colon + 2,
    exchangeFirst: first,
    exchangeLast: colon,
    symbol: colon + 1,
  };
}

function closing(document: Document, from: number, sign: number, within: number): number {
  const { tokens, text } = document;
  for (let i = from; i < Math.min(tokens.count, from + within); i++) {
    if (tokens.shape[i] === Shape.Sign && text.charCodeAt(tokens.start[i]!) === sign) return i;
  }
  return -1;
}

/** Whether no space stands before any of the tokens: `<ARC.N>` is a symbol, `<ARC Plc>` a name. */
function isOneWord({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.gap[i] !== Gap.None) return false;
  return true;
}

function isSymbol({ tokens }: Document, i: number): boolean {
  if (i >= tokens.count) return false;
  const shape = tokens.shape[i]!;
  return (
    (shape === Shape.Upper || shape === Shape.Initial || shape === Shape.Number || shape === Shape.Mixed) &&
    tokens.end[i]! - tokens.start[i]! <= 6
  );
}

/** Whether words in angle brackets are a name: `<ACM Data Inc>`, not `<ACM.O>` or `<ACM ST>`. */
export function isName({ tokens }: Document, first: number, close: number): boolean {
  if (tokens.shape[first] !== Shape.Upper) return true;
  for (let i = first + 1; i < close; i++) if (tokens.gap[i] === Gap.Space && tokens.shape[i] !== Shape.Upper) return true;
  return false;
}
