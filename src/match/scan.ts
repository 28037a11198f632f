import type { Document, Tokens } from '../core/document.ts';
import { textOf } from '../core/document.ts';
import type { Slot, TokenMatch } from '../core/rule.ts';
import type { Meter } from '../core/stage.ts';
import type { Classes } from './classes.ts';
import { anchorsOf, type Compiled, compile, learnWords } from './compile.ts';
import { Guards } from './guard.ts';
import { entryOf } from './lexicon.ts';
import type { Machine } from './machine.ts';
import { type Pattern, parsePattern } from './pattern.ts';

interface Row<R> {
  readonly rule: R;
  readonly pattern: number;
  /** made when the pattern is first tried: most texts try few */
  compiled: Compiled | null;
}

/**
 * Many rules, one pass: the anchors of all patterns are one index over word ids, and a pattern runs only at a token whose
 * word is one of its anchors. The cost is that of the text and of its candidates, whatever the number of rules.
 */
export class Scanner<R extends { readonly id: string; readonly patterns: readonly string[] }> {
  readonly #classes: Classes;
  readonly #rows: Row<R>[] = [];
  /** rows of word id w are #list[#from[w]] to #list[#from[w + 1]] */
  readonly #from: Uint32Array;
  readonly #list: Uint16Array;
  readonly #guards: Guards;
  readonly #machine: Machine;

  /** Throws, with the rule's name, where a pattern is wrong. All words must be in the vocabulary: see `prepare`. */
  constructor(rules: readonly R[], classes: Classes) {
    this.#classes = classes;
    const patterns: Pattern[] = [];
    const anchors: (readonly number[])[] = [];
    for (const rule of rules) {
      rule.patterns.forEach((source, pattern) => {
        try {
          const parsed = parsePattern(source);
          anchors.push(anchorsOf(parsed, classes));
          patterns.push(parsed);
        } catch (error) {
          throw new Error(`rule ${rule.id}: ${(error as Error).message}`);
        }
        this.#rows.push({ rule, pattern, compiled: null });
      });
    }
    const size = classes.lexicons.vocabulary.size;
    this.#from = new Uint32Array(size + 1);
    for (const ids of anchors) for (const id of ids) this.#from[id + 1]!++;
    for (let id = 0; id < size; id++) this.#from[id + 1]! += this.#from[id]!;
    const next = this.#from.slice();
    this.#list = new Uint16Array(this.#from[size]!);
    anchors.forEach((ids, row) => {
      for (const id of ids) this.#list[next[id]!++] = row;
    });
    this.#guards = new Guards(patterns, this.#list, classes);
    this.#machine = {
      document: undefined as unknown as Document,
      tokens: undefined as unknown as Tokens,
      anchor: 0,
      first: 0,
      last: 0,
      extentFirst: -1,
      extentLast: -1,
      slots: new Int32Array(0),
    };
  }

  /** Puts the words of all patterns into the vocabulary; to be called for every family before any is compiled. */
  static prepare(rules: readonly { readonly id: string; readonly patterns: readonly string[] }[], classes: Classes): void {
    for (const rule of rules) {
      for (const source of rule.patterns) {
        const { before, anchor, after } = parsePattern(source);
        learnWords([...before, anchor, ...after], classes);
      }
    }
  }

  /** Whether any rule is anchored at this word. */
  anchors(word: number): boolean {
    return this.#from[word] !== this.#from[word + 1];
  }

  /**
   * Tells of every match, in the order of their anchors.
   * @param meter measures each rule where it is given
   * @param allows says whether a rule is worth a try at a token; it may refuse what would be of no use
   */
  scan(
    document: Document,
    found: (rule: R, match: TokenMatch) => void,
    meter: Meter | null = null,
    allows: ((rule: R, i: number) => boolean) | null = null,
  ): void {
    const { word, count } = document.tokens;
    const from = this.#from;
    const guards = this.#guards;
    for (let i = 0; i < count; i++) {
      const id = word[i]!;
      const first = from[id]!;
      const end = from[id + 1]!;
      if (first === end) continue;
      for (let k = guards.next(first, end, document, i); k < end; k = guards.next(k + 1, end, document, i)) {
        const row = this.#rows[this.#list[k]!]!;
        if (allows !== null && !allows(row.rule, i)) continue;
        if (meter) this.#measure(meter, row, document, i, found);
        else this.#try(row, document, i, found);
      }
    }
  }

  #compile(row: Row<R>): Compiled {
    const compiled = compile(parsePattern(row.rule.patterns[row.pattern]!), this.#classes);
    const slots = 2 * compiled.slotNames.length;
    if (this.#machine.slots.length < slots) this.#machine.slots = new Int32Array(slots).fill(-1);
    row.compiled = compiled;
    return compiled;
  }

  #measure(meter: Meter, row: Row<R>, document: Document, i: number, found: (rule: R, match: TokenMatch) => void): void {
    const cost = meter.costs.get(row.rule.id) ?? { tries: 0, matches: 0, time: 0 };
    meter.costs.set(row.rule.id, cost);
    const started = meter.clock();
    this.#try(row, document, i, (rule, match) => {
      cost.matches++;
      found(rule, match);
    });
    cost.tries++;
    cost.time += meter.clock() - started;
  }

  #try(row: Row<R>, document: Document, i: number, found: (rule: R, match: TokenMatch) => void): void {
    const compiled = row.compiled ?? this.#compile(row);
    const machine = this.#machine;
    machine.document = document;
    machine.tokens = document.tokens;
    machine.anchor = i;
    // an attempt that fails leaves extent and slots as it found them: empty
    if (!compiled.run(machine, i)) return;
    const first = machine.extentFirst < 0 ? machine.first : machine.extentFirst;
    const last = machine.extentLast < 0 ? machine.last : machine.extentLast;
    const slots = taken(machine, 2 * compiled.slotNames.length);
    machine.extentFirst = -1;
    machine.extentLast = -1;
    if (last <= first) return;
    found(row.rule, new Match(document, first, last, i, row.pattern, compiled.slotNames, slots, this.#classes));
  }
}

