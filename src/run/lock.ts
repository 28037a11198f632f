import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A process that works in a folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** tells it from a later process of the same number; null where the system does not say */
  readonly born: string | null;
}

/** This process, and what it can tell of others. */
export interface Self extends Holder {
  /** whether a process of this machine is still there */
  readonly isAlive: (holder: Holder) => boolean;
}

/** The folder is another run's. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/** A folder that one run has for itself. */
export interface Lock {
  /** whether a run before this one ended without giving it back */
  readonly taken: boolean;
  release(): Promise<void>;
}

/**
 * Takes a folder for one run; makes it where it is not there.
 * @throws Locked while another run has it; one that has died has nothing
 */
export async function lockFolder(directory: string, self: Self): Promise<Lock> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, '.lock');
  const { pid, host, born } = self;
  const text = `${JSON.stringify({ pid, host, born })}\n`;
  const release = () => rm(path, { force: true });
  if (await create(path, text)) return { taken: false, release };
  const holder = await holderIn(path);
  if (!isGone(holder, self)) throw locked(directory, holder);
  // two that find the same dead holder must not both take its place
  const claim = join(directory, '.lock.claim');
  if (!(await create(claim, text))) {
    const other = await holderIn(claim);
    if (!isGone(other, self)) throw locked(directory, other);
    await rm(claim, { force: true });
    return lockFolder(directory, self);
  }
  try {
    const now = await holderIn(path);
    if (now && !isGone(now, self)) throw locked(directory, now);
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
    return { taken: true, release };
  } finally {
    await rm(claim, { force: true });
  }
}

/** Whether names that differ in upper and lower case alone are one file in a folder that is locked. */
export const foldsCase = (directory: string): Promise<boolean> =>
  stat(join(directory, '.LOCK')).then(
    () => true,
    () => false,
  );

/** Whether the file could be made, with its text from the first moment on; false where it is there. */
async function create(path: string, text: string): Promise<boolean> {
  const made = `${path}.${randomUUID()}`;
  await writeFile(made, text);
  try {
    await link(made, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(made, { force: true });
  }
}

/** Null where the file is gone or holds no process, as a crash may leave it. */
async function holderIn(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return typeof holder?.pid === 'number' ? holder : null;
  } catch {
    return null;
  }
}

function isGone(holder: Holder | null, self: Self): boolean {
  if (!holder) return true;
  if (holder.host !== self.host) return false;
  if (holder.pid === self.pid) return holder.born !== self.born;
  return !self.isAlive(holder);
}

function locked(directory: string, holder: Holder | null): Locked {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new Locked(
    `expected a folder of results that no other run writes to, got one that ${who} has: ${directory} (wait for it, or remove ${join(directory, '.lock')} if that process is gone)`,
  );
}
