import type { DateDraft, MoneyDraft } from '../core/mention.ts';
import type { AgreementType, Instrument, Modality, Role, Status } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Participant } from './party.ts';
import type { Trigger } from './triggers.ts';

export interface Part {
  readonly participant: Participant;
  readonly role: Role;
  readonly how: string;
}

/** What one trigger tells in its clause, before readings of one agreement are brought together. */
export interface Reading {
  readonly trigger: Trigger;
  readonly sentence: number;
  readonly headline: boolean;
  /** told in a quotation */
  readonly quoted: boolean;
  type: AgreementType;
  /** the rule, or words that leave no doubt, name the type */
  sure: boolean;
  /** points back to an agreement told before: `the deal` */
  readonly refers: boolean;
  /** behind `the` or `this`: rather an agreement told before than a new one */
  readonly definite: boolean;
  /** behind `a`: rather a new one */
  readonly fresh: boolean;
  /** `its partnership with`, and no word of news: what has been there before */
  readonly standing: boolean;
  instrument: Instrument;
  status: Status;
  modality: Modality;
  parts: readonly Part[];
  amounts: readonly MoneyDraft[];
  date: DateDraft | null;
  term: string | null;
  readonly spans: { status: Span | null; instrument: Span | null; date: Span | null; term: Span | null };
}
