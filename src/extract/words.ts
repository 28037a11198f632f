import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { isName } from '../match/tickers.ts';
import { type Grammar, Part } from './grammar.ts';

const HELD = /^(?:held|traded|listed|owned|formed|created|quoted|run|backed|controlled|funded)$/;
const HOW = /^(?:privately|publicly|closely|newly|wholly|family|employee|state|government|city|council|foreign|venture)$/;

const LAST = /^(?:last|this|earlier|next)$/;
const SPANS = /^(?:year|month|week|quarter|spring|summer|autumn|fall|winter)$/;

/** The tokens of one sentence, asked by word and part of speech; what stands in brackets can be stepped over. */
export class Words {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly first: number;
  /** exclusive */
  readonly last: number;
  readonly #silent: Uint8Array;

  constructor(document: Document, grammar: Grammar, first: number, last: number) {
    this.document = document;
    this.grammar = grammar;
    this.first = first;
    this.last = last;
    this.#silent = this.#brackets();
  }

  is(i: number, word: string): boolean {
    return i >= this.first && i < this.last && this.grammar.is(this.document, i, word);
  }

  /** Token `i` in lower case. */
  lower(i: number): string {
    const { tokens, text } = this.document;
    return text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  }

  has(i: number, part: number): boolean {
    return i >= this.first && i < this.last && this.grammar.has(this.document, i, part);
  }

  /** Whether a verb of saying stands here: `X said`. */
  says(i: number): boolean {
    return this.is(i, 'said') || this.is(i, 'says');
  }

  /** Whether the verb at token `i` opens a note that leaves out who did it: `* Acquired A in May`. */
  opensNote(i: number): boolean {
    const { document, grammar } = this;
    const { shape } = document.tokens;
    if (i > this.first && shape[this.first] !== Shape.Sign) return false;
    const form = grammar.says('agreement-verb-form', document, i);
    return form === 'ed' && shape[i] === Shape.Title && !this.is(this.forth(i + 1), 'by');
  }

  /** Whether a participle only says how the company behind it is held: `privately held`, `state-owned`. */
  describesOwner(i: number): boolean {
    if (i <= this.first || !HELD.test(this.lower(i))) return false;
    const how = this.is(i - 1, '-') ? i - 2 : i - 1;
    return how >= this.first && HOW.test(this.lower(how));
  }

  /** A year that a preposition or a month leads, in front of a new subject. */
  isYear(i: number): boolean {
    const { shape, start, end } = this.document.tokens;
    if (i <= this.first || shape[i] !== Shape.Number || end[i]! - start[i]! !== 4) return false;
    return this.is(i - 1, 'in') || this.is(i - 1, 'of') || this.is(i - 1, 'since') || shape[i - 1] === Shape.Title;
  }

  /** Whether a token only says when, between a subject and its verb: `which last year bought`, `which in 2019 bought`. */
  tellsWhen(i: number): boolean {
    if (i <= this.first || i + 1 >= this.last) return false;
    if (SPANS.test(this.lower(i))) return LAST.test(this.lower(i - 1));
    if (LAST.test(this.lower(i))) return SPANS.test(this.lower(i + 1));
    return this.isYear(i) || (this.is(i, 'in') && this.isYear(i + 1));
  }

  /** Whether an office stands here: `Acme's chief executive`. */
  namesPerson(from: number): boolean {
    for (let i = from; i < Math.min(this.last, from + 4); i++)
      if (this.grammar.entry('organization-person-title', this.document, i)) return true;
    return false;
  }

  isPossessive(i: number): boolean {
    if (i < this.first || i >= this.last) return false;
    const { shape, start, end } = this.document.tokens;
    if (shape[i] === Shape.Possessive) return true;
    // `Brothers' stake`
    const sign = this.document.text.charCodeAt(start[i]!);
    return end[i]! - start[i]! === 1 && (sign === 39 || sign === 0x2019) && this.document.text[start[i]! - 1] === 's';
  }

  /** Whether an auxiliary stands between. */
  hasVerb(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.has(i, Part.Auxiliary) && !this.is(i, 'to')) return true;
    return false;
  }

  /** The last token before `i` that is no part of a bracket. */
  back(i: number): number {
    let at = i - 1;
    while (at >= this.first && this.#silent[at - this.first] === 1) at--;
    return at;
  }

  /** The first token from `i` on that is no part of a bracket. */
  forth(i: number): number {
    let at = i;
    while (at < this.last && this.#silent[at - this.first] === 1) at++;
    return at;
  }

  #brackets(): Uint8Array {
    const { word } = this.document.tokens;
    const [round, angle, roundEnd, angleEnd] = ['(', '<', ')', '>'].map((sign) => this.grammar.id(sign));
    const silent = new Uint8Array(this.last - this.first);
    let open = -1;
    for (let i = this.first; i < this.last; i++) {
      const id = word[i];
      if (id === 0) continue;
      if (id === round || id === angle) open = i;
      else if ((id === roundEnd || id === angleEnd) && open >= 0) {
        // `<Stauffer Chemical Co>` is a name, `<ACM.O>` a ticker
        const name = this.is(open, '<') && isName(this.document, open + 1, i);
        if (name) silent[open - this.first] = silent[i - this.first] = 1;
        else silent.fill(1, open - this.first, i - this.first + 1);
        open = -1;
      }
    }
    return silent;
  }
}
