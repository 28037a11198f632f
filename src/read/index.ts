import { createHash } from 'node:crypto';
import type { Document } from '../core/document.ts';
import { failed, fine, type Outcome } from '../core/issue.ts';
import type { Classes } from '../match/classes.ts';
import { LayoutReader } from './layout.ts';
import { RecordInput } from './record.ts';

export { RecordInput } from './record.ts';

/** A file as it lies on disk. */
export interface BytesInput {
  readonly id: string;
  readonly uri: string | null;
  readonly bytes: Uint8Array;
  readonly format?: 'auto' | 'text' | 'html' | 'json';
  /** `source` also keeps which bytes each part of the text came from */
  readonly offsets?: 'text' | 'source';
}

export interface Reader {
  /** Reads a record; its text stays as it is. Throws a ZodError on a record that the schema refuses. */
  record(input: RecordInput): Document;
  bytes(input: BytesInput): Outcome<Document>;
}

/** Makes a reader over the vocabulary of the rules. The lexicons of `ZONE` must be among the classes. */
export function createReader(classes: Classes): Reader {
  const layouts = new LayoutReader(classes);

  const record = (input: RecordInput): Document => {
    const { id, text, title, published, uri } = RecordInput.parse(input);
    const { headline, ...layout } = layouts.read(text, { title: title ?? null, hardBreaks: false, language: null });
    return {
      id,
      uri: uri ?? null,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      mediaType: 'text/plain',
      charset: 'utf-8',
      title: title ?? headline,
      published: published == null ? null : { value: published, source: 'input' },
      text,
      source: null,
      ...layout,
    };
  };

  return {
    record,
    bytes: ({ id, uri, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      if (text.includes('\0'))
        return failed({ code: 'input-binary', severity: 'error', where: id, message: 'expected text, got binary data' });
      return fine(record({ id, text, uri }));
    },
  };
}
