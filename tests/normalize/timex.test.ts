import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/normalize/civil.ts';
import { HOLIDAY_NAMES, holiday } from '../../src/normalize/holidays.ts';
import { boundsOf, grainOf, isTimex } from '../../src/normalize/timex.ts';

const GOOD =
  `2024-09-13 2023 2025-Q3 2024-W05 2024-H1 2024-SU 199 19 PRESENT_REF PAST_REF FUTURE_REF 2023-04-20/2023-04-21 1987/1988
  2024-01/2024-03 1990-W32-WE 1998-08-07TMO 1998-08-07T10:35 1989-10-27T24:00 T12:00 TNI P3M P1Y6M PT2H P1DT12H PXY PTXM P2.5D P1Q P5DE
  XXXX-WXX-4 XXXX-07 XXXX-XX-XX XXXX-SU XXXX-WXX-2TNI 2024-W05-3 199X BC0044 2020-W53 2024-02-29`.split(/\s+/);
const BAD = [
  '',
  '2023-02-29',
  '2024-13',
  '2024-W54',
  '2021-W53',
  '2024-Q5',
  '2024-H3',
  'yesterday',
  'P',
  'PT',
  'P3',
  '2024-09-13/2024-09-12',
  '2023/',
  '/2023',
  '24-09-13',
  '2024-9-13',
  '2024-09-13T25:00',
  '2024-09-13T',
  'T',
  '20244',
  'PRESENT',
  '2023/2024/2025',
  'P1988 Q',
];

describe('TIMEX3 values', () => {
  it.each(GOOD)('%s is one', (value) => {
    expect(isTimex(value)).toBe(true);
  });

  it.each(BAD)('"%s" is none', (value) => {
    expect(isTimex(value)).toBe(false);
  });

  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2024-W10-WE', '2024-03-09', '2024-03-10'],
    ['199', '1990-01-01', '1999-12-31'],
    ['2023-04-20/2023-04-21', '2023-04-20', '2023-04-21'],
  ])('%s runs from %s to %s', (value, first, last) => {
    const bounds = boundsOf(value)!;
    expect([formatDay(bounds.first), formatDay(bounds.last)]).toEqual([first, last]);
  });

  it('tells the grain', () => {
    expect(['2024', '2024-05', '2024-W10', '2024-W10-WE', '2024-W10-2', '2024-FA', '20', 'P1D'].map(grainOf)).toEqual([
      'year',
      'month',
      'week',
      'weekend',
      'day',
      'season',
      'century',
      null,
    ]);
  });
});

describe('holidays', () => {
  it.each([
    ['thanksgiving', 1999, '1999-11-25'],
    ['labor-day', 2024, '2024-09-02'],
    ['memorial-day', 2024, '2024-05-27'],
    ['election-day', 1998, '1998-11-03'],
    ['good-friday', 2024, '2024-03-29'],
    ['black-friday', 2024, '2024-11-29'],
    ['easter-week', 2000, '2000-W16'],
  ])('%s %i is %s', (name, year, value) => {
    expect(holiday(name, year)).toBe(value);
  });

  it('all give a value', () => {
    expect(HOLIDAY_NAMES.filter((name) => !isTimex(holiday(name, 2024) ?? ''))).toEqual([]);
    expect(holiday('hogswatch', 2024)).toBeNull();
  });
});
