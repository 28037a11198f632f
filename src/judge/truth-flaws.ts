import type { Truth } from './truth.ts';

/** Something in a truth that does not fit its article, or itself. */
export interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint?: string;
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a truth says wrongly of its article, marked or not: words that do not stand where it says, ranges that are none, references to nothing. */
export function flawsOf(truth: Truth, text: string): Flaw[] {
  const { money, dates, organizations, agreements } = truth;
  const lists = { money, dates, organizations, agreements };
  const ids = new Set([...money, ...dates, ...organizations].map(({ id }) => id));
  return [
    ...(['money', 'dates'] as const).flatMap((kind) => truth[kind].flatMap((one, k) => misquoted([kind, k], one, text))),
    ...organizations.flatMap(({ mentions }, k) =>
      mentions.flatMap((one, m) => misquoted(['organizations', k, 'mentions', m], one, text)),
    ),
    ...agreements.flatMap(({ trigger, parties, evidence, spans }, k) => [
      ...misquoted(['agreements', k, 'trigger'], trigger, text),
      ...[
        ...parties.map((span, p) => [['parties', p], span] as const),
        ...evidence.map((span, e) => [['evidence', e], span] as const),
        ...Object.entries(spans).map(([name, span]) => [['spans', name], span] as const),
      ].flatMap(([path, span]) => outside(['agreements', k, ...path], span, text)),
    ]),
    ...Object.entries(lists).flatMap(([kind, list]) => twice(kind, list)),
    ...money.flatMap(({ equivalentOf }, k) => unknown(['money', k, 'equivalentOf'], equivalentOf, ids)),
    ...agreements.flatMap(({ parties, amounts, dates: cited }, k) => [
      ...parties.flatMap(({ organization }, p) => unknown(['agreements', k, 'parties', p, 'organization'], organization, ids)),
      ...amounts.flatMap((id, n) => unknown(['agreements', k, 'amounts', n], id, ids)),
      ...cited.flatMap((id, n) => unknown(['agreements', k, 'dates', n], id, ids)),
    ]),
  ];
}

/** How many places a hint names. */
const PLACES = 3;

function misquoted(path: readonly PropertyKey[], { start, end, text: words }: Quoted, text: string): Flaw[] {
  const there = text.slice(start, end);
  if (there === words && end > start) return [];
  const places = placesOf(words, text).slice(0, PLACES + 1);
  const told = places.slice(0, PLACES).map((at) => `${at}-${at + words.length}`);
  return [
    {
      path,
      message: `expected ${JSON.stringify(words)} at ${start}-${end} of the text, got ${there === '' ? 'nothing' : JSON.stringify(cut(there))}`,
      hint:
        told.length === 0
          ? 'these words stand nowhere in it'
          : `it stands at ${told.join(', ')}${places.length > PLACES ? ', …' : ''}`,
    },
  ];
}

/** Where words stand in a text: the offsets of their beginnings. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function outside(
  path: readonly PropertyKey[],
  span: { readonly start: number; readonly end: number } | null,
  text: string,
): Flaw[] {
  if (!span || (span.start <= span.end && span.end <= text.length)) return [];
  return [{ path, message: `expected a range of the ${text.length} characters, got ${span.start}-${span.end}` }];
}

function twice(kind: string, list: readonly { readonly id: string }[]): Flaw[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, k) =>
    ids.indexOf(id) < k ? [{ path: [kind, k, 'id'], message: `expected an id of its own, got "${id}" again` }] : [],
  );
}

function unknown(path: readonly PropertyKey[], id: string | null, ids: ReadonlySet<string>): Flaw[] {
  if (id === null || ids.has(id)) return [];
  return [{ path, message: `expected the id of something in this file, got "${id}"` }];
}
