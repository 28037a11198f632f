import { createReadStream } from 'node:fs';
import { createExtractor } from '../extractor.ts';
import { answer } from '../run/answer.ts';
import { FORMATS, type Format, formatOf, type Input, inputsOf, type Source } from '../run/inputs.ts';
import { idOf } from '../run/names.ts';
import type { Act } from './commands.ts';
import { optionsOf } from './options.ts';
import { LineWriter } from './stream.ts';
import { Exit, Misuse } from './usage.ts';

/** `pactwire extract`: documents in, one result a line out, in order; trouble goes to standard error as JSON, one object a line. */
export const act: Act = async ([files], flags) => {
  const format = readFormat(flags.format);
  const extractor = createExtractor(optionsOf(flags));
  const out = new LineWriter(process.stdout);
  let failures = 0;
  const report = (trouble: object): void => {
    failures++;
    process.stderr.write(`${JSON.stringify(trouble)}\n`);
  };
  for (const path of pathsOf(files)) {
    try {
      for await (const batch of inputsOf(sourceOf(path), format === 'auto' ? (formatOf(path) ?? format) : format)) {
        for (const input of batch) {
          const answered = answer(extractor, input);
          if (answered.ok) await out.write(JSON.stringify(answered.value));
          else report({ ...place(path, input), ...answered.issues[0] });
        }
        await out.flush();
      }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      report({ ...(path === '-' ? {} : { file: path }), code: 'input-unreadable', severity: 'error', where: path, message });
    }
  }
  return failures > 0 ? Exit.Failed : Exit.Good;
};

function readFormat(given: unknown): Format {
  const format = FORMATS.find((name) => name === (given ?? 'auto'));
  if (!format) throw new Misuse(`--format: expected one of ${FORMATS.join(', ')}, got "${String(given)}"`);
  return format;
}

function pathsOf(files: unknown): readonly string[] {
  const paths = (files ?? []) as readonly string[];
  if (paths.filter((path) => path === '-').length > 1) throw new Misuse('standard input (-) can be read once');
  return paths.length > 0 ? paths : ['-'];
}

function sourceOf(path: string): Source {
  if (path === '-') return { id: 'stdin', uri: null, name: 'stdin', chunks: process.stdin };
  return { id: idOf(path), uri: path, name: path, chunks: createReadStream(path) };
}

function place(path: string, { part }: Input): object {
  return { ...(path === '-' ? {} : { file: path }), ...(part === null ? {} : { line: part }) };
}
