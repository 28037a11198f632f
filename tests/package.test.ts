import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Result } from '../src/core/result.ts';
import { type Finished, finish } from './program.ts';
import { ROOT } from './tree.ts';

const RECORD = {
  id: 'press/acme-globex',
  published: '2024-03-05',
  text: 'Acme Holdings plc said on Tuesday it had agreed to buy Globex Inc. for $1.2 billion in cash.\n',
};

/** Runs a command and refuses to go on where it fails. */
async function done(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  const finished = await finish(command, args, '', cwd);
  if (finished.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${finished.code}: ${finished.err}`);
  return finished;
}

describe('the package', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactwire-package-'));
    // the build that lies in dist is what is packed; building it again here would pull it from under the other tests
    await done('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))!;
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    await done('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`], folder);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('extracts a record where it is installed', { timeout: 30_000 }, async () => {
    const { code, out, err } = await finish(
      process.execPath,
      [join(folder, 'node_modules/pactwire/dist/cli/main.js'), 'extract', '-'],
      `${JSON.stringify(RECORD)}\n`,
      folder,
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    const result = Result.parse(JSON.parse(out));
    expect(result.document).toMatchObject({ id: RECORD.id, length: RECORD.text.length });
    expect(result.money).toMatchObject([{ text: '$1.2 billion', amount: '1200000000', currency: 'USD' }]);
  });

  it('gives its command a name', { timeout: 30_000 }, async () => {
    const { version } = (await import('../package.json', { with: { type: 'json' } })).default;
    const { out } = await done(join(folder, 'node_modules/.bin/pactwire'), ['--version'], folder);
    expect(out.trim()).toBe(version);
  });

  it('is a library without side effects', { timeout: 30_000 }, async () => {
    const script = `import { createExtractor } from 'pactwire'; console.log(createExtractor().extract(${JSON.stringify(RECORD)}).document.id);`;
    const { out, err } = await done(process.execPath, ['--input-type=module', '--eval', script], folder);
    expect(out.trim()).toBe(RECORD.id);
    expect(err).toBe('');
  });

  it('holds what users need and no more', async () => {
    const names = await readdir(join(folder, 'node_modules/pactwire'));
    expect(names.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'fixtures',
      'package.json',
      'pipelines',
    ]);
    expect(await readdir(join(folder, 'node_modules/pactwire/dist'))).not.toContain('build');
  });
});
