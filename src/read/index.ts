import { createHash } from 'node:crypto';
import type { Document } from '../core/document.ts';
import type { Outcome } from '../core/issue.ts';
import type { Classes } from '../match/classes.ts';
import { type CharacterBudget, withinBudget } from './budget.ts';
import { compose, type Origin } from './compose.ts';
import { type BytesInput, readFile } from './file.ts';
import { LayoutReader } from './layout.ts';
import { RecordInput } from './record.ts';

export { TextTooLong, TOO_LONG_HINT } from './budget.ts';
export type { BytesInput } from './file.ts';
export { RecordInput } from './record.ts';

export interface Reader {
  /** Reads a record; its text stays as it is. Throws a ZodError on a record that the schema refuses, TextTooLong on one over its budget. */
  record(input: RecordInput): Document;
  /** Reads a text, a page or a file of one JSON record. What is wrong with the input is an outcome. */
  bytes(input: BytesInput): Outcome<Document>;
  /** By the start of a paragraph, the rule that told its zone, for a trace. */
  zoneNotes(document: Document): ReadonlyMap<number, string>;
}

const UNBOUNDED: CharacterBudget = { maxCharacters: Number.MAX_SAFE_INTEGER, overlong: 'cut' };

/** Makes a reader over the vocabulary of the rules. The lexicons of `ZONE` must be among the classes. */
export function createReader(classes: Classes, budget = UNBOUNDED): Reader {
  const layouts = new LayoutReader(classes);

  const record = (input: RecordInput): Document => {
    const { id, text: whole, title, published, uri } = RecordInput.parse(input);
    const { text, warnings } = withinBudget(whole, budget);
    const layout = layouts.read(text, { title: title ?? null, hardBreaks: false, language: null });
    const origin: Origin = {
      id,
      uri: uri ?? null,
      sha256: createHash('sha256').update(whole, 'utf8').digest('hex'),
      mediaType: 'text/plain',
      charset: 'utf-8',
      title: title ?? null,
      published: published == null ? null : { value: published, source: 'input' },
      text,
      source: null,
      warnings,
    };
    return compose(origin, layout);
  };

  return {
    record,
    bytes: (input) => readFile(input, layouts, record, budget),
    zoneNotes: (document) => layouts.zoneNotes(document),
  };
}
