import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Self } from '../run/lock.ts';

/** This process, for the lock of a folder. */
export function self(): Self {
  return {
    pid: process.pid,
    host: hostname(),
    born: bornOf(process.pid),
    isAlive: ({ pid, born }) => isThere(pid) && (born === null || bornOf(pid) === born),
  };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // a process of another user is there, too
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in a form of the system's own; numbers of processes are used again. Null where the system does not tell. */
function bornOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // the name of the program is in brackets and may hold anything
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
