import type { ExtractOptions } from '../core/options.ts';
import { readOptions } from '../options.ts';
import { refuse } from './usage.ts';

const NAMES = [
  'published',
  'dayFirst',
  'defaultCurrency',
  'temporal',
  'modality',
  'only',
  'minConfidence',
  'offsets',
  'maxCharacters',
  'overlong',
] as const;

/** The flags of extraction as they were given, in the form that a pipeline has them; unchecked. */
function givenOptions(flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of NAMES) {
    const value = flags[name];
    if (value === undefined) continue;
    if (name === 'only')
      given[name] = String(value)
        .split(',')
        .map((kind) => kind.trim());
    else if (name === 'minConfidence' || name === 'maxCharacters') given[name] = numberIn(String(value));
    else given[name] = value;
  }
  return given;
}

/** A number, or the text itself where it is none. */
const numberIn = (text: string): number | string => (text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text));

/** The options of extraction that flags ask for, over those of a pipeline; refuses wrong ones by the names of their flags. */
export function optionsOf(flags: Readonly<Record<string, unknown>>, base: Partial<ExtractOptions> = {}): ExtractOptions {
  const read = readOptions({ ...base, ...givenOptions(flags) }, '');
  return read.ok ? read.value : refuse(read.issues.map((issue) => ({ ...issue, where: flagOf(issue.where) })));
}

/** `minConfidence` and `only[1]` as they are written on the command line. */
const flagOf = (where: string): string =>
  `--${where.replace(/\[\d+\]$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
