import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { createExtractor, type Extractor } from '../extractor.ts';
import { byRule, byType } from '../judge/by-rule.ts';
import {
  changesOf,
  type Evaluation,
  type EvaluationOptions,
  evaluate,
  frameScore,
  MENTION_TYPES,
  Score,
  scoresOf,
} from '../judge/evaluation.ts';
import { type GoldDocument, type Prediction, predictionOf } from '../judge/gold.ts';
import { readGold } from '../judge/gold-file.ts';
import { grouped } from '../judge/group.ts';
import { frameMistakes, mentionMistakes, spread } from '../judge/mistakes.ts';
import { findFiles } from '../run/glob.ts';
import { changeTable, evaluationHead, evaluationTables, mistakeLines, ruleFigures, typeFigures } from '../show/evaluation.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { fileTrouble, isSystemError } from './sources.ts';
import { Exit, Misuse, refuse } from './usage.ts';

const WAYS = ['kind', 'rule', 'source'] as const;
type Way = (typeof WAYS)[number];

/** What `--json` writes and `--compare` reads. */
const Report = z.object({
  schema: z.literal('pactwire/evaluation@1'),
  provenance: z.object({ pactwire: z.string(), rulesSha256: z.string() }),
  files: z.record(
    z.string(),
    z.object({ documents: z.number(), answered: z.number(), characters: z.number(), scores: z.array(Score) }),
  ),
});
type Report = z.infer<typeof Report>;

/** `pactwire evaluate`: how well annotated documents are read. */
export const act: Act = async ([given], flags) => {
  const ways = waysOf(flags.by);
  const errors = countOf('errors', flags.errors ?? 0);
  const options = scoredOf(flags);
  const where = whereOf(flags.where);
  const baseline = flags.compare === undefined ? null : await readReport(String(flags.compare));
  const paths = await goldFiles((given ?? []) as readonly string[]);
  const extractor = createExtractor(optionsOf(flags), { packs: await packsOf(flags) });
  const report: Report = { schema: 'pactwire/evaluation@1', provenance: extractor.provenance, files: {} };
  const say = (text: string): void => {
    if (!flags.json && text !== '') process.stdout.write(`${text}\n\n`);
  };
  const put = (name: string, evaluation: Evaluation): void => {
    const { documents, answered, characters, scores } = evaluation;
    report.files[name] = { documents, answered, characters, scores: [...scores] };
    say(`${evaluationHead(name, evaluation)}\n${evaluationTables(scores)}`);
    for (const way of ways) say(breakdown(evaluation, way));
    say(mistakeLines(sample(evaluation, errors)));
    if (baseline) say(comparison(name, scores, baseline));
  };
  const framed: Evaluation[] = [];
  for (const path of paths) {
    const read = await readGold(path).catch((error: unknown) => {
      throw isSystemError(error) ? new Misuse(fileTrouble(path, error)) : error;
    });
    if (!read.ok) refuse(read.issues);
    if (read.value.every(({ mentions, agreements, labels }) => !mentions && !agreements && !labels))
      throw new Misuse(`${path}: expected documents with mentions, agreements or labels, got none`);
    noteUnknown(path, read.value, options);
    const gold = read.value.filter(where);
    const evaluation = evaluate(gold, answers(gold, extractor), options);
    put(basename(path).replace(/\.[^.]*$/, ''), evaluation);
    if (evaluation.frames.length > 0) framed.push(evaluation);
  }
  if (framed.length > 1) put('agreements of all files', pooled(framed));
  if (flags.json === true) process.stdout.write(`${JSON.stringify(report)}\n`);
  else if (flags.json !== undefined) await writeFile(String(flags.json), `${JSON.stringify(report)}\n`);
  return Object.values(report.files).some(({ documents, answered }) => answered < documents) ? Exit.Failed : Exit.Good;
};

/** Tells of types in gold that nothing is scored for: they may be misspelt. */
function noteUnknown(path: string, gold: readonly GoldDocument[], { types, alias = {} }: EvaluationOptions): void {
  if (types !== undefined) return;
  const annotated = new Set(gold.flatMap(({ mentions = [] }) => mentions.map(({ type }) => alias[type] ?? type)));
  const unknown = [...annotated].filter((type) => !MENTION_TYPES.includes(type));
  if (unknown.length > 0)
    process.stderr.write(
      `note: ${path}: types that are not scored: ${unknown.join(', ')} (known are ${MENTION_TYPES.join(', ')})\n`,
    );
}

/** What the extractor finds; documents that it breaks on are told of and left out. */
function answers(gold: readonly GoldDocument[], extractor: Extractor): Map<string, Prediction> {
  const found = new Map<string, Prediction>();
  for (const { id, text, title, published } of gold) {
    try {
      const record = { id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) };
      found.set(id, predictionOf(extractor.extract(record)));
    } catch (error) {
      process.stderr.write(`error: ${id}: ${(error as Error).message}\n`);
    }
  }
  return found;
}

