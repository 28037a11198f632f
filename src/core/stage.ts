import type { Document } from './document.ts';
import type { Known } from './mention.ts';

export const KINDS = ['money', 'dates', 'organizations', 'agreements'] as const;
export type Kind = (typeof KINDS)[number];

/** What a user may choose about extraction; the pipeline schema and the command line give the same. */
export interface ExtractOptions {
  /** ISO date: overrides what the document says of itself */
  readonly published: string | null;
  /** `03/04/2024` is 3 April unless the document proves otherwise */
  readonly dayFirst: boolean;
  /** ISO 4217 for a bare `$` without evidence */
  readonly defaultCurrency: string;
  readonly temporal: 'dates' | 'all';
  /** `all` adds hypothetical agreements */
  readonly modality: 'stated' | 'all';
  readonly only: readonly Kind[];
  readonly minConfidence: number;
  readonly offsets: 'text' | 'source';
}

export const DEFAULT_OPTIONS: ExtractOptions = {
  published: null,
  dayFirst: false,
  defaultCurrency: 'USD',
  temporal: 'dates',
  modality: 'stated',
  only: KINDS,
  minConfidence: 0,
  offsets: 'text',
};

/** A candidate that did not make it, and what beat it or spoke against it. */
export interface Loser {
  readonly kind: Kind;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly because: string;
}

/** What `explain` shows beside the result. Stages fill it only when it is there: without it they do no extra work. */
export interface Trace {
  readonly losers: Loser[];
  /** details of a winner by `kind:start`: slots, evidence with weights, how each role was filled */
  readonly details: Map<string, readonly string[]>;
  /** characters that were handed to compromise */
  tagged: number;
}

export function emptyTrace(): Trace {
  return { losers: [], details: new Map(), tagged: 0 };
}

/** One step from document to result. It reads what earlier stages gave and fills its own part of `known`. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Kind[];
  readonly gives: Kind | null;
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
    if (stage.gives) given.add(stage.gives);
  });
  return wrong;
}
