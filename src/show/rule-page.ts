/** What a page needs of a rule, whatever its kind. */
export interface ShownRule {
  readonly id: string;
  readonly says: string;
  /** a sentence with the extent in [brackets], then what it means and what it assumes */
  readonly finds: readonly (readonly [text: string, ...rest: unknown[]])[];
  readonly ignores: readonly string[];
  /** of a piece of evidence: what it adds; negative speaks against */
  readonly weight?: number;
}

/** One page of the rules reference. */
export interface RulePage {
  readonly title: string;
  /** what rules of this kind have in common, as Markdown */
  readonly opening: string;
  readonly rules: readonly ShownRule[];
  /** word lists by name */
  readonly lexicons: Readonly<Record<string, unknown>>;
}

/**
 * The reference of one kind of rule as Markdown: a table of all rules with their first example, then a section for each
 * with everything it finds and ignores; at the foot the names of the word lists. It holds nothing but the rules, so that it changes only when they do.
 */
export function rulePage({ title, opening, rules, lexicons }: RulePage): string {
  const lines = [`# ${title}`, '', opening, '', '| rule | for example |', '| --- | --- |'];
  for (const rule of rules) lines.push(`| [\`${rule.id}\`](#${anchorOf(rule.id)}) | ${exampleCell(rule.finds[0]?.[0] ?? '')} |`);
  for (const rule of rules) {
    lines.push('', `## \`${rule.id}\``, '', saysOf(rule), '', '| finds | as |', '| --- | --- |');
    for (const [text, ...rest] of rule.finds)
      lines.push(`| ${exampleCell(text)} | ${rest.map(meaningCell).filter(Boolean).join('; ')} |`);
    lines.push('', '| ignores |', '| --- |');
    for (const text of rule.ignores) lines.push(`| ${cell(text)} |`);
  }
  const lists = Object.keys(lexicons).sort();
  if (lists.length > 0) lines.push('', '## Word lists', '', lists.map((name) => `\`${name}\``).join(', '));
  return `${lines.join('\n')}\n`;
}

const saysOf = ({ says, weight }: ShownRule): string =>
  weight === undefined ? says : `${says} Weight ${weight > 0 ? '+' : '−'}${Math.abs(weight)}.`;

/** How Markdown readers name the heading of a rule: lower case, letters, digits and hyphens alone. */
const anchorOf = (id: string): string => id.toLowerCase().replace(/[^a-z0-9-]/g, '');

const cell = (text: string): string => text.replace(/([|*_<$\\])/g, '\\$1').replace(/\n\s*/g, ' ⏎ ');

const exampleCell = (text: string): string => cell(text).replace(/\[([^[\]]*)\]/g, '**$1**');

/** `amount 1200000000, currency USD`, each value as code. */
function meaningCell(meaning: unknown): string {
  if (typeof meaning === 'string') return valueCell(meaning);
  if (meaning === null || typeof meaning !== 'object') return '';
  return Object.entries(meaning)
    .map(([key, value]) => `${key} ${valueCell(value)}`)
    .join(', ');
}

function valueCell(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueCell).join(' + ');
  if (value !== null && typeof value === 'object') return `(${meaningCell(value)})`;
  return `\`${String(value).replaceAll('|', '\\|')}\``;
}
