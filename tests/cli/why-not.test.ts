import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';

const TEXT = 'Acme Holdings plc sold its old mill. It rained.';

describe('pactwire explain --why-not', () => {
  it('tells of sentences without an agreement', async () => {
    const { code, out, err } = await pactwire(['explain', '--why-not', 'agreement', '-'], TEXT);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^2 sentences, 0 with an agreement, 1 below$/m);
    expect(out).toMatch(/^ +nearest +agreement\/sell-company /m);
    expect(out).toMatch(/^ +acquirer +nobody$/m);
    expect(out).toMatch(/^ +failed +the role acquirer has no party \(behind to\)$/m);
    expect(out).toMatch(/^1 sentence more: /m);
  });

  it('gives the same as JSON, a document a line', async () => {
    const records = ['one', 'two'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const { code, out } = await pactwire(['explain', '--why-not', 'agreement', '--json', '-'], records);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject(
      ['one', 'two'].map((id) => ({ id, sentences: 2, told: 0, silent: 1, untold: [{ nearest: { condition: 'role' } }] })),
    );
  });

  it.each([
    [['money'], 'error: --why-not: expected agreement, got "money" (explain --only money tells under LOST'],
    [['organizations'], '(explain --only organizations tells under LOST'],
    [['deals'], 'error: --why-not: expected agreement, got "deals"\n'],
    [['agreement', '--html'], 'error: --why-not: expected text or --json, got --html'],
    [['agreement', '--only', 'money'], 'error: --why-not agreement: expected agreements among --only'],
  ])('ends with 2 where it is used wrongly: %j', async (args, says) => {
    const { code, out, err } = await pactwire(['explain', '-', '--why-not', ...args], TEXT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
