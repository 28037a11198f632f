import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { allRules } from '../catalog.ts';
import type { Document } from '../core/document.ts';
import type { Result } from '../core/result.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { changesBetween, Impact, type ItemChange } from '../judge/impact.ts';
import type { Item } from '../judge/items.ts';
import { passageOf } from '../judge/sentence.ts';
import { zoneRules } from '../judge/zone-rules.ts';
import { answer } from '../run/answer.ts';
import type { Input } from '../run/inputs.ts';
import { KeptResults } from '../run/kept-results.ts';
import { IMPACT_MARK, impactHead, impactPage, impactText } from '../show/impact.ts';
import { writeWhole } from '../write/file.ts';
import { extractWith, noteStaleBuild } from './base-version.ts';
import type { Act } from './commands.ts';
import { countOf } from './evaluate.ts';
import { fixturesIn } from './fixtures.ts';
import { optionsOf } from './options.ts';
import { refuseOther } from './own-page.ts';
import { packsOf } from './packs.ts';
import { Ticker } from './progress.ts';
import { corpusOf, forDocuments, isSystemError } from './sources.ts';
import { paintFor } from './terminal.ts';
import { Exit, Misuse } from './usage.ts';

/** Where the results of the other version come from. */
interface Base {
  /** as the page calls it */
  readonly name: string;
  /** the result of an article; null where that version has none */
  readonly get: (document: Document, input: Input) => Promise<Result | null> | Result | null;
  readonly ids: Iterable<string>;
  readonly close: () => Promise<void>;
}

type Flags = Readonly<Record<string, unknown>>;

/** `pactwire impact`: what another version of the rules gives otherwise. */
export const act: Act = async ([files], flags) => {
  const named = (files ?? []) as readonly string[];
  if (named.includes('-')) throw new Misuse('impact reads its articles twice: name files, not standard input');
  const page = typeof flags.html === 'string' ? flags.html : null;
  if (page !== null) refuseOther(page, IMPACT_MARK, 'impact');
  const paths =
    named.length > 0
      ? await corpusOf(named)
      : (await fixturesIn(undefined)).fixtures.map(({ article }) => relative(process.cwd(), article));
  const packs = await packsOf(flags);
  const options = optionsOf(flags);
  const extractor = createExtractor(options, { packs });
  const impact = new Impact(countOf('show', flags.show ?? 5));
  const base = await baseOf(flags, paths, () => createExtractor(options));
  const ticker = new Ticker(process.stderr);
  try {
    const seen = new Set<string>();
    const exit = await forDocuments(paths, flags, extractor, async (document, input) => {
      seen.add(document.id);
      const before = await base.get(document, input);
      const passage = ({ start, end }: Item) => (start === null || end === null ? null : passageOf(document, { start, end }));
      if (before) {
        const changes = changesBetween(before, extractor.extractDocument(document), passage);
        const zoned = changes.some(({ item }) => item.kind === 'zones') ? zoneRules(extractor.explain(document).trace) : null;
        impact.add(zoned === null ? changes : changes.map((change) => withZoneRule(change, zoned)));
      } else impact.gained.push(document.id);
      ticker.tick(() => `${seen.size} articles compared, ${impact.changed} change`);
    });
    ticker.end();
    for (const id of base.ids) if (!seen.has(id)) impact.lost.push(id);
    if (page !== null) {
      await writeWhole(page, impactPage(impact, `What changed since ${base.name}`));
      process.stderr.write(`${impactHead(impact)}\nwrote ${page}\n`);
    } else
      process.stdout.write(
        flags.html ? impactPage(impact, `What changed since ${base.name}`) : impactText(impact, paintFor(process.stdout)),
      );
    return flags.exitCode && impact.changed + impact.lost.length + impact.gained.length > 0 ? Exit.Failed : exit;
  } finally {
    await base.close();
  }
};

/** A zone names no rule in a result: of what is there now the trace does, of what is gone its kind does. */
function withZoneRule(change: ItemChange, now: ReadonlyMap<number, string>): ItemChange {
  const { item, what } = change;
  if (item.kind !== 'zones') return change;
  const rule = what === 'removed' ? zoneRulesOf(item.label) : now.get(item.start ?? -1);
  return rule === undefined ? change : { ...change, rule };
}

/** The rules that tell a kind of zone. */
function zoneRulesOf(kind: string): string | undefined {
  const rules = allRules().flatMap((one) => (one.kind === 'zones' && one.rule.kind === kind ? [one.rule.id] : []));
  return rules.length > 0 ? rules.join(' or ') : undefined;
}

/** A file of results, a commit, or, where packs are given and nothing else, this version without them. */
async function baseOf(flags: Flags, paths: readonly string[], without: () => Extractor): Promise<Base> {
  if (flags.base === undefined && flags.rules !== undefined) {
    const extractor = without();
    const get: Base['get'] = (_, input) => {
      // read anew: a document is made of the words of its rules
      const given = answer(extractor, input);
      return given.ok ? given.value : null;
    };
    return { name: 'the rules of the package', get, ids: [], close: async () => {} };
  }
  const given = String(flags.base ?? 'HEAD');
  if (flags.base === undefined) noteStaleBuild();
  if (existsSync(given)) return kept(given, given, () => {});
  const made = await extractWith(given, [...paths, ...extractionArgs(flags)]);
  return kept(made.path, given, made.remove);
}

async function kept(path: string, name: string, remove: () => void): Promise<Base> {
  try {
    const results = await KeptResults.open(path);
    const close = async (): Promise<void> => {
      await results.close();
      remove();
    };
    return { name, get: ({ id }) => results.get(id), ids: results.ids, close };
  } catch (error) {
    remove();
    if (!(error instanceof SyntaxError) && !isSystemError(error)) throw error;
    throw new Misuse(
      `--base ${name}: expected results of pactwire extract, one a line, got ${error instanceof SyntaxError ? 'other lines' : (error as Error).message}`,
    );
  }
}

const OWN_FLAGS = ['base', 'html', 'show', 'exitCode'];

/** The options of extraction as they were given, for another process. */
function extractionArgs(flags: Flags): string[] {
  return Object.entries(flags)
    .filter(([name]) => !OWN_FLAGS.includes(name))
    .flatMap(([name, value]) => {
      const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return value === true ? [flag] : [flag, String(value)];
    });
}
