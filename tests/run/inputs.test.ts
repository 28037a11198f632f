import { describe, expect, it } from 'vitest';
import { type Format, formatOf, inputsOf, recordIn } from '../../src/run/inputs.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function read(content: string | Uint8Array, format: Format | 'document' = 'auto') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const inputs = [];
  const source = { id: 'press/a', uri: 'press/a.txt', name: 'press/a.txt', chunks: once(bytes) };
  for await (const batch of inputsOf(source, format))
    inputs.push(...batch.map((input) => (input.kind === 'line' ? { raw: input.raw, ...recordIn(input) } : input)));
  return inputs;
}

describe('a source', () => {
  it('is JSON lines where its first byte is a brace', async () => {
    expect(await read('{"id":"1","text":"x"}\n\n{"id":"2","text":"y"}\n')).toMatchObject([
      { kind: 'record', where: 'press/a.txt:1', part: 1, record: { id: '1', text: 'x' } },
      { kind: 'record', where: 'press/a.txt:3', part: 3, record: { id: '2', text: 'y' } },
    ]);
  });

  it('is JSON lines behind a byte order mark as well', async () => {
    expect(await read('\uFEFF{"id":"1","text":""}\n')).toMatchObject([{ kind: 'record', record: { id: '1' } }]);
  });

  it('is one document else', async () => {
    for (const text of ['Acme buys Globex.', '', ' {"id":"1"}', '<html>']) {
      expect(await read(text)).toMatchObject([
        { kind: 'bytes', part: null, bytes: { id: 'press/a', uri: 'press/a.txt', format: 'auto' } },
      ]);
    }
  });

  it('is one document where JSON lines are out of the question', async () => {
    expect(await read('{"id":"1"}', 'document')).toMatchObject([{ kind: 'bytes', bytes: { format: 'auto' } }]);
    expect(await read('{"id":"1"}', 'text')).toMatchObject([{ kind: 'bytes', bytes: { format: 'text' } }]);
  });

  it('refuses bad lines and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":\n'), Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from('[1]\n')]);
    expect(await read(bytes, 'jsonl')).toMatchObject([
      { kind: 'refused', part: 1, issues: [{ code: 'record-invalid', where: 'press/a.txt:1' }] },
      { kind: 'refused', part: 2, issues: [{ code: 'record-invalid', message: 'expected UTF-8, got other bytes' }] },
      { kind: 'refused', part: 3, id: null, issues: [{ message: 'expected an object, got a list' }] },
    ]);
  });

  it('is a record or a list of records as JSON', async () => {
    expect(await read('{\n "text": "x"\n}', 'json')).toMatchObject([{ kind: 'record', record: { id: 'press/a', text: 'x' } }]);
    expect(await read('[{"id":"1","text":""},{"id":2,"text":"","more":[]}]', 'json')).toMatchObject([
      { where: 'press/a.txt[0]', part: 1, record: { id: '1' } },
      { where: 'press/a.txt[1]', part: 2, record: { id: '2', text: '' } },
    ]);
    expect(await read('[]', 'json')).toEqual([]);
  });

  it('keeps the id of a record that is none, as far as it gives one', async () => {
    expect(await read('[{"id":"1","text":7},{"id":2},{"id":[]},null]', 'json')).toMatchObject(
      ['1', '2', null, null].map((id) => ({ kind: 'refused', id })),
    );
  });

  it('refuses a line that is too long, and goes on', async () => {
    const source = {
      id: 'a',
      uri: null,
      name: 'a',
      chunks: once(Buffer.from(`{"id":"1","text":"${'x'.repeat(90)}"}\n{"id":"2","text":""}`)),
    };
    const inputs = [];
    for await (const batch of inputsOf(source, 'jsonl', 50)) inputs.push(...batch);
    expect(inputs).toMatchObject([
      { kind: 'refused', size: 110, issues: [{ code: 'input-too-large', message: 'expected at most 50 bytes, got 110' }] },
      { kind: 'line', bytes: Buffer.from('{"id":"2","text":""}') },
    ]);
  });

  it('stands what is nested deeper than the stack', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const records = `{"id":"1","text":"x","more":${deep}}`;
    expect((await read(`[${records}]`, 'json')).map((input) => [input.kind, String(input.raw())])).toEqual([
      ['record', '["1","x",null,null,null]'],
    ]);
    expect(await read(`${records}\n{"id":${deep},"text":${deep}}`, 'jsonl')).toMatchObject([
      { kind: 'record' },
      { kind: 'refused' },
    ]);
    expect(await read(deep, 'json')).toMatchObject([{ kind: 'refused' }]);
  });

  it('says what to do with JSON lines in a JSON file', async () => {
    const [input] = await read('{"id":"1"}\n{"id":"2"}', 'json');
    expect(input).toMatchObject({ kind: 'refused', issues: [{ hint: expect.stringContaining('--format jsonl') }] });
  });
});

describe('the ending of a name', () => {
  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.b.json', 'json'],
    ['a.jsonl', 'jsonl'],
    ['a.txt', null],
    ['a', null],
    ['a.json/b', null],
  ])('of %s says %s', (path, format) => expect(formatOf(path)).toBe(format));
});
