import type { Document } from '../core/document.ts';
import { failed, fine, type Issue, type Outcome } from '../core/issue.ts';
import type { Result } from '../core/result.ts';
import { type BytesInput, type RecordInput, TOO_LONG_HINT } from '../read/index.ts';
import { type Readable, type Refused, recordIn } from './inputs.ts';

/** What a run needs of an extractor. */
export interface Answering {
  readRecord(record: RecordInput): Document;
  read(input: BytesInput): Outcome<Document>;
  extractDocument(document: Document): Result;
}

/** Where a document failed: before, while or after it was read, or when its result was written. */
export type FailedStage = 'input' | 'read' | 'extract' | 'write';

/** A value, or why there is none, where it failed, and the stack of what was thrown. */
export type Answer<T> = Outcome<T> & { readonly stage: FailedStage | null; readonly cause?: string };

/** Takes one input to its result. What is wrong with it, and what breaks on it, comes back as issues; nothing is thrown. */
export function answer(extractor: Answering, input: Readable | Refused): Answer<Result> {
  const document = open(extractor, input);
  return document.ok ? extract(extractor, document.value, input.where) : document;
}

/** Takes one input to its document, in the same manner. */
export function open(extractor: Pick<Answering, 'readRecord' | 'read'>, input: Readable | Refused): Answer<Document> {
  if (input.kind === 'line') return open(extractor, recordIn(input));
  if (input.kind === 'refused') return { ...failed(...input.issues), stage: 'input' };
  try {
    if (input.kind === 'record') return { ...fine(extractor.readRecord(input.record)), stage: null };
    return { ...extractor.read(input.bytes), stage: 'read' };
  } catch (error) {
    return broken(error, input.where, 'read');
  }
}

/** Takes a document to its result, in the same manner. */
export function extract(extractor: Pick<Answering, 'extractDocument'>, document: Document, where: string): Answer<Result> {
  try {
    return { ...fine(extractor.extractDocument(document)), stage: null };
  } catch (error) {
    return broken(error, where, 'extract');
  }
}

/** What is thrown by name, not by chance. */
const CODES: Readonly<Record<string, string>> = { LawBroken: 'law-broken', TextTooLong: 'text-too-long' };

function broken(error: unknown, where: string, stage: 'read' | 'extract'): Answer<never> {
  if (!(error instanceof Error)) {
    return { ...failed({ code: `${stage}-failed`, severity: 'error', where, message: String(error) }), stage };
  }
  const known = CODES[error.name];
  const message = known === 'text-too-long' ? error.message : `${error.name}: ${error.message}`;
  const hint = known === 'text-too-long' ? { hint: TOO_LONG_HINT } : {};
  const issue: Issue = { code: known ?? `${stage}-failed`, severity: 'error', where, message, ...hint };
  return { ...failed(issue), stage, ...(error.stack ? { cause: error.stack } : {}) };
}
