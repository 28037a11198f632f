import { type Document, isAlias, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue } from './core/issue.ts';

/** A YAML or JSON file as data that knows on which line each part stands. */
export interface Source {
  readonly data: unknown;
  /** what is wrong with the form of the file */
  readonly issues: readonly Issue[];
  /** `deals.yaml:12`: where the value at a path stands, or the nearest part around it that is there */
  where(path: readonly PropertyKey[]): string;
}

const ADVICE: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put a text with a colon in quotes',
  UNEXPECTED_TOKEN: 'put a text that begins with { or [ in quotes',
  DUPLICATE_KEY: 'each name once',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'put a text that begins with { or [ in quotes; else mend the spaces before the line',
};

/**
 * Reads a file in YAML 1.2, of which JSON is a part.
 * @param name how messages call the file
 */
export function readSource(text: string, name: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${name}:${lines.linePos(offset).line}`;
  const issues = [...document.errors, ...document.warnings].map(({ code, message, pos }): Issue => {
    const hint = /\.json$/i.test(name) ? undefined : ADVICE[code];
    const said = `expected YAML or JSON, got trouble: ${message}`;
    return { code: 'pack-invalid', severity: 'error', where: at(pos[0]), message: said, ...(hint ? { hint } : {}) };
  });
  const read = issues.length === 0 ? dataOf(document, name) : null;
  if (typeof read === 'string') issues.push({ code: 'pack-invalid', severity: 'error', where: name, message: read });
  return {
    data: read !== null && typeof read === 'object' ? read.data : null,
    issues,
    where: (path) => at(offsetOf(document, path)),
  };
}

/** The data of a document; a sentence where its references cannot be followed. */
function dataOf(document: Document, name: string): { readonly data: unknown } | string {
  try {
    return { data: document.toJS() };
  } catch (error) {
    return `expected references (*name) to what stands before them in ${name}, got ${(error as Error).message}`;
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next: unknown = isMap(node)
      ? node.items.find(({ key }) => String(key) === String(part))
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    const place = isPair(next) ? next.key : next;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return offset;
}
