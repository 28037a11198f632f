import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import { entryEnd, type Lexicon } from '../../match/lexicon.ts';
import type { Ticker } from '../../match/tickers.ts';
import { hashOf } from '../../match/vocabulary.ts';
import { joinHash, Word } from '../../match/word-table.ts';
import { boundWords } from './bound.ts';
import type { Candidates } from './candidates.ts';
import { Chunker } from './chunks.ts';
import { Style } from './headings.ts';
import { type Lexical, Sort } from './lexical.ts';
import type { Marks } from './marks.ts';
import { ownedPairs } from './owned.ts';
import { Seams } from './seams.ts';
import { Segmenter } from './segments.ts';

/** Words that are owned without being part of the name: offices. */
const NO_OWNED = Sort.Title | Sort.TitleModifier | Sort.Rank;

/** Words of headlines in capitals that no name goes on over; `TO BUY` neither. */
const OUTSIDE: ReadonlySet<number> = new Set('against downgrades upgrades affirms unit'.split(' ').map(hashOf));
const TO = hashOf('to');
const LESS = 60;
const GREATER = 62;

/** A name in capitals has fewer tokens. */
const LONGEST = 8;

/** Puts every name-like phrase of a document among the candidates. */
export class Collector {
  readonly #lexical: Lexical;
  readonly #wires: Lexicon;
  readonly #chunker: Chunker;
  readonly #segmenter: Segmenter;
  readonly #seams: Seams;

  constructor(lexical: Lexical, known: Lexicon, wires: Lexicon) {
    this.#wires = wires;
    this.#lexical = lexical;
    this.#chunker = new Chunker(lexical, known);
    this.#segmenter = new Segmenter(lexical, known);
    this.#seams = new Seams(lexical);
  }

