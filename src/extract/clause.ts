import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { type Chain, chainsOf, isLikely } from './chains.ts';
import { governs } from './governed.ts';
import { type Grammar, Part } from './grammar.ts';
import { type Mark, marksOf } from './marks.ts';
import { relativeBefore, subjectBehind } from './openings.ts';
import type { Participant } from './party.ts';
import { LED, VOICES } from './stand-ins.ts';
import { isKind, ownedBy } from './units.ts';
import { Words } from './words.ts';

/** What stands before the noun phrase of a chain: the token where the phrase begins, and the preposition there, if any. */
export interface Lead {
  readonly at: number;
  readonly preposition: boolean;
}

const PHRASE = 9;

/** One sentence with the parties in it: where phrases begin, what stands side by side, what belongs to an apposition. */
export class Clause extends Words {
  readonly chains: readonly Chain[];
  /** who the document is about; stands in where nobody else can be meant */
  readonly issuer: Chain | null;
  readonly #chainAt: Int16Array;
  readonly #named: Uint8Array;
  #marks: readonly Mark[] | null = null;

  constructor(
    document: Document,
    grammar: Grammar,
    first: number,
    last: number,
    participants: readonly Participant[],
    issuer: Participant | null = null,
  ) {
    super(document, grammar, first, last);
    this.issuer = issuer && { members: [issuer], first: -1, last: -1 };
    this.chains = chainsOf(this, participants);
    this.#named = new Uint8Array(last - first);
    for (const one of participants) {
      if (!one.stands && !one.guess && one.kind !== 'group') this.#named.fill(1, one.first - first, one.last - first);
    }
    this.#chainAt = new Int16Array(last - first).fill(-1);
    this.chains.forEach((chain, index) => {
      for (let i = chain.first; i < chain.last; i++) this.#chainAt[i - first] = index;
    });
  }

  /** Words of stance outside of names, in text order. */
  get marks(): readonly Mark[] {
    this.#marks ??= marksOf(this).filter((mark) => !this.isNamed(mark.first));
    return this.#marks;
  }

