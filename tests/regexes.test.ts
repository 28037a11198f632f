import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { literalsIn } from './literals.ts';
import { finish } from './program.ts';
import { filesUnder } from './tree.ts';

/** Milliseconds that the check of one pattern may take; all together take some ten seconds. */
const PATIENCE = 20_000;

/** Loads the library and extracts, and prints what was given to `new RegExp` on the way. */
const COLLECT = `
  const made = [];
  globalThis.RegExp = new Proxy(RegExp, { construct: (target, [source, flags = '']) => {
    if (typeof source === 'string') made.push([source, flags]);
    return new target(source, flags);
  } });
  const { createExtractor } = await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)});
  createExtractor().extract({ id: 'a', text: 'Acme Inc. agreed to buy Globex Corp. for $5 million (about 4 million euros).' });
  console.log(JSON.stringify(made));
`;

describe('the reader of regular expressions', () => {
  it('tells them from divisions, comments, texts and templates', () => {
    const text = [
      'const a = b / c / d; // /no/',
      'const e = \'/no/\', f = "/no/"; /* /no/ */',
      'const g = /one[/]\\/x/gi.test(h) ? i / j : /two/;',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
      'return `/no/ ${k.replace(/three/, `/no/ ${{ l: 1 }.l / 2}`)} /no/`;',
      'if (!/four/u.test(m)) throw n++ / o / p;',
    ].join('\n');
    expect(literalsIn(text).map(({ line, source, flags }) => [line, source, flags])).toEqual([
      [3, 'one[/]\\/x', 'gi'],
      [3, 'two', ''],
      [4, 'three', ''],
      [5, 'four', 'u'],
    ]);
  });
});

describe('regular expressions', () => {
  const files = filesUnder('src', /\.ts$/).map(({ path, text }) => ({ path, literals: literalsIn(text) }));
  const written = files.flatMap(({ path, literals }) =>
    literals.map((literal) => ({ ...literal, where: `${path}:${literal.line}` })),
  );

  it('are read as such', () => {
    expect(written.length).toBeGreaterThan(200);
    for (const { source, flags, where } of written) expect(() => new RegExp(source, flags), `${where} /${source}/`).not.toThrow();
  });

  it('take time in proportion to the text, whatever the text', { timeout: 240_000 }, async () => {
    const slow: string[] = [];
    for (const { source, flags, where } of written) {
      const found = await check(source, flags, { timeout: PATIENCE });
      const why = found.status === 'vulnerable' ? found.complexity.summary : 'not known';
      if (found.status !== 'safe') slow.push(`${where} /${source}/${flags}: ${why}`);
    }
    expect(slow).toEqual([]);
  });

  it('that are put together of texts do, too', { timeout: 60_000 }, async () => {
    const { out } = await finish(process.execPath, ['--input-type=module', '--eval', COLLECT]);
    const made = JSON.parse(out) as [string, string][];
    expect(made.length).toBeGreaterThan(2);
    const slow: string[] = [];
    for (const [source, flags] of made)
      if ((await check(source, flags, { timeout: PATIENCE })).status !== 'safe') slow.push(source);
    expect(slow).toEqual([]);
  });
});
