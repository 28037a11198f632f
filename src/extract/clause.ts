import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { type Grammar, Part } from './grammar.ts';
import type { Participant } from './participants.ts';

/** Parties side by side: `A`, `A and B`, `A, along with four banks, including B and C`. */
export interface Chain {
  readonly members: readonly Participant[];
  readonly first: number;
  readonly last: number;
}

/** What stands before the noun phrase of a chain: the token where the phrase begins, and the preposition there, if any. */
export interface Lead {
  readonly at: number;
  readonly preposition: boolean;
}

const PHRASE = 9;
const GAP = 18;

/** One sentence with the parties in it: where phrases begin, what stands side by side, what belongs to an apposition. */
export class Clause {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly first: number;
  readonly last: number;
  readonly chains: readonly Chain[];
  /** who the document is about; stands in where nobody else can be meant */
  readonly issuer: Chain | null;
  readonly #chainAt: Int16Array;
  readonly #silent: Uint8Array;
  readonly #named: Uint8Array;

  constructor(
    document: Document,
    grammar: Grammar,
    first: number,
    last: number,
    participants: readonly Participant[],
    issuer: Participant | null = null,
  ) {
    this.document = document;
    this.grammar = grammar;
    this.first = first;
    this.last = last;
    this.issuer = issuer && { members: [issuer], first: -1, last: -1 };
    this.#silent = this.#brackets();
    this.chains = this.#chain(participants.filter((one) => !this.#embedded(one)));
    this.#named = new Uint8Array(last - first);
    for (const one of participants) {
      if (!one.stands && !one.guess && one.kind !== 'group') this.#named.fill(1, one.first - first, one.last - first);
    }
    this.#chainAt = new Int16Array(last - first).fill(-1);
    this.chains.forEach((chain, index) => {
      for (let i = chain.first; i < chain.last; i++) this.#chainAt[i - first] = index;
    });
  }

  is(i: number, word: string): boolean {
    return i >= this.first && i < this.last && this.grammar.is(this.document, i, word);
  }

  has(i: number, part: number): boolean {
    return i >= this.first && i < this.last && this.grammar.has(this.document, i, part);
  }

  isPossessive(i: number): boolean {
    if (i < this.first || i >= this.last) return false;
    const { shape, start, end } = this.document.tokens;
    if (shape[i] === Shape.Possessive) return true;
    // `Brothers' stake`
    const sign = this.document.text.charCodeAt(start[i]!);
    return end[i]! - start[i]! === 1 && (sign === 39 || sign === 0x2019) && this.document.text[start[i]! - 1] === 's';
  }

