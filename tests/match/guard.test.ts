import { describe, expect, it } from 'vitest';
import { engine } from '../../src/engine.ts';
import { compile } from '../../src/match/compile.ts';
import { readFrame } from '../../src/match/frame.ts';
import { parsePattern } from '../../src/match/pattern.ts';
import { Scanner } from '../../src/match/scan.ts';
import { createReader } from '../../src/read/index.ts';
import { AGREEMENT_RULES } from '../../src/rules/agreement/index.ts';
import { DATE_RULES } from '../../src/rules/date/index.ts';
import { MONEY_RULES } from '../../src/rules/money/index.ts';

const { classes } = engine();
const values = [...MONEY_RULES, ...DATE_RULES];
const text = [...values, ...AGREEMENT_RULES]
  .flatMap(({ finds, ignores }) => [...finds.map(([example]) => example), ...ignores])
  .map((example) => example.replace(/[[\]]/g, ''))
  .join('\n\n');
const document = createReader(classes).record({ id: 'examples', text });

/** Where a pattern matches, tried at every token that its anchor can begin with. */
function tried(source: string): number[] {
  const { anchors, run, slotNames } = compile(parsePattern(source), classes);
  const { tokens } = document;
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!anchors.includes(tokens.word[i]!)) continue;
    const slots = new Int32Array(2 * slotNames.length).fill(-1);
    const machine = { document, tokens, anchor: i, first: 0, last: 0, extentFirst: -1, extentLast: -1, slots };
    if (run(machine, i)) found.push(i);
  }
  return found;
}

function scanned(source: string): number[] {
  const found: number[] = [];
  new Scanner([{ id: 'test/one', patterns: [source] }], classes).scan(document, (_, { anchor }) => found.push(anchor));
  return found;
}

describe('guards', () => {
  it('refuse nothing that a pattern of money or dates accepts', () => {
    for (const source of values.flatMap(({ patterns }) => patterns)) expect(scanned(source), source).toEqual(tried(source));
  });

  it('refuse nothing that a trigger of an agreement accepts', () => {
    for (const frame of AGREEMENT_RULES.flatMap(({ frames }) => frames)) {
      const { pattern } = readFrame(frame);
      expect(scanned(pattern), pattern).toEqual(tried(pattern));
    }
  });

  it('look past an aside', () => {
    const aside = 'Acme Inc. won a large (and in the eyes of some bold) three year supply contract from Globex Corp.';
    const one = createReader(classes).record({ id: 'aside', text: aside });
    const found: string[] = [];
    const rule = { id: 'test/one', patterns: ['@won <agreement-gap>{0,6} contract'] };
    new Scanner([rule], classes).scan(one, (_, { first, last }) => {
      found.push(aside.slice(one.tokens.start[first], one.tokens.end[last - 1]));
    });
    expect(found).toEqual(['won a large (and in the eyes of some bold) three year supply contract']);
  });
});
