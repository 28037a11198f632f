import type { DateRule } from '../../core/rule.ts';
import type { Family } from '../../match/family.ts';
import { DAY_MONTH, DAYS, MONTH_DAY } from './day-of-month.ts';
import { DAY } from './days.ts';
import { CENTURY, DECADE } from './decades.ts';
import { DURATION, SET } from './durations.ts';
import { FIRST_MONTHS } from './first-months.ts';
import { HOLIDAY } from './holidays.ts';
import { LEXICONS } from './lexicons.ts';
import { MONTH, MONTH_OF_YEAR, MONTH_YEAR, MONTHS } from './months.ts';
import { ISO_DATE, ISO_WEEK, NUMERIC } from './numeric.ts';
import { HALF, HALF_ALONE, QUARTER, QUARTER_CODE } from './quarters.ts';
import { SEASON } from './seasons.ts';
import { AGO, EARLIER } from './shifts.ts';
import { spotters } from './spotters.ts';
import { CLOCK, DAY_PART } from './times.ts';
import { DEFINITE, TURNED_UNIT, WEEKEND, YEAR_END } from './units.ts';
import { PAST_AND_FUTURE, VAGUE, YEAR_PERIOD } from './vague.ts';
import { WEEKDAY, WEEKDAY_OF_WEEK, WEEKDAYS } from './weekdays.ts';
import { FISCAL_YEAR, SPOKEN_YEAR, YEAR, YEARS } from './years.ts';

export const DATE_RULES: readonly DateRule[] = [
  ISO_DATE,
  ISO_WEEK,
  NUMERIC,
  MONTH_DAY,
  DAY_MONTH,
  DAYS,
  MONTH_YEAR,
  MONTH_OF_YEAR,
  MONTH,
  MONTHS,
  FIRST_MONTHS,
  WEEKDAY,
  WEEKDAY_OF_WEEK,
  WEEKDAYS,
  QUARTER,
  QUARTER_CODE,
  HALF,
  HALF_ALONE,
  YEAR,
  YEARS,
  FISCAL_YEAR,
  SPOKEN_YEAR,
  DECADE,
  CENTURY,
  SEASON,
  DAY,
  TURNED_UNIT,
  AGO,
  EARLIER,
  DEFINITE,
  WEEKEND,
  YEAR_END,
  HOLIDAY,
  PAST_AND_FUTURE,
  VAGUE,
  YEAR_PERIOD,
  CLOCK,
  DAY_PART,
  DURATION,
  SET,
];

export const DATE: Family = { lexicons: LEXICONS, spotters };
