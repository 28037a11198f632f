import type { DateUnit, When } from '../core/mention.ts';
import type { Anchor } from '../core/result.ts';
import { civilDate, dayNumber, formatDay, formatYear, isCivil, parseDay, weekdayOf } from '../normalize/civil.ts';
import { holiday } from '../normalize/holidays.ts';
import { distance, move, partOf, periodOf } from '../normalize/periods.ts';
import { type Bounds, boundsOf, type Grain, grainOf, isTimex } from '../normalize/timex.ts';
import type { Tense } from './tense.ts';

/** What an expression is computed against. */
export interface Setting {
  /** day number of the document; null where it is not known */
  readonly published: number | null;
  /** the year that the document speaks of, where its date is not known */
  readonly year: number | null;
  /** the date that the text spoke of last, of a grain that a unit can be counted from; `current` asks for one close to the document's own */
  readonly spoken: (unit: DateUnit, current?: boolean) => string | null;
  /** the quarter that the last few dates spoke of */
  readonly spokenQuarter: () => string | null;
  readonly tense: () => Tense;
  /** whether the text counts in years such as 1987/88 */
  readonly splitYears: boolean;
  /** the order of `03/04/2024`; `proven` where the document shows it */
  readonly order: { readonly dayFirst: boolean; readonly proven: boolean };
}

/** Days beyond which a bare month or a bare day is not meant although tense points there: it would be told with “last” or “next”. */
const FAR_MONTH = 280;
const FAR_DAY = 330;
/** Without a verb, a month is the past one up to so many days back. */
const FAR_UNTOLD = 230;

const GRAIN_UNIT: Readonly<Partial<Record<Grain, DateUnit>>> = {
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  month: 'month',
};

const isMonth = (part: string): boolean => /^\d\d$/.test(part);

/** Computes expressions and remembers what they were anchored to. */
export class Anchoring {
  readonly #setting: Setting;
  #anchor: Anchor = 'absolute';

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** The value of an expression and its anchor; null and `none` where it cannot be known. */
  resolve(when: When): { readonly value: string | null; readonly anchor: Anchor } {
    this.#anchor = 'absolute';
    const value = this.#value(when);
    // a count of thousands of years leads out of the calendar
    return value === null || !isTimex(value) ? { value: null, anchor: 'none' } : { value, anchor: this.#anchor };
  }

  #value(when: When): string | null {
    switch (when.is) {
      case 'fixed':
        return when.value;
      case 'moved':
        return this.#moved(when);
      case 'weekday':
        return this.#weekday(when);
      case 'yearly':
        return this.#yearly(when.turn, (year) => partOf(year, when.part), when.part.startsWith('Q'));
      case 'dated':
        return this.#dated(when);
      case 'part': {
        const of = this.#value(when.of);
        return of && /^\d{4}$/.test(of) ? `${of}-${when.part}` : null;
      }
      case 'day':
        return this.#day(when);
      case 'edge': {
        const of = this.#value(when.of);
        const bounds = of && boundsOf(of);
        return bounds ? formatDay(when.end ? bounds.last : bounds.first) : null;
      }
      case 'holiday': {
        if (when.year) {
          const year = this.#value(when.year);
          return year && /^\d{4}/.test(year) ? holiday(when.name, Number(year.slice(0, 4))) : null;
        }
        return this.#yearly(when.turn, (year) => holiday(when.name, year));
      }
      case 'numeric':
        return this.#numeric(when);
      case 'range':
        return this.#range(when);
      case 'timed': {
        const date = this.#value(when.date);
        return date && grainOf(date) === 'day' ? date + when.time : date;
      }
    }
  }

