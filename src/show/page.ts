import { AnnotatedText } from './annotate.ts';
import { type Html, html, inline } from './html.ts';
import { marksOf } from './marks.ts';
import { agreementCards } from './page-agreements.ts';
import { articleOf } from './page-article.ts';
import { dateEntries, loserTable, moneyEntries, organizationEntries } from './page-mentions.ts';
import type { PageParts } from './page-parts.ts';
import { SCRIPT } from './page-script.ts';
import { STYLE } from './page-style.ts';
import { type Explained, facts, losersOf } from './wording.ts';

/** What every page begins with, by which a page made earlier is known again. */
export const PAGE_MARK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="pactwire explain">';

const KINDS = [
  ['agreement', 'agreements'],
  ['organization', 'organizations'],
  ['money', 'money'],
  ['date', 'dates'],
  ['lost', 'candidates that lost'],
] as const;

/**
 * The beginning of a page that explains one or several documents. The page stands alone: it asks for nothing from elsewhere, and its
 * Content-Security-Policy lets nothing run or load but the style and the script that it brings.
 */
export function pageHead(title: string): string {
  const style = inline('style', STYLE);
  const policy = `default-src 'none'; style-src ${style.source}; script-src ${inline('script', SCRIPT).source}; base-uri 'none'; form-action 'none'`;
  return `${PAGE_MARK}${html`
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${title} – Pactwire</title>
${style.element}</head><body>
<fieldset class="legend"><legend>Show in the text</legend>${KINDS.map(
    ([kind, name]) =>
      html`<label class="${kind}"><input type="checkbox" id="show-${kind}"${kind !== 'lost' && html` checked`}> <span>${name}</span></label>`,
  )}</fieldset>
<main>`}`;
}

/**
 * How the result of one document came about, as a part of a page: the article with its marks, and beside it the agreements, mentions with
 * their evidence and candidates that lost. Ids of a document begin with `prefix`; one must be given to all documents of a page but one.
 */
export function pageDocument(explained: Explained, prefix = ''): string {
  const { text, result } = explained;
  const { document, agreements, organizations, money, dates, warnings } = result;
  const losers = losersOf(explained.trace);
  const annotated = new AnnotatedText(text, marksOf(explained, losers), prefix);
  const parts: PageParts = { explained, annotated, losers, prefix };
  const name = document.uri ?? document.id;
  // an article that shows its own headline needs no second one above
  const headed = document.zones[0]?.kind === 'headline';
  return html`
<section class="document" aria-labelledby="${prefix}title">
<header>${
    headed
      ? html`<h1 id="${prefix}title" class="name"><bdi>${name}</bdi></h1><p>`
      : html`<h1 id="${prefix}title"><bdi>${document.title ?? document.id}</bdi></h1><p><bdi>${name}</bdi> · `
  }${facts(result).join(' · ')}</p>${
    warnings.length > 0 &&
    html`<ul class="warnings">${warnings.map(({ code, message }) => html`<li><code>${code}</code> ${message}</li>`)}</ul>`
  }</header>
<article class="story" aria-label="The article">${articleOf(text, annotated, document.zones)}</article>
<aside class="found" aria-label="What was found">
${part('agreements', agreements.length, agreementCards(parts))}
${part('organizations', organizations.length, organizationEntries(parts))}
${part('money', money.length, moneyEntries(parts))}
${part('dates', dates.length, dateEntries(parts))}
<details class="part lost"><summary><h3>Lost <span class="count">${losers.length}</span></h3></summary>${loserTable(parts)}</details>
</aside></section>
`.toString();
}

/** The end of a page. `made` says by what, in one line. */
export function pageFoot(made: string): string {
  return html`</main><footer>${made}</footer>
${inline('script', SCRIPT).element}</body></html>
`.toString();
}

function part(name: string, count: number, content: Html): Html {
  return html`<section class="part ${name}"><h3>${name} <span class="count">${count}</span></h3>${content}</section>`;
}
