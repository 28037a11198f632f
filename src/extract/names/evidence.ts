import type { Document } from '../../core/document.ts';
import { textOf } from '../../core/document.ts';
import type { Evidence } from '../../core/mention.ts';
import type { OrganizationKind } from '../../core/result.ts';
import type { EvidenceRule } from '../../core/rule.ts';
import type { Meter } from '../../core/stage.ts';
import type { Classes } from '../../match/classes.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { type Candidate, type Candidates, contextOf, type Form, isShortForm, type Spoken } from './candidates.ts';
import { Context } from './context.ts';
import { type Lexical, Sort } from './lexical.ts';
import { CORPORATE, PERSONAL, SUBJECT } from './sides.ts';

/** Counter-evidence around less than one in so many occurrences is chance. */
const SELDOM = 5;

interface WordRow {
  readonly index: number;
  readonly where: 'first' | 'last' | 'any';
  readonly lexicon: Lexicon;
}

/** Weighs the evidence: what each rule saw, and the sum of their weights. */
export class Evidences {
  readonly rules: readonly EvidenceRule[];
  readonly #lexical: Lexical;
  readonly #facts = new Map<string, number>();
  readonly #words: WordRow[] = [];
  /** 1 for each word that one of these rows lists */
  readonly #listedWords: Uint8Array;
  readonly #weights: Int32Array;
  /** things happen in places, but in `Court for …` as well */
  readonly #inside: number;
  readonly #head: number;
  /** indexes of rules that tell persons, and of those that tell organizations, by the form of the name */
  readonly #personal = new Set<number>();
  readonly #corporate = new Set<number>();
  readonly #subjects = new Set<number>();
  readonly #context: Context;

