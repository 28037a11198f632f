import type { Document } from '../../core/document.ts';
import { Shape, textOf } from '../../core/document.ts';
import { PLACE, Word } from '../../match/word-table.ts';
import { type Candidates, type Form, keyOf } from './candidates.ts';
import type { Evidences } from './evidence.ts';
import { type Lexical, Sort } from './lexical.ts';

/** Words that no surname is. */
const NO_SURNAME = Sort.Head | Sort.Legal | Sort.Business | Sort.OtherHead | Sort.PlaceHead | Sort.Title;

/** What the names of a document tell of persons: a person goes on by the surname, a firm by its first word. */
export class Persons {
  readonly #lexical: Lexical;
  readonly #evidences: Evidences;

  constructor(lexical: Lexical, evidences: Evidences) {
    this.#lexical = lexical;
    this.#evidences = evidences;
  }

  link(document: Document, candidates: Candidates, threshold: number): void {
    const persons = new Map<number, Form>();
    const firms = new Map<number, Form>();
    for (const form of candidates.list) {
      const length = form.last - form.first;
      if (length < 2) continue;
      if (form.score >= threshold && this.#evidences.has(form, 'legal-form')) {
        const surname = this.#founder(document, form);
        if (surname >= 0) firms.set(document.tokens.hash[surname]!, form);
      } else if (length <= 4 && this.#evidences.isPerson(form)) {
        // `Eli Lilly` of `Eli Lilly and Co`
        if (form.full === null) persons.set(document.tokens.hash[form.last - 1]!, form);
      }
      if (length <= 3) this.#surnameAlone(document, candidates, form);
    }
    for (const form of candidates.list) {
      if (form.last - form.first !== 1) continue;
      const hash = document.tokens.hash[form.first]!;
      const person = persons.get(hash);
      const firm = firms.get(hash);
      // `Dana Ekman … Ekman said`, although her firm is Ekman Ltd
      if (person && (form.full === null || person.count > form.full.count))
        this.#evidences.tell(form, 'namesake', textOf(document, person.first, person.last));
      else if (firm && !person && form.full === null && form !== firm) {
        form.full = firm;
        this.#evidences.clearPerson(form);
        this.#evidences.tell(form, 'firm-name', textOf(document, firm.first, firm.last));
      }
    }
  }

  /** The surname in the name of a firm that bears a person's whole name: `Eli Lilly and Co`; -1 where it bears none. */
  #founder(document: Document, { first, last }: Form): number {
    const { shape } = document.tokens;
    const given = (this.#lexical.bits(document, first) & Word.GivenName) !== 0 && !this.#lexical.isEveryday(document, first);
    if (!given && shape[first] !== Shape.Initial) return -1;
    let at = first + 1;
    while (at < last && shape[at] === Shape.Initial) at++;
    if (at >= last - 1 || !this.#isSurname(document, at)) return -1;
    const next = this.#lexical.sort(document, at + 1);
    return shape[at + 1] === Shape.Sign || (next & (Sort.Legal | Sort.And)) !== 0 ? at : -1;
  }

  #isSurname(document: Document, i: number): boolean {
    if (document.tokens.shape[i] !== Shape.Title && document.tokens.shape[i] !== Shape.Mixed) return false;
    if ((this.#lexical.sort(document, i) & NO_SURNAME) !== 0) return false;
    return !this.#lexical.isEveryday(document, i) && (this.#lexical.bits(document, i) & (PLACE | Word.Demonym)) === 0;
  }

  /** `Dana Varnholt … Varnholt said`: the last word of a name alone, and the first word never. */
  #surnameAlone(document: Document, candidates: Candidates, form: Form): void {
    const last = form.last - 1;
    if (!this.#isSurname(document, last)) return;
    const alone = candidates.forms.get(keyOf(document, last, form.last));
    if (!alone || alone.full !== null || candidates.forms.has(keyOf(document, form.first, form.first + 1))) return;
    for (let i = form.first; i < last; i++) {
      const shape = document.tokens.shape[i];
      if (shape !== Shape.Title && shape !== Shape.Initial && shape !== Shape.Mixed) return;
      if ((this.#lexical.sort(document, i) & NO_SURNAME) !== 0 || this.#lexical.isEveryday(document, i)) return;
    }
    const because = textOf(document, last, form.last);
    this.#evidences.tell(form, 'surname-alone', because);
    this.#evidences.tell(alone, 'surname-alone', because);
  }
}
