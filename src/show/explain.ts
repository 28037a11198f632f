import type { Kind } from '../core/kinds.ts';
import type { Agreement, Money, Organization, Result, TemporalMention } from '../core/result.ts';
import type { Trace } from '../core/stage.ts';

const FOUND = 6;

/**
 * How a result came about, as text: every mention and frame with its rule, values and what the stages noted (slots, evidence, weights),
 * then every candidate that lost, with what beat it.
 */
export function explanation({ result, trace }: { readonly result: Result; readonly trace: Trace }): string {
  const { document, money, dates, organizations, agreements, warnings } = result;
  const lines = [
    `${document.id}${document.title === null ? '' : `: ${document.title}`}`,
    `published ${document.published ? `${document.published.value} (${document.published.source})` : 'unknown'}, ${document.length} characters, ${document.language}`,
    ...document.zones.map(({ kind, start, end }) => `  ${kind} ${start}-${end}`),
    ...warnings.map(({ code, message }) => `  warning ${code}: ${message}`),
    ...section(
      'money',
      money.flatMap((one) => [head(one.id, one, moneyValue(one)), ...notes(trace, 'money', one)]),
    ),
    ...section(
      'dates',
      dates.flatMap((one) => [head(one.id, one, dateValue(one)), ...notes(trace, 'dates', one)]),
    ),
    ...section(
      'organizations',
      organizations.flatMap((one) => organizationLines(one, trace)),
    ),
    ...section(
      'agreements',
      agreements.flatMap((one) => [...agreementLines(one), ...notes(trace, 'agreements', one.trigger)]),
    ),
    ...section('lost', losers(trace)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', name, ...lines] : []);

const indent = ' '.repeat(FOUND);

interface Told {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly confidence?: number;
}

function head(id: string, { start, end, text, rule, confidence }: Told, value: string): string {
  const sure = confidence === undefined ? '' : ` ${confidence}`;
  return `  ${id.padEnd(FOUND - 2)}${JSON.stringify(text)} ${start}-${end}${value ? ` = ${value}` : ''}\n${indent}${rule}${sure}`;
}

function notes(trace: Trace, kind: Kind, { start }: { readonly start: number }): string[] {
  return (trace.details.get(`${kind}:${start}`) ?? []).map((note) => `${indent}  ${note}`);
}

function moneyValue({ amount, min, max, currency, modifier, per, equivalentOf, candidates }: Money): string {
  const parts = [
    modifier === 'exact' ? '' : modifier,
    amount ?? `${min} to ${max}`,
    currency ?? '(currency open)',
    per === null ? '' : `per ${per}`,
    equivalentOf === null ? '' : `equivalent of ${equivalentOf}`,
    candidates.length === 0 ? '' : `(${candidates.map((one) => `${one.currency}: ${one.because}`).join('; ')})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function dateValue({ type, value, mod, anchor }: TemporalMention): string {
  return [type === 'DATE' ? '' : type, value ?? 'unknown', mod ?? '', `(${anchor})`].filter(Boolean).join(' ');
}

function organizationLines(one: Organization, trace: Trace): string[] {
  const ticker = one.ticker ? `, ${one.ticker.exchange ?? '?'}:${one.ticker.symbol}` : '';
  const aliases = one.aliases.length > 0 ? `, also ${one.aliases.map((alias) => JSON.stringify(alias)).join(', ')}` : '';
  return [
    `  ${one.id.padEnd(FOUND - 2)}${one.name} = ${one.kind}${ticker}${aliases}, ${one.confidence}`,
    ...one.mentions.flatMap((mention) => [
      `${indent}${JSON.stringify(mention.text)} ${mention.start}-${mention.end} ${mention.rule}`,
      ...notes(trace, 'organizations', mention),
    ]),
  ];
}

function agreementLines(one: Agreement): string[] {
  const value = `${one.type}, ${one.instrument}, ${one.status}, ${one.modality}`;
  const when =
    one.date === null ? [] : [`${indent}date ${one.date}${one.dates.length > 0 ? ` from ${one.dates.join(', ')}` : ''}`];
  return [
    head(one.id, { ...one.trigger, rule: one.rule, confidence: one.confidence }, value),
    ...one.parties.map(
      ({ role, name, kind, organization, start, end }) => `${indent}${role}: ${name} (${organization ?? kind}) ${start}-${end}`,
    ),
    ...(one.amounts.length > 0 ? [`${indent}amounts ${one.amounts.join(', ')}`] : []),
    ...when,
    ...(one.term === null ? [] : [`${indent}term ${one.term}`]),
    ...Object.entries(one.spans).flatMap(([name, span]) => (span ? [`${indent}${name} read at ${span.start}-${span.end}`] : [])),
    `${indent}read from ${one.evidence.map(({ start, end }) => `${start}-${end}`).join(', ')}`,
  ];
}

function losers({ losers: lost }: Trace): string[] {
  return lost
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ kind, rule, start, end, text, because }) => `  ${kind} ${JSON.stringify(text)} ${start}-${end} ${rule}: ${because}`);
}
