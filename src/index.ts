/**
 * The library: `createExtractor` gives what the command line gives, without files. Importing it has no side effects; rules are compiled
 * when the first extractor is made. `loadPacks` reads rules of your own, for `createExtractor(options, { packs })`.
 */
export type { Document, SourceMap, Warning, Zone } from './core/document.ts';
export type { Issue, Outcome } from './core/issue.ts';
export type { Kind } from './core/kinds.ts';
export { ExtractOptions } from './core/options.ts';
export {
  type Agreement,
  type AgreementType,
  type Instrument,
  type Modality,
  type Money,
  type Organization,
  type OrganizationKind,
  type Party,
  Result,
  type Role,
  type Status,
  type TemporalMention,
} from './core/result.ts';
export type { Span } from './core/span.ts';
export type { Condition, Loser, Trace, TriedRole } from './core/stage.ts';
export { checkExamples } from './examples.ts';
export { createExtractor, type Extractor, type Origin, type Setup } from './extractor.ts';
export type { NearRule, Untold, WhyNot } from './judge/why-not.ts';
export type { KnownOrganization, Pack } from './pack.ts';
export { loadPacks } from './packs.ts';
export { type BytesInput, RecordInput, TextTooLong } from './read/index.ts';
export { LawBroken } from './write/laws.ts';
export { resultSchema } from './write/schema.ts';
