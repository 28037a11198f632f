import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/write/file.ts';
import { folder } from '../run/stand-in.ts';

describe('a file that is written whole', () => {
  it('replaces what stood there and leaves nothing beside it', async () => {
    const root = await folder();
    await writeFile(join(root, 'a.json'), 'old and longer');
    await writeWhole(join(root, 'a.json'), 'new');
    expect(await readFile(join(root, 'a.json'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['a.json']);
  });

  it('leaves nothing where it cannot take its name', async () => {
    const root = await folder();
    await mkdir(join(root, 'a.json/full'), { recursive: true });
    await expect(writeWhole(join(root, 'a.json'), 'new')).rejects.toThrow();
    expect(await readdir(root)).toEqual(['a.json']);
  });
});
