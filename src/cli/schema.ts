import { resultSchema } from '../write/schema.ts';
import type { Act } from './commands.ts';
import { Exit, Misuse } from './usage.ts';

/** `pactwire schema`: the JSON Schema of a result, or of a pipeline file. */
export const act: Act = async ([of]) => {
  if (of !== undefined && of !== 'result' && of !== 'pipeline')
    throw new Misuse(`expected result or pipeline, got "${String(of)}"`);
  const schema = of === 'pipeline' ? (await import('../pipeline.ts')).pipelineSchema() : resultSchema();
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return Exit.Good;
};
