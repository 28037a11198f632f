import type { Document, ZoneKind } from './document.ts';
import type { DateReading, MoneyReading } from './mention.ts';
import type { AgreementType, Instrument, Modality, Money, OrganizationKind, Role, Status, TemporalMention } from './result.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** What an example may assume of its document. */
export interface Given {
  readonly published?: string;
  readonly temporal?: 'all';
  readonly dayFirst?: boolean;
}

/** A sentence of our own with the expected extent in [brackets], and what it must mean. */
export type Example<Meaning> = readonly [text: string, meaning: Meaning, given?: Given];

/** A token range captured by a named slot. */
export interface Slot {
  readonly first: number;
  readonly last: number;
  /** as it stands in the text */
  readonly text: string;
}

/** A match of a token pattern: token range (last exclusive) and slots by name. */
export interface TokenMatch {
  readonly document: Document;
  readonly first: number;
  readonly last: number;
  /** the token that the anchor of the pattern matched, its first one where there are several */
  readonly anchor: number;
  /** index of the pattern in the rule's list */
  readonly pattern: number;
  slot(name: string): Slot | null;
  /** the names of the slots that took something, in the order of the pattern */
  filled(): readonly string[];
  /** what a lexicon says of the slot's words (`yuan` → `CNY`); null where the slot is empty or no entry */
  entry(slot: string, lexicon: string): string | null;
}

/** A rule over tokens: what the form looks like (patterns) kept apart from what it is worth (value). */
export interface TokenRule<Reading, Meaning> {
  /** folder and file: `money/symbol-amount` */
  readonly id: string;
  /** one sentence; becomes the documentation */
  readonly says: string;
  /** token patterns, see match/pattern.ts; any may match */
  readonly patterns: NonEmpty<string>;
  /** pure; null is a veto */
  readonly value: (match: TokenMatch) => Reading | null;
  /** rules that lose to this one on the same extent */
  readonly beats?: readonly string[];
  readonly confidence?: number;
  /** runs only with this value of the option temporal */
  readonly temporal?: 'all' | 'dates';
  readonly finds: NonEmpty<Example<Meaning>>;
  /** near misses in which this rule gives nothing */
  readonly ignores: NonEmpty<string>;
}

export type MoneyRule = TokenRule<MoneyReading, Partial<Pick<Money, 'amount' | 'min' | 'max' | 'currency' | 'modifier' | 'per'>>>;
export type DateRule = TokenRule<DateReading, Partial<Pick<TemporalMention, 'type' | 'value' | 'mod' | 'anchor'>>>;

/** An example of an evidence rule: [brackets] around the mention that it helps to find (or, against, keeps out). */
export type OrganizationExample = readonly [text: string, kind?: OrganizationKind];

/**
 * What an evidence rule looks for: words around a candidate (token patterns with the candidate as `[<name>]`), a word inside of it
 * that a lexicon lists, or a fact that code finds.
 */
export type EvidenceCue =
  | { readonly patterns: NonEmpty<string> }
  | { readonly word: 'first' | 'last' | 'any'; readonly of: string }
  | { readonly fact: string };

/** A piece of evidence that a capitalized phrase names an organization, or that it does not. */
export interface EvidenceRule {
  /** folder and name: `organization/legal-form` */
  readonly id: string;
  /** one sentence; becomes the documentation */
  readonly says: string;
  /** log-odds-like points; negative speaks against */
  readonly weight: number;
  readonly cue: EvidenceCue;
  /** the kind of organization that it tells, if it does */
  readonly kind?: OrganizationKind;
  readonly finds: NonEmpty<OrganizationExample>;
  /** near misses in which this rule gives nothing */
  readonly ignores: NonEmpty<string>;
}

/** What an agreement example must mean; roles are named by surface text. */
export interface AgreementMeaning {
  readonly type?: AgreementType;
  readonly status?: Status;
  readonly instrument?: Instrument;
  readonly modality?: Modality;
  readonly roles?: Readonly<Partial<Record<Role, string | readonly string[]>>>;
  readonly amounts?: readonly string[];
}

export type AgreementExample = readonly [text: string, meaning: AgreementMeaning, given?: Given];

/** A rule for one way to tell of an agreement: a trigger and the roles around it. */
export interface AgreementRule {
  /** folder and file: `agreement/acquire-company` */
  readonly id: string;
  /** one sentence; becomes the documentation */
  readonly says: string;
  /** trigger and roles, see match/frame.ts; any may match */
  readonly frames: NonEmpty<string>;
  /** null where the words around the trigger decide */
  readonly type: AgreementType | null;
  /** what a trigger of this rule says of the state by itself; other words of the clause go first */
  readonly status?: Status;
  /** what the trigger says of the form by itself */
  readonly instrument?: Instrument;
  /** how many parties it takes at least, pronouns and groups counted; 2 unless said */
  readonly parties?: 1 | 2;
  /** all parties are known for what they are; a capitalized name alone is none */
  readonly known?: boolean;
  /** words in the clause that show that something else is meant */
  readonly unless?: readonly string[];
  /** words of which the clause must have one: what is meant shows in it */
  readonly where?: readonly string[];
  /** it takes an amount of money */
  readonly amount?: boolean;
  /** the trigger alone is no news: it adds to an agreement that is known, and makes none */
  readonly refers?: boolean;
  readonly confidence?: number;
  readonly finds: NonEmpty<AgreementExample>;
  /** near misses that yield no agreement at all by this rule */
  readonly ignores: NonEmpty<string>;
}

/** How words at the start or inside of a paragraph tell what part of an article it is. */
export interface ZoneRule {
  /** folder and file: `zone/about` */
  readonly id: string;
  readonly kind: ZoneKind;
  /** one sentence; becomes the documentation */
  readonly says: string;
  /** words that open a heading, whose zone lasts until the next heading */
  readonly headings?: NonEmpty<string>;
  /** whether the heading words must be followed by a capitalized name */
  readonly named?: boolean;
  /** phrases by points; a paragraph with two points or more is of this kind by itself */
  readonly phrases?: Readonly<Record<string, number>>;
  /** paragraphs of our own that are of this kind when they stand in the second half of an article */
  readonly finds: NonEmpty<string>;
  /** paragraphs in the same place that are not */
  readonly ignores: NonEmpty<string>;
}
