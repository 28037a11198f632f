import type { Document } from '../../core/document.ts';
import type { OrganizationKind } from '../../core/result.ts';
import type { Classes } from '../../match/classes.ts';
import { entryOf, type Lexicon } from '../../match/lexicon.ts';
import type { Candidates, Form } from './candidates.ts';
import type { Evidences } from './evidence.ts';
import { KindNouns } from './kind-nouns.ts';
import { type Lexical, Sort } from './lexical.ts';

/** Kinds that a body with a legal form may have. */
const LEGAL_KINDS: ReadonlySet<string> = new Set(['bank', 'fund', 'exchange', 'media', 'company']);

/** Single names that end like those of banks. */
const BANK_ENDING = /\wbank(?:en|as)?$/i;

/** How often a name is followed to the one it is short for: an article may tell of two that each is short for the other. */
const HOPS = 3;

/** Tells what kind of organization a name stands for: by the words of the name, by the nouns beside it, by what it does. */
export class Kinds {
  readonly #lexical: Lexical;
  readonly #evidences: Evidences;
  readonly #nouns: KindNouns;
  readonly #known: Lexicon;
  readonly #heads: Lexicon;
  readonly #leading: Lexicon;
  readonly #pairs: Lexicon;
  readonly #nameNouns: Lexicon;
  readonly #exchanges: Lexicon;
  readonly #wires: Lexicon;
  /** kinds that the nouns beside a form tell, in the document at hand */
  #beside: ReadonlyMap<Form, OrganizationKind> = new Map();

  constructor(lexical: Lexical, evidences: Evidences, { lexicons }: Classes) {
    this.#lexical = lexical;
    this.#evidences = evidences;
    this.#nouns = new KindNouns(lexicons);
    this.#known = lexicons.get('organization-known');
    this.#heads = lexicons.get('organization-head');
    this.#leading = lexicons.get('organization-leading-head');
    this.#pairs = lexicons.get('organization-head-pair');
    this.#nameNouns = lexicons.get('organization-name-noun');
    this.#exchanges = lexicons.get('organization-exchange');
    this.#wires = lexicons.get('organization-wire');
  }

  /** Looks at the nouns beside the names of a document, before any is asked for. */
  open(document: Document, candidates: Candidates, threshold: number): void {
    this.#beside = this.#nouns.beside(document, candidates, threshold);
  }

  of(document: Document, form: Form, hops = HOPS): OrganizationKind {
    const { tokens } = document;
    const listed = entryOf(this.#known, tokens, form.first, form.last);
    if (listed) return listed as OrganizationKind;
    // `Finnish Red Cross`
    if (entryOf(this.#known, tokens, form.first + 1, form.last) === 'nonprofit') return 'nonprofit';
    if (entryOf(this.#wires, tokens, form.first, form.last)) return 'media';
    if (entryOf(this.#exchanges, tokens, form.first, form.last)) return 'exchange';
    const own = this.#ofWords(document, form);
    if (own !== null && own !== 'company') return own;
    const around = this.#evidences.kindOf(form) ?? this.#beside.get(form);
    if (around) return around;
    if (own === null && form.full && hops > 0) return this.of(document, form.full, hops - 1);
    return own ?? 'company';
  }

  /** The kind that the words of the name tell, or null. */
  #ofWords(document: Document, form: Form): OrganizationKind | null {
    const { tokens } = document;
    const { first, last } = form;
    if (last - first === 1) {
      const alone = this.#heads.entries.get(tokens.word[first]!);
      if (alone) return alone as OrganizationKind;
      return BANK_ENDING.test(document.text.slice(tokens.start[first], tokens.end[first])) ? 'bank' : null;
    }
    if (last - first > 2 && (this.#lexical.sort(document, first + 1) & (Sort.Of | Sort.Particle)) !== 0) {
      const opening = this.#heads.entries.get(tokens.word[first]!);
      if (opening) return this.#paired(document, form, first, opening as OrganizationKind);
    }
    let legal = false;
    for (let i = last - 1; i > first; i--) {
      const head = this.#heads.entries.get(tokens.word[i]!);
      if (head) {
        const kind = this.#paired(document, form, i, head as OrganizationKind);
        return legal && !LEGAL_KINDS.has(kind) ? 'company' : kind;
      }
      if ((this.#lexical.sort(document, i) & Sort.Legal) !== 0) legal = true;
      else if (!legal && i === last - 1) {
        const noun = this.#nameNouns.entries.get(tokens.word[i]!);
        if (noun) return this.#paired(document, form, i, noun as OrganizationKind);
      }
    }
    const leading = this.#leading.entries.get(tokens.word[first]!);
    if (leading) return legal && !LEGAL_KINDS.has(leading) ? 'company' : (leading as OrganizationKind);
    const opening = this.#heads.entries.get(tokens.word[first]!);
    return legal ? 'company' : ((opening as OrganizationKind | undefined) ?? null);
  }

  /** What a head noun means where another word of the name settles it: `City Council`. */
  #paired({ tokens }: Document, { first, last }: Form, head: number, kind: OrganizationKind): OrganizationKind {
    const pairs = this.#pairs.byFirst.get(tokens.word[head]!);
    if (!pairs) return kind;
    for (let i = first; i < last; i++) {
      for (const { words, entry } of pairs) if (words[1] === tokens.word[i] && i !== head) return entry as OrganizationKind;
    }
    return kind;
  }
}
