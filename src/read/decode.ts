import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type * as Chardet from 'chardet';
import type * as Iconv from 'iconv-lite';
import { failed, fine, type Outcome } from '../core/issue.ts';

// most input is UTF-8 and needs neither
const require = createRequire(import.meta.url);
const iconv = (): typeof Iconv => require('iconv-lite') as typeof Iconv;
const chardet = (): typeof Chardet => require('chardet') as typeof Chardet;

/** A text out of bytes. */
export interface Decoded {
  readonly text: string;
  /** lower case, as IANA names it */
  readonly charset: string;
  /** whether some bytes were no text of that charset; they stand as U+FFFD */
  readonly damaged: boolean;
  /** byte offset of each code unit, and of the end */
  readonly positions: () => Uint32Array;
}

/** Where a declaration of the charset must stand, by the HTML standard; pages are not that strict. */
const DECLARED_WITHIN = 4096;
const DECLARATION = /<meta[^<>]{0,500}|<\?xml[^<>]{0,300}/gi;
const CHARSET = /(?:charset|encoding)\s*=[\s"']*([\w:.-]{2,40})/i;
/** Bytes that detection looks at. */
const SAMPLE = 65_536;
/** Detection may not see an Asian charset in a text that has fewer bytes beyond ASCII than this. */
const FOREIGN_SHARE = 0.05;

const MARKS: readonly (readonly [charset: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-32le', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32be', 0x00, 0x00, 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Labels that stand for a larger charset, as browsers read them. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-9': 'windows-1254',
  'shift-jis': 'shift_jis',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
};

const BINARY: readonly (readonly [what: string, magic: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a zip archive (or an office document)', 'PK\x03\x04'],
  ['a gzip file', '\x1f\x8b'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
];

/**
 * Decodes bytes by their byte order mark, else as UTF-8 where they are valid, else as they declare (`<meta charset>`, XML
 * declaration), else as detection guesses. A byte order mark is no part of the text. Fails on binary data.
 * @param where how a message calls the input
 */
export function decode(bytes: Uint8Array, where: string): Outcome<Decoded> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return fine(decodeAs(buffer, marked[0], marked.length - 1));
  const head = buffer.toString('latin1', 0, 8);
  const known = BINARY.find(([, magic]) => head.startsWith(magic));
  const wide = known ? null : wideCharset(buffer);
  if (!wide && (known || buffer.includes(0))) {
    return failed({
      code: 'input-binary',
      severity: 'error',
      where,
      message: `expected text, got ${known ? known[0] : 'binary data (it holds NUL bytes)'}`,
      hint: 'give the text of the document: plain text, HTML or JSON records',
    });
  }
  if (wide) return fine(decodeAs(buffer, wide, 0));
  if (isUtf8(buffer)) return fine(decodeAs(buffer, 'utf-8', 0));
  return fine(decodeAs(buffer, declaredCharset(buffer) ?? detectedCharset(buffer), 0));
}

/** UTF-16 without a mark: Latin letters have a zero in every other byte. */
function wideCharset(buffer: Buffer): string | null {
  const end = Math.min(buffer.length & ~1, 1024);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (buffer[i] === 0) even++;
    if (buffer[i + 1] === 0) odd++;
  }
  if (odd * 2 > end * 0.7 && even * 50 < end) return 'utf-16le';
  if (even * 2 > end * 0.7 && odd * 50 < end) return 'utf-16be';
  return null;
}

function declaredCharset(buffer: Buffer): string | null {
  const declared = buffer.toString('latin1', 0, DECLARED_WITHIN).match(DECLARATION) ?? [];
  const label = declared.map((tag) => CHARSET.exec(tag)?.[1]?.toLowerCase()).find((found) => found !== undefined);
  if (label === undefined) return null;
  // what declares itself in ASCII is not UTF-16; and damaged UTF-8 is for detection to find
  if (/^utf-?(?:8|16|32)/.test(label)) return label.replace('-', '') === 'utf8' ? 'utf-8' : null;
  const charset = STANDS_FOR[label] ?? label;
  return iconv().encodingExists(charset) ? charset : null;
}

function detectedCharset(buffer: Buffer): string {
  const sample = buffer.subarray(0, SAMPLE);
  if (mostlyUtf8(sample)) return 'utf-8';
  const found = (chardet().detect(sample) ?? 'windows-1252').toLowerCase();
  const charset = STANDS_FOR[found] ?? found;
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  const asian = /^(?:big5|gb18030|shift_jis|euc-|iso-2022)/.test(charset);
  if (asian && high < FOREIGN_SHARE * sample.length) return 'windows-1252';
  return /^utf-(?:16|32)/.test(charset) || !iconv().encodingExists(charset) ? 'windows-1252' : charset;
}

/** Whether far more characters beyond ASCII are valid than are not: UTF-8 that was cut or damaged. */
function mostlyUtf8(sample: Buffer): boolean {
  let valid = 0;
  let broken = 0;
  for (const unit of sample.toString('utf8')) {
    if (unit === '\ufffd') broken++;
    else if (unit > '\x7f') valid++;
  }
  return valid > 4 * broken;
}

function decodeAs(buffer: Buffer, charset: string, skip: number): Decoded {
  const body = buffer.subarray(skip);
  const text = charset === 'utf-8' ? body.toString('utf8') : iconv().decode(body, charset, { stripBOM: false });
  // a U+FFFD that the source spells out is no damage
  const valid = charset === 'utf-8' && isUtf8(body);
  return {
    text,
    charset,
    damaged: !valid && text.includes('\ufffd'),
    positions: () => (valid ? utf8Positions(text, skip) : walkedPositions(body, charset, text.length, skip)),
  };
}

function utf8Positions(text: string, skip: number): Uint32Array {
  const positions = new Uint32Array(text.length + 1);
  let at = skip;
  for (let i = 0; i < text.length; i++) {
    positions[i] = at;
    const unit = text.charCodeAt(i);
    if (unit < 0x80) at += 1;
    else if (unit < 0x800) at += 2;
    else if (unit >= 0xd800 && unit <= 0xdbff) {
      // both units of a pair stand at its first byte
      positions[++i] = at;
      at += 4;
    } else at += 3;
  }
  positions[text.length] = at;
  return positions;
}

/** Feeds a decoder byte by byte and notes when code units come out. */
function walkedPositions(body: Buffer, charset: string, length: number, skip: number): Uint32Array {
  const positions = new Uint32Array(length + 1).fill(skip + body.length);
  const decoder = iconv().getDecoder(charset, { stripBOM: false });
  let unit = 0;
  let from = 0;
  const note = (count: number): void => {
    for (let k = 0; k < count && unit < length; k++) positions[unit++] = skip + from;
  };
  for (let i = 0; i < body.length; i++) {
    const out = decoder.write(body.subarray(i, i + 1));
    if (!out) continue;
    note(out.length);
    from = i + 1;
  }
  note(decoder.end()?.length ?? 0);
  return positions;
}
