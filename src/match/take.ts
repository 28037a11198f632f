import type { Classes } from './classes.ts';
import { type Machine, open } from './machine.ts';

/** Where what stands here ends (begins, backward), or -1. */
export type Take = (machine: Machine, at: number) => number;

export interface ClassName {
  readonly name: string;
  readonly not: boolean;
}

/** How a class is read: the first of its names that is not refused says how far it reaches. */
export function taker(names: readonly ClassName[], forward: boolean, classes: Classes): Take {
  const wanted = names.filter(({ not }) => !not).map(({ name }) => classes.spotter(name));
  const refused = names.filter(({ not }) => not).map(({ name }) => classes.spotter(name));
  if (wanted.length === 0) wanted.push(classes.spotter('any'));
  const [main, ...others] = wanted;
  const spot = forward ? main!.forward : main!.backward;
  if (others.length === 0 && refused.length === 0) {
    const { shapes, words } = main!;
    if (shapes) return ofShape(shapes, forward);
    if (words) return ofWord(words, forward);
    return (machine, at) => (open(machine, at, forward) ? spot(machine.document, at) : -1);
  }
  return (machine, at) => {
    const { document } = machine;
    if (!open(machine, at, forward)) return -1;
    const to = spot(document, at);
    if (to < 0) return -1;
    // the other classes are asked of the first token
    const first = forward ? at : to;
    for (const other of others) if (other.forward(document, first) < 0) return -1;
    for (const other of refused) if (other.forward(document, first) >= 0) return -1;
    return to;
  };
}

/** One token of marked shapes; -1 where another stands. */
function ofShape(wanted: Uint8Array, forward: boolean): Take {
  return forward
    ? (machine, at) => (open(machine, at, true) && wanted[machine.tokens.shape[at]!] === 1 ? at + 1 : -1)
    : (machine, at) => (open(machine, at, false) && wanted[machine.tokens.shape[at - 1]!] === 1 ? at - 1 : -1);
}

/** One token of marked words; -1 where another stands. */
function ofWord(wanted: Uint8Array, forward: boolean): Take {
  return forward
    ? (machine, at) => (open(machine, at, true) && wanted[machine.tokens.word[at]!] === 1 ? at + 1 : -1)
    : (machine, at) => (open(machine, at, false) && wanted[machine.tokens.word[at - 1]!] === 1 ? at - 1 : -1);
}
