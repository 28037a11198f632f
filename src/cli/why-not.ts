import type { Extractor } from '../extractor.ts';
import { whyNotText } from '../show/why-not.ts';
import { forDocuments } from './sources.ts';
import { paintFor } from './terminal.ts';
import { Misuse } from './usage.ts';

/** What explanations tell of by their candidates that lost. */
const ELSEWHERE: Readonly<Record<string, string>> = { organization: 'organizations', money: 'money', date: 'dates' };

/**
 * Tells why sentences have no agreement.
 * @returns the exit code
 */
export function whyNot(files: unknown, flags: Readonly<Record<string, unknown>>, extractor: Extractor): Promise<number> {
  const kind = String(flags.whyNot);
  if (kind !== 'agreement') {
    const other = ELSEWHERE[kind.replace(/s$/, '')];
    const hint = other === undefined ? '' : ` (explain --only ${other} tells under LOST what beat the candidates)`;
    throw new Misuse(`--why-not: expected agreement, got "${kind}"${hint}`);
  }
  if (flags.html !== undefined)
    throw new Misuse('--why-not: expected text or --json, got --html, whose page shows what was found');
  if (!extractor.options.only.includes('agreements')) throw new Misuse('--why-not agreement: expected agreements among --only');
  const paint = paintFor(process.stdout);
  return forDocuments(files, flags, extractor, (document) => {
    const { result, whyNot: told } = extractor.whyNot(document);
    process.stdout.write(flags.json ? `${JSON.stringify({ id: document.id, ...told })}\n` : whyNotText(result, told, paint));
  });
}
