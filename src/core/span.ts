/** A half-open range of UTF-16 code units in the clean text of a document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders ranges by start, the longer first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
