import type { Document } from '../core/document.ts';
import { type Grammar, Part } from './grammar.ts';

/** Whether token `i` opens the ticker of a wire story: `<ACM.O>`. */
export function inTicker(grammar: Grammar, document: Document, i: number): boolean {
  return grammar.is(document, i - 1, '<') || grammar.is(document, i - 2, '<');
}

/** Whether token `i` stands in round brackets that open in its sentence, at most 30 tokens before it. */
export function inBrackets(grammar: Grammar, document: Document, i: number, floor: number): boolean {
  const { word } = document.tokens;
  const opening = grammar.id('(');
  const closing = grammar.id(')');
  for (let k = i - 1; k >= Math.max(floor, i - 30); k--) {
    if (word[k] === closing) return false;
    if (word[k] === opening) return true;
  }
  return false;
}

/** Whether a preposition stands right before a name. */
export function isLed(grammar: Grammar, document: Document, first: number): boolean {
  const before = grammar.is(document, first - 1, 'the') ? first - 2 : first - 1;
  return before >= 0 && grammar.has(document, before, Part.Preposition);
}

/** The last `while`, or `that` behind a verb of saying, between the start of a sentence and token `i`, behind which another subject acts; -1 for none. */
export function contrastBefore(grammar: Grammar, document: Document, i: number, sentence: number): number {
  const { start, end } = document.tokens;
  // `A said that B had awarded it a contract` is another matter
  const owned = grammar.is(document, i, 'its');
  let at = i - 1;
  for (; at > sentence; at--)
    if (
      grammar.is(document, at, 'while') ||
      (owned && grammar.is(document, at, 'that') && SAYS.test(document.text.slice(start[at - 1], end[at - 1])))
    )
      break;
  return at > sentence ? at : -1;
}

const SAYS = /^(?:said|says|ruled|found|announced|reported|confirmed|added|claimed|argued|noted|stated|revealed|believes?)$/;

/** Nouns for a part of a company that acts for itself. */
export const UNITS: readonly string[] = ['unit', 'subsidiary', 'division', 'affiliate', 'arm'];

/** Whether a name only says whose part acts: `ACME UNIT TO SELL`, `Globex, a unit of Acme Corp`. */
export function isOwner(
  grammar: Grammar,
  document: Document,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { text, tokens } = document;
  const isUnit = (i: number): boolean => UNITS.includes(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
  // `ACME <ACM> UNIT`
  const next = text[tokens.start[last]!] === '<' ? last + 3 : last;
  if (next < tokens.count && isUnit(next)) return true;
  return first > 1 && grammar.is(document, first - 1, 'of') && isUnit(first - 2);
}
