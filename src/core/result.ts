import * as z from 'zod';
import { ZONE_KINDS } from './document.ts';

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
const mention = { ...span, text: z.string(), source: bytes.optional() };
const confidence = z.number().min(0).max(1);
const rule = z.string().describe('id of the rule that decided: kind/name');

export const MODIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'up-to', 'between'] as const;
export const TEMPORAL_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const TEMPORAL_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;
export const ANCHORS = ['absolute', 'published', 'text', 'none'] as const;
export const ORGANIZATION_KINDS = [
  'company',
  'bank',
  'government',
  'agency',
  'university',
  'fund',
  'exchange',
  'media',
  'party',
  'team',
  'nonprofit',
  'other',
] as const;
export const AGREEMENT_TYPES = [
  'acquisition',
  'merger',
  'joint-venture',
  'equity-investment',
  'fund-formation',
  'debt-financing',
  'supply',
  'services-contract',
  'license',
  'distribution',
  'partnership',
  'research-collaboration',
  'consortium',
  'lease',
  'labor',
  'settlement',
  'intergovernmental',
  'grant',
  'sponsorship',
  'other',
] as const;
export const INSTRUMENTS = [
  'agreement',
  'contract',
  'memorandum-of-understanding',
  'letter-of-intent',
  'framework-agreement',
  'treaty',
  'declaration',
  'offer',
  'order',
  'unspecified',
] as const;
export const STATUSES = [
  'rumored',
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'approved',
  'completed',
  'amended',
  'terminated',
] as const;
export const MODALITIES = ['fact', 'forecast', 'denied', 'hypothetical'] as const;
export const ROLES = [
  'acquirer',
  'target',
  'seller',
  'investor',
  'issuer',
  'lender',
  'borrower',
  'supplier',
  'customer',
  'licensor',
  'licensee',
  'distributor',
  'lessor',
  'lessee',
  'grantor',
  'grantee',
  'sponsor',
  'mediator',
  'party',
] as const;
export const PARTY_KINDS = ['organization', 'state', 'person', 'group'] as const;

export const Money = z
  .strictObject({
    id: z.string().regex(/^m\d+$/),
    ...mention,
    amount: decimal.nullable().describe('null only in a two-ended range'),
    min: decimal.nullable(),
    max: decimal.nullable(),
    currency: z.string().length(3).nullable().describe('ISO 4217; null only for a unit that could be several'),
    candidates: z
      .array(z.strictObject({ currency: z.string().length(3), because: z.string() }))
      .describe('where the text leaves the currency open'),
    modifier: z.enum(MODIFIERS),
    per: z.string().nullable().describe('unit of a unit price or rate: share, year, tonne'),
    equivalentOf: z.string().nullable().describe('id of the amount that this one converts'),
    rule,
    confidence,
  })
  .meta({ id: 'Money' });

export const TemporalMention = z
  .strictObject({
    id: z.string().regex(/^d\d+$/),
    ...mention,
    type: z.enum(TEMPORAL_TYPES),
    value: z.string().nullable().describe('TIMEX3 value or ISO 8601 interval; null where it cannot be known'),
    mod: z.enum(TEMPORAL_MODS).nullable().describe('TIMEX3 mod'),
    anchor: z.enum(ANCHORS).describe('what the value was computed from'),
    rule,
    confidence,
  })
  .meta({ id: 'Date' });

export const Organization = z
  .strictObject({
    id: z.string().regex(/^o\d+$/),
    name: z.string().describe('the fullest form in the document'),
    kind: z.enum(ORGANIZATION_KINDS),
    aliases: z.array(z.string()),
    ticker: z.strictObject({ exchange: z.string().nullable(), symbol: z.string() }).nullable(),
    mentions: z.array(z.strictObject({ ...mention, rule })).min(1),
    confidence,
  })
  .meta({ id: 'Organization' });

export const Party = z
  .strictObject({
    name: z.string(),
    role: z.enum(ROLES),
    kind: z.enum(PARTY_KINDS),
    organization: z.string().nullable().describe('id of the organization; null for states, persons and groups'),
    count: z.int().nullable().describe('size of an unnamed group'),
    ...span,
    source: bytes.optional(),
  })
  .meta({ id: 'Party' });

export const Agreement = z
  .strictObject({
    id: z.string().regex(/^a\d+$/),
    type: z.enum(AGREEMENT_TYPES),
    instrument: z.enum(INSTRUMENTS),
    status: z.enum(STATUSES),
    modality: z.enum(MODALITIES),
    trigger: z.strictObject(mention),
    parties: z.array(Party),
    amounts: z.array(z.string()).describe('ids of money mentions that are its worth'),
    date: z.string().nullable().describe('when it was signed, agreed or took effect'),
    dates: z.array(z.string()).describe('ids of the date mentions it was read from'),
    term: z.string().nullable().describe('ISO 8601 duration'),
    spans: z.strictObject({ status: Span.nullable(), instrument: Span.nullable(), date: Span.nullable(), term: Span.nullable() }),
    evidence: z.array(Span).min(1).describe('the sentences it was read from'),
    rule,
    confidence,
  })
  .meta({ id: 'Agreement' });

export const Result = z
  .strictObject({
    schema: z.literal('pactwire/result@1'),
    document: z.strictObject({
      id: z.string().min(1),
      uri: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.string(),
      charset: z.string(),
      language: z.string(),
      title: z.string().nullable(),
      published: z.strictObject({ value: isoDate, source: z.enum(['input', 'metadata', 'dateline', 'text']) }).nullable(),
      dateline: z
        .strictObject({
          place: z.string().nullable(),
          date: isoDate.nullable(),
          agency: z.string().nullable(),
          ...span,
          source: bytes.optional(),
        })
        .nullable(),
      zones: z.array(z.strictObject({ kind: z.enum(ZONE_KINDS), ...span, source: bytes.optional() })),
      length: z.int().min(0),
    }),
    money: z.array(Money),
    dates: z.array(TemporalMention),
    organizations: z.array(Organization),
    agreements: z.array(Agreement),
    warnings: z.array(
      z.strictObject({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() }),
    ),
    provenance: z.strictObject({
      pactwire: z.string(),
      pipeline: z.string().nullable(),
      pipelineSha256: z.string().nullable(),
      rulesSha256: z.string(),
    }),
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
