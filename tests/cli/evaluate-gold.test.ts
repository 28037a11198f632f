import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/judge/evaluation.ts';
import { finish, pactwire } from '../program.ts';

/** Annotated articles in a folder outside of this project, and a scorer of their own beside it. */
const GOLD = process.env.PACTWIRE_GOLD;
const JUDGE = GOLD ? join(GOLD, '../tools/judge.mjs') : '';
const ready = GOLD !== undefined && existsSync(JUDGE);

/** How to score a corpus as the other scorer does, which knows their habits by their names. */
const HABITS: Readonly<Record<string, readonly string[]>> = {
  tbaq: ['--alias', 'time=date,duration=date,set=date'],
  'ieer-apw': ['--types', 'organization,money,date'],
};

interface Level {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly valueAccuracy: number | null;
  readonly valueF1: number | null;
  readonly macroF1?: number | null;
}
type Frames = Readonly<Record<string, { readonly p: number; readonly r: number; readonly f1: number } & Record<string, number>>>;

interface Judged {
  readonly documents: number;
  readonly answered: number;
  readonly mentions?: Readonly<Record<string, { gold: number; predicted: number; strict: Level; relaxed: Level }>>;
  readonly agreements?: Frames;
}

/** What the other scorer says of mentions of a type, by our names. */
const mentionFigures = ({ gold, predicted, strict, relaxed }: NonNullable<Judged['mentions']>[string]) => ({
  counts: { gold, predicted },
  shares: {
    strictPrecision: strict.precision,
    strictRecall: strict.recall,
    strictF1: strict.f1,
    strictValueAccuracy: strict.valueAccuracy,
    relaxedPrecision: relaxed.precision,
    relaxedRecall: relaxed.recall,
    relaxedF1: relaxed.f1,
    relaxedValueAccuracy: relaxed.valueAccuracy,
    valueF1: relaxed.valueF1,
    macroF1: strict.macroF1,
  },
});

const SLOTS = ['documentTypes', 'detection', 'frame', 'exactFrame', 'parties', 'amounts'] as const;
const ACCURACIES = ['roleAccuracy', 'statusAccuracy', 'instrumentAccuracy', 'dateAccuracy'] as const;

/** What the other scorer says of agreements, by our names. */
const frameFigures = (frames: Frames): Record<string, number> => ({
  ...Object.fromEntries(
    SLOTS.flatMap((slot) => [
      [`${slot}Precision`, frames[slot]!.p],
      [`${slot}Recall`, frames[slot]!.r],
      [`${slot}F1`, frames[slot]!.f1],
    ]),
  ),
  ...Object.fromEntries(ACCURACIES.map((name) => [name, frames[name] as unknown as number])),
});

/** It says 0 where there is nothing to divide. */
const zeroed = (shares: Score['shares']) => Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share ?? 0]));

const files = ready ? readdirSync(GOLD).filter((name) => name.endsWith('.jsonl')) : [];

// without PACTWIRE_GOLD there is nothing to score: the annotated articles belong to their owners and are not shipped
describe.skipIf(!ready)('pactwire evaluate (set PACTWIRE_GOLD to run)', () => {
  it.each(files)('says of %s what an independent scorer says', { timeout: 180_000 }, async (file) => {
    const name = file.replace(/\.jsonl$/, '');
    const temporal = name === 'tbaq' || name === 'recognizers-datetime' ? ['--temporal', 'all'] : [];
    const command = ['node', 'dist/cli/main.js', 'extract', '-', ...temporal].join(' ');
    const path = join(GOLD!, file);
    const [theirs, ours] = await Promise.all([
      finish(process.execPath, [JUDGE, '--json', '--cmd', command, path]),
      pactwire(['evaluate', path, '--json', ...temporal, ...(HABITS[name] ?? [])]),
    ]);
    const { documents, answered, mentions, agreements, ...rest } = (JSON.parse(theirs.out) as Record<string, Judged>)[name]!;
    const report = JSON.parse(ours.out).files[name] as { documents: number; answered: number; scores: Score[] };
    expect([report.documents, report.answered]).toEqual([documents, answered]);
    const scores = new Map(report.scores.map((score) => [score.of, score]));
    for (const [type, figures] of Object.entries(mentions ?? {})) {
      const { counts, shares } = mentionFigures(figures);
      expect(scores.get(type)?.counts, type).toMatchObject(counts);
      expect(scores.get(type)?.shares, type).toEqual(shares);
    }
    if (agreements) expect(zeroed(scores.get('agreements')!.shares)).toEqual(frameFigures(agreements));
    for (const { of, measure, shares } of scores.values()) {
      if (measure !== 'labels') continue;
      const { precision, recall, f1 } = (rest as unknown as Record<string, Record<string, number>>)[of]!;
      expect(shares.Precision, of).toBe(precision);
      expect(shares.Recall, of).toBe(recall);
      // written as one fraction there, from precision and recall here
      expect(shares.F1, of).toBeCloseTo(f1!, 12);
    }
    expect(scores.size, 'nothing was scored').toBeGreaterThan(0);
  });
});
