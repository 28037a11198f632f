import type { Document } from '../../core/document.ts';
import { Shape } from '../../core/document.ts';
import { type Lexical, Sort } from './lexical.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;

/** Whether a comma, `and` or both are all that stands between two names. */
export function isJoined(lexical: Lexical, document: Document, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  const { tokens, text } = document;
  for (let i = from; i < to; i++) {
    const sign = tokens.shape[i] === Shape.Sign ? text.charCodeAt(tokens.start[i]!) : 0;
    // `Acme Bank (AB), Globex`
    const bracket = (sign === OPEN && to - from === 1 && tokens.shape[to] === Shape.Upper) || (sign === CLOSE && i === from);
    if (sign !== COMMA && !bracket && (lexical.sort(document, i) & Sort.And) === 0) return false;
  }
  return true;
}

/** Whether `and` stands among the tokens. */
export function hasAnd(lexical: Lexical, document: Document, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, document.tokens.count); i++) {
    if ((lexical.sort(document, i) & Sort.And) !== 0) return true;
  }
  return false;
}
