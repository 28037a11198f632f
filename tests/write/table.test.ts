import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';
import { tableHead, tableRows } from '../../src/write/table.ts';

const TEXT = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion.\n';
const result = createExtractor().extract({ id: 'press/1', text: TEXT, title: 'Deal, "big"', uri: '=cmd|calc' });

/** A reader of CSV after RFC 4180, as strict as the standard. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length; ) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at));
    if (!cell) throw new Error(`no CSV at ${at}: ${csv.slice(at, at + 40)}`);
    rows.at(-1)!.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    if (cell[3] !== ',') rows.push([]);
    at += cell[0].length;
  }
  rows.pop();
  return rows;
}

describe('a table of agreements', () => {
  it('has a row an agreement, under its head', () => {
    const [head, row, ...more] = parse(`${tableHead()}${tableRows(result)}`);
    expect(more).toEqual([]);
    expect(head![0]).toBe('\uFEFFdocument');
    expect(Object.fromEntries(head!.map((name, k) => [name.replace('\uFEFF', ''), row![k]]))).toMatchObject({
      document: 'press/1',
      title: 'Deal, "big"',
      agreement: 'a1',
      type: 'acquisition',
      status: 'agreed',
      date: '2024-03-05',
      parties: 'Acme Holdings plc; Globex Inc.',
      roles: 'acquirer; target',
      amount: '1200000000',
      currency: 'USD',
      amounts: '$1.2 billion',
      start: String(result.agreements[0]!.trigger.start),
    });
  });

  it('gives nothing a spreadsheet would run', () => {
    const [row] = parse(tableRows(result));
    expect(row).toContain("'=cmd|calc");
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ''),
        (text, sign) => {
          const title = `${sign}${text}`;
          const [cells, ...more] = parse(tableRows({ ...result, document: { ...result.document, title } } as Result));
          expect(more).toEqual([]);
          const cell = cells![2]!;
          expect(cell === title || cell === `'${title}`).toBe(true);
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });

  it('leaves numbers as they are', () => {
    const [row] = parse(tableRows({ ...result, money: [{ ...result.money[0]!, amount: '-12.5' }] }));
    expect(row).toContain('-12.5');
  });

  it('has no row where there is no agreement', () => {
    expect(tableRows({ ...result, agreements: [] })).toBe('');
  });
});
