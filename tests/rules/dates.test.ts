import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { formatDay, parseDay, weekdayOf } from '../../src/normalize/civil.ts';
import { isTimex } from '../../src/normalize/timex.ts';

const extractor = createExtractor({ only: ['dates'] });
const everything = createExtractor({ only: ['dates'], temporal: 'all' });

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

interface Parts {
  readonly iso: string;
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
const weekday = ({ iso }: Parts): string => WEEKDAYS[weekdayOf(parseDay(iso)!) - 1]!;

/** Ways to write a calendar date that leave no doubt. */
const FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  iso: ({ iso }) => iso,
  slashed: ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`,
  american: ({ y, m, d }) => `${MONTHS[m - 1]} ${d}, ${y}`,
  short: ({ y, m, d }) => `${SHORT[m - 1]} ${d}, ${y}`,
  weekday: (p) => `${weekday(p)}, ${MONTHS[p.m - 1]} ${p.d}, ${p.y}`,
  ordinal: ({ y, m, d }) => `${MONTHS[m - 1]} ${ordinal(d)}, ${y}`,
  bare: ({ y, m, d }) => `${MONTHS[m - 1]} ${d} ${y}`,
  european: ({ y, m, d }) => `${d} ${MONTHS[m - 1]} ${y}`,
  britishShort: ({ y, m, d }) => `${d} ${SHORT[m - 1]} ${y}`,
  the: ({ y, m, d }) => `the ${ordinal(d)} of ${MONTHS[m - 1]} ${y}`,
  euroWeekday: (p) => `${weekday(p)} ${p.d} ${MONTHS[p.m - 1]} ${p.y}`,
  hyphenated: ({ y, m, d }) => `${two(d)}-${MONTHS[m - 1]!.slice(0, 3)}-${y}`,
  dotted: ({ y, m, d }) => `${two(d)}.${two(m)}.${y}`,
  upper: ({ y, m, d }) => `${MONTHS[m - 1]!.toUpperCase()} ${d}, ${y}`,
};

const date = fc.integer({ min: parseDay('1800-01-01')!, max: parseDay('2099-12-31')! }).map((number): Parts => {
  const iso = formatDay(number);
  return { iso, y: Number(iso.slice(0, 4)), m: Number(iso.slice(5, 7)), d: Number(iso.slice(8)) };
});

describe('calendar dates', () => {
  it.each(Object.keys(FORMS))('are read back from the form "%s"', (form) => {
    fc.assert(
      fc.property(date, (parts) => {
        const written = FORMS[form]!(parts);
        const text = `The harbour deed was signed on ${written} in Cork.`;
        const { dates } = extractor.extract({ id: 'case', text });
        expect(
          dates.map(({ text: found, value }) => [found, value]),
          written,
        ).toEqual([[written, parts.iso]]);
      }),
      { numRuns: 60 },
    );
  });

  it('are read back as ranges within a month', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(' to ', '-', '–'), (parts, dash) => {
        fc.pre(parts.d < 27);
        const written = `${MONTHS[parts.m - 1]} ${parts.d}${dash}${parts.d + 2}, ${parts.y}`;
        const { dates } = extractor.extract({ id: 'case', text: `The fair ran ${written} in Cork.` });
        const last = `${parts.iso.slice(0, 8)}${two(parts.d + 2)}`;
        expect(
          dates.map(({ text: found, value }) => [found, value]),
          written,
        ).toEqual([[written, `${parts.iso}/${last}`]]);
      }),
      { numRuns: 60 },
    );
  });

  it('are read back as periods', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2039 }), fc.integer({ min: 1, max: 4 }), (year, n) => {
        const name = ['first', 'second', 'third', 'fourth'][n - 1]!;
        const written = [`the ${name} quarter of ${year}`, `Q${n} ${year}`, `${name}-quarter ${year}`, `${n}Q${two(year % 100)}`];
        for (const form of written.slice(0, year < 1951 ? 3 : 4)) {
          const { dates } = extractor.extract({ id: 'case', text: `Sales of ${form} rose.` });
          expect(
            dates.map(({ text: found, value }) => [found, value]),
            form,
          ).toEqual([[form, `${year}-Q${n}`]]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no date', () => {
  it.each([
    'The rivals may merge, and both march on.',
    'She sat in the sun for a second.',
    'A 44-year-old trader won 3-2.',
    'Call +1 555 2024 1999 or write.',
    'The Securities Exchange Act of 1934 applies.',
    'It sold 2,024 cars and 1999 tonnes of ore.',
    'The agency now has three offices.',
    'It was open for three years.',
    'Theresa May and June Alder spoke.',
    'Over the past three months it grew.',
    'The journal appears monthly.',
  ])('%s', (text) => {
    expect(extractor.extract({ id: 'case', text }).dates).toEqual([]);
  });
});

describe('values', () => {
  it('are all TIMEX3, whatever words meet', () => {
    const words = fc.constantFrom(
      ...`last next this the early late mid of in by to - / , . 's ' May March Friday week month year quarter half Q3 3Q H1 2024 1999 24 31 5 12 30 first second
      third twenty ago earlier later from now day today yesterday morning 5:30 p.m. fiscal FY 1987/88 1990s century summer Christmas every each three several
      previous following same end beginning year-end two a an between and until 13.09.2024 03/04/2024 2024-09-13 million Thanksgiving weekend decade`.split(
        /\s+/,
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), (list) => {
        for (const { dates } of [
          everything.extract({ id: 'case', text: list.join(' '), published: '2024-03-05' }),
          extractor.extract({ id: 'case', text: list.join('') }),
        ]) {
          for (const { text, value } of dates) expect(value === null || isTimex(value), `${text}: ${value}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
