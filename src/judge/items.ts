import type { Result } from '../core/result.ts';
import { FACTS, type Review, type Truth } from './truth.ts';

export const ITEM_KINDS = ['document', 'zones', 'money', 'dates', 'organizations', 'agreements', 'warnings'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing that is right or wrong as a whole, with all its fields in a form that can be compared. */
export interface Item {
  readonly kind: ItemKind;
  /** what it is called in a report */
  readonly label: string;
  /** where it begins; null for what has no place */
  readonly start: number | null;
  readonly end: number | null;
  /** without id, rule and confidence; references stand as the place of what they refer to */
  readonly fields: Readonly<Record<string, unknown>>;
  /** equal for equal items */
  readonly key: string;
  readonly review: Review | null;
  /** the rule that gave it, of an organization that of its first mention; null in a truth */
  readonly rule: string | null;
  /** as it stands in its file */
  readonly given: unknown;
}

/** What a truth and a result have in common. */
type Either = Truth | Result;
type Fields = Readonly<Record<string, unknown>>;
type Marked = object & { readonly review?: Review | undefined };
type Place = { readonly start: number | null; readonly end: number | null };

/** Left out of every comparison: they number, explain or carry the verdict. */
export const UNCOMPARED = new Set(['id', 'rule', 'confidence', 'source', 'review', 'uri', 'sha256']);
/** Fields that hold ids. */
export const REFERENCES = new Set(['equivalentOf', 'organization', 'amounts', 'dates']);

/**
 * All items of a truth or a result, by kind and in their order.
 * @param zoned the rules of zones by their place: no result names them
 */
export function itemsOf(either: Either, zoned?: ReadonlyMap<number, string>): Item[] {
  const places = placesOf(either);
  const item = (kind: ItemKind, label: string, given: Marked, at: Place | null, review = given.review ?? null): Item => {
    const fields = comparable(given, places);
    return {
      kind,
      label,
      start: at?.start ?? null,
      end: at?.end ?? null,
      fields,
      key: `${kind} ${JSON.stringify(fields)}`,
      review,
      rule: ruleOf(given),
      given,
    };
  };
  const { document } = either;
  const reviews: Readonly<Record<string, Review | undefined>> = ('review' in document && document.review) || {};
  return [
    ...FACTS.map((fact) => item('document', fact, { [fact]: document[fact] }, null, reviews[fact] ?? null)),
    ...document.zones.map((zone) => ({ ...item('zones', zone.kind, zone, zone), rule: zoned?.get(zone.start) ?? null })),
    ...either.money.map((money) => item('money', `"${money.text}"`, money, money)),
    ...either.dates.map((date) => item('dates', `"${date.text}"`, date, date)),
    ...either.organizations.map((one) => item('organizations', `"${one.name}"`, one, one.mentions[0] ?? null)),
    ...either.agreements.map((one) => item('agreements', `${one.type} "${one.trigger.text}"`, one, one.trigger)),
    ...either.warnings.map((warning) => item('warnings', warning.code, warning, warning)),
  ];
}

function ruleOf(given: object): string | null {
  const { rule, mentions } = given as { readonly rule?: string; readonly mentions?: readonly { readonly rule?: string }[] };
  return rule ?? mentions?.[0]?.rule ?? null;
}

/** Where each id stands: ids of truth and result differ, places do not. */
function placesOf({ money, dates, organizations }: Either): Map<string, string> {
  const places = new Map<string, string>();
  for (const { id, start, end } of [...money, ...dates]) places.set(id, `${start}-${end}`);
  for (const { id, mentions } of organizations) places.set(id, `${mentions[0]?.start}-${mentions[0]?.end}`);
  return places;
}

/** The fields of an item by name in one order, so that equal items are equal text. */
function comparable(value: object, places: ReadonlyMap<string, string>): Fields {
  const names = Object.keys(value).filter((name) => !UNCOMPARED.has(name));
  return Object.fromEntries(names.sort().map((name) => [name, settled(name, (value as Fields)[name], places)]));
}

function settled(name: string, value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (REFERENCES.has(name)) {
    const placed = (id: unknown): unknown => (typeof id === 'string' ? (places.get(id) ?? id) : id);
    return Array.isArray(value) ? value.map(placed) : placed(value);
  }
  if (Array.isArray(value)) return value.map((entry) => settled('', entry, places));
  return value !== null && typeof value === 'object' ? comparable(value, places) : value;
}
