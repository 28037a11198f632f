import { Gap } from '../core/document.ts';
import type { Classes } from './classes.ts';
import { edgeFilter, openingOf, passes } from './filters.ts';
import { wordsOf } from './lexicon.ts';
import { type Machine, open } from './machine.ts';
import type { Node, Pattern } from './pattern.ts';
import { type ClassName, taker } from './take.ts';

type Step = (machine: Machine, at: number) => boolean;

export interface Compiled {
  readonly source: string;
  readonly slotNames: readonly string[];
  /** vocabulary ids that the anchor can begin with */
  readonly anchors: readonly number[];
  readonly run: Step;
}

class Compiler {
  readonly slotNames: string[] = [];
  readonly #classes: Classes;

  constructor(classes: Classes) {
    this.#classes = classes;
  }

  sequence(nodes: readonly Node[], forward: boolean, next: Step): Step {
    return nodes.reduceRight<Step>((rest, node, i) => {
      if (node.type === 'repeat' && node.node.type === 'class') {
        return this.#run(
          node.node.names,
          node.min,
          node.max,
          forward,
          rest,
          edgeFilter(nodes.slice(i + 1), forward, this.#classes),
        );
      }
      return this.node(node, forward, rest);
    }, next);
  }

  node(node: Node, forward: boolean, next: Step): Step {
    switch (node.type) {
      case 'word':
        return this.#words(wordsOf(node.word, this.#classes.lexicons.vocabulary), forward, next);
      case 'class':
        return this.#class(node.names, forward, next);
      case 'group': {
        const choices = node.choices.map((nodes) => this.sequence(forward ? nodes : nodes.toReversed(), forward, next));
        const open = openingOf(node, forward, this.#classes);
        return (machine, at) => {
          // most groups are refused by their first word
          if (open !== null && !passes(open, machine.tokens.word[forward ? at : at - 1] ?? 0)) return false;
          for (const choice of choices) if (choice(machine, at)) return true;
          return false;
        };
      }
      case 'repeat':
        return this.#repeat(node, forward, next);
      case 'slot':
        return this.#slot(node, forward, next);
      case 'glued':
        return this.#glued(node.node, forward, next);
      case 'not': {
        const inner = this.node(node.node, forward, () => true);
        return (machine, at) => !inner(machine, at) && next(machine, at);
      }
      case 'open':
        return (machine, at) => {
          const old = machine.extentFirst;
          machine.extentFirst = at;
          if (next(machine, at)) return true;
          machine.extentFirst = old;
          return false;
        };
      case 'close':
        return (machine, at) => {
          const old = machine.extentLast;
          machine.extentLast = at;
          if (next(machine, at)) return true;
          machine.extentLast = old;
          return false;
        };
    }
  }

  #words(ids: readonly number[], forward: boolean, next: Step): Step {
    const n = ids.length;
    if (n === 1) {
      const [id] = ids;
      return (machine, at) => {
        const first = forward ? at : at - 1;
        return (
          first >= 0 && machine.tokens.word[first] === id && open(machine, at, forward) && next(machine, forward ? at + 1 : first)
        );
      };
    }
    return (machine, at) => {
      const { word, gap, count } = machine.tokens;
      const first = forward ? at : at - n;
      if (first < 0 || first + n > count || !open(machine, at, forward)) return false;
      for (let k = 0; k < n; k++) {
        if (word[first + k] !== ids[k]) return false;
        if (k > 0 && gap[first + k] === Gap.Paragraph) return false;
      }
      return next(machine, forward ? at + n : first);
    };
  }

  #class(names: readonly ClassName[], forward: boolean, next: Step): Step {
    const take = taker(names, forward, this.#classes);
    return (machine, at) => {
      const to = take(machine, at);
      return to >= 0 && next(machine, to);
    };
  }

  /**
   * A class several times: what it takes is found in one loop, then the rest is tried behind the longest run first.
   * @param filter words that the rest may begin with; null where that is open
   */
  #run(names: readonly ClassName[], min: number, max: number, forward: boolean, next: Step, filter: Uint32Array | null): Step {
    const take = taker(names, forward, this.#classes);
    const ends = new Int32Array(max + 1);
    return (machine, at) => {
      const { word } = machine.tokens;
      let n = 0;
      ends[0] = at;
      while (n < max) {
        const to = take(machine, ends[n]!);
        if (to < 0) break;
        ends[++n] = to;
      }
      for (; n >= min; n--) {
        const to = ends[n]!;
        if (filter !== null && !passes(filter, word[forward ? to : to - 1] ?? 0)) continue;
        if (next(machine, to)) return true;
      }
      return false;
    };
  }

