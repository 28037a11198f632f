import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ticker } from './progress.ts';
import { Misuse } from './usage.ts';

/** The root of the package, built or not. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Done> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString().trim(), err: Buffer.concat(err).toString().trim() }),
    );
  });
}

const git = (...args: string[]): Promise<Done> => run('git', ['-C', ROOT, ...args], ROOT);

/** A source that is newer than the program that was built of it, in a checkout of this project; null where there is none. */
export function newerSource(root = ROOT): string | null {
  const [sources, built] = [join(root, 'src'), join(root, 'dist/data/stamp.json')];
  if (!existsSync(sources) || !existsSync(built)) return null;
  const { mtimeMs } = statSync(built);
  const files = (readdirSync(sources, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();
  const newer = files.find((file) => statSync(join(sources, file)).mtimeMs > mtimeMs);
  return newer === undefined ? null : join('src', newer);
}

/** Tells whoever runs a build that is older than its source, and so would judge rules that are changed no more. */
export function noteStaleBuild(): void {
  const newer = import.meta.url.includes('/dist/') ? newerSource() : null;
  if (newer !== null) process.stderr.write(`note: ${newer} is newer than this build: npm run build\n`);
}

/**
 * Runs `pactwire extract` of another commit of this project on some files and writes what it says to a file. The commit is checked out
 * and built in a folder of its own, which goes away whatever happens.
 * @returns the file of results, in a folder that `remove` takes away
 */
export async function extractWith(
  ref: string,
  args: readonly string[],
): Promise<{ readonly path: string; readonly remove: () => void }> {
  const commit = await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).catch(() => null);
  if (commit?.code !== 0)
    throw new Misuse(
      `--base ${ref}: expected a file of results (pactwire extract) or a commit of a git checkout of Pactwire, got neither`,
    );
  const prefix = (await git('rev-parse', '--show-prefix')).out;
  const folder = await mkdtemp(join(tmpdir(), 'pactwire-base-'));
  const tree = join(folder, 'tree');
  const remove = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    rmSync(folder, { recursive: true, force: true });
    // git forgets a tree that is gone
    spawn('git', ['-C', ROOT, 'worktree', 'prune'], { stdio: 'ignore' }).on('error', () => {});
  };
  const stop = (): void => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const added = await git('worktree', 'add', '--detach', '--quiet', tree, commit.out);
    if (added.code !== 0) throw new Misuse(`--base ${ref}: git cannot check it out: ${added.err}`);
    const root = join(tree, prefix);
    await rm(join(root, 'node_modules'), { recursive: true, force: true });
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    process.stderr.write(`building ${ref} (${commit.out.slice(0, 12)})\n`);
    const built = await run('npm', ['run', '--silent', 'build'], root);
    const program = join(root, 'dist/cli/main.js');
    if (built.code !== 0 || !existsSync(program))
      throw new Misuse(`--base ${ref}: it does not build: ${built.out || built.err}`.slice(0, 2000));
    const path = join(folder, 'results.jsonl');
    await extractTo(path, program, args, ref);
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Runs `extract` of a built program; what it cannot read it tells on standard error, like this one. */
function extractTo(path: string, program: string, args: readonly string[], ref: string): Promise<void> {
  const child = spawn(process.execPath, [program, 'extract', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const file = createWriteStream(path);
  // waits for the first article: what comes before it is the start of a process
  let ticker: Ticker | undefined;
  let count = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
    ticker ??= new Ticker(process.stderr);
    ticker.tick(() => `${count} articles read as of ${ref}`);
  });
  child.stdout.pipe(file);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    file.on('error', reject);
    let code: number | null = null;
    child.on('exit', (given) => {
      code = given;
    });
    file.on('close', () => {
      ticker?.end();
      if (code === 2) reject(new Misuse('--base: that version refuses these options'));
      else resolve();
    });
  });
}
