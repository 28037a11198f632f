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
    const where = [source, pathOf(issue.path)].filter(Boolean).join(': ');
    const value = valueAt(input, issue.path);
    const message = `${expectation(issue)}, got ${value === undefined ? 'nothing' : shown(value)}`;
    const near = issue.code === 'invalid_value' && typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
    return [{ code, severity: 'error', where, message, ...(near ? { hint: `did you mean "${near}"?` } : {}) }];
  });
  return issues as [Issue, ...Issue[]];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${ARTICLES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `expected at least ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected at most ${counted(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'expected a day as YYYY-MM-DD' : issue.message;
    default:
      // our own words already say what came
      return issue.message.replace(/, got [^,]*$/, '');
  }
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'names with what each stands for',
};
/** `1 entry`, `3 characters`; a number alone where nothing is counted. */
function counted(count: number | bigint, origin: string): string {
  const [one, many] = origin === 'string' ? ['character', 'characters'] : origin === 'array' ? ['entry', 'entries'] : ['', ''];
  return `${count} ${Number(count) === 1 ? one : many}`.trim();
}

function unknownKey(key: string, path: readonly PropertyKey[], source: string, code: string, known: readonly string[]): Issue {
  const near = nearest(key, known);
  const hint = near ? `did you mean "${near}"?` : `known are ${known.join(', ')}`;
  const where = [source, pathOf([...path, key])].filter(Boolean).join(': ');
  return { code, severity: 'error', where, message: `no such key "${key}"`, hint };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path)
    value = value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[part];
  return value;
}

const SHOWN = 60;

function shown(value: unknown): string {
  // a list or object may be deeper than the stack
  const text =
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'a list'
        : 'an object'
      : (JSON.stringify(value) ?? String(value));
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
