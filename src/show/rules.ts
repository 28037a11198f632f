import { type Covered, gapOf } from '../judge/coverage.ts';
import { exampleText, type Failing, type Listed } from '../judge/examples.ts';
import type { WordFinding } from '../judge/lexicon-lint.ts';
import { patternsOf, type SharedPattern, type Tie } from '../judge/rule-lint.ts';
import { type Paint, PLAIN } from './aligned.ts';
import { columns, percent } from './table.ts';
import { visible } from './visible.ts';

const signed = (weight: number): string => `${weight > 0 ? '+' : ''}${weight}`;

/** All rules by kind: how many examples each has, its weight where it has one, and what it says. */
export function ruleList(rules: readonly Listed[], paint: Paint = PLAIN): string {
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const own = rules.filter((one) => one.kind === kind).map(({ rule }) => rule);
      const examples = own.reduce((sum, { finds, ignores }) => sum + finds.length + ignores.length, 0);
      const width = Math.max(...own.map(({ id }) => id.length));
      const lines = own.map(
        (rule) => `  ${rule.id.padEnd(width)}  ${'weight' in rule ? `${signed(rule.weight).padStart(4)}  ` : ''}${rule.says}`,
      );
      return `${paint('bold', kind)} ${paint('dim', `${own.length} rules, ${examples} examples`)}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

/** Everything about one rule. */
export function rulePageText(listed: Listed, paint: Paint = PLAIN): string {
  const { kind, rule } = listed;
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', paint('bold', name), ...lines.map((line) => `  ${visible(line)}`)] : [];
  const examples = rule.finds.map((example) => {
    const [, ...rest] = typeof example === 'string' ? [example] : example;
    return `${exampleText(example)}${rest.length > 0 ? `  → ${rest.map((part) => JSON.stringify(part)).join(', ')}` : ''}`;
  });
  return [
    `${paint('bold', rule.id)} ${paint('dim', kind)}`,
    rule.says,
    ...factsOf(listed).map((fact) => paint('dim', fact)),
    ...section(
      'patterns',
      patternsOf(rule).map((pattern) => pattern.replace(/\s+/g, ' ').trim()),
    ),
    ...section('finds', examples),
    ...section('ignores', rule.ignores),
  ].join('\n');
}

function factsOf({ kind, rule }: Listed): string[] {
  const facts: string[] = [];
  if ('weight' in rule) facts.push(`weight ${signed(rule.weight)}`);
  if ('cue' in rule && 'word' in rule.cue) facts.push(`looks at the ${rule.cue.word} word of a name, in the list ${rule.cue.of}`);
  if ('cue' in rule && 'fact' in rule.cue) facts.push(`looks for the fact ${rule.cue.fact}`);
  if (kind === 'zones') facts.push(`zone ${rule.kind}`);
  if ('type' in rule) facts.push(`type ${rule.type ?? 'by the words around the trigger'}`);
  for (const name of ['status', 'instrument', 'confidence', 'temporal'] as const)
    if (name in rule) facts.push(`${name} ${String((rule as unknown as Readonly<Record<string, unknown>>)[name])}`);
  if ('beats' in rule && rule.beats) facts.push(`beats ${rule.beats.join(', ')}`);
  return facts;
}

/** What rules did: those that lack something, or all of them. */
export function coverageTable(rows: readonly Covered[], all: boolean, paint: Paint = PLAIN): string {
  const shown = rows.filter((row) => all || gapOf(row));
  const summary = [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const count = (holds: (row: Covered) => boolean): string => String(own.filter(holds).length);
    return [
      kind,
      String(own.length),
      count(({ fires }) => fires > 0),
      count(({ wins }) => wins > 0),
      count((row) => gapOf(row) !== null),
    ];
  });
  const table = columns([
    ['rule', 'fires', 'wins', 'loses', 'time', 'lost mostly to', ''],
    ...shown.map((row) => [
      row.rule,
      ...[row.fires, row.wins, row.losses].map(String),
      row.cost === null ? '' : `${percent(row.cost)} %`,
      [...row.lostTo].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '',
      gapOf(row) ?? '',
    ]),
  ]);
  return [
    columns([['', 'rules', 'fire', 'win', 'lacking'], ...summary]),
    ...(shown.length > 0 ? [table] : []),
    paint('dim', 'Evidence about organizations fires where it was heard, and wins where it was the strongest.'),
  ].join('\n\n');
}

/** What lint found. Errors must be put right; notes are for a person to look at. */
export interface Linted {
  readonly failing: readonly Failing[];
  readonly written: readonly { readonly rule: string; readonly said: string }[];
  readonly words: readonly WordFinding[];
  readonly shared: readonly SharedPattern[];
  readonly ties: readonly Tie[];
  readonly slow: readonly Covered[];
}

export const lintErrors = ({ failing, written, words }: Linted): number =>
  failing.length + written.length + words.filter(({ what }) => what === 'listed twice').length;

/** Findings by what they are about, a line or two each. */
export function lintText(linted: Linted, paint: Paint = PLAIN): string {
  const { failing, written, words, shared, ties, slow } = linted;
  const twice = words.filter(({ what }) => what === 'listed twice');
  const near = words.filter(({ what }) => what !== 'listed twice');
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${paint('bold', name)}\n${lines.map((line) => `  ${visible(line)}`).join('\n')}`] : [];
  const error = (name: string): string => `error: ${name}`;
  return [
    ...section(
      error('examples that do not hold'),
      failing.flatMap(({ rule, list, index, text, said }) => [`${rule} ${list}[${index}]: ${text}`, `    ${said}`]),
    ),
    ...section(
      error('rules that are written wrongly'),
      written.map(({ rule, said }) => `${rule}: ${said}`),
    ),
    ...section(
      error('forms that a list has twice'),
      twice.map(({ list, forms: [a, b] }) => `${list}: "${a}"${a === b ? '' : ` and "${b}"`}`),
    ),
    ...section(
      'note: forms that are a letter apart',
      near.map(({ list, forms: [a, b] }) => `${list}: "${a}" and "${b}"`),
    ),
    ...section(
      'note: patterns that two rules have',
      shared.map(({ rules: [a, b], pattern }) => `${a} and ${b}: ${pattern}`),
    ),
    ...section(
      'note: rules that read the same words, and only their names decide',
      ties.map(({ winner, loser, text }) => `${winner} and ${loser}, on "${text}": one should say that it beats the other`),
    ),
    ...section(
      'note: rules that take much of the time',
      slow.map(({ rule, cost, fires }) => `${rule}: ${percent(cost)} % of the time of all patterns, ${fires} matches`),
    ),
    `${lintErrors(linted)} errors, ${near.length + shared.length + ties.length + slow.length} notes`,
  ].join('\n\n');
}
