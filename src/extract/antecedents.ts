import type { Document } from '../core/document.ts';
import { Gap, Shape } from '../core/document.ts';
import type { OrganizationDraft } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import { contrastBefore, isLed } from './enclosure.ts';
import type { Grammar } from './grammar.ts';
import { actsAt, mayBeSubject } from './issuer.ts';
import type { Participant } from './party.ts';
import { bodyOf, needsName } from './selves.ts';
import { speakerAt } from './speaker.ts';

/** Where mentions stand, and what party one makes. */
export interface Mentions {
  readonly all: readonly OrganizationDraft[];
  /** the index of the first mention that ends behind a token */
  from(token: number): number;
  named(mention: OrganizationDraft, span: Span & { first: number; last: number }, stands?: boolean): Participant;
}

/** Whom pronouns and `the company` stand for. */
export class Antecedents {
  readonly document: Document;
  readonly #grammar: Grammar;
  readonly #mentions: Mentions;
  readonly issuer: OrganizationDraft | null;

  constructor(document: Document, grammar: Grammar, mentions: Mentions, issuer: OrganizationDraft | null) {
    this.document = document;
    this.#grammar = grammar;
    this.#mentions = mentions;
    this.issuer = issuer;
  }

  /** Who may be meant in a sentence from token `i` on that does not name it: its own mention stands for it. */
  absent(i: number): Participant | null {
    const meant = this.speakerOf(i) ?? this.selfOf(i);
    return meant && this.#mentions.named(meant, meant, true);
  }

  /** The two parties named last before a plural pronoun: in its sentence, else in the ones before. */
  both(
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
      const from = this.#mentions.from(sentences.first[s]!);
      const mentions: OrganizationDraft[] = [];
      for (let m = from; m < this.#mentions.all.length && this.#mentions.all[m]!.first < sentences.last[s]!; m++) {
        if (mayBeSubject(this.#mentions.all[m]!)) mentions.push(this.#mentions.all[m]!);
      }
      const both = distinct([...named, ...mentions.map((mention) => this.#mentions.named(mention, mention))]);
      if (both.length >= 2) return both.slice(0, 2).map((one) => ({ ...one, ...span, stands: true }));
    }
    return [];
  }

  /** Whom a pronoun or `the company` stands for, by how it does; null where nobody is told. */
  antecedent(
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
    const body = how === 'self' ? this.#bodyOf(span) : null;
    if (how === 'self' && body === null && needsName(this.document, span.last)) return null;
    const meant = how === 'self' ? (body ?? this.selfOf(span.first)) : how === 'issuer' ? this.speakerOf(span.first) : null;
    const other = how === 'self' && body === null && meant ? this.#bought(span.first, meant, before) : null;
    if (other) return { ...other, ...span, stands: true, own: other };
    if (meant) return this.#mentions.named(meant, span, true);
    if (how !== 'issuer') {
      const able = before.filter(
        ({ kind, weak, stands, guess, likely, entity }) =>
          !weak && !stands && (!guess || likely) && (kind === 'organization' || how === 'near') && entity?.kind !== 'exchange',
      );
      // `A told the Commission it has bought`
      const told = able.at(-1);
      if (how === 'near' && told && isTold(this.#grammar, this.document, told, span.first)) {
        const teller =
          able.at(-2) ?? before.findLast(({ kind, guess, first }) => (kind === 'person' || guess) && first < told.first);
        if (teller) return { ...teller, ...span, stands: true, own: teller };
      }
      const clause = contrastBefore(this.#grammar, this.document, span.first, sentence);
      const near = able.filter(({ first }) => first > clause);
      const { shape } = this.document.tokens;
      const acts = ({ first, last }: Participant): boolean =>
        !isLed(this.#grammar, this.document, first) && shape[last] !== Shape.Possessive;
      const subject = [...near, ...able].find(acts) ?? able[0];
      const own = before.find(({ stands }) => stands);
      const found = subject ?? own;
      if (found) return { ...found, ...span, stands: true, own: found };
      if (how === 'near' || this.issuer === null) {
        const previous = this.#firstOf(sentence - 1);
        if (previous) return this.#mentions.named(previous, span, true);
      }
    }
    return this.issuer && this.#mentions.named(this.issuer, span, true);
  }

  /** Who says `we` at token `i`: the organization that its quotation is told for. */
  speakerOf(i: number): OrganizationDraft | null {
    return speakerAt(this.document, i, (token) => this.#mentions.from(token), this.#mentions.all);
  }

  /** `A, which owned B, has sold the company`: behind a verb, who is named beside the subject that the company would be itself. */
  #bought(i: number, meant: OrganizationDraft, before: readonly Participant[]): Participant | null {
    const own = this.#mentions.named(meant, meant).key;
    const able = before.filter(({ kind, weak, guess, stands }) => kind === 'organization' && !weak && !guess && !stands);
    const { start, end } = this.document.tokens;
    if (
      !TRADES.has(this.document.text.slice(start[i - 1], end[i - 1])) ||
      able.length < 2 ||
      able[0]!.key !== own ||
      isLed(this.#grammar, this.document, able[0]!.first)
    )
      return null;
    return able.findLast(({ key }) => key !== own) ?? null;
  }

  /** The body that has the noun of a phrase in its name. */
  #bodyOf({ first, last }: { first: number; last: number }): OrganizationDraft | null {
    const { all } = this.#mentions;
    return bodyOf(this.document, last - 1, first, all, this.#mentions.from(first));
  }

  /** `the company` at token `i`: the subject of the sentences before it in its paragraph, else whom the document is about. */
  selfOf(i: number): OrganizationDraft | null {
    const { tokens, sentences } = this.document;
    if (this.issuer && this.#grammar.is(this.document, i, 'the') && tokens.shape[i + 1] === Shape.Title) return this.issuer;
    for (let s = tokens.sentence[i]!, steps = 0; s > 0 && steps < EARLIER; s--, steps++) {
      if (tokens.gap[sentences.first[s]!] === Gap.Paragraph) break;
      const mention = this.#mentions.all[this.#mentions.from(sentences.first[s - 1]!)];
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
      const mention = this.#mentions.all[this.#mentions.from(sentences.first[s]!)];
      if (mention && mention.last <= sentences.last[s]! && mayBeSubject(mention)) return mention;
    }
    return null;
  }
}

/** Whether somebody is told what the pronoun right behind opens. */
function isTold(grammar: Grammar, document: Document, { first, last }: Participant, pronoun: number): boolean {
  if (pronoun !== last && !(pronoun === last + 1 && grammar.is(document, last, 'that'))) return false;
  const verb = grammar.is(document, first - 1, 'the') ? first - 2 : first - 1;
  if (verb < 0) return false;
  const { start, end } = document.tokens;
  return TELLS.test(document.text.slice(start[verb], end[verb]));
}

const TELLS = /^(?:told|tells|informed|informs|notified|notifies|advised)$/i;

/** What is done to a company as a whole. */
const TRADES: ReadonlySet<string> = new Set('sold sell selling bought buy buying acquired acquire acquiring'.split(' '));
/** Sentences before that of `the company` in which it may be named. */
const EARLIER = 4;
/** What `the company` can be. */
const COMPANIES: readonly string[] = ['company', 'bank', 'fund'];

/** Pronouns that own what follows. */
export const OWNERS = ['its', 'their', 'our', 'his', 'her'];

function distinct(participants: readonly Participant[]): Participant[] {
  return [...new Map(participants.map((one) => [one.key, one])).values()];
}
