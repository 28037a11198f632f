import { describe, expect, it } from 'vitest';
import { hostileText, UNITS } from '../bench/hostile.mjs';
import { createExtractor } from '../src/extractor.ts';

const LENGTH = 100_000;

const extractor = createExtractor();

// what such texts cost is a matter of `npm run bench -- --check`
describe('hostile text', () => {
  for (const name of Object.keys(UNITS)) {
    it(`keeps every law: ${name}`, { timeout: 60_000 }, () => {
      const text = hostileText(name, LENGTH);
      expect(extractor.extract({ id: 'hostile', text }).document.length).toBe(LENGTH);
    });
  }
});
