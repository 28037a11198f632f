import type { Document } from '../core/document.ts';
import { Gap, Shape } from '../core/document.ts';
import type { Entity, Known, OrganizationDraft } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import { capitalizedParty } from './capitalized.ts';
import { contrastBefore, inBrackets, inTicker, isLed } from './enclosure.ts';
import { type Grammar, Opening, Part } from './grammar.ts';
import { actsAt, issuerOf, mayBeSubject } from './issuer.ts';
import { listedParty } from './listed.ts';
import { fundParty, groupParty, isCompound, isKindOf, isOwned, isPlace, type Participant, stateParty } from './party.ts';
import { speakerAt } from './speaker.ts';
import { isCapital } from './unlisted.ts';

/** Mentions of organizations in text order, with the entity that each belongs to, and who the document is about. */
export class Cast {
  readonly document: Document;
  readonly #grammar: Grammar;
  readonly #mentions: readonly OrganizationDraft[];
  readonly #entities = new Map<OrganizationDraft, Entity>();
  readonly #keys = new Map<Entity, string>();
  readonly issuer: OrganizationDraft | null;

  constructor(document: Document, known: Known, grammar: Grammar) {
    this.document = document;
    this.#grammar = grammar;
    known.entities.forEach((entity, index) => {
      this.#keys.set(entity, `o${index}`);
      for (const mention of entity.mentions) this.#entities.set(mention, entity);
    });
    this.#mentions = [...this.#entities.keys()].sort((a, b) => a.start - b.start);
    this.issuer = issuerOf(document, grammar, known.entities, ({ first }) => inBrackets(this.#grammar, this.document, first, 0));
  }

  /** Parties that the tokens `first` to `last` (exclusive) of one sentence can give, in text order. */
  within(first: number, last: number): Participant[] {
    const found: Participant[] = [];
    const { word, shape } = this.document.tokens;
    const { openings } = this.#grammar;
    let m = this.#from(first);
    for (let i = first; i < last; ) {
      const mention = this.#mentions[m];
      if (mention && mention.first <= i) {
        m++;
        if (mention.last <= i) continue;
        if (!this.#isAside(mention)) found.push(this.#named(mention, mention));
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
      found.push(...others);
      i = others[0]?.last ?? i + 1;
    }
    return found.filter(
      (one) =>
        !inBrackets(this.#grammar, this.document, one.first, first) &&
        !(one.guess && inTicker(this.#grammar, this.document, one.first)),
    );
  }

  /** A mention that only describes somebody: `Acme-backed`, `Acme founder Jane Doe`, `a leading Professional Employer Organization`. */
  #isAside(mention: OrganizationDraft): boolean {
    const [grammar, document, last] = [this.#grammar, this.document, mention.last] as const;
    if (isCompound(grammar, document, last) || isOwned(grammar, document, last)) return true;
    const named = mention.evidence.some(({ rule }) => NAMING.includes(rule)) || this.#entities.get(mention)!.ticker !== null;
    return !named && isKindOf(grammar, document, mention.first, last);
  }

  /** Who may be meant in a sentence from token `i` on that does not name it: its own mention stands for it. */
  absent(i: number): Participant | null {
    const meant = this.#speakerOf(i) ?? this.#selfOf(i);
    return meant && this.#named(meant, meant, true);
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
      if (state && state.last <= limit)
        return isPlace(grammar, document, i, state.last) ? [] : [stateParty(grammar, document, i, state.last, state.value)];
    }
    const pair = opening & Opening.Pair ? grammar.entry('agreement-pair', document, i) : null;
    if (pair && pair.last <= limit) {
      return this.#both({ start: start[i]!, end: end[pair.last - 1]!, first: i, last: pair.last }, sentence, before);
    }
    const fund = opening & Opening.Article ? fundParty(grammar, document, i, limit) : null;
    if (fund) return [fund];
    const pronoun = opening & Opening.Pronoun && shape[i] !== Shape.Upper ? grammar.says('agreement-pronoun', document, i) : null;
    if (pronoun) {
      const span = { start: start[i]!, end: end[i]!, first: i, last: i + 1 };
      const meant =
        pronoun === 'plural' ? this.#both(span, sentence, before, true) : one(this.#antecedent(pronoun, span, sentence, before));
      const owner = OWNERS.some((word) => grammar.is(document, i, word));
      return owner ? meant.map((party) => ({ ...party, owner })) : meant;
    }
    if (opening & Opening.Definite && i + 1 < limit && grammar.has(document, i + 1, Part.Self)) {
      return one(this.#antecedent('self', { start: start[i]!, end: end[i + 1]!, first: i, last: i + 2 }, sentence, before));
    }
    if (opening & Opening.Group && shape[i] !== Shape.Upper) {
      return one(groupParty(grammar, document, i, before.at(-1)?.last ?? sentence));
    }
    return one(capitalizedParty(grammar, document, i, limit, sentence) ?? listedParty(grammar, document, i, limit, sentence));
  }

  /** The two parties named last before a plural pronoun: in its sentence, else in the ones before. */
  #both(
    span: Span & { first: number; last: number },
    sentence: number,
    before: readonly Participant[],
    own = false,
  ): Participant[] {
    const named = distinct(before.filter(({ kind, weak, guess, likely }) => !weak && (!guess || likely) && kind !== 'group'));
    if (named.length === 1 && own) return named.map((one) => ({ ...one, ...span, stands: true, own: one }));
    if (named.length >= 2) return named.slice(0, 2).map((one) => ({ ...one, ...span, stands: true, own: one }));
    const { tokens, sentences } = this.document;
    const here = tokens.sentence[sentence]!;
    for (let s = here - 1; s >= Math.max(0, here - 3); s--) {
      const from = this.#from(sentences.first[s]!);
      const mentions: OrganizationDraft[] = [];
      for (let m = from; m < this.#mentions.length && this.#mentions[m]!.first < sentences.last[s]!; m++) {
        if (mayBeSubject(this.#mentions[m]!)) mentions.push(this.#mentions[m]!);
      }
      const both = distinct([...named, ...mentions.map((mention) => this.#named(mention, mention))]);
      if (both.length >= 2) return both.slice(0, 2).map((one) => ({ ...one, ...span, stands: true }));
    }
    return [];
  }

  #antecedent(
    how: string,
    span: Span & { first: number; last: number },
    sentence: number,
    before: readonly Participant[],
  ): Participant | null {
    if (how === 'person') {
      const person = before.findLast(({ kind, stands }) => kind === 'person' && !stands);
      const acts = !OWNERS.some((word) => this.#grammar.is(this.document, span.first, word));
      return person && acts ? { ...person, ...span, stands: true, own: person } : null;
    }
    const meant = how === 'self' ? this.#selfOf(span.first) : how === 'issuer' ? this.#speakerOf(span.first) : null;
    if (meant) return this.#named(meant, span, true);
    if (how !== 'issuer') {
      const able = before.filter(
        ({ kind, weak, stands, guess, likely }) =>
          !weak && !stands && (!guess || likely) && (kind === 'organization' || how === 'near'),
      );
      const clause = contrastBefore(this.#grammar, this.document, span.first, sentence);
      const near = able.filter(({ first }) => first > clause);
      const subject = [...near, ...able].find(({ first }) => !isLed(this.#grammar, this.document, first)) ?? able[0];
      const own = before.find(({ stands }) => stands);
      const found = subject ?? own;
      if (found) return { ...found, ...span, stands: true, own: found };
      if (how === 'near' || this.issuer === null) {
        const previous = this.#firstOf(sentence - 1);
        if (previous) return this.#named(previous, span, true);
      }
    }
    return this.issuer && this.#named(this.issuer, span, true);
  }

  /** Who says `we` at token `i`: the organization that its quotation is told for. */
  #speakerOf(i: number): OrganizationDraft | null {
    return speakerAt(this.document, i, (token) => this.#from(token), this.#mentions);
  }

  /** `the company` at token `i`: the subject of the sentences before it in its paragraph, else whom the document is about. */
  #selfOf(i: number): OrganizationDraft | null {
    const { tokens, sentences } = this.document;
    if (this.issuer && this.#grammar.is(this.document, i, 'the') && tokens.shape[i + 1] === Shape.Title) return this.issuer;
    for (let s = tokens.sentence[i]!, steps = 0; s > 0 && steps < EARLIER; s--, steps++) {
      if (tokens.gap[sentences.first[s]!] === Gap.Paragraph) break;
      const mention = this.#mentions[this.#from(sentences.first[s - 1]!)];
      if (!mention || mention.last >= sentences.last[s - 1]! || !COMPANIES.includes(mention.kind)) continue;
      const opens = mention.first - sentences.first[s - 1]! <= 1 || this.#grammar.is(this.document, mention.first - 1, ',');
      if (opens && !isLed(this.#grammar, this.document, mention.first) && actsAt(this.document, this.#grammar, mention))
        return mention;
    }
    return this.issuer;
  }

  /** The first organization of the sentence that token `i` belongs to, or of the one before it. */
  #firstOf(i: number): OrganizationDraft | null {
    const { tokens, sentences } = this.document;
    for (let s = i < 0 ? -1 : tokens.sentence[i]!, back = 0; s >= 0 && back < 2; s--, back++) {
      const mention = this.#mentions[this.#from(sentences.first[s]!)];
      if (mention && mention.last <= sentences.last[s]! && mayBeSubject(mention)) return mention;
    }
    return null;
  }
}

/** Sentences before that of `the company` in which it may be named. */
const EARLIER = 4;
/** What `the company` can be. */
const COMPANIES: readonly string[] = ['company', 'bank', 'fund'];
/** Evidence that makes a mention the name of one body. */
const NAMING: readonly string[] = ['organization/legal-form', 'organization/ticker'];
const OWNERS = ['its', 'their', 'our', 'his', 'her'];

function distinct(participants: readonly Participant[]): Participant[] {
  return [...new Map(participants.map((one) => [one.key, one])).values()];
}
