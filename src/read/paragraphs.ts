import { Gap, Shape, type Tokens } from '../core/document.ts';
import type { ZoneRule } from '../core/rule.ts';
import { entryEnd, entryOf, type Lexicon, type Lexicons } from '../match/lexicon.ts';
import { NumberForm } from '../match/vocabulary.ts';
import { ZONE_RULES } from '../rules/zone/index.ts';

/** What a paragraph shows of itself. */
export interface Paragraph {
  /** token range, last exclusive */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly numbers: number;
  /** whether it ends as a sentence does */
  readonly ended: boolean;
  /** a sign of a list stands before it */
  readonly bullet: boolean;
  /** columns, told by tabs, bars or runs of spaces */
  readonly columns: number;
  readonly address: boolean;
  readonly phone: boolean;
  readonly link: boolean;
  /** whether it opens with a quotation mark and is mostly quoted */
  readonly quoted: boolean;
  /** the rule whose heading it opens with */
  readonly heading: ZoneRule | null;
  /** the rule whose phrases it holds two points of */
  readonly phrased: ZoneRule | null;
}

const HEADING_WORDS = 14;
/** A paragraph that opens with a quotation is one where this share of it is quoted. */
const QUOTED = 0.4;
/** A heading with its text behind a colon has the colon within so many tokens. */
const HEADING_REACH = 18;

/** Gathers what zone rules ask of paragraphs, in one pass over the tokens. */
export class ParagraphReader {
  readonly #headings: Lexicon;
  readonly #phrases: Lexicon;
  /** 1 where a word opens a phrase; most words open none */
  readonly #opens: Uint8Array;
  readonly #links: Uint8Array;
  /** 1 where a word is of any of the two */
  readonly #marks: Uint8Array;
  /** by rule; reused for each paragraph */
  readonly #points = new Uint32Array(ZONE_RULES.length);

