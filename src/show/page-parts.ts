import type { Span } from '../core/span.ts';
import type { Loser } from '../core/stage.ts';
import type { AnnotatedText } from './annotate.ts';
import { type Content, type Html, html, prose } from './html.ts';
import { isListed, LISTED } from './marks.ts';
import { type Explained, grouped } from './wording.ts';

/** What the parts of a page have in common. */
export interface PageParts {
  readonly explained: Explained;
  readonly annotated: AnnotatedText;
  /** in text order, each once */
  readonly losers: readonly Loser[];
  /** what the ids of this document begin with, where a page holds several */
  readonly prefix: string;
}

/** A row of a list of facts. */
export const row = (name: string, value: Content): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** A range of the text, as a link to it. */
export function placeLink({ annotated }: PageParts, span: Span): Html {
  return html`<a class="place" href="${annotated.place(span)}"><bdi>${prose(annotated.slice(span))}</bdi></a>`;
}

/** A rule with the sentence that says what it is. */
export function ruleOf({ explained }: PageParts, id: string): Html {
  const says = explained.says(id);
  return html`<code>${id}</code>${says !== null && html`<span class="says">${says}</span>`}`;
}

/** A link to an entry of the page by its id; the bare id where the entry is not listed. */
export const entryLink = ({ prefix }: PageParts, id: string): Html =>
  isListed(id) ? html`<a class="id" href="#${prefix}${id}">${id}</a>` : html`<span class="id">${id}</span>`;

/** A list of all items, or of the first `limit` and the number of the others. */
export function listed<Item>(items: readonly Item[], show: (item: Item) => Html, limit = LISTED): Html {
  return html`${items.slice(0, limit).map(show)}${rest(items.length, limit)}`;
}

/** How many of `count` items stand behind the limit, in words. */
export const rest = (count: number, limit = LISTED): Content =>
  count > limit && html`<p class="none">and ${grouped(String(count - limit))} more</p>`;
