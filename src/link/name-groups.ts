import { initialsOf } from '../normalize/name.ts';
import type { NameForm, NameLexicon } from './name-forms.ts';
import { similarity } from './similarity.ts';

/** Nouns that a company names its units by. */
const UNITS = new Set(
  'ventures labs lab research foundation institute academy studios capital mobility pay wallet games music news cloud charity'.split(
    ' ',
  ),
);

/** From this similarity on, two forms are looked at as spellings of one name. */
const ALIKE = 0.94;

/** More names than this with one first word are a list, in which a short form could be any. */
const MOST_PEERS = 40;

/** Sets of forms that stand for one organization; the sets only grow. */
export class NameGroups {
  readonly forms: readonly NameForm[];
  readonly #parent: number[];
  readonly #lexicon: NameLexicon;

  constructor(forms: readonly NameForm[], lexicon: NameLexicon) {
    this.forms = forms;
    this.#parent = forms.map((_, index) => index);
    this.#lexicon = lexicon;
  }

  join(a: number, b: number): void {
    const one = this.root(a);
    const two = this.root(b);
    this.#parent[Math.max(one, two)] = Math.min(one, two);
  }

  root(index: number): number {
    let at = index;
    while (this.#parent[at] !== at) at = this.#parent[at]!;
    this.#parent[index] = at;
    return at;
  }

  /** Joins forms that differ by their legal form alone, in spaces or in signs. */
  joinSpellings(): void {
    const seen = new Map<string, number>();
    const named = new Map<string, string>();
    this.forms.forEach(({ words, core, key }, index) => {
      const legal = words.length > core.length ? words.slice(core.length).join(' ') : '';
      const known = seen.get(key);
      if (known === undefined) seen.set(key, index);
      // `Acme Inc` and `Acme Ltd` are two companies
      else if (legal === '' || named.get(key) === undefined || sameForm(named.get(key)!, legal)) this.join(known, index);
      if (legal !== '' && !named.has(key)) named.set(key, legal);
    });
  }

  /** Joins a short form to the one name that it begins. A unit (`BP North America`) is no long form of its parent. */
  joinShortForms(): void {
    const byFirst = new Map<string, number[]>();
    const put = (word: string, index: number): void => {
      const list = byFirst.get(word);
      if (list) list.push(index);
      else byFirst.set(word, [index]);
    };
    this.forms.forEach(({ core }, index) => {
      put(core[0]!, index);
      if (core.length > 1 && this.#lexicon.isShell(core[0]!)) put(core[1]!, index);
    });
    this.forms.forEach(({ words, core, key }, index) => {
      if (words.length > core.length) return;
      const peers = byFirst.get(core[0]!)!;
      // most names begin like no other
      if (peers.length === 1 || peers.length > MOST_PEERS) return;
      // the same name with a legal form stands for itself
      if (peers.some((other) => other !== index && this.forms[other]!.key === key)) return;
      const longer = peers.filter(
        (other) => this.#extends(this.forms[other]!, core) && !this.#isUnit(this.forms[other]!, this.forms[index]!),
      );
      const roots = new Set(longer.map((other) => this.root(other)));
      // `Yale` is `Yale University` where that has a school of its own
      const stem = roots.size > 1 ? this.#stem(longer) : longer[0];
      if (stem !== undefined) this.join(this.root(stem), index);
    });
  }

  /** The one of the forms that all the others begin with. */
  #stem(forms: readonly number[]): number | undefined {
    const shortest = forms.reduce((best, one) => (this.forms[one]!.core.length < this.forms[best]!.core.length ? one : best));
    const { core } = this.forms[shortest]!;
    const isStem = core.length > 1 && forms.every((one) => core.every((word, at) => this.forms[one]!.core[at] === word));
    return isStem ? shortest : undefined;
  }

  /** `Varnholt Ventures` of `Varnholt`: a unit by its noun, of an organization that the text names before it and again. */
  #isUnit(long: NameForm, short: NameForm): boolean {
    if (long.words.length > long.core.length || long.core.length !== short.core.length + 1) return false;
    if (!UNITS.has(long.core.at(-1)!) || short.mentions.length < long.mentions.length) return false;
    return short.mentions[0]!.start < long.mentions[0]!.start;
  }

