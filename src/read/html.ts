import { readPage } from './html-blocks.ts';
import { clean, type PageMetadata } from './html-metadata.ts';
import { type Block, Join, type Page, type Region } from './html-page.ts';
import { Segments } from './source-map.ts';

/** The article of a page. */
export interface Article extends PageMetadata {
  readonly text: string;
  readonly segments: Segments;
  /** whether it has preformatted text, whose line breaks may be wraps */
  readonly preformatted: boolean;
}

/** An element is the article where it holds this share of the text of the page. */
const ARTICLE_SHARE = 0.4;
/** What a class calls clutter is none where it holds this share of all text. */
const DOUBT = 0.4;
/** A menu is this many blocks of links one after the other. */
const MENU = 3;
const MENU_ENTRY = 120;

const JOINS: Readonly<Record<Join, string>> = { [Join.Cell]: '\t', [Join.Line]: '\n', [Join.Paragraph]: '\n\n' };

/**
 * Reads the article of an HTML page: the element that says so and holds most text, else the body, without what stands around it.
 * Paragraphs are set apart by a blank line, rows, items and `<br>` by a line break, cells by a tab; white space is one space.
 * Null where elements nest too deep for a page.
 */
export function readArticle(html: string): Article | null {
  const page = readPage(html);
  if (!page) return null;
  const kept = keptBlocks(page);
  const region = articleOf(page, kept);
  const blocks: Block[] = [];
  page.blocks.forEach((block, k) => {
    if (k >= region.first && k < region.last) {
      if (kept[k]) blocks.push(block);
    } else if (block.heading && k < region.first && isTitle(block, page.metadata.title)) blocks[0] = block;
  });
  return { ...page.metadata, ...compose(blocks), preformatted: blocks.some((block) => block.preformatted) };
}

function keptBlocks({ blocks, clutter }: Page): boolean[] {
  const all = blocks.reduce((sum, block) => sum + block.size, 0);
  const kept = blocks.map(
    (block) => block.clutter < 0 || (clutter[block.clutter]!.doubtful && clutter[block.clutter]!.size > DOUBT * all),
  );
  for (let k = 0; k < blocks.length; ) {
    let end = k;
    while (end < blocks.length && isEntry(blocks[end]!)) end++;
    if (end - k >= MENU) kept.fill(false, k, end);
    k = Math.max(end, k + 1);
  }
  // a page that is all clutter is read as a whole
  return kept.some((keep, k) => keep && !isEntry(blocks[k]!)) ? kept : blocks.map(() => true);
}

const isEntry = ({ size, linked, heading }: Block): boolean => !heading && size < MENU_ENTRY && linked >= 0.8 * size;

function articleOf({ blocks, regions }: Page, kept: readonly boolean[]): Region {
  const sums = new Float64Array(blocks.length + 1);
  blocks.forEach((block, k) => {
    sums[k + 1] = sums[k]! + (kept[k] ? block.size : 0);
  });
  const size = ({ first, last }: Region): number => sums[last]! - sums[first]!;
  for (const rank of [0, 1, 2]) {
    let best: Region | null = null;
    for (const region of regions) if (region.rank === rank && (!best || size(region) > size(best))) best = region;
    if (best && size(best) > 0 && size(best) >= ARTICLE_SHARE * sums[blocks.length]!) return best;
  }
  return { rank: 2, first: 0, last: blocks.length };
}

function isTitle(block: Block, title: string | null): boolean {
  const text = clean(block.pieces.map((piece) => piece.text).join(''));
  return title !== null && text !== '' && (title.includes(text) || text.includes(title));
}

const SPACES = /[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f\u00a0]/g;

/** Writes blocks one after the other and notes where each piece of text came from. */
function compose(blocks: readonly Block[]): { text: string; segments: Segments } {
  const segments = new Segments();
  const parts: string[] = [];
  let length = 0;
  let spaced = true;
  const put = (text: string, from: number, to: number): void => {
    parts.push(text);
    segments.add(length, text.length, from, to);
    length += text.length;
  };
  const collapse = ({ text, from, to }: Block['pieces'][number]): void => {
    // an entity is one piece, and stands for its text as a whole
    if (to - from !== text.length) {
      const space = /^[ \t\n\r\f\u00a0]+$/.test(text);
      if (!space) put(text, from, to);
      else if (!spaced) put(' ', from, to);
      spaced = space;
      return;
    }
    let at = 0;
    const upTo = (end: number): void => {
      if (at < end && spaced && text[at] === ' ') at++;
      if (at >= end) return;
      put(text.slice(at, end), from + at, from + end);
      spaced = text[end - 1] === ' ';
    };
    for (const { index, 0: run } of text.matchAll(SPACES)) {
      upTo(index);
      if (!spaced) put(' ', from + index, from + index + run.length);
      spaced = true;
      at = index + run.length;
    }
    upTo(text.length);
  };
  blocks.forEach((block, k) => {
    if (k > 0) {
      const join = JOINS[block.join];
      parts.push(join);
      length += join.length;
    }
    if (block.preformatted) {
      for (const { text, from, to } of block.pieces) put(text, from, to);
    } else {
      spaced = true;
      for (const piece of block.pieces) collapse(piece);
      if (spaced && parts.at(-1)?.endsWith(' ')) {
        // the space at the end of a block is no text
        const last = parts.pop()!;
        parts.push(last.slice(0, -1));
        length--;
      }
    }
  });
  return { text: parts.join(''), segments };
}
