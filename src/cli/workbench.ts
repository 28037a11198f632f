import type { CommandShape, Flag } from './commands.ts';

/** The commands that show what rules do before they ship. They share the options of extraction. */
export function workbench(extraction: readonly Flag[]): readonly CommandShape[] {
  return [
    {
      name: 'check',
      says: 'Compares the results of articles with the truth beside them, field by field.',
      args: [['[folder]', 'articles with their truth beside them: name.txt, name.json (default: those of the package)']],
      flags: [
        ['--update <name>', 'write how one article differs into its truth, as marks for a person to read'],
        ['--watch', 'check again whenever an article, a truth, a rule pack or the program changes'],
        ['--format <format>', 'table, json, junit (for servers of CI) or github (notes at the lines) (default: table)'],
        ...extraction,
      ],
      examples: [
        'pactwire check',
        'pactwire check my/fixtures --rules my/rules.yaml --watch',
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
  ];
}
