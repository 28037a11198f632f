import { type Sentences, type Tokens, ZONE_KINDS, type Zone, type ZoneKind } from '../core/document.ts';
import { CONTACT } from '../rules/zone/contact.ts';
import type { DatelineReader, FoundDateline } from './dateline.ts';
import type { Paragraph } from './paragraphs.ts';

/** A dateline stands in one of the first paragraphs. */
const DATELINE_REACH = 8;
/** A paragraph of more words is text, not a headline. */
const HEADLINE_WORDS = 60;
const SUBHEADS = 2;

/** What stands before the text: how many paragraphs are headlines, and where the dateline is. */
export interface Front {
  readonly headlines: number;
  readonly dateline: FoundDateline | null;
  /** index of the dateline's paragraph; -1 where there is none */
  readonly at: number;
}

/** Finds the headlines and the dateline of an article. */
export function frontOf(
  text: string,
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  title: string | null,
  reader: DatelineReader,
): Front {
  let dateline: FoundDateline | null = null;
  let at = -1;
  for (let k = 0; k < Math.min(paragraphs.length, DATELINE_REACH) && !dateline; k++) {
    const paragraph = paragraphs[k]!;
    const found = paragraph.bullet ? null : reader.read(text, tokens, paragraph.first, paragraph.last);
    // a headline may open with a place and a dash
    if (found && (k > 0 || found.dateline.date !== null || found.dateline.agency !== null || paragraph.ended)) {
      dateline = found;
      at = k;
    }
    if (paragraph.ended && paragraph.words > 25) break;
  }
  return { headlines: headlinesOf(text, paragraphs, title, at), dateline, at };
}

function headlinesOf(text: string, paragraphs: readonly Paragraph[], title: string | null, at: number): number {
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2 || at === 0 || first.words === 0) return 0;
  const titled = title !== null && text.slice(first.start, first.end).replace(/\s+/g, ' ') === title.replace(/\s+/g, ' ').trim();
  if (!titled) {
    if (first.bullet || first.words > HEADLINE_WORDS || first.heading) return 0;
    if (first.ended && !(at > 0 && at <= 3 && first.words <= 30)) return 0;
  }
  const reach = at > 0 ? at : 1 + SUBHEADS;
  let count = 1;
  for (; count < Math.min(reach, paragraphs.length - 1); count++) {
    const byline = /^by\s+\p{Lu}/iu.test(text.slice(paragraphs[count]!.start, paragraphs[count]!.start + 8));
    const { ended, bullet, words, heading, phrased, quoted, columns, link, address } = paragraphs[count]!;
    if (
      ended ||
      bullet ||
      byline ||
      words === 0 ||
      words > HEADLINE_WORDS ||
      heading ||
      phrased ||
      quoted ||
      columns > 0 ||
      link ||
      address
    )
      break;
  }
  // a list of short lines is no stack of headlines
  if (at < 0 && count > 1 && !paragraphs[count]!.ended && !paragraphs[count]!.bullet) return 1;
  return count;
}

function isRow({ bullet, quoted, columns, ended, words, numbers, phone, address, link }: Paragraph): boolean {
  if (bullet || quoted || ended || phone || address || link || words + numbers > 40) return false;
  if (columns > 0) return numbers > 0 || columns > 1;
  return numbers > 0 && words + numbers <= 30 && (numbers > 1 ? numbers * 7 >= words * 2 : words === 0);
}

const isLabel = ({ bullet, ended, words, heading, quoted }: Paragraph): boolean =>
  !bullet && !ended && !heading && !quoted && words <= 8;

const isContact = ({ address, phone, link, words, numbers, quoted, bullet }: Paragraph): boolean =>
  !quoted && !bullet && (((address || phone) && words + numbers <= 45) || (link && words <= 6));

/** Marks the paragraphs that are rows of a table: two or more, with short labels between. */
function tableRows(paragraphs: readonly Paragraph[], from: number): Uint8Array {
  const marks = new Uint8Array(paragraphs.length);
  for (let k = from; k < paragraphs.length; k++) {
    if (!isRow(paragraphs[k]!)) continue;
    let last = k;
    let rows = 1;
    for (let n = k + 1; n < paragraphs.length; n++) {
      if (isRow(paragraphs[n]!)) {
        rows++;
        last = n;
      } else if (!isLabel(paragraphs[n]!) || n - last > 3) break;
    }
    if (rows > 1) {
      const above = k > from && paragraphs[k - 1]!.columns > 0 && isLabel(paragraphs[k - 1]!) ? k - 1 : k;
      marks.fill(1, above, last + 1);
    }
    k = last;
  }
  return marks;
}

