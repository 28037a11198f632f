import type { Document } from '../../core/document.ts';
import type { EvidenceRule } from '../../core/rule.ts';
import type { Classes } from '../../match/classes.ts';
import { entryEnd, entryOf, type Lexicon } from '../../match/lexicon.ts';
import type { Candidates, Form } from './candidates.ts';
import type { Tell } from './facts.ts';
import { Style } from './headings.ts';

/** Names that a list gives: candidates wherever they are written as listed, and evidence by a fact that has the list's name. */
export class Gazetteer {
  readonly #spellings: Lexicon;
  readonly #facts: readonly Lexicon[];

  constructor(rules: readonly EvidenceRule[], { lexicons }: Classes) {
    this.#spellings = lexicons.get('organization-listed');
    this.#facts = rules.flatMap(({ cue }) => ('fact' in cue && lexicons.has(cue.fact) ? [lexicons.get(cue.fact)] : []));
  }

  /** Adds listed names that no candidate covers, such as those that begin with a small letter. */
  collect(document: Document, candidates: Candidates, styles: Uint8Array, mask: Uint8Array): void {
    if (this.#spellings.entries.size + this.#spellings.byFirst.size === 0) return;
    const { tokens } = document;
    const before = candidates.all.length;
    for (let i = 0, c = 0; i < tokens.count; i++) {
      const end = tokens.word[i] === 0 ? -1 : entryEnd(this.#spellings, tokens, i);
      if (end < 0) continue;
      while (c < before && candidates.all[c]!.last <= i) c++;
      const near = c < before ? candidates.all[c]! : null;
      if ((near && near.first <= i && near.last >= end) || !this.#isListed(document, i, end, mask)) continue;
      candidates.add(document, i, end, false, styles[tokens.sentence[i]!] !== Style.Prose);
      i = end - 1;
    }
    if (candidates.all.length > before) candidates.index();
  }

  /** Tells of every list that has the whole name. */
  tell({ tokens }: Document, { first, last }: Form, tell: Tell): void {
    for (const lexicon of this.#facts) {
      const listed = entryOf(lexicon, tokens, first, last);
      if (listed !== null) tell(lexicon.name, listed);
    }
  }

  /** Whether the tokens stand in one sentence, in the letters of the list. */
  #isListed({ text, tokens }: Document, first: number, last: number, mask: Uint8Array): boolean {
    if (mask[first] === 1 || tokens.sentence[first] !== tokens.sentence[last - 1]) return false;
    const written = text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
    const listed = entryOf(this.#spellings, tokens, first, last)!;
    // a sentence begins with a capital: `The Orchard`
    const opens = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
    return written === listed || (opens && written === listed.charAt(0).toUpperCase() + listed.slice(1));
  }
}
