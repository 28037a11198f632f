import { describe, expect, it } from 'vitest';
import { open, reader } from './reader.ts';

const HEADER = 'Published: 2024-03-05\nSource: Harbor Herald\nTitle: Acme buys Globex\n\n';
const TEXT = 'Acme bought Globex on Monday for cash.\n';

describe('a header block', () => {
  it('is metadata, no part of the text', () => {
    const { text, title, published, language } = open(HEADER + TEXT);
    expect(text).toBe(TEXT);
    expect([title, published, language]).toEqual(['Acme buys Globex', { value: '2024-03-05', source: 'metadata' }, 'en']);
  });

  it('may name the document and its address', () => {
    const { id, uri } = open(`Id: herald/7\nURL: https://herald.example/7\r\nDate: 5 March 2024\r\n\r\n${TEXT}`, {
      id: 'x',
      uri: 'x.txt',
    });
    expect([id, uri]).toEqual(['herald/7', 'https://herald.example/7']);
  });

  it('keeps the bytes of the text in place', () => {
    const { source } = open(`\ufeff${HEADER}${TEXT}`, { offsets: 'source' });
    expect([source!.byteAt(0), source!.byteEnd(4)]).toEqual([3 + HEADER.length, 3 + HEADER.length + 4]);
  });

  it.each([
    ['a key that nobody knows', `Published: 2024-03-05\nPrice: $5\n\n${TEXT}`],
    ['no blank line', `Published: 2024-03-05\n${TEXT}`],
    ['a title alone', `Title: why it matters\n\n${TEXT}`],
    ['a key twice', `Source: a\nSource: b\n\n${TEXT}`],
    ['text before it', `Acme\nPublished: 2024-03-05\n\n${TEXT}`],
  ])('is none with %s', (_, text) => expect(open(text).text).toBe(text));

  it('warns of a date that is none', () => {
    const { published, warnings } = open(`Published: soon\n\n${TEXT}`);
    expect(published).toBeNull();
    expect(warnings).toEqual([expect.objectContaining({ code: 'header-date', message: expect.stringContaining('"soon"') })]);
  });

  it('may say that the text is not English', () => {
    const { language, warnings } = open(`Source: a\nLanguage: de\n\n${TEXT}`);
    expect([language, warnings[0]?.code]).toEqual(['de', 'language-unsupported']);
  });
});

describe('the format', () => {
  const html = '<!DOCTYPE html><html><body><p>Acme bought Globex.</p></body></html>';

  it('is told by extension, then by how the text begins', () => {
    expect(open(html).mediaType).toBe('text/html');
    expect(open(html, { uri: 'a.txt' }).text).toBe(html);
    expect(open('Acme <b>bought</b> Globex', { uri: 'a/b.HTML' }).text).toBe('Acme bought Globex');
    expect(open('Acme < Globex').mediaType).toBe('text/plain');
  });

  it('is what was asked for', () => {
    expect(open(html, { format: 'text', uri: 'a.html' }).text).toBe(html);
    expect(open('Acme <b>bought</b>', { format: 'html' }).text).toBe('Acme bought');
  });
});

describe('a record', () => {
  const record = (value: unknown) => reader.bytes({ id: 'f', uri: 'f.json', bytes: Buffer.from(JSON.stringify(value)) });

  it('of a JSON file is read as it is', () => {
    const outcome = record([{ id: 7, text: 'Acme bought Globex.', published: '2024-03-05T23:10:00-05:00', more: 1 }]);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        id: '7',
        uri: 'f.json',
        text: 'Acme bought Globex.',
        published: { value: '2024-03-05', source: 'input' },
        source: null,
      },
    });
  });

  it.each([
    [{ id: '', text: 'a' }, 'id'],
    [{ text: 'a' }, 'id'],
    [{ id: 'a' }, 'text'],
    [{ id: 'a', text: 5 }, 'text'],
    [{ id: 'a', text: 'a', published: '5 March' }, 'published'],
    [{ id: 'a', text: 'a', published: '2024-02-30' }, 'published'],
    [{ id: 'a', text: 'a', title: [] }, 'title'],
    [[{}, {}], ''],
    ['a', ''],
  ])('is refused: %j', (value, where) => {
    const outcome = record(value);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.issues[0]).toMatchObject({
      code: 'record-invalid',
      severity: 'error',
      message: expect.stringMatching(/^expected .+, got /),
    });
    expect(outcome.issues[0].where).toContain(where);
  });

  it('that is no JSON is refused', () => {
    expect(reader.bytes({ id: 'f', uri: 'f.json', bytes: Buffer.from('{"id": ') })).toMatchObject({
      ok: false,
      issues: [{ code: 'record-invalid' }],
    });
  });

  it('keeps its text whatever it holds', () => {
    for (const text of ['', '\0', 'a\0b', '\ud800', 'x\udc00\ud83dy', '\ufeffa', 'a\r\nb', '\u00a0']) {
      expect(reader.record({ id: 'x', text }).text).toBe(text);
    }
  });
});
