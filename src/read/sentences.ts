import { Gap, type Sentences, Shape, type Tokens } from '../core/document.ts';
import type { Lexicon, Lexicons } from '../match/lexicon.ts';

const DOT = 46;

/** Signs that end a sentence. */
const isEnder = (unit: number): boolean => unit === DOT || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002;

/** Signs that begin an item of a list, also in mid-line; hyphens and stars are too common. */
const isBullet = (unit: number): boolean =>
  unit === 0x2022 || unit === 0x25cf || unit === 0x25aa || unit === 0x25a0 || unit === 0x2023;

/** Signs that may close behind the end: quotes and brackets. */
const isCloser = (unit: number): boolean =>
  unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 0x201d || unit === 0x2019 || unit === 0xbb;

const isOpener = (unit: number): boolean =>
  unit === 34 || unit === 39 || unit === 40 || unit === 91 || unit === 0x201c || unit === 0x2018 || unit === 0xab;

/** Splits tokens into sentences, in one pass over the columns. */
export class SentenceSplitter {
  readonly #starters: Lexicon;
  readonly #leading: Lexicon;

  constructor(lexicons: Lexicons) {
    this.#starters = lexicons.get('sentence-starter');
    this.#leading = lexicons.get('abbreviation-leading');
  }

  /**
   * Sets `tokens.sentence` and gives the columns of the sentences; their zones are not set.
   * @param cut a token that begins a sentence in any case: the one behind the dateline; 0 where there is none
   */
  split(text: string, tokens: Tokens, cut = 0): Sentences {
    const { count, sentence } = tokens;
    const first: number[] = [];
    for (let i = 0; i < count; ) {
      let end = this.#end(text, tokens, i);
      if (i < cut && end > cut) end = cut;
      sentence.fill(first.length, i, end);
      first.push(i);
      i = end;
    }
    const starts = Int32Array.from(first);
    const last = new Int32Array(starts.length);
    for (let s = 0; s < starts.length; s++) last[s] = starts[s + 1] ?? count;
    return { count: starts.length, first: starts, last, zone: new Uint8Array(starts.length) };
  }

  #end(text: string, tokens: Tokens, from: number): number {
    const { count, start, end, gap, shape } = tokens;
    for (let i = from; i < count; i++) {
      if (i > from && gap[i] === Gap.Paragraph) return i;
      const unit = text.charCodeAt(end[i]! - 1);
      if (i > from && isBullet(unit) && shape[i] === Shape.Sign) return i;
      if (!isEnder(unit)) continue;
      if (shape[i] === Shape.Sign) {
        let next = i + 1;
        while (next < count && gap[next] === Gap.None && isCloserOrEnder(text.charCodeAt(start[next]!))) next++;
        if (next >= count) return count;
        if (i - from === 1 && shape[from] === Shape.Number) continue; // the number of a list item
        if (gap[next] !== Gap.None && opens(text, tokens, next)) return next;
        if (gap[next] === Gap.None && next === i + 1 && glued(tokens, i)) return next;
      } else if (shape[i] !== Shape.Number && this.#closes(text, tokens, i)) {
        let next = i + 1;
        while (next < count && gap[next] === Gap.None && isCloser(text.charCodeAt(start[next]!))) next++;
        return next;
      }
    }
    return count;
  }

  /** Whether the stop inside the word at `i` ends a sentence as well. */
  #closes(text: string, tokens: Tokens, i: number): boolean {
    const { count, start, gap, shape, word } = tokens;
    if (this.#leading.single[word[i]!] === 1 && shape[i] !== Shape.Initial) return false;
    let next = i + 1;
    while (next < count && gap[next] === Gap.None && isCloser(text.charCodeAt(start[next]!))) next++;
    if (next >= count || gap[next] === Gap.None) return false;
    if (isOpener(text.charCodeAt(start[next]!))) next++;
    return next < count && isCapital(shape[next]!) && this.#starters.single[word[next]!] === 1;
  }
}

function isCloserOrEnder(unit: number): boolean {
  return isEnder(unit) || isCloser(unit);
}

function isCapital(shape: number): boolean {
  return shape === Shape.Title || shape === Shape.Upper || shape === Shape.Initial || shape === Shape.Mixed;
}

/** Whether a sentence may begin with this token. */
function opens(text: string, tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i]!;
  if (shape === Shape.Lower) return false;
  if (shape === Shape.Sign) {
    const unit = text.charCodeAt(tokens.start[i]!);
    return isOpener(unit)
      ? i + 1 >= tokens.count || tokens.shape[i + 1] !== Shape.Lower
      : unit !== 44 && unit !== 59 && unit !== 58;
  }
  return true;
}

/** Whether two sentences are glued at the stop `i` (`… hospital.The company …`), not a name of the web (`Acme.com`). */
function glued({ shape, gap, count }: Tokens, i: number): boolean {
  return shape[i - 1] === Shape.Lower && shape[i + 1] === Shape.Title && i + 2 < count && gap[i + 2] !== Gap.None;
}
