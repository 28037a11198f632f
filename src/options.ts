import { failed, fine, type Outcome } from './core/issue.ts';
import { ExtractOptions } from './core/options.ts';
import { refusals } from './core/refusal.ts';

/**
 * Reads options of extraction from outside; what is absent takes its default.
 * @param source name of the input, as the user gave it
 */
export function readOptions(input: unknown, source: string): Outcome<ExtractOptions> {
  const read = ExtractOptions.safeParse(input);
  return read.success
    ? fine(read.data)
    : failed(...refusals(read.error, input, source, 'options-invalid', Object.keys(ExtractOptions.shape)));
}
