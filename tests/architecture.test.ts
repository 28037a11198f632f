import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, ROOT } from './tree.ts';

/** What each room may import besides itself; `top` stands for the files directly in src. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  match: ['core'],
  normalize: ['core'],
  rules: ['core', 'match', 'normalize'],
  read: ['core', 'match', 'rules/zone'],
  extract: ['core', 'match', 'normalize'],
  link: ['core', 'match', 'normalize'],
  write: ['core'],
  run: ['core', 'read', 'write'],
  judge: ['core'],
  show: ['core', 'judge'],
  top: ['core', 'match', 'normalize', 'rules', 'read', 'extract', 'link', 'write', 'run', 'judge', 'show'],
  cli: ['core', 'match', 'normalize', 'rules', 'read', 'extract', 'link', 'write', 'run', 'judge', 'show', 'top'],
  build: ['core', 'match', 'normalize', 'rules', 'read', 'extract', 'link', 'write', 'run', 'judge', 'show', 'top'],
};

/** Packages that are called from one room alone; `once` where a single file may know them. */
const PACKAGES: Readonly<Record<string, { readonly room: string; readonly once: boolean }>> = {
  compromise: { room: 'extract', once: true },
  natural: { room: 'link', once: true },
  'p-queue': { room: 'run', once: true },
  piscina: { room: 'run', once: true },
  'fast-glob': { room: 'run', once: true },
  htmlparser2: { room: 'read', once: false },
  'iconv-lite': { room: 'read', once: false },
  chardet: { room: 'read', once: false },
  commander: { room: 'cli', once: false },
  yaml: { room: 'top', once: true },
};

const LINES = 250;
/** One row of data: a list, an object, a string, a key with its value, fields between bars, or a comment. */
const ROW = /^\s*(?:\[.*\],?|\{.*\},?|'.*',?|"[^"]*",?|[\w'"-]+: .*,|[^|`]+(?:\|[^|`]*)+|\/\/.*)$/;
/** What only opens or closes: it counts neither for a table nor against one. */
const FRAME = /^\s*(?:[\])}]*[,;]?|.*[[({`])$|^\s*(?:\*|\/\*\*|import )/;

const sources = filesUnder('src', /\.ts$/);
const scripts = [...filesUnder('tests', /\.ts$/), ...filesUnder('bench', /\.mjs$/)];

const roomOf = (path: string): string => {
  const parts = path.split('/');
  return parts.length === 2 ? 'top' : parts[1]!;
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isPackage = (specifier: string): boolean => !specifier.startsWith('.') && !specifier.startsWith('node:');

/** A table is a file of rows, one a line. */
const isTable = (lines: readonly string[]): boolean => {
  const counted = lines.filter((line) => !FRAME.test(line));
  return counted.filter((line) => ROW.test(line)).length >= 0.9 * counted.length;
};

describe('the rooms', () => {
  it('are the ones in the table', () => {
    expect(sources.map((file) => roomOf(file.path)).filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('import downwards only', () => {
    const wrong = sources.flatMap((file) => {
      const room = roomOf(file.path);
      return importsOf(file.text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(file.path), specifier))
        .filter((target) => {
          const other = roomOf(target);
          if (other === room || !target.startsWith('src/')) return other !== room && target !== 'package.json';
          return !ROOMS[room]!.some((allowed) => allowed === other || target.startsWith(`src/${allowed}/`));
        })
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('write the extension of what they import', () => {
    const wrong = [...sources, ...filesUnder('tests', /\.ts$/)].flatMap((file) =>
      importsOf(file.text)
        .filter((specifier) => specifier.startsWith('.') && !/\.(?:ts|json|js|mjs)$/.test(specifier))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('use process and console in the command line and the build alone', () => {
    const wrong = sources
      .filter((file) => !['cli', 'build'].includes(roomOf(file.path)))
      .filter(
        (file) =>
          /\bprocess\.[a-z]|\bconsole\.[a-z]/.test(file.text) ||
          importsOf(file.text).some((name) => /^node:(?:process|console)$/.test(name)),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});

describe('packages', () => {
  for (const [name, { room, once }] of Object.entries(PACKAGES)) {
    it(`calls ${name} from ${once ? 'one file of ' : ''}src/${room}`, () => {
      const users = sources.filter(
        (file) => roomOf(file.path) !== 'build' && importsOf(file.text).some((specifier) => packageOf(specifier) === name),
      );
      expect(users.map((file) => file.path).filter((path) => roomOf(path) !== room)).toEqual([]);
      if (once) expect(users.length, users.map((file) => file.path).join(', ')).toBe(1);
    });
  }

  it('are each imported somewhere in src', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(sources.flatMap((file) => importsOf(file.text)).map(packageOf));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  it('are each declared: for users where they run, for developers where they build', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const undeclared = sources.flatMap((file) => {
      const declared = roomOf(file.path) === 'build' ? { ...dependencies, ...devDependencies } : dependencies;
      return importsOf(file.text)
        .filter(isPackage)
        .map(packageOf)
        .filter((name) => !(name in declared))
        .map((name) => `${file.path} imports ${name}`);
    });
    expect(undeclared).toEqual([]);
  });

  it('come from no particular registry', () => {
    for (const path of ['package-lock.json', 'bench/package-lock.json', '.npmrc']) {
      expect(readFileSync(join(ROOT, path), 'utf8'), path).not.toMatch(/"resolved":|registry\s*=/);
    }
  });
});

describe('the lock file', () => {
  // a lock written where a registry lacks some of them makes `npm ci` fail everywhere
  it('holds the optional packages of every platform', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('files', () => {
  it(`stay under ${LINES} lines unless they are tables`, () => {
    const long = [...sources, ...scripts].flatMap((file) => {
      const lines = file.text.trimEnd().split('\n');
      return lines.length > LINES && !isTable(lines) ? [`${file.path}: ${lines.length} lines`] : [];
    });
    expect(long).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(
      [...sources, ...scripts]
        .map((file) => file.path)
        .filter((path) => /(?:^|[/.-])(?:utils?|helpers?|common|misc|types)(?:[/.-]|$)/.test(path)),
    ).toEqual([]);
    expect(sources.map((file) => file.path).filter((path) => !/^src(?:\/[a-z][a-z0-9-]*)+\.ts$/.test(path))).toEqual([]);
  });

  it('name no machine and no work in progress', () => {
    const texts = [...sources, ...scripts, ...filesUnder('docs', /\.md$/), ...filesUnder('pipelines', /\.json$/)].filter(
      (file) => !file.path.endsWith('architecture.test.ts'),
    );
    const machine = /(?:^|[\s'"`(=])\/(?:home|root|Users|work|tmp)\/\w|[A-Z]:\\Users/m;
    const unfinished = /\b(?:TODO|FIXME|XXX)\b|\b(?:this session|issue #\d+|dev gold)\b/;
    expect(texts.filter((file) => machine.test(file.text) || unfinished.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it.skipIf(!existsSync(join(ROOT, '.git')))('keep what is generated out of the tree (needs a git checkout)', () => {
    const ignored = execFileSync('git', ['ls-files', '--cached', '--ignored', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(ignored).toBe('');
    const generated = execFileSync('git', ['ls-files', 'dist', 'output', 'coverage', 'node_modules', 'bench/node_modules'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(generated.trim()).toBe('output/.gitkeep');
  });
});
