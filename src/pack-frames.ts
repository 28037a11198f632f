import type { Issue } from './core/issue.ts';
import { nearest } from './core/refusal.ts';
import { PARTY_KINDS, ROLES } from './core/terms.ts';
import type { Classes } from './match/classes.ts';
import { compile } from './match/compile.ts';
import { readFrame } from './match/frame.ts';
import { type Node, PatternError, parsePattern } from './match/pattern.ts';

/** A frame of a rule, and where it stands. */
export interface PlacedFrame {
  readonly rule: string;
  readonly source: string;
  readonly where: string;
}

/** What stands behind the colon of a role: a kind of party, or a body such as a union. */
const KINDS: readonly string[] = [...PARTY_KINDS, 'body', 'giver'];

/** What is wrong with the form of a frame: its trigger, its roles. */
export function frameForm(frame: PlacedFrame): Issue[] {
  let trigger = 0;
  try {
    const { pattern, slots } = readFrame(frame.source);
    // the trigger is one piece of the frame
    trigger = frame.source.indexOf(pattern);
    parsePattern(pattern);
    return slots.flatMap(({ role, kind }) => [
      ...unknown(frame, 'role', role, ROLES),
      ...(kind === null ? [] : unknown(frame, 'kind of party', kind, KINDS)),
    ]);
  } catch (error) {
    return [broken(frame, error, trigger)];
  }
}

/** What is wrong with the words of a frame whose form is right: classes that are not there, an anchor that could be any word. */
export function frameWords(frame: PlacedFrame, classes: Classes): Issue[] {
  const { pattern } = readFrame(frame.source);
  const parsed = parsePattern(pattern);
  const names = classes.names();
  const issues = [...new Set(classesOf([...parsed.before, parsed.anchor, ...parsed.after]))]
    .filter((name) => !names.includes(name))
    .flatMap((name) => unknown(frame, 'class', name, names));
  if (issues.length > 0) return issues;
  try {
    compile(parsed, classes);
    return [];
  } catch (error) {
    return [issue(frame, (error as Error).message, frame.source.indexOf('@'))];
  }
}

function* classesOf(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'class') for (const { name } of node.names) yield name;
    else if (node.type === 'group') for (const choice of node.choices) yield* classesOf(choice);
    else if ('node' in node) yield* classesOf([node.node]);
  }
}

function unknown(frame: PlacedFrame, what: string, name: string, known: readonly string[]): Issue[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  const hint = near
    ? `did you mean "${near}"?`
    : known.length < 30
      ? `known are ${known.join(', ')}`
      : 'words of your own go under lists or verbs';
  return [issue(frame, `no ${what} is named "${name}"`, frame.source.indexOf(name), hint)];
}

function broken(frame: PlacedFrame, error: unknown, from = 0): Issue {
  if (!(error instanceof PatternError)) throw error;
  return issue(frame, error.reason, from + error.at);
}

function issue({ rule, source, where }: PlacedFrame, reason: string, at: number, hint?: string): Issue {
  const message = `rule ${rule}: frame "${source}": ${reason} (character ${at + 1})`;
  return { code: 'pack-invalid', severity: 'error', where, message, ...(hint ? { hint } : {}) };
}
