import { createHash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { open, reader } from './reader.ts';

const TEXT = 'Société Générale “buys” Ørsted — for €5 million';
const page = (label: string, text: string): string =>
  `<html><head><meta charset="${label}"></head><body><p>${text}</p></body></html>`;

describe('the charset', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be')],
    ['utf-32le', iconv.encode(TEXT, 'utf-32le', { addBOM: true })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
  ])('is told: %s', (charset, bytes) => {
    const document = open(bytes);
    expect([document.charset, document.text]).toEqual([charset, TEXT]);
    expect(document.warnings).toEqual([]);
  });

  it.each([
    ['iso-8859-1', 'windows-1252', TEXT],
    ['windows-1252', 'windows-1252', TEXT],
    ['iso-8859-2', 'iso-8859-2', 'Škoda koupí Živnostenskou banku'],
    ['windows-1251', 'windows-1251', 'Сбербанк и Газпром'],
    ['gb2312', 'gb18030', '重庆签署协议'],
    ['shift_jis', 'shift_jis', '東京電力'],
    ['big5', 'big5', '台北'],
    ['euc-kr', 'euc-kr', '삼성전자'],
  ])('is declared as %s', (label, charset, text) => {
    const document = open(iconv.encode(page(label, text), label === 'iso-8859-1' ? charset : label));
    expect([document.charset, document.text]).toEqual([charset, text]);
  });

  it('is UTF-8 where the bytes are, whatever is declared', () => {
    const document = open(page('iso-8859-1', TEXT));
    expect([document.charset, document.text]).toEqual(['utf-8', TEXT]);
  });

  it('is detected where nothing declares it', () => {
    const russian = 'Банк и компания договорились о кредите, который будет выплачен через пять лет после сделки.'.repeat(4);
    expect(open(iconv.encode(russian, 'koi8-r'), { format: 'text' }).text).toBe(russian);
    const japanese = '東京電力は月曜日に新しい契約を締結したと発表した。'.repeat(8);
    expect(open(iconv.encode(japanese, 'shift_jis')).text).toBe(japanese);
  });

  it('of English with a few odd bytes is Western', () => {
    const text = `${'The bank and the company agreed on a loan. '.repeat(40)}It costs £5m – at “best”.`;
    expect(open(iconv.encode(text, 'windows-1252')).text).toBe(text);
  });

  it('of damaged UTF-8 stays UTF-8, with a warning where the damage is', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(' and more')]);
    const { text, charset, warnings } = open(bytes);
    expect([charset, text]).toEqual(['utf-8', `${TEXT}\ufffd and more`]);
    expect(warnings).toEqual([expect.objectContaining({ code: 'undecodable', start: TEXT.length, end: TEXT.length + 1 })]);
  });

  it('a U+FFFD that is spelled out is no damage', () => expect(open('a \ufffd b').warnings).toEqual([]));
});

describe('what is no text', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['a zip archive', Buffer.from('PK\x03\x04…')],
    ['NULs', Buffer.from('text\0with\0NULs and so on')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ])('is refused: %s', (_, bytes) => {
    const outcome = reader.bytes({ id: 'a/b', uri: 'a/b.bin', bytes });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'input-binary', where: 'a/b' }] });
  });
});

it('the hash is of the raw bytes', () => {
  const bytes = iconv.encode(TEXT, 'windows-1252');
  expect(open(bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

describe('bytes of a text', () => {
  const check = (bytes: Buffer, charset: string, skip = 0): void => {
    const { text, source } = open(bytes, { offsets: 'source', format: 'text' });
    let at = skip;
    let i = 0;
    for (const char of text) {
      expect(source!.byteAt(i), `${charset} ${i}`).toBe(at);
      at += iconv.encode(char, charset).length;
      i += char.length;
      expect(source!.byteEnd(i), `${charset} end ${i}`).toBe(at);
    }
    expect(source!.byteAt(text.length)).toBe(bytes.length);
  };

  it.each(['utf-8', 'windows-1252', 'utf-16le'])('in %s', (charset) =>
    check(iconv.encode(`${TEXT}\r\nAnd so on.`, charset), charset),
  );

  it('of astral characters', () => check(Buffer.from('deal 🎉 done 𝒜𝒷 é'), 'utf-8'));

  it('behind a mark', () => check(iconv.encode(TEXT, 'utf-8', { addBOM: true }), 'utf-8', 3));

  it('of charsets with several bytes a character', () => {
    const japanese = '東京電力は abc 月曜日に新しい契約を締結したと発表した。'.repeat(4);
    check(iconv.encode(japanese, 'shift_jis'), 'shift_jis');
  });

  it('are in order for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const outcome = reader.bytes({ id: 'x', uri: null, bytes, offsets: 'source' });
        if (!outcome.ok) return;
        const { text, source } = outcome.value;
        let last = 0;
        for (let i = 0; i <= text.length; i++) {
          expect(source!.byteAt(i)).toBeGreaterThanOrEqual(last);
          last = source!.byteAt(i);
        }
        expect(last).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
