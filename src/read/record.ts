import * as z from 'zod';
import { isoDay } from './days.ts';

const published = z.string().transform((value, context) => {
  const day = isoDay(value.trim());
  if (day !== null) return day;
  context.issues.push({
    code: 'custom',
    message: `expected an ISO 8601 date (2024-03-05) or date and time, got "${value.slice(0, 40)}"`,
    input: value,
  });
  return z.NEVER;
});

/** A record of a JSON line: its text is the clean text, unchanged. Keys beyond these are let through and not read. */
export const RecordInput = z
  .object({
    id: z
      .union([z.string().min(1), z.number().transform(String)], { error: 'expected a text that is not empty, or a number' })
      .describe('names the result; a number is written as its digits'),
    text: z.string().describe('the clean text; offsets count in it'),
    title: z.string().nullish().describe('never prepended to the text'),
    published: published.nullish().describe('ISO 8601 date; a date and time is cut to its date'),
    uri: z.string().nullish().describe('where the text came from'),
  })
  .meta({ id: 'Record' });
export type RecordInput = z.input<typeof RecordInput>;
