import { allRules } from '../catalog.ts';
import type { Extractor } from '../extractor.ts';
import type { Pack } from '../pack.ts';
import { PAGE_MARK, pageDocument, pageFoot, pageHead } from '../show/page.ts';
import { writeWhole } from '../write/file.ts';
import { refuseOther } from './own-page.ts';
import { forDocuments, isSystemError } from './sources.ts';
import { Exit } from './usage.ts';

/**
 * Writes one page that explains some files, to a file or, where none is named, to standard output.
 * @returns the exit code
 */
export async function explainPage(
  files: unknown,
  flags: Readonly<Record<string, unknown>>,
  extractor: Extractor,
  packs: readonly Pack[],
): Promise<number> {
  const target = typeof flags.html === 'string' ? flags.html : null;
  if (target !== null) refuseOther(target, PAGE_MARK, 'explain');
  const says = new Map(allRules(packs).map(({ rule }) => [rule.id, rule.says]));
  const parts: string[] = [];
  const put = (part: string): void => {
    if (target === null) process.stdout.write(part);
    else parts.push(part);
  };
  let count = 0;
  const exit = await forDocuments(files, flags, extractor, (document) => {
    if (count === 0) put(pageHead(document.title ?? document.id));
    const explained = { ...extractor.explain(document), text: document.text, says: (rule: string) => says.get(rule) ?? null };
    put(pageDocument(explained, count === 0 ? '' : `${count + 1}-`));
    count++;
  });
  if (count === 0) return exit;
  const { pactwire, rulesSha256 } = extractor.provenance;
  put(pageFoot(`Made by pactwire ${pactwire}, rules ${rulesSha256.slice(0, 12)}.`));
  if (target === null) return exit;
  try {
    await writeWhole(target, parts.join(''));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return Exit.Failed;
  }
  return exit;
}
