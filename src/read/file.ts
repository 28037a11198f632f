import { createHash } from 'node:crypto';
import type { Document, Warning } from '../core/document.ts';
import { failed, fine, type Outcome } from '../core/issue.ts';
import { refusals } from '../core/refusal.ts';
import { type CharacterBudget, TextTooLong, TOO_LONG_HINT, withinBudget } from './budget.ts';
import { compose, type Origin } from './compose.ts';
import { type Decoded, decode } from './decode.ts';
import { readHeader } from './header.ts';
import { readArticle } from './html.ts';
import type { LayoutReader } from './layout.ts';
import { RecordInput } from './record.ts';
import { createSourceMap, Segments } from './source-map.ts';

/** A file as it lies on disk. */
export interface BytesInput {
  /** names the document where the file does not name itself */
  readonly id: string;
  readonly uri: string | null;
  readonly bytes: Uint8Array;
  /** `auto` tells by extension, then by how the text begins */
  readonly format?: 'auto' | 'text' | 'html' | 'json';
  /** `source` also keeps which bytes each part of the text came from */
  readonly offsets?: 'text' | 'source';
}

const EXTENSIONS: Readonly<Record<string, 'text' | 'html' | 'json'>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  txt: 'text',
  text: 'text',
  md: 'text',
};

const HTML_START = /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1|section)\b/i;

/** Whether a text begins like a page: with an element of one, behind a declaration and comments. */
function isPage(text: string): boolean {
  let rest = text.slice(0, 4096).trimStart();
  for (const [open, close] of [['<?xml', '>'], ...Array<[string, string]>(20).fill(['<!--', '-->'])] as const) {
    const end = rest.startsWith(open) ? rest.indexOf(close) : -1;
    if (end >= 0) rest = rest.slice(end + close.length).trimStart();
  }
  return HTML_START.test(rest);
}

function formatOf(uri: string | null, text: string): 'text' | 'html' | 'json' {
  const [path] = (uri ?? '').split(/[?#]/, 1);
  const extension = /\.([a-z]{2,5})$/i.exec(path!)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? (isPage(text) ? 'html' : 'text');
}

/** Reads a file to a document, or says why it cannot. */
export function readFile(
  input: BytesInput,
  layouts: LayoutReader,
  record: (input: RecordInput) => Document,
  budget: CharacterBudget,
): Outcome<Document> {
  try {
    return read(input, layouts, record, budget);
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    const { message } = error;
    return failed({ code: 'text-too-long', severity: 'error', where: input.id, message, hint: TOO_LONG_HINT });
  }
}

function read(
  input: BytesInput,
  layouts: LayoutReader,
  record: (input: RecordInput) => Document,
  budget: CharacterBudget,
): Outcome<Document> {
  const decoded = decode(input.bytes, input.id);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const format = input.format === undefined || input.format === 'auto' ? formatOf(input.uri, text) : input.format;
  if (format === 'json') return readJson(input, text, record);
  return format === 'html'
    ? readHtml(input, decoded.value, layouts, budget)
    : fine(readText(input, decoded.value, layouts, budget));
}

function readText(input: BytesInput, decoded: Decoded, layouts: LayoutReader, budget: CharacterBudget): Document {
  const header = readHeader(decoded.text);
  const { text, warnings: cut } = withinBudget(decoded.text.slice(header.length), budget);
  const layout = layouts.read(text, { title: header.title, hardBreaks: false, language: header.language });
  const segments = new Segments();
  segments.add(0, text.length, header.length, header.length + text.length);
  const origin: Origin = {
    id: header.id ?? input.id,
    uri: header.uri ?? input.uri,
    sha256: hashOf(input.bytes),
    mediaType: 'text/plain',
    charset: decoded.charset,
    title: header.title,
    published: header.published === null ? null : { value: header.published, source: 'metadata' },
    text,
    source: input.offsets === 'source' ? createSourceMap(segments, decoded.positions()) : null,
    warnings: [...header.warnings, ...cut, ...damage(decoded, text)],
  };
  return compose(origin, layout);
}

function readHtml(input: BytesInput, decoded: Decoded, layouts: LayoutReader, budget: CharacterBudget): Outcome<Document> {
  const article = readArticle(decoded.text);
  if (!article) {
    const message = 'expected a page, got elements nested thousands deep';
    return failed({ code: 'html-nesting', severity: 'error', where: input.id, message });
  }
  const { title, published, segments, preformatted } = article;
  const { text, warnings: cut } = withinBudget(article.text, budget);
  const layout = layouts.read(text, { title, hardBreaks: !preformatted, language: null });
  const origin: Origin = {
    id: input.id,
    uri: input.uri,
    sha256: hashOf(input.bytes),
    mediaType: 'text/html',
    charset: decoded.charset,
    title,
    published: published === null ? null : { value: published, source: 'metadata' },
    text,
    source: input.offsets === 'source' ? createSourceMap(segments, decoded.positions()) : null,
    warnings: [...cut, ...damage(decoded, text)],
  };
  return fine(compose(origin, layout));
}

function readJson({ id, uri }: BytesInput, text: string, record: (input: RecordInput) => Document): Outcome<Document> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `expected JSON, got "${text.slice(0, 40)}" (${(error as Error).message})`;
    return failed({ code: 'record-invalid', severity: 'error', where: id, message });
  }
  const given = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
  const parsed = RecordInput.safeParse(given);
  if (parsed.success) return fine(record({ ...parsed.data, uri: parsed.data.uri ?? uri }));
  const [first, ...more] = refusals(parsed.error, given, id, 'record-invalid', Object.keys(RecordInput.shape));
  return failed({ hint: 'a record is {"id", "text", "title"?, "published"?, "uri"?}', ...first }, ...more);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What to say of bytes that were no text; each stands as U+FFFD. */
function damage({ damaged, charset }: Decoded, text: string): Warning[] {
  if (!damaged) return [];
  const first = text.indexOf('\ufffd');
  const count = text.split('\ufffd').length - 1;
  const where =
    first < 0 ? 'outside of the text' : `at ${count} ${count === 1 ? 'place' : 'places'} of the text, the first at ${first}`;
  return [
    {
      code: 'undecodable',
      message: `expected ${charset}, got bytes that are not, ${where}`,
      start: first < 0 ? null : first,
      end: first < 0 ? null : first + 1,
    },
  ];
}
