import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/catalog.ts';
import { explainWith } from '../../src/examples.ts';
import { exampleText, type Failing, failingExamples } from '../../src/judge/examples.ts';

const rules = allRules().map((listed) => ({ id: listed.rule.id, listed }));
const explain = explainWith();

it('every rule has a name of its own, and says in one sentence what it knows', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, listed } of rules)
    expect([id, listed.rule.says]).toEqual([
      expect.stringMatching(/^[a-z]+\/[a-z0-9-]+$/),
      expect.stringMatching(/^[A-Z].+\.$/s),
    ]);
});

describe.each(rules)('$id', ({ listed }) => {
  let failing: readonly Failing[] | undefined;
  /** What is wrong with an example, whose extraction is that of `rules lint`. */
  const wrongWith = (list: Failing['list'], index: number): string | undefined => {
    failing ??= failingExamples(listed, explain);
    return failing.find((one) => one.list === list && one.index === index)?.said;
  };
  const numbered = (texts: readonly string[]) => texts.map((text, index) => ({ text, index }));

  it.each(numbered(listed.rule.finds.map(exampleText)))('finds: $text', ({ index }) =>
    expect(wrongWith('finds', index)).toBeUndefined(),
  );
  it.each(numbered(listed.rule.ignores))('ignores: $text', ({ index }) => expect(wrongWith('ignores', index)).toBeUndefined());
});
