import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/run/glob.ts';
import { folder } from './stand-in.ts';

async function tree(paths: readonly string[]): Promise<string> {
  const root = await folder();
  for (const path of paths) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), path);
  }
  return root;
}

const found = async (root: string, ...patterns: readonly string[]) =>
  [...(await findFiles(patterns, root)).files].map(({ uri, id }) => [uri, id]);

describe('patterns', () => {
  it('find files in order of their paths, named from the fixed part of the pattern', async () => {
    const root = await tree(['news/b.txt', 'news/a/z.html', 'news/a.txt', 'news/c.md']);
    expect(await found(root, 'news/**/*.{txt,html}')).toEqual([
      ['a.txt', 'a'],
      ['a/z.html', 'a/z'],
      ['b.txt', 'b'],
    ]);
  });

  it('find a file once, however many of them match', async () => {
    const root = await tree(['news/a.txt', 'news/b.txt']);
    expect(await found(root, 'news/*.txt', '**/*.txt', 'news/a.txt')).toEqual([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]);
  });

  it('take files out again with an exclamation mark', async () => {
    const root = await tree(['news/a.txt', 'news/drafts/b.txt']);
    expect(await found(root, 'news/**/*.txt', '!news/drafts/**')).toEqual([['a.txt', 'a']]);
  });

  it('give the same files from any folders that they begin in', async () => {
    const paths = ['a.txt', 'a/a.txt', 'a/b.txt', 'a/b/c.txt', 'a-b/c.txt', 'b/a.txt', 'b/é.txt', 'b/😀.txt'];
    const root = await tree(paths);
    const sorted = paths.map((path) => join(root, path)).sort();
    const patterns = fc.constantFrom('**', 'a/**', 'a/b/*', '*/a.txt', 'b/é.txt', '{a,b}/*', 'a-b');
    await fc.assert(
      fc.asyncProperty(fc.array(patterns, { minLength: 1 }), fc.array(patterns), async (some, others) => {
        const one = async (pattern: string) => [...(await findFiles([pattern], root)).files].map(({ path }) => path);
        const without = new Set((await Promise.all(others.map(one))).flat());
        const wanted = new Set((await Promise.all(some.map(one))).flat());
        const { files, count } = await findFiles([...some, ...others.map((pattern) => `!${pattern}`)], root);
        const expected = sorted.filter((path) => wanted.has(path) && !without.has(path));
        expect([...files].map(({ path }) => path)).toEqual(expected);
        expect(count).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  it('may be the name of a folder, which stands for all that can be read in it', async () => {
    const root = await tree(['news/a.txt', 'news/b.pdf', 'news/deep/c.jsonl']);
    expect(await found(root, 'news')).toEqual([
      ['a.txt', 'a'],
      ['deep/c.jsonl', 'deep/c'],
    ]);
  });

  it('may be the name of a file with signs of patterns in it', async () => {
    const root = await tree(['news (old)/[a].txt', 'news (old)/a.txt']);
    expect(await found(root, 'news (old)/[a].txt')).toEqual([['[a].txt', '[a]']]);
  });

  it('keep a plain name that leads nowhere, so that it is told where it is read', async () => {
    expect(await found(await tree([]), 'gone.txt')).toEqual([['gone.txt', 'gone']]);
  });

  it('pass over folders that are named like files', async () => {
    const root = await tree(['news/a.txt/b.txt']);
    expect(await found(root, 'news/**/*.txt')).toEqual([['a.txt/b.txt', 'a.txt/b']]);
  });

  it('follow links to files and no links to folders', async () => {
    const root = await tree(['news/a.txt', 'other/b.txt']);
    await symlink(join(root, 'other/b.txt'), join(root, 'news/link.txt'));
    await symlink(root, join(root, 'news/loop'));
    await symlink(join(root, 'nowhere'), join(root, 'news/broken.txt'));
    expect((await found(root, 'news/**/*.txt')).map(([uri]) => uri)).toEqual(['a.txt', 'broken.txt', 'link.txt']);
  });

  it('reach above their folder and to the root', async () => {
    const root = await tree(['news/a.txt', 'pipelines/p.json']);
    expect([...(await findFiles(['../news/*.txt'], join(root, 'pipelines'))).files].map(({ id }) => id)).toEqual(['a']);
    expect([...(await findFiles([`${root}/news/*.txt`], join(root, 'pipelines'))).files].map(({ id }) => id)).toEqual(['a']);
  });
});
