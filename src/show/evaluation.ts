import type { RuleFigures, TypeFigures } from '../judge/by-rule.ts';
import type { Change, Evaluation, Score } from '../judge/evaluation.ts';
import type { Mistake } from '../judge/mistakes.ts';
import { columns, percent } from './table.ts';

const MENTION_COLUMNS = [
  ['P', 'strictPrecision'],
  ['R', 'strictRecall'],
  ['F1', 'strictF1'],
  ['±', null],
  ['macro', 'macroF1'],
  ['relaxed F1', 'relaxedF1'],
  ['value right', 'relaxedValueAccuracy'],
  ['value F1', 'valueF1'],
] as const;

/** The row of an agreement slot: what it is called, and its counts right, found and in the gold. */
const SLOTS = [
  ['types of a document', 'documentTypes', 'types', 'typesFound', 'typesGold'],
  ['detection', 'detection', 'paired', 'predicted', 'gold'],
  ['frame (and type)', 'frame', 'typed', 'predicted', 'gold'],
  ['exact frame (and parties)', 'exactFrame', 'exact', 'predicted', 'gold'],
  ['parties', 'parties', 'parties', 'partiesFound', 'partiesGold'],
  ['amounts', 'amounts', 'amounts', 'amountsFound', 'amountsGold'],
] as const;

const ACCURACIES = ['role', 'status', 'instrument', 'date'] as const;

/** `73.1–80.4`: the range that a share lies in with 95 % confidence. */
const range = (score: Score, name: string): string => {
  const interval = score.intervals[name];
  return interval ? `${percent(interval[0])}–${percent(interval[1])}` : '–';
};

/** Scores as tables, in percent: mentions by type, agreements by slot, labels. */
export function evaluationTables(scores: readonly Score[]): string {
  const of = (measure: Score['measure']): Score[] => scores.filter((score) => score.measure === measure);
  const tables = [mentionTable(of('mentions')), ...of('agreements').map(agreementTable), labelTable(of('labels'))];
  return tables.filter((table) => table !== '').join('\n\n');
}

function mentionTable(scores: readonly Score[]): string {
  if (scores.length === 0) return '';
  const head = ['', 'gold', 'found', ...MENTION_COLUMNS.map(([name]) => (name === '±' ? '95 %' : name))];
  return columns([
    head,
    ...scores.map((score) => [
      score.of,
      String(score.counts.gold),
      String(score.counts.predicted),
      ...MENTION_COLUMNS.map(([, name]) => (name === null ? range(score, 'strictF1') : percent(score.shares[name]))),
    ]),
  ]);
}

function agreementTable(score: Score): string {
  const { counts, shares, of } = score;
  const rows = SLOTS.map(([label, name, right, found, gold]) => [
    label,
    String(counts[gold]),
    String(counts[found]),
    String(counts[right]),
    ...['Precision', 'Recall', 'F1'].map((which) => percent(shares[name + which])),
    range(score, `${name}F1`),
  ]);
  const accuracies = ACCURACIES.map(
    (name) => `${name} ${percent(shares[`${name}Accuracy`])} (${range(score, `${name}Accuracy`)})`,
  );
  return `${columns([[of, 'gold', 'found', 'right', 'P', 'R', 'F1', '95 %'], ...rows])}\nright in a pair: ${accuracies.join(', ')}`;
}

function labelTable(scores: readonly Score[]): string {
  if (scores.length === 0) return '';
  return columns([
    ['label', 'gold', 'found', 'right', 'P', 'R', 'F1', '95 %'],
    ...scores.map((score) => [
      score.of,
      ...['gold', 'predicted', 'both'].map((name) => String(score.counts[name])),
      ...['Precision', 'Recall', 'F1'].map((name) => percent(score.shares[name])),
      range(score, 'F1'),
    ]),
  ]);
}

/** What each rule found, and how much of it is right. */
export function ruleFigures(rows: readonly RuleFigures[]): string {
  return columns([
    ['rule', 'found', 'right', 'partial', 'spurious', 'wrong value', 'P'],
    ...rows.map(({ rule, found, right, partial, spurious, wrongValue }) => [
      rule,
      ...[found, right, partial, spurious, wrongValue].map(String),
      percent(right / found),
    ]),
  ]);
}

/** Agreements by their type. */
export function typeFigures(rows: readonly TypeFigures[]): string {
  return columns([
    ['agreement', 'gold', 'found', 'right', 'P', 'R', 'F1'],
    ...rows.map(({ type, gold, predicted, typed }) => [
      type,
      ...[gold, predicted, typed].map(String),
      percent(predicted === 0 ? null : typed / predicted),
      percent(gold === 0 ? null : typed / gold),
      percent((2 * typed) / (gold + predicted)),
    ]),
  ]);
}

/** Mistakes, two lines each. */
export function mistakeLines(mistakes: readonly Mistake[]): string {
  return mistakes
    .map(({ what, of, document, rule, context, detail }) =>
      [
        `${what} ${of} ${document}${rule === null ? '' : ` (${rule})`}${detail === '' ? '' : `: ${detail}`}`,
        `    ${context}`,
      ].join('\n'),
    )
    .join('\n');
}

/** Which shares went up or down, in points; those whose interval leaves out zero are marked. */
export function changeTable(of: string, changes: Readonly<Record<string, Change>>): string {
  const points = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)}`;
  const rows = Object.entries(changes).flatMap(([name, { before, now, interval }]) => {
    if (before === now) return [];
    const difference = before === null || now === null ? '' : points(now - before);
    const sure = interval !== null && (interval[0] > 0 || interval[1] < 0);
    const between = interval === null ? '' : `${points(interval[0])} to ${points(interval[1])}${sure ? ' *' : ''}`;
    return [[name, percent(before), percent(now), difference, between]];
  });
  return rows.length === 0 ? '' : columns([[of, 'before', 'now', 'points', '95 %'], ...rows]);
}

/** What was read: documents, characters, documents without a result. */
export function evaluationHead(name: string, { documents, answered, characters }: Evaluation): string {
  const without = answered === documents ? '' : `, ${documents - answered} WITHOUT A RESULT`;
  return `${name}: ${documents} documents, ${(characters / 1e6).toFixed(2)} million characters${without}`;
}
