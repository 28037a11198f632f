import { createExtractor } from '../extractor.ts';
import type { Act } from './commands.ts';
import { forDocuments } from './sources.ts';

/** `pactwire text`: the clean text that offsets count in, and nothing else. */
export const act: Act = ([files], flags) =>
  forDocuments(files, flags, createExtractor(), ({ text }) => {
    process.stdout.write(text);
  });
