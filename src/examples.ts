import type { Issue } from './core/issue.ts';
import { createExtractor } from './extractor.ts';
import { type Explain, failingExamples } from './judge/examples.ts';
import type { Pack } from './pack.ts';

/**
 * Runs the examples of packs as tests: through the whole extraction, each rule must find what its examples mean and leave alone what it
 * ignores.
 * @returns what does not hold, each with pack, rule, example, and what was expected and came; empty where all is well
 */
export function checkExamples(packs: readonly Pack[]): Issue[] {
  if (packs.every(({ agreements }) => agreements.length === 0)) return [];
  const extractor = createExtractor({ modality: 'all' }, { packs });
  const explain: Explain = (text, published) => extractor.explain(extractor.readRecord({ id: 'example', text, published }));
  return packs.flatMap(({ agreements, places }) =>
    agreements.flatMap((rule) =>
      failingExamples({ kind: 'agreements', rule }, explain).map(
        ({ list, index, text, said }): Issue => ({
          code: 'pack-example',
          severity: 'error',
          where: places[`${rule.id} ${list} ${index}`] ?? rule.id,
          message: `rule ${rule.id}: example "${text}": ${said}`,
          hint: 'pactwire explain shows how a text is read',
        }),
      ),
    ),
  );
}
