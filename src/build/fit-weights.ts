// Fits the weights of the evidence for organizations to annotated documents: `npm run fit -- [--write] [--l2 N] GOLD[=WEIGHT]…`.
// Prints the strict F1 of each file as it is, as fitted, and 5-fold by document; writes nothing without --write.
import { readFileSync, writeFileSync } from 'node:fs';
import { engine } from '../engine.ts';
import type { Form } from '../extract/names/candidates.ts';
import { OrganizationFinder } from '../extract/organizations.ts';
import { createReader } from '../read/index.ts';
import { DECISION, ORGANIZATION_RULES as RULES } from '../rules/organization/index.ts';
import { FLOORS, isAgainst, isFree, PRIORS } from './fit-priors.ts';
import { type Constraints, f1, fit, type Model, type Row } from './logistic.ts';

const FOLDS = 5;
const THRESHOLDS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const TABLE = new URL('../../src/rules/organization/weights.ts', import.meta.url);

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly section?: string;
  readonly mentions?: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

const args = process.argv.slice(2);
const l2At = args.indexOf('--l2');
const l2 = l2At < 0 ? 1 : Number(args[l2At + 1]);
const files = args.filter((arg, at) => !arg.startsWith('--') && (l2At < 0 || at !== l2At + 1)).map(fileOf);
if (files.length === 0 || !(l2 > 0)) {
  console.error('usage: npm run fit -- [--write] [--l2 N] GOLD.jsonl[=WEIGHT]…');
  process.exit(2);
}

const signs = RULES.map((rule) => (isFree(rule.id) ? 0 : isAgainst(rule.id) ? -1 : 1));
/** documents read so far, over all files */
let read = 0;
const limits: Constraints = {
  priors: RULES.map(({ id }) => PRIORS[id] ?? 0),
  floors: RULES.map(({ id }) => FLOORS[id] ?? Number.NEGATIVE_INFINITY),
  signs,
  l2,
};
const rows = files.flatMap(({ path, weight }, set) => rowsOf(path, set, weight));
console.log(`${rows.length} forms of names in ${new Set(rows.map(({ document }) => document)).size} documents`);

const now: Model = { weights: RULES.map(({ weight }) => weight), bias: -DECISION.threshold };
const fitted = fit(rows, limits);
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  model: fit(
    rows.filter(({ document }) => document % FOLDS !== fold),
    limits,
  ),
  held: rows.filter(({ document }) => document % FOLDS === fold),
}));
files.forEach(({ path }, set) => {
  const held = folds.map(({ model, held: rest }) => f1(rest, model, set)).reduce((sum, value) => sum + value, 0) / FOLDS;
  const figures = { now: f1(rows, now, set), fitted: f1(rows, fitted, set), '5-fold': held };
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`);
  console.log(`${path}: ${shown.join(', ')}`);
});

const rounded = fitted.weights.map((weight) => Math.round(weight * DECISION.scale));
const threshold = THRESHOLDS.map((points) => ({ points, worth: worthOf({ weights: rounded, bias: -points }) })).reduce(
  (best, one) => (one.worth > best.worth ? one : best),
).points;
console.log(`threshold ${DECISION.threshold}, fitted ${threshold}`);
RULES.forEach(({ id, weight }, index) => {
  const of = rows.filter(({ rules }) => rules.includes(index));
  const right = of.reduce((sum, { share }) => sum + share, 0) / Math.max(1, of.length);
  console.log(
    `${id.padEnd(34)} ${String(weight).padStart(4)} → ${String(rounded[index]).padStart(4)}  ${of.length} forms, ${right.toFixed(2)} right`,
  );
});
if (args.includes('--write')) write();

function fileOf(arg: string): { path: string; weight: number } {
  const [, path, weight] = /^(.*?)(?:=([\d.]+))?$/.exec(arg)!;
  return { path: path!, weight: weight === undefined ? 1 : Number(weight) };
}

function worthOf(model: Model): number {
  return files.reduce((sum, { weight }, set) => sum + weight * f1(rows, model, set), 0);
}

/** One row for each form of a name in each document; pages of sports scores are no news of business. */
function rowsOf(path: string, set: number, weight: number): Row[] {
  const { classes } = engine();
  const reader = createReader(classes);
  const finder = new OrganizationFinder(classes, RULES, DECISION);
  const gold = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return gold.flatMap((line) => {
    read++;
    const { id, text, title, published, section, mentions = [] } = JSON.parse(line) as GoldLine;
    if (section === 'sport') return [];
    const document = reader.record({ id, text, title: title ?? undefined, published: published ?? undefined });
    finder.find(document, null);
    const true_ = new Set(mentions.flatMap(({ type, start, end }) => (type === 'organization' ? [`${start}:${end}`] : [])));
    const tally = new Map<Form, { count: number; right: number }>();
    for (const { form, first, last } of finder.candidates.all) {
      const start = document.tokens.start[first]!;
      const end = document.tokens.end[last - 1]!;
      const one = tally.get(form) ?? { count: 0, right: 0 };
      one.count++;
      // a full stop may end the sentence and the name
      if (true_.has(`${start}:${end}`) || (text[end - 1] === '.' && true_.has(`${start}:${end - 1}`))) one.right++;
      tally.set(form, one);
    }
    return [...tally].map(([form, { count, right }]) => ({
      set,
      document: read,
      rules: finder.speaking(form),
      count,
      share: right / count,
      weight: weight * count ** 0.7,
    }));
  });
}

function write(): void {
  const source = readFileSync(TABLE, 'utf8');
  const table = RULES.map(({ id }, index) => `  '${id}': ${rounded[index] || 0},\n`).join('');
  const decided = source.replace(/(DECISION = \{ threshold: )\d+/, `$1${threshold}`);
  writeFileSync(TABLE, decided.replace(/(?<=WEIGHTS: .*= \{\n)[^}]*/, table));
}
