import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish } from './program.ts';

/**
 * Floors on annotated articles that lie outside of this project: a folder of gold files in PACTWIRE_GOLD, and a scorer in
 * `../tools/judge.mjs` beside it. Percentages; a run below one of them is a step back.
 */
const GOLD = process.env.PACTWIRE_GOLD;
const JUDGE = GOLD ? join(GOLD, '../tools/judge.mjs') : '';
const ready = GOLD !== undefined && existsSync(JUDGE);

interface Score {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly valueAccuracy: number };
}

interface Report {
  readonly documents: number;
  readonly answered: number;
  readonly garbled: number;
  readonly exit: number;
  readonly mentions: Readonly<Record<'money' | 'date' | 'organization', Score>>;
  readonly agreements: Readonly<Record<'frame' | 'parties', { readonly f1: number }>>;
}

async function judge(name: string, ...args: readonly string[]): Promise<Report> {
  const command = 'node dist/cli/main.js extract -';
  const { out, err } = await finish(process.execPath, [JUDGE, '--json', '--cmd', command, join(GOLD!, `${name}.jsonl`), ...args]);
  if (!out.trim()) throw new Error(`The scorer printed nothing: ${err}`);
  return (JSON.parse(out) as Record<string, Report>)[name]!;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

// without PACTWIRE_GOLD there is nothing to score against: the annotated articles belong to their owners and are not shipped
describe.skipIf(!ready)('against annotated articles (set PACTWIRE_GOLD to run)', () => {
  it('reads press releases and news as well as the floors ask', { timeout: 120_000 }, async () => {
    const report = await judge('articles');
    expect(report).toMatchObject({ answered: report.documents, garbled: 0, exit: 0 });
    const { money, date, organization } = report.mentions;
    expect.soft(percent(money.strict.f1), 'money, strict F1').toBeGreaterThanOrEqual(88);
    expect.soft(percent(money.relaxed.valueAccuracy), 'money, value accuracy').toBeGreaterThanOrEqual(95);
    expect.soft(percent(date.strict.f1), 'dates, strict F1').toBeGreaterThanOrEqual(78);
    expect.soft(percent(organization.strict.f1), 'organizations, strict F1').toBeGreaterThanOrEqual(68);
    expect.soft(percent(report.agreements.frame.f1), 'agreements, frame F1').toBeGreaterThanOrEqual(35);
    expect.soft(percent(report.agreements.parties.f1), 'agreements, parties F1').toBeGreaterThanOrEqual(40);
  });

  it('finds the organizations of newswire', { timeout: 120_000 }, async () => {
    const report = await judge('conll2003-testa', '--where', 'section=news');
    expect(report).toMatchObject({ answered: report.documents, garbled: 0, exit: 0 });
    expect(percent(report.mentions.organization.strict.f1), 'organizations, strict F1').toBeGreaterThanOrEqual(60);
  });
});
