import { dayNumber, easter, formatDay, formatWeek, nthWeekday } from './civil.ts';

type Reckoning = (year: number) => number;

const on =
  (month: number, day: number): Reckoning =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, n: number): Reckoning =>
  (year) =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number): Reckoning =>
  (year) =>
    easter(year) + days;

/** Holidays that English news dates events by; countries whose days differ are told by the name. */
const HOLIDAYS: Readonly<Record<string, Reckoning>> = {
  'new-year': on(1, 1),
  'martin-luther-king': nth(1, 1, 3),
  'groundhog-day': on(2, 2),
  'valentines-day': on(2, 14),
  'presidents-day': nth(2, 1, 3),
  'st-patricks-day': on(3, 17),
  'april-fools-day': on(4, 1),
  'palm-sunday': fromEaster(-7),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  'whit-monday': fromEaster(50),
  'earth-day': on(4, 22),
  'may-day': on(5, 1),
  'mothers-day': nth(5, 7, 2),
  'memorial-day': nth(5, 1, -1),
  juneteenth: on(6, 19),
  'fathers-day': nth(6, 7, 3),
  'canada-day': on(7, 1),
  'independence-day': on(7, 4),
  'bastille-day': on(7, 14),
  'labor-day': nth(9, 1, 1),
  'columbus-day': nth(10, 1, 2),
  halloween: on(10, 31),
  'election-day': (year) => nthWeekday(year, 11, 1, 1) + 1,
  'veterans-day': on(11, 11),
  thanksgiving: nth(11, 4, 4),
  'black-friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'cyber-monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'christmas-eve': on(12, 24),
  christmas: on(12, 25),
  'boxing-day': on(12, 26),
  'new-years-eve': on(12, 31),
};

export const HOLIDAY_NAMES: readonly string[] = Object.keys(HOLIDAYS);

/** The ISO date of a holiday in a year, or the week of it for `name` with `-week`; null where no holiday has that name. */
export function holiday(name: string, year: number): string | null {
  const week = name.endsWith('-week');
  const reckoning = HOLIDAYS[week ? name.slice(0, -5) : name];
  if (!reckoning) return null;
  return week ? formatWeek(reckoning(year)) : formatDay(reckoning(year));
}
