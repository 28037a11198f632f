import type { Document } from '../../core/document.ts';
import type { EvidenceRule } from '../../core/rule.ts';
import type { Meter } from '../../core/stage.ts';
import { Classes } from '../../match/classes.ts';
import { Scanner } from '../../match/scan.ts';
import { PLACE } from '../../match/word-table.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Lexical } from './lexical.ts';

interface Row {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly index: number;
}

/** Reads the words around names: the evidence rules that are token patterns with a name in them. */
export class Context {
  readonly #scanner: Scanner<Row>;
  /** those of the document at hand */
  #candidates!: Candidates;

  constructor(rules: readonly EvidenceRule[], { lexicons }: Classes, lexical: Lexical) {
    const rows = rules.flatMap(({ id, cue }, index): Row[] => ('patterns' in cue ? [{ id, patterns: cue.patterns, index }] : []));
    // the classes of these patterns: a candidate of the document at hand, and a place of the general table
    const name = {
      forward: (_: Document, i: number) => this.#candidates.startingAt(i)?.last ?? -1,
      backward: (_: Document, end: number) => this.#candidates.endingAt(end)?.first ?? -1,
      begins: () => this.#candidates.starts,
      closes: () => this.#candidates.ends,
    };
    const isPlace = (document: Document, i: number): boolean => (lexical.bits(document, i) & PLACE) !== 0;
    const place = {
      forward: (document: Document, i: number) => (i < document.tokens.count && isPlace(document, i) ? i + 1 : -1),
      backward: (document: Document, end: number) => (end > 0 && isPlace(document, end - 1) ? end - 1 : -1),
      longest: 1,
    };
    this.#scanner = new Scanner(rows, new Classes(lexicons, { name, place }));
  }

  /**
   * Looks around all candidates in one scan of the document.
   * @param found told of the index of each rule that speaks, and of the candidate whose neighbors made it
   */
  around(
    document: Document,
    candidates: Candidates,
    found: (index: number, candidate: Candidate) => void,
    meter: Meter | null,
  ): void {
    this.#candidates = candidates;
    this.#scanner.scan(
      document,
      ({ index }, { first, last }) => {
        const candidate = candidates.startingAt(first);
        if (candidate && candidate.last === last && !candidate.heading) found(index, candidate);
      },
      meter,
    );
  }
}
