import type {
  AgreementType,
  Anchor,
  Instrument,
  Modality,
  Modifier,
  OrganizationKind,
  PartyKind,
  Role,
  Status,
  TemporalMod,
  TemporalType,
} from './result.ts';
import type { Span } from './span.ts';

/** What stages know of a mention before results are numbered: its text range, its token range (last exclusive) and its rule. */
export interface Draft extends Span {
  readonly first: number;
  readonly last: number;
  /** stamped by the engine, never typed by a rule's author */
  readonly rule: string;
  readonly confidence: number;
}

/** What a money form says. `unit` is set where the sign or name could be several currencies (`dollar`, `franc`). */
export interface MoneyReading {
  /** decimal string, scale words applied; null in a two-ended range */
  readonly amount: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 4217; null where `unit` leaves it open */
  readonly currency: string | null;
  readonly unit: string | null;
  readonly modifier: Modifier;
  readonly per: string | null;
}

export interface MoneyDraft extends Draft, MoneyReading {
  /** filled by linking */
  candidates: { currency: string; because: string }[];
  resolved: string | null;
  equivalentOf: MoneyDraft | null;
}

/** Units that a date can be counted in. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** Where a relative date is counted from: the date of the document, or the date that the text spoke of last. */
export type DateOrigin = 'published' | 'text';

/**
 * What a date form says before it is anchored: a small expression that linking computes. Values are TIMEX3.
 * A part is what follows the year in a value: `Q3`, `H1`, `SU`, `06`, `06-12`.
 */
export type When =
  /** needs no anchor */
  | { readonly is: 'fixed'; readonly value: string }
  /** the unit around the origin, moved: `today`, `last week`, `two months ago`; `loose` takes over the grain of the origin (`a year earlier` of a quarter), `split` the years of a text that counts in years such as 1987/88 */
  | {
      readonly is: 'moved';
      readonly from: DateOrigin;
      readonly unit: DateUnit;
      readonly by: number;
      readonly loose?: boolean;
      readonly split?: boolean;
    }
  /** a weekday (1 Monday to 7 Sunday): `turn` 0 is the one of this week, -1 and 1 the last and the next; null is decided by tense */
  | { readonly is: 'weekday'; readonly weekday: number; readonly turn: -1 | 0 | 1 | null; readonly from: DateOrigin }
  /** a part of a year that the form does not name: `March`, `March 12`, `Q3`, `summer`; turns as for weekdays */
  | { readonly is: 'yearly'; readonly part: string; readonly turn: -1 | 0 | 1 | null }
  /** a weekday together with a day of a month, which tells the year */
  | { readonly is: 'dated'; readonly weekday: number; readonly part: string }
  /** a part of a year that another expression gives: `June of last year` */
  | { readonly is: 'part'; readonly of: When; readonly part: string }
  /** the n-th day of a week or month that another expression gives: `Friday of last week`, `the 15th of next month` */
  | { readonly is: 'day'; readonly of: When; readonly day: number }
  /** the last or first day of a period: `year-end` */
  | { readonly is: 'edge'; readonly of: When; readonly end: boolean }
  /** a holiday by its key in normalize/holidays */
  | { readonly is: 'holiday'; readonly name: string; readonly year: When | null; readonly turn: -1 | 0 | 1 | null }
  /** numbers whose order the document has to prove: `03/04/2024` */
  | { readonly is: 'numeric'; readonly left: number; readonly right: number; readonly year: number | null }
  /** both ends: `April 20 to 21` */
  | { readonly is: 'range'; readonly first: When; readonly last: When }
  /** a time of day on a date: `Friday morning`, `T09:00` */
  | { readonly is: 'timed'; readonly date: When; readonly time: string };

export interface DateReading {
  readonly type: TemporalType;
  /** null where the value cannot be known */
  readonly when: When | null;
  readonly mod: TemporalMod | null;
  /** read only to keep shorter readings out: an age */
  readonly silent?: boolean;
}

export interface DateDraft extends Draft, DateReading {
  /** the value after anchoring; filled by linking */
  resolved: string | null;
  anchor: Anchor;
}

/** One piece of evidence for or against a candidate organization. */
export interface Evidence {
  readonly rule: string;
  /** log-odds-like points; negative speaks against */
  readonly weight: number;
  /** the words that gave it */
  readonly because: string;
}

export interface OrganizationDraft extends Draft {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly evidence: readonly Evidence[];
}

/** One real organization and all its mentions in a document. */
export interface Entity {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly aliases: readonly string[];
  readonly ticker: { readonly exchange: string | null; readonly symbol: string } | null;
  /** in text order */
  readonly mentions: readonly OrganizationDraft[];
  readonly confidence: number;
}

export interface PartyDraft extends Span {
  readonly name: string;
  readonly role: Role;
  readonly kind: PartyKind;
  readonly entity: Entity | null;
  readonly count: number | null;
}

export interface AgreementDraft extends Draft {
  readonly type: AgreementType;
  readonly instrument: Instrument;
  readonly status: Status;
  readonly modality: Modality;
  readonly trigger: Span;
  readonly parties: readonly PartyDraft[];
  readonly amounts: readonly MoneyDraft[];
  readonly date: string | null;
  readonly dates: readonly DateDraft[];
  readonly term: string | null;
  readonly spans: {
    readonly status: Span | null;
    readonly instrument: Span | null;
    readonly date: Span | null;
    readonly term: Span | null;
  };
  /** sentences, in text order */
  readonly evidence: readonly Span[];
}

/** What is known of a document while it passes the stages; each stage fills its own part and reads the parts before. */
export interface Known {
  money: MoneyDraft[];
  dates: DateDraft[];
  organizations: OrganizationDraft[];
  entities: Entity[];
  agreements: AgreementDraft[];
  /** set when dates are linked: from input or metadata, else dateline, else text */
  published: { readonly value: string; readonly source: 'input' | 'metadata' | 'dateline' | 'text' } | null;
  warnings: { readonly code: string; readonly message: string; readonly start: number | null; readonly end: number | null }[];
}

export function nothingKnown(): Known {
  return { money: [], dates: [], organizations: [], entities: [], agreements: [], published: null, warnings: [] };
}
