import type { Concerned, Impact, ItemChange } from '../judge/impact.ts';
import { type Paint, PLAIN, type Style } from './aligned.ts';
import { fieldLines, shown } from './findings.ts';
import { type Html, html, inline } from './html.ts';
import { STYLE } from './page-style.ts';
import { columns } from './table.ts';
import { visible } from './visible.ts';

const STYLES: Readonly<Record<ItemChange['what'], Style>> = { added: 'green', removed: 'red', altered: 'yellow' };

/** `2 of 38 documents change: 1 added, 0 removed, 3 altered`. */
export function impactHead(impact: Impact): string {
  const sum = (of: (one: Concerned) => number): number => impact.rules().reduce((all, one) => all + of(one), 0);
  const counts = (['added', 'removed', 'altered'] as const).map((what) => `${sum((one) => one[what])} ${what}`);
  return [
    `${impact.changed} of ${impact.documents} documents change: ${counts.join(', ')}`,
    ...(impact.lost.length > 0 ? [`without a result now: ${impact.lost.join(', ')}`] : []),
    ...(impact.gained.length > 0 ? [`with a result now: ${impact.gained.join(', ')}`] : []),
  ].join('\n');
}

const table = (head: string, rows: readonly Concerned[]): string =>
  columns([
    [head, 'added', 'removed', 'altered'],
    ...rows.map(({ name, added, removed, altered }) => [name, ...[added, removed, altered].map(String)]),
  ]);

/** What a change of the rules does, by rule and by field, with sentences. */
export function impactText(impact: Impact, paint: Paint = PLAIN): string {
  const rules = impact.rules();
  if (rules.length === 0) return `${impactHead(impact)}\n`;
  const sections = rules.map(
    ({ name }) =>
      `${paint('bold', name)}\n${impact
        .examplesOf(name)
        .flatMap((change) => changeLines(change, paint))
        .join('\n')}`,
  );
  return `${[...sections, table('rule', rules), table('field', impact.fields()), impactHead(impact)].join('\n\n')}\n`;
}

function changeLines({ document, what, item, fields, passage }: ItemChange, paint: Paint): string[] {
  const place = item.start === null ? '' : ` ${item.start}-${item.end}`;
  return [
    `  ${paint(STYLES[what], what)} ${visible(`${item.kind} ${item.label}${place} in ${document}`)}`,
    ...(passage
      ? [`      ${visible(passage.before)}${paint('yellow', `[${visible(passage.words)}]`)}${visible(passage.after)}`]
      : []),
    ...fields.flatMap((field) => fieldLines(field, paint)),
  ];
}

const OWN_STYLE = `
.impact { max-width: 70rem; margin: 0 auto; padding: 1rem 2rem; }
.impact table { border-collapse: collapse; margin: 1rem 0; } .impact td, .impact th { padding: .15rem .8rem; text-align: right; }
.impact td:first-child, .impact th:first-child { text-align: left; padding-left: 0; } .impact tr + tr { border-top: 1px solid var(--line); }
.impact .change { margin: .8rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
.impact .added { border-color: var(--good); } .impact .removed { border-color: var(--bad); }
.impact ins { color: var(--good); text-decoration: none; } .impact del { color: var(--bad); text-decoration: none; }
.impact mark { background: var(--date); color: inherit; } .impact p { margin: .2rem 0; }
`;

/** The same as a page that stands alone; nothing in it runs. */
export function impactPage(impact: Impact, title: string): string {
  const style = inline('style', `${STYLE}${OWN_STYLE}`);
  const policy = `default-src 'none'; style-src ${style.source}; base-uri 'none'; form-action 'none'`;
  const rows = (head: string, list: readonly Concerned[]): Html =>
    html`<table><tr><th>${head}</th><th>added</th><th>removed</th><th>altered</th></tr>${list.map(
      ({ name, added, removed, altered }) =>
        html`<tr><td><code>${name}</code></td><td>${added}</td><td>${removed}</td><td>${altered}</td></tr>`,
    )}</table>`;
  return `${IMPACT_MARK}${html`
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title} – Pactwire</title>
${style.element}</head><body><main class="impact"><h1>${title}</h1><p>${impactHead(impact)}</p>
${rows('rule', impact.rules())}${rows('field', impact.fields())}
${impact.rules().map(({ name }) => html`<section><h2><code>${name}</code></h2>${impact.examplesOf(name).map(changeCard)}</section>`)}
</main></body></html>
`}`;
}

/** What such a page begins with, by which one made earlier is known again. */
export const IMPACT_MARK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="pactwire impact">';

function changeCard({ document, what, item, fields, passage }: ItemChange): Html {
  return html`<div class="change ${what}"><p><strong>${what}</strong> ${item.kind} <bdi>${item.label}</bdi> in <bdi>${document}</bdi></p>${
    passage && html`<p>${passage.before}<mark>${passage.words}</mark>${passage.after}</p>`
  }${fields.map(
    ({ field, expected, got }) => html`<p><code>${field}</code> <del>${listed(expected)}</del> → <ins>${listed(got)}</ins></p>`,
  )}</div>`;
}

const listed = (value: unknown): string => (Array.isArray(value) ? value.map(shown).join('; ') : shown(value));
