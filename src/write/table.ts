import type { Agreement, Result } from '../core/result.ts';

/** The columns of a flat table of agreements, in order. Lists in a cell are joined by `; `. */
const COLUMNS: Readonly<Record<string, (result: Result, agreement: Agreement) => string | number | null>> = {
  document: ({ document }) => document.id,
  uri: ({ document }) => document.uri,
  title: ({ document }) => document.title,
  published: ({ document }) => document.published?.value ?? null,
  agreement: (_, { id }) => id,
  type: (_, { type }) => type,
  instrument: (_, { instrument }) => instrument,
  status: (_, { status }) => status,
  modality: (_, { modality }) => modality,
  date: (_, { date }) => date,
  term: (_, { term }) => term,
  parties: (_, { parties }) => joined(parties.map(({ name }) => name)),
  roles: (_, { parties }) => joined(parties.map(({ role }) => role)),
  amount: (result, agreement) => firstAmount(result, agreement)?.amount ?? null,
  currency: (result, agreement) => firstAmount(result, agreement)?.currency ?? null,
  amounts: (result, { amounts }) => joined(amounts.map((id) => result.money.find((money) => money.id === id)?.text ?? id)),
  trigger: (_, { trigger }) => trigger.text,
  start: (_, { trigger }) => trigger.start,
  end: (_, { trigger }) => trigger.end,
  rule: (_, { rule }) => rule,
  confidence: (_, { confidence }) => confidence,
};

const joined = (texts: readonly string[]): string => texts.join('; ');

const firstAmount = ({ money }: Result, { amounts }: Agreement) => money.find(({ id }) => id === amounts[0]);

/** The head of the table: a byte order mark, by which spreadsheets know UTF-8, and the names of the columns. */
export function tableHead(): string {
  return `\uFEFF${rowOf(Object.keys(COLUMNS))}`;
}

/** The rows of a result, one an agreement, each with its line break: CSV after RFC 4180. */
export function tableRows(result: Result): string {
  return result.agreements
    .map((agreement) => rowOf(Object.values(COLUMNS).map((column) => String(column(result, agreement) ?? ''))))
    .join('');
}

const rowOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** A cell. Text that a spreadsheet would take for a formula is given an apostrophe, which it takes for the sign of a text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\n|%]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
