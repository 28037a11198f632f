import { ZodError } from 'zod';
import type { Document } from '../core/document.ts';
import { failed, fine, type Issue, type Outcome } from '../core/issue.ts';
import { refusals } from '../core/refusal.ts';
import type { Result } from '../core/result.ts';
import { type BytesInput, RecordInput } from '../read/index.ts';
import type { Input } from './inputs.ts';

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

const FIELDS = Object.keys(RecordInput.shape);
const RECORD = 'a record is {"id", "text", "title"?, "published"?, "uri"?}';

/** Takes one input to its result. What is wrong with it, and what breaks on it, comes back as issues; nothing is thrown. */
export function answer(extractor: Answering, input: Input): Answer<Result> {
  const document = open(extractor, input);
  if (!document.ok) return document;
  try {
    return { ...fine(extractor.extractDocument(document.value)), stage: null };
  } catch (error) {
    return broken(error, input, 'extract');
  }
}

/** Takes one input to its document, in the same manner. */
export function open(extractor: Pick<Answering, 'readRecord' | 'read'>, input: Input): Answer<Document> {
  if (input.kind === 'refused') return { ...failed(input.issue), stage: 'input' };
  try {
    if (input.kind === 'record') return { ...fine(extractor.readRecord(input.record as RecordInput)), stage: null };
    return { ...extractor.read(input.bytes), stage: 'read' };
  } catch (error) {
    if (!(error instanceof ZodError) || input.kind !== 'record') return broken(error, input, 'read');
    const [first, ...more] = refusals(error, input.record, input.where, 'record-invalid', FIELDS);
    return { ...failed({ hint: RECORD, ...first }, ...more), stage: 'input' };
  }
}

function broken(error: unknown, { where }: Input, stage: 'read' | 'extract'): Answer<never> {
  const code = error instanceof Error && error.name === 'LawBroken' ? 'law-broken' : `${stage}-failed`;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const issue: Issue = { code, severity: 'error', where, message };
  return { ...failed(issue), stage, ...(error instanceof Error && error.stack ? { cause: error.stack } : {}) };
}
