import { workerData } from 'node:worker_threads';
import type { ExtractOptions } from './core/options.ts';
import { createExtractor, type Setup } from './extractor.ts';
import { packedReplies } from './run/parcel.ts';
import type { Message } from './run/pool.ts';
import { type Reply, workOff } from './run/work.ts';

/** What a thread is told once: what its extractor is made of, and how results are written. */
export interface WorkerData {
  readonly options: ExtractOptions;
  readonly setup: Setup;
  readonly durable: boolean;
}

const { options, setup, durable } = workerData as WorkerData;
const extractor = createExtractor(options, setup);

/** The entry of a thread that extracts: takes some tasks, gives their replies. */
export default ({ tasks, beat }: Message): readonly Reply[] => packedReplies(workOff(extractor, tasks, { durable, beat }));
