import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Exit } from './usage.ts';

/** Editors write a file in several steps. */
const SETTLED_MS = 150;

/**
 * Runs this command again, without `--watch` and in a process of its own, whenever a file changes in a folder, in a rule pack, or in the
 * program itself; ends when it is interrupted.
 */
export function watchAndRun(folder: string, flags: Readonly<Record<string, unknown>>): Promise<number> {
  const packs = typeof flags.rules === 'string' ? flags.rules.split(',').map((path) => resolve(path.trim())) : [];
  const program = fileURLToPath(new URL('..', import.meta.url));
  const args = process.argv.slice(1).filter((arg) => arg !== '--watch');
  let running = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    const child = spawn(process.execPath, [...process.execArgv, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', () => {
      running = false;
      process.stderr.write('waiting for a change (Ctrl-C ends)\n');
      if (again) run();
    });
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLED_MS);
  };
  const watchers = [folder, program, ...packs].map((path) => watch(path, { recursive: true }, settle));
  run();
  return new Promise((end) => {
    const stop = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      end(Exit.Good);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}
