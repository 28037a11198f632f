import type { Document } from '../core/document.ts';
import type { Known, MoneyDraft } from '../core/mention.ts';
import type { Span } from '../core/span.ts';
import { decimalOf, format, negative, shift } from '../normalize/decimal.ts';

/** How far before a table its caption may stand, in code units. */
const CAPTION = 200;
const SCALE = /\bin (thousands|millions|billions)\b/i;
const EXPONENTS: Readonly<Record<string, number>> = { thousands: 3, millions: 6, billions: 9 };
/** Rows that captions leave out of the scale: `in millions, except per share data`. */
const SINGLE = /\bper (?:share|unit|ads)\b|\bshares?,? (?:basic|diluted)\b|\beps\b/i;

/** Multiplies bare amounts of a table by the scale that its caption gives: `Condensed results (in millions)`. */
export function scaleTables(document: Document, known: Known): void {
  const tables = document.zones.flatMap((zone) => {
    const exponent = zone.kind === 'table' ? exponentOf(document.text, zone) : null;
    return exponent === null ? [] : [{ ...zone, exponent }];
  });
  if (tables.length === 0) return;
  let next = 0;
  known.money = known.money.map((draft) => {
    while (next < tables.length && tables[next]!.end <= draft.start) next++;
    const table = tables[next];
    return table && draft.start >= table.start && draft.end <= table.end && isBare(document, draft)
      ? scaled(draft, table.exponent)
      : draft;
  });
}

/** The scale of a table by its own head or the line before it; null where they give none. */
function exponentOf(text: string, { start, end }: Span): number | null {
  const before = text.slice(Math.max(0, start - CAPTION), start);
  const head = text.slice(start, Math.min(end, start + CAPTION));
  const scale = SCALE.exec(before.slice(before.trimEnd().lastIndexOf('\n') + 1) + head)?.[1];
  return scale === undefined ? null : EXPONENTS[scale.toLowerCase()]!;
}

function isBare({ text }: Document, { start, end, per }: MoneyDraft): boolean {
  if (per !== null || /[a-z]{2}|\d\s?[kmbt]\b/i.test(text.slice(start, end).replace(/^[A-Z]{2,3}\s?\$?/, ''))) return false;
  const row = text.slice(Math.max(0, start - CAPTION), start);
  return !SINGLE.test(row.slice(row.lastIndexOf('\n') + 1));
}

function scaled(draft: MoneyDraft, exponent: number): MoneyDraft {
  const by = (amount: string | null): string | null => {
    if (amount === null) return null;
    const worth = decimalOf(amount.replace('-', ''));
    return format(shift(amount.startsWith('-') ? negative(worth) : worth, exponent));
  };
  return { ...draft, amount: by(draft.amount), min: by(draft.min), max: by(draft.max) };
}
