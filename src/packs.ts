import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import * as z from 'zod';
import { failed, fine, type Issue, type Outcome } from './core/issue.ts';
import { refusals } from './core/refusal.ts';
import type { AgreementRule } from './core/rule.ts';
import { engine } from './engine.ts';
import { type Pack, TAKEN_RULES } from './pack.ts';
import { frameForm, frameWords, type PlacedFrame } from './pack-frames.ts';
import { isPackName, keysAt, PackFile, TAKEN_PACKS } from './pack-schema.ts';
import type { Source } from './pack-source.ts';

const ENDING = /\.(?:ya?ml|json)$/i;

/** A pack in the making: its parts as they were read. */
interface Draft {
  readonly name: string;
  readonly where: string;
  readonly parts: readonly { readonly file: PackFile; readonly source: Source }[];
  readonly sha256: string;
}

/**
 * Loads rule packs. A pack is a file in YAML or JSON, or a folder of such files; its name, with which its rule ids begin, is that of the file
 * or folder. Whatever is wrong is told with file, line and what to do; the examples of rules are not run here, see `checkExamples`.
 * @param paths files and folders, as the user gave them
 * @param from the folder that they are relative to; the working directory unless it is given
 */
export async function loadPacks(paths: readonly string[], from = '.'): Promise<Outcome<readonly Pack[]>> {
  const issues: Issue[] = [];
  const drafts: Draft[] = [];
  for (const path of paths) {
    const read = await readDraft(path, resolve(from, path));
    if (read.ok) drafts.push(read.value);
    else issues.push(...read.issues);
  }
  drafts.forEach(({ name, where }, index) => {
    const first = drafts.findIndex((other) => other.name === name);
    if (first < index)
      issues.push(invalid(where, `expected a pack with a name of its own, got "${name}" again`, 'rename its file or folder'));
  });
  const made = drafts.map(packOf);
  issues.push(...made.flatMap((one) => one.issues));
  const packs = made.map(({ pack }) => pack);
  if (issues.length === 0)
    issues.push(
      ...strangers(
        drafts,
        packs,
        made.flatMap(({ frames }) => frames),
      ),
    );
  const [first, ...more] = issues;
  return first ? failed(first, ...more) : fine(packs);
}

async function readDraft(given: string, path: string): Promise<Outcome<Draft>> {
  const name = ENDING.test(path) ? basename(path, extname(path)) : basename(path);
  if (!isPackName(name) && (ENDING.test(path) || !/\.\w+$/.test(path)))
    return failed(invalid(given, `expected a name in lower-case letters, digits and single hyphens, got "${name}"`, 'rename it'));
  if (TAKEN_PACKS.includes(name))
    return failed(invalid(given, `expected a name of its own, got "${name}", which rules of the package have`, 'rename it'));
  const files = await filesOf(given, path);
  if (!files.ok) return files;
  const { readSource } = await import('./pack-source.ts');
  const hash = createHash('sha256');
  const issues: Issue[] = [];
  const parts: Draft['parts'][number][] = [];
  for (const [label, bytes] of files.value) {
    hash.update(`${bytes.length}\n`).update(bytes);
    const source = readSource(bytes.toString('utf8').replace(/^\uFEFF/, ''), label);
    const read = source.issues.length === 0 ? PackFile.safeParse(source.data ?? undefined) : null;
    if (read?.success) parts.push({ file: read.data, source });
    else issues.push(...byLine([...source.issues, ...(read ? refused(read.error, source) : [])]));
  }
  const [first, ...more] = issues;
  return first ? failed(first, ...more) : fine({ name, where: given, parts, sha256: hash.digest('hex') });
}

/** The files of a pack, each with the name that messages use. */
async function filesOf(given: string, path: string): Promise<Outcome<readonly (readonly [string, Buffer])[]>> {
  try {
    if (!(await stat(path)).isDirectory()) {
      if (ENDING.test(path)) return fine([[given, await readFile(path)]]);
      return failed(invalid(given, 'expected a file that ends in .yaml, .yml or .json, or a folder, got another', 'rename it'));
    }
    const names = (await readdir(path)).filter((name) => ENDING.test(name)).sort();
    if (names.length === 0) return failed(invalid(given, 'expected rules in files that end in .yaml, .yml or .json, got none'));
    return fine(await Promise.all(names.map(async (name) => [join(given, name), await readFile(join(path, name))] as const)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return failed(
      invalid(given, `expected a file or folder with rules, got ${missing ? 'nothing there' : message.replace(/,.*/, '')}`),
    );
  }
}

/** What the schema refuses, each with its line. */
function refused(error: z.ZodError, source: Source): Issue[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const places = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
    return places.flatMap((path, index) => {
      const one = keys.length > 0 && issue.code === 'unrecognized_keys' ? { ...issue, keys: [keys[index]!] } : issue;
      return refusals(
        new z.ZodError([one]),
        source.data ?? undefined,
        source.where(path),
        'pack-invalid',
        keysAt(issue.path),
      ).map(quoted);
    });
  });
}

