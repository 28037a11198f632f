import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Result } from '../../src/core/result.ts';
import { createExtractor } from '../../src/index.ts';
import { fitsOf } from '../../src/write/shape.ts';

const TEXT = `OSLO, March 5, 2024 -- Acme Corp (NASDAQ: ACME) agreed to buy Globex Ltd from Initech Inc for $1.2 billion.

The deal with Globex, worth about A$1.8 billion, should close in the second quarter. Acme was founded in 1987.`;

const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  'o0',
  'USDT',
  '🪙',
  -1,
  0.5,
  2 ** 53,
  Number.NaN,
  Infinity,
  true,
  [],
  {},
];

/** The value with each of its parts replaced by each odd one, left out, and given a part too many, one at a time. */
function* spoiled(value: unknown): Generator<unknown> {
  for (const odd of ODD) yield odd;
  if (Array.isArray(value)) {
    yield [...value, null];
    yield value.slice(1);
    // what is wrong with the first items is wrong with all
    for (let i = 0; i < Math.min(2, value.length); i++) for (const part of spoiled(value[i])) yield value.with(i, part);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, more: 1 };
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const part of spoiled(inner)) yield { ...value, [key]: part };
    }
  }
}

describe('the shape of a result', () => {
  const fits = fitsOf(Result);
  const results = (['text', 'source'] as const).map((offsets) =>
    createExtractor({ offsets }).extract({ id: 'a', text: TEXT, published: '2024-03-05' }),
  );

  it('is told at a glance for what the extractor gives', () => {
    for (const result of results) {
      expect(result.agreements.length * result.money.length * result.dates.length).toBeGreaterThan(0);
      expect(fits(result)).toBe(true);
    }
  });

  it('is told as the schema tells it, whatever is wrong', () => {
    let refused = 0;
    for (const result of results) {
      for (const value of spoiled(result)) {
        const { success } = Result.safeParse(value);
        if (fits(value) !== success) expect({ value, fits: fits(value) }).toEqual({ value, fits: success });
        if (!success) refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  it('is asked of the schema where that goes beyond what is known here', () => {
    const even = z.strictObject({ n: z.number().multipleOf(2), or: z.union([z.string(), z.null()]).optional() });
    const told = fitsOf(even);
    expect([{ n: 2 }, { n: 4, or: null }, { n: 3 }, { n: 2, or: 1 }, { or: 'x' }].map(told)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(fitsOf(z.object({ n: z.int() }))({ n: 1, more: 2 })).toBe(true);
    expect(fitsOf(z.string().refine((word) => word !== 'x'))('x')).toBe(false);
  });
});
