import { createExtractor } from '../extractor.ts';
import { explanation } from '../show/explain.ts';
import type { Act } from './commands.ts';
import { explainPage } from './explain-page.ts';
import { optionsOf } from './options.ts';
import { packsOf } from './packs.ts';
import { forDocuments } from './sources.ts';
import { paintFor } from './terminal.ts';
import { whyNot } from './why-not.ts';

/** `pactwire explain`: how the result of each document came about. */
export const act: Act = async ([files], flags) => {
  const packs = await packsOf(flags);
  const extractor = createExtractor(optionsOf(flags), { packs });
  if (flags.whyNot !== undefined) return whyNot(files, flags, extractor);
  if (flags.html !== undefined) return explainPage(files, flags, extractor, packs);
  const paint = paintFor(process.stdout);
  return forDocuments(files, flags, extractor, (document) => {
    const explained = extractor.explain(document);
    if (!flags.json) process.stdout.write(explanation({ ...explained, text: document.text }, paint));
    else
      process.stdout.write(
        `${JSON.stringify({ ...explained, trace: { ...explained.trace, details: Object.fromEntries(explained.trace.details) } })}\n`,
      );
  });
};
