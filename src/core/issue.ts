/** Trouble as a value: what was expected, what was found, where, and what to do next. Only bugs throw. */
export interface Issue {
  /** Kebab-case and stable, for machines: `language-unsupported`, `record-invalid`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A path, a line or a field; never a path outside of what the user named. */
  readonly where: string;
  readonly message: string;
  readonly hint?: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

export function fine<T>(value: T, issues: readonly Issue[] = []): Outcome<T> {
  return { ok: true, value, issues };
}

export function failed<T>(issue: Issue, ...more: Issue[]): Outcome<T> {
  return { ok: false, issues: [issue, ...more] };
}
