import type { Document } from '../../core/document.ts';
import { Gap, Shape, textOf } from '../../core/document.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { COMMON, joinHash, PLACE, Word } from '../../match/word-table.ts';
import { type Candidate, type Candidates, type Form, keyOf } from './candidates.ts';
import type { Evidences } from './evidence.ts';
import { type Lexical, Sort } from './lexical.ts';
import { hasAnd, isJoined } from './lists.ts';
import { Persons } from './persons.ts';
import { Terms } from './terms.ts';

const OPEN = 40;
const CLOSE = 41;
const AMPERSAND = 38;
const COMMA = 44;
const QUOTES = [34, 39, 0x2018, 0x2019, 0x201c, 0x201d];
const HOUSE = hashOf('house');
const PLACE_OR_NATION = PLACE | Word.Demonym;

/** What the names of a document say of each other: short forms, acronyms, namesakes, lists. */
export class Relations {
  readonly #lexical: Lexical;
  readonly #evidences: Evidences;
  readonly #persons: Persons;
  readonly #terms: Terms;
  readonly #companyNouns: ReadonlySet<number>;

  constructor(lexical: Lexical, evidences: Evidences, heads: Lexicon) {
    this.#lexical = lexical;
    this.#evidences = evidences;
    this.#persons = new Persons(lexical, evidences);
    this.#terms = new Terms(lexical);
    this.#companyNouns = new Set([...heads.entries].flatMap(([word, kind]) => (kind === 'company' ? [word] : [])));
  }

