import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { readMarks } from '../cases/marks.ts';
import { MONTHS, PUBLISHED, type TenseCase, WEEKDAYS } from './tense-cases.ts';

const extractor = createExtractor({ only: ['dates'] });
const datesOf = (text: string, published: string | null = null) =>
  extractor.extract({ id: 'case', text, ...(published === null ? {} : { published }) });

function meaning([marked]: TenseCase): string | null | undefined {
  const { text, marks } = readMarks(marked);
  return datesOf(text, PUBLISHED).dates.find(({ start, end }) => start === marks[0]!.start && end === marks[0]!.end)?.value;
}

describe('tense of a date', () => {
  it('has 60 cases and more', () => {
    expect(WEEKDAYS.length + MONTHS.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...WEEKDAYS])('%s', (text, value) => {
    expect(meaning([text, value])).toBe(value);
  });

  it.each([...MONTHS])('%s', (text, value) => {
    expect(meaning([text, value])).toBe(value);
  });
});

describe('the date of a document', () => {
  it('is the given one', () => {
    const { document, dates } = datesOf('It was sold yesterday.', '2024-03-05');
    expect(document.published).toEqual({ value: '2024-03-05', source: 'input' });
    expect(dates.map(({ value, anchor }) => [value, anchor])).toEqual([['2024-03-04', 'published']]);
  });

  it('is found near the top of the text', () => {
    const { document, dates } = datesOf(
      'Mill sold\n\nLEEDS, England, March 5, 2024 - A mill in Hull was sold yesterday, its owner said.',
    );
    expect(document.published?.value).toBe('2024-03-05');
    expect(dates.at(-1)?.value).toBe('2024-03-04');
  });

  it('is not a date that the story tells of', () => {
    const { document } = datesOf('Mill sold\n\nThe mill was founded on March 5, 1904 and sold yesterday.');
    expect(document.published).toBeNull();
  });

  it('may be no more than the one year that the text names', () => {
    const { document, dates } = datesOf(
      'Banks met at the forum from April 20 to 21.\n\nA paper on ports (2023) was shown at Ports Week 2023 as well.',
    );
    expect(document.published).toBeNull();
    expect(dates[0]).toMatchObject({ text: 'April 20 to 21', value: '2023-04-20/2023-04-21', anchor: 'text' });
  });

  it('leaves relative dates without a value where nothing tells it', () => {
    const { dates } = datesOf('The clinic said on Monday it was sold last year, and that it opened in 1999 and moved in 2004.');
    expect(dates.map(({ text, value, anchor }) => [text, value, anchor])).toEqual([
      ['Monday', null, 'none'],
      ['last year', null, 'none'],
      ['1999', '1999', 'absolute'],
      ['2004', '2004', 'absolute'],
    ]);
  });
});

describe('numbers in either order', () => {
  it('follow another date of the document', () => {
    const { dates } = datesOf('Opened 03/04/2024, closed 25/04/2024.');
    expect(dates.map(({ value, anchor }) => [value, anchor])).toEqual([
      ['2024-04-03', 'text'],
      ['2024-04-25', 'absolute'],
    ]);
  });

  it('follow the option where nothing proves the order, and say so', () => {
    const text = 'Opened 03/04/2024.';
    expect(datesOf(text).dates[0]).toMatchObject({ value: '2024-03-04', anchor: 'none' });
    const dayFirst = createExtractor({ only: ['dates'], dayFirst: true });
    expect(dayFirst.extract({ id: 'case', text }).dates[0]).toMatchObject({ value: '2024-04-03', anchor: 'none' });
  });
});

describe('narrative', () => {
  it.each([
    ['The club moved in 2002. [The following year] it won the cup.', '2003'],
    ['It lost $2 million in the third quarter of 2024, against $5 million [a year earlier].', '2023-Q3'],
    ['He resigned on May 3, 2021. [Two days later] he was back.', '2021-05-05'],
    ['Sales in the second quarter of 2025 rose. Costs for [the quarter] fell.', '2025-Q2'],
    ['Quotas hold from [July to December].', '2025-07/2025-12'],
    ['The budget of fiscal 1987/88 is larger than that of [the current year].', '1986/1987'],
  ])('%s', (marked, value) => {
    const { text, marks } = readMarks(marked);
    expect(
      datesOf(text, marked.includes('1987') ? '1987-03-17' : '2025-08-01').dates.find(({ start }) => start === marks[0]!.start)
        ?.value,
    ).toBe(value);
  });
});
