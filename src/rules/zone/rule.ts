import type { ZoneKind } from '../../core/document.ts';
import type { NonEmpty } from '../../core/rule.ts';

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
