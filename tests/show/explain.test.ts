import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aligned, PLAIN } from '../../src/show/aligned.ts';
import { explanation } from '../../src/show/explain.ts';
import { explained, explainedFixture } from './explained.ts';

describe('an explanation on a terminal', () => {
  it('tells of agreements with their parties, worth and sentences', () => {
    const out = explanation(explainedFixture('press/results-with-acquisition.txt'));
    expect(out).toMatch(/^AGREEMENTS \d+$/m);
    expect(out).toMatch(/^ +a1 +acquisition, completed +agreement\/[a-z-]+ +0\.\d+$/m);
    expect(out).toMatch(/^ +target +Happy Oat, LLC +o\d +\d+-\d+ +"Happy Oat/m);
    expect(out).toMatch(/^ +amount +163,000,000 USD +m\d+ +\d+-\d+ +"\$163 million"$/m);
    expect(out).toMatch(/^ +read from +\d+-\d+ +"/m);
  });

  it('tells the evidence of organizations with its weights', () => {
    const out = explanation(explained('Acme Inc. said it would wait.'));
    expect(out).toMatch(/^ORGANIZATIONS 1$/m);
    expect(out).toMatch(/^ +\+\d+ +organization\/legal-form +Inc\.$/m);
  });

  it('tells which rule told a zone', () => {
    const out = explanation(explained('Acme opened a mill.\n\nIt cost little.\n\nAbout Acme\n\nAcme makes flour.'));
    expect(out).toMatch(/^body 0-\d+, boilerplate \d+-\d+ \(zone\/about: heading\)$/m);
  });

  it('tells which sum a conversion repeats', () => {
    const out = explanation(explained('It paid 100 million euros ($110 million) for the mill.'));
    expect(out).toMatch(/"\$110 million" .*\n.* same sum as m1/);
  });

  it('is the same with colors, but for the colors', () => {
    const one = explainedFixture('press/results-with-acquisition.txt');
    const colored = explanation(one, (style, text) => styleText(style, text, { validateStream: false }));
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(explanation(one));
  });

  it('lets no article steer the terminal', () => {
    const steering = '\u001b[2J\u009b31m\u202e\u0007';
    const one = explained(
      `Acme${steering} Holdings plc agreed to buy Globex${steering} Inc. for $5${steering} million.`,
      `Title${steering}`,
    );
    expect(explanation(one)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('columns', () => {
  it('are as wide as their widest cell, and set off without what fills them', () => {
    const rows = [{ cells: ['a', 'bcd', 'e'], below: ['note'] }, { cells: ['fgh', ['bold', 'i'] as const, 'j'] }];
    expect(aligned(rows, PLAIN)).toEqual(['  a    bcd  e', '        note', '  fgh  i    j']);
    expect(aligned(rows, (_style, text) => `<${text}>`)[2]).toBe('  fgh  <i>    j');
  });
});
