import type { Issue } from '../core/issue.ts';
import { refusals } from '../core/refusal.ts';
import { type BytesInput, RecordInput } from '../read/index.ts';
import { tooLarge, unpackedName } from './bytes.ts';
import { type Line, lineBatches, textOf } from './lines.ts';

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

/** Where one document to be comes from. */
interface Place {
  /** as messages call it */
  readonly where: string;
  /** which part of its source it is: the line of JSON lines, the place in a list (both from 1); null for a whole file */
  readonly part: number | null;
  /** what `part` counts */
  readonly unit: 'line' | 'item' | null;
  /** bytes that were read for it */
  readonly size: number;
}

/** A line of JSON lines as it came: reading it is left to the thread that works on it. */
export type LineInput = Place & { readonly kind: 'line'; readonly bytes: Uint8Array };

/** A record that is one. */
export type RecordOnly = Place & { readonly kind: 'record'; readonly record: RecordInput };

/** One document to be: a line, a record, or a file's bytes. It can be sent to another thread. */
export type Readable = LineInput | RecordOnly | (Place & { readonly kind: 'bytes'; readonly bytes: BytesInput });

/** What came and cannot be read, and why. */
export type Refused = Place & {
  readonly kind: 'refused';
  /** the id that it gives, as far as it gives one */
  readonly id: string | null;
  readonly issues: readonly [Issue, ...Issue[]];
};

export type Input = (Readable | Refused) & {
  /** what was read for it, as far as it decides the result */
  readonly raw: () => string | Uint8Array;
};

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that a file's name tells; null where it tells none. */
export function formatOf(path: string): Format | null {
  return BY_EXTENSION[/\.[^./\\]*$/.exec(unpackedName(path))?.[0].toLowerCase() ?? ''] ?? null;
}

/**
 * Reads a source as documents to be, in order and in batches: one batch a chunk for JSON lines, one in all for anything else.
 * `document` leaves it to the reader what kind of text it is, JSON lines excepted.
 * Errors of the file system come as rejections.
 * @param most bytes that one document may have; a line or record that is longer is refused, a longer file rejects
 */
export async function* inputsOf(
  source: Source,
  format: Format | 'document',
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Input[]> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  const first = await firstChunk(chunks);
  const rest = following(first, chunks);
  if (format === 'jsonl' || (format === 'auto' && startsObject(first))) {
    for await (const batch of lineBatches(rest, most)) yield batch.map((line) => lineOf(line, most, source));
    return;
  }
  const bytes = await gather(rest, most);
  if (format === 'json') yield fileRecords(bytes, source);
  else yield [fileOf(bytes, format === 'document' ? 'auto' : format, source)];
}

function fileOf(bytes: Uint8Array, format: 'auto' | 'text' | 'html', { id, uri, name }: Source): Input {
  const place = { where: name, part: null, unit: null, size: bytes.length };
  return { ...place, kind: 'bytes', raw: () => bytes, bytes: { id, uri, bytes, format } };
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

async function gather(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLarge(size, most);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function lineOf({ bytes, number, size }: Line, most: number, { name }: Source): Input {
  const where = `${name}:${number}`;
  const place = { where, part: number, unit: 'line' as const, size };
  if (bytes) return { ...place, kind: 'line', bytes, raw: () => bytes };
  const { message, code, hint } = tooLarge(size, most);
  const issue: Issue = { ...invalid(where, message, hint!), code };
  return { ...refused(place, issue), raw: () => '' };
}

/** The record of a line, or why it is none. */
export function recordIn({ bytes, where, part, unit, size }: LineInput): RecordOnly | Refused {
  const place = { where, part, unit, size };
  const text = textOf(bytes);
  if (text === null) return refused(place, invalid(where, 'expected UTF-8, got other bytes', 'JSON is UTF-8: convert the file'));
  const parsed = parse(text);
  if (parsed.ok) return recordOf(place, parsed.value);
  return refused(place, invalid(where, `expected a JSON record {"id", "text"}, got ${parsed.why}`));
}

/** A JSON file is a record or a list of records; a single record that has no id takes the file's. */
function fileRecords(bytes: Uint8Array, { id, name }: Source): Input[] {
  const parsed = parse(new TextDecoder().decode(bytes));
  const place = { where: name, part: null, unit: null, size: bytes.length };
  const raw = () => bytes;
  if (!parsed.ok) {
    const hint = 'for a record a line name it .jsonl or use --format jsonl';
    return [{ ...refused(place, invalid(name, `expected a JSON record or a list of records, got ${parsed.why}`, hint)), raw }];
  }
  const { value } = parsed;
  if (!Array.isArray(value)) {
    const named = value !== null && typeof value === 'object' && !('id' in value) ? { id, ...value } : value;
    return [{ ...recordOf(place, named), raw }];
  }
  const size = Math.round(bytes.length / Math.max(1, value.length));
  return value.map((record: unknown, index) => {
    const where = `${name}[${index}]`;
    return { ...recordOf({ where, part: index + 1, unit: 'item', size }, record), raw: () => rawOf(record) };
  });
}

const FIELDS = Object.keys(RecordInput.shape) as readonly (keyof RecordInput)[];
const RECORD = 'a record is {"id", "text", "title"?, "published"?, "uri"?}';

/** A record keeps its known fields alone, so that nothing else has to be carried about. */
function recordOf(place: Place, value: unknown): RecordOnly | Refused {
  const read = RecordInput.safeParse(value);
  if (read.success) return { ...place, kind: 'record', record: read.data };
  const [first, ...more] = refusals(read.error, value, place.where, 'record-invalid', FIELDS);
  const id = (value as { readonly id?: unknown } | null)?.id;
  const given = (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
  return { ...refused(place, { hint: RECORD, ...first }, ...more), id: given };
}

function refused(place: Place, ...issues: [Issue, ...Issue[]]): Refused {
  return { ...place, kind: 'refused', id: null, issues };
}

/** What of a record in a list decides its result. What is nested too deep to be written has no known field. */
function rawOf(record: unknown): string {
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  const known = FIELDS.map((name) => fields[name]);
  return JSON.stringify(known.map((field) => (typeof field === 'object' && field !== null ? {} : field)));
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