  #repeat({ node, min, max }: Node & { type: 'repeat' }, forward: boolean, next: Step): Step {
    let step = next;
    for (let n = max - 1; n >= 0; n--) {
      const more = this.node(node, forward, step);
      step = n >= min ? (machine, at) => more(machine, at) || next(machine, at) : more;
    }
    return step;
  }

  #slot({ name, node }: Node & { type: 'slot' }, forward: boolean, next: Step): Step {
    let k = this.slotNames.indexOf(name);
    if (k < 0) k = this.slotNames.push(name) - 1;
    const from = forward ? 2 * k : 2 * k + 1;
    const to = forward ? 2 * k + 1 : 2 * k;
    const inner = this.node(node, forward, (machine, at) => {
      const old = machine.slots[to]!;
      // an optional element that took nothing leaves its slot empty
      if (at === machine.slots[from]) return next(machine, at);
      machine.slots[to] = at;
      if (next(machine, at)) return true;
      machine.slots[to] = old;
      return false;
    });
    return (machine, at) => {
      const old = machine.slots[from]!;
      machine.slots[from] = at;
      if (inner(machine, at)) return true;
      machine.slots[from] = old;
      return false;
    };
  }

  #glued(node: Node, forward: boolean, next: Step): Step {
    if (forward) {
      const inner = this.node(node, true, next);
      return (machine, at) => machine.tokens.gap[at] === Gap.None && inner(machine, at);
    }
    return this.node(node, false, (machine, at) => machine.tokens.gap[at] === Gap.None && next(machine, at));
  }
}

/** The vocabulary ids that the anchor of a pattern can begin with. Throws on unknown classes and on anchors of an open class. */
export function anchorsOf({ before, anchor, after }: Pattern, classes: Classes): readonly number[] {
  for (const node of [...before, anchor, ...after]) checkNames(node, classes);
  return [...new Set(beginnings(anchor, classes))];
}

function checkNames(node: Node, classes: Classes): void {
  if (node.type === 'class') for (const { name } of node.names) classes.spotter(name);
  else if (node.type === 'group') for (const choice of node.choices) for (const inner of choice) checkNames(inner, classes);
  else if ('node' in node) checkNames(node.node, classes);
}

function beginnings(node: Node, classes: Classes): readonly number[] {
  switch (node.type) {
    case 'word':
      return [wordsOf(node.word, classes.lexicons.vocabulary)[0]!];
    case 'class': {
      for (const { name, not } of node.names) {
        const ids = not ? null : classes.ids(name);
        if (ids) return ids;
      }
      throw new Error(
        `<${node.names.map(({ name }) => name).join('&')}> is an open class; an anchor needs words, a lexicon or a number form`,
      );
    }
    case 'group':
      return node.choices.flatMap((nodes) => (nodes[0] ? beginnings(nodes[0], classes) : []));
    case 'repeat':
    case 'slot':
    case 'glued':
      return beginnings(node.node, classes);
    default:
      throw new Error('an anchor is a word, a class or a group');
  }
}

/** Adds the words of a pattern to the vocabulary; all patterns do so before any is compiled, since lexicon columns have its length. */
export function learnWords(nodes: readonly Node[], classes: Classes): void {
  for (const node of nodes) {
    if (node.type === 'word') wordsOf(node.word, classes.lexicons.vocabulary);
    else if (node.type === 'group') for (const choice of node.choices) learnWords(choice, classes);
    else if ('node' in node) learnWords([node.node], classes);
  }
}

/** Compiles a pattern to closures. Throws on unknown classes and on anchors of an open class. */
export function compile(pattern: Pattern, classes: Classes): Compiled {
  const compiler = new Compiler(classes);
  const done: Step = (machine, at) => {
    machine.first = at;
    return true;
  };
  const before = compiler.sequence(pattern.before, false, done);
  const after = compiler.sequence(pattern.after, true, (machine, at) => {
    machine.last = at;
    return before(machine, machine.anchor);
  });
  return {
    source: pattern.source,
    slotNames: compiler.slotNames,
    anchors: anchorsOf(pattern, classes),
    run: compiler.node(pattern.anchor, true, after),
  };
}
