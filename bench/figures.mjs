// npm run figures  rewrites the figures of README.md: quality against the annotated articles of PACTWIRE_GOLD, speed from the bench.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const gold = process.env.PACTWIRE_GOLD;
if (!gold)
  throw new Error('Set PACTWIRE_GOLD to a folder of annotated articles, with the scorer in ../tools/judge.mjs beside it.');

/** What a script printed; its failure is ours. */
function printed(...args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
  return stdout;
}

/** What the scorer says of one file of annotated articles. */
function judged(name, ...args) {
  const scorer = join(gold, '../tools/judge.mjs');
  const command = 'node dist/cli/main.js extract -';
  const report = JSON.parse(printed(scorer, '--json', '--cmd', command, join(gold, `${name}.jsonl`), ...args))[name];
  if (report.exit !== 0 || report.answered !== report.documents) {
    throw new Error(`${command} ended with ${report.exit} after ${report.answered} of ${report.documents} documents of ${name}`);
  }
  return report;
}

const { documents, mentions, agreements } = judged('articles');
const newswire = judged('conll2003-testa', '--where', 'section=news').mentions.organization.strict;
const { rates, figures } = JSON.parse(printed(join(ROOT, 'bench/run.mjs'), '--json', '--quick'));

const percent = (share) => (100 * share).toFixed(0);
const row = (...cells) => `| ${cells.join(' | ')} |`;
const mention = (name, type) => {
  const { strict, relaxed } = mentions[type];
  const value = relaxed.valueAccuracy == null ? '–' : `${percent(relaxed.valueAccuracy)} %`;
  return row(name, percent(strict.precision), percent(strict.recall), percent(strict.f1), value);
};
const frame = (name, key) => row(name, percent(agreements[key].p), percent(agreements[key].r), percent(agreements[key].f1), '–');

const section = [
  `Strict scores (exact span, right type) on ${documents} annotated press releases and news stories. The rules were developed with these`,
  'articles in view: expect less on new ones.',
  '',
  row('', 'precision', 'recall', 'F1', 'values right'),
  row('---', '--:', '--:', '--:', '--:'),
  mention('money', 'money'),
  mention('dates', 'date'),
  mention('organizations', 'organization'),
  frame('agreements, by type', 'frame'),
  frame('their parties', 'parties'),
  '',
  `On newswire of 1996 (CoNLL-2003 without its sports pages) organizations have an F1 of ${percent(newswire.f1)}.`,
  '',
  'Speed on one core, the same articles in the same run:',
  '',
  row('', 'MB/s'),
  row('---', '--:'),
  ...rates.map(({ name, value }) => row(name, value.toFixed(value < 1 ? 2 : 1))),
  '',
  `One short file takes ${figures.find(({ name }) => name === 'one short file').value.toFixed(1)} s from start to end.`,
].join('\n');

const readme = readFileSync(README, 'utf8');
const filled = readme.replace(
  /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/,
  (_, open, close) => `${open}${section}\n${close}`,
);
writeFileSync(README, filled);
