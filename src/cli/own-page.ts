import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { Misuse } from './usage.ts';

/** Refuses to write over anything but a page that was made before: `--html story.html` may name an article by mistake. */
export function refuseOther(path: string, mark: string, command: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isFile() || beginning(path, mark.length) !== mark)
    throw new Misuse(
      `--html ${path}: this is no page of ${command}; if it is what to read, name it first: pactwire ${command} ${path} --html`,
    );
}

function beginning(path: string, length: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
