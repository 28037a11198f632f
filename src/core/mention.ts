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

/**
 * What a date form says before it is anchored, in the manner of HeidelTime's underspecified values.
 * `value` is a TIMEX3 value, an ISO interval, or null; `relative` names what linking has to compute.
 */
export interface DateReading {
  readonly type: TemporalType;
  readonly value: string | null;
  readonly mod: TemporalMod | null;
  readonly relative: RelativeDate | null;
}

/** Units that a date can be counted in. */
export type DateUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'second';

/** A date to be computed against the published date (`published`) or a date met before in the text (`text`). */
export interface RelativeDate {
  readonly from: 'published' | 'text';
  /** the unit to move by and the grain of the answer */
  readonly unit: DateUnit;
  /** how many units; 0 is the current one; null where tense or nearness decides (`Monday`, `in May`, `Q3`) */
  readonly shift: number | null;
  /** within the unit: weekday 1–7 (ISO), month 1–12, quarter 1–4, half 1–2, season `SP|SU|FA|WI` as 1–4; null where none */
  readonly part: number | null;
  /** day of the month with `unit: 'month'` and `part`; null where none */
  readonly day: number | null;
  /** end of a range of days (`April 20 to 21`): month and day; null where none */
  readonly until: { readonly part: number | null; readonly day: number } | null;
  /** appended to the value: `TMO`, `TEV`, `T09:00`; empty where none */
  readonly time: string;
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
