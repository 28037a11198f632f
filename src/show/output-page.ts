/** The parts of a JSON Schema (draft 2020-12) that the page reads. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/**
 * The reference of a result as Markdown, from its JSON Schema: a section for each named definition, with a row for each field
 * (type and meaning). Nested objects appear as `document.title`; objects that are ranges of the text are called spans.
 */
export function outputPage(schema: SchemaNode, title: string, opening: string): string {
  const lines = [`# ${title}`, '', opening];
  for (const [name, node] of Object.entries(schema.$defs ?? {})) {
    lines.push('', `## ${name}`, '');
    if (node.description) lines.push(node.description, '');
    lines.push('| field | type | meaning |', '| --- | --- | --- |', ...rowsOf(node, ''));
  }
  return `${lines.join('\n')}\n`;
}

const SPAN_FIELDS = ['start', 'end', 'text', 'source'];

function rowsOf(node: SchemaNode, prefix: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const made = withoutNull(field.items ?? field);
    const optional = node.required?.includes(name) ? '' : ' (optional)';
    const meaning = field.description ?? withoutNull(field).description ?? '';
    const row = `| \`${path}\`${optional} | ${typeOf(field)} | ${meaning.replaceAll('|', '\\|')} |`;
    return isSpan(made) ? [row] : [row, ...rowsOf(made, `${path}${field.items ? '[]' : ''}.`)];
  });
}

/** A range, of the text or of the source: nothing but `start`, `end` and what stands there. */
function isSpan(node: SchemaNode): boolean {
  const names = Object.keys(node.properties ?? {});
  return names.length > 0 && names.every((name) => SPAN_FIELDS.includes(name));
}

/** The other choice of a field that may be null. */
function withoutNull(node: SchemaNode): SchemaNode {
  const choices = node.anyOf?.filter((choice) => choice.type !== 'null') ?? [];
  return choices.length === 1 ? choices[0]! : node;
}

function typeOf(node: SchemaNode): string {
  if (node.$ref) {
    const name = node.$ref.replace(/^.*\//, '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ');
  if (node.items) return `list of ${typeOf(node.items)}`;
  if (isSpan(node)) return 'span';
  const types = Array.isArray(node.type) ? node.type : [node.type ?? 'any'];
  return types.map((type) => (type === 'null' ? '`null`' : type)).join(' or ');
}
