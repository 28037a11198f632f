import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { Word, wordTable } from '../match/word-table.ts';

/** Where the clause of a date lies: -1 in the past, 1 in the future, 0 where its words do not tell. */
export type Tense = -1 | 0 | 1;

const FUTURE = new Set(
  `will would shall 'll won't scheduled due expected slated planned planning plans plan planning upcoming deadline expire expires begins starts opens ends
   takes kicks continues runs closes resumes meets votes effective may could should can must intends intend expects expect hopes aims wants want
   projected poised tomorrow forthcoming set hold holds until beginning starting forecast proposed by pending ahead awaits ready`.split(
    /\s+/,
  ),
);
const PAST = new Set(
  'was were had did has have been said ended since ago announced reported previously earlier began went came rose fell took made'.split(
    ' ',
  ),
);
const NEUTRAL = new Set('based called named led owned held listed dated based related united associated limited'.split(' '));
/** How far verbs are looked for, in tokens. */
const LEFT = 24;
const RIGHT = 20;

/** What a single token says of the time of its clause. */
function cue(document: Document, i: number): Tense {
  const { tokens, text } = document;
  const shape = tokens.shape[i]!;
  if (shape === Shape.Number || shape === Shape.Sign || shape === Shape.Possessive) return 0;
  const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replace('’', "'");
  if (PAST.has(word)) return -1;
  if (FUTURE.has(word)) return 1;
  if (NEUTRAL.has(word) || (shape !== Shape.Lower && i > 0)) return 0;
  const bits = wordTable().bits(tokens.hash[i]!);
  if (word === 'to') {
    const next = i + 1 < tokens.count ? wordTable().bits(tokens.hash[i + 1]!) : 0;
    return (next & Word.Verb) !== 0 && tokens.shape[i + 1] === Shape.Lower ? 1 : 0;
  }
  return (bits & Word.Past) !== 0 && (bits & (Word.Adjective | Word.Noun)) === 0 ? -1 : 0;
}

const LEADS = new Set(['will', 'would', 'shall', "'ll", 'to', 'can', 'could', 'may', 'might', 'should', 'must']);

/** Whether an auxiliary before the participle at `i` puts it in the future: `will be announced`, `to be sold`. */
function isLed({ tokens, text }: Document, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (LEADS.has(text.slice(tokens.start[k], tokens.end[k]).toLowerCase())) return true;
  }
  return false;
}

/** The tense of the clause around the tokens `first` to `last` (exclusive): the nearest verb to the left, else to the right. */
export function tenseAround(document: Document, first: number, last: number): Tense {
  const { tokens } = document;
  const sentence = tokens.sentence[first]!;
  const from = document.sentences.first[sentence]!;
  const to = document.sentences.last[sentence]!;
  const left = (): Tense => {
    for (let i = first - 1; i >= Math.max(from, first - LEFT); i--) {
      const found = cue(document, i);
      if (found === 0) continue;
      return found === -1 && isLed(document, from, i) ? 1 : found;
    }
    return 0;
  };
  const right = (): Tense => {
    for (let i = last; i < Math.min(to, last + RIGHT); i++) {
      const found = cue(document, i);
      if (found !== 0) return found;
    }
    return 0;
  };
  return left() || right();
}
