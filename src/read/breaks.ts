import { Gap, Shape, type Tokens } from '../core/document.ts';

/** Lines longer than this are no typewriter lines: such a text has a line for each paragraph. */
const WIDEST = 100;
/** Lines shorter than this say nothing of the width a text was wrapped at. */
const NARROWEST = 40;
/** How far before the right edge a line may break although the next word had fitted; wire copy is not set tightly. */
const SLACK = 10;

/** Breaks from which on a wrapped text is expected to show some lines that go on in lower case. */
const FEW = 8;

/** Words that nothing but the number before them can begin a line with. */
const SCALES = /^(?:hundred|thousand|million|billion|trillion|mln|bln|bn|lakh|crore)$/;

const NEWLINES = /[\n\r\u0085\u2028\u2029]/;

interface Line {
  /** first token */
  readonly first: number;
  /** columns before the first token */
  readonly indent: number;
  /** column behind the last token */
  readonly width: number;
}

/**
 * Makes a paragraph break of each line break that is no wrap: behind headings, list items, rows, and before indented lines.
 * Wrapped copy breaks its lines in mid-sentence and mid-name at a common width, so a break is a wrap where the next word would not
 * have fitted on the line, or where it goes on in lower case. Changes `tokens.gap`; linear.
 * @param hard whether every line break is known to be one (HTML has no wraps outside of preformatted text)
 */
export function settleLineBreaks(text: string, tokens: Tokens, hard: boolean): void {
  const { gap, count } = tokens;
  if (gap.indexOf(Gap.Line) < 0) return;
  if (hard) {
    for (let i = 0; i < count; i++) if (gap[i] === Gap.Line) gap[i] = Gap.Paragraph;
    return;
  }
  const lines = linesOf(text, tokens);
  const edge = rightEdge(lines, text, tokens);
  for (let n = 1; n < lines.length; n++) {
    const { first } = lines[n]!;
    if (gap[first] === Gap.Line && !wraps(text, tokens, lines[n - 1]!, lines[n]!, edge)) gap[first] = Gap.Paragraph;
  }
}

function linesOf(text: string, { count, start, end, gap }: Tokens): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < count; ) {
    let from = start[i]!;
    const floor = i === 0 ? 0 : end[i - 1]!;
    while (from > floor && !NEWLINES.test(text[from - 1]!)) from--;
    let last = i + 1;
    while (last < count && gap[last]! < Gap.Line) last++;
    lines.push({ first: i, indent: start[i]! - from, width: end[last - 1]! - from });
    i = last;
  }
  return lines;
}

/** The column that the text was wrapped at; 0 where it was not wrapped. */
function rightEdge(lines: readonly Line[], text: string, tokens: Tokens): number {
  const widths = new Uint32Array(WIDEST + 1);
  let long = 0;
  let telling = 0;
  let breaks = 0;
  let lower = 0;
  lines.forEach(({ first, indent, width }, n) => {
    if (width > WIDEST) long += width;
    else if (width >= NARROWEST) {
      widths[width]!++;
      telling++;
    }
    if (n > 0 && tokens.gap[first] === Gap.Line && indent <= lines[n - 1]!.indent) {
      breaks++;
      if (tokens.shape[first] === Shape.Lower && !ends(text, tokens, first)) lower++;
    }
  });
  if (telling === 0 || breaks === 0 || long > 0.1 * text.length) return 0;
  // a brief of a few lines may have no line that goes on in lower case
  if (lower * 4 < breaks && (long > 0 || breaks >= FEW)) return 0;
  // one line in fifty may stick out
  let left = Math.floor(telling / 50);
  let edge = WIDEST;
  while (left >= widths[edge]!) left -= widths[edge--]!;
  return edge;
}

function wraps(text: string, tokens: Tokens, before: Line, line: Line, edge: number): boolean {
  const { first } = line;
  const lower = tokens.shape[first] === Shape.Lower;
  if (lower && scales(text, tokens, first)) return true;
  if (edge === 0) return lower && before.width >= NARROWEST && !ends(text, tokens, first);
  if (line.indent > before.indent + 1) return false;
  if (lower && before.width >= edge / 2) return true;
  const word = tokens.end[first]! - tokens.start[first]!;
  return before.width + 1 + word > edge - SLACK && !(isBullet(text, tokens, first) && before.width + 1 + word <= edge);
}

/** Whether the token is a scale word behind a number, which a break between them would make another one. */
function scales(text: string, { shape, start, end }: Tokens, i: number): boolean {
  return shape[i - 1] === Shape.Number && SCALES.test(text.slice(start[i], end[i]));
}

/** Whether the token before ends a sentence or opens a list. */
function ends(text: string, { end }: Tokens, i: number): boolean {
  const unit = text.charCodeAt(end[i - 1]! - 1);
  return unit === 46 || unit === 33 || unit === 63 || unit === 58;
}

function isBullet(text: string, { start, end, gap, count }: Tokens, i: number): boolean {
  return end[i]! - start[i]! === 1 && '*-–—•●·▪‣'.includes(text[start[i]!]!) && i + 1 < count && gap[i + 1] === Gap.Space;
}
