import { createExtractor } from '../extractor.ts';
import { passageOf } from '../judge/sentence.ts';
import { placesOf } from '../judge/truth-flaws.ts';
import { visible } from '../show/visible.ts';
import type { Act } from './commands.ts';
import { forDocuments } from './sources.ts';
import { Exit } from './usage.ts';

/** `pactwire text`: the clean text that offsets count in, and nothing else; `--find WORDS` says where words stand in it. */
export const act: Act = async ([files], flags) => {
  if (flags.find === undefined)
    return forDocuments(files, flags, createExtractor(), ({ text }) => {
      process.stdout.write(text);
    });
  const words = String(flags.find);
  let count = 0;
  const exit = await forDocuments(files, flags, createExtractor(), (document) => {
    for (const start of placesOf(words, document.text)) {
      count++;
      const end = start + words.length;
      const { before, words: there, after } = passageOf(document, { start, end });
      const place = `{ "start": ${start}, "end": ${end}, "text": ${JSON.stringify(words)} }`;
      process.stdout.write(`${visible(`${place}  ${before}[${there}]${after}`)}\n`);
    }
  });
  if (count > 0) return exit;
  process.stderr.write(`error: --find: ${JSON.stringify(words)} stands nowhere in the text\n`);
  return Exit.Failed;
};
