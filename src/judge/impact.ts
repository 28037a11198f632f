import type { Result } from '../core/result.ts';
import { compareFields, type FieldFinding } from './fields.ts';
import { type Item, itemsOf } from './items.ts';
import { pairItems } from './near.ts';
import type { Passage } from './sentence.ts';

/** One thing that another version of the rules gives otherwise. */
export interface ItemChange {
  readonly document: string;
  readonly what: 'added' | 'removed' | 'altered';
  /** the rule that gives it now, of something removed the one that gave it */
  readonly rule: string;
  readonly item: Item;
  /** of something altered: what it had and has; of anything else empty */
  readonly fields: readonly FieldFinding[];
  /** the sentence that it stands in; null for what has no place */
  readonly passage: Passage | null;
}

/** All that differs between two results of one document; a rule counts as a field. */
export function changesBetween(before: Result, after: Result, passage: (item: Item) => Passage | null): ItemChange[] {
  const document = after.document.id;
  return pairItems(itemsOf(before), itemsOf(after)).flatMap((pair): ItemChange[] => {
    const item = (pair.after ?? pair.before)!;
    const fields = pair.equal || (pair.before && pair.after) ? altered(pair.before!, pair.after!) : [];
    if (pair.equal && fields.length === 0) return [];
    const what = pair.before ? (pair.after ? 'altered' : 'removed') : 'added';
    return [{ document, what, rule: item.rule ?? item.kind, item, fields, passage: passage(item) }];
  });
}

function altered(before: Item, after: Item): FieldFinding[] {
  const fields = compareFields(before, after).filter(({ verdict }) => verdict !== 'correct');
  return before.rule === after.rule
    ? fields
    : [...fields, { field: 'rule', verdict: 'wrong', expected: before.rule, got: after.rule }];
}

/** How often a rule or a field is concerned. */
export interface Concerned {
  readonly name: string;
  readonly added: number;
  readonly removed: number;
  readonly altered: number;
}

/** What a change of the rules does to some articles: counts of everything, and some of the changes of each rule. */
export class Impact {
  documents = 0;
  /** documents with any change */
  changed = 0;
  /** documents that one version alone has a result of */
  readonly lost: string[] = [];
  readonly gained: string[] = [];
  readonly #rules = new Map<string, Concerned>();
  readonly #fields = new Map<string, Concerned>();
  readonly #examples = new Map<string, ItemChange[]>();
  readonly #limit: number;

  /** @param limit changes that are kept of each rule, to be shown */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(changes: readonly ItemChange[]): void {
    this.documents++;
    if (changes.length > 0) this.changed++;
    for (const change of changes) {
      const { rule, what, item, fields } = change;
      count(this.#rules, rule, what);
      if (what !== 'altered') count(this.#fields, item.kind, what);
      for (const { field, expected, got } of fields)
        count(this.#fields, `${item.kind}.${field}`, expected === null ? 'added' : got === null ? 'removed' : 'altered');
      const examples = this.#examples.get(rule) ?? [];
      this.#examples.set(rule, examples);
      if (examples.length < this.#limit) examples.push(change);
    }
  }

  /** Rules, those with most changes first. */
  rules(): Concerned[] {
    return most(this.#rules);
  }

  /** Fields of altered things; whole things by their kind. */
  fields(): Concerned[] {
    return most(this.#fields);
  }

  examplesOf(rule: string): readonly ItemChange[] {
    return this.#examples.get(rule) ?? [];
  }
}

function count(counts: Map<string, Concerned>, name: string, what: 'added' | 'removed' | 'altered'): void {
  const known = counts.get(name) ?? { name, added: 0, removed: 0, altered: 0 };
  counts.set(name, { ...known, [what]: known[what] + 1 });
}

const most = (counts: ReadonlyMap<string, Concerned>): Concerned[] => {
  const sum = ({ added, removed, altered: changed }: Concerned): number => added + removed + changed;
  return [...counts.values()].sort((a, b) => sum(b) - sum(a) || (a.name < b.name ? -1 : 1));
};
