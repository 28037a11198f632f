/** A stretch of a case that is marked: `[text]` or, with a number, `[1 text]`. */
export interface Mark {
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\[(?:(\d) )?([^[\]]+)\]/g;

/** The text of a case without its brackets, and where they stood; offsets are UTF-16 code units of that text. */
export function readMarks(marked: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const words = match[2]!;
    text += marked.slice(from, match.index);
    marks.push({ number: match[1] ? Number(match[1]) : null, start: text.length, end: text.length + words.length, text: words });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/** What a case asks for, and why it is not so; null where it holds. */
export type Verdict = string | null;

/** How many cases hold, and a report that names the others. */
export function tally(
  cases: readonly string[],
  judge: (marked: string) => Verdict,
): { readonly share: number; readonly report: string } {
  const misses = cases.flatMap((marked) => {
    const verdict = judge(marked);
    return verdict === null ? [] : [`${marked}\n      ${verdict}`];
  });
  const held = cases.length - misses.length;
  return { share: held / cases.length, report: `${held} of ${cases.length} hold\n  - ${misses.join('\n  - ')}\n` };
}
