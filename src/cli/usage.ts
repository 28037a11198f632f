import type { Issue } from '../core/issue.ts';

/** How a command ended, for the shell. */
export const Exit = { Good: 0, Failed: 1, Usage: 2, Interrupted: 130 } as const;

/** A command line that cannot be followed: told in one sentence, exit code 2 unless it says another. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly exit: number;

  constructor(message: string, exit: number = Exit.Usage) {
    super(message);
    this.exit = exit;
  }
}

/** An issue as one sentence: where, what, and what next. */
export function sentence(issue: Issue): string {
  return `${issue.where}: ${issue.message}${issue.hint ? ` (${issue.hint})` : ''}`;
}

/** Stops a command whose arguments have issues. */
export function refuse(issues: readonly Issue[], exit?: number): never {
  throw new Misuse(issues.map(sentence).join('\n'), exit);
}
