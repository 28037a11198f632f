import { describe, expect, it } from 'vitest';
import type { Agreement, Result } from '../../src/core/result.ts';
import type { AgreementExample, AgreementMeaning } from '../../src/core/rule.ts';
import { AGREEMENT_TYPES } from '../../src/core/terms.ts';
import { createExtractor } from '../../src/extractor.ts';
import { AGREEMENT_RULES } from '../../src/rules/agreement/index.ts';

const extractor = createExtractor({ modality: 'all' });

function extract(text: string, published = '2024-03-05'): Result {
  return extractor.extract({ id: 'example', text, published });
}

/** What an agreement says of what an example asks; a full stop at the end of a sentence may belong to a legal form. */
function meant(result: Result, agreement: Agreement, wanted: AgreementMeaning): AgreementMeaning {
  const { type, status, instrument, modality } = agreement;
  const texts = new Map(result.money.map(({ id, text }) => [id, text]));
  const named = (role: string): string[] =>
    agreement.parties.filter((party) => party.role === role).map(({ name }) => name.replace(/\.$/, ''));
  const roles = Object.fromEntries(
    Object.entries(wanted.roles ?? {}).map(([role, names]) => [
      role,
      typeof names === 'string' ? named(role).join('; ') : named(role),
    ]),
  );
  return {
    ...(wanted.type ? { type } : {}),
    ...(wanted.status ? { status } : {}),
    ...(wanted.instrument ? { instrument } : {}),
    ...(wanted.modality ? { modality } : {}),
    ...(wanted.roles ? { roles } : {}),
    ...(wanted.amounts ? { amounts: agreement.amounts.map((id) => texts.get(id)!) } : {}),
  };
}

describe('every rule about agreements', () => {
  it('has its own name', () => {
    const names = AGREEMENT_RULES.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('serves a type that at least two more serve', () => {
    const counts = Object.fromEntries(AGREEMENT_TYPES.map((type) => [type, 0]));
    for (const { type, finds } of AGREEMENT_RULES) {
      for (const one of new Set([type, ...finds.map(([, meaning]) => meaning.type)])) if (one) counts[one]!++;
    }
    expect(Object.entries(counts).filter(([, count]) => count < 3)).toEqual([]);
  });

  describe.each(AGREEMENT_RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    it.each(rule.finds.map((example) => ({ text: example[0], example })))('finds: $text', ({ example }) => {
      const [text, meaning, given]: AgreementExample = example;
      const result = extract(text, given?.published);
      // a rule that only refers to what was told before names no agreement of its own
      const own = result.agreements.filter((agreement) => rule.refers || agreement.rule === id);
      expect(own.map((agreement) => meant(result, agreement, meaning))).toContainEqual(meaning);
    });

    it.each(rule.ignores as readonly string[])('ignores: %s', (text) => {
      expect(extract(text).agreements.filter((agreement) => agreement.rule === id)).toEqual([]);
    });
  });
});
