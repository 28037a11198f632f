import { metadataDay } from './days.ts';

/** What a page says of itself outside of its text. */
export interface PageMetadata {
  readonly title: string | null;
  /** ISO date */
  readonly published: string | null;
}

/** Names of meta elements that date a page, the surest first. */
const DATE_NAMES: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'release_date',
  'date',
];

/** Ranks of what dates a page; lower is surer. */
const Rank = { Article: 0, Meta: 1, Page: 60, MarkedTime: 50, Time: 70 } as const;

const ARTICLE_TYPE = /(?:Article|Posting|PressRelease|Report)$/;
const DEEPEST = 6;

/** Gathers title and date of a page while it is read. */
export class MetadataReader {
  #day: { rank: number; value: string } | null = null;
  #social: string | null = null;
  #structured: string | null = null;
  titleElement = '';
  heading: string | null = null;

  meta(attributes: Readonly<Record<string, string>>): void {
    const content = attributes.content;
    if (content === undefined) return;
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').trim().toLowerCase();
    if (name === 'og:title') this.#social ??= clean(content);
    const rank = DATE_NAMES.indexOf(name);
    if (rank >= 0) this.#date(content, Rank.Meta + rank);
  }

  /** A `<time datetime>`; unless it says that it is the date of publication it must stand in the article. */
  time(attributes: Readonly<Record<string, string>>, inside: boolean): void {
    const { datetime } = attributes;
    if (datetime === undefined) return;
    const marked = 'pubdate' in attributes || attributes.itemprop?.toLowerCase() === 'datepublished';
    if (marked || inside) this.#date(datetime, marked ? Rank.MarkedTime : Rank.Time);
  }

  /** The text of a `<script type="application/ld+json">`. */
  structured(text: string): void {
    try {
      this.#walk(JSON.parse(text) as unknown, 0);
    } catch {
      // many pages have comments or line breaks in it; the date is found all the same
      const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1];
      if (found) this.#date(found, Rank.Page);
    }
  }

  result(): PageMetadata {
    const title = this.#social ?? this.heading ?? this.#structured ?? withoutSite(clean(this.titleElement));
    return { title: title || null, published: this.#day?.value ?? null };
  }

  #walk(value: unknown, depth: number): void {
    if (depth > DEEPEST || value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 100)) this.#walk(item, depth + 1);
      return;
    }
    const entry = value as Readonly<Record<string, unknown>>;
    const types = [entry['@type']].flat().filter((type) => typeof type === 'string');
    const article = types.some((type) => ARTICLE_TYPE.test(type));
    if (typeof entry.datePublished === 'string') this.#date(entry.datePublished, article ? Rank.Article : Rank.Page);
    if (article && typeof entry.headline === 'string') this.#structured ??= clean(entry.headline);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) this.#walk(entry[key], depth + 1);
  }

  /** Keeps the surest date; of equals, the first. */
  #date(text: string, rank: number): void {
    if (this.#day && this.#day.rank <= rank) return;
    const value = metadataDay(text);
    if (value) this.#day = { rank, value };
  }
}

const LONGEST_TITLE = 1000;

/** A title with its white space as single spaces. */
export function clean(text: string): string {
  return text.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
}

/** `Acme buys Globex | Daily Post` without the site. */
function withoutSite(title: string): string {
  for (const { index, 0: sign } of title.matchAll(/ (?:\||–|—|-|»|::) /g)) {
    const site = title.slice(index + sign.length);
    if (index >= 15 && site.length >= 2 && site.length <= 40 && !/[|–—»]/.test(site)) return title.slice(0, index);
  }
  return title;
}
