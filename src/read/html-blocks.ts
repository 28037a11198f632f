import { createRequire } from 'node:module';
import type * as Htmlparser from 'htmlparser2';
import { type Attributes, BLOCKS, hasClutterClass, isAround, isHidden, SILENT } from './html-clutter.ts';
import { clean, MetadataReader } from './html-metadata.ts';
import { type Block, type Clutter, Join, type Page, type Region } from './html-page.ts';

// loaded with the first page
const require = createRequire(import.meta.url);

interface Frame {
  readonly name: string;
  readonly block: boolean;
  readonly silent: boolean;
  readonly clutter: number;
  readonly region: Region | null;
  readonly link: boolean;
  readonly preformatted: boolean;
}

class PageReader {
  readonly blocks: Block[] = [];
  readonly regions: Region[] = [];
  readonly clutter: Clutter[] = [];
  readonly metadata = new MetadataReader();
  readonly #frames: Frame[] = [];
  #silent = 0;
  #clutter = -1;
  #articles = 0;
  #links = 0;
  #preformatted = 0;
  #headings = 0;
  #current: Block | null = null;
  #join: Join = Join.Paragraph;
  /** whether the cell or item that was opened last holds nothing yet */
  #fresh = false;
  /** count of blocks when the list or table, and when its row, was opened */
  #listStart = 0;
  #rowStart = 0;
  #structured: string | null = null;
  #title = false;

  get depth(): number {
    return this.#frames.length;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.metadata.meta(attributes);
    if (name === 'br') {
      this.#break(this.#current || this.#join < Join.Line ? Join.Line : Join.Paragraph);
      return;
    }
    if (name === 'time' && !this.#around()) this.metadata.time(attributes, this.#articles > 0);
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.#structured = '';
    if (name === 'title' && this.#silent === 0 && this.metadata.titleElement === '') this.#title = true;
    const silent = SILENT.has(name) || name === 'title' || isHidden(attributes);
    const outer = this.#clutter;
    if (!this.#around() && !silent) this.#enterClutter(name, attributes);
    const block = BLOCKS.has(name);
    if (name === 'td' || name === 'th') this.#cell();
    else if (name === 'tr' || name === 'li') this.#item(name);
    else if (block && !this.#fresh) this.#break(Join.Paragraph);
    if (name === 'table' || name === 'ul' || name === 'ol') this.#listStart = this.blocks.length;
    const region = silent ? null : this.#region(name, attributes);
    const frame: Frame = {
      name,
      block,
      silent,
      clutter: outer,
      region,
      link: name === 'a',
      preformatted: name === 'pre',
    };
    this.#frames.push(frame);
    if (silent) this.#silent++;
    if (region) this.#articles++;
    if (frame.link) this.#links++;
    if (frame.preformatted) this.#preformatted++;
    if (name === 'h1') this.#headings++;
  }

  close(name: string): void {
    if (name === 'br' || this.#frames.at(-1)?.name !== name) return;
    const frame = this.#frames.pop()!;
    if (name === 'script' && this.#structured !== null) {
      this.metadata.structured(this.#structured);
      this.#structured = null;
    }
    if (name === 'title') this.#title = false;
    this.#clutter = frame.clutter;
    if (frame.silent) this.#silent--;
    if (frame.region) {
      frame.region.last = this.blocks.length;
      this.#articles--;
    }
    if (frame.link) this.#links--;
    if (frame.preformatted) this.#preformatted--;
    if (name === 'h1') this.#headings--;
    if (frame.block) {
      if (!this.#fresh) this.#break(Join.Paragraph);
    } else if (name === 'tr' || name === 'li' || name === 'td' || name === 'th') {
      this.#break(name === 'tr' || name === 'li' ? Join.Line : Join.Cell);
      this.#fresh = false;
    }
  }

  text(text: string, from: number, to: number): void {
    if (this.#structured !== null) this.#structured += text;
    if (this.#title) this.metadata.titleElement += text;
    if (this.#silent > 0) return;
    const size = text.trim().length;
    if (!this.#current) {
      if (size === 0) return;
      this.#current = {
        join: this.#join,
        pieces: [],
        size: 0,
        linked: 0,
        clutter: this.#clutter,
        preformatted: this.#preformatted > 0,
        heading: this.#headings > 0,
      };
      this.blocks.push(this.#current);
      this.#fresh = false;
    }
    this.#current.pieces.push({ text, from, to });
    this.#current.size += size;
    if (this.#links > 0) this.#current.linked += size;
    if (this.#clutter >= 0) this.clutter[this.#clutter]!.size += size;
  }

  #break(join: Join): void {
    this.#join = this.#current || join > this.#join ? join : this.#join;
    this.#current = null;
  }

  /** Cells of a row are joined by tabs, whatever blocks stand in them. */
  #cell(): void {
    this.#current = null;
    if (this.blocks.length > this.#rowStart) this.#join = Join.Cell;
    this.#fresh = true;
  }

  /** Rows and items are joined by line breaks, the first to what stands before by a paragraph break. */
  #item(name: string): void {
    this.#current = null;
    if (this.blocks.length > this.#listStart) this.#join = Join.Line;
    if (name === 'tr') this.#rowStart = this.blocks.length;
    this.#fresh = true;
  }

  /** Whether the reader is in what surely stands around the article. */
  #around(): boolean {
    return this.#clutter >= 0 && !this.clutter[this.#clutter]!.doubtful;
  }

  #enterClutter(name: string, attributes: Attributes): void {
    const sure = isAround(name, attributes) || (name === 'header' && this.#articles === 0);
    const doubtful =
      !sure && name !== 'html' && name !== 'body' && name !== 'main' && name !== 'article' && hasClutterClass(attributes);
    if (!sure && (!doubtful || this.#clutter >= 0)) return;
    this.#clutter = this.clutter.length;
    this.clutter.push({ doubtful, size: 0 });
  }

  #region(name: string, attributes: Attributes): Region | null {
    const rank =
      attributes.itemprop?.toLowerCase() === 'articlebody'
        ? 0
        : name === 'article'
          ? 1
          : name === 'main' || attributes.role?.toLowerCase() === 'main'
            ? 2
            : null;
    if (rank === null || this.#around()) return null;
    const region: Region = { rank, first: this.blocks.length, last: Number.MAX_SAFE_INTEGER };
    this.regions.push(region);
    return region;
  }
}

/** No page nests elements that deep; the time of the parser grows with the square of the depth. */
const DEEPEST = 2000;
const CHUNK = 32_768;

/**
 * Reads a page to blocks of text, with what may be its article and what stands around it. One pass; offsets are code units.
 * Null where its elements nest too deep.
 */
export function readPage(html: string): Page | null {
  const { Parser } = require('htmlparser2') as typeof Htmlparser;
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (reader.depth > DEEPEST) return null;
  }
  parser.end();
  const { blocks, regions, clutter, metadata } = reader;
  for (const region of regions) region.last = Math.min(region.last, blocks.length);
  const heading = blocks.find((block) => block.heading && (block.clutter < 0 || clutter[block.clutter]!.doubtful));
  if (heading) metadata.heading = clean(heading.pieces.map(({ text }) => text).join(''));
  return { blocks, regions, clutter, metadata: metadata.result() };
}
