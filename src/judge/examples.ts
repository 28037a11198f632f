import type { ExtractOptions } from '../core/options.ts';
import type { Agreement, Result } from '../core/result.ts';
import type { AgreementMeaning, AgreementRule, EvidenceRule, Example, Given, TokenRule, ZoneRule } from '../core/rule.ts';
import type { Trace } from '../core/stage.ts';
import { differing } from './meaning.ts';

/** A rule with the kind of thing that it finds; rules for zones find parts of articles. */
export type Listed =
  | { readonly kind: 'money' | 'dates'; readonly rule: TokenRule<unknown, unknown> }
  | { readonly kind: 'organizations'; readonly rule: EvidenceRule }
  | { readonly kind: 'agreements'; readonly rule: AgreementRule }
  | { readonly kind: 'zones'; readonly rule: ZoneRule };

/** Extracts from a sentence, under options. */
export type Explain = (text: string, published: string | undefined, options: Partial<ExtractOptions>) => Explained;

interface Explained {
  readonly result: Result;
  readonly trace: Trace;
}

/** An example that a rule no longer wins, or a near miss that it no longer leaves alone. */
export interface Failing {
  readonly rule: string;
  readonly list: 'finds' | 'ignores';
  /** place in the list, from 0 */
  readonly index: number;
  readonly text: string;
  /** what was expected, and what came */
  readonly said: string;
}

/** Runs the examples of a rule through the whole extraction and tells which do not hold. */
export function failingExamples(listed: Listed, explain: Explain): Failing[] {
  const { id, finds, ignores } = listed.rule;
  const failing = (list: Failing['list'], said: readonly (string | null)[], texts: readonly string[]): Failing[] =>
    said.flatMap((one, index) => (one === null ? [] : [{ rule: id, list, index, text: texts[index]!, said: one }]));
  const results = resultsOf(listed, explain);
  return [...failing('finds', results.finds, finds.map(exampleText)), ...failing('ignores', results.ignores, ignores)];
}

/** The text of an example, with its brackets. */
export const exampleText = (example: string | readonly [text: string, ...rest: unknown[]]): string =>
  typeof example === 'string' ? example : example[0];

function resultsOf(listed: Listed, explain: Explain): Results {
  switch (listed.kind) {
    case 'organizations':
      return evidenceResults(listed.rule, explain);
    case 'agreements':
      return agreementResults(listed.rule, explain);
    case 'zones':
      return zoneResults(listed.rule, explain);
    default:
      return valueResults(listed.kind, listed.rule, explain);
  }
}

/** For every example what is wrong with it; null where it holds. */
interface Results {
  readonly finds: readonly (string | null)[];
  readonly ignores: readonly (string | null)[];
}

