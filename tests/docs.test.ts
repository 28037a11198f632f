import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../src/build/pages.ts';
import { createExtractor } from '../src/extractor.ts';
import { ROOT } from './tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('generated pages', () => {
  for (const [path, text] of pages()) {
    it(`has ${path} as the code would write it (npm run docs)`, () => {
      expect(existsSync(join(ROOT, path)), `${path} is missing: npm run docs`).toBe(true);
      expect(read(path)).toBe(text);
    });
  }

  it('leave no page of rules that are gone', () => {
    const written = readdirSync(join(ROOT, 'docs/rules')).map((name) => `docs/rules/${name}`);
    expect(written.filter((path) => !pages().has(path))).toEqual([]);
  });
});

describe('the README', () => {
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(read('README.md'))![1]!;

  it('shows the record that its article gives', () => {
    const result = createExtractor().extract({ id: 'readme', text: block('text') });
    expect(result).toMatchObject(JSON.parse(block('json')));
  });

  it('links to files that are there', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/batch.md']) {
      const links = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1]!)
        .filter((link) => !link.includes('://'));
      expect(links.filter((link) => !existsSync(join(ROOT, page, '..', link)))).toEqual([]);
    }
  });
});
