import type { ExtractOptions } from '../core/options.ts';
import { readOptions } from '../options.ts';
import { refuse } from './usage.ts';

const NAMES = ['published', 'dayFirst', 'defaultCurrency', 'temporal', 'modality', 'only', 'minConfidence', 'offsets'] as const;

/** The flags of extraction as they were given, in the form that a pipeline has them; unchecked. */
export function givenOptions(flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of NAMES) {
    const value = flags[name];
    if (value === undefined) continue;
    if (name === 'only')
      given[name] = String(value)
        .split(',')
        .map((kind) => kind.trim());
    else if (name === 'minConfidence') given[name] = String(value).trim() === '' ? Number.NaN : Number(value);
    else given[name] = value;
  }
  return given;
}

/** The options of extraction that flags ask for; refuses wrong ones. */
export function optionsOf(flags: Readonly<Record<string, unknown>>): ExtractOptions {
  const read = readOptions(givenOptions(flags), 'options');
  return read.ok ? read.value : refuse(read.issues);
}