function pooled(all: readonly Evaluation[]): Evaluation {
  const frames = all.flatMap((one) => one.frames);
  const sum = (of: (one: Evaluation) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    documents: sum(({ documents }) => documents),
    answered: sum(({ answered }) => answered),
    characters: sum(({ characters }) => characters),
    scores: [frameScore('agreements', frames)],
    mentions: [],
    frames,
  };
}

function breakdown({ mentions, frames }: Evaluation, way: Way): string {
  if (way === 'rule') return ruleFigures(byRule(mentions, frames));
  if (way === 'kind') return frames.length > 0 ? typeFigures(byType(frames)) : '';
  const source = ({ document }: { readonly document: GoldDocument }): string => document.source ?? '(no source)';
  const ofFrames = grouped(frames, source);
  const ofMentions = grouped(mentions, source);
  return [...new Set([...ofMentions.keys(), ...ofFrames.keys()])]
    .map((name) => `${name}\n${evaluationTables(scoresOf(ofMentions.get(name) ?? [], ofFrames.get(name) ?? []))}`)
    .join('\n\n');
}

/** Up to so many mistakes of each kind of thing, spread over the documents. */
function sample({ mentions, frames }: Evaluation, limit: number) {
  const all = [...mentions.flatMap(mentionMistakes), ...frames.flatMap(frameMistakes)];
  return [...grouped(all, ({ of }) => of).values()].flatMap((list) => spread(list, limit));
}

function comparison(name: string, scores: readonly Score[], baseline: Report): string {
  const before = baseline.files[name]?.scores ?? [];
  const tables = scores.flatMap((score) => {
    const old = before.find(({ measure, of }) => measure === score.measure && of === score.of);
    return old ? [changeTable(score.of, changesOf(old, score))].filter(Boolean) : [];
  });
  return tables.length > 0 ? `changed since the baseline (* more than chance)\n${tables.join('\n')}` : 'as in the baseline';
}

async function readReport(path: string): Promise<Report> {
  const what = `--compare ${path}: expected what pactwire evaluate --json wrote`;
  try {
    const read = Report.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (read.success) return read.data;
    throw new Misuse(`${what}, got ${z.prettifyError(read.error)}`);
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) throw new Misuse(`${what}, got ${error.message}`);
    throw error;
  }
}

/** Gold files as they were named; a folder stands for the JSON lines in it. */
async function goldFiles(paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) throw new Misuse('expected a file of annotated documents, one a line: pactwire evaluate GOLD.jsonl');
  const all = await Promise.all(
    paths.map(async (path) => {
      const folder = await stat(path).then(
        (there) => there.isDirectory(),
        () => false,
      );
      return folder ? [...(await findFiles(['*.jsonl'], path)).files].map((file) => file.path) : [path];
    }),
  );
  const files = all.flat();
  if (files.length === 0) throw new Misuse(`${paths.join(', ')}: expected files that end in .jsonl, got none`);
  return files;
}

/** Which types of mention are scored, and as what. */
function scoredOf(flags: Readonly<Record<string, unknown>>): EvaluationOptions {
  const alias = aliasesOf(flags.alias);
  const types = listOf(flags.types);
  const known = [...MENTION_TYPES, ...Object.keys(alias), ...Object.values(alias)];
  const wrong = types?.find((type) => !known.includes(type));
  if (wrong !== undefined) throw new Misuse(`--types: expected ${MENTION_TYPES.join(', ')}, got "${wrong}"`);
  return { types, alias };
}

const listOf = (given: unknown): string[] | undefined =>
  given === undefined
    ? undefined
    : String(given)
        .split(',')
        .map((part) => part.trim());

function waysOf(given: unknown): Way[] {
  return (listOf(given) ?? []).map((name) => {
    const way = WAYS.find((one) => one === name);
    if (!way) throw new Misuse(`--by: expected ${WAYS.join(', ')}, got "${name}"`);
    return way;
  });
}

/** A whole number that a flag gives. */
export function countOf(flag: string, given: unknown): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 0) throw new Misuse(`--${flag}: expected a count, got "${String(given)}"`);
  return count;
}

function aliasesOf(given: unknown): Record<string, string> {
  const pairs = (listOf(given) ?? []).map((pair) => pair.split('='));
  const wrong = pairs.find(([from, to, ...more]) => !from || !to || more.length > 0);
  if (wrong) throw new Misuse(`--alias: expected type=type, got "${wrong.join('=')}"`);
  return Object.fromEntries(pairs);
}

/** The documents whose field has a value; those without the field are kept, since they cannot be told. */
function whereOf(given: unknown): (document: GoldDocument) => boolean {
  if (given === undefined) return () => true;
  const [, field, value] = /^([^=]+)=(.*)$/s.exec(String(given)) ?? [];
  if (!field) throw new Misuse(`--where: expected field=value, got "${String(given)}"`);
  return (document) => document[field] === undefined || String(document[field]) === value;
}