/** An example without its brackets, and the range that they mark. */
function unmarked(marked: string): { text: string; start: number; end: number } {
  return { text: marked.replace(/[[\]]/g, ''), start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
}

function valueResults(kind: 'money' | 'dates', rule: TokenRule<unknown, unknown>, explain: Explain): Results {
  const options = (given?: Given): Partial<ExtractOptions> => ({
    ...(given?.temporal ? { temporal: given.temporal } : {}),
    ...(given?.dayFirst === undefined ? {} : { dayFirst: given.dayFirst }),
    only: ['money', 'dates'],
  });
  const mentions = (result: Result) => result[kind] as readonly { start: number; end: number; text: string; rule: string }[];
  return {
    finds: rule.finds.map(([marked, meaning, given]: Example<unknown>) => {
      const { text, start, end } = unmarked(marked);
      const all = mentions(explain(text, given?.published, options(given)).result);
      const there = all.find((one) => one.start === start && one.end === end);
      if (there?.rule === rule.id) return differing(meaning as object, there)[0] ?? null;
      const near = there ?? all.find((one) => one.start < end && start < one.end);
      return `expected "${text.slice(start, end)}" by this rule, got ${near ? `"${near.text}" by ${near.rule}` : 'nothing'}`;
    }),
    ignores: rule.ignores.map((text) => {
      const got = mentions(explain(text, undefined, options()).result).find((one) => one.rule === rule.id);
      return got ? `expected nothing by this rule, got "${got.text}"` : null;
    }),
  };
}

function evidenceResults({ id, finds, ignores }: EvidenceRule, explain: Explain): Results {
  const run = (text: string) => explain(text, undefined, { only: ['organizations'] });
  const name = new RegExp(`(?<![\\w/-])${id.replaceAll(/[^\w/-]/g, '')}(?![\\w-])`);
  // evidence counts for winners and losers alike
  const isSeen = ({ trace }: { trace: Trace }): boolean =>
    [...[...trace.details.values()].flat(), ...trace.losers.map(({ because }) => because)].some((line) => name.test(line));
  return {
    finds: finds.map(([marked, kind]) => {
      const { text, start, end } = unmarked(marked);
      const run1 = run(text);
      const there = run1.result.organizations.find(({ mentions }) =>
        mentions.some((mention) => mention.start === start && mention.end === end),
      );
      const phrase = `"${text.slice(start, end)}"`;
      if (!isSeen(run1)) return `expected this evidence on ${phrase}, got none`;
      if (kind === undefined) return there ? `expected ${phrase} to be no organization, got a ${there.kind}` : null;
      return there?.kind === kind
        ? null
        : `expected ${phrase} to be a ${kind}, got ${there ? `a ${there.kind}` : 'no organization'}`;
    }),
    ignores: ignores.map((text) => (isSeen(run(text)) ? 'expected no such evidence, got it' : null)),
  };
}

/** The day on which examples of agreements are told unless they say another. */
const TOLD = '2024-03-05';

function agreementResults(rule: AgreementRule, explain: Explain): Results {
  const run = (text: string, published = TOLD): Explained => explain(text, published, { modality: 'all' });
  return {
    finds: rule.finds.map(([text, meaning, given]) => {
      const { result, trace } = run(text, given?.published);
      const said = shortfall(result, rule, meaning);
      const lost = result.agreements.some(({ rule: by }) => by === rule.id)
        ? undefined
        : trace.losers.find((loser) => loser.rule === rule.id);
      return said !== null && lost ? `${said}; "${lost.text}" was refused: ${lost.because}` : said;
    }),
    ignores: rule.ignores.map((text) => {
      const got = run(text).result.agreements.find((agreement) => agreement.rule === rule.id);
      return got ? `expected nothing by this rule, got ${gist(got)}` : null;
    }),
  };
}

/** An article whose second half the paragraphs of zone rules stand in. */
const ARTICLE = `Meridian Freight opens a terminal in Leith

LEITH, Scotland, March 5, 2024 (Reuters) - Meridian Freight opened a terminal for container ships on Tuesday, the company said.

The terminal cost more than the two before it, and took three years to build. It has four cranes and a quay of 900 meters.

The city will get a share of the income for as long as the terminal works, under a contract that both signed in 2021.

`;

function zoneResults({ kind, finds, ignores }: ZoneRule, explain: Explain): Results {
  const zoneOf = (paragraph: string): string | undefined => {
    const { result } = explain(ARTICLE + paragraph, undefined, { only: ['money'] });
    return result.document.zones.find(({ start, end }) => start <= ARTICLE.length && end > ARTICLE.length)?.kind;
  };
  return {
    finds: finds.map((text) => {
      const got = zoneOf(text);
      return got === kind ? null : `expected zone "${kind}", got ${got ? `"${got}"` : 'none'}`;
    }),
    ignores: ignores.map((text) => (zoneOf(text) === kind ? `expected another zone than "${kind}", got it` : null)),
  };
}

/** How a result falls short of what an example of a rule means; null where it does not. */
export function shortfall(result: Result, { id, refers }: AgreementRule, wanted: AgreementMeaning): string | null {
  // a rule that only refers to what was told before names no agreement of its own
  const own = result.agreements.filter((agreement) => refers || agreement.rule === id);
  if (own.length === 0) return `expected an agreement by this rule, got ${result.agreements.map(gist).join('; ') || 'none'}`;
  const differences = own.map((agreement) => differing(wanted, meant(result, agreement, wanted)));
  return differences.some((one) => one.length === 0) ? null : differences[0]!.join('; ');
}

/** What an agreement says of what an example asks, in the form of the example. */
function meant(result: Result, agreement: Agreement, wanted: AgreementMeaning): object {
  const texts = new Map(result.money.map(({ id, text }) => [id, text]));
  const named = (role: string): string[] =>
    // a full stop at the end of a sentence may belong to a legal form
    agreement.parties.filter((party) => party.role === role).map(({ name }) => name.replace(/\.$/, ''));
  const roles = Object.entries(wanted.roles ?? {}).map(([role, names]) => [
    role,
    typeof names === 'string' ? named(role).join('; ') : named(role),
  ]);
  return { ...agreement, roles: Object.fromEntries(roles), amounts: agreement.amounts.map((id) => texts.get(id)) };
}

/** An agreement in a few words, with its rule. */
export function gist({ type, status, parties, rule }: Agreement): string {
  return `${type} ${status} (${parties.map(({ role, name }) => `${role} ${name}`).join(', ')}) by ${rule}`;
}
