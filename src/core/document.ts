import type { Span } from './span.ts';

/** What a token looks like; numeric so that a column of them is one byte each. */
export const Shape = {
  /** all letters lower case: `bank` */
  Lower: 0,
  /** first letter upper, rest lower: `Bank` */
  Title: 1,
  /** two or more letters, all upper: `NATO`, `U.S.` */
  Upper: 2,
  /** one upper-case letter, with or without a full stop: `J.`, `A` */
  Initial: 3,
  /** upper case inside, first letter upper: `McDonald`, `PwC` */
  Mixed: 4,
  /** first letter lower, upper case inside: `eBay`, `iRobot` */
  Camel: 5,
  /** letters of a script without case */
  Other: 6,
  /** digits with inner separators: `1,234.5`, `10:30` */
  Number: 7,
  /** `'s`, `’s` */
  Possessive: 8,
  /** any other sign, one code point each */
  Sign: 9,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What stands between a token and the one before it. */
export const Gap = {
  /** nothing: `1.2` and `bn` of `1.2bn` */
  None: 0,
  /** spaces of any kind */
  Space: 1,
  /** one line break that only wraps the line */
  Line: 2,
  /** a blank line, the start of the text, or a line break that ends a heading, an item, a row or a paragraph */
  Paragraph: 3,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * The tokens of a document as columns: entry i of each belongs to token i.
 * A word with a full stop that belongs to it (`Inc.`, `U.S.`, `J.`) is one token with the stop inside.
 * Letters and digits are always separate tokens (`1.2bn`, `Q3`, `20th`), so are hyphens and `'s`.
 */
export interface Tokens {
  readonly count: number;
  /** code units into the text */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** vocabulary id of the folded token; 0 where no rule knows it */
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** hash of the folded token, equal for tokens that are equal but for case */
  readonly hash: Int32Array;
  /** index of its sentence */
  readonly sentence: Int32Array;
}

/** Sentences as columns of token indexes; `last` is exclusive. */
export interface Sentences {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** index into ZONE_KINDS */
  readonly zone: Uint8Array;
}

export const ZONE_KINDS = [
  'headline',
  'dateline',
  'body',
  'quote',
  'boilerplate',
  'forward-looking',
  'contact',
  'table',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

export interface Dateline extends Span {
  readonly place: string | null;
  /** ISO date; null where the dateline gives no full date */
  readonly date: string | null;
  readonly agency: string | null;
}

export interface Published {
  /** ISO date */
  readonly value: string;
  readonly source: 'input' | 'metadata' | 'dateline' | 'text';
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Byte offsets into the raw input of a clean-text offset; monotone. Present only where offsets in the source were asked for. */
export interface SourceMap {
  /** byte offset of the code unit at `offset` (of the end of the text at `length`): where a span starts */
  byteAt(offset: number): number;
  /** byte offset behind the code unit before `offset`: where a span ends, markup behind it left out */
  byteEnd(offset: number): number;
}

/** A text as read. It never changes: every later value points into `text`. */
export interface Document {
  readonly id: string;
  readonly uri: string | null;
  /** of the raw bytes, hex */
  readonly sha256: string;
  readonly mediaType: string;
  readonly charset: string;
  readonly language: string;
  readonly title: string | null;
  /** from input or metadata; dateline and text are looked at when dates are linked */
  readonly published: Published | null;
  readonly dateline: Dateline | null;
  readonly zones: readonly Zone[];
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly warnings: readonly Warning[];
  readonly source: SourceMap | null;
}

/** The text of tokens `first` to `last` (exclusive), as it stands. */
export function textOf(document: Document, first: number, last: number): string {
  return document.text.slice(document.tokens.start[first]!, document.tokens.end[last - 1]!);
}
