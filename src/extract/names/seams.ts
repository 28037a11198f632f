import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { joinHash, PLACE, Word } from '../../match/word-table.ts';
import { type Candidate, type Candidates, keyOf } from './candidates.ts';
import { type Lexical, Sort } from './lexical.ts';

/** Names with more tokens are no headings that ran into a name. */
const LONGEST = 16;
/** So many everyday words in front of a name known from elsewhere are a heading that lost its line. */
const HEADING = 3;
const VERB = Word.Verb | Word.Present | Word.Past;

/**
 * Cuts names that ran into their neighbors where a line break was lost: `About Acme Corp Acme Corp makes …`, `… of Acme Media Jane Doe`,
 * `Gold Producer Acme Minerals Inc.`. Only a name that stands alone elsewhere in the document shows the seam.
 */
export class Seams {
  readonly #lexical: Lexical;
  /** keys of the first words of all names in prose, of two words and more */
  #beginnings: Set<number> | null = null;

  constructor(lexical: Lexical) {
    this.#lexical = lexical;
  }

  /** Cuts what can be cut; to be called before the candidates are indexed. */
  mend(document: Document, candidates: Candidates): void {
    const { all } = candidates;
    this.#beginnings = null;
    // pieces that are cut off are looked at no more
    for (let k = 0, n = all.length; k < n; k++) {
      const candidate = all[k]!;
      if (this.#isCutShort(document, candidates, candidate)) {
        candidates.recut(document, k, candidate.first, candidate.last + 1);
        continue;
      }
      const length = candidate.last - candidate.first;
      if (length < 2 || length > LONGEST || candidate.form.count > 2) continue;
      const at = this.#end(document, candidates, candidate);
      if (at > 0) {
        const doubled = this.#repeats(document, candidate.first, at, candidate.last);
        candidates.recut(document, k, candidate.first, at);
        if (doubled) candidates.add(document, at, candidate.last, false, candidate.heading);
        continue;
      }
      const from = this.#start(document, candidates, candidate);
      if (from > 0) candidates.recut(document, k, from, candidate.last);
    }
  }

  /** `Acme Health President`: whether what belongs to the title here goes on the name elsewhere. */
  #isCutShort(document: Document, { forms }: Candidates, { first, last }: Candidate): boolean {
    const { gap } = document.tokens;
    if ((this.#lexical.sort(document, last) & Sort.TitleModifier) === 0 || gap[last] !== Gap.Space) return false;
    return this.#lexical.isName(document, last) && forms.has(keyOf(document, first, last + 1));
  }

  /** Where a name ends that something else follows; 0 where nothing shows it. */
  #end(document: Document, candidates: Candidates, { first, last, form }: Candidate): number {
    const { forms } = candidates;
    const { hash, shape, gap } = document.tokens;
    const half = (first + last) >> 1;
    if ((last - first) % 2 === 0 && this.#repeats(document, first, half, last)) return half;
    let key = hash[first]!;
    for (let at = first + 1; at < last; at++) {
      const alone = forms.get(key);
      key = joinHash(key, hash[at]!);
      if (!alone || alone === form || gap[at] === Gap.None || shape[at] === Shape.Sign || shape[at] === Shape.Lower) continue;
      if (this.#repeats(document, first, at, last)) return at;
      if (form.prose === 0 && alone.prose > 0 && this.#acts(document, at) && !this.#goesOn(document, candidates, key)) return at;
      if (
        alone.count > form.count &&
        alone.count > 1 &&
        this.#lexical.isPersonLike(document, at, last) &&
        !this.#lexical.isPersonLike(document, first, at)
      )
        return at;
    }
    return 0;
  }

  /** Whether a word of a heading may be its verb: `Acme Foods Partner to …`. */
  #acts(document: Document, i: number): boolean {
    const sort = this.#lexical.sort(document, i);
    if ((sort & Sort.Pairing) !== 0) return true;
    return (this.#lexical.bits(document, i) & VERB) !== 0 && (sort & (Sort.Head | Sort.Legal | Sort.Business)) === 0;
  }

  /** Whether a name in prose begins with the tokens of a key: then the word that looks like a verb is part of it. */
  #goesOn({ tokens: { hash } }: Document, { forms }: Candidates, key: number): boolean {
    if (!this.#beginnings) {
      this.#beginnings = new Set();
      for (const { first, last, prose } of forms.values()) {
        if (prose === 0) continue;
        let beginning = hash[first]!;
        for (let i = first + 1; i < Math.min(last, first + LONGEST); i++) {
          beginning = joinHash(beginning, hash[i]!);
          this.#beginnings.add(beginning);
        }
      }
    }
    return this.#beginnings.has(key);
  }

  /** Whether the tokens from `at` to `last` say again what the tokens from `first` to `at` say. */
  #repeats({ tokens: { hash } }: Document, first: number, at: number, last: number): boolean {
    if (last - at !== at - first) return false;
    for (let i = at; i < last; i++) if (hash[i] !== hash[first + i - at]) return false;
    return true;
  }

  /** Where a name begins that everyday words run into; 0 where nothing shows it. */
  #start(document: Document, { forms }: Candidates, { first, last, form }: Candidate): number {
    const { shape } = document.tokens;
    for (let at = first; at < last; at++) {
      if (at > first && !this.#lexical.isEveryday(document, at) && this.#lexical.isName(document, at)) {
        const alone = forms.get(keyOf(document, at, last));
        if (!alone || alone === form || alone.count <= form.count) return 0;
        if ((this.#lexical.bits(document, at) & (PLACE | Word.Demonym)) !== 0) return 0;
        const legal = last - at > 1 && (this.#lexical.sort(document, last - 1) & Sort.Legal) !== 0;
        return legal || (at - first >= HEADING && last - at > 1) ? at : 0;
      }
      const hyphen = shape[at] === Shape.Sign && document.text.charCodeAt(document.tokens.start[at]!) === 45;
      if (!hyphen && (shape[at] === Shape.Upper || !this.#lexical.isEveryday(document, at))) return 0;
    }
    return 0;
  }
}