  constructor(lexicons: Lexicons) {
    this.#headings = lexicons.get('zone-heading');
    this.#phrases = lexicons.get('zone-phrase');
    this.#links = lexicons.get('zone-link').single;
    this.#opens = this.#phrases.single.slice();
    for (const id of this.#phrases.byFirst.keys()) this.#opens[id] = 1;
    this.#marks = this.#opens.map((opens, id) => opens | this.#links[id]!);
  }

  read(text: string, tokens: Tokens): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    const { count, gap } = tokens;
    const tabs = text.includes('\t');
    for (let first = 0; first < count; ) {
      let last = first + 1;
      while (last < count && gap[last] !== Gap.Paragraph) last++;
      paragraphs.push(this.#paragraph(text, tokens, first, last, tabs));
      first = last;
    }
    return paragraphs;
  }

  /** @param tabs whether the text has any: it is not asked at every space else */
  #paragraph(text: string, tokens: Tokens, first: number, last: number, tabs: boolean): Paragraph {
    const { start, end, shape, word, gap } = tokens;
    let words = 0;
    let numbers = 0;
    let columns = 0;
    let address = false;
    let link = false;
    let phone = false;
    const points = this.#points.fill(0);
    const marks = this.#marks;
    let inside = false;
    let open = 0;
    let quoted = 0;
    // digits and groups of a run that may be a telephone number
    let digits = 0;
    let groups = 0;
    for (let i = first; i < last; i++) {
      const kind = shape[i]!;
      const space = i === first ? 0 : start[i]! - end[i - 1]!;
      if (space > 2 || (tabs && space > 0 && text.charCodeAt(start[i]! - 1) === 9)) columns++;
      if (kind === Shape.Number) {
        numbers++;
        if (word[i] === NumberForm.Grouped || word[i] === NumberForm.Clock) digits = groups = 0;
        else {
          digits += end[i]! - start[i]!;
          groups += word[i] === NumberForm.Mixed ? 3 : 1;
        }
        if (groups >= 3 && digits >= 9 && digits <= 16) phone = true;
        continue;
      }
      if (kind !== Shape.Sign) {
        words++;
        digits = groups = 0;
        // most words say nothing of themselves
        if (marks[word[i]!] === 0) continue;
        if (this.#links[word[i]!] === 1) link = true;
      } else {
        const unit = text.charCodeAt(start[i]!);
        if (unit === 47) link ||= text.startsWith('//', start[i]!) && text[start[i]! - 1] === ':';
        else if (unit === 64) address ||= i > first && gap[i] === Gap.None && i + 1 < last && gap[i + 1] === Gap.None;
        else if (unit === 124) columns++;
        else if (unit === 0x201c || (unit === 34 && !inside)) {
          inside = true;
          open = i;
        } else if ((unit === 0x201d || unit === 34) && inside) {
          inside = false;
          quoted += end[i]! - start[open]!;
        }
        // minus, bracket, plus and stop stand inside of telephone numbers
        if (unit < 40 || unit > 46 || unit === 44 || unit === 42) digits = groups = 0;
      }
      if (this.#opens[word[i]!] === 1) {
        const to = entryEnd(this.#phrases, tokens, i);
        if (to > 0 && to <= last) {
          const [index, value] = entryOf(this.#phrases, tokens, i, to)!.split(':');
          points[Number(index)]! += Number(value);
        }
      }
    }
    if (inside) quoted += end[last - 1]! - start[open]!;
    const from = start[first]!;
    const to = end[last - 1]!;
    const sign = text.charCodeAt(from);
    const closing = text.charCodeAt(to - 1);
    // `Acme Inc.` is a heading, not a sentence
    const stopped = shape[last - 1] !== Shape.Sign && closing === 46 && words <= HEADING_WORDS;
    const ended =
      (isEnd(closing) && !stopped) || (isQuote(closing) && last - first > 1 && isEnd(text.charCodeAt(end[last - 2]! - 1)));
    return {
      first,
      last,
      start: from,
      end: to,
      words,
      numbers,
      ended,
      bullet:
        last - first > 1 &&
        gap[first + 1] !== Gap.None &&
        to - from > 1 &&
        '*-–—•●·▪‣'.includes(text[from]!) &&
        shape[first] === Shape.Sign,
      columns,
      address,
      phone,
      // a picture is a link to nobody
      link: link && sign !== 33,
      quoted: (sign === 34 || sign === 0x201c) && quoted > QUOTED * (to - from),
      heading: this.#heading(text, tokens, first, last, words, ended),
      phrased: phrasedBy(points),
    };
  }

  #heading(text: string, tokens: Tokens, first: number, last: number, words: number, ended: boolean): ZoneRule | null {
    const behind = entryEnd(this.#headings, tokens, first);
    if (behind < 0 || behind > last) return null;
    const rule = ZONE_RULES[Number(entryOf(this.#headings, tokens, first, behind))]!;
    if (rule.named) return this.#named(text, tokens, first, behind, last, words, ended) ? rule : null;
    if (behind === last) return rule;
    // one word alone begins other lines too, unless a name follows: `Contact Ida Holm`
    const short = behind - first > 1 ? words <= HEADING_WORDS : words <= 6 && isCapital(tokens.shape[behind]!);
    if (short && !ended) return rule;
    const end = Math.min(last, first + HEADING_REACH);
    for (let i = behind; i < end; i++) {
      const sign = text[tokens.start[i]!]!;
      if (sign === ':') return rule;
      if (i === behind && (sign === '-' || sign === '–' || sign === '—' || sign === '.') && tokens.gap[i] !== Gap.None)
        return rule;
      if (sign === '.' || sign === '?') return i === behind && !ended ? rule : null;
    }
    return null;
  }

  #named(text: string, tokens: Tokens, first: number, behind: number, last: number, words: number, ended: boolean): boolean {
    let name = behind;
    if (name < last && /^the$/i.test(text.slice(tokens.start[name], tokens.end[name]))) name++;
    if (name >= last || !isCapital(tokens.shape[name]!)) return false;
    if (words <= HEADING_WORDS && !ended) return true;
    const end = Math.min(last, first + HEADING_REACH);
    for (let i = name + 1; i < end; i++) {
      const sign = text[tokens.start[i]!]!;
      if (sign === ':' || ((sign === '-' || sign === '–' || sign === '—') && tokens.gap[i] !== Gap.None)) return true;
      if (tokens.shape[i] === Shape.Lower && !/^(?:and|of|the|for|de|la|du)$/.test(text.slice(tokens.start[i], tokens.end[i])))
        return false;
      // the name again: the text of a heading that lost its line break
      if (tokens.hash[i] === tokens.hash[name]) return true;
    }
    return false;
  }
}

/** The rule with most points; null where none has two. */
function phrasedBy(points: Uint32Array): ZoneRule | null {
  let best = 0;
  for (let k = 1; k < points.length; k++) if (points[k]! > points[best]!) best = k;
  return points[best]! >= 2 ? ZONE_RULES[best]! : null;
}

const isEnd = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
const isQuote = (unit: number): boolean => unit === 34 || unit === 0x201d || unit === 41 || unit === 0x2019 || unit === 39;

function isCapital(shape: number): boolean {
  return (
    shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Initial || shape === Shape.Camel
  );
}
