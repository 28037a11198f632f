import type { Row } from './ledger.ts';

/** The head of a manifest: what is said of the whole; `inputs` with a row for each follow. */
export const manifestHead = (head: object): string => `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "inputs": [`;

/** One input of a manifest; all but the first stand behind a comma. */
export function manifestRow({ uri, path, part, sha256, id, state, output, copyOf, error }: Row, first: boolean): string {
  const why = error ? { stage: error.stage, ...error.issues[0] } : null;
  return `${first ? '' : ','}\n    ${JSON.stringify({ uri, path, part, sha256, id, state, output, copyOf, error: why })}`;
}

export const MANIFEST_END = '\n  ]\n}\n';

/** What was quarantined as a line of JSON, with every issue and its cause. */
export const quarantineRow = ({ uri, path, part, sha256, id, error }: Row): string =>
  `${JSON.stringify({ uri, path, part, sha256, id, ...error })}\n`;
