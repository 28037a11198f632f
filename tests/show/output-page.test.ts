import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outputPage, type SchemaNode } from '../../src/show/output-page.ts';

const Place = z.strictObject({ start: z.int(), end: z.int() });
const Part = z.strictObject({ name: z.string().nullable().describe('its | name'), at: Place.nullable() }).meta({ id: 'Part' });
const Whole = z
  .strictObject({
    kind: z.enum(['a', 'b']).describe('which'),
    parts: z.array(Part).describe('all parts'),
    inner: z.strictObject({ depth: z.number().optional() }),
    list: z.array(z.strictObject({ word: z.string() })),
  })
  .meta({ id: 'Whole', description: 'A whole.' });

const lines = outputPage(z.toJSONSchema(Whole) as SchemaNode, 'The whole', 'Opening.').split('\n');

describe('the page of the output', () => {
  it('has a section for each definition', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# The whole', '## Whole', '## Part']);
    expect(lines).toContain('A whole.');
  });

  it('gives type and meaning of each field', () => {
    expect(lines).toContain('| `kind` | `a` `b` | which |');
    expect(lines).toContain('| `parts` | list of [Part](#part) | all parts |');
    expect(lines).toContain('| `name` | string or `null` | its \\| name |');
  });

  it('calls ranges spans and does not open them', () => {
    expect(lines).toContain('| `at` | span or `null` |  |');
    expect(lines.some((line) => line.includes('`at.start`'))).toBe(false);
  });

  it('opens nested objects and lists', () => {
    expect(lines).toContain('| `inner.depth` (optional) | number |  |');
    expect(lines).toContain('| `list[].word` | string |  |');
  });
});
