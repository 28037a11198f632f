import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { DECISION, ORGANIZATION_RULES } from '../../src/rules/organization/index.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** Runs the whole extractor with its trace, so that evidence can be seen for winners and losers alike. */
function explain(text: string) {
  const { result, trace } = extractor.explain(extractor.readRecord({ id: 'example', text }));
  const mentions = result.organizations.flatMap((organization) =>
    organization.mentions.map((mention) => ({ ...mention, kind: organization.kind })),
  );
  return { mentions, trace };
}

/** Whether a rule is among the evidence for or against any phrase of the text. */
function seen(text: string, id: string): boolean {
  const { trace } = explain(text);
  return [...[...trace.details.values()].flat(), ...trace.losers.map(({ because }) => because)].some((line) =>
    new RegExp(`${id}(?![\\w-])`).test(line),
  );
}

describe('the rules about organizations', () => {
  it('each have their own name and their own weight', () => {
    const names = ORGANIZATION_RULES.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(ORGANIZATION_RULES.filter(({ weight }) => weight === 0).map(({ id }) => id)).toEqual([]);
    expect(DECISION.threshold).toBeGreaterThan(0);
  });

  describe.each(ORGANIZATION_RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    it.each(rule.finds.map(([marked, kind]) => ({ marked, kind })))('finds: $marked', ({ marked, kind }) => {
      const text = marked.replace(/[[\]]/g, '');
      const start = marked.indexOf('[');
      const span = { start, end: marked.indexOf(']') - 1 };
      const { mentions } = explain(text);
      if (kind) expect(mentions).toContainEqual(expect.objectContaining({ ...span, kind }));
      else expect(mentions).not.toContainEqual(expect.objectContaining(span));
      expect(seen(text, id)).toBe(true);
    });

    it.each(rule.ignores)('ignores: %s', (text) => {
      expect(seen(text, id)).toBe(false);
    });
  });
});
