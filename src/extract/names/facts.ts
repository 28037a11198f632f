import type { Document } from '../../core/document.ts';
import { Gap, Shape, textOf } from '../../core/document.ts';
import type { Classes } from '../../match/classes.ts';
import { entryOf, entryStart, type Lexicon } from '../../match/lexicon.ts';
import { COMMON, PLACE, Word } from '../../match/word-table.ts';
import type { Form } from './candidates.ts';
import { Endings } from './endings.ts';
import { genericOf } from './generic.ts';
import { type Lexical, SMALL, Sort } from './lexical.ts';
import type { Spellings } from './spellings.ts';

const BUSINESS_ENDINGS = new Endings(
  'bank corp co tech soft tel tron com net sys gen pharma chem wire oil gas neft media news air jet pay max plex works ware mart cast star ' +
    'link labs ex ix power cell bio',
);
const SURNAME_ENDINGS = new Endings(
  'ov ev sky ski son sen vic ich enko man mann ez ini elli berg stein wicz yan ian idis poulos escu oğlu dze shvili pour zadeh',
);
const PLACE_ENDINGS = new Endings(
  'stan ville burg burgh ton land grad shire ford pur abad istan polis dale field wood port mouth ham bury stadt hausen chester',
);

/** Capitals inside of surnames: `McDonald`, `DeArmond`. */
const SURNAME_CAPITAL = /^(?:Mc|Mac|De|Di|Du|Da|Le|La|Van|Fitz|O'|O’|St)[A-Z][a-z]+$/;

/** Digits of a number that no name of a body has right behind its letters. */
const LONG_CODE = 3;

/** The lists of whole names, a bit each. */
const Listed = { Known: 1, Exchange: 2, Wire: 4, Party: 8, Platform: 16 } as const;

/** Tells that a fact holds of the form at hand. */
export type Tell = (fact: string, because: string) => void;

/** What is seen in the form of a name and in how the document uses it, without its neighbors. */
export class FormFacts {
  readonly #lexical: Lexical;
  readonly #known: Lexicon;
  readonly #legalForms: Lexicon;
  readonly #exchanges: Lexicon;
  readonly #wires: Lexicon;
  readonly #parties: Lexicon;
  readonly #platforms: Lexicon;
  readonly #roles: Lexicon;
  readonly #superlatives: Lexicon;
  /** by word: which of the lists have a name that it begins */
  readonly #opens: Uint8Array;

  constructor(lexical: Lexical, classes: Classes) {
    this.#lexical = lexical;
    this.#known = classes.lexicons.get('organization-known');
    this.#legalForms = classes.lexicons.get('organization-legal-form');
    this.#exchanges = classes.lexicons.get('organization-exchange-name');
    this.#wires = classes.lexicons.get('organization-wire');
    this.#platforms = classes.lexicons.get('organization-platform');
    this.#roles = classes.lexicons.get('organization-contract-role');
    this.#superlatives = classes.lexicons.get('organization-superlative');
    this.#parties = classes.lexicons.get('organization-party-name');
    this.#opens = new Uint8Array(classes.lexicons.vocabulary.size);
    const mark = ({ entries, byFirst }: Lexicon, bit: number): void => {
      for (const word of [...entries.keys(), ...byFirst.keys()]) this.#opens[word]! |= bit;
    };
    mark(this.#known, Listed.Known);
    mark(this.#exchanges, Listed.Exchange);
    mark(this.#wires, Listed.Wire);
    mark(this.#parties, Listed.Party);
    mark(this.#platforms, Listed.Platform);
  }

  /** Tells all facts of a form. */
  of(document: Document, form: Form, spellings: Spellings, tell: Tell): void {
    const { tokens } = document;
    const { first, last } = form;
    const text = textOf(document, first, last);
    const opens = this.#opens[tokens.word[first]!]!;
    const general = this.#lexical.general.entry(tokens, first, last);
    const isKnown = (opens & Listed.Known) !== 0 && entryOf(this.#known, tokens, first, last) !== null;
    if (isKnown || this.#isSociety(document, form)) tell('known', text);
    if (opens > Listed.Known) this.#listed(document, form, opens, text, tell);
    if ((general & (Word.Organization | Word.Team)) !== 0) tell('listed-organization', text);
    if ((general & PLACE) !== 0) tell('place', text);
    if ((general & Word.Demonym) !== 0 && entryOf(this.#parties, tokens, first, last) === null) tell('demonym', text);
    if ((general & Word.Person) !== 0) tell('listed-person', text);
    if (last - first === 1) this.#single(document, form, general, text, spellings, tell);
    else this.#several(document, form, text, tell);
    if (form.count <= 2 && this.#isGlued(document, form, spellings)) tell('glued-words', text);
    if (form.count <= 2 && last - first > 1 && spellings.isGluedName(form)) tell('glued-name', text);
    if (form.prose === 0) tell('heading-only', text);
    if (last - first === 1 && this.#roles.single[tokens.word[first]!] === 1) tell('contract-role', text);
    if (last - first > 1 && this.#superlatives.single[tokens.word[first]!] === 1) tell('superlative', text);
  }

  /** Tells of the other lists that have the whole name, of those that have one which begins like it. */
  #listed({ tokens }: Document, { first, last }: Form, opens: number, text: string, tell: Tell): void {
    const has = (lexicon: Lexicon, bit: number): boolean => (opens & bit) !== 0 && entryOf(lexicon, tokens, first, last) !== null;
    if (has(this.#exchanges, Listed.Exchange)) tell('exchange', text);
    if (has(this.#wires, Listed.Wire)) tell('wire', text);
    if (has(this.#parties, Listed.Party)) tell('party-name', text);
    if (has(this.#platforms, Listed.Platform)) tell('platform', text);
  }

  /** Whether the form is a network that is named as a channel more often than as a company. */
  isPlatform(document: Document, { first, last }: Form): boolean {
    return entryOf(this.#platforms, document.tokens, first, last) !== null;
  }

  /** `Finnish Red Cross` */
  #isSociety(document: Document, { first, last }: Form): boolean {
    if (last - first < 2 || (this.#opens[document.tokens.word[first + 1]!]! & Listed.Known) === 0) return false;
    if ((this.#lexical.bits(document, first) & Word.Demonym) === 0) return false;
    return entryOf(this.#known, document.tokens, first + 1, last) === 'nonprofit';
  }

  #isGlued({ tokens }: Document, { first, last }: Form, spellings: Spellings): boolean {
    for (let i = first; i < last; i++) if (tokens.shape[i] === Shape.Mixed && spellings.isGlued(i)) return true;
    return false;
  }

  /** The legal form in a name; forms that are words of their own count at its end and in capitals alone. */
  #legalForm(document: Document, { first, last }: Form): string | null {
    const { tokens } = document;
    // `A/S`
    const start = entryStart(this.#legalForms, tokens, last);
    if (start > first && last - start > 1) return textOf(document, start, last);
    for (let i = last - 1; i > first; i--) {
      const sort = this.#lexical.sort(document, i);
      if ((sort & Sort.Legal) === 0 || (tokens.gap[i] === Gap.None && tokens.shape[i - 1] === Shape.Number)) continue;
      const text = textOf(document, i, i + 1);
      if ((sort & Sort.WeakLegal) === 0) {
        if (tokens.gap[i + 1] !== Gap.None || text.endsWith('.') || !this.#isHyphen(document, i + 1)) return text;
      } else if (i === last - 1 && tokens.shape[i] !== Shape.Title && tokens.shape[first] !== Shape.Upper) return text;
    }
    return null;
  }

  #isHyphen({ tokens, text }: Document, i: number): boolean {
    return tokens.shape[i] === Shape.Sign && text.charCodeAt(tokens.start[i]!) === 45;
  }

  #single(document: Document, form: Form, general: number, text: string, spellings: Spellings, tell: Tell): void {
    const { tokens } = document;
    const { first } = form;
    const sort = this.#lexical.sort(document, first);
    const shape = tokens.shape[first]!;
    const common = (general & SMALL) !== 0;
    if (shape === Shape.Upper) {
      if ((sort & Sort.OtherAcronym) !== 0) tell('other-acronym', text);
      else if (text.length <= 6 && !common) tell(text.length <= 3 ? 'short-acronym' : 'acronym', text);
    } else if (shape === Shape.Initial) tell('initial', text);
    else if (shape === Shape.Mixed && !SURNAME_CAPITAL.test(text)) tell('mixed-case', text);
    else if (shape === Shape.Camel) tell('mixed-case', text);
    else if ((sort & Sort.OtherAcronym) !== 0) tell('other-acronym', text);
    if ((sort & Sort.Bare) !== 0) tell('bare-head', text);
    else if ((sort & (Sort.Head | Sort.Legal | Sort.Business | Sort.OtherHead | Sort.Title | Sort.Rank)) !== 0)
      tell('bare-noun', text);
    if (common) {
      tell('common-word', text);
      if (form.inside === 0) tell('opens-sentence', text);
    } else if ((general & Word.GivenName) !== 0) tell('given-name', text);
    else if ((general & Word.Surname) !== 0) tell('surname', text);
    else if (general === 0 && shape === Shape.Title) tell('unknown-word', text);
    if (!common && text.length >= 5 && shape !== Shape.Upper) {
      if (BUSINESS_ENDINGS.endFolded(text)) tell('business-ending', text);
      else if (SURNAME_ENDINGS.end(text)) tell('surname-ending', text);
      else if (PLACE_ENDINGS.end(text)) tell('place-ending', text);
    }
    if (spellings.isLower(first)) tell('lower-case-too', text);
  }

  #several(document: Document, form: Form, text: string, tell: Tell): void {
    const { tokens } = document;
    const { first, last } = form;
    if (
      last - first === 3 &&
      (tokens.shape[first] === Shape.Upper || tokens.shape[first] === Shape.Initial) &&
      tokens.shape[last - 1] === Shape.Number
    ) {
      if (this.#isHyphen(document, first + 1)) tell('code', text);
    }
    // `PT950`
    if (
      last - first === 2 &&
      tokens.shape[first + 1] === Shape.Number &&
      tokens.gap[first + 1] === Gap.None &&
      tokens.end[first + 1]! - tokens.start[first + 1]! >= LONG_CODE
    )
      tell('code', text);
    const legal = this.#legalForm(document, form);
    if (legal) tell('legal-form', legal);
    const generic = genericOf(this.#lexical, document, form);
    if (generic) tell(generic, text);
    let business = false;
    let initial = false;
    let names = 0;
    let words = 0;
    let common = 0;
    let places = 0;
    let peoples = 0;
    for (let i = first; i < last; i++) {
      const shape = tokens.shape[i]!;
      const sort = this.#lexical.sort(document, i);
      if (shape === Shape.Sign) {
        const sign = document.text.charCodeAt(tokens.start[i]!);
        if (sign === 38) tell('ampersand', text);
        if (sign === 46) tell('mixed-case', text);
        continue;
      }
      if (shape === Shape.Number || shape === Shape.Lower) continue;
      words++;
      if (i > first && (sort & (Sort.Head | Sort.Legal | Sort.Business)) !== 0) business = true;
      if (shape === Shape.Initial && i > first) initial = true;
      if (shape === Shape.Camel || (shape === Shape.Mixed && !SURNAME_CAPITAL.test(textOf(document, i, i + 1))))
        tell('mixed-case', text);
      const bits = this.#lexical.bits(document, i);
      if ((bits & (Word.GivenName | Word.Surname)) !== 0) names++;
      if (this.#lexical.isEveryday(document, i)) common++;
      // `W Europe`
      if ((bits & PLACE) !== 0 || (i === first && shape === Shape.Initial && (this.#lexical.bits(document, i + 1) & PLACE) !== 0))
        places++;
      if ((bits & Word.Demonym) !== 0) peoples++;
    }
    const opening = this.#lexical.bits(document, first);
    const closing = this.#lexical.bits(document, last - 1);
    const ending = this.#lexical.sort(document, last - 1);
    if (!business && words >= 2 && words <= 4 && (ending & (Sort.OtherHead | Sort.PlaceHead)) === 0) {
      const given = (opening & Word.GivenName) !== 0;
      const noun = (closing & COMMON) !== 0 && (closing & (Word.Surname | Word.GivenName)) === 0;
      if (given && noun) tell('given-name-and-noun', text);
      else if (given && (opening & COMMON) === 0) tell('person-name', text);
      else if (given || (initial && tokens.shape[first] === Shape.Title) || names === words) tell('person-like', text);
    }
    if (words >= 2) tell('several-words', text);
    if (words >= 2 && places === words) tell('place', text);
    if (words >= 2 && peoples === words && (closing & Word.Demonym) !== 0 && entryOf(this.#parties, tokens, first, last) === null)
      tell('demonym', text);
    if (words >= 4) tell('many-words', text);
    if (words >= 2 && common === words) tell('common-words', text);
    for (let i = first; i + 2 < last; i++) {
      if ((this.#lexical.sort(document, i) & (Sort.Opening | Sort.Legal)) === 0) continue;
      if ((this.#lexical.sort(document, i + 1) & (Sort.Of | Sort.Particle)) !== 0)
        tell('opening-head', textOf(document, i, i + 2));
    }
  }
}
