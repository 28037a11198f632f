import type { Result } from '../core/result.ts';

/** A result as the text of its file: two spaces deep, a line break at the end. */
export function toJson(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
