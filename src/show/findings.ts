import type { Loser } from '../core/stage.ts';
import { type Finding, isGood, type Verdict, verdictOf } from '../judge/compare.ts';
import { compareFields, type FieldFinding, type FieldScore } from '../judge/fields.ts';
import { gapsOf } from '../judge/gaps.ts';
import type { Score } from '../judge/scores.ts';
import type { Passage } from '../judge/sentence.ts';
import { type Paint, PLAIN } from './aligned.ts';
import { columns, percent } from './table.ts';
import { visible } from './visible.ts';

/** What each bad verdict says, and asks of a person. */
const SAYS: Readonly<Record<Exclude<Verdict, 'correct' | 'known'>, string>> = {
  missing: 'missing',
  partial: 'partial',
  wrong: 'wrong value',
  spurious: 'spurious, or new: judge it',
  found: 'marked missing and found at last: delete its mark',
  gone: 'marked spurious and gone: delete the item',
};

/** What is known of a document beside its findings. */
export interface Background {
  /** the sentence that an item stands in */
  readonly passage?: (at: { readonly start: number; readonly end: number }) => Passage;
  readonly losers?: readonly Loser[];
}

/** The findings that are told one by one: a new item that was found for one that is told is told with it. */
export const toldFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !isGood(finding) && (finding.outcome !== 'new' || !finding.near || isForGap(finding)));

/** Whether something new was found for an item that is known to be missing. */
const isForGap = ({ outcome, near }: Finding): boolean => outcome === 'new' && near?.review?.verdict === 'missing';

/** The fields in which what was found differs from what was expected there. */
export function differences({ item, outcome, near }: Finding): FieldFinding[] {
  if (!near) return [];
  const fields = outcome === 'new' ? compareFields(near, item) : compareFields(item, near);
  return differing(fields);
}

const differing = (fields: readonly FieldFinding[]): FieldFinding[] => fields.filter(({ verdict }) => verdict !== 'correct');

/** The bad findings of one fixture: what and where, by which rule, the sentence, the fields that differ, candidates that lost. */
export function findingLines(findings: readonly Finding[], background: Background = {}, paint: Paint = PLAIN): string[] {
  return toldFindings(findings).flatMap((finding) => {
    const { item, near } = finding;
    return [
      `  ${paint('bold', headline(finding))}`,
      ...passageLine(item, background, paint),
      ...differences(finding).flatMap((field) => fieldLines(field, paint)),
      ...(finding.outcome === 'missing' && !near ? lostLines(item, background) : []),
    ];
  });
}

/** The known gaps of one fixture, each with its sentence, its reason, and the fields of what is found in its place. */
export function gapLines(findings: readonly Finding[], background: Background = {}, paint: Paint = PLAIN): string[] {
  return gapsOf(findings).flatMap(({ expected, found }) => {
    const item = (expected ?? found)!;
    const said = expected === null ? 'spurious' : found === null ? 'missing' : 'not quite found';
    return [
      `  ${visible(`${item.kind} ${item.label}${placeOf(item)}: known gap, ${said}: ${item.review?.why ?? ''}`)}`,
      ...passageLine(item, background, paint),
      ...(expected && found ? differing(compareFields(expected, found)).flatMap((field) => fieldLines(field, paint)) : []),
    ];
  });
}

/** `money "$5 million" 95-107: wrong value (money/symbol-amount)`. */
export function headline(finding: Finding): string {
  const { item, near } = finding;
  const rule = item.rule ?? near?.rule ?? null;
  const verdict = isForGap(finding)
    ? 'found for a known gap, though not quite it: judge both'
    : finding.outcome === 'gone' && near
      ? 'marked spurious, and found otherwise now: judge it again'
      : SAYS[verdictOf(finding) as keyof typeof SAYS];
  return visible(`${item.kind} ${item.label}${placeOf(item)}: ${verdict}${rule === null ? '' : ` (${rule})`}`);
}

const placeOf = ({ start, end }: Finding['item']): string => (start === null ? '' : ` ${start}-${end}`);

function passageLine(item: Finding['item'], { passage }: Background, paint: Paint): string[] {
  if (!passage || item.start === null || item.end === null || item.kind === 'zones') return [];
  const { before, words, after } = passage({ start: item.start, end: item.end });
  return [`      ${visible(before)}${paint('yellow', `[${visible(words)}]`)}${visible(after)}`];
}

/** A field as it was expected and as it came; of lists only the entries that one side alone has. */
export function fieldLines({ field, expected, got }: FieldFinding, paint: Paint = PLAIN): string[] {
  const [before, after] =
    Array.isArray(expected) && Array.isArray(got) ? [only(expected, got), only(got, expected)] : [[expected], [got]];
  const line = (sign: string, value: unknown): string => `      ${sign} ${field}: ${visible(shown(value))}`;
  return [
    ...before.map((value) => paint('red', line('-', value))),
    ...after.map((value) => paint('green', line('+', value))),
    // the same entries in another order
    ...(before.length + after.length === 0 ? [paint('red', line('-', expected)), paint('green', line('+', got))] : []),
  ];
}

/** A value on one line: places stand behind what is there, and what is null is left out of an object. */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const { start, end, ...rest } = value as Readonly<Record<string, unknown>>;
  const parts = Object.entries(rest)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => (name === 'text' || name === 'name' ? JSON.stringify(part) : `${name} ${JSON.stringify(part)}`));
  return [...parts, ...(start === undefined ? [] : [`${start}-${end}`])].join(', ');
}

function only(these: readonly unknown[], those: readonly unknown[]): unknown[] {
  const there = new Set(those.map((entry) => JSON.stringify(entry)));
  return these.filter((entry) => !there.has(JSON.stringify(entry)));
}

/** Candidates that would have touched a missing item, and what was against them. */
function lostLines({ kind, start, end }: Finding['item'], { losers = [] }: Background): string[] {
  if (start === null || end === null) return [];
  return losers
    .filter((loser) => loser.kind === kind && loser.start < end && start < loser.end)
    .map(({ rule, text, because }) => visible(`      lost: ${JSON.stringify(text)} ${rule}: ${because}`.trimEnd()));
}

/** A table of scores by kind, in percent. */
export function scoreTable(scores: readonly Score[]): string {
  return columns([
    ['', 'correct', 'missing', 'spurious', 'precision', 'recall', 'F1'],
    ...scores.map(({ kind, correct, missing, spurious, precision, recall }) =>
      [kind, correct, missing, spurious, percent(precision), percent(recall), percent(f1(precision, recall))].map(String),
    ),
  ]);
}

/** A table of the fields that are not all correct, whatever the marks say. */
export function fieldTable(scores: readonly FieldScore[]): string {
  const rows = scores.filter(({ partial, wrong, missing, spurious }) => partial + wrong + missing + spurious > 0);
  if (rows.length === 0) return '';
  return columns([
    ['field', 'correct', 'partial', 'wrong value', 'missing', 'spurious'],
    ...rows.map(({ kind, field, correct, partial, wrong, missing, spurious }) => [
      `${kind}.${field}`,
      ...[correct, partial, wrong, missing, spurious].map(String),
    ]),
  ]);
}

const f1 = (precision: number | null, recall: number | null): number | null =>
  precision === null || recall === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
