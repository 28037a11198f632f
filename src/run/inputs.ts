import type { Issue } from '../core/issue.ts';
import type { BytesInput } from '../read/index.ts';
import { lineBatches } from './lines.ts';

export const FORMATS = ['auto', 'text', 'html', 'json', 'jsonl'] as const;
/** How the bytes of a source are to be understood; `auto` is JSON lines where the first byte is `{`, else left to the reader. */
export type Format = (typeof FORMATS)[number];

/** Somewhere bytes come from: a file or standard input. */
export interface Source {
  /** id of the document where the source is one and does not name itself */
  readonly id: string;
  readonly uri: string | null;
  /** as messages call it */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** One document to be, as it came: a parsed record, a file's bytes, or what was wrong with it. */
export type Input = {
  /** as messages call it */
  readonly where: string;
  /** which part of its source it is: the line of JSON lines, the place in a list (both from 1); null for a whole file */
  readonly part: number | null;
  /** what `part` counts */
  readonly unit: 'line' | 'item' | null;
  /** bytes that were read for it */
  readonly size: number;
  /** what was read for it, as far as it decides the result */
  readonly raw: () => string | Uint8Array;
} & (
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'bytes'; readonly bytes: BytesInput }
  | { readonly kind: 'refused'; readonly issue: Issue }
);

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that a file's name tells; null where it tells none. */
export function formatOf(path: string): Format | null {
  return BY_EXTENSION[/\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''] ?? null;
}

/**
 * Reads a source as documents to be, in order and in batches: one batch a chunk for JSON lines, one in all for anything else.
 * `document` leaves it to the reader what kind of text it is, JSON lines excepted.
 * Errors of the file system come as rejections.
 */
export async function* inputsOf(source: Source, format: Format | 'document'): AsyncGenerator<readonly Input[]> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  const first = await firstChunk(chunks);
  const rest = following(first, chunks);
  if (format === 'jsonl' || (format === 'auto' && startsObject(first))) {
    for await (const batch of lineBatches(rest))
      yield batch.map(({ number, text, size }) => recordOf(text, number, size, source));
    return;
  }
  const bytes = await gather(rest);
  if (format === 'json') yield recordsOf(bytes, source);
  else yield [fileOf(bytes, format === 'document' ? 'auto' : format, source)];
}

function fileOf(bytes: Uint8Array, format: 'auto' | 'text' | 'html', { id, uri, name }: Source): Input {
  return {
    kind: 'bytes',
    where: name,
    part: null,
    unit: null,
    size: bytes.length,
    raw: () => bytes,
    bytes: { id, uri, bytes, format },
  };
}

async function firstChunk(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  for (;;) {
    const next = await chunks.next();
    if (next.done) return new Uint8Array();
    if (next.value.length > 0) return next.value;
  }
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Whether `{` is the first byte, a byte order mark aside. */
function startsObject(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes[mark ? 3 : 0] === 0x7b;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function recordOf(text: string | null, line: number, size: number, { name }: Source): Input {
  const where = `${name}:${line}`;
  const base = { where, part: line, unit: 'line' as const, size, raw: () => text ?? '' };
  if (text === null)
    return {
      ...base,
      kind: 'refused',
      issue: invalid(where, 'expected UTF-8, got other bytes', 'JSON is UTF-8: convert the file'),
    };
  const parsed = parse(text);
  if (parsed.ok) return { ...base, kind: 'record', record: parsed.value };
  return { ...base, kind: 'refused', issue: invalid(where, `expected a JSON record {"id", "text"}, got ${parsed.why}`) };
}

/** A JSON file is a record or a list of records; a single record that has no id takes the file's. */
function recordsOf(bytes: Uint8Array, { id, name }: Source): Input[] {
  const parsed = parse(new TextDecoder().decode(bytes));
  const base = { part: null, unit: null, size: bytes.length, raw: () => bytes };
  if (!parsed.ok) {
    const issue = invalid(
      name,
      `expected a JSON record or a list of records, got ${parsed.why}`,
      'for a record a line name it .jsonl or use --format jsonl',
    );
    return [{ ...base, kind: 'refused', where: name, issue }];
  }
  const { value } = parsed;
  if (!Array.isArray(value)) {
    const named = value !== null && typeof value === 'object' && !('id' in value) ? { id, ...value } : value;
    return [{ ...base, kind: 'record', where: name, record: named }];
  }
  const size = Math.round(bytes.length / Math.max(1, value.length));
  return value.map((record: unknown, index) => ({
    part: index + 1,
    unit: 'item',
    size,
    kind: 'record',
    where: `${name}[${index}]`,
    record,
    raw: () => JSON.stringify(record),
  }));
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof SyntaxError ? error.message : String(error) };
  }
}

function invalid(where: string, message: string, hint?: string): Issue {
  return { code: 'record-invalid', severity: 'error', where, message, ...(hint ? { hint } : {}) };
}
