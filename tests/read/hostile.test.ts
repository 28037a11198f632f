import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flaws, open, read, reader } from './reader.ts';

const UNITS = [
  ...[
    'a',
    'A ',
    '5 ',
    '.',
    '. ',
    '"',
    '“',
    '(',
    '- ',
    '\n',
    '\n\n',
    'a\n',
    'A.\n',
    '| ',
    '\t1',
    '/ ',
    '@',
    '1-',
    'About A\n',
    'Contact: ',
  ],
  ...[
    'LONDON, ',
    'March 5 ',
    '(Reuters) ',
    'forward-looking ',
    '5 5\n',
    'Title: a\n',
    '   a',
    '• ',
    'Inc. ',
    '\u00a0',
    '中',
    '🎉',
    '\ud800',
  ],
];

it('texts of one repeated unit hold together', () => {
  for (const unit of UNITS) {
    const text = unit.repeat(Math.ceil(80_000 / unit.length));
    const found = flaws(read(text));
    expect(found, JSON.stringify(unit)).toEqual([]);
    open(`Source: a\n${text}`, { offsets: 'source' });
  }
}, 60_000);

it('any parts of articles in any order hold together', () => {
  const part = fc.constantFrom(
    ...UNITS,
    ...[
      'Acme said it agreed to buy Globex for cash on Monday.',
      '"We are glad," he said.',
      'Year\t2023\t2024',
      'About Acme',
      'Forward-Looking Statements',
    ],
    ...[
      'Media Contact',
      'press@acme.example',
      '+1 212 555 0100',
      'LONDON, March 5, 2024 (Reuters) - Acme bought it.',
      '  indented',
      'Net 5 vs 6',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', ' ', '', '\r\n')), { maxLength: 30 }), (parts) => {
      expect(flaws(read(parts.flat().join('')))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('auto', 'text', 'html', 'json'), (bytes, format) => {
      const outcome = reader.bytes({ id: 'x', uri: null, bytes, format: format as 'auto' });
      if (outcome.ok) expect(flaws(outcome.value)).toEqual([]);
      else expect(outcome.issues[0].message).toMatch(/^expected /);
    }),
    { numRuns: 300 },
  );
});

it('a text is read the same every time', () => {
  const text =
    'Acme buys Globex\n\nLONDON, March 5 (Reuters) - Acme Inc. said it bought Globex.\n\nAbout Acme\n\nAcme makes pumps.';
  expect(read(text)).toEqual(read(text));
});
