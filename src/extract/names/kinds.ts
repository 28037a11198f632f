import type { Document } from '../../core/document.ts';
import type { OrganizationKind } from '../../core/result.ts';
import type { Classes } from '../../match/classes.ts';
import { entryOf, type Lexicon } from '../../match/lexicon.ts';
import type { Form } from './candidates.ts';
import { type Lexical, Sort } from './lexical.ts';

/** Kinds that a body with a legal form may have. */
const LEGAL_KINDS: ReadonlySet<string> = new Set(['bank', 'fund', 'exchange', 'media', 'company']);

/** Tells what kind of organization a name stands for. */
export class Kinds {
  readonly #lexical: Lexical;
  readonly #known: Lexicon;
  readonly #heads: Lexicon;
  readonly #exchanges: Lexicon;
  readonly #wires: Lexicon;

  constructor(lexical: Lexical, classes: Classes) {
    this.#lexical = lexical;
    this.#known = classes.lexicons.get('organization-known');
    this.#heads = classes.lexicons.get('organization-head');
    this.#exchanges = classes.lexicons.get('organization-exchange');
    this.#wires = classes.lexicons.get('organization-wire');
  }

  of(document: Document, form: Form): OrganizationKind {
    const { tokens } = document;
    const known = entryOf(this.#known, tokens, form.first, form.last);
    if (known) return known as OrganizationKind;
    if (entryOf(this.#wires, tokens, form.first, form.last)) return 'media';
    if (entryOf(this.#exchanges, tokens, form.first, form.last)) return 'exchange';
    const opening = this.#heads.entries.get(tokens.word[form.first]!);
    if (opening && form.last - form.first > 2 && (this.#lexical.sort(document, form.first + 1) & Sort.Of) !== 0) {
      return opening as OrganizationKind;
    }
    let legal = false;
    for (let i = form.last - 1; i > form.first; i--) {
      const sort = this.#lexical.sort(document, i);
      const head = this.#heads.entries.get(tokens.word[i]!);
      if (head) return legal && !LEGAL_KINDS.has(head) ? 'company' : (head as OrganizationKind);
      if ((sort & Sort.Legal) !== 0) legal = true;
      // `Bank of New York Co`: heads before `of` count too
      if ((sort & (Sort.Of | Sort.And)) !== 0 && (sort & Sort.Legal) === 0) continue;
    }
    if (form.full) return this.of(document, form.full);
    const alone = this.#heads.entries.get(tokens.word[form.first]!);
    return (alone as OrganizationKind | undefined) ?? 'company';
  }
}
