import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import { BrillPOSTagger, Lexicon, RuleSet } from 'natural/lib/natural/brill_pos_tagger/index.js';
import { TreebankWordTokenizer } from 'natural/lib/natural/tokenizers/index.js';
import { createExtractor } from '../dist/index.js';

// their ES module names files that are not there
const { recognizeCurrency } = createRequire(import.meta.url)('@microsoft/recognizers-text-number-with-unit');

const TAGGER = new BrillPOSTagger(new Lexicon('EN', 'NN', 'NNP'), new RuleSet('EN'));
const WORDS = new TreebankWordTokenizer();

/** Each part of the job that a package of its own does: ours, theirs, and how much text theirs stands. */
export const PARTS = [
  {
    name: 'dates: chrono-node',
    ours: only('dates'),
    theirs: (texts) => texts.reduce((sum, text) => sum + chrono.parse(text).length, 0),
    bytes: 400_000,
  },
  {
    name: 'money: recognizers-text',
    ours: only('money'),
    // its time grows faster than the text: sentences alone
    theirs: (texts) =>
      texts.reduce((sum, text) => sum + sentences(text).reduce((n, part) => n + recognizeCurrency(part, 'en-us').length, 0), 0),
    bytes: 20_000,
  },
  {
    name: 'organizations: natural, tokens and tags alone',
    ours: only('organizations'),
    theirs: (texts) => texts.reduce((sum, text) => sum + TAGGER.tag(WORDS.tokenize(text)).taggedWords.length, 0),
    bytes: 400_000,
  },
];

function only(kind) {
  const extractor = createExtractor({ only: [kind] });
  return (texts) => texts.reduce((sum, text, k) => sum + extractor.extract({ id: `bench/${k}`, text })[kind].length, 0);
}

const sentences = (text) => text.split(/(?<=[.!?])\s+/);