  chainAt(i: number): Chain | null {
    if (i < this.first || i >= this.last) return null;
    return this.chains[this.#chainAt[i - this.first]!] ?? null;
  }

  /** Whether token `i` is part of a name. */
  isNamed(i: number): boolean {
    return i >= this.first && i < this.last && this.#named[i - this.first] === 1;
  }

  /** The last token before `i` that is no part of a bracket. */
  back(i: number): number {
    let at = i - 1;
    while (at >= this.first && this.#silent[at - this.first] === 1) at--;
    return at;
  }

  /** The first token from `i` on that is no part of a bracket. */
  forth(i: number): number {
    let at = i;
    while (at < this.last && this.#silent[at - this.first] === 1) at++;
    return at;
  }

  /** Walks left from a chain to where its noun phrase begins. */
  lead(chain: Chain): Lead {
    const { shape } = this.document.tokens;
    let at = this.back(chain.first);
    for (let steps = 0; at >= this.first && steps < PHRASE; at = this.back(at), steps++) {
      if (this.has(at, Part.Preposition)) return { at, preposition: true };
      if (this.has(at, Part.Break | Part.Auxiliary | Part.Verb) || this.grammar.isVerbOnly(this.document, at)) {
        return { at, preposition: false };
      }
      if (this.isPossessive(at)) continue;
      if (shape[at] === Shape.Sign && !this.is(at, '-') && !this.is(at, '&') && !this.is(at, '<'))
        return { at, preposition: false };
      if (this.grammar.isPastForm(this.document, at)) return { at, preposition: false };
      const other = this.chainAt(at);
      if (other && !this.isPossessive(at + 1)) return { at, preposition: false };
    }
    return { at, preposition: false };
  }

  /** The same for a complement: through the comma of an apposition (`by its regulator, the Agency`). */
  leadThrough(chain: Chain): Lead {
    const lead = this.lead(chain);
    if (lead.preposition || !this.is(lead.at, ',')) return lead;
    let at = this.back(lead.at);
    for (let steps = 0; at >= this.first && steps < 6; at = this.back(at), steps++) {
      if (this.has(at, Part.Preposition)) return { at, preposition: true };
      if (this.chainAt(at) || this.is(at, ',') || this.has(at, Part.Break | Part.Auxiliary | Part.Verb)) return lead;
    }
    return lead;
  }

  /** The first token of the verb group that ends before `at`: auxiliaries and adverbs. */
  verbStart(at: number): number {
    let start = at;
    for (let i = this.back(at); i >= this.first; i = this.back(i)) {
      if (this.chainAt(i)) break;
      if (!this.has(i, Part.Auxiliary) && !this.grammar.isAdverb(this.document, i)) break;
      start = i;
    }
    return start;
  }

  /** The chain that is the subject of the verb (or governs the noun) at token `at`; null where none is found. */
  subject(at: number): Chain | null {
    const start = this.verbStart(at);
    let i = this.back(start);
    if (this.has(i, Part.Relative)) {
      let before = this.back(i);
      if (this.is(before, ',')) before = this.back(before);
      const head = this.chainAt(before);
      if (head) return head;
    }
    if (this.is(this.back(at), 'to')) {
      const owner = this.#ownerOfPlan(this.back(at));
      if (owner) return owner;
    }
    if (this.is(i, ',')) {
      const opening = this.#beforeApposition(i);
      if (opening) return opening;
      i = this.back(i);
    }
    let fallback: Chain | null = null;
    for (let k = this.chains.length - 1; k >= 0; k--) {
      const chain = this.chains[k]!;
      if (chain.last > start || chain.members[0]!.owner || chain.members.every(({ guess, kind }) => guess && kind !== 'person'))
        continue;
      if (this.isPossessive(chain.last)) {
        if (!this.#namesPerson(chain.last + 1)) fallback ??= chain;
        continue;
      }
      const lead = this.lead(chain);
      if (lead.preposition) {
        if (this.back(start) === chain.last - 1) fallback ??= chain;
        continue;
      }
      if (this.has(lead.at, Part.Verb) && !this.chainAt(lead.at)) continue;
      if (chain.members.every(({ weak }) => weak)) {
        if (this.back(start) === chain.last - 1) return chain;
        continue;
      }
      return chain;
    }
    return fallback;
  }

  /** `Acme's proposal to buy`, `its plan to sell`: who owns the noun in front of an infinitive. */
  #ownerOfPlan(to: number): Chain | null {
    for (let i = this.back(to), steps = 0; i >= this.first && steps < 4; i = this.back(i), steps++) {
      if (this.isPossessive(i)) return this.chainAt(this.back(i));
      if (this.chainAt(i) || this.has(i, Part.Preposition | Part.Auxiliary | Part.Break)) return null;
    }
    return null;
  }

  /** Whether an office stands here: `Acme's chief executive`. */
  #namesPerson(from: number): boolean {
    for (let i = from; i < Math.min(this.last, from + 4); i++)
      if (this.grammar.entry('organization-person-title', this.document, i)) return true;
    return false;
  }

  /** For a comma that closes an apposition, the chain before the comma that opens it. */
  #beforeApposition(comma: number): Chain | null {
    let found: Chain | null = null;
    for (const chain of this.chains) {
      if (chain.last > comma) break;
      const next = this.forth(chain.last);
      if (next < comma && this.is(next, ',') && !this.lead(chain).preposition) {
        // a new verb between the two commas is a clause of its own, unless a relative opens it
        if (this.has(next + 1, Part.Relative) || !this.#verbBetween(next, comma)) return chain;
        found = null;
      }
    }
    return found;
  }

  #verbBetween(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.has(i, Part.Auxiliary) && !this.is(i, 'to')) return true;
    return false;
  }

  /** Whether the participant is told only to say what another one is: `, a unit of X,`. */
  #embedded({ first }: Participant): boolean {
    let steps = 0;
    let preposition = false;
    for (let i = this.back(first); i >= this.first && steps < 12; i = this.back(i), steps++) {
      if (this.has(i, Part.Preposition)) preposition = true;
      else if (this.is(i, ',')) {
        if (!preposition) return false;
        const next = this.document.text.slice(this.document.tokens.start[i + 1], this.document.tokens.end[i + 1]).toLowerCase();
        return next === 'a' || next === 'an' || next === 'the' || next === 'one' || next === 'part';
      } else if (this.has(i, Part.Break | Part.Auxiliary | Part.Verb) || this.grammar.isPastForm(this.document, i)) return false;
    }
    return false;
  }

