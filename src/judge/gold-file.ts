import { readFile } from 'node:fs/promises';
import { failed, fine, type Outcome } from '../core/issue.ts';
import { refusals } from '../core/refusal.ts';
import { GoldDocument } from './gold.ts';

/** Reads annotated documents, one a line; says which line is none. Rejects where the file cannot be read. */
export async function readGold(path: string): Promise<Outcome<readonly GoldDocument[]>> {
  const documents: GoldDocument[] = [];
  const ids = new Set<string>();
  const lines = (await readFile(path, 'utf8')).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const where = `${path}:${index + 1}`;
    const refuse = (message: string, hint: string): Outcome<never> =>
      failed({ code: 'gold-invalid', severity: 'error', where, message, hint });
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch (error) {
      return refuse(
        `expected an annotated document, got ${(error as Error).message}`,
        'a line is {"id", "text", "mentions"?, "agreements"?}',
      );
    }
    const read = GoldDocument.safeParse(given);
    if (!read.success) return failed(...refusals(read.error, given, where, 'gold-invalid', Object.keys(GoldDocument.shape)));
    if (ids.has(read.data.id)) return refuse(`the id "${read.data.id}" occurs twice`, 'every document has an id of its own');
    ids.add(read.data.id);
    documents.push(read.data);
  }
  return fine(documents);
}
