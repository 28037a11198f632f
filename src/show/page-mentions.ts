import type { Kind } from '../core/kinds.ts';
import type { Money, Organization, TemporalMention } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { type Content, type Html, html, prose } from './html.ts';
import { LISTED, usesOf } from './marks.ts';
import { entryLink, listed, type PageParts, placeLink, rest, row, ruleOf } from './page-parts.ts';
import { type AlikeMentions, ANCHORED, alike, currencyReasons, day, evidenceOf, notesOf, sort, worth } from './wording.ts';

/** Places of one organization that are listed for the same reason. */
const PLACES = 100;

type Uses = ReadonlyMap<string, readonly string[]>;

/** The money mentions of a document, each with its value and how it was read. */
export function moneyEntries(parts: PageParts): Html {
  const { money } = parts.explained.result;
  const used = usesOf(parts.explained.result);
  return listed(money, (one) =>
    entry(
      parts,
      'money',
      one.id,
      prose(one.text),
      worth(one),
      html`${currencyReasons(one).length > 0 && row('currency', currencyReasons(one).join('; '))}${
        one.equivalentOf !== null && row('same sum as', entryLink(parts, one.equivalentOf))
      }${reading(parts, 'money', one, currencyReasons(one))}${usedIn(parts, used, one.id)}`,
    ),
  );
}

/** The dates of a document, each with its value and how it was read. */
export function dateEntries(parts: PageParts): Html {
  const { dates } = parts.explained.result;
  const used = usesOf(parts.explained.result);
  return listed(dates, (one) =>
    entry(
      parts,
      'date',
      one.id,
      prose(one.text),
      day(one),
      html`${row('anchor', ANCHORED[one.anchor])}${reading(parts, 'dates', one)}${usedIn(parts, used, one.id)}`,
    ),
  );
}

/** The organizations of a document, each with all its mentions and the evidence for them. */
export function organizationEntries(parts: PageParts): Html {
  const { organizations, agreements } = parts.explained.result;
  const roles = new Map<string, Html[]>();
  for (const { id, type, parties } of agreements) {
    for (const { organization, role } of parties) {
      if (organization === null) continue;
      const list = roles.get(organization) ?? [];
      list.push(html`<li>${role} in ${entryLink(parts, id)} <span class="said">${type}</span></li>`);
      roles.set(organization, list);
    }
  }
  return listed(organizations, (one) => {
    const taken = roles.get(one.id) ?? [];
    return entry(
      parts,
      'organization',
      one.id,
      prose(one.name),
      sort(one),
      html`${one.aliases.length > 0 && row('also', html`<bdi>${one.aliases.join(', ')}</bdi>`)}${
        taken.length > 0 && row('takes part', html`<ul class="notes">${taken}</ul>`)
      }${row('confidence', one.confidence)}${mentionRows(parts, one)}`,
    );
  });
}

function entry({ prefix }: PageParts, kind: string, id: string, name: Html, value: string, facts: Content): Html {
  return html`<details class="entry ${kind}" data-entry="${prefix}${id}"><summary><span class="id">${id}</span> <bdi class="name">${name}</bdi> <span class="value">${value}</span></summary>
<dl id="${prefix}${id}" tabindex="-1">${facts}</dl></details>
`;
}

/** Where a mention stands and which rule read it: the pattern and what its slots took, but for notes that are `told` elsewhere. */
function reading(parts: PageParts, kind: Kind, one: Money | TemporalMention, told: readonly string[] = []): Html {
  const { pattern, slots: notes } = notesOf(parts.explained.trace, kind, one);
  const slots = notes.filter((note) => !told.includes(note));
  return html`${where(parts, one)}${row('rule', ruleOf(parts, one.rule))}${row('confidence', one.confidence)}${
    slots.length > 0 && row('slots', html`<ul class="notes">${slots.map((slot) => html`<li><bdi>${slot}</bdi></li>`)}</ul>`)
  }${pattern !== null && row('pattern', html`<code class="pattern">${pattern}</code>`)}`;
}

const where = (parts: PageParts, span: Span): Html => row('stands at', html`${placeLink(parts, span)} ${range(span)}`);

const range = ({ start, end }: Span): Html => html`<span class="said">${start}–${end}</span>`;

function usedIn(parts: PageParts, used: Uses, id: string): Content {
  const agreements = used.get(id) ?? [];
  return (
    agreements.length > 0 &&
    row(
      'part of',
      agreements.map((one) => html`${entryLink(parts, one)} `),
    )
  );
}

/** The mentions of an organization; those with the same words and evidence are told together. */
function mentionRows(parts: PageParts, organization: Organization): Html {
  const one = ({ rule, notes, at }: AlikeMentions): Html =>
    html`<div class="mention"><dt>stands at</dt><dd>${listed(at, (span) => html`${placeLink(parts, span)} ${range(span)} `, PLACES)}</dd><dt>rule</dt><dd>${ruleOf(
      parts,
      rule,
    )}</dd>${notes.length > 0 && html`<dt>evidence</dt><dd>${evidenceTable(notes)}</dd>`}</div>`;
  return listed(alike(organization, parts.explained.trace), one, PLACES);
}

function evidenceTable(notes: readonly string[]): Html {
  const rows = notes.map((note) => {
    const evidence = evidenceOf(note);
    if (!evidence) return html`<tr><td></td><td colspan="2">${note}</td></tr>`;
    const { weight, rule, because } = evidence;
    return html`<tr><td class="${weight < 0 ? 'weight against' : 'weight'}">${signed(weight)}</td><td><code>${shortened(rule)}</code></td><td><bdi>${because}</bdi></td></tr>`;
  });
  return html`<table class="evidence"><thead><tr><th scope="col">points</th><th scope="col">rule</th><th scope="col">words</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;

/** A rule's name without the folder that all rows share. */
const shortened = (rule: string): string => rule.replace(/^organization\//, '');

/** What was looked at and lost, and what beat it. */
export function loserTable(parts: PageParts): Html {
  const { losers } = parts;
  if (losers.length === 0) return html`<p class="none">Nothing lost.</p>`;
  const rows = losers.slice(0, LISTED).map(
    (one) => html`<tr><td>${placeLink(parts, one)}</td><td><code>${one.rule}</code></td><td><bdi>${one.because}</bdi></td></tr>
`,
  );
  return html`<table class="losers"><thead><tr><th scope="col">candidate</th><th scope="col">rule</th><th scope="col">why it lost</th></tr></thead>
<tbody>${rows}</tbody></table>${rest(losers.length)}`;
}
