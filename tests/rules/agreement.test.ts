import { expect, it } from 'vitest';
import { AGREEMENT_TYPES } from '../../src/core/terms.ts';
import { AGREEMENT_RULES } from '../../src/rules/agreement/index.ts';

it('every type of agreement is served by three rules or more', () => {
  const counts = Object.fromEntries(AGREEMENT_TYPES.map((type) => [type, 0]));
  for (const { type, finds } of AGREEMENT_RULES) {
    for (const one of new Set([type, ...finds.map(([, meaning]) => meaning.type)])) if (one) counts[one]!++;
  }
  expect(Object.entries(counts).filter(([, count]) => count < 3)).toEqual([]);
});
