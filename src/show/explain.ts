import type { Kind } from '../core/kinds.ts';
import type { Agreement, Money, Organization, Party } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { aligned, type Paint, PLAIN, type Row, type Style } from './aligned.ts';
import { quoted, visible } from './visible.ts';
import {
  alike,
  currencyReasons,
  day,
  type Explained,
  evidenceOf,
  facts,
  gist,
  losersOf,
  notesOf,
  sort,
  worth,
} from './wording.ts';

type Told = Pick<Explained, 'text' | 'result' | 'trace'>;

/**
 * How a result came about, as text for a terminal: agreements, organizations, money and dates, each with its rule and what the stages noted
 * (slots, evidence with weights), then every candidate that lost, with what beat it. Nothing in it can steer the terminal but `paint`.
 */
export function explanation(told: Told, paint: Paint = PLAIN): string {
  const { document, agreements, organizations, money, dates, warnings } = told.result;
  const section = (name: string, count: number, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${paint('bold', name.toUpperCase())} ${paint('dim', String(count))}`, ...lines] : [];
  const zones = document.zones.map(({ kind, start, end }) => {
    const [note] = told.trace.details.get(`zones:${start}`) ?? [];
    return `${kind} ${start}-${end}${note === undefined ? '' : ` (${note})`}`;
  });
  const lost = losersOf(told.trace);
  return [
    paint('bold', visible(document.title ?? document.id)),
    paint('dim', [visible(document.id), ...facts(told.result)].join(' · ')),
    ...(zones.length > 0 ? [paint('dim', zones.join(', '))] : []),
    ...warnings.map(({ code, message }) => `${paint('red', `warning ${code}`)} ${visible(message)}`),
    ...section(
      'agreements',
      agreements.length,
      agreements.flatMap((one) => frame(told, one, paint)),
    ),
    ...section(
      'organizations',
      organizations.length,
      organizations.flatMap((one) => organization(told, one, paint)),
    ),
    ...section(
      'money',
      money.length,
      aligned(
        money.map((one) => mention(told, 'money', one, ['green', worth(one)], moneyReasons(one), paint)),
        paint,
      ),
    ),
    ...section(
      'dates',
      dates.length,
      aligned(
        dates.map((one) => mention(told, 'dates', one, ['yellow', `${day(one)} (${one.anchor})`], [], paint)),
        paint,
      ),
    ),
    ...section(
      'lost',
      lost.length,
      aligned(
        lost.map(({ kind, rule, text, because, ...span }) => ({
          cells: [range(span), kind, quoted(text), ['dim', rule], visible(because)],
        })),
        paint,
      ),
    ),
    '',
  ].join('\n');
}

const range = ({ start, end }: Span): string => `${start}-${end}`;

interface Mention extends Span {
  readonly id: string;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Why a currency was taken, and what sum a conversion repeats. */
function moneyReasons(one: Money): string[] {
  return [...currencyReasons(one), ...(one.equivalentOf === null ? [] : [`same sum as ${one.equivalentOf}`])];
}

/** A money mention or a date: what it is worth, by which rule, what its slots took. */
function mention(
  { trace }: Told,
  kind: Kind,
  { id, text, rule, confidence, ...span }: Mention,
  value: readonly [Style, string],
  reasons: readonly string[],
  paint: Paint,
): Row {
  const { slots } = notesOf(trace, kind, span);
  const below = [...new Set([...slots, ...reasons])].map(visible).join(' · ');
  return {
    cells: [id, quoted(text), value, range(span), ['dim', rule], ['dim', String(confidence)]],
    below: below ? [paint('dim', below)] : [],
  };
}

/** An organization with its mentions; those with the same words and evidence are told together. */
function organization({ trace }: Told, one: Organization, paint: Paint): string[] {
  const also = one.aliases.length > 0 ? `also ${one.aliases.map(quoted).join(', ')}` : '';
  const head: Row = {
    cells: [one.id, ['cyan', visible(one.name)], sort(one), ['dim', String(one.confidence)]],
    below: also ? [also] : [],
  };
  const mentions = alike(one, trace).flatMap(({ text, rule, notes, at }) => [
    ...aligned([{ cells: [quoted(text), at.map(range).join(', '), ['dim', rule]] }], paint, '      '),
    ...aligned(
      notes.map((note) => evidence(note)),
      paint,
      '        ',
    ),
  ]);
  return [...aligned([head], paint), ...mentions];
}

function evidence(note: string): Row {
  const read = evidenceOf(note);
  if (!read) return { cells: [visible(note)] };
  const { weight, rule, because } = read;
  return {
    cells: [[weight < 0 ? 'red' : 'green', `${weight > 0 ? '+' : ''}${weight}`.padStart(3)], rule, ['dim', visible(because)]],
  };
}

/** Index of the item with this id (`m1`): ids are numbered in the order of items. */
const numberOf = (id: string): number => Number(id.slice(1)) - 1;

/** An agreement with its parties and values, each with where it was read. */
function frame({ text, result, trace }: Told, one: Agreement, paint: Paint): string[] {
  const said = (span: Span): string => quoted(text.slice(span.start, span.end));
  const money = one.amounts.map((id) => result.money[numberOf(id)]!);
  const dates = one.dates.map((id) => result.dates[numberOf(id)]!);
  const party = (each: Party): Row => ({
    cells: [each.role, ['cyan', visible(each.name)], each.organization ?? each.kind, range(each), said(each)],
  });
  const rows: Row[] = [
    ...one.parties.map(party),
    ...money.map((each): Row => ({ cells: ['amount', ['green', worth(each)], each.id, range(each), said(each)] })),
    ...(one.date !== null && dates.length === 0 ? [{ cells: ['date', ['yellow', one.date] as const] }] : []),
    ...dates.map((each): Row => ({ cells: ['date', ['yellow', one.date ?? day(each)], each.id, range(each), said(each)] })),
    ...(one.term === null ? [] : [{ cells: ['term', one.term] }]),
    { cells: ['trigger', '', '', range(one.trigger), said(one.trigger)] },
    ...Object.entries(one.spans).flatMap(([name, span]) =>
      span && name !== 'date' ? [{ cells: [name, '', '', range(span), said(span)] }] : [],
    ),
    ...one.evidence.map((span): Row => ({ cells: ['read from', '', '', range(span), ['dim', cut(said(span))]] })),
  ];
  const notes = trace.details.get(`agreements:${one.trigger.start}`) ?? [];
  return [
    ...aligned([{ cells: [one.id, ['magenta', gist(one)], ['dim', one.rule], ['dim', String(one.confidence)]] }], paint),
    ...aligned(rows, paint, '      '),
    ...notes.map((note) => `        ${paint('dim', visible(note))}`),
  ];
}

/** Sentences are told by their beginnings. */
const SHOWN = 72;

const cut = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
