import type { Issue } from '../core/issue.ts';

/** How a command ended, for the shell. */
export const Exit = { Good: 0, Failed: 1, Usage: 2 } as const;

/** A command line that cannot be followed: told in one sentence, exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** An issue as one sentence: where, what, and what next. */
export function sentence(issue: Issue): string {
  return `${issue.where}: ${issue.message}${issue.hint ? ` (${issue.hint})` : ''}`;
}

/** Stops a command whose arguments have issues. */
export function refuse(issues: readonly Issue[]): never {
  throw new Misuse(issues.map(sentence).join('\n'));
}
