import { describe, expect, it } from 'vitest';
import type { Result } from '../src/core/result.ts';
import type { DateRule, Example, MoneyRule } from '../src/core/rule.ts';
import { createExtractor } from '../src/extractor.ts';
import { DATE_RULES } from '../src/rules/date/index.ts';
import { MONEY_RULES } from '../src/rules/money/index.ts';

interface Family {
  readonly kind: 'money' | 'dates';
  readonly rules: readonly (MoneyRule | DateRule)[];
}

const FAMILIES: readonly Family[] = [
  { kind: 'money', rules: MONEY_RULES },
  { kind: 'dates', rules: DATE_RULES },
];

/** Runs the whole extractor on an example under what it may assume. */
function extract([marked, , given]: Example<unknown>): Result {
  const extractor = createExtractor({
    ...(given?.temporal ? { temporal: given.temporal } : {}),
    ...(given?.dayFirst === undefined ? {} : { dayFirst: given.dayFirst }),
    only: ['money', 'dates'],
  });
  const published = given?.published ? { published: given.published } : {};
  return extractor.extract({ id: 'example', text: marked.replace(/[[\]]/g, ''), ...published });
}

/** The range between the brackets of an example, in its text without them. */
function extentOf(marked: string): { start: number; end: number } {
  const start = marked.indexOf('[');
  return { start, end: marked.indexOf(']') - 1 };
}

describe.each(FAMILIES)('every rule about $kind', ({ kind, rules }) => {
  it('has its own name', () => {
    const names = rules.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const finds = (rule.finds as readonly Example<object>[]).map((example) => [example[0], example] as const);
    it.each(finds)('finds: %s', (_, example) => {
      const found = extract(example)[kind].filter((mention) => mention.rule === id);
      expect(found).toContainEqual(expect.objectContaining({ ...extentOf(example[0]), ...example[1], rule: id }));
    });

    it.each(rule.ignores as readonly string[])('ignores: %s', (text) => {
      expect(extract([text, null])[kind].filter((mention) => mention.rule === id)).toEqual([]);
    });
  });
});
