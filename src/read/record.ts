import * as z from 'zod';

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Cuts an ISO 8601 date or date and time to the date; null where it is neither, or no day of the calendar. */
export function isoDay(value: string): string | null {
  const day = DATE.exec(value)?.[1];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

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
      .union([z.string().min(1), z.number().transform(String)])
      .describe('names the result; a number is written as its digits'),
    text: z.string().describe('the clean text; offsets count in it'),
    title: z.string().nullish().describe('never prepended to the text'),
    published: published.nullish().describe('ISO 8601 date; a date and time is cut to its date'),
    uri: z.string().nullish().describe('where the text came from'),
  })
  .meta({ id: 'Record' });
export type RecordInput = z.input<typeof RecordInput>;
