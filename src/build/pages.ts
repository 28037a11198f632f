import { AGREEMENT, AGREEMENT_RULES } from '../rules/agreement/index.ts';
import { DATE, DATE_RULES } from '../rules/date/index.ts';
import { MONEY, MONEY_RULES } from '../rules/money/index.ts';
import { ORGANIZATION, ORGANIZATION_RULES } from '../rules/organization/index.ts';
import { ZONE, ZONE_RULES } from '../rules/zone/index.ts';
import { outputPage, type SchemaNode } from '../show/output-page.ts';
import { rulePage } from '../show/rule-page.ts';
import { resultSchema } from '../write/schema.ts';

const OUTPUT = `One JSON object for each document. Offsets count UTF-16 code units of the clean text, ends are exclusive: \`text.slice(start, end)\` is
the mention. A *span* is an object with \`start\` and \`end\` (a mention also has its \`text\`); with the option \`offsets: source\` it also
has \`source\`, the bytes of the input that it came from. \`pactwire schema\` prints the same as JSON Schema.

What holds of every result, checked before it is written:

1. \`text.slice(start, end)\` is the text of every mention.
2. Every reference (\`m1\`, \`o2\`, \`d1\`) points to an entry of the same result; ids are numbered in text order.
3. Spans of one kind do not overlap, the lower end of a range is not above the upper, every currency and every date is one.
4. The same input, options and version give the same bytes.
5. Nothing is dropped in silence: what was not read stands in \`warnings\`.`;

const TESTED =
  'What stands in **bold** is the mention. Every row is a test: the whole extraction finds it, with that value, by that rule.';

const EVIDENCE = `Rules for organizations are pieces of evidence that a capitalized phrase names one, or that it does not. Each has a weight; the sum decides,
and is the confidence. What stands in **bold** is the mention that the evidence speaks of. Every row is a test.`;

const FRAMES = `Each rule is one way to tell of an agreement: a trigger, and the parts that the words around it give to the parties. What stands in
**bold** is the trigger. Every row is a test: the whole extraction finds an agreement that means this.`;

const ZONES = `Rules for zones tell the parts of an article by their words: a heading, whose part lasts until the next one, or phrases that add up. Every
row is a paragraph in the second half of an article, and a test.`;

/** The generated pages of the documentation, by path from the root of the project. */
export function pages(): ReadonlyMap<string, string> {
  const zoneRules = ZONE_RULES.map((rule) => ({ ...rule, finds: rule.finds.map((text) => [text, rule.kind] as const) }));
  return new Map([
    ['docs/output.md', outputPage(resultSchema() as SchemaNode, 'The result', OUTPUT)],
    ['docs/rules/money.md', rulePage({ title: 'Rules for money', opening: TESTED, rules: MONEY_RULES, ...MONEY })],
    ['docs/rules/date.md', rulePage({ title: 'Rules for dates', opening: TESTED, rules: DATE_RULES, ...DATE })],
    [
      'docs/rules/organization.md',
      rulePage({ title: 'Rules for organizations', opening: EVIDENCE, rules: ORGANIZATION_RULES, ...ORGANIZATION }),
    ],
    [
      'docs/rules/agreement.md',
      rulePage({ title: 'Rules for agreements', opening: FRAMES, rules: AGREEMENT_RULES, ...AGREEMENT }),
    ],
    ['docs/rules/zone.md', rulePage({ title: 'Rules for zones', opening: ZONES, rules: zoneRules, ...ZONE })],
  ]);
}
