import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import type { Ticker } from '../../match/tickers.ts';
import { joinHash } from '../../match/word-table.ts';
import type { Candidates } from './candidates.ts';
import { Chunker } from './chunks.ts';
import { Style } from './headings.ts';
import { type Lexical, Sort } from './lexical.ts';
import { Segmenter } from './segments.ts';

/** Puts every name-like phrase of a document among the candidates. */
export class Collector {
  readonly #lexical: Lexical;
  readonly #chunker: Chunker;
  readonly #segmenter: Segmenter;

  constructor(lexical: Lexical, known: Lexicon) {
    this.#lexical = lexical;
    this.#chunker = new Chunker(lexical, known);
    this.#segmenter = new Segmenter(lexical, known);
  }

  collect(document: Document, candidates: Candidates, styles: Uint8Array, mask: Uint8Array, tickers: readonly Ticker[]): void {
    const { sentences } = document;
    const openers = this.#openers(document, styles);
    candidates.reset(document.tokens.count);
    for (let s = 0; s < sentences.count; s++) {
      if (styles[s] === Style.AllCaps) continue;
      const from = sentences.first[s]!;
      const heading = styles[s] === Style.TitleCase;
      this.#chunker.chunks(document, mask, from, sentences.last[s]!, heading, (first, last) => {
        const opens = first === from || this.#opensQuote(document, first, from);
        this.#segmenter.segments(document, first, last, opens, openers, (a, b) => {
          candidates.add(document, a, b, opens && a === first, heading);
        });
      });
    }
    for (const { exchangeFirst, exchangeLast } of tickers) {
      if (exchangeLast > exchangeFirst) candidates.add(document, exchangeFirst, exchangeLast, false, false);
    }
    candidates.index();
  }

  /** Small words that have a capital in the middle of a sentence, with the next word: they begin a name (`My Wall`). */
  #openers(document: Document, styles: Uint8Array): ReadonlySet<number> {
    const { tokens, sentences } = document;
    const openers = new Set<number>();
    for (let s = 0; s < sentences.count; s++) {
      if (styles[s] !== Style.Prose) continue;
      for (let i = sentences.first[s]! + 1; i + 1 < sentences.last[s]!; i++) {
        if (tokens.shape[i] !== Shape.Title || tokens.shape[i - 1] !== Shape.Lower || tokens.gap[i] !== Gap.Space) continue;
        if ((this.#lexical.sort(document, i) & (Sort.NotFirst | Sort.The)) !== Sort.NotFirst) continue;
        if (this.#lexical.isName(document, i + 1)) openers.add(joinHash(tokens.hash[i]!, tokens.hash[i + 1]!));
      }
    }
    return openers;
  }

  /** Whether only signs stand between the start of the sentence and the token. */
  #opensQuote({ tokens }: Document, i: number, from: number): boolean {
    const before = tokens.shape[i - 1];
    return before === Shape.Sign && (i - 1 === from || i - 2 === from) && tokens.shape[from] === Shape.Sign;
  }
}
