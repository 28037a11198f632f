import type { Issue } from './core/issue.ts';
import type { Agreement, Result } from './core/result.ts';
import type { AgreementMeaning, AgreementRule } from './core/rule.ts';
import { createExtractor } from './extractor.ts';
import type { Pack } from './pack.ts';

/**
 * Runs the examples of packs as tests: through the whole extraction, each rule must find what its examples mean and leave alone what it
 * ignores.
 * @returns what does not hold, each with pack, rule, example, and what was expected and came; empty where all is well
 */
export function checkExamples(packs: readonly Pack[]): Issue[] {
  if (packs.every(({ agreements }) => agreements.length === 0)) return [];
  const { extract } = createExtractor({ modality: 'all' }, { packs });
  return packs.flatMap((pack) => pack.agreements.flatMap((rule) => examplesOf(pack, rule, extract)));
}

type Extract = ReturnType<typeof createExtractor>['extract'];

function examplesOf({ places }: Pack, rule: AgreementRule, extract: Extract): Issue[] {
  const issue = (list: string, index: number, text: string, said: string): Issue => ({
    code: 'pack-example',
    severity: 'error',
    where: places[`${rule.id} ${list} ${index}`] ?? rule.id,
    message: `rule ${rule.id}: example "${text}": ${said}`,
    hint: 'pactwire explain shows how a text is read',
  });
  const found = rule.finds.flatMap(([text, meaning, given], index) => {
    const result = extract({ id: 'example', text, ...(given?.published ? { published: given.published } : {}) });
    const said = shortfall(result, rule.id, meaning);
    return said ? [issue('finds', index, text, said)] : [];
  });
  const ignored = rule.ignores.flatMap((text, index) => {
    const got = extract({ id: 'example', text }).agreements.find((agreement) => agreement.rule === rule.id);
    return got ? [issue('ignores', index, text, `expected nothing by this rule, got ${shown(got)}`)] : [];
  });
  return [...found, ...ignored];
}

/** How a result falls short of what an example means; null where it does not. */
function shortfall(result: Result, id: string, wanted: AgreementMeaning): string | null {
  const own = result.agreements.filter(({ rule }) => rule === id);
  if (own.length === 0) {
    const others = result.agreements.map(shown).join('; ');
    return `expected an agreement by this rule, got ${others || 'none'}`;
  }
  const differences = own.map((agreement) => differ(result, agreement, wanted));
  if (differences.some((one) => one.length === 0)) return null;
  return differences[0]!.join('; ');
}

function differ(result: Result, agreement: Agreement, wanted: AgreementMeaning): string[] {
  const texts = new Map(result.money.map(({ id, text }) => [id, text]));
  const { roles = {}, amounts, ...fields } = wanted;
  const differences: string[] = [];
  const compare = (name: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got))
      differences.push(`expected ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  };
  for (const name of ['type', 'instrument', 'status', 'modality'] as const)
    if (fields[name]) compare(name, fields[name], agreement[name]);
  for (const [role, names] of Object.entries(roles)) {
    if (names === undefined) continue;
    const got = agreement.parties.filter((party) => party.role === role).map(({ name }) => bare(name));
    compare(role, [names].flat().map(bare), got);
  }
  if (amounts)
    compare(
      'amounts',
      amounts,
      agreement.amounts.map((id) => texts.get(id)),
    );
  return differences;
}

/** A full stop at the end of a sentence may belong to a legal form. */
const bare = (name: string): string => name.replace(/\.$/, '');

function shown({ type, status, parties, rule }: Agreement): string {
  return `${type} ${status} (${parties.map(({ role, name }) => `${role} ${name}`).join(', ')}) by ${rule}`;
}
