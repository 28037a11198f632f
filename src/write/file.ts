import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is there whole or not at all: under a name of its own beside it first, then under its final name.
 * What stood there before is replaced. Rejects with the error of the file system.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const making = unfinished(path);
  try {
    await writeFile(making, text);
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
}

/**
 * The same, done when it returns: for threads that have nothing else to do.
 * @param durable whether its bytes are to be on the disk, not only with the system
 */
export function writeWholeNow(path: string, text: string, durable = false): void {
  const making = unfinished(path);
  try {
    const file = openSync(making, 'w');
    try {
      writeFileSync(file, text);
      if (durable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(making, path);
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}

/** Brings the names in a folder to the disk; does nothing on systems that cannot. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** The name of a file that is not finished. */
export const UNFINISHED = /^\..*\.part$/;

const unfinished = (path: string): string => join(dirname(path), `.${basename(path)}.part`);
