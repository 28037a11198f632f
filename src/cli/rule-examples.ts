import { allRules } from '../catalog.ts';
import type { ExtractOptions } from '../core/options.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { type Explain, type Failing, failingExamples } from '../judge/examples.ts';
import type { Pack } from '../pack.ts';

/** Extracts from sentences; an extractor is made once for all sentences with the same options. */
export function explainWith(packs: readonly Pack[]): Explain {
  const made = new Map<string, Extractor>();
  return (text, published, options: Partial<ExtractOptions>) => {
    const key = JSON.stringify(options);
    const extractor = made.get(key) ?? createExtractor(options, { packs });
    made.set(key, extractor);
    return extractor.explain(extractor.readRecord({ id: 'example', text, ...(published ? { published } : {}) }));
  };
}

/** All examples that do not hold. */
export function allFailing(packs: readonly Pack[]): Failing[] {
  const explain = explainWith(packs);
  return allRules(packs).flatMap((rule) => failingExamples(rule, explain));
}

/** The rules that do not win their own examples. */
export const failingRules = (packs: readonly Pack[]): string[] => [...new Set(allFailing(packs).map(({ rule }) => rule))];
