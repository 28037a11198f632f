import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { COMMON } from '../../match/word-table.ts';
import type { Candidate, Candidates, Form } from './candidates.ts';
import { Style } from './headings.ts';
import { type Lexical, Sort } from './lexical.ts';

/** So many names with the same first word are looked for; more are a list, not a story. */
const MOST_PEERS = 40;

/** Phrases below this sum are persons or places: no name is looked for inside. */
const HOPELESS = -7;

/** A place where an accepted name stands again. */
export interface Echo {
  readonly first: number;
  readonly last: number;
  readonly form: Form;
}

/** Finds the accepted names again where capitals do not show them: in headings, and inside of longer phrases. */
export class Echoes {
  readonly #lexical: Lexical;
  #mask: Uint8Array = new Uint8Array(0);

  constructor(lexical: Lexical) {
    this.#lexical = lexical;
  }

  find(document: Document, candidates: Candidates, styles: Uint8Array, mask: Uint8Array, threshold: number): Echo[] {
    this.#mask = mask;
    const byFirst = new Map<number, Form[]>();
    for (const form of candidates.list) {
      if (form.score < threshold) continue;
      const key = document.tokens.hash[form.first]!;
      const list = byFirst.get(key);
      if (list) {
        if (list.length < MOST_PEERS) list.push(form);
      } else byFirst.set(key, [form]);
    }
    const found: Echo[] = [];
    if (byFirst.size === 0) return found;
    const { sentences } = document;
    const joined = [...byFirst.values()].flat().filter((form) => this.#hasSmallWord(document, form));
    if (joined.length > 0) this.#shortened(document, joined, found);
    for (let s = 0; s < sentences.count; s++) {
      if (styles[s] === Style.Prose) continue;
      this.#scan(document, byFirst, sentences.first[s]!, sentences.last[s]!, styles[s] === Style.AllCaps, found);
    }
    for (const candidate of candidates.all) {
      if (candidate.form.score >= threshold || candidate.heading || candidate.last - candidate.first < 2) continue;
      if (candidate.form.score > HOPELESS)
        this.#scan(document, byFirst, candidate.first, this.#lastInside(document, candidate), false, found);
    }
    return found;
  }

  /** Finds `Cable and Wireless` where `Cable and Wireless Plc` is known: no run of capitals would. */
  #shortened(document: Document, forms: readonly Form[], found: Echo[]): void {
    const { tokens } = document;
    const byFirst = new Map(forms.map((form) => [tokens.hash[form.first]!, form]));
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.shape[i] === Shape.Lower) continue;
      const form = byFirst.get(tokens.hash[i]!);
      if (!form || this.#mask[i] === 1) continue;
      const n = this.#common(document, form, i, tokens.count);
      if (n >= 2 && n < form.last - form.first && this.#endsWell(document, form, n)) found.push({ first: i, last: i + n, form });
    }
  }

  /** Whether a run of capitals would not find the beginning of the name: `Cable and …`, `Boatmen's …`. */
  #hasSmallWord({ tokens }: Document, form: Form): boolean {
    for (let i = form.first + 1; i < form.last - 1; i++) {
      if (tokens.shape[i] === Shape.Lower || tokens.shape[i] === Shape.Possessive) return true;
    }
    return false;
  }

  #endsWell(document: Document, form: Form, n: number): boolean {
    const shape = document.tokens.shape[form.first + n - 1];
    if (shape === Shape.Possessive) return true;
    return n >= 3 && (this.#lexical.sort(document, form.first + n) & Sort.Legal) !== 0 && shape !== Shape.Lower;
  }

  #scan(
    document: Document,
    byFirst: ReadonlyMap<number, Form[]>,
    first: number,
    last: number,
    shortened: boolean,
    found: Echo[],
  ): void {
    const { tokens } = document;
    for (let i = first; i < last; i++) {
      if (tokens.shape[i] === Shape.Lower) continue;
      const forms = byFirst.get(tokens.hash[i]!);
      if (!forms || this.#mask[i] === 1) continue;
      let best: Form | null = null;
      let end = i;
      for (const form of forms) {
        const n = this.#common(document, form, i, last);
        if (
          i + n > end &&
          (n === form.last - form.first || (shortened ? this.#standsFor(document, form, n) : this.#lacksLegal(document, form, n)))
        ) {
          best = form;
          end = i + n;
        }
      }
      if (!best) continue;
      found.push({ first: i, last: end, form: best });
      i = end - 1;
    }
  }

  /** Where to stop looking inside of a phrase: its last word alone may be the surname of a person. */
  #lastInside(document: Document, { first, last }: Candidate): number {
    const bits = this.#lexical.bits(document, first);
    return last - first <= 3 && (bits & COMMON) === 0 && (this.#lexical.sort(document, first) & Sort.Business) === 0
      ? last - 1
      : last;
  }

  /** How many tokens from `i` on are the first ones of the form. */
  #common({ tokens }: Document, form: Form, i: number, last: number): number {
    let n = 0;
    while (form.first + n < form.last && i + n < last && tokens.hash[i + n] === tokens.hash[form.first + n]) {
      if (n > 0 && tokens.gap[i + n] === Gap.Paragraph) break;
      n++;
    }
    return n;
  }

  /** Whether two words and more are all of a form but its legal part: `Acme Health Partner to …` where `Acme Health Inc.` is known. */
  #lacksLegal(document: Document, form: Form, n: number): boolean {
    return n >= 2 && form.first + n + 1 >= form.last && (this.#lexical.sort(document, form.first + n) & Sort.Legal) !== 0;
  }

  /** Whether the first `n` tokens of a form stand for all of it. */
  #standsFor(document: Document, form: Form, n: number): boolean {
    const { tokens } = document;
    const lastShape = tokens.shape[form.first + n - 1]!;
    if (n === 0 || lastShape === Shape.Sign || lastShape === Shape.Lower) return false;
    if ((this.#lexical.sort(document, form.first + n) & Sort.Legal) !== 0 && form.first + n + 1 >= form.last) return true;
    if (n >= 2) return this.#lexical.hasProper(document, form.first, form.first + n);
    const bits = this.#lexical.bits(document, form.first);
    return !this.#lexical.isEveryday(document, form.first) && (bits === 0 || bits >>> 14 === 0);
  }
}
