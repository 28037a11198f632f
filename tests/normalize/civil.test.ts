import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  easter,
  formatDay,
  formatWeek,
  isCivil,
  mondayOf,
  nthWeekday,
  parseDay,
  weekdayOf,
  weeksInYear,
} from '../../src/normalize/civil.ts';

const day = (iso: string): number => parseDay(iso)!;

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-03-05', 19_787],
    ['1600-01-01', -135_140],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, number) => {
    expect(day(iso)).toBe(number);
    expect(formatDay(number)).toBe(iso);
  });

  it.each([
    ['2024-03-05', 2],
    ['1987-10-19', 1],
    ['2000-01-01', 6],
    ['1969-07-20', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2016-01-01', '2015-W53'],
    ['2010-01-04', '2010-W01'],
  ])('%s lies in week %s', (iso, week) => {
    expect(formatWeek(day(iso))).toBe(week);
  });

  it('knows years of 53 weeks', () => {
    expect([2004, 2009, 2015, 2020, 2026].map(weeksInYear)).toEqual([53, 53, 53, 53, 53]);
    expect([2005, 2023, 2024].map(weeksInYear)).toEqual([52, 52, 52]);
    expect(formatDay(mondayOf(2025, 1))).toBe('2024-12-30');
  });

  it('keeps to the end of a shorter month', () => {
    expect(formatDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(day('2023-03-31'), -1))).toBe('2023-02-28');
    expect(formatDay(addMonths(day('2024-11-15'), 14))).toBe('2026-01-15');
  });

  it('knows moving feasts', () => {
    expect([1961, 1998, 2000, 2008, 2024, 2038].map((year) => formatDay(easter(year)))).toEqual([
      '1961-04-02',
      '1998-04-12',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2038-04-25',
    ]);
    expect(formatDay(nthWeekday(1999, 11, 4, 4))).toBe('1999-11-25');
    expect(formatDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
  });

  it('refuses days that do not exist', () => {
    expect(isCivil(2023, 2, 29)).toBe(false);
    expect(isCivil(1900, 2, 29)).toBe(false);
    expect(parseDay('2024-13-01')).toBeNull();
    expect(parseDay('2024-1-1')).toBeNull();
  });

  it('reads back every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
        const { year, month, day: date } = civilDate(number);
        expect(dayNumber(year, month, date)).toBe(number);
        expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(formatDay(number));
      }),
    );
  });
});
