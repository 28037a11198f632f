import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Row } from './ledger.ts';

/** Writes pieces of text to a file that is there whole or not at all, however long they are together. */
export async function writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const making = join(dirname(path), `.${path.slice(dirname(path).length + 1)}.part`);
  const file = createWriteStream(making);
  for await (const piece of pieces) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await finished(file);
  await rename(making, path);
}

/** Writes the manifest of a run: what is said of the whole, then `inputs` with a row for each. */
export function writeManifest(path: string, head: object, inputs: AsyncIterable<Row>): Promise<void> {
  return writePieces(path, manifestPieces(head, inputs));
}

async function* manifestPieces(head: object, inputs: AsyncIterable<Row>): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "inputs": [`;
  let before = '\n    ';
  for await (const { uri, path, part, sha256, id, state, output, copyOf, error } of inputs) {
    const why = error ? { stage: error.stage, ...error.issues[0] } : null;
    yield `${before}${JSON.stringify({ uri, path, part, sha256, id, state, output, copyOf, error: why })}`;
    before = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

/** Writes what was quarantined, one JSON object a line, with every issue and its cause. */
export function writeQuarantine(path: string, inputs: AsyncIterable<Row>): Promise<void> {
  return writePieces(path, quarantinePieces(inputs));
}

async function* quarantinePieces(inputs: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const { uri, path, part, sha256, id, state, error } of inputs) {
    if (state === 'quarantined') yield `${JSON.stringify({ uri, path, part, sha256, id, ...error })}\n`;
  }
}
