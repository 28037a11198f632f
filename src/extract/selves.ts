import { type Document, Shape } from '../core/document.ts';
import type { OrganizationDraft } from '../core/mention.ts';
import { PLACE, Word, wordTable } from '../match/word-table.ts';
import { UNITS } from './enclosure.ts';
import { type Grammar, Part } from './grammar.ts';
import { isAttribute } from './party.ts';

/** Words between the article and the noun: `the Ohio-based pump maker`. */
const DESCRIBED = 5;

/** What makes another company of the one that is told. */
const OTHERS: ReadonlySet<string> = new Set(
  `parent holding target combined merged new other same whole entire acquired joint separate independent private public former first
  second third last next only single entity resulting surviving state local target shell listed`.split(/\s+/),
);

/** Nouns that stand for a body only where its name has them: `the board` is a company's own elsewhere. */
const OWN: ReadonlySet<string> = new Set(['board', 'committee', 'club', 'council', 'court', 'school', 'trust', 'fund']);

/** Whether a noun, that of the phrase that ends in front of token `last`, needs a name that has it. */
export function needsName(document: Document, last: number): boolean {
  return OWN.has(wordAt(document, last - 1));
}

/** Nouns that any company may be called by, whatever its name ends in. */
const ANY: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'corporation', 'business', 'enterprise']);

/** The end of a phrase that stands for one body named before, from its article at token `i`: `the bank`, `the Ohio company`; -1 where none does. */
export function selfEnd(grammar: Grammar, document: Document, i: number, limit: number): number {
  const { shape, hash } = document.tokens;
  for (let at = i + 1; at < Math.min(limit, i + 1 + DESCRIBED); at++) {
    if (grammar.has(document, at, Part.Self)) return describes(grammar, document, at + 1) ? -1 : at + 1;
    if (at === i + 1 && grammar.is(document, i, 'this')) return -1;
    const word = wordAt(document, at);
    if (shape[at] === Shape.Sign) {
      if (word !== '-') return -1;
    } else if (shape[at] === Shape.Lower) {
      if (OTHERS.has(word) || !(grammar.isBare(document, at) || word === 'based') || grammar.says('agreement-form', document, at))
        return -1;
    } else if ((wordTable().bits(hash[at]!) & (PLACE | Word.Demonym)) === 0) return -1;
  }
  return -1;
}

/** `Globex Ltd, the Ohio firm led by Jane Miller`: whether a phrase from token `i` on only says what the name in front of its comma is. */
export function isApposed(grammar: Grammar, document: Document, i: number, last: number, name: number): boolean {
  if (!grammar.is(document, i - 1, ',') || name !== i - 1) return false;
  return !grammar.has(document, last, Part.Auxiliary) && !grammar.is(document, last, ',') && !SAYS.test(wordAt(document, last));
}

const SAYS = /^(?:said|says|announced|added)$/;

function wordAt({ text, tokens }: Document, i: number): string {
  return i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '';
}

/** Whether a noun goes on the phrase: `the bank loan`, but not `the bank lends`. */
function describes(grammar: Grammar, document: Document, i: number): boolean {
  if (i >= document.tokens.count) return false;
  if (UNITS.includes(wordAt(document, i))) return true;
  if (!isAttribute(grammar, document, i)) return false;
  const past = (wordTable().bits(document.tokens.hash[i]!) & Word.Past) !== 0;
  return !(grammar.canBeFinite(document, i) && (past || document.text[document.tokens.end[i]! - 1] === 's'));
}

/** Mentions back to the one that a noun is of. */
const BACK = 60;

/** The last body before token `i` whose name has the noun in it: `the ministry`, behind `Ministry of Health`. */
export function bodyOf(
  document: Document,
  noun: number,
  i: number,
  mentions: readonly OrganizationDraft[],
  from: number,
): OrganizationDraft | null {
  const { hash } = document.tokens;
  const word = wordAt(document, noun);
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
