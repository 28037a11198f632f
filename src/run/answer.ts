import { ZodError } from 'zod';
import type { Document } from '../core/document.ts';
import { failed, fine, type Issue, type Outcome } from '../core/issue.ts';
import { refusals } from '../core/refusal.ts';
import type { Result } from '../core/result.ts';
import { type BytesInput, RecordInput } from '../read/index.ts';
import type { Input } from './inputs.ts';

/** What a run needs of an extractor. */
export interface Answering {
  extract(record: RecordInput): Result;
  read(input: BytesInput): Outcome<Document>;
  extractDocument(document: Document): Result;
}

/** Where a document failed: before, while or after it was read, or when its result was written. */
export type FailedStage = 'input' | 'read' | 'extract' | 'write';

const FIELDS = Object.keys(RecordInput.shape);

/** A result, or why there is none and where it failed. */
export type Answer = Outcome<Result> & { readonly stage: FailedStage | null; readonly cause?: string };

/** Takes one input to its result. What is wrong with it, and what breaks on it, comes back as issues; nothing is thrown. */
export function answer(extractor: Answering, input: Input): Answer {
  if (input.kind === 'refused') return { ...failed(input.issue), stage: 'input' };
  try {
    if (input.kind === 'record') return { ...fine(extractor.extract(input.record as RecordInput)), stage: null };
    const read = extractor.read(input.bytes);
    return read.ok ? { ...fine(extractor.extractDocument(read.value)), stage: null } : { ...read, stage: 'read' };
  } catch (error) {
    if (error instanceof ZodError && input.kind === 'record') {
      const [first, ...more] = refusals(error, input.record, input.where, 'record-invalid', FIELDS);
      return {
        ...failed({ ...first, hint: first.hint ?? 'a record is {"id", "text", "title"?, "published"?, "uri"?}' }, ...more),
        stage: 'input',
      };
    }
    const issue: Issue = { code: codeOf(error), severity: 'error', where: input.where, message: messageOf(error) };
    return { ...failed(issue), stage: 'extract', ...(error instanceof Error && error.stack ? { cause: error.stack } : {}) };
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'LawBroken' ? 'law-broken' : 'extraction-failed';

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
