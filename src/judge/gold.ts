import * as z from 'zod';
import type { Money, Result } from '../core/result.ts';

const extent = { start: z.int().min(0), end: z.int().min(0) };

const GoldValue = z.union(
  [
    z.string(),
    z.object({ timex: z.array(z.string()), resolved: z.array(z.string()) }),
    z.object({ min: z.number().nullable(), max: z.number().nullable(), currency: z.string().nullable() }),
    z.object({ amount: z.number().nullable(), currency: z.string().nullable(), unit: z.string().nullish() }),
  ],
  'expected a TIMEX3 value, {"amount": number, "currency"} or {"min", "max", "currency"}',
);
export type GoldValue = z.infer<typeof GoldValue>;

const GoldMention = z.object({
  type: z.string(),
  ...extent,
  text: z.string().optional(),
  value: GoldValue.nullish(),
  alt: z.array(z.object(extent)).optional().describe('extents that are as good'),
  optional: z.boolean().optional().describe('neither missed when it is not found nor wrong when it is'),
});
export type GoldMention = z.infer<typeof GoldMention>;

const Amount = z.object({
  amount: z.number().nullish(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  currency: z.string().nullish(),
});
export type Amount = z.infer<typeof Amount>;

const Frame = z.object({
  type: z.string(),
  instrument: z.string().nullish(),
  status: z.string().nullish(),
  trigger: z.object({ start: z.int().nullish(), end: z.int().nullish(), text: z.string().nullish() }).nullish(),
  parties: z.array(z.object({ name: z.string(), role: z.string().nullish() })).default([]),
  amounts: z.array(Amount).default([]),
  date: z.string().nullish(),
});
export type Frame = z.infer<typeof Frame>;

/** One annotated document, a line of a gold file: offsets count UTF-16 code units into its text, ends exclusive. Other fields are kept. */
export const GoldDocument = z.looseObject({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  mentions: z.array(GoldMention).optional(),
  agreements: z.array(Frame).optional(),
  labels: z.array(z.string()).optional().describe('of a sentence: what it reports'),
});
export type GoldDocument = z.infer<typeof GoldDocument>;

/** A mention that was found, in the terms of gold files. */
export interface FoundMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value: Amount | string | null;
  readonly rule: string;
}

/** What was found in one document, in the terms of gold files. */
export interface Prediction {
  readonly id: string;
  readonly mentions: readonly FoundMention[];
  readonly agreements: readonly (Frame & { readonly rule: string })[];
}

/** A result in the terms of gold files. */
export function predictionOf(result: Result): Prediction {
  const amounts = new Map(result.money.map((money) => [money.id, amountOf(money)]));
  return {
    id: result.document.id,
    mentions: [
      ...result.money.map(({ start, end, rule, id }) => ({ type: 'money', start, end, value: amounts.get(id)!, rule })),
      ...result.dates.map(({ type, start, end, value, rule }) => ({ type: type.toLowerCase(), start, end, value, rule })),
      ...result.organizations.flatMap(({ mentions }) =>
        mentions.map(({ start, end, rule }) => ({ type: 'organization', start, end, value: null, rule })),
      ),
    ],
    agreements: result.agreements.map(({ type, instrument, status, trigger, parties, date, rule, amounts: ids }) => ({
      ...{ type, instrument, status, trigger, parties, date, rule },
      amounts: ids.flatMap((id) => amounts.get(id) ?? []),
    })),
  };
}

/** A range has no amount, an amount no range. */
function amountOf({ amount, min, max, currency }: Money): Amount {
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  return amount === null ? { min: number(min), max: number(max), currency } : { amount: Number(amount), currency };
}
