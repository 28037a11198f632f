import type { Document } from '../../core/document.ts';
import { Shape, textOf } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { joinHash } from '../../match/word-table.ts';

const AMP = hashOf('amp');

/** What one rule sees of a form. */
export interface Spoken {
  /** index of the rule */
  readonly rule: number;
  /** the words that gave it, or the occurrence whose neighbors did */
  because: string | Candidate;
  /** how many occurrences have such neighbors; 0 for rules that look at no neighbors */
  hits: number;
}

/** All occurrences of one form of a name in a document, and what speaks for and against it. */
export interface Form {
  /** the identity of its words, see `keyOf` */
  readonly key: number;
  /** tokens of its first occurrence in prose, or else of the first */
  first: number;
  last: number;
  count: number;
  /** occurrences that do not open a sentence */
  inside: number;
  /** occurrences in prose, where capitals mean something */
  prose: number;
  /** the rules that speak, in the order in which they were seen */
  readonly spoken: Spoken[];
  score: number;
  /** the accepted form that this one shortens or abbreviates */
  full: Form | null;
}

/** One occurrence of a form. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly form: Form;
  /** stands where every word has a capital */
  readonly heading: boolean;
}

/** The candidates of a document in text order, found by the tokens that they begin and end at. */
export class Candidates {
  readonly all: Candidate[] = [];
  readonly forms = new Map<number, Form>();
  /** the forms in the order in which they were seen, once they are indexed */
  list: readonly Form[] = [];
  #startAt = new Int32Array(0);
  #endAt = new Int32Array(0);

  reset(count: number): void {
    this.all.length = 0;
    this.forms.clear();
    if (this.#startAt.length < count) {
      this.#startAt = new Int32Array(count * 2);
      this.#endAt = new Int32Array(count * 2);
    } else {
      this.#startAt.fill(0, 0, count);
      this.#endAt.fill(0, 0, count);
    }
  }

  add(document: Document, first: number, last: number, opensSentence: boolean, heading: boolean): Candidate {
    const key = keyOf(document, first, last);
    let form = this.forms.get(key);
    if (!form) {
      form = { key, first, last, count: 0, inside: 0, prose: 0, spoken: [], score: 0, full: null };
      this.forms.set(key, form);
    }
    form.count++;
    if (!heading) {
      if (form.prose === 0) {
        form.first = first;
        form.last = last;
      }
      form.prose++;
      if (!opensSentence) form.inside++;
    }
    const candidate = { first, last, form, heading };
    this.all.push(candidate);
    return candidate;
  }

  /** Gives a candidate other limits: it counts for the form that they make. */
  recut(document: Document, at: number, first: number, last: number): void {
    const { form, heading } = this.all[at]!;
    form.count--;
    if (!heading) {
      form.prose--;
      form.inside = Math.min(form.inside, form.prose);
    }
    if (form.count === 0) this.forms.delete(form.key);
    this.add(document, first, last, false, heading);
    this.all[at] = this.all.pop()!;
  }

  /** Puts the candidates in text order and makes them known by their tokens; call once, after all are added. */
  index(): void {
    // most are in order
    if (!this.#isOrdered()) this.all.sort((a, b) => a.first - b.first);
    for (let at = 0; at < this.all.length; at++) {
      const { first, last } = this.all[at]!;
      this.#startAt[first] = at + 1;
      this.#endAt[last - 1] = at + 1;
    }
    this.list = [...this.forms.values()];
  }

  /** By token, 0 where none starts. */
  get starts(): Int32Array {
    return this.#startAt;
  }

  /** By token, 0 where none has its last token. */
  get ends(): Int32Array {
    return this.#endAt;
  }

  #isOrdered(): boolean {
    for (let at = 1; at < this.all.length; at++) if (this.all[at]!.first < this.all[at - 1]!.first) return false;
    return true;
  }

  startingAt(token: number): Candidate | undefined {
    // an index of -1 would be looked up as a name
    const at = this.#startAt[token]!;
    return at > 0 ? this.all[at - 1] : undefined;
  }

  /** @param end exclusive */
  endingAt(end: number): Candidate | undefined {
    const at = end > 0 ? this.#endAt[end - 1]! : 0;
    return at > 0 ? this.all[at - 1] : undefined;
  }
}

/** A candidate with three words on both sides. */
export function contextOf(document: Document, { first, last }: Candidate): string {
  return textOf(document, Math.max(0, first - 3), Math.min(document.tokens.count, last + 3)).replace(/\s+/g, ' ');
}

/** Whether a name is a short form in three capitals or more. */
export function isShortForm({ tokens }: Document, { first, last }: Candidate): boolean {
  return last - first === 1 && tokens.shape[first] === Shape.Upper && tokens.end[first]! - tokens.start[first]! > 2;
}

/** The identity of a token range but for case and spaces. */
export function keyOf({ tokens }: Document, first: number, last: number): number {
  let key = tokens.hash[first]!;
  for (let i = first + 1; i < last; i++) {
    // `&amp;` is `&`
    if (tokens.hash[i] === AMP && tokens.shape[i - 1] === Shape.Sign) i++;
    else key = joinHash(key, tokens.hash[i]!);
  }
  return key;
}
