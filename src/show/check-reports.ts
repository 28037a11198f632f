import type { Finding } from '../judge/compare.ts';
import { isGood, verdictOf } from '../judge/compare.ts';
import type { Passage } from '../judge/sentence.ts';
import { type Background, differences, findingLines, headline, shown, toldFindings } from './findings.ts';
import { escapeHtml } from './html.ts';
import { visible } from './visible.ts';

/** What became of one fixture. */
export interface CheckedFixture extends Background {
  readonly name: string;
  /** the article's file */
  readonly article: string;
  /** line of the article's file, from 1, that holds a passage; null where it cannot be told */
  readonly line: (passage: Passage) => number | null;
  /** why there is nothing to compare; null where there is */
  readonly problem: string | null;
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

export const holds = ({ problem, findings }: CheckedFixture): boolean => problem === null && findings.every(isGood);

/** A report that servers of continuous integration read: a suite for each folder of fixtures, a case for each fixture. */
export function junit(fixtures: readonly CheckedFixture[]): string {
  const suites = new Map<string, CheckedFixture[]>();
  for (const fixture of fixtures) {
    const group = fixture.name.includes('/') ? fixture.name.slice(0, fixture.name.lastIndexOf('/')) : 'fixtures';
    suites.set(group, [...(suites.get(group) ?? []), fixture]);
  }
  const cases = (list: readonly CheckedFixture[]): string => list.map(testCase).join('');
  const count = (list: readonly CheckedFixture[]): string =>
    `tests="${list.length}" failures="${list.filter((one) => !holds(one)).length}" time="${seconds(list)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="pactwire check" ${count(fixtures)}>\n`,
    ...[...suites].map(([name, list]) => `  <testsuite name="${xml(name)}" ${count(list)}>\n${cases(list)}  </testsuite>\n`),
    '</testsuites>\n',
  ].join('');
}

function testCase(fixture: CheckedFixture): string {
  const { name, problem, findings } = fixture;
  const open = `    <testcase classname="pactwire.check" name="${xml(name)}" time="${seconds([fixture])}"`;
  if (holds(fixture)) return `${open}/>\n`;
  const message = problem ?? toldFindings(findings).map(headline).join('; ');
  const detail = problem ?? findingLines(findings, fixture).join('\n');
  return `${open}>\n      <failure type="${problem === null ? 'differs' : 'broken'}" message="${xml(message)}">${xml(detail)}</failure>\n    </testcase>\n`;
}

const seconds = (list: readonly CheckedFixture[]): string => list.reduce((sum, one) => sum + one.seconds, 0).toFixed(3);

/** A text as XML may hold it; characters that XML forbids are written out. */
const xml = (text: string): string => escapeHtml(visible(text)).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

/** Workflow commands of GitHub Actions: a note at the line of the article for each finding. */
export function githubNotes(fixtures: readonly CheckedFixture[]): string {
  return fixtures
    .flatMap(({ name, article, problem, findings, passage, line }) => {
      const file = property(article);
      if (problem !== null) return [`::error file=${file},title=${property(name)}::${data(problem)}\n`];
      return toldFindings(findings).map((finding) => {
        const { item } = finding;
        const there = passage && item.start !== null && item.end !== null ? passage({ start: item.start, end: item.end }) : null;
        const at = there && line(there);
        const lines = differences(finding).map(({ field, expected, got }) => says(field, expected, got));
        const text = [headline(finding), ...lines].join('\n');
        return `::error file=${file}${at === null ? '' : `,line=${at}`},title=${property(name)}::${data(text)}\n`;
      });
    })
    .join('');
}

const says = (field: string, expected: unknown, got: unknown): string =>
  `${field}: expected ${shown(expected)}, got ${shown(got)}`;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** What a program wants to know of a check, one object in all. */
export function checkJson(fixtures: readonly CheckedFixture[]): object {
  return {
    fixtures: fixtures.map((fixture) => ({
      name: fixture.name,
      holds: holds(fixture),
      problem: fixture.problem,
      findings: fixture.findings.map((finding) => {
        const { item, outcome, near } = finding;
        return {
          ...{ kind: item.kind, label: item.label, start: item.start, end: item.end, outcome, verdict: verdictOf(finding) },
          rule: item.rule ?? near?.rule ?? null,
          fields: differences(finding),
          why: item.review?.why ?? null,
        };
      }),
    })),
  };
}
