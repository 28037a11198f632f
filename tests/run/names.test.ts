import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, idOf } from '../../src/run/names.ts';

const HOSTILE = [
  '..',
  '.',
  '../../etc/passwd',
  '/etc/passwd',
  '..\\..\\x',
  '.hidden',
  'a/b',
  'C:\\x',
  'nul\0',
  '%2e%2e%2f',
  '',
  ' ',
  'a.',
];
const ids = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...HOSTILE), fc.webUrl());

describe('the file of a result', () => {
  it('stays in its folder, whatever the id', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const name = `${fileNameOf(id)}.json`;
        expect(join('out', name)).toBe(`out${sep}${name}`);
        expect(name).toMatch(/^[A-Za-z0-9_%~-][A-Za-z0-9_.%~-]*\.json$|^\.json$/);
      }),
    );
  });

  it('has a name of at most 120 bytes before its ending', () => {
    fc.assert(fc.property(ids, (id) => void expect(Buffer.byteLength(fileNameOf(id))).toBeLessThanOrEqual(120)));
  });

  it('is another one for another id', () => {
    fc.assert(fc.property(ids, ids, (a, b) => void expect(fileNameOf(a) === fileNameOf(b)).toBe(a === b)));
  });

  it('tells the id by percent decoding', () => {
    const short = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((id) => fileNameOf(id).length < 100);
    fc.assert(fc.property(short, (id) => void expect(decodeURIComponent(fileNameOf(id))).toBe(id)));
    expect(fileNameOf('press/acme-globex')).toBe('press%2Facme-globex');
  });

  it('is cut with a hash where the id is long, never inside of an escape', () => {
    const [a, b] = [fileNameOf(`${'é'.repeat(80)}a`), fileNameOf(`${'é'.repeat(80)}b`)];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^(?:%C3%A9)+(?:%C3)?~[0-9a-f]{16}$/);
  });

  it('tells halves of surrogate pairs apart', () => {
    expect(fileNameOf('\uD800')).not.toBe(fileNameOf('\uD801'));
  });
});

describe('the id of a file', () => {
  it.each([
    ['press/acme-globex.txt', 'press/acme-globex'],
    ['./a/b.html', 'a/b'],
    ['../../up/c.txt', 'up/c'],
    ['/abs/d.json', 'abs/d'],
    ['C:\\data\\e.txt', 'data/e'],
    ['v1.2/release.final.txt', 'v1.2/release.final'],
    ['.hidden', '.hidden'],
  ])('of %s is %s', (path, id) => expect(idOf(path)).toBe(id));
});
