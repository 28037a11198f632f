import type { Result } from '../core/result.ts';
import { overlaps, type Span } from '../core/span.ts';
import { grouped } from './group.ts';
import { type Item, type ItemKind, itemsOf } from './items.ts';
import { type ItemPair, pairItems } from './near.ts';
import type { Truth } from './truth.ts';

export const FIELD_VERDICTS = ['correct', 'partial', 'wrong', 'missing', 'spurious'] as const;
/**
 * How a field fares, in the words of the Message Understanding Conferences: `partial` spans overlap and lists have something in common,
 * `wrong` is another value, `missing` should have one, `spurious` should have none.
 */
export type FieldVerdict = (typeof FIELD_VERDICTS)[number];

export interface FieldFinding {
  /** `currency`, `extent`, `spans.status` */
  readonly field: string;
  readonly verdict: FieldVerdict;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Every field of an item that is or should be filled: what was expected, what came. One of the two may be lacking. */
export function compareFields(expected: Item | null, got: Item | null): FieldFinding[] {
  const [wanted, came] = [flat(expected), flat(got)];
  return [...new Set([...wanted.keys(), ...came.keys()])].flatMap((field): FieldFinding[] => {
    const [a, b] = [wanted.get(field), came.get(field)];
    if (isNothing(a) && isNothing(b)) return [];
    return [{ field, verdict: verdictOf(a, b), expected: a ?? null, got: b ?? null }];
  });
}

function verdictOf(expected: unknown, got: unknown): FieldVerdict {
  if (isNothing(expected)) return 'spurious';
  if (isNothing(got)) return 'missing';
  if (JSON.stringify(expected) === JSON.stringify(got)) return 'correct';
  return isPartial(expected, got) ? 'partial' : 'wrong';
}

/** Fields by name: the range and its text are one field, spans by name a field each. */
function flat(item: Item | null): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  if (!item) return fields;
  const { start, end, text, spans, ...rest } = item.fields;
  if (typeof start === 'number') fields.set('extent', { start, end, ...(text === undefined ? {} : { text }) });
  for (const [name, value] of Object.entries(rest)) fields.set(name, value);
  for (const [name, value] of Object.entries(spans ?? {})) fields.set(`spans.${name}`, value);
  return fields;
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function isPartial(expected: unknown, got: unknown): boolean {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const there = new Set(got.map((entry) => JSON.stringify(entry)));
    return expected.some((entry) => there.has(JSON.stringify(entry)));
  }
  return isSpan(expected) && isSpan(got) && overlaps(expected, got);
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'number' && 'end' in value;

/** How often a field of a kind of item fares how. */
export type FieldScore = { readonly kind: ItemKind; readonly field: string } & Readonly<Record<FieldVerdict, number>>;

/** How the fields of a result fare against the truth; what a mark excuses counts all the same. */
export function compareAllFields(truth: Truth, result: Result): readonly (readonly [ItemKind, FieldFinding])[] {
  const expected = itemsOf(truth).filter(({ review }) => review?.verdict !== 'spurious');
  return pairItems(expected, itemsOf(result)).flatMap(({ before, after }: ItemPair) =>
    compareFields(before, after).map((finding) => [(before ?? after)!.kind, finding] as const),
  );
}

/** Counts findings by kind and field, in the order in which these first come. */
export function fieldScores(findings: Iterable<readonly [ItemKind, FieldFinding]>): FieldScore[] {
  return [...grouped(findings, ([kind, { field }]) => `${kind} ${field}`).values()].map((group) => {
    const [kind, { field }] = group[0]!;
    const count = (verdict: FieldVerdict): number => group.filter(([, one]) => one.verdict === verdict).length;
    const counts = Object.fromEntries(FIELD_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<FieldVerdict, number>;
    return { kind, field, ...counts };
  });
}