  #chain(participants: readonly Participant[]): Chain[] {
    const chains: { members: Participant[]; first: number; last: number }[] = [];
    for (const one of participants) {
      const open = chains.at(-1);
      if (open && open.members[0]!.owner === one.owner && (one.first < open.last || this.#joined(open.last, one.first))) {
        // `four banks, including A and B`: who is named stands for the group
        if (open.members.at(-1)!.kind === 'group' && this.#names(open.last, one.first)) open.members.pop();
        open.members.push(one);
        open.last = Math.max(open.last, one.last);
      } else chains.push({ members: [one], first: one.first, last: one.last });
    }
    return chains;
  }

  /** Whether the tokens between two parties tie them together. */
  #joined(from: number, to: number): boolean {
    if (to - from > GAP) return false;
    let tie = false;
    let plain = true;
    let along = false;
    for (let i = this.forth(from); i < to; i = this.forth(i + 1)) {
      if (this.is(i, 'and') || this.is(i, '&') || this.is(i, ',') || this.is(i, '/') || this.is(i, 'plus')) tie = true;
      if (this.is(i, 'along') || this.is(i, 'together') || (this.is(i, 'well') && this.is(i - 1, 'as'))) along = tie = true;
      if (!this.has(i, Part.Joiner)) plain = false;
      if (this.has(i, Part.Auxiliary)) return false;
    }
    if (!tie) return false;
    if (plain || along) return true;
    // `A, a maker of engines, and B`
    const opening = this.forth(from);
    const closing = this.back(to);
    return this.is(opening, ',') && this.is(closing, 'and') && this.is(this.back(closing), ',') && this.#article(opening + 1);
  }

  #names(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.is(i, 'including')) return true;
    return false;
  }

  #article(i: number): boolean {
    return this.is(i, 'a') || this.is(i, 'an') || this.is(i, 'the') || this.is(i, 'one');
  }

  #brackets(): Uint8Array {
    const silent = new Uint8Array(this.last - this.first);
    let open = -1;
    for (let i = this.first; i < this.last; i++) {
      if (this.is(i, '(') || this.is(i, '<')) open = i;
      else if ((this.is(i, ')') || this.is(i, '>')) && open >= 0) {
        // `<Stauffer Chemical Co>` is a name, `<ACM.O>` a ticker
        const name = this.is(open, '<') && this.document.tokens.shape[open + 1] !== Shape.Upper;
        if (name) silent[open - this.first] = silent[i - this.first] = 1;
        else silent.fill(1, open - this.first, i - this.first + 1);
        open = -1;
      }
    }
    return silent;
  }
}
