import type { Document } from '../core/document.ts';
import type { Kind } from '../core/kinds.ts';
import type { ExtractOptions } from '../core/options.ts';
import type { TokenMatch, TokenRule } from '../core/rule.ts';
import type { Trace } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { resolve } from '../match/resolve.ts';
import { Scanner } from '../match/scan.ts';

/** A rule's reading of a match, stamped with the rule. */
export interface Candidate<Reading> {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  readonly rule: string;
  readonly beats: readonly string[] | undefined;
  readonly confidence: number;
  readonly reading: Reading;
  readonly match: TokenMatch;
}

type AnyRule = TokenRule<unknown, unknown> & { readonly kind: Kind };
type Temporal = ExtractOptions['temporal'];

/** Families of token rules by the kind of value that they give. */
export type Families = Partial<Record<Kind, readonly TokenRule<unknown, unknown>[]>>;

/** Runs the token rules of all families in one scan and lets their matches compete with each other. */
export class ValueScanner {
  readonly #rules: readonly AnyRule[];
  readonly #classes: Classes;
  readonly #scanners = new Map<Temporal, Scanner<AnyRule>>();

  /** Patterns are compiled at the first run, and those that only `temporal: all` wants only for it. */
  constructor(families: Families, classes: Classes) {
    this.#rules = Object.entries(families).flatMap(([kind, list]) => list.map((rule) => ({ ...rule, kind: kind as Kind })));
    this.#classes = classes;
  }

  #scanner(temporal: Temporal): Scanner<AnyRule> {
    const known = this.#scanners.get(temporal);
    if (known) return known;
    const wanted = this.#rules.filter((rule) => rule.temporal === undefined || rule.temporal === temporal);
    const scanner = new Scanner(wanted, this.#classes);
    this.#scanners.set(temporal, scanner);
    return scanner;
  }

  /** The winners of a document in text order; losers go to the trace. */
  run(document: Document, trace: Trace | null, temporal: Temporal = 'dates'): Candidate<unknown>[] {
    const candidates: Candidate<unknown>[] = [];
    const { start, end } = document.tokens;
    this.#scanner(temporal).scan(
      document,
      (rule, match) => {
        const reading = rule.value(match);
        if (reading === null) return;
        candidates.push({
          start: start[match.first]!,
          end: end[match.last - 1]!,
          first: match.first,
          last: match.last,
          kind: rule.kind,
          rule: rule.id,
          beats: rule.beats,
          confidence: rule.confidence ?? 0.95,
          reading,
          match,
        });
      },
      trace?.meter,
    );
    const lost =
      trace &&
      ((loser: Candidate<unknown>, winner: Candidate<unknown>) => {
        if (loser.start === winner.start && loser.end === winner.end && loser.rule === winner.rule) return;
        trace.losers.push({
          kind: loser.kind,
          rule: loser.rule,
          start: loser.start,
          end: loser.end,
          text: document.text.slice(loser.start, loser.end),
          by: winner.rule,
          because: `${winner.rule} reads "${document.text.slice(winner.start, winner.end)}"`,
        });
      });
    const winners = resolve(candidates, lost ?? undefined);
    if (trace) for (const winner of winners) trace.details.set(`${winner.kind}:${winner.start}`, this.#details(winner));
    return winners;
  }

  /** The pattern that matched and what its slots took. */
  #details({ rule, match }: Candidate<unknown>): string[] {
    const pattern = this.#rules.find(({ id }) => id === rule)!.patterns[match.pattern]!;
    const slots = match.filled().map((name) => ({ name, ...match.slot(name)! }));
    slots.sort((a, b) => a.first - b.first);
    return [`pattern: ${pattern.replace(/\s+/g, ' ')}`, ...slots.map(({ name, text }) => `${name}: ${text}`)];
  }
}
