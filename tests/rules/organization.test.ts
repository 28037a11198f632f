import { expect, it } from 'vitest';
import { DECISION, ORGANIZATION_RULES } from '../../src/rules/organization/index.ts';

it('every rule about organizations has a weight', () => {
  expect(ORGANIZATION_RULES.filter(({ weight }) => weight === 0).map(({ id }) => id)).toEqual([]);
  expect(DECISION.threshold).toBeGreaterThan(0);
});
