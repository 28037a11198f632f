import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newerSource } from '../../src/cli/base-version.ts';
import { folder } from '../run/stand-in.ts';

it('a source that is newer than the build is named, where there are sources', async () => {
  const root = await folder();
  expect(newerSource(root)).toBeNull();
  await mkdir(join(root, 'src/rules'), { recursive: true });
  await mkdir(join(root, 'dist/data'), { recursive: true });
  const [source, stamp] = [join(root, 'src/rules/money.ts'), join(root, 'dist/data/stamp.json')];
  await writeFile(source, '');
  expect(newerSource(root)).toBeNull();
  await writeFile(stamp, '{}');
  await utimes(source, 1000, 1000);
  await utimes(stamp, 2000, 2000);
  expect(newerSource(root)).toBeNull();
  await utimes(source, 3000, 3000);
  expect(newerSource(root)).toBe(join('src', 'rules/money.ts'));
});
