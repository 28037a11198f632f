import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../core/result.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { accept } from '../judge/accept.ts';
import { compare, type Finding } from '../judge/compare.ts';
import { type Fixture, fixturesOf, readTruth } from '../judge/fixtures.ts';
import { scoresOf } from '../judge/scores.ts';
import { findFiles } from '../run/glob.ts';
import { findingLines, scoreTable } from '../show/findings.ts';
import { writeWhole } from '../write/file.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { Exit, Misuse, refuse } from './usage.ts';

/** The articles that come with the package. */
const OWN = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** `pactwire check`: every fixture against its truth; `--update NAME` writes the differences of one into its truth, as marks. */
export const act: Act = async ([folder], flags) => {
  const root = typeof folder === 'string' ? resolve(folder) : OWN;
  const { files } = await findFiles(['**/*.{txt,html,htm,json}'], root);
  const fixtures = fixturesOf(files);
  if (fixtures.length === 0)
    throw new Misuse(
      `${String(folder ?? 'fixtures')}: expected articles with their truth beside them (name.txt, name.json), got none`,
    );
  const extractor = createExtractor(optionsOf(flags), { packs: await packsOf(flags, { examples: true }) });
  return flags.update === undefined ? check(fixtures, extractor) : update(fixtures, String(flags.update), extractor);
};

async function check(fixtures: readonly Fixture[], extractor: Extractor): Promise<number> {
  const all: Finding[] = [];
  let bad = 0;
  for (const fixture of fixtures) {
    const truth = await readTruth(fixture);
    const result = await resultOf(fixture, extractor);
    const problem = !truth.ok ? truth.issues[0].message : typeof result === 'string' ? result : null;
    const findings = truth.ok && typeof result !== 'string' ? compare(truth.value, result) : [];
    const lines = problem === null ? findingLines(findings) : [`  ${problem}`];
    if (lines.length > 0) {
      bad++;
      process.stdout.write(`${fixture.name}\n${lines.join('\n')}\n`);
    }
    all.push(...findings);
  }
  process.stdout.write(`${scoreTable(scoresOf(all))}\n${fixtures.length - bad} fixtures hold, ${bad} do not\n`);
  return bad > 0 ? Exit.Failed : Exit.Good;
}

async function update(fixtures: readonly Fixture[], name: string, extractor: Extractor): Promise<number> {
  const fixture =
    fixtures.find((one) => one.name === name) ??
    only(
      fixtures.filter((one) => one.name.endsWith(`/${name}`)),
      name,
    );
  const truth = await readTruth(fixture);
  if (!truth.ok) refuse(truth.issues);
  const result = await resultOf(fixture, extractor);
  if (typeof result === 'string') throw new Misuse(`${fixture.name}: ${result}`);
  await writeWhole(fixture.truth, `${JSON.stringify(accept(truth.value, result), null, 2)}\n`);
  process.stderr.write(`${fixture.name}: marked what differs; read it beside the article and say why\n`);
  return Exit.Good;
}

function only(fixtures: readonly Fixture[], name: string): Fixture {
  if (fixtures.length === 1) return fixtures[0]!;
  const got = fixtures.length === 0 ? 'which is none' : `which could be ${fixtures.map((one) => one.name).join(', ')}`;
  throw new Misuse(`--update: expected the name of one fixture, got "${name}", ${got}`);
}

/** The result of an article, or why there is none. */
async function resultOf({ name, article }: Fixture, extractor: Extractor): Promise<Result | string> {
  const read = extractor.read({ id: name, uri: null, bytes: await readFile(article) });
  return read.ok ? extractor.extractDocument(read.value) : read.issues[0].message;
}
