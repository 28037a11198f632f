import type { Result } from '../core/result.ts';
import { compare, type Outcome } from './compare.ts';
import { type Item, itemsOf, REFERENCES, UNCOMPARED } from './items.ts';
import { FACTS, type Review, Truth } from './truth.ts';

const MISSING: Review = { verdict: 'missing', why: 'not yet found' };
const SPURIOUS: Review = { verdict: 'spurious', why: 'not yet judged' };

type Marked = object & { readonly review?: Review | undefined };

/**
 * The truth with marks for everything on which the result differs from it today: what is true stays and is marked `missing` where it is
 * not found, what is found beside it is added as `spurious`. Marks that hold keep their reason, marks that no longer hold go.
 * A person reads it afterwards: what the program found may be the truth, and a reason is better than `not yet`.
 */
export function accept(truth: Truth, result: Result): Truth {
  const findings = compare(truth, result);
  const outcomes = new Map(findings.map(({ item, outcome }) => [item.given, outcome]));
  const ids = newIds(truth, result);
  const list = <T extends Marked>(expected: readonly T[], found: readonly object[], start: (item: T) => number): unknown[] => {
    const fresh = found
      .filter((item) => outcomes.get(item) === 'new')
      .map((item) => ({ ...(asTruth(item, ids) as T), review: SPURIOUS }));
    return [...expected.flatMap((item) => judged(item, outcomes.get(item))), ...fresh].sort(
      (a, b) => start(a as T) - start(b as T),
    );
  };
  const { review: _, ...document } = truth.document;
  const review = factReviews(
    truth,
    findings.map(({ item, outcome }) => [item, outcome]),
  );
  return Truth.parse({
    ...truth,
    document: {
      ...document,
      zones: list(truth.document.zones, result.document.zones, (zone) => zone.start),
      ...(Object.keys(review).length > 0 ? { review } : {}),
    },
    money: list(truth.money, result.money, (money) => money.start),
    dates: list(truth.dates, result.dates, (date) => date.start),
    organizations: list(truth.organizations, result.organizations, (one) => one.mentions[0]!.start),
    agreements: list(truth.agreements, result.agreements, (one) => one.trigger.start),
    warnings: list(truth.warnings, result.warnings, (warning) => warning.start ?? -1),
  });
}

/** An item of the truth with the mark that fits its outcome; nothing where a spurious one is gone. */
function judged<T extends Marked>(item: T, outcome: Outcome | undefined): (T | Omit<T, 'review'>)[] {
  if (outcome === 'gone') return [];
  if (outcome === 'missing') return [{ ...item, review: MISSING }];
  if (outcome !== 'found') return [item];
  const { review: _, ...rest } = item;
  return [rest];
}

function factReviews(truth: Truth, outcomes: readonly (readonly [Item, Outcome])[]): Record<string, Review> {
  const reviews: Record<string, Review> = {};
  for (const fact of FACTS) {
    const outcome = outcomes.find(([item]) => item.kind === 'document' && item.label === fact)?.[1];
    if (outcome === 'missing') reviews[fact] = MISSING;
    if (outcome === 'known-missing') reviews[fact] = truth.document.review![fact]!;
  }
  return reviews;
}

/** For each id of the result the id that it has in the truth: of the equal item there, else one that follows the last. */
function newIds(truth: Truth, result: Result): Map<string, string> {
  const byKey = new Map(itemsOf(truth).map((item) => [item.key, idOf(item)]));
  const taken: Record<string, number> = {};
  for (const id of byKey.values()) if (id) taken[id[0]!] = Math.max(taken[id[0]!] ?? 0, Number(id.slice(1)));
  const ids = new Map<string, string>();
  for (const item of itemsOf(result)) {
    const id = idOf(item);
    if (!id) continue;
    const letter = id[0]!;
    const known = byKey.get(item.key);
    if (!known) taken[letter] = (taken[letter] ?? 0) + 1;
    ids.set(id, known ?? `${letter}${taken[letter]}`);
  }
  return ids;
}

const idOf = ({ given }: Item): string | undefined => (given as { readonly id?: string }).id;

/** A result as a truth: what was found, to be read by a person and mended. */
export function truthOf({ schema, document: { uri: _, sha256: __, ...document }, ...found }: Result): Truth {
  const { money, dates, organizations, agreements, warnings } = found;
  const items = asTruth({ money, dates, organizations, agreements, warnings }, new Map()) as Omit<Truth, 'schema' | 'document'>;
  return Truth.parse({ schema, document, ...items });
}

/** An item of a result without what only a program knows, its ids exchanged. */
function asTruth(value: unknown, ids: ReadonlyMap<string, string>, reference = false): unknown {
  if (typeof value === 'string') return reference ? (ids.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((entry) => asTruth(entry, ids, reference));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => name === 'id' || !UNCOMPARED.has(name));
  return Object.fromEntries(kept.map(([name, entry]) => [name, asTruth(entry, ids, name === 'id' || REFERENCES.has(name))]));
}
