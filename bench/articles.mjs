import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The size of a text in bytes of UTF-8: what MB/s count. */
export const sizeOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The longest head of a list that is at most so many bytes, and one text at least. */
export function slice(texts, bytes) {
  let end = 0;
  for (let sum = 0; end < texts.length; end++) {
    sum += Buffer.byteLength(texts[end]);
    if (sum > bytes) break;
  }
  return texts.slice(0, Math.max(1, end));
}

/** Articles to measure on: the first of PACTWIRE_ARTICLES (JSON lines), else our own fixtures, repeated. */
export async function articles(bytes) {
  const path = process.env.PACTWIRE_ARTICLES;
  if (!path) return repeated(fixtures(), bytes);
  const texts = [];
  let sum = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line) continue;
    const { text } = JSON.parse(line);
    texts.push(text);
    sum += Buffer.byteLength(text);
    if (sum >= bytes) break;
  }
  return texts;
}

function fixtures() {
  const names = readdirSync(FIXTURES, { recursive: true }).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
}

function repeated(texts, bytes) {
  const all = [];
  for (let sum = 0; sum < bytes; sum += sizeOf(texts)) all.push(...texts);
  return all;
}

/** One text of so many characters, made of whole articles. */
export function oneDocument(texts, characters) {
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `${texts[at % texts.length]}\n\n`;
  return text;
}

/** The same text in documents of about so many characters, cut at blank lines. */
export function cut(text, characters) {
  const documents = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start + characters);
    const end = blank < 0 ? text.length : blank + 2;
    documents.push(text.slice(start, end));
    start = end;
  }
  return documents;
}
