import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

/** The built program, as users start it. */
export const PROGRAM = join(ROOT, 'dist/cli/main.js');

/** What a finished process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end with a text on its standard input. */
export function finish(command: string, args: readonly string[], input = '', cwd = ROOT): Promise<Finished> {
  const child = spawn(command, args, { cwd });
  return collect(child, input);
}

/** Runs the built program. */
export function pactwire(args: readonly string[], input = '', cwd = ROOT): Promise<Finished> {
  return finish(process.execPath, [PROGRAM, ...args], input, cwd);
}

function collect(child: ChildProcessWithoutNullStreams, input: string): Promise<Finished> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // a program that refuses its arguments ends before it has read its input
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}

/** Resident memory of a running process in bytes; null where the system does not tell. */
export function residentMemory(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
