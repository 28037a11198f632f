import type { Warning } from '../core/document.ts';

/** How long a clean text may be, in UTF-16 code units, and what is done with one that is longer. */
export interface CharacterBudget {
  readonly maxCharacters: number;
  /** `cut` reads the paragraphs within the budget and warns of the rest, `refuse` throws */
  readonly overlong: 'cut' | 'refuse';
}

/** What to do about a text over its budget. */
export const TOO_LONG_HINT = 'raise maxCharacters (--max-characters), or have it cut (--overlong cut)';

/** A text over its budget where it is not to be cut. */
export class TextTooLong extends Error {
  constructor(length: number, most: number) {
    super(`expected a text of at most ${most} characters, got ${length}`);
    this.name = 'TextTooLong';
  }
}

/** The part of a text that is read, and a warning that names the rest. Offsets into the whole text stay right. */
export interface Within {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** @throws TextTooLong where the text is over its budget and must not be cut */
export function withinBudget(text: string, { maxCharacters, overlong }: CharacterBudget): Within {
  if (text.length <= maxCharacters) return { text, warnings: [] };
  if (overlong === 'refuse') throw new TextTooLong(text.length, maxCharacters);
  const end = lastBreak(text, maxCharacters);
  const message = `read ${end} of ${text.length} characters: a text may have ${maxCharacters}`;
  return { text: text.slice(0, end), warnings: [{ code: 'text-cut', message, start: end, end: null }] };
}

/** Where to cut: behind the last blank line, else line, else word, within the second half of the budget; never inside of a character. */
function lastBreak(text: string, most: number): number {
  const head = text.slice(0, most);
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(sign);
    if (at >= most / 2) return at + sign.length;
  }
  const code = head.charCodeAt(most - 1);
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most;
}
