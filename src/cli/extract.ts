import { isReadError } from '../run/bytes.ts';
import { Crew } from '../run/crew.ts';
import { answeredHere, answeredInOrder } from '../run/lane.ts';
import type { WorkerData } from '../worker.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { secondsOf, workersOf } from './plan.ts';
import { fileTrouble, inputsFrom, pathsOf, readFormat } from './sources.ts';
import { LineWriter } from './stream.ts';
import { Exit } from './usage.ts';

/** What a thread runs; beside this module's folder, built or bundled. */
const WORKER = new URL('../worker.js', import.meta.url);

/** `pactwire extract`: documents in, one result a line out, in order; trouble goes to standard error as JSON, one object a line. */
export const act: Act = async ([files], flags) => {
  const format = readFormat(flags.format);
  const paths = pathsOf(files);
  const options = optionsOf(flags);
  const workers = workersOf(flags);
  const seconds = secondsOf(flags, 'maxSeconds') ?? 60;
  const packs = await packsOf(flags);
  // the rules are loaded when nothing more can be wrong with the command line, and not where threads of their own load them
  const extractor = async () => (await import('../extractor.ts')).createExtractor(options, { packs });
  const data: WorkerData = { options, setup: { packs }, durable: false };
  const post = { entry: WORKER, data };
  const crew = workers === null ? null : new Crew(extractor, { workers, seconds, durable: false, post });
  const here = crew ? null : await extractor();
  const out = new LineWriter(process.stdout);
  let exit: number = Exit.Good;
  const report = (path: string, trouble: object): void => {
    exit = Exit.Failed;
    process.stderr.write(`${JSON.stringify({ ...(path === '-' ? {} : { file: path }), ...trouble })}\n`);
  };
  for (const path of paths) {
    const inputs = inputsFrom(path, format);
    try {
      const answers = crew ? answeredInOrder(inputs, crew, 2 * Crew.size(workers!)) : answeredHere(inputs, here!);
      for await (const settled of answers) {
        for (const { input, line, issues } of settled) {
          if (line !== null) await out.write(line);
          else report(path, { ...(input.unit ? { [input.unit]: input.part } : {}), ...issues[0] });
        }
        await out.flush();
      }
    } catch (error) {
      if (!isReadError(error)) throw error;
      report(path, { code: 'input-unreadable', severity: 'error', where: path, message: fileTrouble(path, error) });
    }
  }
  await crew?.close();
  return exit;
};
