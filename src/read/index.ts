import { createHash } from 'node:crypto';
import type { Document, Zone } from '../core/document.ts';
import { failed, fine, type Outcome } from '../core/issue.ts';
import type { Classes } from '../match/classes.ts';
import { tokenize } from '../match/tokenize.ts';
import { STOPS } from '../rules/zone/index.ts';
import { RecordInput } from './record.ts';
import { SentenceSplitter } from './sentences.ts';

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
  const { vocabulary } = classes.lexicons;
  const splitter = new SentenceSplitter(classes.lexicons);

  const record = (input: RecordInput): Document => {
    const { id, text, title, published, uri } = RecordInput.parse(input);
    const tokens = tokenize(text, vocabulary, STOPS);
    const sentences = splitter.split(text, tokens);
    const zones: Zone[] = [];
    const headline = sentences.count > 1 ? tokens.end[sentences.last[0]! - 1]! : 0;
    if (headline > 0) zones.push({ kind: 'headline', start: tokens.start[0]!, end: headline });
    if (sentences.count > 0) {
      const body = tokens.start[sentences.first[headline > 0 ? 1 : 0]!]!;
      zones.push({ kind: 'body', start: body, end: tokens.end[tokens.count - 1]! });
      sentences.zone.fill(2);
      if (headline > 0) sentences.zone[0] = 0;
    }
    return {
      id,
      uri: uri ?? null,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      mediaType: 'text/plain',
      charset: 'utf-8',
      language: 'en',
      title: title ?? null,
      published: published == null ? null : { value: published, source: 'input' },
      dateline: null,
      zones,
      text,
      tokens,
      sentences,
      warnings: [],
      source: null,
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