/** YAML reads `24` and `true` as no text unless they stand in quotes; one entry is a list only in brackets. */
function quoted(issue: Issue): Issue {
  const single = /^expected a list, got "(.*)"$/.exec(issue.message)?.[1];
  if (single !== undefined) return { ...issue, hint: `write [${single}]` };
  return /^expected (?:a text|some words), got (?:-?[\d.]+|true|false|null)$/.test(issue.message)
    ? { ...issue, hint: 'put it in quotes' }
    : issue;
}

interface Made {
  readonly pack: Pack;
  readonly issues: readonly Issue[];
  readonly frames: readonly PlacedFrame[];
}

function packOf({ name, parts, sha256 }: Draft): Made {
  const issues: Issue[] = [];
  const frames: PlacedFrame[] = [];
  const places: Record<string, string> = {};
  const agreements: AgreementRule[] = [];
  for (const { file, source } of parts) {
    for (const [key, rule] of Object.entries(file.agreements)) {
      const id = `${name}/${key}`;
      const path = ['agreements', key];
      const where = source.where(path);
      if (TAKEN_RULES.includes(key))
        issues.push(invalid(where, `expected another name than "${key}", which the lists of a pack go by`));
      else if (places[id])
        issues.push(
          invalid(where, `expected a rule with a name of its own, got "${key}" again`, `the first is at ${places[id]}`),
        );
      places[id] = where;
      for (const list of ['finds', 'ignores'] as const)
        rule[list].forEach((_, index) => {
          places[`${id} ${list} ${index}`] = source.where([...path, list, index]);
        });
      rule.frames.forEach((frame, index) => {
        frames.push({ rule: id, source: frame, where: source.where([...path, 'frames', index]) });
      });
      agreements.push(ruleOf(id, rule));
    }
  }
  issues.push(...frames.flatMap(frameForm), ...namedTwice(parts));
  const all = <T>(list: (file: PackFile) => readonly T[]): T[] => parts.flatMap(({ file }) => list(file));
  const entries = <T>(table: (file: PackFile) => Readonly<Record<string, T>>): Record<string, T> =>
    Object.assign({}, ...parts.map(({ file }) => table(file)));
  const pack: Pack = {
    name,
    sha256,
    organizations: all(({ organizations }) => organizations),
    ignore: all(({ ignore }) => ignore),
    currencies: entries(({ currencies }) => currencies),
    verbs: entries(({ verbs }) => verbs),
    lists: entries(({ lists }) => lists),
    agreements,
    places,
  };
  return { pack, issues, frames };
}

/** Names that a pack has twice, listed or ignored: one of the two would be lost in silence. */
function namedTwice(parts: Draft['parts']): Issue[] {
  const places = new Map<string, string>();
  return parts.flatMap(({ file, source }) => {
    const listed = file.organizations.flatMap(({ name, aliases }, k) => [
      [name, ['organizations', k, 'name']] as const,
      ...aliases.map((alias, a) => [alias, ['organizations', k, 'aliases', a]] as const),
    ]);
    const ignored = file.ignore.map((form, k) => [form, ['ignore', k]] as const);
    return [...listed, ...ignored].flatMap(([form, path]) => {
      const where = source.where(path);
      const first = places.get(form);
      if (first === undefined) places.set(form, where);
      return first === undefined
        ? []
        : [invalid(where, `expected each name once, got "${form}" again`, `the first is at ${first}`)];
    });
  });
}

function ruleOf(id: string, { finds, ...rule }: PackFile['agreements'][string]): AgreementRule {
  const examples = finds.map(
    ({ text, published, ...meaning }) => [text, meaning, ...(published ? [{ published }] : [])] as const,
  );
  return { id, ...rule, finds: examples } as unknown as AgreementRule;
}

/** Names that only the whole engine knows: lists of the package, classes that frames name. */
function strangers(drafts: readonly Draft[], packs: readonly Pack[], frames: readonly PlacedFrame[]): Issue[] {
  const { classes, own } = engine(packs);
  const clashes = drafts.flatMap(({ parts }) =>
    parts.flatMap(({ file, source }) =>
      Object.keys(file.lists)
        .filter((list) => own.has(list))
        .map((list) =>
          invalid(
            source.where(['lists', list]),
            `expected a list with a name of its own, got "${list}", which the package has`,
            'rename it',
          ),
        ),
    ),
  );
  return [...clashes, ...frames.flatMap((frame) => frameWords(frame, classes))];
}

const byLine = (issues: readonly Issue[]): Issue[] => issues.toSorted((a, b) => lineOf(a) - lineOf(b));
const lineOf = ({ where }: Issue): number => Number(/:(\d+)/.exec(where)?.[1] ?? 0);

function invalid(where: string, message: string, hint?: string): Issue {
  return { code: 'pack-invalid', severity: 'error', where, message, ...(hint ? { hint } : {}) };
}
