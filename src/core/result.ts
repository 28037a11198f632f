import * as z from 'zod';
import { ZONE_KINDS } from './document.ts';
import {
  AGREEMENT_TYPES,
  ANCHORS,
  INSTRUMENTS,
  MODALITIES,
  MODIFIERS,
  ORGANIZATION_KINDS,
  PARTY_KINDS,
  ROLES,
  STATUSES,
  TEMPORAL_MODS,
  TEMPORAL_TYPES,
} from './terms.ts';

export * from './terms.ts';

/**
 * The output contract, version 1: the only definition of a result. Types are inferred from it, the JSON Schema is
 * generated from it. Offsets count UTF-16 code units of the clean text, ends are exclusive.
 */
const offset = z.int().min(0).describe('UTF-16 code units into the clean text');
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('exact decimal number');
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 calendar date');
const bytes = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe('byte range in the source, with offsets: source');
const span = { start: offset, end: offset };
const Span = z.strictObject({ ...span, source: bytes.optional() });
const mention = { ...span, text: z.string().describe('the clean text from start to end'), source: bytes.optional() };
const confidence = z.number().min(0).max(1).describe('0 to 1: how sure the rules are');
const rule = z.string().describe('id of the rule that decided: kind/name');

export const Money = z
  .strictObject({
    id: z
      .string()
      .regex(/^m\d+$/)
      .describe('m1, m2 … in text order'),
    ...mention,
    amount: decimal.nullable().describe('null only in a two-ended range'),
    min: decimal.nullable().describe('lower end of a two-ended range'),
    max: decimal.nullable().describe('upper end of a two-ended range'),
    currency: z.string().length(3).nullable().describe('ISO 4217; null only for a unit that could be several'),
    candidates: z
      .array(z.strictObject({ currency: z.string().length(3), because: z.string() }))
      .describe('where the text leaves the currency open'),
    modifier: z.enum(MODIFIERS).describe('what the words before the amount say of it; they stand outside of the span'),
    per: z.string().nullable().describe('unit of a unit price or rate: share, year, tonne'),
    equivalentOf: z.string().nullable().describe('id of the amount that this one converts'),
    rule,
    confidence,
  })
  .meta({ id: 'Money' });

export const TemporalMention = z
  .strictObject({
    id: z
      .string()
      .regex(/^d\d+$/)
      .describe('d1, d2 … in text order'),
    ...mention,
    type: z.enum(TEMPORAL_TYPES).describe('TIMEX3 type; DATE alone unless temporal: all'),
    value: z.string().nullable().describe('TIMEX3 value or ISO 8601 interval; null where it cannot be known'),
    mod: z.enum(TEMPORAL_MODS).nullable().describe('TIMEX3 mod'),
    anchor: z.enum(ANCHORS).describe('what the value was computed from'),
    rule,
    confidence,
  })
  .meta({ id: 'Date' });

export const Organization = z
  .strictObject({
    id: z
      .string()
      .regex(/^o\d+$/)
      .describe('o1, o2 … in text order'),
    name: z.string().describe('the fullest form in the document'),
    kind: z.enum(ORGANIZATION_KINDS).describe('what it is'),
    aliases: z.array(z.string()).describe('other forms that the document uses for it'),
    ticker: z
      .strictObject({ exchange: z.string().nullable(), symbol: z.string() })
      .nullable()
      .describe('stock exchange and symbol, as the text gives them'),
    mentions: z
      .array(z.strictObject({ ...mention, rule }))
      .min(1)
      .describe('every place where it is named, in text order'),
    confidence,
  })
  .meta({ id: 'Organization' });

export const Party = z
  .strictObject({
    name: z.string().describe('fullest form in the text; for a pronoun, of what it stands for'),
    role: z.enum(ROLES).describe('part that it plays; party where it is symmetric or not known better'),
    kind: z.enum(PARTY_KINDS).describe('what it is'),
    organization: z.string().nullable().describe('id of the organization; null for states, persons and groups'),
    count: z.int().nullable().describe('size of an unnamed group'),
    ...span,
    source: bytes.optional(),
  })
  .meta({ id: 'Party' });

