import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Document } from '../core/document.ts';
import { failed, fine, type Outcome } from '../core/issue.ts';
import { allFailing } from '../examples.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { accept } from '../judge/accept.ts';
import { compare } from '../judge/compare.ts';
import { compareAllFields, type FieldFinding, fieldScores } from '../judge/fields.ts';
import type { Fixture } from '../judge/fixtures.ts';
import { gapsOf } from '../judge/gaps.ts';
import type { ItemKind } from '../judge/items.ts';
import { scoresOf } from '../judge/scores.ts';
import { type Passage, passageOf } from '../judge/sentence.ts';
import type { Truth } from '../judge/truth.ts';
import { zoneRules } from '../judge/zone-rules.ts';
import type { Paint } from '../show/aligned.ts';
import { type CheckedFixture, checkJson, githubNotes, holds, junit } from '../show/check-reports.ts';
import { fieldTable, findingLines, gapLines, scoreTable } from '../show/findings.ts';
import { readTruth } from '../truth-file.ts';
import { writeWhole } from '../write/file.ts';
import { noteStaleBuild } from './base-version.ts';
import type { Act } from './commands.ts';
import { fixturesIn, readArticle } from './fixtures.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { paintFor } from './terminal.ts';
import { Exit, Misuse, refuse, sentence } from './usage.ts';

const FORMATS = ['table', 'json', 'junit', 'github'] as const;

type Fields = readonly (readonly [ItemKind, FieldFinding])[];

/** `pactwire check`: every fixture against its truth; `--update NAME` writes the differences of one into its truth, as marks. */
export const act: Act = async ([folder], flags) => {
  const format = FORMATS.find((name) => name === (flags.format ?? 'table'));
  if (!format) throw new Misuse(`--format: expected one of ${FORMATS.join(', ')}, got "${String(flags.format)}"`);
  const { root, fixtures } = await fixturesIn(folder);
  if (flags.watch) {
    const { watchAndRun } = await import('./watch.ts');
    return watchAndRun(root, flags);
  }
  noteStaleBuild();
  const packs = await packsOf(flags, { examples: true });
  const extractor = createExtractor(optionsOf(flags), { packs });
  if (flags.update !== undefined) return update(fixtures, String(flags.update), extractor);
  const paint = paintFor(process.stdout);
  const checked: CheckedFixture[] = [];
  const fields: Fields[number][] = [];
  for (const fixture of fixtures) {
    const one = await check(fixture, extractor);
    checked.push(one.checked);
    fields.push(...one.fields);
    if (format === 'table') process.stdout.write(told(one.checked, flags.gaps === true, paint));
  }
  const bad = checked.filter((one) => !holds(one)).length;
  // rules of the package are judged with its own fixtures; examples of packs held before
  const failing = bad > 0 || folder === undefined ? [...new Set(allFailing(packs).map(({ rule }) => rule))] : [];
  if (format === 'json') process.stdout.write(`${JSON.stringify({ ...checkJson(checked), fields: fieldScores(fields) })}\n`);
  else if (format === 'junit') process.stdout.write(junit(checked));
  else if (format === 'github') process.stdout.write(githubNotes(checked));
  else process.stdout.write(closing(checked, fields, failing, flags.gaps === true));
  if (format !== 'table' && failing.length > 0) process.stderr.write(`error: ${unwon(failing)}\n`);
  return bad + failing.length > 0 ? Exit.Failed : Exit.Good;
};

async function check(fixture: Fixture, extractor: Extractor): Promise<{ checked: CheckedFixture; fields: Fields }> {
  const started = performance.now();
  const base = { name: fixture.name, article: relative(process.cwd(), fixture.article), line: lineIn(fixture.article) };
  const done = (): number => (performance.now() - started) / 1000;
  const given = await readBoth(fixture, extractor);
  if (!given.ok)
    return { checked: { ...base, problem: given.issues.map(sentence).join('\n'), findings: [], seconds: done() }, fields: [] };
  const [truth, document] = given.value;
  const { result, trace } = extractor.explain(document);
  const findings = compare(truth, result, zoneRules(trace));
  return {
    checked: {
      ...base,
      ...{ problem: null, findings, losers: trace.losers, seconds: done() },
      passage: (at) => passageOf(document, at),
    },
    fields: compareAllFields(truth, result),
  };
}

