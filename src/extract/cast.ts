import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import type { Entity, Known, OrganizationDraft } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import { Antecedents, type Mentions, OWNERS } from './antecedents.ts';
import { capitalizedParty, governmentParty } from './capitalized.ts';
import { inBrackets, inTicker, isOwner } from './enclosure.ts';
import { type Grammar, Opening } from './grammar.ts';
import { issuerOf } from './issuer.ts';
import { listedParty, memberParty } from './listed.ts';
import { fundParty, groupParty, isCompound, isKindOf, isOwned, type Participant, type PartyReader, stateParty } from './party.ts';
import { isApposed, selfEnd } from './selves.ts';
import { isPlace } from './states.ts';
import { isCapital } from './unlisted.ts';
import { isIntroduced, unnamedParty } from './unnamed.ts';

/** Mentions of organizations in text order, with the entity that each belongs to, and who the document is about. */
export class Cast {
  readonly document: Document;
  readonly #grammar: Grammar;
  readonly #mentions: readonly OrganizationDraft[];
  readonly #entities = new Map<OrganizationDraft, Entity>();
  readonly #keys = new Map<Entity, string>();
  readonly #antecedents: Antecedents;

  constructor(document: Document, known: Known, grammar: Grammar) {
    this.document = document;
    this.#grammar = grammar;
    known.entities.forEach((entity, index) => {
      this.#keys.set(entity, `o${index}`);
      for (const mention of entity.mentions) this.#entities.set(mention, entity);
    });
    this.#mentions = [...this.#entities.keys()].sort((a, b) => a.start - b.start);
    const issuer = issuerOf(
      document,
      grammar,
      known.entities,
      (one) => inBrackets(grammar, document, one.first, 0) || isOwner(grammar, document, one),
    );
    const mentions = {
      all: this.#mentions,
      from: (token: number) => this.#from(token),
      named: (...of: Parameters<Mentions['named']>) => this.#named(...of),
    };
    this.#antecedents = new Antecedents(document, grammar, mentions, issuer);
  }

