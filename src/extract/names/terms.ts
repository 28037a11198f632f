import type { Document } from '../../core/document.ts';
import { Shape, textOf } from '../../core/document.ts';
import type { Candidate, Candidates, Form } from './candidates.ts';
import type { Tell } from './facts.ts';
import type { Lexical } from './lexical.ts';

const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const COMMA = 44;
const STOP = 46;
const HYPHEN = 45;
const OPENING = [34, 0x201c, 0x2018, 39];
const CLOSING = [34, 0x201d, 0x2019, 39];

/** Words that an acronym may leave out. */
const SKIPPED = /^(?:of|and|the|for|in|to|by|on|or|a|an|as|with)$/i;
/** A definition has no more words than its acronym letters and small words between them. */
const FURTHEST = 14;
/** One word gives no more letters to a short form. */
const MOST_LETTERS = 3;
/** A title of a work ends within so many tokens of its colon. */
const TITLE = 14;

/** Finds what is no name although it is written as one: short forms of terms, and titles of works. */
export class Terms {
  readonly #lexical: Lexical;

  constructor(lexical: Lexical) {
    this.#lexical = lexical;
  }

  /** Tells of short forms whose long form is a common noun or a phrase that nothing made a name, and of quoted titles. */
  find(
    document: Document,
    candidates: Candidates,
    threshold: number,
    tell: (form: Form, ...told: Parameters<Tell>) => void,
  ): void {
    const quoted = new Map<Form, number>();
    const { shape } = document.tokens;
    for (const candidate of candidates.all) {
      // both stand behind a bracket or a quotation mark
      if (shape[candidate.first - 1] !== Shape.Sign) continue;
      if (this.#isQuoted(document, candidate)) quoted.set(candidate.form, (quoted.get(candidate.form) ?? 0) + 1);
      if (candidate.last - candidate.first > 1) continue;
      const from = this.#definition(document, candidate);
      if (from < 0) continue;
      const open = this.#open(document, candidate.first);
      const because = textOf(document, from, open);
      if (document.tokens.shape[open - 1] === Shape.Lower) tell(candidate.form, 'term-acronym', because);
      else if (this.#isPhrase(document, candidates, from, open, threshold)) tell(candidate.form, 'other-acronym', because);
    }
    for (const [form, count] of quoted) if (count * 2 > form.count) tell(form, 'quoted', textOf(document, form.first, form.last));
  }

  /** The bracket before a token, over a quotation mark; -1 where there is none. */
  #open(document: Document, first: number): number {
    const at = OPENING.includes(sign(document, first - 1)) ? first - 2 : first - 1;
    return sign(document, at) === OPEN ? at : -1;
  }

  /** Where the words begin whose initials stand in brackets behind them: `natural killer (NK)`; -1 where they do not. */
  #definition(document: Document, { first, last }: Candidate): number {
    const open = this.#open(document, first);
    if (open < 1) return -1;
    const { tokens, text } = document;
    const shape = tokens.shape[first];
    if (shape !== Shape.Upper && shape !== Shape.Mixed && shape !== Shape.Camel) return -1;
    const close = CLOSING.includes(sign(document, last)) ? last + 1 : last;
    if (sign(document, close) !== CLOSE) return -1;
    const letters = text.slice(tokens.start[first], tokens.end[first]).replace(/s$/, '').toLowerCase();
    if (letters.length < 2 || letters.length > 6) return -1;
    let left = letters.length;
    for (let i = open - 1; i >= 0 && open - i <= FURTHEST; i--) {
      if (tokens.shape[i] === Shape.Sign) {
        if (sign(document, i) !== HYPHEN) return -1;
        continue;
      }
      const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
      const taken = lettersOf(word, letters.slice(0, left));
      if (taken > 0) {
        left -= taken;
        if (left === 0) return i;
      } else if (!SKIPPED.test(text.slice(tokens.start[i], tokens.end[i]))) return -1;
    }
    return -1;
  }

  /** Whether a long form is made of everyday words, and no accepted name. */
  #isPhrase(document: Document, candidates: Candidates, first: number, last: number, threshold: number): boolean {
    const long = candidates.endingAt(last);
    if (long && long.form.score >= threshold) return false;
    for (let i = first; i < last; i++) {
      if (this.#lexical.isName(document, i) && !this.#lexical.isEveryday(document, i)) return false;
    }
    return true;
  }

  /** Whether a name is all that stands between quotation marks, or opens a title with a colon; not in a bracket that defines it. */
  #isQuoted(document: Document, { first, last }: Candidate): boolean {
    const opening = sign(document, first - 1);
    if (opening === 0 || !OPENING.includes(opening)) return false;
    if (sign(document, first - 2) === OPEN || sign(document, first - 3) === OPEN) return false;
    const behind = sign(document, last);
    if (behind === COLON) return this.#closes(document, last + 1);
    const close = behind === COMMA || behind === STOP ? last + 1 : last;
    return CLOSING.includes(sign(document, close)) && sign(document, close + 1) !== CLOSE;
  }

  #closes(document: Document, from: number): boolean {
    for (let i = from; i < Math.min(document.tokens.count, from + TITLE); i++) {
      if (CLOSING.includes(sign(document, i))) return true;
    }
    return false;
  }
}

/** How many of the last letters a word stands for: its initial, and letters behind it in their order, as in `adenocarcinoma (AC)`. */
function lettersOf(word: string, letters: string): number {
  for (let count = 1; count <= Math.min(MOST_LETTERS, letters.length); count++) {
    const part = letters.slice(-count);
    if (part[0] !== word[0]) continue;
    let at = 0;
    for (const letter of word) if (letter === part[at]) at++;
    if (at === part.length) return count;
  }
  return 0;
}

function sign({ tokens, text }: Document, i: number): number {
  return i >= 0 && tokens.shape[i] === Shape.Sign ? text.charCodeAt(tokens.start[i]!) : 0;
}