  chainAt(i: number): Chain | null {
    if (i < this.first || i >= this.last) return null;
    return this.chains[this.#chainAt[i - this.first]!] ?? null;
  }

  /** Whether token `i` is part of a name. */
  isNamed(i: number): boolean {
    return i >= this.first && i < this.last && this.#named[i - this.first] === 1;
  }

  /** Walks left from a chain to where its noun phrase begins. */
  lead(chain: Chain): Lead {
    const { shape } = this.document.tokens;
    let at = this.back(chain.first);
    // `In November of 2024 Acme said`
    if (this.isYear(at)) return { at, preposition: false };
    for (let steps = 0; at >= this.first && steps < PHRASE; at = this.back(at), steps++) {
      if (this.has(at, Part.Preposition)) return { at, preposition: true };
      if (this.isPossessive(at) || isKind(this, at) || this.describesOwner(at)) continue;
      if (this.has(at, Part.Break | Part.Auxiliary | Part.Verb) || this.grammar.isVerbOnly(this.document, at)) break;
      if (shape[at] === Shape.Sign && !this.is(at, '-') && !this.is(at, '&') && !this.is(at, '<')) break;
      if (this.grammar.isPastForm(this.document, at)) break;
      const other = this.chainAt(at);
      if (other && !other.members[0]!.owner && !this.isPossessive(at + 1)) break;
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
      if (isKind(this, at)) continue;
      // `a maker of pumps, Globex`
      const thing = this.has(this.back(at), Part.Preposition) && this.grammar.canBeNoun(this.document, at);
      if (this.chainAt(at) || this.is(at, ',') || this.has(at, Part.Break | Part.Auxiliary | (thing ? 0 : Part.Verb)))
        return lead;
    }
    return lead;
  }

  /** The first token of the verb group that ends before `at`: auxiliaries and adverbs. */
  verbStart(at: number): number {
    let start = at;
    for (let i = this.back(at); i >= this.first; i = this.back(i)) {
      if (this.chainAt(i)) break;
      if (!this.has(i, Part.Auxiliary) && !this.grammar.isAdverb(this.document, i) && !this.tellsWhen(i)) break;
      start = i;
    }
    return start;
  }

  /** Whether `he` or `she` is the subject of the verb at token `at`, or of what governs it: `he intends to buy`. */
  isPersonal(at: number): boolean {
    const start = this.verbStart(at);
    let i = this.back(start);
    if (this.is(start, 'to') && this.grammar.canBeFinite(this.document, i)) i = this.back(this.verbStart(i));
    return this.is(i, 'he') || this.is(i, 'she');
  }

  /** The chain that is the subject of the verb (or governs the noun) at token `at`; null where none is found. */
  subject(at: number): Chain | null {
    const start = this.verbStart(at);
    let i = this.back(start);
    const behind = i <= this.first + 1 ? subjectBehind(this, at) : null;
    if (behind) return behind;
    if (i <= this.first && this.opensNote(at)) return this.issuer;
    const near = this.chainAt(i);
    if (near && this.#opens(near, at)) return near;
    if (!near && this.isPersonal(at)) return null;
    const relative = near ? i : relativeBefore(this, i);
    if (this.has(relative, Part.Relative)) {
      const before = this.back(relative);
      const head = this.chainAt(this.is(before, ',') ? this.back(before) : before);
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
    let clear = at;
    for (let k = this.chains.length - 1; k >= 0; k--) {
      const chain = this.chains[k]!;
      if (chain.last > start || chain.members[0]!.owner) continue;
      // a name that nothing else tells is a subject only next to its verb
      const adjacent = this.back(start) === chain.last - 1;
      if (!adjacent) {
        if (this.#isBarred(chain.last, clear, at)) return null;
        clear = Math.min(clear, chain.last);
      }
      if (
        !adjacent &&
        chain.members.every(({ guess, kind }) => guess && kind !== 'person') &&
        !(isLikely(chain) ? this.acts(chain) : governs(this, chain, at))
      )
        continue;
      if (this.isPossessive(chain.last)) {
        if (!this.namesPerson(chain.last + 1)) fallback ??= ownedBy(this, chain) ?? chain;
        continue;
      }
      const lead = this.lead(chain);
      if (lead.preposition) {
        // `a group led by A agreed`
        if (this.is(lead.at, 'by') && LED.test(this.lower(this.back(lead.at))) && this.acts(chain)) return chain;
        // `was chosen by A to receive`
        if (this.is(lead.at, 'by') && this.is(this.back(at), 'to')) continue;
        if (adjacent || VOICES.has(this.lower(this.back(lead.at)))) fallback ??= chain;
        continue;
      }
      if (this.has(lead.at, Part.Verb) && !this.chainAt(lead.at)) continue;
      if (chain.members.every(({ weak }) => weak)) {
        if (adjacent || this.is(chain.last, 'at')) return chain;
        continue;
      }
      return chain;
    }
    return fallback;
  }

  /** Whether a chain right in front of its verb is the subject whatever leads it: `for A to buy`, `under the agreement A will buy`. */
  #opens({ first }: Chain, verb: number): boolean {
    const before = this.back(first);
    if (this.is(before, 'for')) return this.is(this.back(verb), 'to');
    // `the example of A buying B`
    if (this.is(before, 'of') && this.lower(verb).endsWith('ing') && this.chainAt(this.back(verb))) return true;
    return this.grammar.says('agreement-form', this.document, before) !== null;
  }

  /** Whether somebody else acts between a name and a word: `you can buy`, `homeowners who chose`, `helps people acquire`. */
  #isBarred(from: number, to: number, at: number): boolean {
    for (let i = to - 1; i >= from; i--) {
      if (!this.has(i, Part.Other) || this.chainAt(i)) continue;
      const kind = this.grammar.says('agreement-other', this.document, i);
      const antecedent = this.back(i);
      if (kind === 'reader' || (kind === 'crowd' && i === this.back(this.verbStart(at)))) return true;
      if (kind === 'relative' && !this.is(antecedent, ',') && !this.chainAt(antecedent)) return true;
      if (kind === 'help' && this.has(at, Part.Verb) && this.#namesHelped(i + 1, at)) return true;
    }
    return false;
  }

  /** Whether a plain noun stands between a verb of helping and what is done: `helping customers buy`. */
  #namesHelped(from: number, to: number): boolean {
    const { document, grammar } = this;
    const closed = Part.Preposition | Part.Auxiliary | Part.Verb | Part.Joiner;
    for (let i = from; i < to; i++)
      if (document.tokens.shape[i] === Shape.Lower && !this.has(i, closed) && grammar.canBeNoun(document, i)) return true;
    return false;
  }

  /** Whether a verb stands right behind a chain. */
  acts({ last }: { readonly last: number }): boolean {
    const { document, grammar } = this;
    let i = this.forth(last);
    while (i < this.last && grammar.isAdverb(document, i)) i = this.forth(i + 1);
    if (i >= this.last || this.is(i, 'to')) return false;
    if (this.has(i, Part.Auxiliary | Part.Verb) || grammar.isPastForm(document, i) || grammar.canBeFinite(document, i))
      return true;
    return grammar.entry('agreement-stage', document, i) !== null;
  }

  /** `Acme's proposal to buy`, `its plan to sell`: who owns the noun in front of an infinitive. */
  #ownerOfPlan(to: number): Chain | null {
    for (let i = this.back(to), steps = 0; i >= this.first && steps < 4; i = this.back(i), steps++) {
      if (this.isPossessive(i)) return this.chainAt(this.back(i));
      if (this.chainAt(i) || this.has(i, Part.Preposition | Part.Auxiliary | Part.Break)) return null;
    }
    return null;
  }

  /** For a comma that closes an apposition, the chain before the comma that opens it. */
  #beforeApposition(comma: number): Chain | null {
    let found: Chain | null = null;
    for (const chain of this.chains) {
      if (chain.last > comma) break;
      const next = this.forth(chain.last);
      if (next < comma && this.is(next, ',') && !this.lead(chain).preposition) {
        // a new verb between the two commas is a clause of its own, unless a relative opens it
        if (this.has(next + 1, Part.Relative) || !this.hasVerb(next, comma)) return chain;
        found = null;
      }
    }
    return found;
  }
}
