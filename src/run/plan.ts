import type { ExtractOptions } from '../core/options.ts';
import type { Maker } from './crew.ts';
import type { Format } from './inputs.ts';
import type { Self } from './lock.ts';
import type { Post } from './pool.ts';

/** What a run is to do, all paths absolute. */
export interface Plan {
  readonly pipeline: string;
  readonly pipelineSha256: string;
  /** the pipeline's file, as data, for the manifest */
  readonly given: unknown;
  readonly patterns: readonly string[];
  /** folder that patterns are relative to */
  readonly from: string;
  readonly format: Format;
  readonly options: ExtractOptions;
  /** folder for results, journal and manifest; made where it is not there */
  readonly directory: string;
  /** batches of documents that are in work or wait for a worker */
  readonly concurrency: number;
  readonly workers: number | 'auto';
  readonly budget: Budget;
  readonly redo: Redo;
  /** whether what is done is to outlive a loss of power */
  readonly durable: boolean;
  /** how many documents may be worked on, those that are skipped aside; null for all */
  readonly limit: number | null;
  /** how many documents may be quarantined before the run stops; null for all */
  readonly maxFailures: number | null;
  /** only files that changed at this time or later, in milliseconds since 1970; null for all */
  readonly since: number | null;
  /** file for a flat row an agreement; null for none */
  readonly table: string | null;
  /** milliseconds between two looks for files that are new or changed; null for one look */
  readonly watch: number | null;
}

/** What one document may take. */
export interface Budget {
  /** of a file, a line of JSON lines or a file of records */
  readonly bytes: number;
  readonly seconds: number;
}

/** Which inputs are done although an earlier run has settled them. */
export type Redo =
  /** those that failed for a passing reason */
  | { readonly what: 'passing' }
  /** also those that would fail again */
  | { readonly what: 'quarantined' }
  | { readonly what: 'all' }
  /** nothing but what the last run quarantined: everything, or inputs of these ids or uris */
  | { readonly what: 'replay'; readonly names: readonly string[] };

/** What documents are extracted with: its names as results carry them, and how this thread and others come by it. */
export interface Engine {
  readonly provenance: { readonly pactwire: string; readonly rulesSha256: string };
  /** makes one for this thread, where that has to work itself: the rules take half a second */
  readonly extractor: Maker;
  /** null where everything is to be done in this thread */
  readonly post?: Post | null;
}

/** What a run needs to know of the process around it. */
export interface Surroundings {
  readonly self: Self;
  /** when it aborts, what is in work is finished and nothing more begun */
  readonly stop?: AbortSignal;
}
