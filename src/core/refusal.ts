import type * as z from 'zod';
import type { Issue } from './issue.ts';

/** Where a value stands inside of what was read: `stages[0]`, `options.temporal`; empty for the whole. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

/**
 * Turns what zod says of an input into sentences: what was expected, what came, where, and what to do next.
 * @param source name of the input, as the user gave it; stands before each path
 * @param known the keys that exist, to guess at a misspelt one
 */
export function refusals(
  error: z.ZodError,
  input: unknown,
  source: string,
  code: string,
  known: readonly string[],
): [Issue, ...Issue[]] {
  const issues = error.issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, source, code, known));
    const where = join(source, pathOf(issue.path));
    const got = valueAt(input, issue.path);
    const message = got === undefined ? `${lower(issue.message)}, got nothing` : `${lower(issue.message)}, got ${shown(got)}`;
    return [{ code, severity: 'error', where, message }];
  });
  return issues as [Issue, ...Issue[]];
}

function unknownKey(key: string, path: readonly PropertyKey[], source: string, code: string, known: readonly string[]): Issue {
  const near = nearest(key, known);
  const hint = near ? `did you mean "${near}"?` : `known are ${known.join(', ')}`;
  return { code, severity: 'error', where: join(source, pathOf([...path, key])), message: `no such key "${key}"`, hint };
}

const join = (source: string, path: string): string => (path ? `${source}: ${path}` : source);

const lower = (message: string): string =>
  message.replace(/^Invalid (?:input|option|string): /, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path)
    value = value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[part];
  return value;
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** The known word that is at most two edits away (one for short words), if any. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = word.length < 5 ? 2 : 3;
  for (const candidate of known) {
    const distance = edits(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance; both words are short. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
