import * as z from 'zod';
import { Agreement, Money, Organization, Result, TemporalMention } from '../core/result.ts';

/** What a person says of an item on which truth and extractor differ. */
export const Review = z.strictObject({
  verdict: z.enum(['missing', 'spurious']).describe('missing: true and not found yet; spurious: found and false'),
  why: z.string().min(1).describe('what is in the way'),
});
export type Review = z.infer<typeof Review>;

const review = Review.optional();
const known = { rule: true, confidence: true } as const;
const { mentions, ...organization } = Organization.omit({ confidence: true }).shape;
const mention = mentions.element.omit({ rule: true });

/** What is said once of a document, in the order of a result. */
export const FACTS = ['mediaType', 'charset', 'language', 'title', 'published', 'dateline', 'length'] as const;

const { zones, ...about } = Result.shape.document.omit({ uri: true, sha256: true }).shape;
const factReview = z
  .partialRecord(z.enum(FACTS), Review)
  .describe('by field: missing where another value comes out than this one');

/** What a careful reader takes from an article: a result without what only a program knows, and with verdicts where the two differ. */
export const Truth = z.strictObject({
  schema: Result.shape.schema,
  document: z.strictObject({ ...about, zones: z.array(zones.element.extend({ review })), review: factReview.optional() }),
  money: z.array(Money.omit(known).extend({ review })),
  dates: z.array(TemporalMention.omit(known).extend({ review })),
  organizations: z.array(z.strictObject({ ...organization, mentions: z.array(mention).min(1), review })),
  agreements: z.array(Agreement.omit(known).extend({ review })),
  warnings: z.array(Result.shape.warnings.element.extend({ review })),
});
export type Truth = z.infer<typeof Truth>;