  /** Parties that the tokens `first` to `last` (exclusive) of one sentence can give, in text order. */
  within(first: number, last: number): Participant[] {
    const found: Participant[] = [];
    const add = (one: Participant): void => {
      if (inBrackets(this.#grammar, this.document, one.first, first)) return;
      if (!(one.guess && inTicker(this.#grammar, this.document, one.first))) found.push(one);
    };
    const { word, shape } = this.document.tokens;
    const { openings } = this.#grammar;
    let m = this.#from(first);
    for (let i = first; i < last; ) {
      const mention = this.#mentions[m];
      if (mention && mention.first <= i) {
        m++;
        if (mention.last <= i) continue;
        if (!this.#isAside(mention)) add(this.#named(mention, mention));
        i = mention.last;
        continue;
      }
      // most tokens can open no party
      if (openings[word[i]!] === 0 && !isCapital(shape[i]!)) {
        i++;
        continue;
      }
      const limit = Math.min(last, mention?.first ?? last);
      const others = this.#unnamed(i, limit, first, found);
      others.forEach(add);
      i = others[0]?.last ?? i + 1;
    }
    return found;
  }

  /** A mention that only describes somebody: `Acme-backed`, `Acme founder Jane Doe`, `a leading Professional Employer Organization`. */
  #isAside(mention: OrganizationDraft): boolean {
    const [grammar, document, last] = [this.#grammar, this.document, mention.last] as const;
    if (isCompound(grammar, document, last) || isOwned(grammar, document, last)) return true;
    const named = mention.evidence.some(({ rule }) => NAMING.includes(rule)) || this.#entities.get(mention)!.ticker !== null;
    return !named && isKindOf(grammar, document, mention.first, last);
  }

  /** Who may be meant in a sentence from token `i` on that does not name it. */
  absent(i: number): Participant | null {
    return this.#antecedents.absent(i);
  }

  #from(first: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.last <= first) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #named(mention: OrganizationDraft, span: Span & { first: number; last: number }, stands = false): Participant {
    const entity = this.#entities.get(mention)!;
    const { start, end, first, last } = span;
    const key = this.#keys.get(entity)!;
    const { name } = entity;
    // written out: spread objects cost a twentieth of the whole extraction here
    return {
      start,
      end,
      first,
      last,
      name,
      kind: 'organization',
      entity,
      count: null,
      key,
      stands,
      weak: false,
      guess: false,
      likely: false,
      owner: false,
    };
  }

  #unnamed(i: number, limit: number, sentence: number, before: readonly Participant[]): Participant[] {
    const grammar = this.#grammar;
    const { document } = this;
    const { word, shape, start, end } = document.tokens;
    const opening = grammar.openings[word[i]!]!;
    const one = (participant: Participant | null): Participant[] => (participant ? [participant] : []);
    if (opening & Opening.State && (shape[i] === Shape.Title || shape[i] === Shape.Upper || shape[i] === Shape.Mixed)) {
      const state = grammar.entry('state', document, i);
      const owned = state && shape[state.last] === Shape.Possessive ? 1 : 0;
      const ruler = state && governmentParty(grammar, document, i, state.last + owned, limit);
      if (ruler) return [ruler];
      // `Acme Corp of Canada`, `Acme Corp, also of Canada`
      const seat =
        grammar.is(document, i - 1, 'of') && (endsCompany(before.at(-1), i - 1) || grammar.is(document, i - 2, 'also'));
      if (seat) return [];
      if (state && state.last <= limit)
        return isPlace(grammar, document, i, state.last) ? [] : [stateParty(grammar, document, i, state.last, state.value)];
    }
    const pair = opening & Opening.Pair ? grammar.entry('agreement-pair', document, i) : null;
    if (pair && pair.last <= limit) {
      return this.#antecedents.both({ start: start[i]!, end: end[pair.last - 1]!, first: i, last: pair.last }, sentence, before);
    }
    const fund = opening & Opening.Article ? fundParty(grammar, document, i, limit) : null;
    const told = fund ?? (opening & Opening.Unnamed ? unnamedParty(grammar, document, i, limit) : null);
    if (told) return [told];
    const pronoun = opening & Opening.Pronoun && shape[i] !== Shape.Upper ? grammar.says('agreement-pronoun', document, i) : null;
    if (pronoun) {
      const span = { start: start[i]!, end: end[i]!, first: i, last: i + 1 };
      const meant =
        pronoun === 'plural'
          ? this.#antecedents.both(span, sentence, before, true)
          : one(this.#antecedents.antecedent(pronoun, span, sentence, before));
      const owner = OWNERS.some((word) => grammar.is(document, i, word));
      return owner ? meant.map((party) => ({ ...party, owner })) : meant;
    }
    const self = opening & Opening.Definite ? selfEnd(grammar, document, i, limit) : -1;
    if (self > 0 && isApposed(grammar, document, i, self, before.at(-1)?.last ?? -1)) return [];
    if (self > 0)
      return one(
        this.#antecedents.antecedent('self', { start: start[i]!, end: end[self - 1]!, first: i, last: self }, sentence, before),
      );
    if (opening & Opening.Group && shape[i] !== Shape.Upper) {
      const group = groupParty(grammar, document, i, before.at(-1)?.last ?? sentence);
      // `Kenya's ministers` act for Kenya
      const owner = before.at(-1);
      const ruled = group?.weak && owner?.kind === 'state' && owner.last === group.first - 1 && RULING.test(group.name);
      return one(ruled || (group?.weak && isIntroduced(document, group.last)) ? null : group);
    }
    for (const reader of READERS) {
      const named = reader(grammar, document, i, limit, sentence);
      if (named) return [named];
    }
    return [];
  }
}

const RULING = /(?:ministers|governments|leaders|presidents)$/;

/** Whether the name of a body ends in front of token `i`. */
const endsCompany = (one: Participant | undefined, i: number): boolean => one?.kind === 'organization' && one.last === i;

/** What reads a name that no earlier stage took for one, first come first served. */
const READERS: readonly PartyReader[] = [capitalizedParty, listedParty, memberParty];

/** Evidence that makes a mention the name of one body. */
const NAMING: readonly string[] = ['organization/legal-form', 'organization/ticker'];
