import { type Dateline, Gap, Shape, type Tokens } from '../core/document.ts';
import { entryEnd, type Lexicon, type Lexicons } from '../match/lexicon.ts';
import { NumberForm } from '../match/vocabulary.ts';
import { PLACE, wordTable } from '../match/word-table.ts';
import { AGENCY_ENDINGS } from '../rules/zone/index.ts';
import { afterHour, DayReader } from './days.ts';

/** A dateline is no longer than this. */
const LONGEST = 40;
const JOINERS = new Set(['and', 'of', 'de', 'la', 'del', 'el', 'do', 'da', 'du', 'le', 'upon', 'sur', 'am', 'al']);

/** A dateline and the token behind it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly last: number;
}

interface Parts {
  place: [first: number, last: number] | null;
  /** ISO date */
  date: string | null;
  dated: boolean;
  agency: [first: number, last: number] | null;
  /** token behind the last dash that may end it */
  closed: number;
}

/** Reads datelines: place, date and agency in any order, ended by a dash, a slash, a colon or the end of the line. */
export class DatelineReader {
  readonly #agencies: Lexicon;
  readonly #starters: Lexicon;
  readonly #days: DayReader;

  constructor(lexicons: Lexicons) {
    this.#agencies = lexicons.get('zone-agency');
    this.#starters = lexicons.get('sentence-starter');
    this.#days = new DayReader(lexicons);
  }

  /** The dateline that a paragraph opens with; null where it opens with none. */
  read(text: string, tokens: Tokens, first: number, last: number): FoundDateline | null {
    const end = Math.min(last, first + LONGEST);
    const parts: Parts = { place: null, date: null, dated: false, agency: null, closed: -1 };
    let i = first;
    while (i < end) {
      const next = this.#part(text, tokens, i, end, parts);
      if (next < 0) break;
      i = next;
    }
    // a line that holds nothing else needs no dash
    const whole = i === last && parts.dated && parts.place !== null;
    const stop = whole ? last : parts.closed;
    if (stop < 0 || !this.#holds(text, tokens, parts, stop, last)) return null;
    const from = tokens.start[first]!;
    return {
      dateline: {
        place: parts.place && text.slice(tokens.start[parts.place[0]], tokens.end[parts.place[1] - 1]).replace(/\s+/g, ' '),
        date: parts.date,
        agency: parts.agency && text.slice(tokens.start[parts.agency[0]], tokens.end[parts.agency[1] - 1]).replace(/\s+/g, ' '),
        start: from,
        end: tokens.end[stop - 1]!,
      },
      last: stop,
    };
  }

  /** Reads one part at `i` and gives the token behind it, or -1. */
  #part(text: string, tokens: Tokens, i: number, end: number, parts: Parts): number {
    const sign = tokens.shape[i] === Shape.Sign ? text[tokens.start[i]!]! : '';
    const some = parts.place !== null || parts.dated || parts.agency !== null;
    if (sign === ',') return some ? i + 1 : -1;
    if (isDash(sign) || (sign === ':' && some)) {
      if (!some) return -1;
      let next = i + 1;
      while (next < end && tokens.gap[next] === Gap.None && isDash(text[tokens.start[next]!]!)) next++;
      parts.closed = next;
      return sign === ':' ? -1 : next;
    }
    if (sign === '.' && parts.place !== null && parts.date !== null && parts.closed < 0) {
      parts.closed = i + 1;
      return -1;
    }
    if (sign === '/') return this.#slash(text, tokens, i, end, parts);
    if (sign === '(') return this.#bracket(text, tokens, i, end, parts);
    if (sign === '@' && parts.dated) return i + 1;
    if (!parts.dated || parts.date === null) {
      const day = this.#days.read(text, tokens, i, end);
      if (day) {
        parts.dated = true;
        parts.date ??= day.iso;
        return day.last;
      }
    }
    if (parts.dated && parts.closed < 0 && tokens.shape[i] === Shape.Number && tokens.word[i] === NumberForm.Clock) {
      return afterHour(text, tokens, i, end);
    }
    if (parts.agency === null && (parts.place !== null || parts.dated)) {
      const last = entryEnd(this.#agencies, tokens, i);
      if (last > 0 && last < end && (isDash(text[tokens.start[last]!]!) || text[tokens.start[last]!] === ',')) {
        parts.agency = [i, last];
        return last;
      }
    }
    if (parts.place === null) {
      const last = this.#place(text, tokens, i, end);
      // behind a dash only capitals are a place, else the article has begun
      if (last > 0 && (parts.closed < 0 || (shouts(tokens, i, last) && isDash(text[tokens.start[last] ?? 0]!)))) {
        parts.place = [i, last];
        return last;
      }
    }
    return -1;
  }

  #slash(text: string, tokens: Tokens, i: number, end: number, parts: Parts): number {
    let close = i + 1;
    while (close < end && text[tokens.start[close]!] !== '/') close++;
    if (close >= end) {
      // the last slash of `/ March 5, 2024 /`
      if (parts.agency !== null || parts.dated) {
        parts.closed = i + 1;
        return i + 1;
      }
      return this.#joined(text, tokens, i, end, parts);
    }
    const day = this.#days.read(text, tokens, i + 1, close);
    if (day && day.last === close) {
      parts.dated = true;
      parts.date ??= day.iso;
      parts.closed = close + 1;
      return close + 1;
    }
    if (text.slice(tokens.start[i]!, tokens.start[close]!).includes(',')) return this.#joined(text, tokens, i, end, parts);
    if (close === i + 1 || parts.agency !== null) return -1;
    parts.agency = [i + 1, close];
    parts.closed = close + 1;
    const after = this.#days.read(text, tokens, close + 1, end);
    // the slash may open the date as well: `/ ACCESSWIRE / March 5, 2024 /`
    return after ? close : close + 1;
  }

