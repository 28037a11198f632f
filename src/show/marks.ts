import type { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Loser } from '../core/stage.ts';
import type { Mark } from './annotate.ts';
import { day, type Explained, gist, sort, worth } from './wording.ts';

/** The ids of the agreements that each money mention and date belongs to. */
export function usesOf({ agreements }: Result): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, string[]>();
  for (const { id, amounts, dates } of agreements) {
    for (const mention of new Set([...amounts, ...dates])) {
      const list = used.get(mention);
      if (list) list.push(id);
      else used.set(mention, [id]);
    }
  }
  return used;
}

/** Entries of one kind that a page lists; what comes behind is marked in the text alone, so that a long text still gives a page to use. */
export const LISTED = 1000;

/** Whether the entry with this id (`m1`, `o2` …) is listed: ids are numbered in the order of entries. */
export const isListed = (id: string): boolean => Number(id.slice(1)) <= LISTED;

/**
 * What the text of a result stands for, as layers from the outermost to the innermost. A click goes to the innermost: to an
 * organization rather than to the agreement it takes part in, which its entry names.
 */
export function marksOf({ result }: Explained, losers: readonly Loser[]): Mark[][] {
  const { document, money, dates, organizations, agreements } = result;
  const used = usesOf(result);
  const users = (id: string): readonly string[] => used.get(id) ?? [];
  const frames = agreements.map((one) => ({ one, label: `${one.id}: ${gist(one)}` }));
  return [
    document.dateline ? [mark(document.dateline, 'dateline', [], null, 'dateline')] : [],
    frames.flatMap(({ one, label }) => one.evidence.map((span) => mark(span, 'sentence', [one.id], null, label))),
    frames.flatMap(({ one: { id, parties } }) =>
      parties.map((party) => mark(party, 'party', [id], id, `${id}: ${party.name}, ${party.role}`)),
    ),
    frames.flatMap(({ one: { id, spans } }) =>
      Object.entries(spans).flatMap(([name, span]) => (span ? [mark(span, 'slot', [id], id, `${id}: ${name}`)] : [])),
    ),
    organizations.flatMap((one) =>
      one.mentions.map((span) => mark(span, 'organization', [one.id], one.id, `${one.name}: ${sort(one)}`)),
    ),
    money.map((one) => mark(one, 'money', [one.id, ...users(one.id)], one.id, worth(one))),
    dates.map((one) => mark(one, 'date', [one.id, ...users(one.id)], one.id, day(one))),
    frames.map(({ one, label }) => mark(one.trigger, 'trigger', [one.id], one.id, label)),
    // innermost, so that no winner is cut where a candidate ends that it beat
    losers.slice(0, LISTED).map((loser) => mark(loser, 'lost', [], null, loser.because)),
  ];
}

/** Kinds that are no highlights of their own. */
const UNDER: ReadonlySet<string> = new Set(['dateline', 'sentence', 'lost']);

function mark({ start, end }: Span, kind: string, of: readonly string[], to: string | null, label: string): Mark {
  return { element: UNDER.has(kind) ? 'span' : 'mark', start, end, kind, of, to: to !== null && isListed(to) ? to : null, label };
}
