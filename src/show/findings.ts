import { type Finding, isGood, type Outcome } from '../judge/compare.ts';
import type { Score } from '../judge/scores.ts';

/** What each bad outcome asks of a person. */
const SAYS: Readonly<Partial<Record<Outcome, string>>> = {
  missing: 'not found',
  new: 'new: judge it',
  found: 'found at last: delete its mark',
  gone: 'marked spurious and gone: delete the item',
};

/** The bad findings of one fixture, a line each, with what differs below. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => !isGood(finding))
    .flatMap(({ item, outcome, differences }) => {
      const place = item.start === null ? '' : ` ${item.start}-${item.end}`;
      return [
        `  ${item.kind} ${item.label}${place}: ${SAYS[outcome]}`,
        ...differences.map((difference) => `      ${difference}`),
      ];
    });
}

/** A table of scores by kind, in percent. */
export function scoreTable(scores: readonly Score[]): string {
  const rows = scores.map(({ kind, correct, missing, spurious, precision, recall }) =>
    [kind, correct, missing, spurious, percent(precision), percent(recall), percent(f1(precision, recall))].map(String),
  );
  const table = [['', 'correct', 'missing', 'spurious', 'precision', 'recall', 'F1'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!);
  return table.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const f1 = (precision: number | null, recall: number | null): number | null =>
  precision === null || recall === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
