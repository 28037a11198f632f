import type { Document } from '../core/document.ts';
import type { Kind } from '../core/kinds.ts';
import type { AgreementDraft, DateDraft, Entity, Known, MoneyDraft } from '../core/mention.ts';
import type { ExtractOptions } from '../core/options.ts';
import type { Agreement, Money, Organization, Party, Result, TemporalMention } from '../core/result.ts';
import { bySpan, type Span } from '../core/span.ts';
import { idAt } from './ids.ts';

export interface Provenance {
  readonly pactwire: string;
  readonly pipeline: string | null;
  readonly pipelineSha256: string | null;
  readonly rulesSha256: string;
}

type Place = { start: number; end: number; source?: { start: number; end: number } };

const round = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;

/** Numbers what the stages found in text order and lays it out as the contract says. Field order is fixed, so equal results are equal bytes. */
export function assemble(document: Document, known: Known, options: ExtractOptions, provenance: Provenance): Result {
  return new Assembly(document, known, options).result(provenance);
}

class Assembly {
  readonly #document: Document;
  readonly #known: Known;
  readonly #agreements: readonly AgreementDraft[];
  readonly #entities: ReadonlyMap<Entity, string>;
  readonly #money: ReadonlyMap<MoneyDraft, string>;
  readonly #dates: ReadonlyMap<DateDraft, string>;

  constructor(document: Document, known: Known, options: ExtractOptions) {
    this.#document = document;
    this.#known = known;
    const sure = (confidence: number): boolean => confidence >= options.minConfidence;
    const wants = (kind: Kind): boolean => options.only.includes(kind);
    this.#agreements = known.agreements
      .filter((agreement) => wants('agreements') && sure(agreement.confidence))
      .toSorted((a, b) => bySpan(a.trigger, b.trigger) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
    // what an agreement refers to stays, so that every reference finds its entry
    const cited = new Set<unknown>(
      this.#agreements.flatMap((a) => [...a.amounts, ...a.dates, ...a.parties.map(({ entity }) => entity)]),
    );
    const keep = <T extends { confidence: number }>(kind: Kind, items: readonly T[]): T[] =>
      items.filter((item) => (wants(kind) && sure(item.confidence)) || cited.has(item));
    const money = keep('money', known.money);
    const bases = money.flatMap(({ equivalentOf }) => (equivalentOf && !money.includes(equivalentOf) ? [equivalentOf] : []));
    this.#money = number('m', [...money, ...new Set(bases)].toSorted(bySpan));
    this.#dates = number('d', keep('dates', known.dates).toSorted(bySpan));
    this.#entities = number(
      'o',
      keep('organizations', known.entities).toSorted((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!)),
    );
  }

  result(provenance: Provenance): Result {
    const { id, uri, sha256, mediaType, charset, language, title, dateline, zones, text, warnings } = this.#document;
    const all = [...warnings, ...this.#known.warnings].map(({ code, message, start, end }) => ({ code, message, start, end }));
    return {
      schema: 'pactwire/result@1',
      document: {
        id,
        uri,
        sha256,
        mediaType,
        charset,
        language,
        title,
        published: this.#known.published && { value: this.#known.published.value, source: this.#known.published.source },
        dateline:
          dateline &&
          this.#located({
            place: dateline.place,
            date: dateline.date,
            agency: dateline.agency,
            start: dateline.start,
            end: dateline.end,
          }),
        zones: zones.map(({ kind, start, end }) => this.#located({ kind, start, end })),
        length: text.length,
      },
      money: [...this.#money].map(([draft, ref]) => this.#moneyOf(draft, ref)),
      dates: [...this.#dates].map(([draft, ref]) => this.#dateOf(draft, ref)),
      organizations: [...this.#entities].map(([entity, ref]) => this.#organizationOf(entity, ref)),
      agreements: this.#agreements.map((draft, index) => this.#agreementOf(draft, idAt('a', index))),
      warnings: all,
      provenance: { ...provenance },
    };
  }

  /** Adds the place in the source where it was asked for. Objects are written out one field after the other, since spreads are slow. */
  #located<T extends Place>(item: T): T {
    const { source } = this.#document;
    if (source) item.source = { start: source.byteAt(item.start), end: source.byteEnd(item.end) };
    return item;
  }

  #place({ start, end }: Span): Place {
    return this.#located({ start, end });
  }

  #text({ start, end }: Span): string {
    return this.#document.text.slice(start, end);
  }

  #moneyOf(draft: MoneyDraft, id: string): Money {
    return this.#located({
      id,
      start: draft.start,
      end: draft.end,
      text: this.#text(draft),
      amount: draft.amount,
      min: draft.min,
      max: draft.max,
      currency: draft.resolved ?? draft.currency,
      candidates: draft.candidates,
      modifier: draft.modifier,
      per: draft.per,
      equivalentOf: (draft.equivalentOf && this.#money.get(draft.equivalentOf)) ?? null,
      rule: draft.rule,
      confidence: round(draft.confidence),
    });
  }

  #dateOf(draft: DateDraft, id: string): TemporalMention {
    const { start, end, type, resolved, mod, anchor, rule, confidence } = draft;
    const text = this.#text(draft);
    return this.#located({ id, start, end, text, type, value: resolved, mod, anchor, rule, confidence: round(confidence) });
  }

  #organizationOf({ name, kind, aliases, ticker, mentions, confidence }: Entity, id: string): Organization {
    return {
      id,
      name,
      kind,
      aliases: [...aliases],
      ticker: ticker && { exchange: ticker.exchange, symbol: ticker.symbol },
      mentions: mentions.map((mention) =>
        this.#located({ start: mention.start, end: mention.end, text: this.#text(mention), rule: mention.rule }),
      ),
      confidence: round(confidence),
    };
  }

  #agreementOf(draft: AgreementDraft, id: string): Agreement {
    const { type, instrument, status, modality, date, term, spans, rule, confidence } = draft;
    const place = (span: Span | null): Place | null => span && this.#place(span);
    return {
      id,
      type,
      instrument,
      status,
      modality,
      trigger: this.#located({ start: draft.trigger.start, end: draft.trigger.end, text: this.#text(draft.trigger) }),
      parties: draft.parties.map(
        (party): Party =>
          this.#located({
            name: party.name,
            role: party.role,
            kind: party.kind,
            organization: (party.entity && this.#entities.get(party.entity)) ?? null,
            count: party.count,
            start: party.start,
            end: party.end,
          }),
      ),
      amounts: draft.amounts.map((amount) => this.#money.get(amount)!),
      date,
      dates: draft.dates.map((mention) => this.#dates.get(mention)!),
      term,
      spans: {
        status: place(spans.status),
        instrument: place(spans.instrument),
        date: place(spans.date),
        term: place(spans.term),
      },
      evidence: draft.evidence.map((span) => this.#place(span)),
      rule,
      confidence: round(confidence),
    };
  }
}

function number<T>(letter: string, items: readonly T[]): Map<T, string> {
  return new Map(items.map((item, index) => [item, idAt(letter, index)]));
}
