import { type Document, Shape } from '../core/document.ts';
import type { OrganizationDraft } from '../core/mention.ts';
import { PLACE, Word, wordTable } from '../match/word-table.ts';
import { type Grammar, Part } from './grammar.ts';
import { isAttribute } from './party.ts';

/** Words between the article and the noun: `the Ohio-based pump maker`. */
const DESCRIBED = 5;

/** What makes another company of the one that is told. */
const OTHERS: ReadonlySet<string> = new Set(
  `parent holding target combined merged new other same whole entire acquired joint separate independent private public former first
  second third last next only single entity resulting surviving state local target shell listed`.split(/\s+/),
);

/** Nouns that any company may be called by, whatever its name ends in. */
const ANY: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'corporation', 'business', 'enterprise']);

/** The end of a phrase that stands for one body named before, from its article at token `i`: `the bank`, `the Ohio company`; -1 where none does. */
export function selfEnd(grammar: Grammar, document: Document, i: number, limit: number): number {
  const { text, tokens } = document;
  const { shape, hash, start, end } = tokens;
  for (let at = i + 1; at < Math.min(limit, i + 1 + DESCRIBED); at++) {
    if (grammar.has(document, at, Part.Self)) return describes(grammar, document, at + 1) ? -1 : at + 1;
    if (at === i + 1 && grammar.is(document, i, 'this')) return -1;
    const word = text.slice(start[at], end[at]).toLowerCase();
    if (shape[at] === Shape.Sign) {
      if (word !== '-') return -1;
    } else if (shape[at] === Shape.Lower) {
      if (OTHERS.has(word) || !(grammar.isBare(document, at) || word === 'based') || grammar.says('agreement-form', document, at))
        return -1;
    } else if ((wordTable().bits(hash[at]!) & (PLACE | Word.Demonym)) === 0) return -1;
  }
  return -1;
}

/** Whether a noun goes on the phrase: `the bank loan`, but not `the bank lends`. */
function describes(grammar: Grammar, document: Document, i: number): boolean {
  if (i >= document.tokens.count || !isAttribute(grammar, document, i)) return false;
  const past = (wordTable().bits(document.tokens.hash[i]!) & Word.Past) !== 0;
  return !(grammar.canBeFinite(document, i) && (past || document.text[document.tokens.end[i]! - 1] === 's'));
}

/** Mentions back to the one that a noun is of. */
const BACK = 60;

/** The last body before token `i` whose name has the noun in it: `the ministry`, behind `Ministry of Health`. */
export function bodyOf(
  { text, tokens }: Document,
  noun: number,
  i: number,
  mentions: readonly OrganizationDraft[],
  from: number,
): OrganizationDraft | null {
  const { hash, start, end } = tokens;
  const word = text.slice(start[noun], end[noun]).toLowerCase();
  if (ANY.has(word)) return null;
  const kind = KINDS[word];
  for (let m = from - 1; m >= Math.max(0, from - BACK); m--) {
    const mention = mentions[m]!;
    if (mention.first >= i) continue;
    if (kind === mention.kind) return mention;
    for (let k = mention.first; k < mention.last; k++) if (hash[k] === hash[noun]) return mention;
  }
  return null;
}

/** Kinds of body that have a noun to themselves. */
const KINDS: Readonly<Record<string, OrganizationDraft['kind']>> = { bank: 'bank', lender: 'bank', university: 'university' };