  constructor(rules: readonly EvidenceRule[], classes: Classes, lexical: Lexical) {
    this.rules = rules;
    this.#inside = rules.findIndex(({ id }) => id === 'organization/in-name');
    this.#head = rules.findIndex(({ id }) => id === 'organization/word-inside');
    this.#weights = Int32Array.from(rules, ({ weight }) => weight);
    this.#lexical = lexical;
    rules.forEach(({ id, cue }, index) => {
      if (PERSONAL.has(id)) this.#personal.add(index);
      if (CORPORATE.has(id)) this.#corporate.add(index);
      if (SUBJECT.has(id)) this.#subjects.add(index);
      if ('fact' in cue) this.#facts.set(cue.fact, index);
      else if ('word' in cue) this.#words.push({ index, where: cue.word, lexicon: classes.lexicons.get(cue.of) });
    });
    this.#listedWords = new Uint8Array(classes.lexicons.vocabulary.size);
    for (const { lexicon } of this.#words) for (const word of lexicon.entries.keys()) this.#listedWords[word] = 1;
    this.#context = new Context(rules, classes, lexical);
  }

  /** Looks around all candidates. */
  around(document: Document, candidates: Candidates, meter: Meter | null = null): void {
    const found = (index: number, candidate: Candidate): void => {
      // short forms have no titles: `market leader ABC`
      if (this.#personal.has(index) && isShortForm(document, candidate)) return;
      const { spoken } = candidate.form;
      const known = spokenBy(spoken, index);
      if (known) known.hits++;
      else spoken.push({ rule: index, because: candidate, hits: 1 });
    };
    this.#context.around(document, candidates, found, meter);
  }

  /** Looks at the words of a form. */
  inside(document: Document, form: Form): void {
    const { word } = document.tokens;
    if (!this.#hasListed(word, form)) return;
    let last = form.last - 1;
    const opened = this.#isBodyOf(document, form);
    for (const { index, where, lexicon } of this.#words) {
      // the last word of `Institute for Human Rights` says nothing of what it is
      if (opened && where === 'last' && this.rules[index]!.weight < 0) continue;
      if (where === 'first') this.#listed(lexicon, word[form.first]!, index, form, document, form.first);
      else if (where === 'last') this.#listed(lexicon, word[last]!, index, form, document, last);
      else for (let i = form.first + 1; i < form.last; i++) this.#listed(lexicon, word[i]!, index, form, document, i);
    }
    // `Acme Bank Ltd`: the head noun stands before the legal form
    while (last > form.first + 1 && (this.#lexical.sort(document, last) & Sort.Legal) !== 0) last--;
    // `Growth Fund III`, `Trinity College Dublin`
    if (last > form.first + 1 && this.#lexical.isNumeral(document, last)) last--;
    if (last > form.first + 1 && this.#lexical.isCampus(document, last)) last--;
    if (last === form.last - 1) return;
    for (const { index, where, lexicon } of this.#words) {
      if (where === 'last' && lexicon.single[word[last]!] === 1) this.#set(form, index, textOf(document, last, last + 1));
    }
  }

  /** Whether any row lists a word of a name; of single words none speaks. */
  #hasListed(word: Int32Array, { first, last }: Form): boolean {
    if (last - first === 1) return false;
    for (let i = first; i < last; i++) if (this.#listedWords[word[i]!] === 1) return true;
    return false;
  }

  /** Whether a head noun with `of` stands in the name. */
  #isBodyOf(document: Document, { first, last }: Form): boolean {
    for (let i = first; i + 2 < last; i++) {
      if ((this.#lexical.sort(document, i) & Sort.Opening) !== 0 && (this.#lexical.sort(document, i + 1) & Sort.Of) !== 0)
        return true;
    }
    return false;
  }

  #listed(lexicon: Lexicon, word: number, index: number, form: Form, document: Document, i: number): void {
    if (form.last - form.first > 1 && lexicon.single[word] === 1) this.#set(form, index, textOf(document, i, i + 1));
  }

  #set({ spoken }: Form, rule: number, because: string): void {
    const known = spokenBy(spoken, rule);
    if (known) known.because = because;
    else spoken.push({ rule, because, hits: 0 });
  }

  /** Adds a fact; one that no rule weighs is nothing. */
  tell({ spoken }: Form, fact: string, because: string): void {
    const rule = this.#facts.get(fact);
    if (rule !== undefined && !spokenBy(spoken, rule)) spoken.push({ rule, because, hits: 0 });
  }

  /** Sums the weights of a form. */
  weigh(form: Form): number {
    let sum = 0;
    for (const spoken of form.spoken) if (this.#counts(form, spoken)) sum += this.#weights[spoken.rule]!;
    form.score = sum;
    return sum;
  }

  /** Neighbors that speak against a form have to be there more than now and then. */
  #counts({ prose, spoken }: Form, { rule, hits }: Spoken): boolean {
    if (rule === this.#inside && spokenBy(spoken, this.#head)) return false;
    if (this.#personal.has(rule) && spokenBy(spoken, this.#facts.get('legal-form')!)) return false;
    return hits === 0 || this.#weights[rule]! >= 0 || hits * SELDOM >= prose;
  }

  /** Indexes of the rules that the sum is made of. */
  speaking(form: Form): number[] {
    return form.spoken.filter((spoken) => this.#counts(form, spoken)).map(({ rule }) => rule);
  }

  /** What speaks for and against a form, with the words that said so. */
  list(document: Document, form: Form): Evidence[] {
    const list: Evidence[] = [];
    for (const spoken of form.spoken) {
      const { id, weight } = this.rules[spoken.rule]!;
      if (weight === 0 || !this.#counts(form, spoken)) continue;
      const { because } = spoken;
      list.push({ rule: id, weight, because: typeof because === 'string' ? because : contextOf(document, because) });
    }
    return list;
  }

  /** The rule that says most for a form. */
  strongest(form: Form): EvidenceRule {
    let best = -1;
    for (const { rule } of form.spoken) if (best < 0 || this.#weights[rule]! > this.#weights[best]!) best = rule;
    return this.rules[Math.max(0, best)]!;
  }

  /** The kind that the rules around a form tell, by the one that says most. */
  kindOf(form: Form): OrganizationKind | null {
    let best: EvidenceRule | null = null;
    for (const spoken of form.spoken) {
      const rule = this.rules[spoken.rule]!;
      if (rule.kind !== undefined && (!best || rule.weight > best.weight)) best = rule;
    }
    return best?.kind ?? null;
  }

  /** Whether a form is that of a person's name: so it looks or is treated, and nothing in it is of businesses. */
  isPerson(form: Form): boolean {
    let person = false;
    for (const { rule } of form.spoken) {
      if (this.#personal.has(rule)) person = true;
      if (this.#corporate.has(rule)) return false;
    }
    return person;
  }

  /** Takes away what the looks of a form say of a person: `Morgan Guaranty` where `Morgan Guaranty Trust Co` is known. */
  clearPerson({ spoken }: Form): void {
    for (let at = spoken.length - 1; at >= 0; at--) {
      const { rule, hits } = spoken[at]!;
      if (hits === 0 && this.#personal.has(rule)) spoken.splice(at, 1);
    }
  }

  /** Takes away a fact that another one outweighs. */
  clear({ spoken }: Form, fact: string): void {
    const at = spoken.findIndex(({ rule }) => rule === this.#facts.get(fact));
    if (at >= 0) spoken.splice(at, 1);
  }

  /** Whether a form is told as a body: it is, it has, it says, it is based somewhere. */
  isSubject(form: Form): boolean {
    return form.spoken.some(({ rule }) => this.#subjects.has(rule));
  }

  /** Whether a rule by this fact is among the evidence. */
  has({ spoken }: Form, fact: string): boolean {
    const rule = this.#facts.get(fact);
    return rule !== undefined && spokenBy(spoken, rule) !== undefined;
  }
}

/** What a rule has seen so far; lists are of a few rules. */
function spokenBy(list: readonly Spoken[], rule: number): Spoken | undefined {
  for (let at = 0; at < list.length; at++) if (list[at]!.rule === rule) return list[at];
  return undefined;
}
