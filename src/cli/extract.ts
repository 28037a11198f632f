import { answer } from '../run/answer.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { inputsFrom, isSystemError, pathsOf, readFormat } from './sources.ts';
import { LineWriter } from './stream.ts';
import { Exit } from './usage.ts';

/** `pactwire extract`: documents in, one result a line out, in order; trouble goes to standard error as JSON, one object a line. */
export const act: Act = async ([files], flags) => {
  const format = readFormat(flags.format);
  const paths = pathsOf(files);
  const options = optionsOf(flags);
  // the rules are loaded when nothing more can be wrong with the command line
  const { createExtractor } = await import('../extractor.ts');
  const extractor = createExtractor(options, { packs: await packsOf(flags) });
  const out = new LineWriter(process.stdout);
  let exit: number = Exit.Good;
  const report = (path: string, trouble: object): void => {
    exit = Exit.Failed;
    process.stderr.write(`${JSON.stringify({ ...(path === '-' ? {} : { file: path }), ...trouble })}\n`);
  };
  for (const path of paths) {
    try {
      for await (const batch of inputsFrom(path, format)) {
        for (const input of batch) {
          const answered = answer(extractor, input);
          if (answered.ok) await out.write(JSON.stringify(answered.value));
          else report(path, { ...(input.unit ? { [input.unit]: input.part } : {}), ...answered.issues[0] });
        }
        await out.flush();
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      report(path, { code: 'input-unreadable', severity: 'error', where: path, message: error.message });
    }
  }
  return exit;
};
