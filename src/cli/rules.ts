import { allLexicons, allRules } from '../catalog.ts';
import { nearest } from '../core/refusal.ts';
import type { Result } from '../core/result.ts';
import type { Trace } from '../core/stage.ts';
import { explainWith } from '../examples.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { Coverage, type Covered } from '../judge/coverage.ts';
import { failingExamples, type Listed } from '../judge/examples.ts';
import { lintWords } from '../judge/lexicon-lint.ts';
import { lintRules, sharedPatterns, Ties } from '../judge/rule-lint.ts';
import { tokenize } from '../match/tokenize.ts';
import { Vocabulary } from '../match/vocabulary.ts';
import { wordTable } from '../match/word-table.ts';
import type { Pack } from '../pack.ts';
import { coverageTable, type Linted, lintErrors, lintText, ruleList, rulePageText } from '../show/rules.ts';
import { noteStaleBuild } from './base-version.ts';
import type { Act } from './commands.ts';
import { fixturesIn, readArticle } from './fixtures.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { Ticker } from './progress.ts';
import { corpusOf, forDocuments } from './sources.ts';
import { paintFor } from './terminal.ts';
import { Exit, Misuse } from './usage.ts';

type Flags = Readonly<Record<string, unknown>>;
type Work = (packs: readonly Pack[], rest: readonly string[], flags: Flags) => Promise<number>;

const clock = (): number => performance.now();

/** A rule that takes more of the time of all patterns than this is named. */
const SLOW = 0.1;

const ACTIONS: Readonly<Record<string, Work>> = { list, show, coverage, lint };

/** `pactwire rules`: what rules there are, what they do, and what is wrong with them. */
export const act: Act = async ([action, rest], flags) => {
  const name = String(action ?? 'list');
  const work = Object.hasOwn(ACTIONS, name) ? ACTIONS[name]! : null;
  if (!work) {
    const near = nearest(name, Object.keys(ACTIONS));
    const hint = name.includes('/') ? ` (did you mean "rules show ${name}"?)` : near ? ` (did you mean "${near}"?)` : '';
    throw new Misuse(`expected ${Object.keys(ACTIONS).join(', ')}, got "${name}"${hint}`);
  }
  return work(await packsOf(flags), (rest ?? []) as readonly string[], flags);
};

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function list(packs: readonly Pack[], rest: readonly string[], flags: Flags): Promise<number> {
  if (rest.length > 0) throw new Misuse(`rules list: expected nothing more, got "${rest.join(' ')}"`);
  const rules = allRules(packs).filter(wanted(flags));
  say(flags.json ? JSON.stringify(rules.map(plain)) : ruleList(rules, paintFor(process.stdout)));
  return Exit.Good;
}

async function show(packs: readonly Pack[], ids: readonly string[], flags: Flags): Promise<number> {
  if (ids.length === 0) throw new Misuse('rules show: expected the name of a rule, such as money/symbol-amount');
  const rules = allRules(packs);
  const shown = ids.map((id) => {
    const found = rules.find(({ rule }) => rule.id === id);
    if (found) return found;
    const names = rules.map(({ rule }) => rule.id);
    const own = id.split('/').at(-1)!;
    const near = nearest(id, names) ?? names.find((name) => nearest(own, [name.split('/').at(-1)!]) !== null) ?? null;
    throw new Misuse(`no rule is named "${id}" (${near ? `did you mean "${near}"?` : 'pactwire rules list names them'})`);
  });
  for (const one of shown) say(flags.json ? JSON.stringify(plain(one)) : `${rulePageText(one, paintFor(process.stdout))}\n`);
  return Exit.Good;
}

/** A rule as data, without its code; `tells` is the kind of organization or zone that it tells. */
const plain = ({ kind, rule }: Listed): object => ({ ...rule, ...('kind' in rule ? { tells: rule.kind } : {}), kind });

/** Whether a rule serves what `--only` asks for; zones serve everything. */
function wanted(flags: Flags): (one: { readonly kind: Listed['kind'] }) => boolean {
  const { only } = optionsOf(flags);
  return ({ kind }) => (kind === 'zones' ? flags.only === undefined : only.includes(kind));
}

async function coverage(packs: readonly Pack[], files: readonly string[], flags: Flags): Promise<number> {
  const extractor = createExtractor(optionsOf(flags), { packs });
  const counted = new Coverage(clock);
  const exit = await explainAll(extractor, files, flags, counted, () => {});
  const rows = counted.rows(allRules(packs)).filter(wanted(flags));
  const told = rows.map((row) => ({ ...row, lostTo: Object.fromEntries(row.lostTo) }));
  say(flags.json ? JSON.stringify(told) : coverageTable(rows, flags.all === true, paintFor(process.stdout)));
  return exit;
}

/** Explains the fixtures of the package, or the files that are named, with what their rules cost. */
async function explainAll(
  extractor: Extractor,
  files: readonly string[],
  flags: Flags,
  counted: Coverage,
  also: (result: Result, trace: Trace) => void,
): Promise<number> {
  const ticker = new Ticker(process.stderr);
  let count = 0;
  const add = (document: Parameters<Extractor['explain']>[0]): void => {
    const { result, trace } = extractor.explain(document, counted.meter);
    counted.add(result, trace);
    also(result, trace);
    count++;
    ticker.tick(() => `${count} articles explained`);
  };
  if (files.length > 0) {
    const exit = await forDocuments(await corpusOf(files), flags, extractor, add);
    ticker.end();
    return exit;
  }
  for (const fixture of (await fixturesIn(undefined)).fixtures) {
    const read = await readArticle(fixture, extractor);
    if (read.ok) add(read.value);
  }
  return Exit.Good;
}

async function lint(packs: readonly Pack[], files: readonly string[], flags: Flags): Promise<number> {
  noteStaleBuild();
  const rules = allRules(packs);
  const ties = new Ties(rules);
  const explain = explainWith(packs);
  const watched: typeof explain = (...given) => {
    const explained = explain(...given);
    ties.add(explained.result, explained.trace);
    return explained;
  };
  const counted = new Coverage(clock);
  const extractor = createExtractor(optionsOf(flags), { packs });
  const exit = await explainAll(extractor, files, flags, counted, (result, trace) => ties.add(result, trace));
  const slow = (row: Covered): boolean => row.cost !== null && row.cost > SLOW;
  const linted: Linted = {
    failing: rules.flatMap((rule) => failingExamples(rule, watched)),
    written: lintRules(rules),
    words: allLexicons(packs).flatMap(([name, words]) => lintWords(name, words, isWord)),
    shared: sharedPatterns(rules),
    ties: ties.all(),
    slow: counted.rows(rules).filter(slow),
  };
  say(flags.json ? JSON.stringify(linted) : lintText(linted, paintFor(process.stdout)));
  return lintErrors(linted) > 0 ? Exit.Failed : exit;
}

const EMPTY = new Vocabulary();

/** Whether the general word table knows a word. */
function isWord(word: string): boolean {
  const { count, hash } = tokenize(word, EMPTY, new Map());
  return count === 1 && wordTable().bits(hash[0]!) !== 0;
}
