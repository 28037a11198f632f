import type { Act } from './commands.ts';
import { Exit, Misuse } from './usage.ts';

/** What there are schemas of; each is loaded when it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  result: async () => (await import('../write/schema.ts')).resultSchema(),
  pipeline: async () => (await import('../pipeline.ts')).pipelineSchema(),
  pack: async () => (await import('../pack-schema.ts')).packSchema(),
};

/** `pactwire schema`: the JSON Schema of a result, a pipeline file or a rule pack. */
export const act: Act = async ([of = 'result']) => {
  const schema = Object.hasOwn(SCHEMAS, String(of)) ? SCHEMAS[String(of)] : undefined;
  if (!schema) throw new Misuse(`expected result, pipeline or pack, got "${String(of)}"`);
  process.stdout.write(`${JSON.stringify(await schema(), null, 2)}\n`);
  return Exit.Good;
};
