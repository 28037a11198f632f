import * as z from 'zod';
import { KINDS } from './kinds.ts';
import { DOLLARS } from './terms.ts';

/** What a user may choose about extraction; pipelines, the command line and the library share this one definition. */
export const ExtractOptions = z.strictObject({
  published: z.iso.date().nullable().default(null).describe('ISO date of publication for documents that are given without one'),
  dayFirst: z.boolean().default(false).describe('read 03/04/2024 as 3 April unless the document proves otherwise'),
  defaultCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'expected an ISO 4217 code such as USD', abort: true })
    .refine((code) => DOLLARS.includes(code), `expected the code of a dollar: ${DOLLARS.join(', ')}`)
    .default('USD')
    .describe('ISO 4217 code for a bare dollar sign without evidence'),
  temporal: z.enum(['dates', 'all']).default('dates').describe('all adds times, durations and sets after TimeML'),
  modality: z.enum(['stated', 'all']).default('stated').describe('all adds hypothetical agreements'),
  only: z
    .array(z.enum(KINDS))
    .min(1)
    .default([...KINDS])
    .describe('kinds to give; what a given item refers to stays'),
  minConfidence: z.number().min(0).max(1).default(0).describe('leave out what is less certain'),
  offsets: z.enum(['text', 'source']).default('text').describe('source adds the bytes that each span came from'),
  maxCharacters: z.int().min(1).default(5_000_000).describe('longest text of a document, in UTF-16 code units'),
  overlong: z
    .enum(['cut', 'refuse'])
    .default('cut')
    .describe('a text that is longer is cut at a paragraph with a warning, or refused'),
});
export type ExtractOptions = Readonly<z.infer<typeof ExtractOptions>>;

export const DEFAULT_OPTIONS: ExtractOptions = ExtractOptions.parse({});