  #published(): number | null {
    this.#anchor = 'published';
    return this.#setting.published;
  }

  #moved({ from, unit, by, loose, split }: When & { is: 'moved' }): string | null {
    if (from === 'text') {
      const spoken = (loose && unit === 'year' && this.#setting.spokenQuarter()) || this.#setting.spoken(unit, by === 0);
      const bounds = spoken === null ? null : boundsOf(spoken);
      if (spoken && bounds) {
        this.#anchor = 'text';
        const own = loose && unit === 'year' && Math.abs(by) === 1 ? GRAIN_UNIT[grainOf(spoken) ?? 'day'] : undefined;
        return periodOf(move(bounds.first, unit, by), own ?? unit);
      }
    }
    // “a year ago” of a quarter's figures is that quarter
    const quarter = loose && unit === 'year' && by === -1 ? this.#setting.spokenQuarter() : null;
    if (from === 'published' && quarter) return this.#moved({ is: 'moved', from: 'text', unit, by, loose: true });
    const published = this.#published();
    if (published === null) return null;
    if (split && unit === 'year' && this.#setting.splitYears) {
      const { year, month } = civilDate(published);
      const first = month <= 6 ? year - 1 : year;
      return `${formatYear(first)}/${formatYear(first + 1)}`;
    }
    // results are reported after their quarter
    if (from === 'text' && unit === 'quarter' && by === 0) return periodOf(move(published, unit, -1), unit);
    if (unit === 'weekend')
      return periodOf(published + 7 * (by === 0 && this.#setting.tense() < 0 && weekdayOf(published) < 6 ? -1 : by), unit);
    if (unit === 'season') return periodOf(move(published, 'month', 3 * by), unit);
    return periodOf(move(published, unit, by), unit);
  }

  #weekday({ weekday, turn, from }: When & { is: 'weekday' }): string | null {
    let origin: number | null = null;
    if (from === 'text') {
      const spoken = this.#setting.spoken('day');
      const bounds = spoken === null ? null : boundsOf(spoken);
      if (bounds) {
        this.#anchor = 'text';
        origin = bounds.first;
      }
    }
    origin ??= this.#published();
    if (origin === null) return null;
    const here = weekdayOf(origin);
    const back = (here - weekday + 7) % 7;
    if (turn === -1) return formatDay(origin - (back || 7));
    if (turn === 1) return formatDay(from === 'text' ? origin + (7 - back) : origin - here + 7 + weekday);
    if (turn === 0) return formatDay(origin - here + weekday);
    return formatDay(this.#setting.tense() > 0 ? origin + ((7 - back) % 7) : origin - back);
  }

  /** The occurrence of a part of the year that turn, tense or nearness choose. */
  #yearly(turn: -1 | 0 | 1 | null, of: (year: number) => string | null, tenseless = false): string | null {
    const { published, year, tense } = this.#setting;
    if (published === null) {
      if (year === null) return null;
      this.#anchor = 'text';
      return of(year + (turn ?? 0));
    }
    this.#anchor = 'published';
    const here = civilDate(published).year;
    const all: { readonly value: string; readonly bounds: Bounds }[] = [];
    for (let near = here - 2; near <= here + 1; near++) {
      const value = of(near);
      const bounds = value === null ? null : boundsOf(value);
      if (value && bounds) all.push({ value, bounds });
    }
    const inside = ({ first, last }: Bounds): boolean => first <= published && published <= last;
    const past = all.findLast(({ bounds }) => bounds.first <= published);
    const next = all.find(({ bounds }) => bounds.last >= published);
    // in March, “last February” is that of the year before: the other one was last month
    const tooNear = ({ first, last }: Bounds): boolean => last - first < 31 && last > first && published - last <= 31;
    if (turn === -1)
      return (past && (inside(past.bounds) || tooNear(past.bounds)) ? all[all.indexOf(past) - 1] : past)?.value ?? null;
    if (turn === 1) return (next && inside(next.bounds) ? all[all.indexOf(next) + 1] : next)?.value ?? null;
    const nearest = [past, next]
      .filter((one) => one !== undefined)
      .sort((a, b) => distance(a.bounds, published) - distance(b.bounds, published))[0];
    if (turn === 0) return (all.find(({ value }) => value.startsWith(formatYear(here))) ?? nearest)?.value ?? null;
    // results are told of the last quarter, whatever the tense
    const told = tenseless ? 0 : tense();
    const isMonth = !tenseless && nearest !== undefined && nearest.bounds.first < nearest.bounds.last;
    // news looks back: a bare month without a verb lies in the past, a bare day is the nearest one
    const meant = told < 0 || (told === 0 && isMonth) ? past : told > 0 ? next : nearest;
    const far = isMonth ? (told === 0 ? FAR_UNTOLD : FAR_MONTH) : FAR_DAY;
    return (meant && distance(meant.bounds, published) <= far ? meant : nearest)?.value ?? null;
  }

  /** The nearest year in which the day of the month falls on the weekday. */
  #dated({ weekday, part }: When & { is: 'dated' }): string | null {
    const nearest = this.#yearly(null, (year) => partOf(year, part));
    const origin = nearest === null ? null : Number(nearest.slice(0, 4));
    if (origin === null) return null;
    for (const year of [origin, origin - 1, origin + 1]) {
      const value = partOf(year, part);
      const day = value && parseDay(value);
      if (day && weekdayOf(day) === weekday) return value;
    }
    return nearest;
  }

  #day({ of, day }: When & { is: 'day' }): string | null {
    const value = this.#value(of);
    const bounds = value && boundsOf(value);
    if (!bounds) return null;
    const number = bounds.first + day - 1;
    return number <= bounds.last ? formatDay(number) : null;
  }

  #numeric({ left, right, year }: When & { is: 'numeric' }): string | null {
    const { dayFirst, proven } = this.#setting.order;
    this.#anchor = proven ? 'text' : 'none';
    const [day, month] = dayFirst ? [left, right] : [right, left];
    if (year === null)
      return this.#yearly(null, (near) => (isCivil(near, month, day) ? formatDay(dayNumber(near, month, day)) : null));
    return isCivil(year, month, day) ? formatDay(dayNumber(year, month, day)) : null;
  }

  #range({ first, last }: When & { is: 'range' }): string | null {
    if (first.is === 'weekday' && last.is === 'weekday') return this.#weekdays(first, last);
    if (first.is === 'yearly' && last.is === 'yearly' && isMonth(first.part) && this.#setting.tense() >= 0) {
      // months that are not told as over begin with the one that was or is
      const from = this.#value(first);
      const year = from && Number(from.slice(0, 4)) + (last.part < first.part ? 1 : 0);
      return year ? `${from}/${partOf(year, last.part)}` : null;
    }
    const to = this.#value(last);
    if (to === null) return null;
    const end = boundsOf(to);
    let from = first.is === 'yearly' ? partOf(Number(to.slice(0, 4)), first.part) : this.#value(first);
    let begin = from === null ? null : boundsOf(from);
    if (first.is === 'yearly' && begin && end && begin.first > end.last) {
      from = partOf(Number(to.slice(0, 4)) - 1, first.part);
      begin = from === null ? null : boundsOf(from);
    }
    return begin && end && begin.first <= end.last ? `${from}/${to}` : null;
  }

  /** The days from one to another of the same seven: ahead from the first one to come, back from the last one that was. */
  #weekdays(first: When & { is: 'weekday' }, last: When & { is: 'weekday' }): string | null {
    const isAhead = this.#setting.tense() > 0;
    const value = this.#weekday(isAhead ? first : last);
    const day = value && parseDay(value);
    if (!day) return null;
    const length = (last.weekday - first.weekday + 7) % 7;
    return isAhead ? `${value}/${formatDay(day + length)}` : `${formatDay(day - length)}/${value}`;
  }
}
