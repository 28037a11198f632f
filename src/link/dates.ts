import type { Document } from '../core/document.ts';
import type { DateDraft, DateUnit, When } from '../core/mention.ts';
import type { Stage } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { civilDate, formatYear, parseDay } from '../normalize/civil.ts';
import { type Grain, grainOf, isTimex } from '../normalize/timex.ts';
import { Anchoring } from './anchoring.ts';
import { publishedOf, yearOf } from './published.ts';
import { type Tense, tenseAround } from './tense.ts';

/** Grains that a unit can be counted from: a week from a day, a month from a day or month, a year from all but longer ones. */
const COUNTABLE: Readonly<Record<DateUnit, readonly Grain[]>> = {
  day: ['day'],
  week: ['day', 'week', 'weekend'],
  weekend: ['day', 'week', 'weekend'],
  month: ['day', 'week', 'month'],
  quarter: ['quarter'],
  half: ['half'],
  season: ['season', 'month', 'day'],
  year: ['day', 'week', 'month', 'quarter', 'half', 'season', 'year'],
  decade: ['year', 'decade'],
  century: ['year', 'decade', 'century'],
};

/** How many dates back a text still speaks of one. */
const MEMORY = 12;

/** How many dates back figures are still those of a quarter. */
const RECENT = 4;

/** Sets the date of the document and the value of each date, in text order. */
export function createDateLinking(_classes: Classes): Stage {
  return {
    name: 'dates',
    needs: ['dates'],
    gives: [],
    run(document, known, options) {
      known.published = publishedOf(document, known.dates);
      const order = orderOf(known.dates, document, options.dayFirst);
      const published = known.published && parseDay(known.published.value);
      const year = published === null ? yearOf(known.dates) : null;
      const splitYears = known.dates.some(({ when }) => when?.is === 'range' && isSplitYear(when));
      const spoken: string[] = [];
      let weekBefore: string | null = null;
      let before: DateDraft | null = null;
      for (const draft of known.dates) {
        if (draft.when === null) continue;
        let told: Tense | null = null;
        const { value, anchor } = new Anchoring({
          published,
          year,
          order,
          splitYears,
          spoken: (unit, current) =>
            spoken.find(
              (one) => COUNTABLE[unit].includes(grainOf(one)!) && !(current && unit === 'year' && isFar(one, published)),
            ) ?? null,
          spokenQuarter: () => spoken.slice(0, RECENT).find((one) => grainOf(one) === 'quarter') ?? null,
          tense: () => {
            told ??= tenseAround(document, draft.first, draft.last);
            return told;
          },
        }).resolve(draft.when);
        draft.resolved = value;
        draft.anchor = anchor;
        // the end of one range begins no other
        before = before !== null && closeRange(document, before, draft) ? null : draft;
        // a report compares with one week before, however often it says so
        if (isWeekBefore(draft.when)) draft.resolved = weekBefore ??= value;
        if (value !== null && draft.type === 'DATE' && isSpoken(draft.when, value)) {
          spoken.unshift(value);
          if (spoken.length > MEMORY) spoken.pop();
        }
      }
    },
  };
}

/** Whether a value lies more than the last year away from the document, so that “the year” is another one. */
function isFar(value: string, published: number | null): boolean {
  if (published === null) return false;
  const years = civilDate(published).year - Number(value.slice(0, 4));
  return years < 0 || years > 1;
}

/** Whether a range is one crop or financial year: 1987/88. */
function isSplitYear({ first, last }: When & { is: 'range' }): boolean {
  return first.is === 'fixed' && last.is === 'fixed' && last.value.length === 4 && Number(last.value) - Number(first.value) === 1;
}

/** `from July to December`: puts the end of a range after its beginning; says whether it was one. */
function closeRange({ text }: Document, begin: DateDraft, end: DateDraft): boolean {
  if (end.when?.is !== 'yearly' || begin.resolved === null || end.resolved === null || end.start - begin.end > 10) return false;
  if (!/^\s*(?:to|through|until|till|-|–)\s*$/.test(text.slice(begin.end, end.start))) return false;
  const year = Number(begin.resolved.slice(0, 4));
  if (Number.isNaN(year) || grainOf(end.resolved) !== grainOf(begin.resolved) || end.resolved > begin.resolved) return true;
  const same = `${formatYear(year)}-${end.when.part}`;
  const value = same > begin.resolved ? same : `${formatYear(year + 1)}-${end.when.part}`;
  if (isTimex(value)) end.resolved = value;
  return true;
}

function isWeekBefore(when: When): boolean {
  return when.is === 'moved' && when.from === 'text' && when.unit === 'week' && when.by < 0;
}

/** Whether later dates may be counted from this one; one that was itself counted back is a comparison in passing. */
function isSpoken(when: When, value: string): boolean {
  return grainOf(value) !== null && !(when.is === 'moved' && (when.from === 'text' || when.loose === true) && when.by < 0);
}

/** Which of the numbers of `03/04/2024` is the day, and whether another date of the document proves it. */
function orderOf(dates: readonly DateDraft[], document: Document, dayFirst: boolean): { dayFirst: boolean; proven: boolean } {
  for (const { rule, start, end } of dates) {
    if (rule !== 'date/numeric') continue;
    const [left, right] = document.text.slice(start, end).split(/[/.-]/).map(Number);
    if (left! > 12) return { dayFirst: true, proven: true };
    if (right! > 12) return { dayFirst: false, proven: true };
  }
  return { dayFirst, proven: false };
}