const NO_SLOTS: readonly number[] = [];

/** What stands in the first slots of a machine; they are empty then. */
function taken({ slots }: Machine, size: number): readonly number[] {
  // most matches have none, and a small list costs less than a column
  if (size === 0) return NO_SLOTS;
  const copy: number[] = [];
  for (let k = 0; k < size; k++) {
    copy.push(slots[k]!);
    slots[k] = -1;
  }
  return copy;
}

class Match implements TokenMatch {
  readonly document: Document;
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
  readonly pattern: number;
  readonly #names: readonly string[];
  readonly #slots: readonly number[];
  readonly #classes: Classes;

  constructor(
    document: Document,
    first: number,
    last: number,
    anchor: number,
    pattern: number,
    names: readonly string[],
    slots: readonly number[],
    classes: Classes,
  ) {
    this.document = document;
    this.first = first;
    this.last = last;
    this.anchor = anchor;
    this.pattern = pattern;
    this.#names = names;
    this.#slots = slots;
    this.#classes = classes;
  }

  slot(name: string): Slot | null {
    const k = this.#place(name);
    if (k < 0) return null;
    const first = this.#slots[k]!;
    const last = this.#slots[k + 1]!;
    return { first, last, text: textOf(this.document, first, last) };
  }

  /** Where the tokens of a slot stand; -1 where it is empty. */
  #place(name: string): number {
    const k = 2 * this.#names.indexOf(name);
    return k >= 0 && this.#slots[k]! >= 0 && this.#slots[k + 1]! > this.#slots[k]! ? k : -1;
  }

  filled(): readonly string[] {
    return this.#names.filter((name) => this.#place(name) >= 0);
  }

  entry(slot: string, lexicon: string): string | null {
    const k = this.#place(slot);
    if (k < 0) return null;
    return entryOf(this.#classes.lexicons.get(lexicon), this.document.tokens, this.#slots[k]!, this.#slots[k + 1]!);
  }
}