  /** The second place of `DUBAI/TAIPEI`. */
  #joined(text: string, tokens: Tokens, i: number, end: number, parts: Parts): number {
    if (!parts.place || parts.place[1] !== i) return -1;
    const last = this.#place(text, tokens, i + 1, end);
    if (last > 0) parts.place[1] = last;
    return last;
  }

  #bracket(text: string, tokens: Tokens, i: number, end: number, parts: Parts): number {
    let close = i + 1;
    while (close < end && text[tokens.start[close]!] !== ')') close++;
    if (close >= end || close === i + 1) return -1;
    const day = this.#days.read(text, tokens, i + 1, close);
    if (day && day.last === close) {
      parts.dated = true;
      parts.date ??= day.iso;
      return close + 1;
    }
    let last = close;
    // `(Marketwired - Mar 3, 2015)`
    for (let k = i + 2; k < close - 1; k++) {
      if (!isDash(text[tokens.start[k]!]!) || tokens.gap[k] === Gap.None) continue;
      const inner = this.#days.read(text, tokens, k + 1, close);
      if (!inner) continue;
      last = k;
      parts.dated = true;
      parts.date ??= inner.iso;
      break;
    }
    const inside = text.slice(tokens.start[i + 1], tokens.end[last - 1]);
    if (parts.agency || inside.length > 60 || /[:,;]/.test(inside)) return -1;
    if (entryEnd(this.#agencies, tokens, i + 1) !== last && !AGENCY_ENDINGS.test(inside)) return -1;
    parts.agency = [i + 1, last];
    return close + 1;
  }

  /** The token behind the place that starts at `i`, or -1. */
  #place(text: string, tokens: Tokens, from: number, end: number): number {
    // `On March 5` begins a sentence; `The Hague` is the only place that begins like one
    const starts =
      this.#starters.single[tokens.word[from]!] === 1 && !/^the$/i.test(text.slice(tokens.start[from], tokens.end[from]));
    if (starts) return -1;
    let i = from;
    let last = -1;
    for (; i < end && i - from < 12; i++) {
      const shape = tokens.shape[i]!;
      if (
        shape === Shape.Title ||
        shape === Shape.Upper ||
        shape === Shape.Mixed ||
        shape === Shape.Initial ||
        shape === Shape.Other
      ) {
        if (last >= 0 && (this.#days.read(text, tokens, i, end) || this.#agencies.single[tokens.word[i]!] === 1)) break;
        last = i + 1;
        continue;
      }
      if (last < 0) return -1;
      const here = text.slice(tokens.start[i], tokens.end[i]);
      const glued = tokens.gap[i] === Gap.None;
      if (here === ',' || here === '’' || here === "'" || here === '&' || JOINERS.has(here)) continue;
      if (here === '-' && glued && i + 1 < end && tokens.gap[i + 1] === Gap.None && tokens.shape[i + 1] !== Shape.Sign) continue;
      break;
    }
    return last;
  }

  /** Whether what was read is a dateline: it has a date or an agency, or a place that is known, and the article goes on behind it. */
  #holds(text: string, tokens: Tokens, { place, dated, agency, date }: Parts, stop: number, last: number): boolean {
    if (agency !== null) return place !== null || dated;
    if (dated) return place !== null || (date !== null && stop < last && tokens.shape[stop] !== Shape.Lower);
    if (place === null || place[1] - place[0] > 8 || stop >= last) return false;
    const next = tokens.shape[stop]!;
    if (next === Shape.Lower || next === Shape.Camel || tokens.gap[stop] === Gap.None) return false;
    const dash = text[tokens.start[stop - 1]!]!;
    if (dash === '-' && tokens.gap[stop - 1] === Gap.None && text[tokens.start[stop - 2]!] !== '-') return false;
    const table = wordTable();
    // `EAST HARBOR, Mich. —` and `Milford, MA –` need no gazetteer
    const comma = commaIn(text, tokens, place[0], place[1]);
    if (comma > 0 && (shouts(tokens, place[0], comma) || (place[1] - comma === 2 && shouts(tokens, comma + 1, place[1]))))
      return true;
    for (let i = place[0]; i < place[1]; i++) {
      if ((table.bits(tokens.hash[i]!) & PLACE) !== 0) return true;
      const entry = table.entry(tokens, i, Math.min(i + 2, place[1]));
      if ((entry & PLACE) !== 0) return true;
    }
    return false;
  }
}

function isDash(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === '—' || sign === '―' || sign === '_' || sign === '|';
}

/** The first comma between two tokens; -1 where there is none. */
function commaIn(text: string, tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) if (text[tokens.start[i]!] === ',') return i;
  return -1;
}

function shouts({ shape }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (shape[i] !== Shape.Upper && shape[i] !== Shape.Sign) return false;
  return true;
}
