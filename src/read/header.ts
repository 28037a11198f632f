import type { Warning } from '../core/document.ts';
import { metadataDay } from './days.ts';

/** What a header block says of its text. */
export interface Header {
  /** code units of the block and the blank lines behind it */
  readonly length: number;
  readonly id: string | null;
  readonly title: string | null;
  readonly uri: string | null;
  readonly language: string | null;
  /** ISO date */
  readonly published: string | null;
  readonly warnings: readonly Warning[];
}

const NO_HEADER: Header = { length: 0, id: null, title: null, uri: null, language: null, published: null, warnings: [] };

/** Keys that make a header; a line with any other key makes the block part of the text. */
const LINE = /^(published|date|source|title|url|uri|id|language|author|format)[ \t]*:(.*)$/i;
const MOST_LINES = 20;
const LONGEST_LINE = 2000;

/**
 * Reads the block of `Key: value` lines that a text file may open with. It ends at a blank line and is no part of the text.
 * A block without a published date, source or address is none: an article may begin with `Title: …`.
 */
export function readHeader(text: string): Header {
  const values = new Map<string, string>();
  let at = 0;
  for (let line = 0; line < MOST_LINES; line++) {
    const found = text.slice(at, at + LONGEST_LINE).search(/\r\n|[\r\n]/);
    const end = found < 0 ? text.length : at + found;
    const content = text.slice(at, end).trimEnd();
    if (content === '') {
      if (!['published', 'date', 'source', 'url', 'uri', 'id'].some((key) => values.has(key))) return NO_HEADER;
      return headerOf(values, at + /^\s*/.exec(text.slice(at))![0].length);
    }
    const [, key, value] = LINE.exec(content) ?? [];
    if (key === undefined || value === undefined || values.has(key.toLowerCase())) return NO_HEADER;
    values.set(key.toLowerCase(), value.trim());
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (end >= text.length) return NO_HEADER;
  }
  return NO_HEADER;
}

function headerOf(values: ReadonlyMap<string, string>, length: number): Header {
  const given = (...keys: string[]): string | null => keys.map((key) => values.get(key)).find(Boolean) ?? null;
  const date = given('published', 'date');
  const published = date === null ? null : metadataDay(date);
  const warnings: Warning[] = [];
  if (date !== null && published === null) {
    const message = `expected a date such as 2024-03-05 in the header, got "${date.slice(0, 40)}"`;
    warnings.push({ code: 'header-date', message, start: null, end: null });
  }
  return {
    length,
    id: given('id'),
    title: given('title'),
    uri: given('url', 'uri'),
    language: given('language'),
    published,
    warnings,
  };
}
