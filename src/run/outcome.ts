import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../core/result.ts';
import { tableHead, tableRows } from '../write/table.ts';
import { ledger, type Row } from './ledger.ts';
import { writeManifest, writePieces, writeQuarantine } from './manifest.ts';

/** What the last run into a folder came to, written beside its results: quarantine, manifest, and a table where one is asked for. */
export interface Outcome {
  readonly directory: string;
  readonly journal: string;
  /** where the run begins in the journal, in bytes */
  readonly start: number;
  readonly head: object;
  readonly table: string | null;
}

export async function writeOutcome({ directory, journal, start, head, table }: Outcome): Promise<void> {
  const rows = () => ledger(journal, start);
  await writeQuarantine(join(directory, 'quarantine.jsonl'), rows());
  if (table !== null) await writePieces(table, tablePieces(directory, rows()));
  await writeManifest(join(directory, 'manifest.json'), head, rows());
}

async function* tablePieces(directory: string, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield tableHead();
  for await (const { output, counts } of rows) {
    if (output === null || Object.keys(counts?.agreements ?? {}).length === 0) continue;
    const text = await readFile(join(directory, output), 'utf8');
    yield tableRows(JSON.parse(text) as Result);
  }
}
