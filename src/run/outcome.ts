import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../core/result.ts';
import { tableHead, tableRows } from '../write/table.ts';
import { ledger, type Row } from './ledger.ts';
import { MANIFEST_END, manifestHead, manifestRow, quarantineRow } from './manifest.ts';
import { WholeFile } from './whole-file.ts';

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
  const files: WholeFile[] = [];
  const create = async (path: string): Promise<WholeFile> => {
    const file = await WholeFile.create(path);
    files.push(file);
    return file;
  };
  try {
    const quarantine = await create(join(directory, 'quarantine.jsonl'));
    const flat = table === null ? null : await create(table);
    // last: where it is, the others are
    const manifest = await create(join(directory, 'manifest.json'));
    await flat?.add(tableHead());
    await manifest.add(manifestHead(head));
    let first = true;
    for await (const row of ledger(journal, start)) {
      if (row.state === 'quarantined') await quarantine.add(quarantineRow(row));
      if (flat && hasAgreements(row)) await flat.add(tableRows(await resultOf(directory, row)));
      await manifest.add(manifestRow(row, first));
      first = false;
    }
    await manifest.add(MANIFEST_END);
    for (const file of files) await file.end();
  } catch (error) {
    for (const file of files) await file.abandon();
    throw error;
  }
}

const hasAgreements = ({ output, counts }: Row): boolean => output !== null && Object.keys(counts?.agreements ?? {}).length > 0;

const resultOf = async (directory: string, { output }: Row): Promise<Result> =>
  JSON.parse(await readFile(join(directory, output!), 'utf8')) as Result;
