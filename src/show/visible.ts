/**
 * Characters that show nothing or change how their neighbors are shown: controls but for tab and line feed, controls of writing
 * direction, spaces without width, separators of lines, and halves of pairs.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** A character by its number, as Unicode writes it: `U+202E`. */
export const codeOf = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Cuts a text at its unseen characters and gives the parts in order. What stands between line breaks is left as it is; a carriage
 * return before a line feed is dropped.
 */
export function splitUnseen(text: string, seen: (part: string) => void, unseen: (character: string) => void): void {
  let from = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index > from) seen(text.slice(from, index));
    from = index + character.length;
    if (!(character === '\r' && text[from] === '\n')) unseen(character);
  }
  if (from < text.length) seen(from === 0 ? text : text.slice(from));
}

/** A text with its unseen characters written out: `[U+202E]`. */
export function visible(text: string): string {
  const parts: string[] = [];
  splitUnseen(
    text,
    (part) => parts.push(part),
    (character) => parts.push(`[${codeOf(character)}]`),
  );
  return parts.join('');
}

/** A text on one line between quotes, safe to print on any terminal: breaks as `\n`, unseen characters written out. */
export const quoted = (text: string): string => visible(JSON.stringify(text));
