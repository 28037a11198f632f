import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, finish } from './program.ts';
import { filesUnder, ROOT } from './tree.ts';

/** A fenced block of the guide, and what the comment before it says of it. */
interface Block {
  readonly language: string;
  readonly text: string;
  readonly comment: string | null;
  readonly line: number;
}

const guide = filesUnder('docs', /guide\.md$/)[0]!.text;
const FENCE = /(?:<!-- (.*?) -->\n)?```([a-z]+(?: fails)?)\n([\s\S]*?)```/g;
const blocks = [...guide.matchAll(FENCE)].map(
  ([, comment, language, text], index, all): Block => ({
    language: language!,
    text: text!,
    comment: comment ?? null,
    line: guide.slice(0, all[index]!.index).split('\n').length,
  }),
);

/** What the project's own run does from a fresh clone; it is not done again here. */
const BY_THE_PROJECT = ['npm ci', 'npm start'];

/** The folder is there before the first test. */
const MADE = 'mkdir ../deals && cd ../deals';

/** The words of a line but for how wide its columns are. */
const squeezed = (line: string): string => line.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether the lines of a shown output stand in an output, in their order; between them others may stand. */
function missing(shown: string, output: string): string[] {
  const lines = output.split('\n').map(squeezed);
  let from = 0;
  return shown
    .split('\n')
    .map(squeezed)
    .filter((line) => {
      if (line === '' || line === '…') return false;
      const at = lines.findIndex((other, index) => index >= from && other.includes(line));
      if (at >= 0) from = at + 1;
      return at < 0;
    });
}

describe('the guide', () => {
  let home = '';
  let here = '';
  let last: Finished = { code: null, out: '', err: '' };
  const commands = blocks.filter(({ language }) => language.startsWith('sh')).flatMap(({ text }) => text.trim().split('\n'));

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'pactwire-guide-'));
    // the project, as the guide calls its folder
    await symlink(ROOT, join(home, 'pactwire'));
    here = join(home, 'deals');
    await mkdir(here);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function run(command: string): Promise<void> {
    const npx = /^npx pactwire (.*)$/.exec(command)?.[1];
    const args = npx === undefined ? command : `"${process.execPath}" node_modules/pactwire/dist/cli/main.js ${npx}`;
    // the build that the tests run on is not made again by installing it
    last = await finish(
      'sh',
      [
        '-c',
        `npm_config_ignore_scripts=true npm_config_offline=true; export npm_config_ignore_scripts npm_config_offline; ${args}`,
      ],
      '',
      here,
    );
  }

  it('takes fewer than twenty commands', () => {
    expect(commands.length).toBeLessThan(20);
  });

  it('begins with what the project does from a fresh clone', async () => {
    const steps = await readFile(join(ROOT, '.ci/run'), 'utf8');
    expect(BY_THE_PROJECT.filter((command) => !steps.includes(command))).toEqual([]);
    expect(commands.slice(0, 2)).toEqual(BY_THE_PROJECT);
  });

  it.each(blocks.map((block) => [`line ${block.line}: ${block.comment ?? block.text.split('\n')[0]}`, block] as const))(
    'does what it says at %s',
    { timeout: 60_000 },
    async (_, { language, text, comment }) => {
      const [what, path = '', list = ''] = comment?.split(/:? /) ?? [];
      if (what === 'file') {
        await mkdir(dirname(join(here, path)), { recursive: true });
        await writeFile(join(here, path), text);
      } else if (what === 'add') {
        const truth = JSON.parse(await readFile(join(here, path), 'utf8')) as Record<string, unknown[]>;
        await writeFile(join(here, path), JSON.stringify({ ...truth, [list]: [...truth[list]!, JSON.parse(text)] }, null, 2));
      } else if (language.startsWith('sh')) {
        for (const command of text.trim().split('\n')) {
          if (BY_THE_PROJECT.includes(command) || command === MADE) continue;
          await run(command);
          expect(last.code, `${command}\n${last.out}${last.err}`).toBe(language.endsWith('fails') ? 1 : 0);
        }
      } else if (language === 'text') expect(missing(text, `${last.out}\n${last.err}`), last.out + last.err).toEqual([]);
      else if (language === 'json') expect(JSON.parse(last.out)).toMatchObject(JSON.parse(text));
      else if (language === 'ts') {
        await writeFile(join(here, 'program.mjs'), `${text}console.log(extractor.provenance.rulesSha256);`);
        const { out, err } = await finish(process.execPath, ['program.mjs'], '', here);
        expect([out.trim().length, err]).toEqual([64, '']);
      }
    },
  );

  it('links to pages that are there', () => {
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(ROOT, 'docs', link)))).toEqual([]);
    const paths = [...guide.matchAll(/`((?:src|pipelines)\/[\w./-]+)`/g)].map((match) => match[1]!);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
