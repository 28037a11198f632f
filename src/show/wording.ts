import type { Kind } from '../core/kinds.ts';
import type { Agreement, Money, Organization, Result, TemporalMention } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Loser, Trace } from '../core/stage.ts';

/** Everything that can be said about one document. */
export interface Explained {
  /** the clean text that offsets count in */
  readonly text: string;
  readonly result: Result;
  readonly trace: Trace;
  /** the sentence that says what a rule is; null where it is not known */
  readonly says: (rule: string) => string | null;
}

/** `1234567.5` as `1,234,567.5`. */
export const grouped = (decimal: string): string => decimal.replace(/^\d+/, (digits) => BigInt(digits).toLocaleString('en'));

/** What a money mention is worth: `up to 20,000,000 USD per year`. */
export function worth({ amount, min, max, currency, modifier, per }: Money): string {
  return [
    modifier === 'exact' || modifier === 'between' ? '' : modifier.replace('-', ' '),
    amount === null ? `${grouped(min ?? '?')} to ${grouped(max ?? '?')}` : grouped(amount),
    currency ?? '(currency open)',
    per === null ? '' : `per ${per}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why a mention has its currency, and which others it could have: `USD: listed on NYSE`. */
export const currencyReasons = ({ candidates }: Money): string[] =>
  candidates.map(({ currency, because }) => `${currency}: ${because}`);

/** What a date means: `2024-Q2 END`. */
export function day({ type, value, mod }: TemporalMention): string {
  return [type === 'DATE' ? '' : type.toLowerCase(), value ?? 'unknown', mod ?? ''].filter(Boolean).join(' ');
}

/** What a date was counted from. */
export const ANCHORED: Readonly<Record<TemporalMention['anchor'], string>> = {
  absolute: 'says it all by itself',
  published: 'counted from the date of the document',
  text: 'counted from another date of the text',
  none: 'counted from nothing that is known',
};

/** What an organization is: `company, NYSE:RFC`. */
export function sort({ kind, ticker }: Organization): string {
  return ticker ? `${kind}, ${ticker.exchange ?? '?'}:${ticker.symbol}` : kind;
}

/** What an agreement is, with what is not the usual case: `acquisition, agreed, offer, denied`. */
export function gist({ type, status, instrument, modality }: Agreement): string {
  return [type, status, instrument === 'unspecified' ? '' : instrument, modality === 'fact' ? '' : modality]
    .filter(Boolean)
    .map((word) => word.replaceAll('-', ' '))
    .join(', ');
}

/** Where a document comes from and how long it is: `published 2024-03-05 (dateline)`, `3,204 characters`, `en`. */
export function facts({ document: { published, length, language, mediaType } }: Result): string[] {
  return [
    published ? `published ${published.value} (${published.source})` : 'date of publication unknown',
    `${grouped(String(length))} characters`,
    language,
    mediaType,
  ];
}

/** One piece of evidence for or against an organization. */
export interface ShownEvidence {
  readonly weight: number;
  readonly rule: string;
  readonly because: string;
}

/** `+17 organization/legal-form: Co.`, as a trace notes it; null for a note of another form. */
export function evidenceOf(note: string): ShownEvidence | null {
  const match = /^([+-]?\d+(?:\.\d+)?) (\S+): (.*)$/s.exec(note);
  return match && { weight: Number(match[1]), rule: match[2]!, because: match[3]! };
}

/** What the stages noted of a value: the pattern that matched, and what its slots took (`day: 31`). */
export function notesOf(
  { details }: Trace,
  kind: Kind,
  { start }: { readonly start: number },
): { readonly pattern: string | null; readonly slots: readonly string[] } {
  const notes = details.get(`${kind}:${start}`) ?? [];
  const pattern = notes.find((note) => note.startsWith(PATTERN));
  return { pattern: pattern?.slice(PATTERN.length) ?? null, slots: notes.filter((note) => note !== pattern) };
}

const PATTERN = 'pattern: ';

/** Mentions of an organization with the same words and the same evidence. */
export interface AlikeMentions {
  readonly text: string;
  readonly rule: string;
  readonly notes: readonly string[];
  readonly at: Span[];
}

/** The mentions of an organization, brought together where they tell the same. */
export function alike({ mentions }: Organization, { details }: Trace): AlikeMentions[] {
  const found = new Map<string, AlikeMentions>();
  for (const { start, end, text, rule } of mentions) {
    const notes = details.get(`organizations:${start}`) ?? [];
    const key = JSON.stringify([text, rule, notes]);
    const told = found.get(key);
    if (told) told.at.push({ start, end });
    else found.set(key, { text, rule, notes, at: [{ start, end }] });
  }
  return [...found.values()];
}

/** The losers in text order, each told once. */
export function losersOf({ losers }: Trace): Loser[] {
  const told = new Set<string>();
  return losers
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ kind, start, end, rule, because }) => {
      const key = JSON.stringify([kind, start, end, rule, because]);
      return !told.has(key) && told.add(key);
    });
}
