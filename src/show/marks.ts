import type { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Mark } from './annotate.ts';
import { day, type Explained, gist, losersOf, sort, worth } from './wording.ts';

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

/**
 * What the text of a result stands for, as layers from the outermost to the innermost. A click goes to the innermost: to an
 * organization rather than to the agreement it takes part in, which its entry names.
 */
export function marksOf(explained: Explained): Mark[][] {
  const { document, money, dates, organizations, agreements } = explained.result;
  const used = usesOf(explained.result);
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
    losersOf(explained.trace).map((loser) => mark(loser, 'lost', [], null, loser.because)),
  ];
}

function mark({ start, end }: Span, kind: string, of: readonly string[], to: string | null, label: string): Mark {
  return { start, end, kind, of, to, label };
}
