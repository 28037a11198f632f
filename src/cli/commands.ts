import { KINDS } from '../core/kinds.ts';

/** An option as commander writes it: flags and what they do. */
type Flag = readonly [flags: string, says: string];

/** A command as its help shows it; what it does is loaded when it is called. */
export interface CommandShape {
  readonly name: string;
  readonly says: string;
  readonly args: readonly (readonly [name: string, says: string])[];
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly act: Act }>;
}

/** Does the work of a command and gives its exit code. An argument that may repeat comes as a list. */
export type Act = (
  args: readonly (string | readonly string[] | undefined)[],
  flags: Readonly<Record<string, unknown>>,
) => Promise<number>;

/** Options that say how to extract; the same names as in a pipeline. */
const EXTRACTION: readonly Flag[] = [
  ['--published <date>', 'date of publication, YYYY-MM-DD, for documents that are given without one'],
  ['--day-first', 'read 03/04/2024 as 3 April unless the document proves otherwise'],
  ['--default-currency <code>', 'ISO 4217 code for a bare $ without evidence (default: USD)'],
  ['--temporal <which>', 'dates, or all: times, durations and repeated times too (default: dates)'],
  ['--modality <which>', 'stated, or all: hypothetical agreements too (default: stated)'],
  ['--only <kinds>', `kinds to give, with commas: ${KINDS.join(',')}`],
  ['--min-confidence <number>', 'leave out what is less certain, 0 to 1'],
  ['--offsets <which>', 'text, or source: the bytes that each span came from too (default: text)'],
];

const FORMAT: Flag = [
  '--format <format>',
  'auto, text, html, json (a record or a list) or jsonl (a record a line) (default: auto)',
];

export const COMMANDS: readonly CommandShape[] = [
  {
    name: 'run',
    says: 'Runs a pipeline over many files: a result each, with journal, manifest and quarantine beside them.',
    args: [['[pipeline.json|glob...]', 'a pipeline file first, then patterns in place of its own (default: press-releases)']],
    flags: [
      ['--output <folder>', 'where results go (default: as the pipeline says, else output/NAME)'],
      ['--concurrency <number>', 'documents that are in work at the same time'],
      ...EXTRACTION,
    ],
    examples: [
      'pactwire run pipelines/press-releases.json',
      "pactwire run pipelines/newswire.json 'wire/**/*.jsonl' --output results",
      "pactwire run 'releases/**/*.{txt,html}' --only agreements",
    ],
    load: () => import('./run.ts'),
  },
  {
    name: 'extract',
    says: 'Writes one result a line on standard output, in input order.',
    args: [['[files...]', 'files to read; - or none is standard input']],
    flags: [FORMAT, ...EXTRACTION],
    examples: [
      'pactwire extract release.txt',
      'pactwire extract - < articles.jsonl > results.jsonl',
      'pactwire extract --published 2024-03-05 --only agreements,money story.html',
    ],
    load: () => import('./extract.ts'),
  },
];
