import type { Result } from '../core/result.ts';
import type { Meter, Trace } from '../core/stage.ts';
import type { Listed } from './examples.ts';

/** What a rule did in some articles. */
export interface Covered {
  readonly kind: Listed['kind'];
  readonly rule: string;
  /** times that its patterns matched, or that its evidence was there */
  readonly fires: number;
  /** things in results that name it as their rule; paragraphs of a zone that it told */
  readonly wins: number;
  /** candidates that something else was put in the place of, or that were not enough */
  readonly losses: number;
  /** rules that took its place, and how often */
  readonly lostTo: ReadonlyMap<string, number>;
  /** share of the time that all patterns took, 0 to 1; null where it has none */
  readonly cost: number | null;
}

/** What is wrong with how a rule is covered: no article shows that it does anything. */
export type Gap = 'never fires' | 'always loses to another' | 'never wins';

interface Counted {
  seen: number;
  wins: number;
  losses: number;
  lostTo: Map<string, number>;
}

const EVIDENCE = /(?<![\w-])([\w-]+\/[\w-]+)(?=:| -?\d)/g;

/** Counts what rules do in articles that are explained one by one. */
export class Coverage {
  readonly meter: Meter;
  readonly #counted = new Map<string, Counted>();

  /** @param clock tells the time in any unit */
  constructor(clock: () => number) {
    this.meter = { clock, costs: new Map() };
  }

  /** Adds an article. Its trace must have been made with the meter. */
  add(result: Result, trace: Trace): void {
    const winners = [
      ...result.money,
      ...result.dates,
      ...result.organizations.flatMap(({ mentions }) => mentions),
      ...result.agreements,
    ];
    for (const { rule } of winners) this.#of(rule).wins++;
    for (const { kind, rule, by, because } of trace.losers) {
      const counted = this.#of(rule);
      counted.losses++;
      if (by !== undefined) counted.lostTo.set(by, (counted.lostTo.get(by) ?? 0) + 1);
      if (kind === 'organizations') this.#see([because]);
    }
    for (const [at, notes] of trace.details) {
      if (at.startsWith('organizations:')) this.#see(notes);
      else if (at.startsWith('zones:')) for (const note of notes) this.#of(note.slice(0, note.indexOf(':'))).wins++;
    }
  }

  #see(notes: readonly string[]): void {
    for (const note of notes) for (const [id] of note.matchAll(EVIDENCE)) this.#of(id).seen++;
  }

  #of(rule: string): Counted {
    const known = this.#counted.get(rule) ?? { seen: 0, wins: 0, losses: 0, lostTo: new Map() };
    this.#counted.set(rule, known);
    return known;
  }

  /** What each of these rules did, in their order. */
  rows(rules: readonly Listed[]): Covered[] {
    const all = [...this.meter.costs.values()].reduce((sum, { time }) => sum + time, 0);
    return rules.map(({ kind, rule: { id } }) => {
      const { seen, wins, losses, lostTo } = this.#of(id);
      const cost = this.meter.costs.get(id);
      const fires = kind === 'organizations' ? seen : Math.max(cost?.matches ?? 0, wins + losses);
      return { kind, rule: id, fires, wins, losses, lostTo, cost: cost && all > 0 ? cost.time / all : null };
    });
  }
}

/** What is wrong with the coverage of a rule; null where nothing is. Evidence need not win: it is one voice among several. */
export function gapOf({ kind, fires, wins, losses, lostTo }: Covered): Gap | null {
  if (fires === 0) return 'never fires';
  if (kind === 'organizations' || wins > 0) return null;
  const toOthers = [...lostTo.values()].reduce((sum, count) => sum + count, 0);
  return losses > 0 && toOthers === losses && lostTo.size === 1 ? 'always loses to another' : 'never wins';
}