  /** Joins `the Justice Department` to `the U.S. Justice Department`, where no other nation has one. */
  joinNational(): void {
    const byRest = new Map<string, Set<number>>();
    this.forms.forEach(({ words }, index) => {
      // folded, `U.S.` is a word of its own
      if (words.length < 3 || !(words[0] === 'us' || this.#lexicon.isPlace(words[0]!))) return;
      const rest = words.slice(1).join(' ');
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(this.root(index)));
    });
    if (byRest.size === 0) return;
    this.forms.forEach(({ words, core }, index) => {
      if (words.length < 2 || words.length > core.length) return;
      const roots = byRest.get(words.join(' '));
      if (roots?.size === 1) this.join([...roots][0]!, index);
    });
  }

  #extends(form: NameForm, core: readonly string[]): boolean {
    const from = this.#lexicon.isShell(form.core[0]!) && form.core[0] !== core[0] ? 1 : 0;
    if (form.core.length <= core.length || core.some((word, at) => form.core[from + at] !== word)) return false;
    const rest = form.core.slice(from + core.length);
    if (rest.some((word) => this.#lexicon.isPlace(word))) return false;
    // `Northfield University Hospital` is a unit
    const isBody = (word: string): boolean => this.#lexicon.isBody(word);
    if (core.length > 1 && core.some(isBody) && rest.some(isBody)) return false;
    // `Northfield State Center for Climate` is one, too
    if (core.length > 1 && isBody(rest[0]!) && (rest[1] === 'for' || rest[1] === 'of')) return false;
    return rest[0] !== 'and' && rest[0] !== 'of' && !(core.length === 1 && this.#lexicon.isPlace(core[0]!));
  }

  /** Joins `the Commission` to the one body before it whose head noun it is. */
  joinBareHeads(): void {
    const bare = this.forms.some(({ words }) => words.length === 1 && this.#lexicon.isBody(words[0]!));
    if (!bare) return;
    const byHead = new Map<string, number[]>();
    this.forms.forEach(({ core }, index) => {
      if (core.length < 2) return;
      for (const word of new Set([core[0]!, core.at(-1)!])) {
        if (!this.#lexicon.isBody(word)) continue;
        const list = byHead.get(word);
        if (list) list.push(index);
        else byHead.set(word, [index]);
      }
    });
    this.forms.forEach(({ words, mentions }, index) => {
      const first = mentions[0]!;
      if (words.length !== 1 || first.rule === 'organization/known') return;
      const bodies = byHead.get(words[0]!) ?? [];
      const roots = new Set(bodies.map((body) => this.root(body)));
      if (roots.size === 1 && this.forms[bodies[0]!]!.mentions[0]!.start < first.start) this.join([...roots][0]!, index);
    });
  }

  /** Joins an acronym to the one name whose initials it is. */
  joinAcronyms(): void {
    const opening = new Set<string>();
    for (const { words, upper } of this.forms) if (upper) opening.add(words[0]![0]!);
    if (opening.size === 0) return;
    const byInitials = new Map<string, Set<number>>();
    this.forms.forEach(({ words, core }, index) => {
      // initials begin with the name, or behind a small word that they leave out
      if (core.length < 2 || !words.some((word) => opening.has(word[0]!))) return;
      for (const short of new Set([...initialsOf(core), ...initialsOf(words)])) {
        const roots = byInitials.get(short) ?? new Set();
        byInitials.set(short, roots.add(this.root(index)));
      }
    });
    this.forms.forEach(({ words, upper }, index) => {
      if (!upper) return;
      const roots = new Set([...(byInitials.get(words[0]!) ?? [])].map((root) => this.root(root)));
      if (roots.size === 1) this.join([...roots][0]!, index);
    });
  }

  /** Joins forms that are alike by their letters, where only their spelling differs. */
  joinVariants(): void {
    const blocks = new Map<string, number[]>();
    this.forms.forEach(({ core }, index) => {
      if (core.reduce((sum, word) => sum + word.length, 0) < 8) return;
      const key = `${core.length} ${core[0]!.slice(0, 3)}`;
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    });
    for (const block of blocks.values()) {
      for (let a = 0; a < Math.min(block.length, 12); a++) {
        for (let b = a + 1; b < Math.min(block.length, 12); b++) this.#compare(block[a]!, block[b]!);
      }
    }
  }

  #compare(a: number, b: number): void {
    if (this.root(a) === this.root(b)) return;
    const one = this.forms[a]!.core;
    const two = this.forms[b]!.core;
    if (similarity(one.join(' '), two.join(' ')) < ALIKE) return;
    if (one.every((word, at) => isVariant(word, two[at]!))) this.join(a, b);
  }
}

/** Whether two words differ as spellings do: `organisation`, `centre`, a lost accent. */
function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const plain = (word: string): string =>
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/isation/, 'ization')
      .replace(/our$/, 'or')
      .replace(/tre$/, 'ter')
      .replace(/defence/, 'defense');
  return plain(a) === plain(b);
}

/** Whether two legal forms are one: `Co` and `Company`, `Corp` and `Corporation`. */
function sameForm(a: string, b: string): boolean {
  const short = (form: string): string =>
    form
      .replace(/company/g, 'co')
      .replace(/corporation/g, 'corp')
      .replace(/incorporated/g, 'inc')
      .replace(/limited/g, 'ltd');
  return short(a) === short(b) || short(a).startsWith(short(b)) || short(b).startsWith(short(a));
}
