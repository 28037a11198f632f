import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is there whole or not at all: under a name of its own beside it first, then under its final name.
 * What stood there before is replaced. Rejects with the error of the file system.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const making = join(dirname(path), `.${basename(path)}.part`);
  try {
    await writeFile(making, text);
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
}
