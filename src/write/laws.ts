import * as z from 'zod';
import { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { idAt } from './ids.ts';
import { fitsOf } from './shape.ts';

/** What the laws ask of values; the rooms that know money and time give it. */
export interface Judges {
  readonly isCurrency: (code: string) => boolean;
  readonly isTimex: (value: string) => boolean;
  /** like a sort function, for decimal strings */
  readonly compareDecimals: (a: string, b: string) => number;
}

/** A result that breaks the contract: a bug of ours, never written as good. */
export class LawBroken extends Error {
  readonly broken: readonly string[];

  constructor(id: string, broken: readonly string[]) {
    super(
      `the result of "${id}" breaks the contract: ${broken.slice(0, 3).join('; ')}${broken.length > 3 ? `; and ${broken.length - 3} more` : ''}`,
    );
    this.name = 'LawBroken';
    this.broken = broken;
  }
}

/** Checks a result against schema and laws of the contract; throws LawBroken with every law that it breaks. */
export function checkLaws(result: Result, text: string, judges: Judges): void {
  const broken = [
    ...shapeOf(result),
    ...spansOf(result, text),
    ...overlapsOf(result),
    ...referencesOf(result),
    ...valuesOf(result, judges),
  ];
  if (broken.length > 0) throw new LawBroken(result.document.id, broken);
}

const fits = fitsOf(Result);

function shapeOf(result: Result): string[] {
  // what does not fit at a glance is for the schema to judge, and to explain
  if (fits(result)) return [];
  const parsed = Result.safeParse(result);
  return parsed.success ? [] : z.prettifyError(parsed.error).split('\n');
}

function spansOf({ money, dates, organizations, agreements, document, warnings }: Result, text: string): string[] {
  const broken: string[] = [];
  const quote = (what: string, { start, end, text: quoted }: Span & { text: string }): void => {
    if (end <= start || quoted.length !== end - start || !text.startsWith(quoted, start))
      broken.push(`${what}: text at ${start}-${end} is not "${quoted.slice(0, 40)}"`);
  };
  const inside = (what: string, span: Span | null): void => {
    if (span && (span.end < span.start || span.end > text.length))
      broken.push(`${what}: ${span.start}-${span.end} is no range of ${text.length} characters`);
  };
  if (document.length !== text.length) broken.push(`document.length ${document.length} is not ${text.length}`);
  for (const mention of [...money, ...dates]) quote(mention.id, mention);
  for (const { id, mentions } of organizations) for (const mention of mentions) quote(id, mention);
  for (const { id, trigger, parties, evidence, spans } of agreements) {
    quote(`${id} trigger`, trigger);
    for (const span of [...parties, ...evidence, spans.status, spans.instrument, spans.date, spans.term]) inside(id, span);
  }
  for (const span of [...document.zones, document.dateline]) inside('document', span);
  for (const { code, start, end } of warnings) inside(code, start === null || end === null ? null : { start, end });
  return broken;
}

function overlapsOf({ money, dates, organizations, document }: Result): string[] {
  const broken: string[] = [];
  const apart = (name: string, spans: readonly Span[]): void => {
    if (areApart(spans)) return;
    const ordered = spans.toSorted((a, b) => a.start - b.start);
    for (let i = 1; i < ordered.length; i++) {
      const { start, end } = ordered[i]!;
      if (ordered[i - 1]!.end > start) broken.push(`${name}: ${start}-${end} overlaps the one before`);
    }
  };
  apart('money', money);
  apart('dates', dates);
  apart('zones', document.zones);
  const mentions: Span[] = [];
  for (const organization of organizations) mentions.push(...organization.mentions);
  apart('organizations', mentions);
  return broken;
}

/** Whether no two ranges overlap: each begins behind the end of the one before, in the order of beginnings as in that of ends. */
function areApart(spans: readonly Span[]): boolean {
  const starts = new Int32Array(spans.length);
  const ends = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    starts[i] = spans[i]!.start;
    ends[i] = spans[i]!.end;
  }
  starts.sort();
  ends.sort();
  for (let i = 1; i < starts.length; i++) if (ends[i - 1]! > starts[i]!) return false;
  return true;
}

function referencesOf({ money, dates, organizations, agreements }: Result): string[] {
  const broken: string[] = [];
  let known: ReadonlySet<string> | null = null;
  const refer = (from: string, to: string | null): void => {
    if (to === null) return;
    known ??= new Set([...money, ...dates, ...organizations].map(({ id }) => id));
    if (!known.has(to)) broken.push(`${from} refers to ${to}, which is not there`);
  };
  for (const { id, equivalentOf } of money) refer(id, equivalentOf);
  for (const { id, parties, amounts, dates: cited } of agreements) {
    for (const { organization } of parties) refer(id, organization);
    for (const ref of [...amounts, ...cited]) refer(id, ref);
  }
  const numbered: [string, readonly { id: string }[], (item: never) => number][] = [
    ['m', money, ({ start }: Span) => start],
    ['d', dates, ({ start }: Span) => start],
    ['o', organizations, ({ mentions }: { mentions: readonly Span[] }) => mentions[0]!.start],
    ['a', agreements, ({ trigger }: { trigger: Span }) => trigger.start],
  ];
  for (const [letter, items, at] of numbered) {
    items.forEach((item, i) => {
      if (item.id !== idAt(letter, i)) broken.push(`${item.id} should be ${idAt(letter, i)}`);
      if (i > 0 && at(items[i - 1] as never) > at(item as never)) broken.push(`${item.id} is out of text order`);
    });
  }
  return broken;
}

function valuesOf({ money, dates, agreements }: Result, { isCurrency, isTimex, compareDecimals }: Judges): string[] {
  const broken: string[] = [];
  for (const { id, amount, min, max, currency, candidates } of money) {
    if ((amount === null) !== (min !== null && max !== null))
      broken.push(`${id}: has an amount or both ends of a range, not amount ${amount}, min ${min}, max ${max}`);
    if (min !== null && max !== null && compareDecimals(min, max) > 0) broken.push(`${id}: min ${min} is above max ${max}`);
    for (const code of [currency, ...candidates.map((candidate) => candidate.currency)]) {
      if (code !== null && !isCurrency(code)) broken.push(`${id}: ${code} is no ISO 4217 currency`);
    }
  }
  for (const { id, value } of dates) if (value !== null && !isTimex(value)) broken.push(`${id}: "${value}" is no TIMEX3 value`);
  for (const { id, date, term } of agreements) {
    for (const value of [date, term]) if (value !== null && !isTimex(value)) broken.push(`${id}: "${value}" is no TIMEX3 value`);
  }
  return broken;
}
