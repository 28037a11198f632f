import type { Document } from '../../core/document.ts';
import type { Candidates } from './candidates.ts';
import { type Lexical, Sort } from './lexical.ts';

const DOT = 46;

/** Legal forms as a document writes them: whether the full stop behind one is its own or the sentence's. */
export class Stops {
  /** hashes of legal forms without their stop, and of those with one inside of a sentence */
  readonly #bare = new Set<number>();
  readonly #stopped = new Set<number>();

  /** Looks at the legal forms that end candidates. */
  open(lexical: Lexical, document: Document, { all }: Candidates): void {
    this.#bare.clear();
    this.#stopped.clear();
    for (const { last } of all) {
      if ((lexical.sort(document, last - 1) & Sort.Legal) === 0) continue;
      if (!isStopped(document, last)) this.#bare.add(formOf(document, last));
      else if (!endsSentence(document, last)) this.#stopped.add(formOf(document, last));
    }
  }

  /** Where a name that ends before token `last` ends in the text: before the stop of its sentence. */
  end(document: Document, last: number): number {
    const end = document.tokens.end[last - 1]!;
    if (this.#bare.size === 0 || !isStopped(document, last) || !endsSentence(document, last)) return end;
    const form = formOf(document, last);
    return this.#bare.has(form) && !this.#stopped.has(form) ? end - 1 : end;
  }
}

/** Whether the word ends in a stop and has no other: `S.A.` keeps its own. */
function isStopped({ tokens, text }: Document, last: number): boolean {
  return text.indexOf('.', tokens.start[last - 1]) === tokens.end[last - 1]! - 1;
}

function endsSentence({ tokens, sentences }: Document, last: number): boolean {
  return sentences.last[tokens.sentence[last - 1]!] === last;
}

/** The word in small letters, without its stop, as a number. */
function formOf({ tokens, text }: Document, last: number): number {
  const start = tokens.start[last - 1]!;
  const end = tokens.end[last - 1]!;
  let form = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== DOT) form = (form * 31 + (unit | 32)) | 0;
  }
  return form;
}
