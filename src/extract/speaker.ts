import { type Document, Gap } from '../core/document.ts';
import type { OrganizationDraft } from '../core/mention.ts';

/** Tokens on each side of a word in which its quotation opens and ends. */
const REACH = 250;
const SPEAKS: ReadonlySet<string> = new Set(
  'said says say added adds commented comments stated states noted notes explained explains remarked continued according shared'.split(
    ' ',
  ),
);
const LONGEST_VERB = 9;
/** Tokens between a verb of saying and whom the speaker works for. */
const OFFICE = 24;

/**
 * The organization that speaks at token `i`: the first one behind the verb of saying that follows its quotation (`…,” said Jane Doe,
 * chief executive of Acme`), else the last one before the quotation; null outside of quotations, and where nobody is named.
 * @param from the index of the first mention that ends behind a token
 */
export function speakerAt(
  { text, tokens }: Document,
  i: number,
  from: (token: number) => number,
  mentions: readonly OrganizationDraft[],
): OrganizationDraft | null {
  const { start, end, gap, count } = tokens;
  let first = i;
  while (first > 0 && i - first < REACH && gap[first] !== Gap.Paragraph) first--;
  let quoted = false;
  let opened = -1;
  for (let k = first; k <= i; k++) {
    const sign = end[k]! - start[k]! === 1 ? text.charCodeAt(start[k]!) : 0;
    if (sign === 0x201c || (sign === 34 && !quoted)) {
      quoted = true;
      opened = k;
    } else if (sign === 0x201d || sign === 34) quoted = false;
  }
  if (!quoted) return null;
  let closed = i + 1;
  for (; closed < count && closed - i < REACH && gap[closed] !== Gap.Paragraph; closed++) {
    const sign = end[closed]! - start[closed]! === 1 ? text.charCodeAt(start[closed]!) : 0;
    if (sign === 0x201d || sign === 34) break;
  }
  const speaks = (k: number): boolean =>
    end[k]! - start[k]! <= LONGEST_VERB && SPEAKS.has(text.slice(start[k], end[k]).toLowerCase());
  let told = -1;
  let before: OrganizationDraft | null = null;
  for (let k = closed + 1; k < Math.min(count, closed + OFFICE) && gap[k] !== Gap.Paragraph; k++) {
    const sign = end[k]! - start[k]! === 1 ? text.charCodeAt(start[k]!) : 0;
    if (sign === 0x201c || sign === 34) break;
    if (told < 0 && sign === 46) break;
    if (speaks(k)) told = k;
    // `…,” Acme chief executive Jane Doe said`
    if (told >= 0 && before) return before;
    const mention = mentions[from(k)];
    if (!mention || mention.first !== k) continue;
    if (told >= 0 || speaks(mention.last)) return mention;
    before ??= mention;
  }
  if (told >= 0) return null;
  for (let m = from(opened) - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.first < first) return null;
    for (let k = mention.last; k < opened; k++) if (speaks(k)) return mention;
  }
  return null;
}
