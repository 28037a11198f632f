import type { Document } from './document.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './mention.ts';
import type { ExtractOptions } from './options.ts';
import type { Span } from './span.ts';

/** A candidate that did not make it, and what beat it or spoke against it. */
export interface Loser {
  readonly kind: Kind;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly because: string;
  /** the rule that took its place, where there is one */
  readonly by?: string;
}

/** What keeps words from being an agreement of their own, from what no rule reads to what is all but told. */
export const CONDITIONS = [
  'no-trigger',
  'zone',
  'sense',
  'verb',
  'role',
  'overlap',
  'parties',
  'amount',
  'known',
  'unless',
  'buyback',
  'echo',
  'hypothetical',
  'uncertain',
  'confidence',
  'merged',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A slot of a frame that was tried on a sentence; nobody where no party was found that fits. */
export interface TriedRole {
  readonly role: string;
  readonly party: string | null;
  readonly how: string | null;
}

/** A rule that was tried on a sentence, and how far it got. The span is that of the words that stand there of its trigger. */
export interface Attempt extends Span {
  /** number of the sentence */
  readonly sentence: number;
  readonly rule: string;
  /** what the rule says */
  readonly says: string;
  readonly frame: string;
  readonly roles: readonly TriedRole[];
  readonly condition: Condition;
  readonly because: string;
  /** start of the trigger of the agreement that was made of it or that it was added to, and how certain that is */
  readonly made: { readonly trigger: number; readonly confidence: number } | null;
}

/** What the patterns of one rule cost, and what they gave. */
export interface Cost {
  /** times that a pattern was run at an anchor */
  tries: number;
  /** times that it matched */
  matches: number;
  /** in the unit of the clock; what is made of a match is part of it */
  time: number;
}

/** Measures rules while they run; made by who wants to know, with a clock of its own. */
export interface Meter {
  readonly clock: () => number;
  readonly costs: Map<string, Cost>;
}

/** What `explain` shows beside the result. Stages fill it only when it is there: without it they do no extra work. */
export interface Trace {
  readonly losers: Loser[];
  /** details of a winner by `kind:start`: slots, evidence with weights, how each role was filled, the rule that told a zone */
  readonly details: Map<string, readonly string[]>;
  /** characters that were handed to compromise */
  tagged: number;
  /** null where nothing is measured */
  readonly meter: Meter | null;
  /** what was tried for agreements on every sentence; only where that is asked for */
  readonly attempts?: Attempt[];
}

export function emptyTrace(meter: Meter | null = null): Trace {
  return { losers: [], details: new Map(), tagged: 0, meter };
}

/** One step from document to result. It reads what earlier stages gave and fills its own part of `known`. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Kind[];
  readonly gives: readonly Kind[];
  run(document: Document, known: Known, options: ExtractOptions, trace: Trace | null): void;
}

/** Says what is out of order in a list of stages; empty where all is well. */
export function orderOf(stages: readonly Stage[]): string[] {
  const given = new Set<Kind>();
  const wrong: string[] = [];
  stages.forEach((stage, index) => {
    for (const need of stage.needs) {
      if (!given.has(need)) wrong.push(`stages[${index}] "${stage.name}" needs "${need}", which no earlier stage gives`);
    }
    for (const kind of stage.gives) given.add(kind);
  });
  return wrong;
}
