import type { Document } from '../../core/document.ts';
import { Gap, Shape } from '../../core/document.ts';
import type { OrganizationKind } from '../../core/result.ts';
import { entryEnd, entryOf, entryStart, type Lexicon, type Lexicons } from '../../match/lexicon.ts';
import type { Candidate, Candidates, Form } from './candidates.ts';

const COMMA = 44;

/** An apposition names its noun within so many tokens. */
const REACH = 7;

/** Reads the common nouns beside names: `the lender X`, `X, the second-largest lender`, `X is a newspaper`. */
export class KindNouns {
  readonly #nouns: Lexicon;
  readonly #business: Lexicon;
  readonly #determiners: Lexicon;
  readonly #ends: Lexicon;

  constructor(lexicons: Lexicons) {
    this.#nouns = lexicons.get('organization-kind-noun');
    this.#business = lexicons.get('organization-business-noun');
    this.#determiners = lexicons.get('organization-determiner');
    this.#ends = lexicons.get('organization-noun-end');
  }

  /** What the nouns tell of the accepted forms of a document. */
  beside(document: Document, candidates: Candidates, threshold: number): Map<Form, OrganizationKind> {
    const kinds = new Map<Form, OrganizationKind>();
    for (const candidate of candidates.all) {
      const { form } = candidate;
      if (form.score < threshold || kinds.has(form)) continue;
      const kind = this.#before(document, candidate) ?? this.#behind(document, candidate);
      if (kind) kinds.set(form, kind);
    }
    return kinds;
  }

  /** The noun right before a name: `the lender X`. */
  #before({ tokens }: Document, { first }: Candidate): OrganizationKind | null {
    if (first === 0 || tokens.gap[first] !== Gap.Space || tokens.word[first - 1] === 0) return null;
    if (tokens.shape[first - 1] === Shape.Sign) return null;
    const start = entryStart(this.#nouns, tokens, first);
    return start < 0 ? null : (entryOf(this.#nouns, tokens, start, first) as OrganizationKind);
  }

  /** The last noun of an apposition, or of what the name is said to be. */
  #behind(document: Document, { last }: Candidate): OrganizationKind | null {
    const { tokens, text } = document;
    let at = last;
    if (at + 1 >= tokens.count || tokens.gap[at] === Gap.Paragraph) return null;
    const comma = tokens.shape[at] === Shape.Sign;
    if (comma && text.charCodeAt(tokens.start[at]!) !== COMMA) return null;
    const verb = this.#ends.entries.get(tokens.word[at]!);
    if (!comma && verb !== 'is') return null;
    at++;
    if (this.#determiners.single[tokens.word[at]!] === 1) at++;
    else if (tokens.shape[at + 1] === Shape.Possessive) at += 2;
    else return null;
    let kind: OrganizationKind | null = null;
    for (let i = at; i < Math.min(tokens.count, at + REACH); i++) {
      if (tokens.gap[i] === Gap.Paragraph || this.#ends.single[tokens.word[i]!] === 1) break;
      if (tokens.shape[i] === Shape.Sign && tokens.gap[i] !== Gap.None) break;
      if (tokens.shape[i] === Shape.Sign && text.charCodeAt(tokens.start[i]!) !== 45) {
        if (tokens.shape[i + 1] !== Shape.Possessive) break;
      }
      const end = entryEnd(this.#nouns, tokens, i);
      if (end > 0) {
        kind = entryOf(this.#nouns, tokens, i, end) as OrganizationKind;
        i = end - 1;
      } else if (this.#business.single[tokens.word[i]!] === 1) {
        // `a bank holding company` is a bank, `a bank software maker` is none
        if (this.#business.entries.get(tokens.word[i]!) !== 'company') kind = null;
      }
    }
    return kind;
  }
}
