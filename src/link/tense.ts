import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { Word, wordTable } from '../match/word-table.ts';

/** Where the clause of a date lies: -1 in the past, 1 in the future, 0 where its words do not tell. */
export type Tense = -1 | 0 | 1;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that put their clause in the future wherever they stand. */
const FUTURE =
  words(`will shall 'll won't would scheduled due expected slated planned upcoming deadline forthcoming projected poised forecast may
  might`);
/** Words that do so ahead of the date: the present tense of plans and programmes. */
const AHEAD =
  words(`plans plan planning expires expire lapses begins starts opens ends takes kicks continues runs closes resumes meets votes vote holds returns
  effective reopen reopens resume convene convenes reconvene restart restarts intend intends expect expects hope hopes aims wants want proposed until beginning starting pending ahead awaits ready is are meet`);
const PAST = words('was were had did has have been said ended since ago reported previously went rose made');
/** Participles that stand in names and attributes rather than tell of an act. */
const NEUTRAL = words('based called named owned listed dated related united associated limited');
/** Past verbs whose infinitive lies ahead: `agreed to meet on Friday`. */
const PROMISES = words(
  'agreed decided vowed pledged promised threatened hoped wanted intended asked ordered told invited urged expected planned scheduled voted offered',
);
const ARTICLES = words('a an the its their his her our this that no any');
/** How far verbs are looked for, in tokens. */
const LEFT = 24;
const RIGHT = 20;

function lower({ tokens, text }: Document, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replace('’', "'");
}

/** What a single token says of the time of its clause; `ahead` where it stands before the date. */
function cue(document: Document, i: number, ahead: boolean): Tense {
  const { tokens } = document;
  const shape = tokens.shape[i]!;
  if (shape === Shape.Number || shape === Shape.Sign || shape === Shape.Possessive) return 0;
  const word = lower(document, i);
  if (PAST.has(word)) return -1;
  if (FUTURE.has(word)) return shape === Shape.Lower ? 1 : 0;
  // “the plan”, “its hopes” are nouns
  if (ahead && AHEAD.has(word)) return shape === Shape.Lower && (i === 0 || !ARTICLES.has(lower(document, i - 1))) ? 1 : 0;
  if (shape !== Shape.Lower || NEUTRAL.has(word)) return 0;
  const bits = wordTable().bits(tokens.hash[i]!);
  return (bits & Word.Past) !== 0 && (bits & Word.Noun) === 0 ? -1 : 0;
}

/** Whether the token is `to` with a verb behind it. */
function isInfinitive(document: Document, i: number): boolean {
  const { tokens } = document;
  return (
    lower(document, i) === 'to' &&
    i + 1 < tokens.count &&
    tokens.shape[i + 1] === Shape.Lower &&
    (wordTable().bits(tokens.hash[i + 1]!) & Word.Verb) !== 0
  );
}

const LEADS = words("will would shall 'll to may might");
const AUXILIARY = words('be been have being not also soon then');

/** Whether an auxiliary right before the participle at `i` puts it in the future: `will be announced`, `to be sold`. */
function isLed(document: Document, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const word = lower(document, k);
    if (LEADS.has(word)) return true;
    if (!AUXILIARY.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/** Whether the token is a participle without an auxiliary, and `by` stands behind it. */
function isDue(document: Document, i: number): boolean {
  if (lower(document, i + 1) !== 'by' || !lower(document, i).endsWith('ed') || i === 0) return false;
  return !AUXILIARY.has(lower(document, i - 1)) && !PAST.has(lower(document, i - 1));
}

function lookLeft(document: Document, from: number, first: number, firmOnly: boolean): Tense {
  let infinitive = false;
  for (let i = first - 1; i >= Math.max(from, first - LEFT); i--) {
    if (isInfinitive(document, i)) {
      infinitive = true;
      continue;
    }
    const found = cue(document, i, !firmOnly);
    // `asked for a report finished by April 11`
    if (found === 0 || (i === first - 2 && isDue(document, i))) continue;
    if (found === 1) {
      if (firmOnly && lower(document, i) === 'would') continue;
      return 1;
    }
    if (isLed(document, from, i)) return 1;
    return infinitive && PROMISES.has(lower(document, i)) ? 1 : -1;
  }
  return 0;
}

function lookRight(document: Document, last: number, to: number): Tense {
  for (let i = last; i < Math.min(to, last + RIGHT); i++) {
    const found = cue(document, i, false);
    if (found !== 0) return found;
  }
  return 0;
}

/**
 * The tense of the clause around the tokens `first` to `last` (exclusive): the nearest verb to the left, else to the right.
 * A date with `'s` behind it or an article before it belongs to its noun, so that only firm words count.
 */
export function tenseAround(document: Document, first: number, last: number): Tense {
  const { tokens, sentences } = document;
  const sentence = tokens.sentence[first]!;
  const possessed =
    (last < tokens.count && tokens.shape[last] === Shape.Possessive) || (first > 0 && ARTICLES.has(lower(document, first - 1)));
  return lookLeft(document, sentences.first[sentence]!, first, possessed) || lookRight(document, last, sentences.last[sentence]!);
}