  /** @param sources names of sites behind `appeared first on` */
  collect(
    document: Document,
    candidates: Candidates,
    styles: Uint8Array,
    mask: Uint8Array,
    tickers: readonly Ticker[],
    marks: Marks,
    sources: readonly number[],
  ): void {
    const { sentences } = document;
    const openers = this.#openers(document, styles, marks);
    candidates.reset(document.tokens.count);
    const may = (i: number): boolean => (this.#lexical.sort(document, i) & NO_OWNED) === 0;
    this.#chunker.own(ownedPairs(document, marks, may), boundWords(document, marks, may));
    const { capitals, capitalCount } = marks;
    for (let s = 0, c = 0; s < sentences.count; s++) {
      const from = sentences.first[s]!;
      const last = sentences.last[s]!;
      if (styles[s] === Style.AllCaps) {
        this.#capitals(document, candidates, tickers, from, last);
        continue;
      }
      const heading = styles[s] === Style.TitleCase;
      this.#chunker.open(document, mask, last, heading);
      let until = 0;
      for (let behind = from; c < capitalCount && capitals[c]! < last; c++) {
        const first = capitals[c]!;
        if (first < behind) continue;
        const end = this.#chunker.runFrom(first);
        if (end < 0) continue;
        behind = end;
        if (first < until) continue;
        const close = this.#closing(document, first);
        if (close > end) {
          // `<Nippon Telegraph and Telephone Corp>`
          until = close;
          candidates.add(document, first, close, false, heading);
        } else this.#segments(document, candidates, first, end, from, heading, openers);
      }
    }
    for (const i of sources) if (document.tokens.shape[i] === Shape.Lower) candidates.add(document, i, i + 1, false, false);
    for (const { exchangeFirst, exchangeLast } of tickers) {
      // over the counter is no exchange
      if (exchangeLast > exchangeFirst && !this.#isOverTheCounter(document, exchangeFirst, exchangeLast))
        candidates.add(document, exchangeFirst, exchangeLast, false, false);
    }
    this.#seams.mend(document, candidates);
    candidates.index();
  }

  /** Adds the parts of a name-like run of a sentence that begins at token `from`. */
  #segments(
    document: Document,
    candidates: Candidates,
    first: number,
    last: number,
    from: number,
    heading: boolean,
    openers: ReadonlySet<number>,
  ): void {
    const opens = first === from || this.#opensQuote(document, first, from);
    const { parts } = this.#segmenter;
    const size = this.#segmenter.segments(document, first, last, opens, openers);
    for (let p = 0; p < size; p += 2) candidates.add(document, parts[p]!, parts[p + 1]!, opens && parts[p] === first, heading);
  }

  /** Where all letters are capitals, only wires, names that a legal form closes and names before a ticker can be told. */
  #capitals(document: Document, candidates: Candidates, tickers: readonly Ticker[], first: number, last: number): void {
    const { tokens } = document;
    for (let i = first; i < last; i++) {
      const end = entryEnd(this.#wires, tokens, i);
      if (end > 0 && end <= last) {
        candidates.add(document, i, end, false, true);
        i = end - 1;
      } else if (this.#isAngle(document, i, LESS) && tokens.gap[i + 2] === Gap.Space) {
        // `<ACME SYSTEMS> TO MERGE`
        let close = i + 1;
        while (close < last && close - i <= LONGEST && !this.#isAngle(document, close, GREATER)) close++;
        if (close < last && close - i > 2 && this.#isAngle(document, close, GREATER)) {
          candidates.add(document, i + 1, close, false, true);
          i = close;
        }
      } else if ((this.#lexical.sort(document, i) & (Sort.Legal | Sort.WeakLegal)) === Sort.Legal) {
        if (i + 1 < last && (this.#lexical.sort(document, i + 1) & Sort.Legal) !== 0) continue;
        this.#leftwards(document, candidates, first, i + 1);
      }
    }
    for (const ticker of tickers) {
      if (ticker.first <= first || ticker.first >= last) continue;
      if ((this.#lexical.sort(document, ticker.first - 1) & Sort.Legal) === 0)
        this.#leftwards(document, candidates, first, ticker.first);
    }
  }

  /** Where a name ends that stands between angle brackets from token `first` on, without its `'s`; -1 where it does not. */
  #closing(document: Document, first: number): number {
    if (first === 0 || !this.#isAngle(document, first - 1, LESS)) return -1;
    const { shape, count } = document.tokens;
    let close = first + 1;
    while (close < count && close - first <= LONGEST && !this.#isAngle(document, close, GREATER)) close++;
    if (close >= count || close - first > LONGEST) return -1;
    return shape[close - 1] === Shape.Possessive ? close - 1 : close;
  }

  #isAngle({ tokens, text }: Document, i: number, sign: number): boolean {
    return tokens.shape[i] === Shape.Sign && text.charCodeAt(tokens.start[i]!) === sign;
  }

  /** Adds the name in capitals that ends before token `last`. */
  #leftwards(document: Document, candidates: Candidates, first: number, last: number): void {
    let from = last;
    while (from > first && last - from < LONGEST && this.#isInside(document, from - 1, last)) from--;
    while (from < last && document.tokens.shape[from] === Shape.Sign) from++;
    if (last > from && last - from < LONGEST) candidates.add(document, from, last, false, true);
  }

  /** Whether a token in capitals goes on leftwards a name in capitals. */
  #isInside(document: Document, i: number, last: number): boolean {
    const { shape, start, gap } = document.tokens;
    if (i + 1 < last && gap[i + 1]! > Gap.Space) return false;
    const beforeForm = i + 2 === last;
    if (shape[i] === Shape.Sign) {
      const sign = document.text.charCodeAt(start[i]!);
      return sign === 38 || sign === 45 || (sign === 44 && beforeForm);
    }
    if (shape[i] !== Shape.Upper && shape[i] !== Shape.Initial) return false;
    if ((this.#lexical.sort(document, i) & Sort.Legal) !== 0 && i + 2 < last) return false;
    const { hash } = document.tokens;
    const bits = this.#lexical.bits(document, i);
    if (OUTSIDE.has(hash[i]!) || (i > 0 && hash[i - 1] === TO && (bits & Word.Verb) !== 0)) return false;
    if ((bits & (Word.Function | Word.Present)) !== 0) return false;
    // `CONSOLIDATED` may be of a name, `RAISED` is none
    if ((bits & Word.Past) !== 0) return (bits & Word.Adjective) !== 0;
    // `UPGRADES`
    const verb = (bits & Word.Verb) !== 0 && (bits & Word.Plural) !== 0;
    return !verb || (this.#lexical.sort(document, i) & (Sort.Head | Sort.Business)) !== 0;
  }

  #isOverTheCounter({ tokens, text }: Document, first: number, last: number): boolean {
    return last - first === 1 && text.slice(tokens.start[first], tokens.end[first]) === 'OTC';
  }

  /** Small words, joined with the next word, that begin a name: with a capital inside a sentence, or always there (`My Wall`). */
  #openers(document: Document, styles: Uint8Array, { capitals, capitalCount }: Marks): ReadonlySet<number> {
    const { tokens, sentences } = document;
    const openers = new Set<number>();
    const pairs = new Map<number, { count: number; readonly second: number }>();
    for (let c = 0; c < capitalCount; c++) {
      const i = capitals[c]!;
      if (tokens.shape[i] !== Shape.Title || tokens.shape[i + 1] !== Shape.Title || tokens.gap[i + 1] !== Gap.Space) continue;
      const sort = this.#lexical.sort(document, i);
      if ((sort & (Sort.NotFirst | Sort.The)) !== Sort.NotFirst) continue;
      const s = tokens.sentence[i]!;
      if (styles[s] !== Style.Prose || i + 1 >= sentences.last[s]!) continue;
      const key = joinHash(tokens.hash[i]!, tokens.hash[i + 1]!);
      if (i > sentences.first[s]! && tokens.shape[i - 1] === Shape.Lower && tokens.gap[i] === Gap.Space) openers.add(key);
      else if ((sort & Sort.Owner) !== 0) {
        const pair = pairs.get(key);
        if (pair) pair.count++;
        else pairs.set(key, { count: 1, second: tokens.hash[i + 1]! });
      }
    }
    for (const [key, { count, second }] of pairs) if (count >= 3 && this.#isAlways(document, key, second)) openers.add(key);
    return openers;
  }

  /** Whether the second word of a pair has a capital only behind the first. */
  #isAlways({ tokens }: Document, key: number, second: number): boolean {
    for (let i = 1; i < tokens.count; i++) {
      if (tokens.hash[i] === second && tokens.shape[i] === Shape.Title && joinHash(tokens.hash[i - 1]!, second) !== key)
        return false;
    }
    return true;
  }

  /** Whether only signs stand between the start of the sentence and the token. */
  #opensQuote({ tokens }: Document, i: number, from: number): boolean {
    const before = tokens.shape[i - 1];
    return before === Shape.Sign && (i - 1 === from || i - 2 === from) && tokens.shape[from] === Shape.Sign;
  }
}
