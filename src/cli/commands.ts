import { KINDS } from '../core/kinds.ts';
import { workbench } from './workbench.ts';

/** An option as commander writes it: flags and what they do. */
export type Flag = readonly [flags: string, says: string];

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
  ['--rules <paths>', 'rule packs of your own beside the rules of the package: files or folders, with commas'],
  ['--max-characters <number>', 'longest text of a document (default: 5000000)'],
  ['--overlong <what>', 'cut a longer text at a paragraph, with a warning, or refuse it (default: cut)'],
];

const FORMAT: Flag = [
  '--format <format>',
  'auto, text, html, json (a record or a list) or jsonl (a record a line) (default: auto)',
];

/** Options that say how a batch is worked on. */
const BATCH: readonly Flag[] = [
  ['--workers <number>', 'threads that extract; auto: one a core, none for little work (default: auto)'],
  ['--concurrency <number>', 'batches of documents in hand at the same time, two a worker at least (default: 4)'],
  ['--max-bytes <number>', 'largest file, line or record; a larger one is quarantined (default: 64000000)'],
  ['--max-seconds <number>', 'longest time for one document; one that takes longer is quarantined (default: 60)'],
  ['--durable', 'make sure that results outlive a loss of power; slower'],
  ['--table <file.csv>', 'a flat row an agreement, for spreadsheets'],
];

export const COMMANDS: readonly CommandShape[] = [
  {
    name: 'run',
    says: 'Runs a pipeline over many files: a result each, with journal, manifest and quarantine beside them.',
    args: [['[pipeline.json|glob...]', 'a pipeline file first, then patterns in place of its own (default: press-releases)']],
    flags: [
      ['--output <folder>', 'where results go (default: as the pipeline says, else output/NAME)'],
      ...BATCH,
      ['--force', 'do everything again, done or not'],
      ['--retry-quarantined', 'do again what an earlier run quarantined'],
      ['--max-failures <number>', 'stop when more documents than that were quarantined'],
      ['--limit <number>', 'do at most so many documents; those done before are not counted'],
      ['--since <when>', 'only files changed since a day (2024-03-05) or so long ago (36h, 7d)'],
      ['--dry-run', 'say what would be done, and do nothing'],
      ['--watch [seconds]', 'go on and look for new and changed files, every 2 seconds or as often as said'],
      ['--no-examples', 'do not test the examples of rule packs first'],
      ...EXTRACTION,
    ],
    examples: [
      'pactwire run pipelines/press-releases.json',
      "pactwire run pipelines/newswire.json 'wire/**/*.jsonl' --output results",
      "pactwire run 'releases/**/*.{txt,html}' --only agreements --table deals.csv",
      'pactwire run pipelines/newswire.json --workers 8 --max-failures 100 --durable',
      'pactwire run incoming --watch --output results',
    ],
    load: () => import('./run.ts'),
  },
  {
    name: 'replay',
    says: 'Does again what the last run quarantined, under the same settings; other settings need a run.',
    args: [['[pipeline.json|name...]', 'the pipeline that ran, then ids or paths (default: everything in quarantine)']],
    flags: [
      ['--output <folder>', 'where the results of the run are'],
      ...BATCH,
      ['--no-examples', 'do not test the examples of rule packs first'],
      ...EXTRACTION,
    ],
    examples: [
      'pactwire replay pipelines/press-releases.json',
      'pactwire replay pipelines/newswire.json wire/1987-03.jsonl:712 press/acme --max-seconds 600',
    ],
    load: () => import('./replay.ts'),
  },
  {
    name: 'extract',
    says: 'Writes one result a line on standard output, in input order.',
    args: [['[files...]', 'files to read; - or none is standard input']],
    flags: [
      FORMAT,
      ['--workers <number>', 'threads that extract; auto: one a core (default: this one alone)'],
      ['--max-seconds <number>', 'with workers: longest time for one document (default: 60)'],
      ...EXTRACTION,
    ],
    examples: [
      'pactwire extract release.txt',
      'pactwire extract - < articles.jsonl > results.jsonl',
      'pactwire extract --published 2024-03-05 --only agreements,money story.html',
    ],
    load: () => import('./extract.ts'),
  },
  {
    name: 'explain',
    says: 'Shows how each mention and agreement was found, and what beat the candidates that were not.',
    args: [['[files...]', 'files to read; - or none is standard input']],
    flags: [
      ['--why-not <kind>', 'for sentences without an agreement, the nearest rule and the condition that failed: agreement'],
      ['--html [page]', 'a page to read in a browser: a file to write, else standard output'],
      ['--json', 'the result and its trace as JSON, one document a line'],
      FORMAT,
      ...EXTRACTION,
    ],
    examples: [
      'pactwire explain release.txt',
      'pactwire explain release.txt --html release-explained.html',
      'pactwire explain --why-not agreement release.txt',
      'pactwire explain story.html --only money',
      'head -1 articles.jsonl | pactwire explain -',
    ],
    load: () => import('./explain.ts'),
  },
  {
    name: 'text',
    says: 'Writes the clean text of a file, which offsets count in.',
    args: [['[files...]', 'files to read; - or none is standard input']],
    flags: [
      ['--find <words>', 'say where these words stand in it instead, in the form of a truth, with what is around them'],
      FORMAT,
    ],
    examples: ['pactwire text story.html', "pactwire text story.txt --find 'Globex Inc.'", 'pactwire text - < release.txt'],
    load: () => import('./text.ts'),
  },
  {
    name: 'schema',
    says: 'Writes the JSON Schema (draft 2020-12) of a result, a pipeline file or a rule pack.',
    args: [['[of]', 'result, pipeline or pack (default: result)']],
    flags: [],
    examples: ['pactwire schema > result.schema.json', 'pactwire schema pipeline'],
    load: () => import('./schema.ts'),
  },
  ...workbench(EXTRACTION),
  {
    name: 'new',
    says: 'Writes a rule pack, a fixture or a pipeline from a template, never over a file that is there.',
    args: [
      ['<kind>', 'rule, fixture or pipeline'],
      ['<name>', 'path of the file to write; its ending may be left out'],
    ],
    flags: [
      ['--from <article>', 'fixture: an article to take instead of the template'],
      ['--rules <paths>', 'rule packs to extract a fixture with, or to name in a pipeline; with commas'],
    ],
    examples: [
      'pactwire new rule house',
      'pactwire new fixture fixtures/press/merger --from release.txt',
      'pactwire new pipeline deals --rules house.yaml',
    ],
    load: () => import('./new.ts'),
  },
];
