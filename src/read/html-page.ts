import type { PageMetadata } from './html-metadata.ts';

/** What stands between a block and the one before it. */
export const Join = { Cell: 1, Line: 2, Paragraph: 3 } as const;
export type Join = (typeof Join)[keyof typeof Join];

/** A piece of text with its range in the source. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Text without a break inside. */
export interface Block {
  readonly join: Join;
  readonly pieces: Piece[];
  /** code units without white space at the ends of pieces, roughly */
  size: number;
  /** of them, inside of links */
  linked: number;
  /** index of the element around the article that it stands in; -1 where in none */
  readonly clutter: number;
  readonly preformatted: boolean;
  readonly heading: boolean;
}

/** An element that may be the article: its kind, the surest first, and its range of blocks. */
export interface Region {
  readonly rank: 0 | 1 | 2;
  readonly first: number;
  last: number;
}

/** An element that stands around the article, and how much it holds. */
export interface Clutter {
  /** told by its class alone, which may be wrong */
  readonly doubtful: boolean;
  size: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
  readonly clutter: readonly Clutter[];
  readonly metadata: PageMetadata;
}
