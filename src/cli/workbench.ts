import type { CommandShape, Flag } from './commands.ts';

/** The commands that show what rules do before they ship. They share the options of extraction. */
export function workbench(extraction: readonly Flag[]): readonly CommandShape[] {
  return [
    {
      name: 'check',
      says: 'Compares the results of articles with the truth beside them, field by field; without a folder, runs the examples of all rules, too.',
      args: [['[folder]', 'articles with their truth beside them: name.txt, name.json (default: those of the package)']],
      flags: [
        ['--update <name>', 'write how one article differs into its truth, as marks for a person to read'],
        ['--gaps', 'tell the known gaps, too: their sentences, fields and reasons'],
        ['--watch', 'check again whenever an article, a truth, a rule pack or the program changes'],
        ['--format <format>', 'table, json, junit (for servers of CI) or github (notes at the lines) (default: table)'],
        ...extraction,
      ],
      examples: [
        'pactwire check',
        'pactwire check my/fixtures --rules my/rules.yaml --watch',
        'pactwire check --gaps',
        'pactwire check --update press/acme-buys-globex',
        'pactwire check --format junit > check.xml',
      ],
      load: () => import('./check.ts'),
    },
    {
      name: 'evaluate',
      says: 'Scores extraction against annotated documents: precision, recall, F1, values and frames, with 95 % intervals.',
      args: [['[gold...]', 'files of annotated documents, one a line, or folders of them']],
      flags: [
        ['--by <ways>', 'break the scores down, with commas: kind (of agreement), rule, source'],
        ['--errors <number>', 'show so many mistakes of each kind of thing'],
        ['--where <field=value>', 'documents whose field has this value; those without the field stay'],
        ['--types <types>', 'types of mention to score, with commas (default: those that the gold annotates)'],
        ['--alias <pairs>', 'score a type as another, with commas: time=date,duration=date'],
        ['--compare <baseline>', 'what changed since a report that --json wrote'],
        ['--json [report]', 'the scores as JSON, to a file or standard output; a baseline for --compare'],
        ...extraction,
      ],
      examples: [
        'pactwire evaluate gold.jsonl',
        'pactwire evaluate gold.jsonl --by kind,rule --errors 20',
        'pactwire evaluate gold/ --where section=news --json before.json',
        'pactwire evaluate gold/ --where section=news --compare before.json',
      ],
      load: () => import('./evaluate.ts'),
    },
    {
      name: 'rules',
      says: 'Lists and shows rules, tells what articles cover of them, and what is wrong with them.',
      args: [
        ['[action]', 'list, show, coverage or lint (default: list)'],
        ['[names...]', 'rules to show; files or folders to cover (default: the fixtures of the package)'],
      ],
      flags: [
        ['--all', 'coverage: every rule, not only those that lack something'],
        ['--json', 'the same as JSON'],
        ...extraction,
      ],
      examples: [
        'pactwire rules list --only money',
        'pactwire rules show money/symbol-amount',
        'pactwire rules coverage articles.jsonl',
        'pactwire rules lint --rules my/rules.yaml',
      ],
      load: () => import('./rules.ts'),
    },
    {
      name: 'impact',
      says: 'Shows what these rules give otherwise than an earlier version: by rule and field, with sentences.',
      args: [['[corpus...]', 'files or folders of articles to read (default: the fixtures of the package)']],
      flags: [
        [
          '--base <version>',
          'a commit, or a file of results that extract wrote (default: HEAD; with --rules, the rules without them)',
        ],
        ['--show <number>', 'show so many changes of each rule (default: 5)'],
        ['--html [page]', 'a page to read in a browser: a file to write, else standard output'],
        ['--exit-code', 'end with 1 where anything changes'],
        ...extraction,
      ],
      examples: [
        'pactwire impact',
        'pactwire impact articles.jsonl --rules my/rules.yaml --html impact.html',
        'pactwire impact articles.jsonl --base v1.0.0',
        'pactwire extract articles.jsonl > before.jsonl; pactwire impact articles.jsonl --base before.jsonl',
      ],
      load: () => import('./impact.ts'),
    },
  ];
}