/** The truth and the article of a fixture, where they fit each other. */
async function readBoth(fixture: Fixture, extractor: Extractor): Promise<Outcome<readonly [Truth, Document]>> {
  const truth = await readTruth(fixture, relative(process.cwd(), fixture.truth));
  if (!truth.ok) return truth;
  const read = await readArticle(fixture, extractor);
  if (!read.ok) return read;
  const [first, ...more] = await truth.value.against(read.value.text);
  return first ? failed(first, ...more) : fine([truth.value.truth, read.value]);
}

/** Finds the line of a passage in a file by its words; they may be wrapped otherwise than in the clean text. */
function lineIn(path: string): (passage: Passage) => number | null {
  return ({ before, words, after }) => {
    const raw = readFileSync(path, 'utf8');
    const parts = [before, words, after].map((part) =>
      part
        .replaceAll('…', '')
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    const at = new RegExp(`(${parts[0]}\\s*)${parts[1]}\\s*${parts[2]}`.replaceAll(' ', '\\s+')).exec(raw);
    return at && raw.slice(0, at.index + at[1]!.length).split('\n').length;
  };
}

function told(checked: CheckedFixture, gaps: boolean, paint: Paint): string {
  const { name, problem, findings } = checked;
  const known = gaps ? gapLines(findings, checked, paint) : [];
  const lines =
    problem === null ? [...findingLines(findings, checked, paint), ...known] : problem.split('\n').map((line) => `  ${line}`);
  return lines.length > 0 ? `${paint('bold', name)}\n${lines.join('\n')}\n` : '';
}

const unwon = (rules: readonly string[]): string =>
  `rules that do not win their own examples (pactwire rules lint): ${rules.join(', ')}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function closing(checked: readonly CheckedFixture[], fields: Fields, failing: readonly string[], gaps: boolean): string {
  const bad = checked.filter((one) => !holds(one)).length;
  const known = checked.flatMap(({ findings }) => gapsOf(findings)).length;
  const tables = [scoreTable(scoresOf(checked.flatMap(({ findings }) => findings))), fieldTable(fieldScores(fields))];
  return [
    ...tables.filter((table) => table !== ''),
    ...(failing.length > 0 ? [unwon(failing)] : []),
    `${counted(checked.length - bad, 'fixture holds', 'fixtures hold')}, ${counted(bad, 'does', 'do')} not; ${counted(known, 'known gap', 'known gaps')}${known > 0 && !gaps ? ' (--gaps tells them)' : ''}\n`,
  ].join('\n\n');
}

async function update(fixtures: readonly Fixture[], name: string, extractor: Extractor): Promise<number> {
  const fixture =
    fixtures.find((one) => one.name === name) ??
    only(
      fixtures.filter((one) => one.name.endsWith(`/${name}`)),
      name,
    );
  const given = await readBoth(fixture, extractor);
  if (!given.ok) refuse(given.issues);
  const [truth, document] = given.value;
  const accepted = accept(truth, extractor.extractDocument(document));
  await writeWhole(fixture.truth, `${JSON.stringify(accepted, null, 2)}\n`);
  process.stderr.write(`${fixture.name}: marked what differs; read it beside the article and say why\n`);
  return Exit.Good;
}

function only(fixtures: readonly Fixture[], name: string): Fixture {
  if (fixtures.length === 1) return fixtures[0]!;
  const got = fixtures.length === 0 ? 'which is none' : `which could be ${fixtures.map((one) => one.name).join(', ')}`;
  throw new Misuse(`--update: expected the name of one fixture, got "${name}", ${got}`);
}
