import { describe, expect, it } from 'vitest';
import { rulePage } from '../../src/show/rule-page.ts';

const page = rulePage({
  title: 'Rules for money',
  opening: 'Sums.',
  rules: [
    {
      id: 'money/symbol-amount',
      says: 'A currency sign and a number.',
      finds: [
        ['It paid [$5] | in cash.', { amount: '5', currency: 'USD' }],
        ['It paid\n[$6]*.', { roles: { party: ['A', 'B'] } }, { published: '2024-03-05' }],
      ],
      ignores: ['The <b> of $x_y to $z.'],
    },
  ],
  lexicons: { 'b-list': ['x'], 'a-list': { y: '1', z: '2' } },
});

describe('the page of a kind of rule', () => {
  it('opens with a table of all rules and their first examples', () => {
    expect(page).toContain('| [`money/symbol-amount`](#moneysymbol-amount) | It paid **\\$5** \\| in cash. |');
  });

  it('shows what each example means and assumes', () => {
    expect(page).toContain('| It paid **\\$5** \\| in cash. | amount `5`, currency `USD` |');
    expect(page).toContain('| It paid ⏎ **\\$6**\\*. | roles (party `A` + `B`); published `2024-03-05` |');
  });

  it('shows near misses without letting them become Markdown', () => {
    expect(page).toContain('| The \\<b> of \\$x\\_y to \\$z. |');
  });

  it('ends with the word lists in order', () => {
    expect(page.trimEnd().split('\n').at(-1)).toBe('`a-list`, `b-list`');
  });
});
