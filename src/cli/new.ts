import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { nearest } from '../core/refusal.ts';
import { truthOf } from '../judge/accept.ts';
import { isPackName, TAKEN_PACKS } from '../pack-schema.ts';
import type { Act } from './commands.ts';
import { fileTrouble } from './sources.ts';
import { articleTemplate, packTemplate, pipelineTemplate } from './templates.ts';
import { Exit, Misuse, refuse } from './usage.ts';

type Flags = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, (path: string, flags: Flags) => Promise<string>>> = {
  rule: newRule,
  fixture: newFixture,
  pipeline: newPipeline,
};

/** `pactwire new rule|fixture|pipeline NAME`: writes a file from a template; never over one that is there. */
export const act: Act = async ([kind, name], flags) => {
  const make = Object.hasOwn(KINDS, String(kind)) ? KINDS[String(kind)] : undefined;
  if (!make) {
    const near = nearest(String(kind), Object.keys(KINDS));
    throw new Misuse(`expected rule, fixture or pipeline, got "${String(kind)}"${near ? ` (did you mean "${near}"?)` : ''}`);
  }
  process.stdout.write(await make(String(name), flags));
  return Exit.Good;
};

async function newRule(name: string): Promise<string> {
  const path = withEnding(name, ['.yaml', '.yml'], '.yaml');
  if (TAKEN_PACKS.includes(named(path)))
    throw new Misuse(`expected a name of its own, got "${named(path)}", which rules of the package have`);
  await create(path, packTemplate());
  return said(path, [
    'write your own names, verbs and frames over those of the template',
    `pactwire check --rules ${path} tests its examples`,
    `pactwire explain --rules ${path} article.txt shows what it finds`,
  ]);
}

async function newPipeline(name: string, flags: Flags): Promise<string> {
  const path = withEnding(name, ['.json'], '.json');
  const rules = typeof flags.rules === 'string' ? flags.rules.split(',').map((rule) => relative(dirname(path), rule.trim())) : [];
  await create(path, pipelineTemplate(named(path), rules));
  return said(path, [
    'say what it is for, and which files it reads: articles/**/*.{txt,html} beside it unless you change that',
    `pactwire run ${path} runs it`,
  ]);
}

/** An article, of a file or of the template, and its truth as the extractor sees it. */
async function newFixture(name: string, flags: Flags): Promise<string> {
  const from = typeof flags.from === 'string' ? flags.from : null;
  const ending = from === null ? '.txt' : extname(from);
  const article = withEnding(name, ['.txt', '.html', '.htm'], ending);
  const truth = article.slice(0, -extname(article).length).concat('.json');
  await refuseExisting(truth);
  const there = from === null && (await exists(article));
  const bytes = there || from !== null ? await bytesOf(from ?? article) : Buffer.from(articleTemplate());
  const { createExtractor } = await import('../extractor.ts');
  const { packsOf } = await import('./packs.ts');
  const extractor = createExtractor({}, { packs: await packsOf(flags) });
  const read = extractor.read({ id: basename(truth, '.json'), uri: null, bytes });
  if (!read.ok) refuse(read.issues);
  if (!there) await create(article, bytes);
  await create(truth, `${JSON.stringify(truthOf(extractor.extractDocument(read.value)), null, 2)}\n`);
  return said(there ? truth : `${article} and ${truth}`, [
    `read ${truth} beside the article: it is what the rules found, not yet the truth`,
    'take out or mend what is wrong; add what is missing, with "review": { "verdict": "missing", "why": "…" }',
    `pactwire check ${dirname(truth)} compares them from now on`,
  ]);
}

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Misuse(fileTrouble(path, error));
  });

const withEnding = (name: string, endings: readonly string[], ending: string): string =>
  endings.includes(extname(name)) ? name : `${name}${ending}`;

/** The name of a file without folder and ending, as results will carry it. */
function named(path: string): string {
  const name = basename(path, extname(path));
  if (!isPackName(name)) throw new Misuse(`expected a name in lower-case letters, digits and single hyphens, got "${name}"`);
  return name;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function refuseExisting(path: string): Promise<void> {
  if (await exists(path)) throw new Misuse(`${path}: expected a new name, got one that is there; nothing was written`);
}

async function create(path: string, text: string | Uint8Array): Promise<void> {
  await refuseExisting(path);
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

const said = (what: string, steps: readonly string[]): string =>
  `wrote ${what}\n${steps.map((step) => `  - ${step}\n`).join('')}`;
