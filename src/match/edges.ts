import type { Classes } from './classes.ts';
import { wordsOf } from './lexicon.ts';
import type { Node, Spotter } from './pattern.ts';

/** The words that the nodes can begin with (end with, backward); null where that is open or they may take nothing. */
export function edge(nodes: readonly Node[], forward: boolean, classes: Classes): Set<number> | null {
  const found = new Set<number>();
  for (const node of nodes) {
    if (node.type === 'open' || node.type === 'close' || node.type === 'not') continue;
    const ids = edgeOf(node, forward, classes);
    if (ids === null) return null;
    for (const id of ids) found.add(id);
    if (!mayBeEmpty(node)) return found;
  }
  return null;
}

/** The words that a node can begin with (end with, backward); null where that is open. */
export function edgeOf(node: Node, forward: boolean, classes: Classes): Iterable<number> | null {
  switch (node.type) {
    case 'word': {
      const words = wordsOf(node.word, classes.lexicons.vocabulary);
      return [forward ? words[0]! : words.at(-1)!];
    }
    case 'class': {
      for (const { name, not } of node.names) {
        const ids = not ? null : classes.edgeIds(name, forward);
        if (ids) return ids;
      }
      return null;
    }
    case 'group': {
      const all = new Set<number>();
      for (const choice of node.choices) {
        const ids = edge(forward ? choice : choice.toReversed(), forward, classes);
        if (ids === null) return null;
        for (const id of ids) all.add(id);
      }
      return all;
    }
    case 'repeat':
    case 'slot':
    case 'glued':
      return edgeOf(node.node, forward, classes);
    default:
      return null;
  }
}

/** Whether a node may take no token at all. */
export function mayBeEmpty(node: Node): boolean {
  switch (node.type) {
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.node);
    case 'slot':
    case 'glued':
      return mayBeEmpty(node.node);
    case 'group':
      return node.choices.some((choice) => choice.every(mayBeEmpty));
    case 'open':
    case 'close':
    case 'not':
      return true;
    default:
      return false;
  }
}

/** Whether all that a node takes is one token, as far as that is known. */
export function isOneToken(node: Node, classes: Classes): boolean {
  switch (node.type) {
    case 'word':
      return wordsOf(node.word, classes.lexicons.vocabulary).length === 1;
    case 'class':
      return node.names.some(({ name, not }) => !not && classes.isOneToken(name));
    case 'group':
      return node.choices.every((choice) => choice.length === 1 && isOneToken(choice[0]!, classes));
    case 'slot':
    case 'glued':
      return isOneToken(node.node, classes);
    default:
      return false;
  }
}

/** How many tokens a node takes, at least and at most. */
export function reach(node: Node, classes: Classes): readonly [least: number, most: number] {
  switch (node.type) {
    case 'word': {
      const { length } = wordsOf(node.word, classes.lexicons.vocabulary);
      return [length, length];
    }
    case 'class':
      return [
        1,
        Math.max(...node.names.map(({ name, not }) => (not ? 1 : (classes.spotter(name).longest ?? Number.POSITIVE_INFINITY)))),
      ];
    case 'group': {
      const all = node.choices.map((choice) => reachOf(choice, classes));
      return [Math.min(...all.map(([least]) => least)), Math.max(...all.map(([, most]) => most))];
    }
    case 'repeat': {
      const [least, most] = reach(node.node, classes);
      return [node.min * least, node.max * most];
    }
    case 'slot':
    case 'glued':
      return reach(node.node, classes);
    default:
      return [0, 0];
  }
}

function reachOf(nodes: readonly Node[], classes: Classes): readonly [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const node of nodes) {
    const [low, high] = reach(node, classes);
    least += low;
    most += high;
  }
  return [least, most];
}

/** The asides that a node may take beyond its reach; null where it takes none. */
export function asideOf(node: Node, classes: Classes): NonNullable<Spotter['aside']> | null {
  switch (node.type) {
    case 'class':
      return node.names.map(({ name, not }) => (not ? null : (classes.spotter(name).aside ?? null))).find(Boolean) ?? null;
    case 'group':
      return (
        node.choices
          .flat()
          .map((inner) => asideOf(inner, classes))
          .find(Boolean) ?? null
      );
    case 'repeat':
    case 'slot':
    case 'glued':
      return asideOf(node.node, classes);
    default:
      return null;
  }
}
