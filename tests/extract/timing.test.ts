import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const { extract } = createExtractor();

describe('the date of an agreement', () => {
  it.each([
    ['Acme Corp. bought Globex Inc. on March 5, 2024.', '2024-03-05'],
    ['Acme Corp. bought Globex Inc. for $5 million on March 5, 2024.', '2024-03-05'],
    ['Acme Corp. bought Globex Inc. for 12 million euros in March 2024.', '2024-03'],
  ])('is told behind parties and price: %s', (text, date) => {
    expect(extract({ id: 'x', text }).agreements.map((one) => one.date)).toEqual([date]);
  });
});
