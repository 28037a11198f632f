import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';

describe('pactwire rules', () => {
  it('lists rules by kind, with their examples counted', async () => {
    const { code, out } = await pactwire(['rules', 'list', '--only', 'money']);
    expect(code).toBe(0);
    expect(out).toMatch(/^money \d+ rules, \d+ examples\n/);
    expect(out).toMatch(/^ {2}money\/symbol-amount +A currency sign/m);
    expect(out).not.toContain('date/');
  });

  it('shows all of one rule', async () => {
    const { out } = await pactwire(['rules', 'show', 'organization/legal-form', 'money/symbol-amount']);
    expect(out).toMatch(/^organization\/legal-form organizations\n.*\nweight \+\d+/);
    expect(out).toMatch(/^patterns\n {2}.*<money-sign>/m);
    expect(out).toMatch(/^finds\n {2}.*→ \{"amount"/m);
  });

  it('lists and shows rules for zones, too', async () => {
    expect((await pactwire(['rules', 'list'])).out).toMatch(/^zones \d+ rules, \d+ examples\n {2}zone\/about +A heading/m);
    const { out } = await pactwire(['rules', 'show', 'zone/about']);
    expect(out).toMatch(/^zone\/about zones\n.*\nzone boilerplate\n\npatterns\n {2}heading about\n/);
    const [shown] = JSON.parse(`[${(await pactwire(['rules', 'show', 'zone/about', '--json'])).out}]`);
    expect(shown).toMatchObject({ id: 'zone/about', kind: 'zones', tells: 'boilerplate' });
  });

  it('guesses at a rule that does not exist', async () => {
    expect(await pactwire(['rules', 'show', 'symbol-amoun'])).toMatchObject({
      code: 2,
      err: 'error: no rule is named "symbol-amoun" (did you mean "money/symbol-amount"?)\n',
    });
    expect((await pactwire(['rules', 'covrage'])).err).toContain('did you mean "coverage"?');
  });

  it('tells what articles cover', async () => {
    const { code, out } = await pactwire(['rules', 'coverage', 'fixtures/wire/steel-joint-venture.txt', '--all', '--json']);
    expect(code).toBe(0);
    const rows = new Map((JSON.parse(out) as { rule: string; wins: number; fires: number }[]).map((row) => [row.rule, row]));
    expect(rows.get('money/scaled-code')).toMatchObject({ fires: 0, wins: 0 });
    expect([...rows.values()].some(({ wins }) => wins > 0)).toBe(true);
    for (const { fires, wins } of rows.values()) expect(fires).toBeGreaterThanOrEqual(Math.min(1, wins));
    expect((await pactwire(['rules', 'coverage'])).out).toMatch(
      /^money\/\S+ +\d+ +0 +\d+ .*(?:never fires|never wins|always loses)/m,
    );
  });

  it('runs every example and reads every list', { timeout: 60_000 }, async () => {
    const { out } = await pactwire(['rules', 'lint', '--json']);
    const linted = JSON.parse(out);
    expect(Object.keys(linted)).toEqual(['failing', 'written', 'words', 'shared', 'ties', 'slow']);
    expect([linted.failing, linted.written]).toEqual([[], []]);
  });
});
