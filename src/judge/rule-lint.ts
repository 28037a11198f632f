import type { Result } from '../core/result.ts';
import type { Trace } from '../core/stage.ts';
import type { Listed } from './examples.ts';

/** Two rules that read the same words, which nothing but their names decides between. */
export interface Tie {
  readonly winner: string;
  readonly loser: string;
  readonly text: string;
}

/** Finds, in articles that are explained one by one, rules that read the same extent without that one says that it beats the other. */
export class Ties {
  readonly #beats: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<string, Tie>();

  constructor(rules: readonly Listed[]) {
    this.#beats = new Map(rules.map(({ rule }) => [rule.id, ('beats' in rule && rule.beats) || []]));
  }

  add(result: Result, trace: Trace): void {
    const winners = new Map([...result.money, ...result.dates].map((one) => [`${one.start}-${one.end}`, one.rule]));
    for (const { rule, start, end, text, by } of trace.losers) {
      const winner = winners.get(`${start}-${end}`);
      if (by === undefined || winner !== by || winner === rule) continue;
      if (this.#beats.get(winner)?.includes(rule) || this.#beats.get(rule)?.includes(winner)) continue;
      const key = `${winner} ${rule}`;
      if (!this.#found.has(key)) this.#found.set(key, { winner, loser: rule, text });
    }
  }

  all(): Tie[] {
    return [...this.#found.values()];
  }
}

/** What is wrong with rules as they are written, a sentence each with the rule before it. */
export function lintRules(rules: readonly Listed[]): { readonly rule: string; readonly said: string }[] {
  const ids = new Set<string>();
  const known = new Set(rules.map(({ rule }) => rule.id));
  return rules.flatMap(({ rule }) => {
    const said: string[] = [];
    if (ids.has(rule.id)) said.push('two rules have this name');
    ids.add(rule.id);
    for (const other of ('beats' in rule && rule.beats) || [])
      if (!known.has(other)) said.push(`beats "${other}", which is no rule`);
    const patterns = patternsOf(rule).map(plain);
    for (const pattern of new Set(patterns.filter((one, k) => patterns.indexOf(one) < k)))
      said.push(`has a pattern twice: ${pattern}`);
    return said.map((one) => ({ rule: rule.id, said: one }));
  });
}

/** A pattern that two rules have; which of them wins is left to what they make of a match. */
export interface SharedPattern {
  readonly rules: readonly [string, string];
  readonly pattern: string;
}

export function sharedPatterns(rules: readonly Listed[]): SharedPattern[] {
  const owners = new Map<string, string>();
  return rules.flatMap(({ rule }) =>
    [...new Set(patternsOf(rule).map(plain))].flatMap((pattern) => {
      const owner = owners.get(pattern);
      if (owner === undefined) owners.set(pattern, rule.id);
      return owner === undefined ? [] : [{ rules: [owner, rule.id] as const, pattern }];
    }),
  );
}

const plain = (pattern: string): string => pattern.replace(/\s+/g, ' ').trim();

/** The patterns of a rule, whatever its kind. */
export function patternsOf(rule: Listed['rule']): readonly string[] {
  if ('patterns' in rule) return rule.patterns;
  if ('frames' in rule) return rule.frames;
  if (!('cue' in rule))
    return [
      ...(rule.headings ?? []).map((form) => `heading ${form}`),
      ...Object.entries(rule.phrases ?? {}).map(([form, points]) => `phrase ${form} ${points}`),
    ];
  return 'patterns' in rule.cue ? rule.cue.patterns : [];
}