/** The kind of each paragraph. */
export function kindsOf(paragraphs: readonly Paragraph[], front: Front): ZoneKind[] {
  const kinds: ZoneKind[] = paragraphs.map(() => 'body');
  kinds.fill('headline', 0, front.headlines);
  const rows = tableRows(paragraphs, front.headlines);
  const length = paragraphs.at(-1)?.end ?? 0;
  let section: ZoneKind | null = null;
  let opened = 0;
  for (let k = Math.max(front.headlines, front.at + 1); k < paragraphs.length; k++) {
    const paragraph = paragraphs[k]!;
    const late = paragraph.start * 2 > length;
    if (paragraph.heading && !(paragraph.heading.named && k === 0)) {
      section = paragraph.heading.kind;
      opened = paragraph.start;
      kinds[k] = section;
      continue;
    }
    if (rows[k] === 1) {
      kinds[k] = 'table';
      continue;
    }
    if (section === 'contact' && paragraph.ended && paragraph.words > 25) section = late ? 'boilerplate' : null;
    else if (section !== null && section !== 'contact' && isLabel(paragraph) && paragraph.words > 1 && !isContact(paragraph)) {
      // a heading that nobody knows ends what a known one opened, unless that is the end matter
      if (section === 'forward-looking' || opened * 5 < length * 2) section = null;
    }
    if (isContact(paragraph)) kinds[k] = 'contact';
    else if (paragraph.phrased) kinds[k] = paragraph.phrased.kind;
    else if (section) kinds[k] = section;
    else if (paragraph.quoted) kinds[k] = 'quote';
  }
  // the name above a telephone number
  for (let k = paragraphs.length - 2; k > front.headlines; k--) {
    const paragraph = paragraphs[k]!;
    const late = paragraph.start * 2 > length;
    if (late && kinds[k] === 'body' && kinds[k + 1] === 'contact' && isLabel(paragraph) && paragraph.words <= 6)
      kinds[k] = 'contact';
  }
  return kinds;
}

/** The rule that tells by the words of a paragraph that it is of a zone, and how it does, as a trace notes it; null where none does. */
export function zoneNote(paragraph: Paragraph, kind: ZoneKind): string | null {
  const { heading, phrased } = paragraph;
  if (heading?.kind === kind) return `${heading.id}: heading`;
  if (phrased?.kind === kind) return `${phrased.id}: phrases`;
  return kind === CONTACT.kind && isContact(paragraph) ? `${CONTACT.id}: address, telephone number or link` : null;
}

/** The zones of a text in order; neighbors of a kind are one, headlines are one each. */
export function zonesOf(tokens: Tokens, paragraphs: readonly Paragraph[], kinds: readonly ZoneKind[], front: Front): Zone[] {
  const zones: Zone[] = [];
  const add = (kind: ZoneKind, start: number, end: number): void => {
    const last = zones.at(-1);
    if (last?.kind === kind && kind !== 'headline') zones[zones.length - 1] = { kind, start: last.start, end };
    else zones.push({ kind, start, end });
  };
  paragraphs.forEach(({ start, end, last }, k) => {
    let from = start;
    if (k === front.at && front.dateline) {
      add('dateline', start, front.dateline.dateline.end);
      if (front.dateline.last >= last) return;
      from = tokens.start[front.dateline.last]!;
    }
    add(kinds[k]!, from, end);
  });
  return zones;
}

/** Gives each sentence the zone that it begins in. */
export function markSentences(sentences: Sentences, tokens: Tokens, zones: readonly Zone[]): void {
  let z = 0;
  for (let s = 0; s < sentences.count; s++) {
    const start = tokens.start[sentences.first[s]!]!;
    while (z + 1 < zones.length && zones[z + 1]!.start <= start) z++;
    sentences.zone[s] = ZONE_KINDS.indexOf(zones[z]!.kind);
  }
}
