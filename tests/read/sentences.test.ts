import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaws, read, sentencesOf } from './reader.ts';

/** Sentences of a text that stands in the body: `|` marks where one must end. */
const split = (marked: string): [string[], string[]] => {
  const parts = marked.split('|').map((part) => part.trim());
  return [sentencesOf(read(marked.replaceAll('|', ''))), parts];
};

describe('a sentence ends', () => {
  it.each([
    'Acme bought Globex. | The price was not disclosed.',
    'Acme bought Globex! | Was it dear? | Nobody knows…',
    'He bought Acme Inc. | The price was low.',
    'She joined Meridian Corp. | It makes pumps.',
    'It sells pumps, valves etc. | But not pipes.',
    'They met in the U.S. | In May they met again.',
    'They met in Washington, D.C. | The talks went on.',
    'The vote is at 5 p.m. | The result is expected on Monday.',
    '"We are glad." | He left.',
    '“We are glad,” he said. | “It took years.” | The bank declined to comment.',
    'It was founded in 1995. | 12 banks joined.',
    'It rose 3.5 percent to $4.2 million. | Net debt fell.',
    'The company (listed in Oslo.) | Its rival is not.',
    'It rose by 5%. | "Good," he said.',
    'He asked why?! | Nobody answered.',
    'The deal is done. | iRobot pays in cash.',
    'The deal is done. | €5 million was paid.',
    'It signed Plan B. | The board agreed.',
    'Sales rose... | Profit fell.',
    'The judges: | • Ann Lee of Acme | • Bob Ray of Globex',
  ])('in: %s', (marked) => {
    const [found, expected] = split(marked);
    expect(found).toEqual(expected);
  });
});

it('ends where the space behind its stop was lost', () => {
  expect(sentencesOf(read('It built a new hospital.The company paid for it.'))).toEqual([
    'It built a new hospital.',
    'The company paid for it.',
  ]);
});

describe('a sentence goes on', () => {
  it.each([
    'Mr. Smith met Dr. Jones and Gov. Newsom of Calif. on Sept. 5.',
    'J. P. Morgan and George W. Bush met St. John Ltd. at 9 a.m. on Monday.',
    'Acme Inc. Chief Executive Ann Lee and Globex Corp. Chairman Bob Ray signed.',
    'The U.S. Treasury and the U.K. Home Office agreed with E. Merck & Co. KG.',
    'Acme Corp., which owns Globex Ltd., said no. 5 was sold.',
    'The ship of No. 5 pier cost Rs. 300 crore and approx. 4 months.',
    'Yahoo! said on acme.com that www.Reuters.com was right.',
    'He paid $1.5 million, vs. 2.3 million in Jan. 2020.',
    'Eni S.p.A. of Rome, Ahold N.V. and Danone S.A. will pay.',
    'Samsung Electronics Co., Ltd. and LG Corp. of Seoul agreed.',
    '“Why now?” asked the chairman.',
    'The price (approx. EUR 5m) is final.',
    'We ... do not know.',
  ])('in: %s', (text) => expect(sentencesOf(read(text))).toEqual([text]));
});

describe('line breaks', () => {
  const wire = [
    'DEUTSCHE BANK <DBKG.F> BUYS STAKE',
    '',
    'FRANKFURT, March 5 - Deutsche Bank AG said it bought ten pct of Nordvik',
    'Systems ASA from the Norwegian state and a group of banks led by Credit',
    'Suisse for 300 mln marks.',
    '  It said the stake will be held by its unit DB Capital and by Deutsche',
    'Beteiligungs AG. The sale is subject to approval of both boards and the',
    'European Commission.',
    '    Shr 28 cts vs 41 cts',
    '    Net 205,000 vs 229,000',
  ].join('\n');

  it('of wire copy end nothing in mid-sentence and mid-name', () => {
    expect(sentencesOf(read(wire)).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'DEUTSCHE BANK <DBKG.F> BUYS STAKE',
      'FRANKFURT, March 5 -',
      'Deutsche Bank AG said it bought ten pct of Nordvik Systems ASA from the Norwegian state and a group of banks led by Credit Suisse for 300 mln marks.',
      'It said the stake will be held by its unit DB Capital and by Deutsche Beteiligungs AG.',
      'The sale is subject to approval of both boards and the European Commission.',
      'Shr 28 cts vs 41 cts',
      'Net 205,000 vs 229,000',
    ]);
  });

  it('never part a number from its scale word, however short the line', () => {
    const text = 'It cost $5\nmillion.';
    expect(sentencesOf(read(text))).toEqual([text]);
  });

  it('of CRLF files are the same', () => {
    expect(sentencesOf(read(wire.replaceAll('\n', '\r\n'))).length).toBe(7);
  });

  it('end headings, items and lines of an address where each paragraph is one line', () => {
    const release = [
      'Acme Opens Plant',
      '',
      'Acme opened a plant in Leiden on Monday that makes pumps for the ships of four navies and, from next year on, for ferries.',
      'Highlights',
      '* Two hundred jobs',
      '* Four lines',
      'Ida Holm',
      'Kade 12',
      'Leiden',
    ].join('\n');
    expect(sentencesOf(read(release)).length).toBe(8);
  });

  it('of a short brief may be in a name', () => {
    const brief = 'OSLO, May 3 - Shipping group Norse Marine A/S is to buy Deutsche\nReederei for an undisclosed sum.';
    expect(sentencesOf(read(brief))).toHaveLength(2);
  });

  it('between paragraphs always end a sentence', () => {
    expect(sentencesOf(read('the first\n\nthe second\n \t\nthe third'))).toEqual(['the first', 'the second', 'the third']);
  });
});

it('any text falls into sentences that hold all tokens', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'Acme',
          'Inc.',
          'said',
          '.',
          '!',
          '"',
          '”',
          '(',
          '\n',
          '\n\n',
          '  ',
          '5',
          'U.S.',
          'About',
          '- ',
          'March 5',
          ':',
        ),
      )
      .map((parts) => parts.join(' ')),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (t) => {
      expect(flaws(read(t))).toEqual([]);
    }),
  );
});
