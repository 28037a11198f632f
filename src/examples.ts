import { allRules } from './catalog.ts';
import type { Issue } from './core/issue.ts';
import type { ExtractOptions } from './core/options.ts';
import { createExtractor, type Extractor } from './extractor.ts';
import { type Explain, type Failing, failingExamples } from './judge/examples.ts';
import type { Pack } from './pack.ts';

/** Extracts from sentences; an extractor is made once for all sentences with the same options. */
export function explainWith(packs: readonly Pack[] = []): Explain {
  const made = new Map<string, Extractor>();
  return (text, published, options: Partial<ExtractOptions>) => {
    const key = JSON.stringify(options);
    const extractor = made.get(key) ?? createExtractor(options, { packs });
    made.set(key, extractor);
    return extractor.explain(extractor.readRecord({ id: 'example', text, ...(published ? { published } : {}) }));
  };
}

/** All examples that do not hold, of the package and of packs. */
export function allFailing(packs: readonly Pack[]): Failing[] {
  const explain = explainWith(packs);
  return allRules(packs).flatMap((rule) => failingExamples(rule, explain));
}

/**
 * Runs the examples of packs as tests: through the whole extraction, each rule must find what its examples mean and leave alone what it
 * ignores.
 * @returns what does not hold, each with pack, rule, example, and what was expected and came; empty where all is well
 */
export function checkExamples(packs: readonly Pack[]): Issue[] {
  const explain = explainWith(packs);
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
