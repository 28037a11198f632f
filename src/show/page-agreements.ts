import type { Agreement, Money, Party, TemporalMention } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { type Content, type Html, html, prose } from './html.ts';
import { entryLink, listed, type PageParts, placeLink, row, ruleOf } from './page-parts.ts';
import { worth } from './wording.ts';

/** Longer evidence, in characters, is shown around its trigger. */
const QUOTED = 700;
/** Further sentences of the same agreement are counted; they are lit in the article. */
const QUOTES = 6;

/** All agreements of a document as cards. */
export function agreementCards(parts: PageParts): Html {
  const { agreements, money, dates } = parts.explained.result;
  if (agreements.length === 0) return html`<p class="none">No agreement was found.</p>`;
  const values = { money: new Map(money.map((one) => [one.id, one])), dates: new Map(dates.map((one) => [one.id, one])) };
  return listed(agreements, (one) => card(parts, one, values));
}

interface Values {
  readonly money: ReadonlyMap<string, Money>;
  readonly dates: ReadonlyMap<string, TemporalMention>;
}

function card(parts: PageParts, one: Agreement, { money, dates }: Values): Html {
  const { explained, annotated, prefix } = parts;
  const id = prefix + one.id;
  const read = Object.entries(one.spans).flatMap(([name, span]) => (span ? [row(name, placeLink(parts, span))] : []));
  return html`<article class="frame ${one.modality}" id="${id}" data-entry="${id}" aria-labelledby="${id}-name" tabindex="-1">
<header><h4 id="${id}-name"><a class="id" href="${annotated.place(one.trigger)}">${one.id}</a> ${capitalized(words(one.type))}</h4>
<p class="badges"><span class="badge status">${one.status}</span>${
    one.instrument !== 'unspecified' && html`<span class="badge">${words(one.instrument)}</span>`
  }<span class="badge modality">${one.modality}</span></p></header>
<dl>${one.parties.map((party) => partyRow(parts, party))}${one.amounts.map((each) =>
    row(
      'amount',
      html`${placeLink(parts, money.get(each)!)} ${entryLink(parts, each)} <span class="value">${worth(money.get(each)!)}</span>`,
    ),
  )}${
    one.date !== null &&
    row(
      'date',
      html`<span class="value">${one.date}</span>${one.dates.map((each) => html` ${placeLink(parts, dates.get(each)!)} ${entryLink(parts, each)}`)}`,
    )
  }${one.term !== null && row('term', html`<span class="value">${one.term}</span>`)}</dl>
${listed(one.evidence, (span) => quote(parts, span, one.trigger), QUOTES)}
<details><summary>How it was read</summary><dl>${row('rule', ruleOf(parts, one.rule))}${row('confidence', one.confidence)}${row(
    'trigger',
    placeLink(parts, one.trigger),
  )}${row('instrument', one.instrument)}${read.length > 0 && html`<div><dt>read at</dt><dd><dl>${read}</dl></dd></div>`}${noteRow(
    explained.trace.details.get(`agreements:${one.trigger.start}`),
  )}</dl></details>
</article>
`;
}

/** What a stage noted of a winner, a line each. */
function noteRow(notes: readonly string[] = []): Content {
  return notes.length > 0 && row('notes', html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`);
}

function partyRow(parts: PageParts, party: Party): Html {
  const text = parts.annotated.slice(party);
  const where = text.replace(/\s+/g, ' ') === party.name ? null : html` <span class="said">as ${placeLink(parts, party)}</span>`;
  const name = where ? html`<bdi>${prose(party.name)}</bdi>` : placeLink(parts, party);
  const entity =
    party.organization === null ? html`<span class="said">${party.kind}</span>` : entryLink(parts, party.organization);
  const count = party.count !== null && html` <span class="said">${party.count} of them</span>`;
  return row(words(party.role), html`${name} ${entity}${where}${count}`);
}

/** A sentence with its marks; a long one is cut on both sides of the trigger. */
function quote({ annotated, explained }: PageParts, span: Span, trigger: Span): Html {
  const middle = trigger.start >= span.start && trigger.start < span.end ? trigger.start : span.start;
  const start = span.end - span.start <= QUOTED ? span.start : wordAt(explained.text, Math.max(span.start, middle - QUOTED / 2));
  const end = span.end - start <= QUOTED ? span.end : wordAt(explained.text, start + QUOTED);
  return html`<blockquote>${start > span.start && '… '}${annotated.render({ start, end })}${end < span.end && ' …'}</blockquote>`;
}

/** The next start of a word, so that no character is cut in two. */
function wordAt(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space >= 0 && space - offset < QUOTED / 10 ? space + 1 : offset;
}

const words = (term: string): string => term.replaceAll('-', ' ');

const capitalized = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
