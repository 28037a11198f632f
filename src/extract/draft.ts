import type { Document } from '../core/document.ts';
import { ZONE_KINDS } from '../core/document.ts';
import type { AgreementDraft, Entity, Known, OrganizationDraft } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import type { Told } from './merge.ts';
import { inOrder } from './orientation.ts';
import type { Participant } from './party.ts';
import { formOf, stateOf } from './standing.ts';
import { publishedOf } from './timing.ts';
import { completed } from './topic.ts';
import type { Trigger } from './triggers.ts';
import { distinct } from './worth.ts';

/** Sentences of the body that tell the news itself. */
const LEAD = 2;

/** The index behind the last sentence that tells the news itself. */
export function leadOf({ sentences }: Document): number {
  let seen = 0;
  for (let s = 0; s < sentences.count; s++) {
    const kind = ZONE_KINDS[sentences.zone[s]!];
    if ((kind === 'body' || kind === 'quote') && ++seen === LEAD) return s + 1;
  }
  return sentences.count;
}

const DATED: readonly string[] = ['agreed', 'signed', 'completed', 'amended', 'approved', 'terminated'];

/** What readings of one agreement come to. @param lead the index behind the sentences that tell the news itself */
export function toDraft(document: Document, known: Known, told: Told, lead: number, confidence: number): AgreementDraft {
  const { readings, parts, type } = told;
  const makers = readings.filter(({ headline, refers }) => !headline && !refers);
  const named = makers.find(({ trigger: { by } }) => by.type === type) ?? makers[0] ?? readings[0]!;
  const { trigger } = named;
  const state = stateOf(readings);
  const form = formOf(readings);
  const past = DATED.includes(state.status);
  const dates = readings.filter(({ date }) => date && !(past && isLater(date.resolved, publishedOf(known))));
  const dated = dates.find(({ status }) => status === state.status) ?? dates[0] ?? null;
  const news = readings.some(
    ({ headline, sentence, refers, standing }) => !standing && (headline || (sentence < lead && !refers)),
  );
  const own = dated?.date ?? null;
  const published = news && past ? publishedOf(known) : null;
  const { tokens, sentences } = document;
  const evidence = [...new Set(readings.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const amounts = [...new Set(readings.flatMap((reading) => reading.amounts))].sort((a, b) => a.start - b.start);
  const termed = readings.find(({ term }) => term !== null);
  return {
    start: trigger.start,
    end: trigger.end,
    first: trigger.first,
    last: trigger.last,
    rule: trigger.rule,
    confidence,
    type,
    instrument: form.instrument,
    status: state.status,
    modality: state.modality,
    trigger: { start: trigger.start, end: trigger.end },
    parties: inOrder(type, completed(type, parts))
      .map(({ participant, role }) => ({
        name: participant.name.replace(/\s+/g, ' '),
        role,
        kind: participant.kind,
        entity:
          participant.entity ??
          (participant.guess && participant.kind === 'organization'
            ? entityOf(participant.own?.own ?? participant.own ?? participant, trigger, known)
            : null),
        count: participant.count,
        start: participant.start,
        end: participant.end,
      }))
      .sort((a, b) => a.start - b.start),
    amounts: distinct(amounts),
    date: own?.resolved ?? published,
    dates: own ? [own] : [],
    term: termed?.term ?? null,
    spans: {
      status: state.spans.status,
      instrument: form.instrument === 'unspecified' ? null : form.spans.instrument,
      date: own ? { start: own.start, end: own.end } : null,
      term: termed?.spans.term ?? null,
    },
    evidence: evidence.map(
      (s): Span => ({ start: tokens.start[sentences.first[s]!]!, end: tokens.end[sentences.last[s]! - 1]! }),
    ),
  };
}

/** Whether a day or month lies behind the day of the news: what has been signed was not signed then. */
function isLater(value: string | null, published: string | null): boolean {
  return value !== null && published !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value) && value > published;
}

/** The organization that a role makes of a name; its frame is the evidence. */
function entityOf({ start, end, first, last, name }: Participant, trigger: Trigger, known: Known): Entity {
  const same = known.entities.find((entity) => entity.name === name);
  if (same) return same;
  const evidence = [{ rule: trigger.rule, weight: 1, because: 'party of an agreement' }];
  const mention: OrganizationDraft = {
    start,
    end,
    first,
    last,
    name,
    kind: 'company',
    evidence,
    rule: trigger.rule,
    confidence: 0.55,
  };
  const entity: Entity = { name, kind: 'company', aliases: [], ticker: null, mentions: [mention], confidence: 0.55 };
  known.organizations.push(mention);
  known.entities.push(entity);
  return entity;
}
