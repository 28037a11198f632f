import type { Document } from '../core/document.ts';
import { Shape } from '../core/document.ts';
import { entryEnd, entryStart, type Lexicon, type Lexicons } from './lexicon.ts';
import type { Spotter } from './pattern.ts';
import { NumberForm } from './vocabulary.ts';

/** A spotter of one token. */
export function oneToken(accepts: (document: Document, i: number) => boolean): Spotter {
  return {
    forward: (document, i) => (i < document.tokens.count && accepts(document, i) ? i + 1 : -1),
    backward: (document, end) => (end > 0 && accepts(document, end - 1) ? end - 1 : -1),
    longest: 1,
  };
}

function shaped(...shapes: readonly number[]): Spotter {
  const wanted = new Uint8Array(16);
  for (const shape of shapes) wanted[shape] = 1;
  return { ...oneToken((document, i) => wanted[document.tokens.shape[i]!] === 1), shapes: wanted };
}

function formed(...forms: readonly number[]): Spotter {
  const wanted = new Uint8Array(16);
  for (const form of forms) wanted[form] = 1;
  return oneToken((document, i) => document.tokens.shape[i] === Shape.Number && wanted[document.tokens.word[i]!] === 1);
}

const { D1, D2, D3, D4, Long, Grouped, Decimal, Clock, Mixed } = NumberForm;

/** Number forms that may anchor a pattern, with the vocabulary ids that they stand for. */
export const FORM_IDS: Readonly<Record<string, readonly number[]>> = {
  d1: [D1],
  d2: [D1, D2],
  d3: [D3],
  d4: [D4],
  int: [D1, D2, D3, D4, Long],
  grouped: [Grouped],
  decimal: [Decimal],
  clock: [Clock],
  mixed: [Mixed],
  number: [D1, D2, D3, D4, Long, Grouped, Decimal, Clock, Mixed],
};

/** Classes that every pattern may name. `d2` is one or two digits; `capitalized` is any word that begins with a capital. */
const BUILT_IN: Readonly<Record<string, Spotter>> = {
  lower: shaped(Shape.Lower),
  title: shaped(Shape.Title),
  upper: shaped(Shape.Upper),
  initial: shaped(Shape.Initial),
  mixedcase: shaped(Shape.Mixed),
  camel: shaped(Shape.Camel),
  capitalized: shaped(Shape.Title, Shape.Upper, Shape.Initial, Shape.Mixed),
  word: shaped(Shape.Lower, Shape.Title, Shape.Upper, Shape.Initial, Shape.Mixed, Shape.Camel, Shape.Other),
  possessive: shaped(Shape.Possessive),
  sign: shaped(Shape.Sign),
  any: shaped(...Object.values(Shape)),
  ...Object.fromEntries(Object.entries(FORM_IDS).map(([name, forms]) => [name, formed(...forms)])),
};

function listed(lexicon: Lexicon): Spotter {
  const words = lexicon.byFirst.size === 0 ? { words: lexicon.single } : {};
  return {
    ...words,
    longest: lexicon.longest,
    forward: (document, i) => (i < document.tokens.count ? entryEnd(lexicon, document.tokens, i) : -1),
    backward: (document, end) => (end > 0 ? entryStart(lexicon, document.tokens, end) : -1),
  };
}

/** What the names in `<…>` mean: built-in shapes, lexicons, and spotters that a family of rules brings. */
export class Classes {
  readonly lexicons: Lexicons;
  readonly #spotters: ReadonlyMap<string, Spotter>;
  /** by name, of the first token and of the last; asked again for every pattern */
  readonly #edges = [new Map<string, readonly number[]>(), new Map<string, readonly number[]>()] as const;

  constructor(lexicons: Lexicons, spotters: Readonly<Record<string, Spotter>> = {}) {
    this.lexicons = lexicons;
    this.#spotters = new Map(Object.entries(spotters));
  }

  spotter(name: string): Spotter {
    const own = this.#spotters.get(name) ?? BUILT_IN[name];
    if (own) return own;
    if (this.lexicons.has(name)) return listed(this.lexicons.get(name));
    throw new Error(`no class is named <${name}>; there are ${this.names().join(', ')}`);
  }

  /** The word list that a class stands for; null where its members are told by code. */
  listed(name: string): Lexicon | null {
    if (this.#spotters.has(name) || BUILT_IN[name] || !this.lexicons.has(name)) return null;
    return this.lexicons.get(name);
  }

  /** All names that stand for something, in order. */
  names(): string[] {
    return [...new Set([...this.#spotters.keys(), ...Object.keys(BUILT_IN), ...this.lexicons.names()])].sort();
  }

  /** The vocabulary ids that a class can begin with; null where it is open. Throws where no class has the name. */
  ids(name: string): readonly number[] | null {
    return this.edgeIds(name, true);
  }

  /** The vocabulary ids of the first token of a class (of the last, backward); null where it is open. */
  edgeIds(name: string, forward: boolean): readonly number[] | null {
    const spotter = this.#spotters.get(name);
    if (spotter) return (forward ? spotter.starts : spotter.ends) ?? null;
    if (FORM_IDS[name]) return FORM_IDS[name];
    if (!this.lexicons.has(name)) {
      this.spotter(name);
      return null;
    }
    const edges = this.#edges[forward ? 0 : 1];
    let ids = edges.get(name);
    if (!ids) {
      const { entries, byFirst, byLast } = this.lexicons.get(name);
      ids = [...new Set([...entries.keys(), ...(forward ? byFirst : byLast).keys()])];
      edges.set(name, ids);
    }
    return ids;
  }

  /** Whether every member of a class is a single token, as far as that is known. */
  isOneToken(name: string): boolean {
    if (this.#spotters.has(name)) return false;
    return BUILT_IN[name] !== undefined || (this.lexicons.has(name) && this.lexicons.get(name).byFirst.size === 0);
  }
}
