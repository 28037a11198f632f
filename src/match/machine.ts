import type { Document, Tokens } from '../core/document.ts';
import { Gap } from '../core/document.ts';

/** The state of one attempt to match; reused for all. */
export interface Machine {
  document: Document;
  tokens: Tokens;
  anchor: number;
  first: number;
  last: number;
  extentFirst: number;
  extentLast: number;
  /** first and last token of slot k at 2k and 2k+1; -1 where it is empty */
  slots: Int32Array;
}

/** Whether the step from the tokens read so far to those at `at` stays inside the paragraph. */
export function open(machine: Machine, at: number, forward: boolean): boolean {
  const { tokens } = machine;
  return forward
    ? at < tokens.count && (at === machine.anchor || tokens.gap[at] !== Gap.Paragraph)
    : at > 0 && tokens.gap[at] !== Gap.Paragraph;
}