export const Agreement = z
  .strictObject({
    id: z
      .string()
      .regex(/^a\d+$/)
      .describe('a1, a2 … in text order'),
    type: z.enum(AGREEMENT_TYPES).describe('what it is about'),
    instrument: z.enum(INSTRUMENTS).describe('the form that the text names'),
    status: z.enum(STATUSES).describe('the last state that the text reports'),
    modality: z.enum(MODALITIES).describe('how the text stands to it; hypothetical only with modality: all'),
    trigger: z.strictObject(mention).describe('the words that name it'),
    parties: z.array(Party).describe('who takes part, in text order'),
    amounts: z.array(z.string()).describe('ids of money mentions that are its worth'),
    date: z.string().nullable().describe('when it was signed, agreed or took effect'),
    dates: z.array(z.string()).describe('ids of the date mentions it was read from'),
    term: z.string().nullable().describe('ISO 8601 duration'),
    spans: z
      .strictObject({ status: Span.nullable(), instrument: Span.nullable(), date: Span.nullable(), term: Span.nullable() })
      .describe('where these values were read; null where no words give them'),
    evidence: z.array(Span).min(1).describe('the sentences it was read from'),
    rule,
    confidence,
  })
  .meta({ id: 'Agreement' });

export const Result = z
  .strictObject({
    schema: z.literal('pactwire/result@1').describe('name and major version of this contract'),
    document: z.strictObject({
      id: z.string().min(1).describe('given by the record, else the path of the input without its extension'),
      uri: z.string().nullable().describe('where the input came from'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('of the raw bytes; for a record, of its text in UTF-8'),
      mediaType: z.string().describe('text/plain, text/html …'),
      charset: z.string().describe('how the bytes were decoded'),
      language: z.string().describe('BCP 47; und where it is not known'),
      title: z.string().nullable().describe('from the record, the metadata or the headline'),
      published: z
        .strictObject({ value: isoDate, source: z.enum(['input', 'metadata', 'dateline', 'text']) })
        .nullable()
        .describe('the date of the document, and what told it'),
      dateline: z
        .strictObject({
          place: z.string().nullable(),
          date: isoDate.nullable(),
          agency: z.string().nullable(),
          ...span,
          source: bytes.optional(),
        })
        .nullable()
        .describe('place, date and agency that open the story'),
      zones: z
        .array(z.strictObject({ kind: z.enum(ZONE_KINDS), ...span, source: bytes.optional() }))
        .describe('parts of the text, in order'),
      length: z.int().min(0).describe('UTF-16 code units of the clean text'),
    }),
    money: z.array(Money).describe('amounts with a currency, in text order'),
    dates: z.array(TemporalMention).describe('points and periods on the calendar, in text order'),
    organizations: z.array(Organization).describe('named organizations, by first mention'),
    agreements: z.array(Agreement).describe('who agreed what with whom, in text order'),
    warnings: z
      .array(z.strictObject({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() }))
      .describe('what was not read or is uncertain, and where'),
    provenance: z
      .strictObject({
        pactwire: z.string().describe('version of the program'),
        pipeline: z.string().nullable().describe('name of the pipeline'),
        pipelineSha256: z.string().nullable().describe('of the pipeline as it was given'),
        rulesSha256: z.string().describe('of all rules and lexicons'),
      })
      .describe('what made this result'),
  })
  .meta({
    id: 'Result',
    title: 'Pactwire result',
    description: 'What one document says about money, dates, organizations and agreements.',
  });

export type Result = z.infer<typeof Result>;
export type Money = z.infer<typeof Money>;
export type TemporalMention = z.infer<typeof TemporalMention>;
export type Organization = z.infer<typeof Organization>;
export type Agreement = z.infer<typeof Agreement>;
export type Party = z.infer<typeof Party>;
export type Modifier = Money['modifier'];
export type TemporalType = TemporalMention['type'];
export type TemporalMod = NonNullable<TemporalMention['mod']>;
export type Anchor = TemporalMention['anchor'];
export type OrganizationKind = Organization['kind'];
export type AgreementType = Agreement['type'];
export type Instrument = Agreement['instrument'];
export type Status = Agreement['status'];
export type Modality = Agreement['modality'];
export type Role = Party['role'];
export type PartyKind = Party['kind'];