  /** Lets accepted forms speak for, and persons against, the forms that shorten them. */
  link(document: Document, candidates: Candidates, threshold: number): void {
    const accepted = candidates.list.filter(({ score }) => score >= threshold);
    const prefixes = new Map<number, Form>();
    const initials = new Map<string, Form>();
    const bodies = new Map<number, Form>();
    const { shape } = document.tokens;
    const shortened = candidates.list.some(({ first, last }) => last - first === 1 && shape[first] === Shape.Upper);
    for (const form of accepted) {
      const add = (key: number): void => {
        if (!prefixes.has(key)) prefixes.set(key, form);
      };
      this.#prefixes(document, form, form.first, add);
      if ((this.#lexical.sort(document, form.first) & Sort.Shell) !== 0) this.#prefixes(document, form, form.first + 1, add);
      this.#bareHeads(document, form, bodies);
      if (!shortened) continue;
      for (const short of this.#initials(document, form)) if (!initials.has(short)) initials.set(short, form);
    }
    for (const form of candidates.list) {
      const { key } = form;
      const full = prefixes.get(key);
      if (full && full !== form) {
        form.full = full;
        this.#evidences.tell(form, 'short-form', textOf(document, full.first, full.last));
        // what a name is in prose its short form is in a heading
        this.#evidences.clear(form, 'heading-only');
        if (this.#evidences.has(full, 'legal-form')) {
          this.#evidences.clearPerson(form);
          if (this.#evidences.isSubject(form)) this.#evidences.clear(form, 'opens-sentence');
        }
      }
      if (form.last - form.first === 1) {
        const text = textOf(document, form.first, form.last);
        const long = document.tokens.shape[form.first] === Shape.Upper ? initials.get(text.replace(/\./g, '')) : undefined;
        if (long && long !== form) {
          form.full ??= long;
          this.#evidences.tell(form, 'acronym-of', textOf(document, long.first, long.last));
          if (text.length > 2) this.#evidences.clear(form, 'other-acronym');
        }
        const body = bodies.get(key);
        if (body && body.first < form.first) {
          form.full ??= body;
          this.#evidences.tell(form, 'short-form', textOf(document, body.first, body.last));
        }
      }
    }
    this.#persons.link(document, candidates, threshold);
    for (const form of candidates.list) {
      this.#extensions(document, candidates, form, threshold);
      const opens =
        form.inside === 0 && form.full === null && !this.#isBody(document, form) && this.#evidences.has(form, 'common-words');
      if (opens && !this.#evidences.isSubject(form))
        this.#evidences.tell(form, 'common-opening', textOf(document, form.first, form.last));
    }
    this.#brackets(document, candidates, threshold);
    this.#lists(document, candidates, threshold);
    this.#terms.find(document, candidates, threshold, (form, fact, because) => {
      this.#evidences.tell(form, fact, because);
      if (fact !== 'quoted') this.#evidences.clear(form, 'known');
    });
  }

  /** What a longer form adds to an accepted one: a legal form or a business word behind it. */
  #extensions(document: Document, candidates: Candidates, form: Form, threshold: number): void {
    const n = form.last - form.first;
    if (n < 2 || n > 8) return;
    for (let i = form.last - 1; i > form.first; i--) {
      const head = candidates.forms.get(keyOf(document, form.first, i));
      if (head && head !== form && head.score >= threshold) {
        this.#evidences.tell(form, 'long-form', textOf(document, head.first, head.last));
        break;
      }
      if ((this.#lexical.sort(document, i) & (Sort.Legal | Sort.Head | Sort.Business)) === 0) break;
    }
  }

  /** Keys of the proper beginnings of a name: without legal form, without its last words. */
  #prefixes(document: Document, form: Form, first: number, found: (key: number) => void): void {
    const { tokens } = document;
    if (first >= form.last) return;
    let key = tokens.hash[first]!;
    for (let i = first + 1; i < form.last; i++) {
      const shape = tokens.shape[i - 1]!;
      const sort = this.#lexical.sort(document, i - 1);
      const alone = i - first === 1;
      const ends =
        shape !== Shape.Sign && (shape !== Shape.Lower || (sort & (Sort.Of | Sort.And | Sort.The | Sort.Particle)) === 0);
      // `Haltom City Council`
      if (!alone && (sort & Sort.PlaceHead) !== 0 && this.#isBody(document, form)) {
        key = joinHash(key, tokens.hash[i]!);
        continue;
      }
      const owned = tokens.shape[i] === Shape.Possessive || (alone && this.#isList(document, i));
      const nation = (this.#lexical.bits(document, i - 1) & Word.Demonym) !== 0;
      if (ends && !owned && !nation && !(alone && this.#isWeakStart(document, form, first))) found(key);
      key = joinHash(key, tokens.hash[i]!);
    }
  }

  /** Whether the last word of a name is the noun of a public body. */
  #isBody(document: Document, { last }: Form): boolean {
    return (this.#lexical.sort(document, last - 1) & Sort.Head) !== 0 && !this.#companyNouns.has(document.tokens.word[last - 1]!);
  }

  /** `Craig, Kelley & Faultless`: a first partner is not the firm. */
  #isList({ tokens, text }: Document, i: number): boolean {
    const sign = tokens.shape[i] === Shape.Sign ? text.charCodeAt(tokens.start[i]!) : 0;
    return sign === COMMA || sign === AMPERSAND;
  }

  /** Whether a first word alone names nobody: a place, a nation, `Bank`, `National`. */
  #isWeakStart(document: Document, form: Form, first: number): boolean {
    const sort = this.#lexical.sort(document, first);
    const bits = this.#lexical.bits(document, first);
    if ((sort & (Sort.Head | Sort.Opening | Sort.Business | Sort.TitleModifier | Sort.OtherAcronym)) !== 0) return true;
    if ((bits & PLACE_OR_NATION) !== 0) return true;
    if ((bits & Word.Person) !== 0 && !this.#evidences.has(form, 'legal-form')) return true;
    // `Target` may stand for `Target Corp`, but not `Civil` for a `Civil Society Forum`
    return (bits & COMMON) !== 0 && !this.#evidences.has(form, 'legal-form');
  }

  #initials(document: Document, form: Form): string[] {
    const { tokens, text } = document;
    let all = '';
    let names = '';
    let core = '';
    for (let i = form.first; i < form.last; i++) {
      const shape = tokens.shape[i]!;
      if (shape === Shape.Sign || shape === Shape.Number || shape === Shape.Possessive) continue;
      const letter = text[tokens.start[i]!]!.toUpperCase();
      all += letter;
      if (shape === Shape.Lower) continue;
      names += letter;
      if ((this.#lexical.sort(document, i) & Sort.Legal) === 0) core += letter;
    }
    return [names, core, all].filter((short, at, shorts) => short.length >= 2 && shorts.indexOf(short) === at);
  }

  /** `the Ministry`: a public body by the head noun of its name. */
  #bareHeads(document: Document, form: Form, bodies: Map<number, Form>): void {
    if (form.last - form.first < 2) return;
    if (document.tokens.hash[form.first] === HOUSE && (this.#lexical.sort(document, form.last - 1) & Sort.Head) !== 0)
      bodies.set(HOUSE, form);
    for (const i of [form.first, form.last - 1]) {
      const key = document.tokens.hash[i]!;
      if ((this.#lexical.sort(document, i) & Sort.Bare) !== 0 && !bodies.has(key)) bodies.set(key, form);
    }
  }

  /** `Full Name (FN)`: what the full name is, its short form is. */
  #brackets(document: Document, candidates: Candidates, threshold: number): void {
    const { shape, start } = document.tokens;
    const sign = (i: number): number => (shape[i] === Shape.Sign ? document.text.charCodeAt(start[i]!) : 0);
    const isQuote = (i: number): boolean => QUOTES.includes(sign(i));
    for (const short of candidates.all) {
      if (shape[short.first - 1] !== Shape.Sign || shape[short.first] === Shape.Initial || short.last - short.first > 3) continue;
      let open = isQuote(short.first - 1) ? short.first - 2 : short.first - 1;
      // `(the "Bank")`
      if (open === short.first - 2 && (this.#lexical.sort(document, open) & Sort.The) !== 0) open--;
      if (this.#isCompanyNoun(document, short)) continue;
      const close = isQuote(short.last) ? short.last + 1 : short.last;
      if (sign(open) !== OPEN || sign(close) !== CLOSE) continue;
      // `Dana (Ola) Ekman`
      if (document.tokens.shape[close + 1] === Shape.Title && document.tokens.gap[close + 1] === Gap.Space) continue;
      const long = candidates.endingAt(open);
      if (!long || long.last - long.first < short.last - short.first) continue;
      const text = textOf(document, long.first, long.last);
      if (long.form.score >= threshold) {
        short.form.full ??= long.form;
        this.#evidences.tell(short.form, 'defined-in-brackets', text);
      }
    }
  }

  /** `Company`, `Group`, `Board`: defined in every contract, and no names. */
  #isCompanyNoun({ tokens }: Document, { first, last }: Candidate): boolean {
    return last - first === 1 && this.#companyNouns.has(tokens.word[first]!);
  }

  /** Neighbors in a list are of one kind; a comma alone, as behind `As head of Acme, …`, makes no list. */
  #lists(document: Document, candidates: Candidates, threshold: number): void {
    const list = candidates.all;
    for (let k = 0; k < list.length; ) {
      let end = k + 1;
      while (end < list.length && isJoined(this.#lexical, document, list[end - 1]!.last, list[end]!.first)) end++;
      if (end - k > 1) this.#list(document, list.slice(k, end), threshold);
      k = end;
    }
  }

  /** A list of names: two sure ones speak for all, a sure one for those beside it. */
  #list(document: Document, members: readonly Candidate[], threshold: number): void {
    const first = members[0]!;
    const last = members.at(-1)!;
    const enumerated =
      members.length > 2 ||
      hasAnd(this.#lexical, document, first.last, last.first) ||
      document.sentences.first[document.tokens.sentence[first.first]!] === first.first ||
      hasAnd(this.#lexical, document, last.last, last.last + 2) ||
      hasAnd(this.#lexical, document, first.first - 2, first.first);
    if (!enumerated) return;
    const sure = members.map(({ form }) => form.score >= threshold + 2);
    const known = sure.filter(Boolean).length;
    const found = members.filter(({ form }) => form.score >= threshold).length;
    const all = (known >= 2 && known * 4 >= members.length) || (known >= 1 && found >= 3 && found * 2 >= members.length);
    members.forEach(({ form }, at) => {
      const near = sure[at - 1] ? at - 1 : sure[at + 1] ? at + 1 : all ? sure.findIndex((one, i) => one && i !== at) : -1;
      const neighbor = members[near];
      if (neighbor && neighbor.form !== form)
        this.#evidences.tell(form, 'list-neighbor', textOf(document, neighbor.first, neighbor.last));
    });
  }
}
